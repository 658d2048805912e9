import { useMutation } from '@apollo/client/react';
import { Button, Radio, Textarea, Title } from '@mantine/core';
import { longestRemark } from '@vertrouwensbasis/domain';
import { useState, type FormEvent } from 'react';
import type { CounsellorPage_PageFragment } from '../../generated/graphql.js';
import { failureOf } from '../../graphql/failure.js';
import { useFormat } from '../../i18n/useFormat.js';
import { Callout } from '../../ui/Callout.js';
import { Done } from '../../ui/Done.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import { answerStatementsMutation } from './counsellor-link.graphql.js';
import classes from './CounsellorLinkPage.module.css';
import { useCounsellorLinkTexts } from './texts.js';

type Voice = CounsellorPage_PageFragment['voices'][number];
type Statement = Voice['statements'][number];
type Choice = NonNullable<Statement['answer']>;

const choices = ['confirmed', 'disputed', 'not_known'] as const;

interface Draft {
  readonly answer: Choice | null;
  readonly remark: string;
}

const draftOf = ({ answer, remark, outdated }: Statement): Draft => ({
  answer: outdated ? null : (answer ?? null),
  remark: remark ?? '',
});

/** What the employer states about one appointment, each with what the counsellor says to it. */
export function Statements({ voice }: { voice: Voice }) {
  const t = useCounsellorLinkTexts();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [done, setDone] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [save, saving] = useMutation(answerStatementsMutation);
  const failure = saving.error ? failureOf(saving.error) : null;
  const errors = errorsByField(problems);
  const now = (one: Statement) => drafts[one.id] ?? draftOf(one);
  const answered = voice.statements.filter((one) => now(one).answer !== null).length;

  const change = (one: Statement, changed: Partial<Draft>) => {
    setDone(null);
    setDrafts((before) => ({ ...before, [one.id]: { ...now(one), ...changed } }));
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answers = voice.statements.flatMap((one) => {
      const { answer, remark } = now(one);
      const before = draftOf(one);
      const isNew = answer !== before.answer || remark.trim() !== before.remark;
      return answer && isNew ? [{ statement: one.id, answer, remark, said: one.said }] : [];
    });
    const missing = answers.filter(({ answer, remark }) => answer === 'disputed' && !remark.trim());
    if (missing.length > 0) {
      setProblems(
        missing.map(({ statement }) => ({
          code: 'REMARK_MISSING',
          field: statement,
          message: t('remarkMissing'),
        })),
      );
      return;
    }
    if (answers.length === 0) return setDone(t('nothingNew'));
    setProblems([]);
    const outcome = await save({
      variables: { input: { appointmentId: voice.appointmentId, answers } },
    }).catch(() => null);
    if (!outcome?.data) return;
    const { problems: refused } = outcome.data.answerStatements;
    setProblems(refused);
    if (refused.length > 0) return;
    setDone(t('saved'));
  };

  return (
    <form onSubmit={(event) => void submit(event)} className={classes.voice} noValidate>
      <Title order={2} size="h3">
        {voice.title}
      </Title>
      {voice.statements.length === 0 ? (
        <p>{t('nothingStated')}</p>
      ) : (
        <>
          <p>{t('progress', { done: answered, all: voice.statements.length })}</p>
          <Problems problems={problems} />
          <ul className={classes.statements}>
            {voice.statements.map((one) => (
              <li key={one.id}>
                <One
                  statement={one}
                  draft={now(one)}
                  error={errors[one.id]}
                  onChange={(changed) => change(one, changed)}
                />
              </li>
            ))}
          </ul>
          {failure && <ErrorState failure={failure} />}
          <Done message={done} />
          <Button type="submit" loading={saving.loading}>
            {t('save')}
          </Button>
        </>
      )}
    </form>
  );
}

function One({
  statement: { id, label, said, answeredOn, outdated },
  draft: { answer, remark },
  error,
  onChange,
}: {
  statement: Statement;
  draft: Draft;
  error: string | undefined;
  onChange: (changed: Partial<Draft>) => void;
}) {
  const t = useCounsellorLinkTexts();
  const format = useFormat();
  return (
    <>
      <p className={classes.label}>{label}</p>
      <p>
        {t('employerSays')} <strong>{said}</strong>
      </p>
      {outdated && <Callout tone="partly" title={t('outdated')} />}
      <Radio.Group
        name={id}
        value={answer ?? ''}
        onChange={(value) => onChange({ answer: value as Choice })}
        aria-label={t('answer', { label })}
      >
        <div className={classes.choices}>
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={t(choice)} />
          ))}
        </div>
      </Radio.Group>
      {(answer === 'disputed' || remark !== '') && (
        <Textarea
          id={id}
          label={t(answer === 'disputed' ? 'remark' : 'remarkOptional')}
          description={t('remarkHelp', { left: longestRemark - remark.length })}
          value={remark}
          maxLength={longestRemark}
          error={error}
          onChange={(event) => onChange({ remark: event.currentTarget.value })}
          autosize
          minRows={2}
        />
      )}
      {answer !== 'disputed' && error && (
        <p id={id} className={classes.error}>
          {error}
        </p>
      )}
      {answeredOn && !outdated && (
        <p className={classes.small}>{t('answeredOn', { date: format.date(answeredOn) })}</p>
      )}
    </>
  );
}
