import fc from 'fast-check';
import type { SubjectKind } from '../facts/fact.js';
import { subjectById, subjectsOf, withSubject, type SetUp, type Subject } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { catalogue } from '../facts/catalogue.js';
import { assess } from './assess.js';
import { explainScore } from './explain.js';
import { change, completeSetUp, today } from './testing/complete-set-up.js';
import type { Assessment, Status } from './verdict.js';

const framework = frameworks[0]!;
const judge = (setUp: SetUp) => assess(setUp, { on: today, framework });

type Place = readonly [kind: SubjectKind, id: string, key: string];

const kinds: readonly SubjectKind[] = [
  'organisation',
  'person',
  'policy',
  'appointment',
  'document',
];

/**
 * Every fact of the complete set-up, except those by which other subjects are found: without them
 * it is not a set-up that knows less but another one.
 */
const structure = ['person', 'policies', 'appointments'];
const places: readonly Place[] = kinds.flatMap((kind) =>
  subjectsOf(completeSetUp(), kind).flatMap((subject) =>
    Object.keys(subject.facts)
      .filter((key) => !structure.includes(key))
      .map((key) => [kind, subject.id, key] as const),
  ),
);

/** The set-up with only these of its facts known. */
function knowing(setUp: SetUp, unknown: readonly Place[]): SetUp {
  return unknown.reduce(
    (result, [kind, id, key]) => change(result, kind, id, { [key]: undefined }),
    setUp,
  );
}

/** The fact as the complete set-up says it, put back. */
function saying(setUp: SetUp, [kind, id, key]: Place): SetUp {
  const facts = subjectById(completeSetUp(), kind, id)!.facts as Record<string, unknown>;
  return change(setUp, kind, id, { [key]: facts[key] } as never);
}

const points = (assessment: Assessment) => assessment.items.map((item) => item.points);

const somePlaces = fc.uniqueArray(fc.constantFrom(...places), { maxLength: places.length });

/** Changes that each make something wrong, for set-ups that are not all met. */
const flaws: readonly ((setUp: SetUp) => SetUp)[] = [
  (setUp) => change(setUp, 'appointment', 'internal', { roleReportsTo: 'hr' }),
  (setUp) => change(setUp, 'appointment', 'external', { contractOwner: 'hr' }),
  (setUp) => change(setUp, 'person', 'anna', { otherRoles: ['director'] }),
  (setUp) => change(setUp, 'appointment', 'internal', { channelReadBy: ['hr'] }),
  (setUp) => change(setUp, 'appointment', 'external', { termForm: 'none' }),
  (setUp) => change(setUp, 'policy', 'policy', { detrimentClause: 'none' }),
  (setUp) => change(setUp, 'organisation', 'org', { published: false }),
  (setUp) =>
    change(setUp, 'appointment', 'external', { endOn: '2026-11-01', renewalPending: true }),
  (setUp) => change(setUp, 'document', 'letter', { signedBy: [] }),
  (setUp) => change(setUp, 'appointment', 'internal', { startOn: '2027-01-01' }),
];

const someFlaws = fc
  .subarray([...flaws])
  .map((chosen) => chosen.reduce((setUp, flaw) => flaw(setUp), completeSetUp()));

