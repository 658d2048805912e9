import { Anchor, Button, Group } from '@mantine/core';
import {
  sections,
  subjectKinds,
  type Section as SectionDefinition,
} from '@vertrouwensbasis/domain';
import { Link, useParams } from 'react-router';
import { EvidenceOfDocuments } from '../../evidence/EvidenceOfDocuments.js';
import { useLocale } from '../../i18n/useFormat.js';
import { ForbiddenState } from '../../ui/ForbiddenState.js';
import { NotFoundState } from '../../ui/NotFoundState.js';
import { Page } from '../../ui/Page.js';
import { NotApplicable } from './NotApplicable.js';
import { Consequences } from './Consequences.js';
import { Presence } from './Presence.js';
import { stepPath, stepsOf } from './steps.js';
import { SubjectList } from './SubjectList.js';
import { WithWizard, type Wizard } from './WithWizard.js';
import { UnsavedElsewhere } from './SavingStatus.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** One section: what there is (persons, documents, …) and the pages with questions about it. */
export function SectionPage() {
  const t = useWizardTexts();
  const locale = useLocale();
  const { section: sectionId } = useParams();
  const index = sections.findIndex((one) => one.id === sectionId);
  const section = sections[index];
  if (!section) {
    return (
      <Page title={t('title')}>
        <NotFoundState />
      </Page>
    );
  }
  const title = t('sectionTitle', {
    number: index + 1,
    of: sections.length,
    title: section.title[locale],
  });
  return (
    <WithWizard title={title}>
      {(wizard, onReload) => {
        const shown = wizard.consequences.setUp.sections.map(({ id }) => id);
        if (!shown.includes(section.id)) {
          return (
            <Page title={title}>
              <ForbiddenState />
            </Page>
          );
        }
        const following = sections.slice(index + 1).find(({ id }) => shown.includes(id));
        return <Section {...{ section, title, wizard, following, onReload }} />;
      }}
    </WithWizard>
  );
}

interface SectionProps {
  readonly section: SectionDefinition;
  readonly title: string;
  readonly following: SectionDefinition | undefined;
  readonly wizard: Wizard;
  readonly onReload: () => void;
}

function Section({ section, title, following, wizard, onReload }: SectionProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  const { base, subjects } = wizard;
  const steps = stepsOf(section.id, subjects);
  const next = steps.find((step) => step.answered < step.asked) ?? steps[0];

  return (
    <Page
      title={title}
      lead={section.about[locale]}
      above={
        <Anchor component={Link} to={`${base}/opzet`}>
          {t('toTaskList')}
        </Anchor>
      }
    >
      <div className={classes.layout}>
        <div className={classes.questions}>
          <UnsavedElsewhere wizard={wizard} />
          <Presence section={section.id} wizard={wizard} onChanged={onReload} />
          {subjectKinds.map((kind) => (
            <SubjectList
              key={kind}
              kind={kind}
              section={section.id}
              steps={steps.filter((step) => step.subject.kind === kind)}
              wizard={wizard}
            />
          ))}
          {wizard.judged ? <NotApplicable wizard={wizard} section={section.id} /> : null}
          {section.id === 'documents-and-consent' && (
            <EvidenceOfDocuments documents={subjects.filter(({ kind }) => kind === 'document')} />
          )}
          <Group>
            {next ? (
              <Button component={Link} to={`${base}/${stepPath(next)}`}>
                {t('goOn')}
              </Button>
            ) : null}
            {following || wizard.judged ? (
              <Button
                component={Link}
                variant="default"
                to={following ? `${base}/opzet/${following.id}` : `${base}/opzet/controleren`}
              >
                {following
                  ? t('toNextSection', { title: following.title[locale] })
                  : t('checkAnswers')}
              </Button>
            ) : null}
          </Group>
        </div>
        {wizard.judged ? <Consequences section={section.id} wizard={wizard} /> : null}
      </div>
    </Page>
  );
}
