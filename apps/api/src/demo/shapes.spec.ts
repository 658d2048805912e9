import {
  effectiveFacts,
  policiesOf,
  subjectById,
  type SetUp,
  type Subject,
} from '@vertrouwensbasis/domain';
import { demoOrganisations } from './demo-organisations.js';
import { setUpOf } from './describe.js';

/**
 * The shapes that real organisations take (product.md §3), each looked for in the facts. A row is
 * one line or half a line of that list.
 */
const on = '2026-11-24';
const setUps = demoOrganisations.map((demo) => setUpOf(demo, on));

type Appointment = Subject<'appointment'>;
const effective = (setUp: SetUp) =>
  setUp.appointments.map((one) => ({ one, facts: effectiveFacts(setUp, one) }));
const inTerm = (setUp: SetUp) =>
  effective(setUp).filter(
    ({ facts }) => facts.startOn !== undefined && facts.startOn <= on && (facts.endOn ?? on) >= on,
  );
const varies = (setUp: SetUp, of: (facts: ReturnType<typeof effectiveFacts>) => unknown) =>
  new Set(inTerm(setUp).map(({ facts }) => JSON.stringify(of(facts)))).size > 1;
const some = (
  setUp: SetUp,
  holds: (facts: ReturnType<typeof effectiveFacts>, one: Appointment) => boolean,
) => effective(setUp).some(({ one, facts }) => holds(facts, one));
const bodyKind = (setUp: SetUp, ids: readonly string[] | undefined, ...kinds: string[]) =>
  (ids ?? []).some((id) => kinds.includes(subjectById(setUp, 'body', id)?.facts.kind ?? ''));
const served = (setUp: SetUp, unit: Subject<'unit'>) =>
  effective(setUp).some(({ facts }) => facts.units?.includes(unit.id));
const offered = (options: readonly string[], of: (setUp: SetUp) => readonly unknown[]) =>
  options.map((option): readonly [string, (setUp: SetUp) => boolean] => [
    option,
    (setUp) => of(setUp).flat().includes(option),
  ]);
const agreed = (setUp: SetUp, key: keyof ReturnType<typeof effectiveFacts>) =>
  effective(setUp).map(({ facts }) => facts[key]);

