import {
  catalogue,
  checkFact,
  consentStandingOf,
  consentStates,
  consentVariants,
  effectiveFacts,
  isAsked,
  subjectKinds,
  subjectsOf,
  type FactDefinitions,
  type FactValue,
  type SetUp,
} from '@vertrouwensbasis/domain';
import { tellConsent } from './consent-story.js';
import { dayOf } from './dates.js';
import { demoOrganisations, demoSignIns, showcases } from './demo-organisations.js';
import { setUpOf, stagesOf } from './describe.js';
import { consultant, demoPassword, inTwoOrganisations } from './people.js';

/** Any day will do; leap days and the turn of the year are the ones that go wrong first. */
const days = ['2026-11-24', '2026-12-31', '2027-01-01', '2028-02-29'];

const actors = { hr: 'hr', worksCouncil: 'or', board: 'board' };
const hashOf = (on: string) => on.replaceAll('-', '').padStart(64, '0');
const told = demoOrganisations.map((demo) => ({
  demo,
  requests: tellConsent(demo, days[0]!, actors, hashOf),
}));

function stagesEverywhere(on: string): { name: string; setUp: SetUp }[] {
  return demoOrganisations.flatMap((demo) =>
    stagesOf(demo, on).map((stage) => ({ name: `${demo.slug} ${stage.on}`, setUp: stage.setUp })),
  );
}

