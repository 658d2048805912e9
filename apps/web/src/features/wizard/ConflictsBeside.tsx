import { Text } from '@mantine/core';
import { factPath } from '../../fact-path.js';
import { Callout } from '../../ui/Callout.js';
import { useConflictTexts } from '../../ui/conflict-texts.js';
import { ConflictDetails } from '../../ui/ConflictDetails.js';
import type { Wizard } from './WithWizard.js';
import classes from './wizard.module.css';

type Conflict = Wizard['consequences']['assessment']['conflicts'][number];

/** The conflicts of interest in full, beside the answers. */
export function ConflictsBeside({
  conflicts,
  wizard,
}: {
  conflicts: readonly Conflict[];
  wizard: Wizard;
}) {
  const t = useConflictTexts();
  return conflicts.map((conflict) => (
    <Callout
      key={`${conflict.ruleId}-${conflict.appointmentId}`}
      tone={conflict.level === 'prohibited' ? 'bad' : 'note'}
      title={`${t(`level.${conflict.level}`)}: ${conflict.title} (${conflict.counsellorName})`}
    >
      <ConflictDetails
        conflict={conflict}
        reasonAt={
          wizard.organisation.viewerCan.setUpChange && conflict.reasonLink
            ? factPath(wizard.organisationId, conflict.reasonLink)
            : undefined
        }
      />
    </Callout>
  ));
}

/** Under a field that draws a conflict: that it does, and along which path. */
export function ConflictsHere({
  subjectId,
  factKey,
  wizard,
}: {
  subjectId: string;
  factKey: string;
  wizard: Wizard;
}) {
  const t = useConflictTexts();
  const here = wizard.consequences.assessment.conflicts.filter(({ links }) =>
    links.some((link) => link.subjectId === subjectId && link.key === factKey),
  );
  if (here.length === 0) return null;
  return (
    <ul className={classes.conflictsHere} aria-live="polite">
      {here.map((conflict) => (
        <li key={`${conflict.ruleId}-${conflict.appointmentId}`}>
          <Text size="sm">
            <strong>{t(`level.${conflict.level}`)}</strong>: {conflict.title}.{' '}
            {conflict.paths.join('; ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}
