import { catalogue, factDefinition, subjectKinds } from './catalogue.js';
import { askedFacts } from './check-fact.js';
import type { FactDefinitions, FactValue } from './fact.js';
import { prunedGroups, type Profile } from './pruned.js';
import { emptySetUp, withSubject } from './set-up.js';

const profile = (facts: Record<string, FactValue>, hasUnits = true): Profile => ({
  facts,
  hasUnits,
});

const gone = (given: Profile) =>
  prunedGroups(given).flatMap(({ kind, keys, by }) =>
    keys.map((key) => `${kind}.${key} by ${by.fact ?? 'no units'}`),
  );

describe('questions that the profile takes away', () => {
  it('are none while nothing is known', () => {
    expect(gone(profile({}))).toEqual([]);
  });

  it.each([
    [
      'nobody to consult',
      profile({ participation: 'none' }),
      [
        'organisation.agreementRegulatesRole by participation',
        'organisation.consentAgreedOnPerson by participation',
        'organisation.consentGivenFor by participation',
        'policy.directAccessWorksCouncil by participation',
        'appointment.directAccessWorksCouncil by participation',
      ],
    ],
    [
      'a staff meeting',
      profile({ participation: 'staff_meeting' }),
      [
        'organisation.agreementRegulatesRole by participation',
        'organisation.consentAgreedOnPerson by participation',
      ],
    ],
    ['a works council', profile({ participation: 'works_council' }), []],
    [
      'an organisation on its own',
      profile({ structure: 'single' }),
      [
        'organisation.groupName by structure',
        'policy.groupWide by structure',
        'policy.groupWideFor by structure',
      ],
    ],
    ['a part of a group', profile({ structure: 'group_member' }), []],
    ['an IT firm', profile({ sector: 'it' }), ['organisation.alsoConsulted by sector']],
    ['a school', profile({ sector: 'education' }), []],
    [
      'no departments',
      profile({ hasDepartments: false }),
      ['person.mainJobDepartmentName by hasDepartments'],
    ],
    [
      'no complaints procedure',
      profile({ complaintsProcedure: false }),
      [
        'organisation.complaintsCommittee by complaintsProcedure',
        'organisation.behaviourDecidedBy by complaintsProcedure',
        'organisation.complaintsProcedureHas by complaintsProcedure',
      ],
    ],
    [
      'no whistleblower procedure',
      profile({ whistleblowerProcedure: false }),
      [
        'organisation.reportingPoint by whistleblowerProcedure',
        'organisation.integrityDecidedBy by whistleblowerProcedure',
        'organisation.whistleblowerAcknowledgedDays by whistleblowerProcedure',
        'organisation.whistleblowerContents by whistleblowerProcedure',
        'organisation.whistleblowerFeedbackMonths by whistleblowerProcedure',
        'organisation.whistleblowerRegister by whistleblowerProcedure',
        'organisation.whistleblowerWorkersInformed by whistleblowerProcedure',
      ],
    ],
    [
      'only internal counsellors',
      profile({ model: 'internal' }),
      [
        'policy.contractOwner by model',
        'policy.invoicesWithoutCaseData by model',
        'policy.feeForm by model',
        'policy.feeCents by model',
        'policy.callOff by model',
        'policy.certificateRequired by model',
      ],
    ],
    ['only external counsellors', profile({ model: 'external' }), ['policy.relief by model']],
    ['both', profile({ model: 'combination' }), []],
    [
      'no units',
      profile({}, false),
      [
        'body.unit by no units',
        'person.mainJobUnit by no units',
        'person.headOf by no units',
        'policy.units by no units',
        'appointment.units by no units',
        'contact.units by no units',
      ],
    ],
  ])('with %s', (_, given, keys) => {
    expect(gone(given).sort()).toEqual([...keys].sort());
  });

  it('go by answers that exist', () => {
    for (const kind of subjectKinds) {
      for (const definition of Object.values(catalogue[kind] as FactDefinitions)) {
        for (const condition of definition.unless ?? []) {
          if (condition.fact === undefined) continue;
          const type = factDefinition('organisation', condition.fact)?.type;
          const options =
            type?.type === 'yesNo'
              ? [true, false]
              : type && 'options' in type
                ? Object.keys(type.options)
                : [];
          expect(options).toEqual(expect.arrayContaining([...condition.is]));
        }
      }
    }
  });

  it('keep their answers, which count again when the profile changes back', () => {
    const of = (participation: 'none' | 'works_council') => {
      const setUp = emptySetUp('org', 'Voorbeeld');
      const organisation = {
        ...setUp.organisation,
        facts: { name: 'Voorbeeld', participation, agreementRegulatesRole: true },
      };
      return withSubject(setUp, 'organisation', organisation);
    };
    const asks = (setUp: ReturnType<typeof of>) =>
      askedFacts(setUp, 'organisation', setUp.organisation).find(
        ({ key }) => key === 'agreementRegulatesRole',
      );
    expect(asks(of('none'))).toBeUndefined();
    expect(of('none').organisation.facts.agreementRegulatesRole).toBe(true);
    expect(asks(of('works_council'))).toMatchObject({ known: true });
  });
});