const shapes: readonly (readonly [string, (setUp: SetUp) => boolean])[] = [
  ['several counsellors with different scope', (s) => varies(s, (f) => f.scope)],
  ['… with different term', (s) => varies(s, (f) => [f.startOn, f.endOn])],
  ['… with different reporting line', (s) => varies(s, (f) => f.roleReportsTo)],
  ...(['site', 'faculty', 'service'] as const).map(
    (kind) =>
      [
        `… each with their own ${kind}`,
        (s: SetUp) => {
          const units = s.units.filter((unit) => unit.facts.kind === kind);
          return units.length > 1 && units.filter((unit) => served(s, unit)).length > 1;
        },
      ] as const,
  ),
  [
    'one unit without any, with the reason',
    (s) =>
      s.appointments.length > 1 &&
      s.units.some((unit) => !served(s, unit) && unit.facts.withoutCounsellorReason !== undefined),
  ],

  [
    'two policies, behaviour and integrity apart, each with its own date and documents',
    (s) =>
      ['behaviour', 'integrity'].every((scope) =>
        s.policies.some(
          (policy) =>
            policy.facts.scope === scope &&
            s.documents.some((paper) => paper.facts.policies?.includes(policy.id)),
        ),
      ) && new Set(s.policies.map((policy) => policy.facts.adoptedOn)).size > 1,
  ],
  [
    'a decisive clause in an annex',
    (s) =>
      s.policies.some((policy) =>
        policy.facts.decisiveClauses?.some(
          (clause) => subjectById(s, 'document', clause.document)?.facts.kind === 'annex',
        ),
      ),
  ],

  [
    'a reporting line that depends on the subject',
    (s) =>
      some(s, (f) =>
        ['behaviour', 'integrity'].every((about) =>
          f.reportingLines?.some((line) => line.about === about),
        ),
      ),
  ],
  [
    'a reporting line that differs for content and for time',
    (s) =>
      some(s, (f) => {
        const to = (about: string) => f.reportingLines?.find((line) => line.about === about)?.to;
        return (
          to('content') !== undefined && to('time') !== undefined && to('content') !== to('time')
        );
      }),
  ],
  ['a split between role and main job', (s) => some(s, (f) => f.timeSplit !== undefined)],

  [
    'an external bureau with several named counsellors and a substitute',
    (s) =>
      s.bureaus.some((bureau) => {
        const of = s.appointments.filter((one) => one.facts.bureau === bureau.id);
        const named = of.filter((one) => one.facts.position === 'counsellor');
        return named.length > 1 && of.some((one) => one.facts.position === 'substitute');
      }),
  ],
  [
    'a stop-gap external while a post is vacant',
    (s) =>
      some(
        s,
        (f) =>
          f.kind === 'external' &&
          f.position === 'stop_gap' &&
          (f.standsInFor ?? []).some(
            (id) => (subjectById(s, 'appointment', id)?.facts.endOn ?? on) < on,
          ),
      ),
  ],

  [
    'one counsellor for a group of organisations',
    (s) =>
      s.organisation.facts.structure === 'group' && some(s, (f) => f.position === 'group_level'),
  ],
  [
    '… seen from a member of the group',
    (s) =>
      s.organisation.facts.structure === 'group_member' &&
      some(s, (f) => f.position === 'group_level'),
  ],
  [
    'one policy for a group of organisations',
    (s) =>
      s.policies.some(
        (one) => one.facts.groupWide === true && one.facts.groupWideFor !== undefined,
      ),
  ],
  [
    'a sector-level counsellor above the company’s own',
    (s) =>
      some(s, (f) => f.position === 'sector_level') && some(s, (f) => f.position === 'counsellor'),
  ],

  [
    'appointed by one body on the nomination of another',
    (s) =>
      some(
        s,
        (f) =>
          f.appointingBody !== undefined &&
          (f.nominatedBy ?? []).some((id) => id !== f.appointingBody),
      ),
  ],
  [
    'appointed by one body with the consent of another',
    (s) =>
      some(
        s,
        (f) =>
          f.appointingBody !== undefined &&
          (f.consentOf ?? []).some((id) => id !== f.appointingBody),
      ),
  ],
  [
    'appointed by a group council',
    (s) =>
      some(s, (f) =>
        bodyKind(
          s,
          f.appointingBody === undefined ? [] : [f.appointingBody],
          'group_works_council',
        ),
      ),
  ],
  [
    'appointed by a unit council',
    (s) =>
      some(s, (f) =>
        bodyKind(s, f.appointingBody === undefined ? [] : [f.appointingBody], 'unit_works_council'),
      ),
  ],
  [
    'with the consent of a group council or a unit council',
    (s) => some(s, (f) => bodyKind(s, f.consentOf, 'group_works_council', 'unit_works_council')),
  ],

  ...prefixed(
    'a term:',
    offered(['exact', 'at_most', 'indefinite', 'calendar_year', 'none'], (s) =>
      agreed(s, 'termForm'),
    ),
  ),
  ...prefixed(
    'renewable:',
    offered(['never', 'once', 'times', 'unlimited', 'not_arranged'], (s) => agreed(s, 'renewal')),
  ),
  ['renewable n times, with the number', (s) => some(s, (f) => (f.renewalTimes ?? 0) > 1)],
  ...prefixed(
    'time:',
    offered(
      [
        'hours_a_week',
        'hours_a_year',
        'half_days_a_month',
        'fte',
        'as_needed',
        'costs_reimbursed',
        'own_time',
        'none',
      ],
      (s) => agreed(s, 'timeForm'),
    ),
  ),
  ['a budget with an amount', (s) => some(s, (f) => (f.budgetCents ?? 0) > 0)],
  ['a budget without an amount', (s) => some(s, (f) => f.budgetForm === 'without_amount')],
  ...prefixed(
    'the budget held by:',
    offered(['directors', 'counsellor', 'hr', 'group'], (s) => agreed(s, 'budgetHolder')),
  ),

  ['protection for current counsellors only', (s) => protects(s, 'current')],
  ['protection for former counsellors only', (s) => protects(s, 'former')],
  ['protection for both', (s) => protects(s, 'current', 'former')],
  [
    'protection against dismissal only',
    (s) => some(s, (f) => f.detrimentForms?.join() === 'dismissal'),
  ],
  [
    'protection for appraisal, pay, career and contract too',
    (s) =>
      some(s, (f) =>
        (['dismissal', 'appraisal', 'pay', 'career', 'contract'] as const).every((form) =>
          f.detrimentForms?.includes(form),
        ),
      ),
  ],

  ...prefixed(
    'records kept:',
    offered(['none', 'notes', 'file'], (s) => agreed(s, 'recordsKept')),
  ),
  ...prefixed(
    'records stored in:',
    offered(['own_locked', 'separate_system', 'bureau_system', 'hr_system'], (s) =>
      agreed(s, 'recordsStorage'),
    ),
  ),
  ...prefixed(
    'records open to:',
    offered(['counsellor', 'hr', 'it'], (s) => agreed(s, 'recordsAccess')),
  ),
  [
    'records kept for different periods',
    (s) => new Set(agreed(s, 'recordsRetentionMonths').filter(Boolean)).size > 1,
  ],
  ...prefixed(
    'records at handover:',
    offered(
      ['destroyed', 'successor_with_consent', 'successor', 'bureau', 'employer', 'not_arranged'],
      (s) => agreed(s, 'recordsHandover'),
    ),
  ),

  ...prefixed(
    'staff represented by:',
    offered(
      ['works_council', 'several_councils', 'staff_representation', 'staff_meeting', 'none'],
      (s) => [s.organisation.facts.participation],
    ),
  ),
  ...prefixed(
    'also consulted:',
    offered(['parents', 'pupils', 'members', 'clients', 'participation_council'], (s) => [
      s.organisation.facts.alsoConsulted,
    ]),
  ),
  [
    'a school body that consults parents',
    (s) =>
      s.organisation.facts.sector === 'education' &&
      s.bodies.some((body) => body.facts.kind === 'parents_council'),
  ],
  [
    'a sport body that consults members',
    (s) =>
      s.organisation.facts.sector === 'sport' &&
      s.bodies.some((body) => body.facts.kind === 'members_assembly'),
  ],
  ...prefixed(
    'outside staff:',
    offered(
      [
        'temporary_workers',
        'self_employed',
        'interns',
        'volunteers',
        'applicants',
        'former_staff',
        'pupils_and_parents',
        'members',
        'clients',
      ],
      (s) => [s.organisation.facts.peopleOutsideStaff],
    ),
  ),

  [
    'another contact role that is not a counsellor',
    (s) => s.contacts.some((contact) => contact.facts.kind === 'contact_person'),
  ],
  ['a counsellor who receives reports', (s) => holdsRole(s, 'report_receiver', 'investigator')],
  ['a counsellor who investigates', (s) => holdsRole(s, 'investigator')],

  [
    'arranged, but internal or external is not known',
    (s) => s.organisation.facts.model === 'arranged_unknown' && s.appointments.length > 0,
  ],
  [
    'a fact that is unknown and says so, of the organisation and of an appointment',
    (s) =>
      s.organisation.declaredUnknown.length > 0 &&
      s.appointments.some((one) => one.declaredUnknown.length > 0),
  ],
  [
    'an appointment that differs from its policy',
    (s) =>
      s.appointments.some((one) =>
        policiesOf(s, one).some(
          (policy) =>
            one.facts.termForm !== undefined &&
            policy.facts.termForm !== undefined &&
            one.facts.termForm !== policy.facts.termForm,
        ),
      ),
  ],
];

function prefixed(
  prefix: string,
  rows: readonly (readonly [string, (setUp: SetUp) => boolean])[],
): readonly (readonly [string, (setUp: SetUp) => boolean])[] {
  return rows.map(([name, holds]) => [`${prefix} ${name}`, holds]);
}

function protects(setUp: SetUp, ...whom: string[]): boolean {
  return some(setUp, (f) => f.detrimentProtects?.join() === whom.join());
}

/** Someone with this role, and without another that would hide what the row is about. */
function holdsRole(
  setUp: SetUp,
  role: 'report_receiver' | 'investigator',
  without?: 'investigator',
) {
  return setUp.persons.some(
    ({ facts }) =>
      facts.otherRoles?.includes(role) &&
      (without === undefined || !facts.otherRoles.includes(without)),
  );
}

describe('every shape occurs in the demo', () => {
  it.each(shapes)('%s', (_, occurs) => {
    expect(setUps.filter(occurs).length).toBeGreaterThan(0);
  });
});
