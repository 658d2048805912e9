import { Anchor, Button, Group, Text } from '@mantine/core';
import { groupTitles, sections } from '@vertrouwensbasis/domain';
import { useEffect, useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { useLocale } from '../../i18n/useFormat.js';
import { NotFoundState } from '../../ui/NotFoundState.js';
import { Page } from '../../ui/Page.js';
import { Problems, type ShownProblem } from '../../ui/Problems.js';
import { mayAnswer, profileIn, questionsAsked, valuesOf } from './answers.js';
import { ConflictsHere } from './ConflictsBeside.js';
import { Consequences } from './Consequences.js';
import { FactField } from './FactField.js';
import { ModelAdvice } from './ModelAdvice.js';
import { ImpactHere } from './ImpactHere.js';
import { Overrides } from './Overrides.js';
import { NotConfirmed } from '../../voice/NotConfirmed.js';
import { isSameStep, stepPath, stepsOf, type Step } from './steps.js';
import { Presence } from './Presence.js';
import { SavingStatus } from './SavingStatus.js';
import { useTogetherTexts } from './together-texts.js';
import { stateOf } from './use-answers.js';
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
  const together = useTogetherTexts();
  const locale = useLocale();
  const { hash } = useLocation();
  const [search] = useSearchParams();
  const { base, organisationId, subjects, organisation } = wizard;
  const { subject } = step;
  const { store, now } = wizard.saving;
  const place = (key: string) => ({ kind: subject.kind, subjectId: subject.id, key });
  const questions = questionsAsked(
    subject.kind,
    step.group,
    valuesOf(subject),
    profileIn(subjects),
  );
  const readOnly = !questions.some((question) =>
    mayAnswer(question, subject, organisation.viewerCan, organisation.ownSections),
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

  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const open = questions.flatMap((question): readonly ShownProblem[] => {
    const state = stateOf(now, subject, question.key);
    if (state?.is !== 'unsaved') return [];
    const label = question.definition.label[locale];
    const field = `fact-${question.key}`;
    if (state.state.is === 'refused') {
      return [{ field, message: `${label}: ${state.state.message}` }];
    }
    return state.state.is === 'conflict'
      ? [{ field, message: together('chooseFirst', { question: label }) }]
      : [];
  });

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
            {wizard.judged ? t('title') : together('ownTitle')}
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
          <Presence section={step.section} wizard={wizard} onChanged={onReload} />
          <Problems problems={problems} />
          {readOnly ? <Text>{t(byCounsellor ? 'statedByCounsellor' : 'readOnly')}</Text> : null}
          {step.group === 'model' && wizard.judged ? <ModelAdvice wizard={wizard} /> : null}
          {questions.map((question) => (
            <div key={question.key} className={classes.withConflicts}>
              <FactField
                {...{ subject, question }}
                readOnly={
                  !mayAnswer(question, subject, organisation.viewerCan, organisation.ownSections)
                }
                state={stateOf(now, subject, question.key)}
                choosable={(kind) =>
                  subjects.filter((one) => one.kind === kind && one.id !== subject.id)
                }
                policyTitle={(id) => subjects.find((one) => one.id === id)?.title ?? ''}
                hasPolicy={
                  ((valuesOf(subject)['policies'] as readonly string[] | undefined)?.length ?? 0) >
                  0
                }
                judged={wizard.judged}
                withHistory={
                  organisation.viewerCan.auditRead || organisation.viewerCan.setUpContribute
                }
                onAnswer={(key, answer, seen) => store.give(place(key), answer, seen)}
                onKeepMine={(key) => store.keepMine(place(key))}
                onGiveUp={(key) => {
                  store.giveUp(place(key));
                  onReload();
                }}
                onRetry={store.retry}
                onUndone={(key, version) => store.noteSaved(place(key), version)}
              />
              {stateOf(now, subject, question.key)?.is !== 'unsaved' ? (
                <Overrides {...{ subject, question, wizard }} />
              ) : null}
              {wizard.judged ? (
                <ImpactHere
                  {...{ organisationId, subject, question }}
                  state={stateOf(now, subject, question.key)}
                  readOnly={
                    !mayAnswer(question, subject, organisation.viewerCan, organisation.ownSections)
                  }
                />
              ) : null}
              <NotConfirmed
                voices={organisation.counsellorVoices}
                appointmentId={subject.id}
                factKey={question.key}
              />
              <ConflictsHere subjectId={subject.id} factKey={question.key} wizard={wizard} />
            </div>
          ))}
          <SavingStatus wizard={wizard} />
          <Group>
            {previous ? (
              <Button component={Link} to={`${base}/${stepPath(previous)}`} variant="default">
                {t('back')}
              </Button>
            ) : null}
            <Button
              component={Link}
              onClick={(event) => {
                if (open.length === 0) return setProblems([]);
                // First what is wrong on this page; it is named on top, with the focus there.
                event.preventDefault();
                setProblems(open);
              }}
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
        {wizard.judged ? <Consequences section={step.section} wizard={wizard} /> : null}
      </div>
    </Page>
  );
}
