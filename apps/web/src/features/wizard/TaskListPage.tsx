import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { sections } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { useCommonTexts } from '../../i18n/common.js';
import { NotApplicable } from './NotApplicable.js';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { paths } from '../../paths.js';
import { Page } from '../../ui/Page.js';
import { StatusIcon, toneOfStatus } from '../../ui/StatusBadge.js';
import { OffersWaiting } from './OffersWaiting.js';
import { WithWizard, type Wizard } from './WithWizard.js';
import { Callout } from '../../ui/Callout.js';
import { useTogetherTexts } from './together-texts.js';
import { UnsavedElsewhere } from './SavingStatus.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** The hub: one row a section with its state; one comes here at the start and at every return. */
export function TaskListPage() {
  return <WithWizard>{(wizard) => <TaskList wizard={wizard} />}</WithWizard>;
}

function TaskList({ wizard }: { wizard: Wizard }) {
  const t = useWizardTexts();
  const impactText = useImpactTexts();
  const locale = useLocale();
  const format = useFormat();
  const common = useCommonTexts();
  const together = useTogetherTexts();
  const { organisation, organisationId, base, consequences, judged } = wizard;
  const { setUp } = consequences;
  const known = setUp.sections.reduce((sum, section) => sum + section.known, 0);
  const asked = setUp.sections.reduce((sum, section) => sum + section.asked, 0);
  const next = setUp.sections.find((section) => section.state !== 'completed');

  return (
    <Page
      title={judged ? t('title') : together('ownTitle')}
      lead={judged ? t('lead') : together('ownLead')}
    >
      <Stack>
        <UnsavedElsewhere wizard={wizard} />
        <Callout tone="quiet" title={t('noCaseDataTitle')}>
          {t('noCaseData')}
        </Callout>
        <Text>
          {t('progress', { known, asked })}
          {setUp.lastChangedAt
            ? ` ${t('lastChanged', {
                time: format.moment(setUp.lastChangedAt),
                name: setUp.lastChangedBy ?? t('someone'),
              })}`
            : null}
        </Text>
        <OffersWaiting />
        {organisation.viewerCan.setUpChange ? (
          <Text>
            {t('haveRegulation')}{' '}
            <Anchor component={Link} to={paths.regulations(organisation.id)}>
              {t('bringIn')}
            </Anchor>
          </Text>
        ) : null}
        <ol className={classes.list}>
          {sections.map((section) => {
            const state = setUp.sections.find((one) => one.id === section.id);
            if (!state) return null;
            return (
              <li key={section.id} className={classes.row}>
                <div className={classes.taskAbout}>
                  <Anchor
                    component={Link}
                    to={`${base}/opzet/${section.id}`}
                    className={classes.task ?? ''}
                  >
                    {section.title[locale]}
                  </Anchor>
                  <Text size="sm">{section.about[locale]}</Text>
                  {organisation.ownSections.includes(section.id) && judged ? (
                    <Text size="sm" fw={600}>
                      {together('yours')}
                    </Text>
                  ) : null}
                  {state.items.length > 0 ? (
                    <ul className={classes.verdicts}>
                      {state.items.map((item) => (
                        <li key={item.itemId}>
                          <StatusIcon tone={toneOfStatus(item.status)} /> {item.title}:{' '}
                          {common(`status.${item.status}`)}
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </div>
                <div className={classes.taskState}>
                  <span>{t(`sectionState.${state.state}`)}</span>
                  <Text size="sm">
                    {t('knownOfAsked', { known: state.known, asked: state.asked })}
                  </Text>
                </div>
              </li>
            );
          })}
        </ol>
        {judged ? <NotApplicable wizard={wizard} /> : null}
        <Group>
          {next ? (
            <Button component={Link} to={`${base}/opzet/${next.id}`}>
              {known === 0 ? t('start') : t('goOn')}
            </Button>
          ) : null}
          {judged ? (
            <>
              <Button
                component={Link}
                to={`${base}/opzet/controleren`}
                variant={next ? 'default' : 'filled'}
              >
                {t('checkAnswers')}
              </Button>
              <Button component={Link} to={`${base}/score`} variant="subtle">
                {t('toScore')}
              </Button>
            </>
          ) : null}
          {organisation.viewerCan.sectionAssign ? (
            <Button component={Link} to={paths.divideSections(organisationId)} variant="subtle">
              {together('divideTitle')}
            </Button>
          ) : null}
          {organisation.viewerCan.setUpChange ? (
            <Button component={Link} to={paths.whatIf(wizard.organisationId)} variant="subtle">
              {impactText('toWhatIf')}
            </Button>
          ) : null}
          {organisation.viewerCan.setUpChange ? (
            <Button component={Link} to={`${base}/beginnen`} variant="subtle">
              {t('toBegin')}
            </Button>
          ) : null}
          {judged ? (
            <Button component={Link} to={paths.coverage(wizard.organisationId)} variant="subtle">
              {impactText('toCoverage')}
            </Button>
          ) : null}
        </Group>
        {setUp.sections.length === 0 ? <Text>{together('noneLeft')}</Text> : null}
        {organisation.viewerCan.setUpChange || organisation.viewerCan.setUpContribute ? null : (
          <Text>{t('readOnly')}</Text>
        )}
      </Stack>
    </Page>
  );
}
