import { Anchor, Text, Title, VisuallyHidden } from '@mantine/core';
import {
  catalogue,
  groupTitles,
  subjectNames,
  type FactDefinitions,
  type SectionId,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { Link, useNavigate } from 'react-router';
import { useLocale } from '../../i18n/useFormat.js';
import { StatusIcon } from '../../ui/StatusBadge.js';
import { AddAppointment } from './AddAppointment.js';
import { AddSubject } from './AddSubject.js';
import { RemoveSubject } from './RemoveSubject.js';
import { kindsAddedIn, stepPath, type Step } from './steps.js';
import { UnitTree } from './UnitTree.js';
import type { Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

interface SubjectListProps {
  readonly kind: SubjectKind;
  readonly section: SectionId;
  /** The pages with questions about subjects of this kind. */
  readonly steps: readonly Step[];
  readonly wizard: Wizard;
}

/**
 * The persons, documents, … of the set-up with their pages of questions; where they are named, also
 * add and remove.
 */
export function SubjectList({ kind, section, steps, wizard }: SubjectListProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  const navigate = useNavigate();
  const { base } = wizard;
  const names = subjectNames[kind];
  const addedHere = kindsAddedIn(section).includes(kind);
  const subjects = wizard.subjects.filter(
    (subject) =>
      subject.kind === kind && (addedHere || steps.some((step) => step.subject.id === subject.id)),
  );
  if (!addedHere && subjects.length === 0) return null;
  const { viewerCan, ownSections } = wizard.organisation;
  const mayRemove = addedHere && viewerCan.setUpChange;
  const mayAdd =
    mayRemove || (addedHere && viewerCan.setUpContribute && ownSections.includes(section));

  const goTo = (id: string) => {
    const group = Object.values(catalogue[kind] as FactDefinitions)[0]?.group ?? '';
    void navigate(`${base}/opzet/${section}/${group}/${id}`);
  };

  return (
    <section aria-labelledby={`list-${kind}`}>
      <Title order={2} id={`list-${kind}`} size="h3" className={classes.heading}>
        {kind === 'organisation' ? t('organisationWide') : names.many[locale]}
      </Title>
      {subjects.length === 0 ? <Text>{t('noneYet', { many: names.many[locale] })}</Text> : null}
      {kind === 'unit' && addedHere ? <UnitTree wizard={wizard} /> : null}
      <ul className={classes.list}>
        {(kind === 'unit' && addedHere ? [] : subjects).map((subject) => (
          <li key={subject.id} className={classes.card}>
            {kind === 'organisation' ? null : (
              <div className={classes.cardHead}>
                <Title order={3} size="h5">
                  {subject.title}
                </Title>
                {mayRemove ? <RemoveSubject {...{ subject, wizard }} /> : null}
              </div>
            )}
            <ul className={classes.list}>
              {steps
                .filter((step) => step.subject.id === subject.id)
                .map((step) => (
                  <StepRow key={step.group} step={step} base={base} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {!mayAdd ? null : kind === 'appointment' ? (
        <AddAppointment wizard={wizard} onAdded={goTo} />
      ) : (
        // A tree shows what was added; the rest has questions of its own to go on with.
        <AddSubject {...{ kind, wizard }} onAdded={kind === 'unit' ? () => undefined : goTo} />
      )}
    </section>
  );
}

/** A page of questions: how much of it is known. */
function StepRow({ step, base }: { step: Step; base: string }) {
  const t = useWizardTexts();
  const locale = useLocale();
  const done = step.answered === step.asked;
  return (
    <li className={classes.stepRow}>
      <Anchor component={Link} to={`${base}/${stepPath(step)}`}>
        {groupTitles[step.group]?.[locale]}
        {step.subject.kind === 'organisation' ? null : (
          <VisuallyHidden>: {step.subject.title}</VisuallyHidden>
        )}
      </Anchor>
      <span className={classes.stepState}>
        {done ? <StatusIcon tone="good" /> : null}{' '}
        {step.followsPolicy
          ? t('stepFollowsPolicy')
          : step.asked === 0
            ? t('stepOptional')
            : t('knownOfAsked', { known: step.answered, asked: step.asked })}
      </span>
    </li>
  );
}
