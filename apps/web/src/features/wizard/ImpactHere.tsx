import { useLazyQuery } from '@apollo/client/react';
import { Button, Text, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import { ErrorState } from '../../ui/ErrorState.js';
import { failureOf } from '../../graphql/failure.js';
import { useLocale } from '../../i18n/useFormat.js';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { ImpactList } from '../../impact/ImpactList.js';
import type { AnsweredSubject, Question } from './answers.js';
import type { SaveState } from './use-answers.js';
import { impactOfAnswersQuery } from './wizard.graphql.js';
import classes from './wizard.module.css';

interface ImpactHereProps {
  readonly organisationId: string;
  readonly subject: AnsweredSubject;
  readonly question: Question;
  readonly state: SaveState | undefined;
  readonly readOnly: boolean;
}

/**
 * Under a field: what the answer just given did to the verdicts; and, for whoever wants to know
 * before choosing, what each answer would do.
 */
export function ImpactHere({
  organisationId,
  subject,
  question,
  state,
  readOnly,
}: ImpactHereProps) {
  const t = useImpactTexts();
  const saved = state?.is === 'saved' ? state.impact : null;
  const { type } = question.definition.type;
  const canBeTried = !readOnly && ['yesNo', 'choice', 'choices'].includes(type);
  return (
    <>
      {/* Said when it comes; empty it is not there. */}
      <div role="status" aria-live="polite" className={classes.impact}>
        {saved ? (
          <>
            <Text size="sm" fw={600}>
              {t('impactOfAnswer')}
            </Text>
            <ImpactList organisationId={organisationId} impact={saved} />
          </>
        ) : null}
      </div>
      {canBeTried ? (
        // About the answers of this moment: a new answer shuts it.
        <Beforehand key={subject.version} {...{ organisationId, subject, question }} />
      ) : null}
    </>
  );
}

/** What each answer would do, asked for and worked out only when opened. */
function Beforehand({
  organisationId,
  subject,
  question,
}: Pick<ImpactHereProps, 'organisationId' | 'subject' | 'question'>) {
  const t = useImpactTexts();
  const locale = useLocale();
  const panel = useId();
  const { kind, id: subjectId } = subject;
  const [open, setOpen] = useState(false);
  const [ask, { data, loading, error }] = useLazyQuery(impactOfAnswersQuery, {
    // It is about the facts of this moment.
    fetchPolicy: 'no-cache',
  });
  const { key } = question;
  const multiple = question.definition.type.type === 'choices';
  const fetch = () => void ask({ variables: { organisationId, kind, subjectId, key } });

  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-controls={panel}
        aria-expanded={open}
        loading={loading}
        onClick={() => {
          if (!open) fetch();
          setOpen(!open);
        }}
      >
        {t('impactBeforehand')}
        <VisuallyHidden>: {question.definition.label[locale]}</VisuallyHidden>
      </Button>
      <div id={panel} hidden={!open}>
        {error ? <ErrorState failure={failureOf(error)} onRetry={fetch} /> : null}
        {data ? (
          <dl className={classes.beforehand}>
            {data.organisation.impactOfAnswers.map((answer) => (
              <div key={answer.option}>
                <dt>
                  {multiple
                    ? t(answer.chosen ? 'withoutOption' : 'withOption', { option: answer.label })
                    : answer.chosen
                      ? t('chosenNow', { option: answer.label })
                      : answer.label}
                </dt>
                <dd>
                  {answer.impact ? (
                    <ImpactList organisationId={organisationId} impact={answer.impact} />
                  ) : (
                    <Text size="sm">{t('cannotBe')}</Text>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
    </div>
  );
}
