import type { ReadingLog } from '../checklist/fact-reader.js';
import type { AppointmentView } from '../checklist/item.js';
import type { FactUsed, HardStop } from '../checklist/verdict.js';
import { text } from '../text.js';
import { causesOf, conflictTexts, prohibitedRuleIds } from './conflicts.js';
import { pathsAlong } from './find-paths.js';
import type { FactCause } from './graph.js';
import type { ConflictTexts } from './rule.js';
import { conflictRules } from './rules/all.js';

/** Those who can look over the counsellor's shoulder on the employer's behalf. */
const employersEyes: readonly string[] = ['hr', 'it', 'management'];

/** Whether the employer can open the counsellor's files (domain §6.3 R0). */
export function employerReadsFiles({ appointment }: AppointmentView): boolean {
  const { recordsKept } = appointment;
  if (recordsKept === undefined || recordsKept === 'none') return false;
  return appointment.recordsAccess?.some((who) => employersEyes.includes(who)) ?? false;
}

/** Whether the employer can read the counsellor's mailbox (domain §6.3 R0). */
export function employerReadsMailbox({ appointment }: AppointmentView): boolean {
  return appointment.channelReadBy?.some((who) => employersEyes.includes(who)) ?? false;
}

interface AccessStop extends ConflictTexts {
  applies(view: AppointmentView): boolean;
}

/** Hard stops that are no conflict of a person but of access. */
const accessStops = {
  'employer-reads-files': {
    applies: employerReadsFiles,
    title: text(
      'De werkgever kan de aantekeningen of dossiers inzien',
      'The employer can open the notes or files',
    ),
    why: text(
      'HR, ICT of leidinggevenden hebben toegang. Dan is vertrouwelijkheid niet waar te maken.',
      'HR, IT or managers have access. Confidentiality then cannot be kept.',
    ),
    normStatus: 'product_norm',
    sources: ['merlijn-confidentiality', 'product-judgement'],
  },
  'employer-reads-mailbox': {
    applies: employerReadsMailbox,
    title: text(
      'De werkgever kan de mailbox van de vertrouwenspersoon lezen',
      'The employer can read the counsellor’s mailbox',
    ),
    why: text(
      'HR, ICT of leidinggevenden lezen mee. Dan is vertrouwelijkheid niet waar te maken.',
      'HR, IT or managers can read along. Confidentiality then cannot be kept.',
    ),
    normStatus: 'product_norm',
    sources: ['inspectorate-requirements', 'product-judgement'],
  },
} as const satisfies Record<string, AccessStop>;

const accessStopList: readonly (readonly [string, AccessStop])[] = Object.entries(accessStops);

/** The words of a hard stop; undefined for an id this release does not know. */
export function hardStopTexts(ruleId: string): ConflictTexts | undefined {
  if (prohibitedRuleIds.includes(ruleId)) return conflictTexts(ruleId);
  return accessStopList.find(([id]) => id === ruleId)?.[1];
}

/** The ids of all hard stops, for lists and tests. */
export const hardStopRuleIds: readonly string[] = [
  ...prohibitedRuleIds,
  ...accessStopList.map(([id]) => id),
];

/** The hard stops R0 of the judged appointments: they override the headline (domain §6.3). */
export function hardStopsOf(
  judged: readonly AppointmentView[],
  log: ReadingLog,
): readonly HardStop[] {
  return judged.flatMap((view) => [
    ...prohibitedRuleIds.flatMap((ruleId) => prohibitedStop(view, ruleId, log)),
    ...accessStopList.flatMap(([ruleId, rule]) => {
      log.take();
      if (!rule.applies(view)) return [];
      return [{ ruleId, appointmentId: view.id, factsUsed: log.take() }];
    }),
  ]);
}

function prohibitedStop(view: AppointmentView, ruleId: string, log: ReadingLog): HardStop[] {
  log.take();
  const paths = pathsAlong(view, conflictRules[ruleId]!.ways);
  if (paths.length === 0) return [];
  // Looking along other ways reads facts that did not decide.
  const causes = causesOf(paths);
  const factsUsed = log.take().filter((fact) => causes.some((cause) => isSame(cause, fact)));
  return [{ ruleId, appointmentId: view.id, factsUsed, paths }];
}

function isSame(cause: FactCause, { kind, subjectId, key }: FactUsed): boolean {
  return cause.kind === kind && cause.subjectId === subjectId && cause.key === key;
}
