import { effectiveFacts } from '../facts/effective-facts.js';
import { formatFact } from '../facts/format-fact.js';
import { factName } from '../facts/fact-names.js';
import type { SetUp, Subject } from '../facts/set-up.js';
import type { Topic } from '../facts/shared-options.js';
import { text, type Text } from '../text.js';

/**
 * What the employer states about a counsellor that the counsellor knows from experience: each is a
 * fact of the appointment, with the topic whose evidence it touches. The ids are stored.
 */
const about = {
  starts_on: { key: 'startOn', topic: 'duration' },
  ends_on: { key: 'endOn', topic: 'duration' },
  reports_to: { key: 'roleReportsTo', topic: 'position' },
  access_to_directors: { key: 'directAccessDirectors', topic: 'position' },
  access_to_council: { key: 'directAccessWorksCouncil', topic: 'position' },
  yearly_talk: { key: 'annualTalkDirectors', topic: 'position' },
  hours: { key: 'timeAmount', topic: 'time_and_budget' },
  relief: { key: 'relief', topic: 'time_and_budget' },
  facilities: { key: 'facilities', topic: 'time_and_budget' },
  budget: { key: 'budgetForm', topic: 'time_and_budget' },
  tasks: { key: 'tasks', topic: 'tasks_and_powers' },
  powers: { key: 'powers', topic: 'tasks_and_powers' },
  forbidden_tasks: { key: 'forbiddenTasks', topic: 'tasks_and_powers' },
  detriment: { key: 'detrimentClause', topic: 'no_detriment' },
  training: { key: 'trainingRight', topic: 'training' },
  peer_review: { key: 'intervisionRight', topic: 'training' },
  secrecy: { key: 'secrecyClause', topic: 'confidentiality' },
  employer_demands: { key: 'employerMayDemand', topic: 'confidentiality' },
  records_access: { key: 'recordsAccess', topic: 'confidentiality' },
  mailbox_readers: { key: 'channelReadBy', topic: 'accessibility' },
  private_place: { key: 'privatePlace', topic: 'accessibility' },
  response_time: { key: 'responseWorkingDays', topic: 'accessibility' },
  substitute: { key: 'substituteArranged', topic: 'accessibility' },
} as const satisfies Readonly<Record<string, { readonly key: string; readonly topic: Topic }>>;

export type StatementId = keyof typeof about;

export const statementIds = Object.keys(about) as readonly StatementId[];

/** What a counsellor can say to a statement; stored. */
export const voiceAnswers = ['confirmed', 'disputed', 'not_known'] as const;

export type VoiceAnswer = (typeof voiceAnswers)[number];

export const voiceWords: Readonly<Record<VoiceAnswer, Text>> = {
  confirmed: text('Bevestigd', 'Confirmed'),
  disputed: text('Niet bevestigd', 'Not confirmed'),
  not_known: text('Weet de vertrouwenspersoon niet', 'Not known to the counsellor'),
};

/** The longest remark beside an answer. */
export const longestRemark = 300;

/** What a counsellor answered, and to which words of the employer. */
export interface CounsellorAnswer {
  readonly appointmentId: string;
  readonly statement: StatementId;
  readonly answer: VoiceAnswer;
  readonly remark?: string;
  /** The employer's answer as it was shown, in Dutch: an answer to other words does not count. */
  readonly said: string;
  /** The day of the answer. */
  readonly on: string;
}

/** A statement as it stands now, with what the counsellor said to it. */
export interface Statement {
  readonly id: StatementId;
  /** The fact of the appointment it is. */
  readonly key: string;
  readonly topic: Topic;
  readonly label: Text;
  readonly said: Text;
  readonly answer?: CounsellorAnswer;
  /** The employer has changed the fact since; the answer counts no longer. */
  readonly outdated: boolean;
}

/** Everything the employer states about an appointment; what is not filled in states nothing. */
export function statementsOf(
  setUp: SetUp,
  appointment: Subject<'appointment'>,
  answers: readonly CounsellorAnswer[] = [],
): readonly Statement[] {
  const facts = effectiveFacts(setUp, appointment);
  return statementIds.flatMap((id): readonly Statement[] => {
    const { key, topic } = about[id];
    const value = facts[key];
    if (value === undefined) return [];
    const said = text(
      formatFact(setUp, 'appointment', key, value, 'nl'),
      formatFact(setUp, 'appointment', key, value, 'en'),
    );
    const answer = answers.find(
      (one) => one.appointmentId === appointment.id && one.statement === id,
    );
    return [
      {
        ...{ id, key, topic, said },
        label: text(
          factName('appointment', key, facts as never, 'nl'),
          factName('appointment', key, facts as never, 'en'),
        ),
        ...(answer ? { answer } : {}),
        outdated: answer !== undefined && answer.said !== said.nl,
      },
    ];
  });
}

/**
 * What the counsellor says about a topic as a whole: different as soon as one statement is, and
 * confirmed only when every statement about it is. Undefined while that is open.
 */
export function voiceOnTopic(
  statements: readonly Statement[],
  topic: Topic,
): 'confirmed' | 'disputed' | undefined {
  const answers = statements
    .filter((one) => one.topic === topic)
    .map(({ answer, outdated }) => (outdated ? undefined : answer?.answer));
  if (answers.includes('disputed')) return 'disputed';
  return answers.length > 0 && answers.every((one) => one === 'confirmed')
    ? 'confirmed'
    : undefined;
}

/** What stands beside a fact that the counsellor does not confirm; undefined for every other. */
export function disputeOf({ answer, outdated }: Statement): CounsellorAnswer | undefined {
  return answer?.answer === 'disputed' && !outdated ? answer : undefined;
}
