import { employerReadsFiles, employerReadsMailbox } from '../../../../independence/hard-stops.js';
import { defineItem, places } from '../../../../checklist/item.js';
import { isOneOf, missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { texts } from './texts.js';

/** The limits of secrecy that must be named. */
const exceptionsNeeded = ['consent', 'serious_crime', 'conflict_of_duties'] as const;

export const confidentialityRecords = defineItem({
  id: 'confidentiality-records',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: [
    'seed-page',
    'secrecy-and-reporting-duty',
    'merlijn-confidentiality',
    'lvv-old-faq',
    'product-judgement',
  ],
  topic: 'confidentiality',
  writtenRequired: true,
  wizard: places(
    'appointment',
    'secrecyClause',
    'secrecyExceptions',
    'secrecyAfterTerm',
    'employerMayDemand',
    'recordsKept',
    'recordsWhat',
    'recordsStorage',
    'recordsAccess',
    'recordsRetentionMonths',
    'recordsDestroyed',
    'channelReadBy',
  ),
  texts,
  evaluate(view) {
    const { appointment, paper } = view;
    const { secrecyClause, employerMayDemand, recordsKept } = appointment;
    const secret = secrecyClause === 'yes' || secrecyClause === 'absolute';
    const exceptions = secrecyClause === 'yes' ? appointment.secrecyExceptions : undefined;
    const afterTerm = secret ? appointment.secrecyAfterTerm : undefined;
    const recorded = recordsKept === 'notes' || recordsKept === 'file';
    const what = recorded ? appointment.recordsWhat : undefined;
    const storage = recorded ? appointment.recordsStorage : undefined;
    const access = recorded ? appointment.recordsAccess : undefined;
    const retention = recorded ? appointment.recordsRetentionMonths : undefined;
    const destroyed = recorded ? appointment.recordsDestroyed : undefined;
    const handover = recorded ? appointment.recordsHandover : undefined;
    return weigh({
      not: [
        when(secrecyClause === 'none', 'noSecrecy'),
        when(employerReadsFiles(view), 'employerReadsFiles'),
        when(employerReadsMailbox(view), 'employerReadsMailbox'),
      ],
      partly: [
        when(paper.for('confidentiality') !== 'signed', 'notYetSigned'),
        when(secrecyClause === 'absolute', 'promisedAbsolute'),
        when(missingFrom(exceptionsNeeded, exceptions).length > 0, 'exceptionsMissing'),
        when(afterTerm === false, 'notAfterTerm'),
        when(employerMayDemand === true, 'employerMayDemand'),
        when(secret && recordsKept === undefined, 'recordingSilent'),
        when(isOneOf(storage, 'hr_system', 'shared_drive'), 'storedWithEmployer'),
        when(access?.includes('bureau'), 'bureauHasAccess'),
        when(recorded && retention === undefined, 'retentionMissing'),
        when(destroyed === false, 'destructionMissing'),
        when(handover === 'employer', 'handedToEmployer'),
      ],
      required: [
        secrecyClause,
        employerMayDemand,
        recordsKept,
        ...(secrecyClause === 'yes' ? [exceptions] : []),
        ...(secret ? [afterTerm] : []),
        ...(recorded ? [what, storage, access, retention, destroyed] : []),
      ],
      met: recorded ? 'secretWithRecords' : 'secretWithoutRecords',
    });
  },
});
