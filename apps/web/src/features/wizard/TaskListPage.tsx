import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { sections } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { paths } from '../../paths.js';
import { Page } from '../../ui/Page.js';
import { StatusIcon, toneOfStatus } from '../../ui/StatusBadge.js';
import { WithWizard, type Wizard } from './WithWizard.js';
import { Callout } from '../../ui/Callout.js';
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
  const { organisation, base, consequences } = wizard;
  const { setUp } = consequences;
  const known = setUp.sections.reduce((sum, section) => sum + section.known, 0);
  const asked = setUp.sections.reduce((sum, section) => sum + section.asked, 0);
  const next = setUp.sections.find((section) => section.state !== 'completed');

  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack>
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
        <ol className={classes.list}>
          {sections.map((section) => {
            const state = setUp.sections.find((one) => one.id === section.id);
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
                  {state && state.items.length > 0 ? (
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
                {state ? (
                  <div className={classes.taskState}>
                    <span>{t(`sectionState.${state.state}`)}</span>
                    <Text size="sm">
                      {t('knownOfAsked', { known: state.known, asked: state.asked })}
                    </Text>
                  </div>
                ) : null}
              </li>
            );
          })}
        </ol>
        <Group>
          {next ? (
            <Button component={Link} to={`${base}/opzet/${next.id}`}>
              {known === 0 ? t('start') : t('goOn')}
            </Button>
          ) : null}
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
        </Group>
        {organisation.viewerCan.setUpChange ? null : <Text>{t('readOnly')}</Text>}
      </Stack>
    </Page>
  );
}
