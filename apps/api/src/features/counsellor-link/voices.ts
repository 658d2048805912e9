import {
  type CounsellorAnswer,
  type Locale,
  type SetUp,
  type Statement,
  statementsOf,
  subjectTitle,
} from '@vertrouwensbasis/domain';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import type { CounsellorVoice, EmployerStatement } from './counsellor-link.types.js';

/** Everything the counsellors of an organisation answered, in a fixed order. */
export const answersJson = (organisation: string) => `(select coalesce(json_agg(json_strip_nulls(
  json_build_object('appointmentId', v.appointment_id, 'statement', v.statement,
    'answer', v.answer, 'remark', v.remark, 'said', v.said, 'on', v.on_day))
  order by v.appointment_id, v.statement), '[]')
  from counsellor_answer v where v.organisation_id = ${organisation})`;

/** What the counsellors say, for whoever assesses or freezes. */
export async function answersOnFile(
  transaction: OrganisationTransaction,
): Promise<readonly CounsellorAnswer[]> {
  const [row] = await transaction.rows<{ answers: CounsellorAnswer[] }>(
    `select ${answersJson('$1')} as answers`,
    [transaction.organisationId],
  );
  return row!.answers;
}

/** The statements of each appointment with what its counsellor says. */
export function voicesIn(
  setUp: SetUp,
  answers: readonly CounsellorAnswer[],
  locale: Locale,
  personId?: string,
): CounsellorVoice[] {
  return setUp.appointments
    .filter(({ facts }) => personId === undefined || facts.person === personId)
    .map((appointment) => ({
      appointmentId: appointment.id,
      title: subjectTitle(setUp, 'appointment', appointment, locale),
      statements: statementsOf(setUp, appointment, answers).map((one) => shown(one, locale)),
    }));
}

function shown(
  { id, key, label, said, answer, outdated }: Statement,
  locale: Locale,
): EmployerStatement {
  return {
    ...{ id, key, outdated },
    label: label[locale],
    said: said[locale],
    answer: answer?.answer ?? null,
    remark: answer?.remark ?? null,
    answeredOn: answer?.on ?? null,
  };
}
