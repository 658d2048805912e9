import fc from 'fast-check';
import { change, completeSetUp, today } from '../checklist/testing/complete-set-up.js';
import { factDefinition } from '../facts/catalogue.js';
import { changeMany, type SetUpStep } from '../facts/change-many.js';
import { emptySetUp, subjectById, subjectsOf, type SetUp } from '../facts/set-up.js';
import type { SubjectKind } from '../facts/fact.js';
import { frameworks } from '../frameworks/index.js';
import { assess, standsWell } from '../checklist/assess.js';
import { locales } from '../text.js';
import { mendOf, type RouteGoal } from './mends.js';
import { isReached, shortestRoute, take, type RouteStep } from './shortest-route.js';
import { wordedChange } from './route-words.js';

const framework = frameworks[0]!;
const options = { on: today, framework };
const route = (setUp: SetUp, goal: RouteGoal = 'all_met') => shortestRoute(setUp, options, goal);
const reaches = (setUp: SetUp, steps: readonly RouteStep[], goal: RouteGoal) =>
  isReached(assess(take(setUp, steps), options), goal);
const ids = (setUp: SetUp, goal?: RouteGoal) => route(setUp, goal).steps.map(({ id }) => id);

type Flaw = readonly [what: string, (setUp: SetUp) => SetUp, steps: readonly string[]];

const flaws: readonly Flaw[] = [
  ['nothing', (s) => s, []],
  [
    'a line under HR',
    (s) => change(s, 'policy', 'policy', { roleReportsTo: 'hr' }),
    ['policy policy roleReportsTo'],
  ],
  [
    'one counsellor’s own line under HR',
    (s) => change(s, 'appointment', 'internal', { roleReportsTo: 'hr' }),
    ['appointment internal roleReportsTo'],
  ],
  [
    'a mailbox that HR and IT read',
    (s) => change(s, 'policy', 'policy', { channelReadBy: ['other_counsellors', 'hr', 'it'] }),
    ['policy policy channelReadBy'],
  ],
  [
    'a seat in the complaints committee',
    (s) => change(s, 'person', 'anna', { otherRoles: ['complaints_committee'] }),
    ['person anna otherRoles'],
  ],
  [
    'membership of the complaints committee',
    (s) => change(s, 'person', 'anna', { memberOf: ['committee'] }),
    ['person anna memberOf'],
  ],
  [
    'the task of investigating',
    (s) => change(s, 'policy', 'policy', { forbiddenTasks: ['investigates'] }),
    ['policy policy forbiddenTasks'],
  ],
  [
    'a job at HR',
    (s) => change(s, 'person', 'anna', { mainJobDepartment: 'hr' }),
    ['person anna mainJobDepartment'],
  ],
  [
    'an unsigned letter',
    (s) => change(s, 'document', 'letter', { signedBy: [] }),
    ['document letter'],
  ],
  [
    'no letter at all',
    (s) => ({ ...s, documents: s.documents.filter(({ id }) => id !== 'letter') }),
    ['document new-letter-internal'],
  ],
  [
    'too few hours',
    (s) => change(s, 'appointment', 'internal', { timeAmount: 10 }),
    ['appointment internal timeAmount'],
  ],
  [
    'hours as needed',
    (s) => change(s, 'appointment', 'internal', { timeForm: 'as_needed', timeAmount: undefined }),
    ['appointment internal timeForm', 'appointment internal timeAmount'],
  ],
  [
    'a term that is over',
    (s) => change(s, 'appointment', 'internal', { endOn: '2026-11-01', renewalPending: true }),
    ['appointment internal endOn'],
  ],
  [
    'an external counsellor who left',
    (s) => change(s, 'appointment', 'external', { endOn: '2026-01-01' }),
    ['appointment external endOn'],
  ],
  [
    'a publication of long ago',
    (s) => change(s, 'organisation', 'org', { publishedOn: '2024-01-01' }),
    ['organisation org publishedOn'],
  ],
  [
    'no publication',
    (s) => change(s, 'organisation', 'org', { published: false }),
    ['organisation org published'],
  ],
  [
    'no explanation',
    (s) =>
      change(s, 'organisation', 'org', {
        communicationForm: 'none',
        communicationOwner: undefined,
      }),
    ['organisation org communicationForm', 'organisation org communicationOwner'],
  ],
  [
    'an answer that nobody gave',
    (s) => change(s, 'appointment', 'internal', { appointedBy: undefined }),
    ['appointment internal appointedBy'],
  ],
];