describe('the demo organisations', () => {
  it('are at least 36, from 4 to 12,000 people, in every sector', () => {
    expect(demoOrganisations.length).toBeGreaterThanOrEqual(36);
    const sizes = demoOrganisations.map((demo) => demo.organisation.headcount as number);
    expect(Math.min(...sizes)).toBe(4);
    expect(Math.max(...sizes)).toBe(12_000);
    const sectors = new Set(demoOrganisations.map((demo) => demo.organisation.sector));
    expect(sectors).toEqual(new Set(Object.keys(catalogue.organisation.sector.type.options)));
  });

  it('are known by their names to be invented', () => {
    for (const { organisation } of demoOrganisations) {
      expect(organisation.name).toMatch(/voorbeeld|fictie|denkbeeldig|verzonnen|bedacht/i);
    }
    for (const demo of demoOrganisations) {
      for (const bureau of subjectsOf(setUpOf(demo, days[0]!), 'bureau')) {
        expect(bureau.facts.name).toMatch(/^Voorbeeld/);
      }
    }
  });

  it('each have a name and an address of their own', () => {
    for (const part of ['slug', 'shows'] as const) {
      const values = demoOrganisations.map((demo) => demo[part]);
      expect(new Set(values).size).toBe(values.length);
    }
    const names = demoOrganisations.map((demo) => demo.organisation.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(days)('say only what the catalogue can hold, at every stage (%s)', (on) => {
    const wrong = stagesEverywhere(on).flatMap(({ name, setUp }) =>
      subjectKinds.flatMap((kind) =>
        subjectsOf(setUp, kind).flatMap((subject) =>
          Object.entries(subject.facts).flatMap(([key, value]) => {
            const checked = checkFact(setUp, kind, key, value);
            return checked.ok ? [] : [`${name} ${kind}.${key}: ${checked.problem.message.en}`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(days)('begin before they end, and say nothing of the future as done (%s)', (on) => {
    const wrong = stagesEverywhere(on).flatMap(({ name, setUp }) => [
      ...setUp.appointments
        .filter(({ facts }) => facts.endOn !== undefined && facts.endOn < facts.startOn!)
        .map(() => `${name}: a term ends before it starts`),
      ...setUp.documents
        .filter(({ facts }) => (facts.signedOn ?? facts.datedOn ?? '') > on)
        .map(() => `${name}: a document is signed tomorrow`),
    ]);
    const steps = demoOrganisations.flatMap((demo) =>
      demo.consent.filter(
        (step) => dayOf(step.on, on) > on || dayOf(demo.since, on) > dayOf(step.on, on),
      ),
    );
    expect([...wrong, ...steps]).toEqual([]);
  });

  it('answer only what is asked', () => {
    const wrong = stagesEverywhere(days[0]!).flatMap(({ name, setUp }) =>
      subjectKinds.flatMap((kind) =>
        subjectsOf(setUp, kind).flatMap((subject) => {
          const definitions: FactDefinitions = catalogue[kind];
          const facts = (
            kind === 'appointment' ? effectiveFacts(setUp, subject as never) : subject.facts
          ) as Record<string, FactValue>;
          return [...Object.keys(subject.facts), ...subject.declaredUnknown]
            .filter((key) => !isAsked(kind, definitions[key]!.when, facts))
            .map((key) => `${name}: ${kind}.${key} is not asked`);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('began two years ago, most of them, and have changed since', () => {
    const twoYearsAgo = demoOrganisations.filter(
      (demo) => dayOf(demo.since, '2026-11-24') === '2024-11-24',
    );
    expect(twoYearsAgo.length).toBeGreaterThanOrEqual(36);
    for (const demo of demoOrganisations) {
      const on = stagesOf(demo, '2026-11-24').map((stage) => stage.on);
      expect(on).toEqual([...on].sort());
      expect(on.at(-1)! <= '2026-11-24').toBe(true);
    }
    expect(demoOrganisations.filter((demo) => demo.history.length > 0).length).toBeGreaterThan(25);
  });

  it('keep at least half of their terms running a year after the demo was filled', () => {
    const running = demoOrganisations.filter((demo) =>
      subjectsOf(setUpOf(demo, '2026-11-24'), 'appointment').some(
        ({ facts }) => facts.startOn! <= '2027-11-24' && (facts.endOn ?? '9999') >= '2027-11-24',
      ),
    );
    expect(running.length).toBeGreaterThan(demoOrganisations.length / 2);
  });
});

describe('the people of the demo', () => {
  it('sign in with a password that the product accepts', () => {
    expect(demoPassword.length).toBeGreaterThanOrEqual(15);
  });

  it('hold every role in each showcase, and one colleague fills in sections', () => {
    for (const { members } of showcases) {
      const rest = members.filter((member) => member.role !== 'contributor');
      expect([...new Set(rest.map((member) => member.role))].sort()).toEqual([
        'auditor',
        'board',
        'counsellor',
        'hr',
        'works_council',
      ]);
    }
    const contributors = showcases.flatMap(({ members }) =>
      members.filter((member) => member.role === 'contributor'),
    );
    expect(contributors).toMatchObject([{ sections: ['time-and-budget', 'safeguards'] }]);
  });

  it('are named at the start of the product: twenty-one to sign in as, each once', () => {
    expect(demoSignIns).toHaveLength(21);
    expect(new Set(demoSignIns.map((one) => one.email)).size).toBe(21);
    const known = new Set(
      demoOrganisations.flatMap((demo) => demo.members.map((member) => member.email)),
    );
    for (const { email } of demoSignIns)
      expect(email === consultant.email || known.has(email)).toBe(true);
    expect(demoSignIns.at(-1)?.as).toBe(
      'ondernemingsraad van Bedacht Goed Doel Morgenrood, HR van Fictief Museum De Vitrine',
    );
  });

  it('all have addresses that can never receive mail', () => {
    for (const demo of demoOrganisations) {
      for (const member of demo.members) expect(member.email).toMatch(/[@.]voorbeeld\.test$/);
    }
    expect(consultant.email).toMatch(/\.voorbeeld\.test$/);
  });

  it('include someone with a seat in two organisations', () => {
    const seats = demoOrganisations.flatMap((demo) =>
      demo.members.filter((member) => member.email === inTwoOrganisations.email),
    );
    expect(seats.map((seat) => seat.role).sort()).toEqual(['hr', 'works_council']);
  });

  it('include a consultant with twelve clients, besides one grant over and one revoked', () => {
    const grants = demoOrganisations.flatMap((demo) => demo.grants);
    const over = grants.filter((grant) => dayOf(grant.until, days[0]!) < days[0]!);
    const revoked = grants.filter((grant) => grant.revokedOn !== undefined);
    expect(over).toHaveLength(1);
    expect(revoked).toHaveLength(1);
    expect(grants.length - over.length - revoked.length).toBe(12);
    expect(grants.every((grant) => grant.consultant === consultant.email)).toBe(true);
  });
});

describe('the consent of the demo', () => {
  it('is told in steps that the domain accepts, on every day', () => {
    for (const on of days) {
      for (const demo of demoOrganisations) {
        expect(() => tellConsent(demo, on, actors, hashOf)).not.toThrow();
      }
    }
  });

  it('stands in every state', () => {
    const states = new Set(
      told.flatMap(({ requests }) => requests.map((one) => one.request.state)),
    );
    expect(consentStates.filter((state) => !states.has(state))).toEqual([]);
  });

  it('is asked of a works council, a PVT and a staff meeting, and of nobody', () => {
    const bodies = new Set(told.flatMap(({ requests }) => requests.map((r) => r.request.bodyKind)));
    expect([...bodies].sort()).toEqual(Object.keys(consentVariants).sort());
  });

  it('waits in the second showcase and is stale in the third', () => {
    const standing = (slug: string) => {
      const { requests } = told.find(({ demo }) => demo.slug === slug)!;
      const inForce = requests.find((one) => one.request.state === 'in_force');
      return consentStandingOf(
        requests.map((one) => one.request),
        inForce?.materialChanges ?? 0,
      ).status;
    };
    expect(showcases.map((demo) => standing(demo.slug))).toEqual(['none', 'running', 'stale']);
  });

  it('is in force and still fresh somewhere', () => {
    const fresh = told.filter(({ requests }) =>
      requests.some((one) => one.request.state === 'in_force' && one.materialChanges === 0),
    );
    expect(fresh.length).toBeGreaterThanOrEqual(4);
  });
});
