import type { Disputes_VoiceFragment } from '../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { useFormat } from '../i18n/useFormat.js';
import { StatusBadge } from '../ui/StatusBadge.js';
import classes from './NotConfirmed.module.css';
import { useVoiceTexts } from './texts.js';

export const disputesFragment = graphql(`
  fragment Disputes_voice on CounsellorVoice {
    appointmentId
    title
    statements {
      id
      key
      label
      said
      answer
      remark
      answeredOn
      outdated
    }
  }
`);

export type Voices = readonly FragmentType<typeof disputesFragment>[];

type Statement = Disputes_VoiceFragment['statements'][number];

const isDisputed = ({ answer, outdated }: Statement) => answer === 'disputed' && !outdated;

/** Beside a fact: that the counsellor does not confirm it, and why; else nothing. */
export function NotConfirmed({
  voices,
  appointmentId,
  factKey,
}: {
  voices: Voices;
  appointmentId: string;
  factKey: string;
}) {
  const statement = readFragment(disputesFragment, voices)
    .find((voice) => voice.appointmentId === appointmentId)
    ?.statements.find((one) => one.key === factKey);
  return statement && isDisputed(statement) ? <Line statement={statement} /> : null;
}

/** Everything the counsellors do not confirm, one by one; nothing is left out or averaged. */
export function AllNotConfirmed({ voices }: { voices: Voices }) {
  const t = useVoiceTexts();
  const disputes = readFragment(disputesFragment, voices).flatMap(({ title, statements }) =>
    statements.filter(isDisputed).map((statement) => ({ title, statement })),
  );
  if (disputes.length === 0) return <p>{t('nothing')}</p>;
  return (
    <ul className={classes.list}>
      {disputes.map(({ title, statement }) => (
        <li key={`${title} ${statement.id}`}>
          <strong>{title}</strong>: {statement.label} – {statement.said}
          <Line statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function Line({ statement: { remark, answeredOn } }: { statement: Statement }) {
  const t = useVoiceTexts();
  const format = useFormat();
  return (
    <span className={classes.line}>
      <StatusBadge tone="partly">{t('notConfirmed')}</StatusBadge>{' '}
      {remark && t('quote', { remark })}
      {answeredOn && (
        <span className={classes.small}> {t('on', { date: format.date(answeredOn) })}</span>
      )}
    </span>
  );
}