const broken = fc
  .subarray([...flaws], { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.reduce((setUp, [, flaw]) => flaw(setUp), completeSetUp()));

/** Facts of the complete set-up, to be forgotten; those by which others are found stay. */
const places = (['organisation', 'person', 'policy', 'appointment'] as const).flatMap((kind) =>
  subjectsOf(completeSetUp(), kind as SubjectKind).flatMap((subject) =>
    Object.keys(subject.facts)
      .filter((key) => !['person', 'policies', 'name', 'bureau'].includes(key))
      .map((key) => [kind, subject.id, key] as const),
  ),
);

const forgetful = fc
  .uniqueArray(fc.constantFrom(...places), { maxLength: 12 })
  .map((gone) =>
    gone.reduce<SetUp>(
      (setUp, [kind, id, key]) => change(setUp, kind, id, { [key]: undefined }),
      completeSetUp(),
    ),
  );

/** An organisation of eight counsellors with nothing agreed but who they are. */
function eight(withPolicy: boolean): SetUp {
  let setUp = emptySetUp('org', 'Groot');
  if (withPolicy) setUp = change(setUp, 'policy', 'policy', { name: 'Regeling' });
  for (let index = 0; index < 8; index += 1) {
    setUp = change(setUp, 'person', `p${index}`, { name: `Persoon ${index}` });
    setUp = change(setUp, 'appointment', `a${index}`, {
      person: `p${index}`,
      kind: index % 2 === 0 ? 'internal' : 'external',
      ...(withPolicy ? { policies: ['policy'] } : {}),
    });
  }
  return setUp;
}

describe('the shortest route', () => {
  it.each(flaws)('from %s is the steps that mend it', (_, flaw, steps) => {
    const setUp = flaw(completeSetUp());
    expect(ids(setUp)).toEqual(steps);
    expect(reaches(setUp, route(setUp).steps, 'all_met')).toBe(true);
  });

  it('to no hard stop leaves everything else as it is', () => {
    const setUp = change(
      change(completeSetUp(), 'person', 'anna', {
        otherRoles: ['works_council_member', 'investigator'],
        mainJobDepartment: 'hr',
      }),
      'policy',
      'policy',
      { channelReadBy: ['hr'], roleReportsTo: 'hr' },
    );
    const { steps, to } = route(setUp, 'no_hard_stop');
    expect(steps.map(({ id }) => id).sort()).toEqual([
      'person anna otherRoles',
      'policy policy channelReadBy',
    ]);
    expect(to.hardStops).toEqual([]);
    expect(
      steps.flatMap(({ changes }) => changes.flatMap(({ answers }) => answers)),
    ).toContainEqual({ key: 'otherRoles', value: ['works_council_member'], yours: false });
  });

  it.each(['all_met', 'no_hard_stop'] as const)(
    'reaches %s, and needs each of its steps',
    (goal) => {
      fc.assert(
        fc.property(fc.oneof(broken, forgetful), (setUp) => {
          const { steps, reached } = route(setUp, goal);
          expect(reached).toBe(true);
          expect(reaches(setUp, steps, goal)).toBe(true);
          for (const step of steps) {
            expect([
              step.id,
              reaches(
                setUp,
                steps.filter((one) => one !== step),
                goal,
              ),
            ]).toEqual([step.id, false]);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it('shows effects that add up from how it is to how it would be', () => {
    fc.assert(
      fc.property(broken, (setUp) => {
        const { steps, effects, from, to } = route(setUp);
        expect(effects).toHaveLength(steps.length);
        const gained = effects.reduce(
          (sum, { conformity }) => sum + conformity.to.part - conformity.from.part,
          0,
        );
        expect(gained).toBeCloseTo(to.conformity.part - from.conformity.part);
      }),
      { numRuns: 15 },
    );
  });

  it('asks only answers that the catalogue accepts, and says them in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(broken, forgetful), (setUp) => {
        const { steps, setUp: after } = route(setUp);
        const asked = steps
          .flatMap(({ changes }) => changes)
          .map(({ act, kind, id, answers }): SetUpStep =>
            act === 'add'
              ? { step: 'add', kind: kind as 'person', id, facts: answers }
              : { step: 'change', kind, id, changes: answers },
          );
        expect(changeMany(setUp, asked, ['hr'])).toMatchObject({ ok: true });
        for (const change_ of steps.flatMap(({ changes }) => changes)) {
          for (const { key } of change_.answers) {
            expect(factDefinition(change_.kind, key)).toBeDefined();
          }
          for (const locale of locales) {
            const { about, answers } = wordedChange(change_, setUp, after, locale);
            expect(
              [about, ...answers.map(({ label, to }) => `${label}: ${to}`)].join(),
            ).not.toMatch(/undefined|…/);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('starts from nothing, and keeps the model that was chosen', () => {
    const { steps, reached } = route(emptySetUp('org', 'Nieuw'));
    expect(reached).toBe(true);
    expect(steps.length).toBeGreaterThan(20);
    const combined = change(emptySetUp('org', 'Nieuw'), 'organisation', 'org', {
      model: 'combination',
    });
    expect(ids(combined)).toEqual(expect.arrayContaining(['new internal', 'new external']));
    expect(ids(combined)).not.toContain('organisation org model');
  });

  it('appoints somebody where the model asks one more and nobody left', () => {
    const setUp = change(completeSetUp(), 'appointment', 'external', { kind: 'internal' });
    expect(ids(setUp)).toContain('new external');
    expect(route(setUp).reached).toBe(true);
  });

  it('mends a policy once for all who follow it', () => {
    const { steps } = route(eight(true));
    expect(steps.filter(({ id }) => id.endsWith(' roleReportsTo'))).toHaveLength(1);
  });

  it.each([
    ['with a policy', true],
    ['each on their own', false],
  ])('takes bounded time for eight counsellors %s', (_, withPolicy) => {
    const setUp = eight(withPolicy);
    const began = performance.now();
    const { reached } = route(setUp);
    expect(reached).toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('knows a mend for the facts that items ask, or a reason why there is none', () => {
    // Some answers mend nothing by themselves: another one on the same matter does.
    const mendedElsewhere = new Set([
      'appointment person',
      'appointment mtMemberPortfolio',
      'appointment mtMemberIsDirector',
      'appointment renewalPending',
      'appointment substitute',
      'appointment omissionsReason',
      'appointment roleReportsToReason',
      'person otherRolesReason',
      'organisation hasDepartments',
      'organisation workersWithoutIntranet',
    ]);
    const asked = framework.items.flatMap(({ item }) => item.wizard);
    const without = asked.filter(({ kind, key }) => mendOf(kind, key) === undefined);
    const names = without.map(({ kind, key }) => `${kind} ${key}`);
    expect(names.filter((name) => !mendedElsewhere.has(name))).toEqual([]);
  });

  it('judges as the assessment does', () => {
    fc.assert(
      fc.property(fc.oneof(broken, forgetful), (setUp) => {
        for (const goal of ['all_met', 'no_hard_stop'] as const) {
          expect(standsWell(setUp, options, { everyItem: goal === 'all_met' })).toBe(
            isReached(assess(setUp, options), goal),
          );
        }
      }),
    );
  });

  it('leaves the set-up as it is', () => {
    const setUp = completeSetUp();
    route(setUp);
    expect(setUp).toEqual(completeSetUp());
    expect(subjectById(setUp, 'person', 'anna')).toBeDefined();
  });
});