describe('what holds for every set-up', () => {
  it('never lowers an item when a satisfied fact becomes known', () => {
    fc.assert(
      fc.property(somePlaces, fc.nat(), (unknown, chosen) => {
        fc.pre(unknown.length > 0);
        const before = knowing(completeSetUp(), unknown);
        const after = saying(before, unknown[chosen % unknown.length]!);
        const [less, more] = [points(judge(before)), points(judge(after))];
        more.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(less[index]!));
      }),
      { numRuns: 400 },
    );
  });

  it('never calls an item not met because facts are unknown', () => {
    fc.assert(
      fc.property(somePlaces, (unknown) => {
        const statuses = judge(knowing(completeSetUp(), unknown)).items.map((item) => item.status);
        expect(statuses).not.toContain('not_met');
      }),
      { numRuns: 400 },
    );
  });

  it('leaves everything unanswered while nothing but the names is known', () => {
    const assessment = judge(knowing(completeSetUp(), places));
    for (const { itemId, status } of assessment.items) {
      // That someone is named is an answer to the first item.
      const expected = itemId === 'appointment-model' ? 'partly_met' : 'unanswered';
      expect([itemId, status]).toEqual([itemId, expected]);
    }
    expect(assessment).toMatchObject({ complete: false, hardStops: [], conflicts: [] });
  });

  it('keeps a decided no, whatever else becomes unknown', () => {
    const decides: readonly [flaw: number, item: string, key: string][] = [
      [0, 'high-position', 'roleReportsTo'],
      [3, 'accessibility', 'channelReadBy'],
      [5, 'no-detriment', 'detrimentClause'],
      [6, 'publication', 'published'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...decides), somePlaces, ([flaw, itemId, key], unknown) => {
        const setUp = knowing(
          flaws[flaw]!(completeSetUp()),
          unknown.filter((place) => place[2] !== key && !['startOn', 'endOn'].includes(place[2])),
        );
        const item = judge(setUp).items.find((one) => one.itemId === itemId)!;
        expect(item.status).toBe('not_met');
      }),
    );
  });

  it('does not depend on the order of counsellors or of anything else', () => {
    const reversed = (setUp: SetUp): SetUp => ({
      ...setUp,
      persons: [...setUp.persons].reverse(),
      policies: [...setUp.policies].reverse(),
      appointments: [...setUp.appointments].reverse(),
      documents: [...setUp.documents].reverse(),
    });
    const outcome = ({ items, conformity, evidence, completeness }: Assessment) => ({
      conformity,
      evidence,
      completeness,
      items: items.map(({ status, points: worth, findings }) => ({
        status,
        worth,
        findings: findings.map(({ appointmentId, status: one, reasons }) => ({
          appointmentId,
          one,
          reasons: [...reasons].sort(),
        })),
      })),
    });
    fc.assert(
      fc.property(someFlaws, somePlaces, (setUp, unknown) => {
        const some = knowing(setUp, unknown);
        expect(outcome(judge(reversed(some)))).toEqual(outcome(judge(some)));
      }),
    );
  });

  it('lets the worst counsellor decide', () => {
    const rank: readonly Status[] = ['not_met', 'unanswered', 'partly_met', 'met'];
    fc.assert(
      fc.property(someFlaws, somePlaces, (setUp, unknown) => {
        for (const item of judge(knowing(setUp, unknown)).items) {
          const worst = Math.min(...item.findings.map((one) => rank.indexOf(one.status)));
          if (item.status !== 'not_applicable') expect(rank.indexOf(item.status)).toBe(worst);
        }
      }),
    );
  });

  it('shows parts that add up to the score', () => {
    fc.assert(
      fc.property(someFlaws, somePlaces, (setUp, unknown) => {
        const assessment = judge(knowing(setUp, unknown));
        const { parts, points: sum, of } = explainScore(assessment, framework, 'nl');
        expect({ part: sum, of }).toEqual(assessment.conformity);
        expect(parts).toHaveLength(framework.items.length);
        expect(assessment.conformity.part).toBeLessThanOrEqual(assessment.conformity.of);
      }),
    );
  });

  it('uses only facts that exist, with the value the set-up has', () => {
    fc.assert(
      fc.property(someFlaws, somePlaces, (setUp, unknown) => {
        const some = knowing(setUp, unknown);
        const used = judge(some).items.flatMap((item) =>
          item.findings.flatMap((finding) => finding.factsUsed),
        );
        expect(used.length).toBeGreaterThan(0);
        for (const { kind, subjectId, key, value, fromPolicy } of used) {
          expect(Object.keys(catalogue[kind])).toContain(key);
          const subject = (
            fromPolicy === undefined
              ? subjectById(some, kind, subjectId)
              : subjectById(some, 'policy', fromPolicy)
          ) as Subject | undefined;
          expect((subject!.facts as Record<string, unknown>)[key]).toEqual(value);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('judges the same facts the same, and leaves them as they are', () => {
    const setUp = completeSetUp();
    const before = JSON.stringify(setUp);
    expect(judge(setUp)).toEqual(judge(completeSetUp()));
    expect(JSON.stringify(setUp)).toBe(before);
    expect(judge(withSubject(setUp, 'organisation', setUp.organisation))).toEqual(judge(setUp));
  });
});
