import { Anchor, Button, Group, Text } from '@mantine/core';
import { groupTitles, sections } from '@vertrouwensbasis/domain';
import { useEffect } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { NotFoundState } from '../../ui/NotFoundState.js';
import { Page } from '../../ui/Page.js';
import { mayAnswer, questionsAsked, valuesOf } from './answers.js';
import { ConflictsHere } from './ConflictsBeside.js';
import { Consequences } from './Consequences.js';
import { FactField } from './FactField.js';
import { ImpactHere } from './ImpactHere.js';
import { Overrides } from './Overrides.js';
import { isSameStep, stepPath, stepsOf, type Step } from './steps.js';
import { useSaveFacts } from './use-save-facts.js';
import { WithWizard, type Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** One group of questions about one subject; every answer is saved as it is given. */
export function StepPage() {
  const t = useWizardTexts();
  const { section: sectionId, group, subjectId } = useParams();
  const section = sections.find((one) => one.id === sectionId);
  return (
    <WithWizard>
      {(wizard, reload) => {
        const steps = section ? stepsOf(section.id, wizard.subjects) : [];
        const at = steps.findIndex((step) => isSameStep(step, group, subjectId));
        const step = steps[at];
        if (!step) {
          return (
            <Page title={t('title')}>
              <NotFoundState />
            </Page>
          );
        }
        return (
          <StepQuestions
            // A new subject or group starts with no answers on their way.
            key={`${step.group}-${step.subject.id}`}
            {...{ step, at, steps, wizard }}
            onReload={reload}
          />
        );
      }}
    </WithWizard>
  );
}

interface StepQuestionsProps {
  readonly step: Step;
  readonly at: number;
  readonly steps: readonly Step[];
  readonly wizard: Wizard;
  readonly onReload: () => void;
}

function StepQuestions({ step, at, steps, wizard, onReload }: StepQuestionsProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  const format = useFormat();
  const { hash } = useLocation();
  const [search] = useSearchParams();
  const { base, organisationId, subjects, organisation } = wizard;
  const { subject } = step;
  const { answer, giveUp, states, savedAt, unsaved } = useSaveFacts(organisationId, subject);
  const questions = questionsAsked(subject.kind, step.group, valuesOf(subject));
  const readOnly = !questions.some((question) =>
    mayAnswer(question, subject, organisation.viewerCan),
  );
  const byCounsellor = questions.some(({ definition }) => definition.statedBy);
  const backToCheck = search.get('terug') === 'controleren';

  // A link to one question leads to its field.
  useEffect(() => {
    if (!hash) return;
    const field = document.getElementById(hash.slice(1));
    const target = field?.matches('input, select, textarea')
      ? field
      : (field?.querySelector<HTMLElement>('input, select, textarea, button') ?? field);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [hash]);

  const section = sections.find((one) => one.id === step.section)!;
  const groupTitle = groupTitles[step.group]?.[locale] ?? '';
  const heading = subject.kind === 'organisation' ? groupTitle : `${groupTitle} – ${subject.title}`;
  const previous = steps[at - 1];
  const next = steps[at + 1];

  return (
    <Page
      wide
      title={t('stepTitle', { number: at + 1, of: steps.length, title: heading })}
      above={
        <nav aria-label={t('youAreHere')} className={classes.trail}>
          <Anchor component={Link} to={`${base}/opzet`}>
            {t('title')}
          </Anchor>
          <span aria-hidden="true">›</span>
          <Anchor component={Link} to={`${base}/opzet/${step.section}`}>
            {section.title[locale]}
          </Anchor>
        </nav>
      }
    >
      <div className={classes.layout}>
        <div className={classes.questions}>
          {readOnly ? <Text>{t(byCounsellor ? 'statedByCounsellor' : 'readOnly')}</Text> : null}
          {questions.map((question) => (
            <div key={question.key} className={classes.withConflicts}>
              <FactField
                {...{ subject, question }}
                readOnly={!mayAnswer(question, subject, organisation.viewerCan)}
                state={states[question.key]}
                choosable={(kind) =>
                  subjects.filter((one) => one.kind === kind && one.id !== subject.id)
                }
                policyTitle={(id) => subjects.find((one) => one.id === id)?.title ?? ''}
                hasPolicy={
                  ((valuesOf(subject)['policies'] as readonly string[] | undefined)?.length ?? 0) >
                  0
                }
                onAnswer={answer}
                onGiveUp={(key) => {
                  giveUp(key);
                  onReload();
                }}
              />
              {states[question.key] === undefined || states[question.key]?.is === 'saved' ? (
                <Overrides {...{ subject, question, wizard }} />
              ) : null}
              <ImpactHere
                {...{ organisationId, subject, question }}
                state={states[question.key]}
                readOnly={!mayAnswer(question, subject, organisation.viewerCan)}
              />
              <ConflictsHere subjectId={subject.id} factKey={question.key} wizard={wizard} />
            </div>
          ))}
          <div role="status" aria-live="polite">
            {unsaved
              ? t('unsaved')
              : savedAt
                ? t('savedAt', { time: format.time(savedAt.toISOString()) })
                : t('savedAsYouGo')}
          </div>
          <Group>
            {previous ? (
              <Button component={Link} to={`${base}/${stepPath(previous)}`} variant="default">
                {t('back')}
              </Button>
            ) : null}
            <Button
              component={Link}
              to={
                backToCheck
                  ? `${base}/opzet/controleren`
                  : next
                    ? `${base}/${stepPath(next)}`
                    : `${base}/opzet/${step.section}`
              }
            >
              {backToCheck ? t('backToCheck') : t('goOn')}
            </Button>
            <Button component={Link} to={`${base}/opzet`} variant="default">
              {t('toTaskList')}
            </Button>
          </Group>
        </div>
        <Consequences section={step.section} wizard={wizard} />
      </div>
    </Page>
  );
}
