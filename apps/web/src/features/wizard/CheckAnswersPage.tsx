import { Anchor, Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { groupTitles, sections } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/useFormat.js';
import { factPath } from '../../fact-path.js';
import { ForbiddenState } from '../../ui/ForbiddenState.js';
import { Page } from '../../ui/Page.js';
import { QualityCheckGroups } from '../../ui/QualityCheckGroups.js';
import { answerOf, mayAnswer, profileIn, questionsAsked, valuesOf } from './answers.js';
import { stepPath, stepsOf, type Step } from './steps.js';
import { SubmitForm } from './SubmitForm.js';
import { WithWizard, type Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** Everything answered, with a way to change each answer and come back; then submit. */
export function CheckAnswersPage() {
  const t = useWizardTexts();
  return (
    <WithWizard title={t('checkTitle')}>
      {(wizard) =>
        wizard.judged ? (
          <CheckAnswers wizard={wizard} />
        ) : (
          <Page title={t('checkTitle')}>
            <ForbiddenState />
          </Page>
        )
      }
    </WithWizard>
  );
}

function CheckAnswers({ wizard }: { wizard: Wizard }) {
  const t = useWizardTexts();
  const locale = useLocale();
  const { base, subjects, organisation, consequences } = wizard;
  const { assessment } = consequences;

  return (
    <Page
      title={t('checkTitle')}
      lead={t('checkLead')}
      above={
        <Anchor component={Link} to={`${base}/opzet`}>
          {t('toTaskList')}
        </Anchor>
      }
    >
      <Stack gap="xl">
        {assessment.complete ? null : <Text>{t('checkIncomplete')}</Text>}
        <section aria-labelledby="quality-checks">
          <Title order={2} id="quality-checks" size="h3">
            {t('qualityChecks')}
          </Title>
          <QualityCheckGroups
            checks={assessment.qualityChecks}
            mayChange={organisation.viewerCan.setUpChange}
            addressOf={(link) =>
              factPath(wizard.organisationId, link).replace('#', '?terug=controleren#')
            }
          />
        </section>
        {sections.map((section) => {
          const steps = stepsOf(section.id, subjects);
          if (steps.length === 0) return null;
          return (
            <section key={section.id} aria-labelledby={`check-${section.id}`}>
              <Title order={2} id={`check-${section.id}`} size="h3">
                {section.title[locale]}
              </Title>
              {steps.map((step) => (
                <StepSummary key={`${step.group}-${step.subject.id}`} step={step} wizard={wizard} />
              ))}
            </section>
          );
        })}
        {organisation.viewerCan.consentSubmit ? (
          <SubmitForm wizard={wizard} />
        ) : (
          <Text>{t('submitByHr')}</Text>
        )}
        <Group>
          <Button component={Link} to={`${base}/opzet`} variant="default">
            {t('toTaskList')}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

/** The answers of one page of the wizard, as a list of questions with their answers. */
function StepSummary({ step, wizard }: { step: Step; wizard: Wizard }) {
  const t = useWizardTexts();
  const locale = useLocale();
  const { subject, group } = step;
  const policyTitle = (id: string) => wizard.subjects.find((one) => one.id === id)?.title ?? '';
  const title = groupTitles[group]?.[locale] ?? '';

  return (
    <>
      <Title order={3} size="h4">
        {subject.kind === 'organisation' ? title : `${title} – ${subject.title}`}
      </Title>
      <dl className={classes.summary}>
        {questionsAsked(subject.kind, group, valuesOf(subject), profileIn(wizard.subjects)).map(
          (question) => {
            const { key, definition } = question;
            const answer = answerOf(subject, key);
            const label = definition.label[locale];
            return (
              <div key={key} className={classes.summaryRow}>
                <dt>{label}</dt>
                <dd>
                  {answer.declaredUnknown ? t('notKnown') : (answer.shown ?? t('notFilledIn'))}
                  {answer.fromPolicy === undefined ? null : (
                    <Text size="sm">
                      {t('followsPolicy', { policy: policyTitle(answer.fromPolicy) })}
                    </Text>
                  )}
                </dd>
                {mayAnswer(
                  question,
                  subject,
                  wizard.organisation.viewerCan,
                  wizard.organisation.ownSections,
                ) ? (
                  <dd>
                    <Anchor
                      component={Link}
                      to={`${wizard.base}/${stepPath(step)}?terug=controleren#fact-${key}`}
                    >
                      {t('change')}
                      <VisuallyHidden>: {label}</VisuallyHidden>
                    </Anchor>
                  </dd>
                ) : null}
              </div>
            );
          },
        )}
      </dl>
    </>
  );
}
