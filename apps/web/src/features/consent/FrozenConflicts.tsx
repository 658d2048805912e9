import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useConflictTexts } from '../../ui/conflict-texts.js';
import { ConflictDetails } from '../../ui/ConflictDetails.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';

const fragment = graphql(`
  fragment FrozenConflicts_assessment on Assessment {
    conflicts {
      ruleId
      appointmentId
      counsellorName
      level
      title
      explanation
      normStatus
      justified
      reason
      paths
      views {
        says
        sources {
          id
          title
        }
      }
    }
  }
`);

/** What clashed with the role in the frozen version, and why the employer found it justified. */
export function FrozenConflicts(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useConsentTexts();
  const words = useConflictTexts();
  const { conflicts } = readFragment(fragment, props.assessment);
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="frozen-conflicts">
      <Title order={3} size="h5" id="frozen-conflicts">
        {t('frozenConflicts')}
      </Title>
      <p className={classes.small}>{t('frozenConflictsText')}</p>
      <ul className={classes.items}>
        {conflicts.map((conflict) => (
          <li key={`${conflict.ruleId} ${conflict.appointmentId}`}>
            <strong>
              {words(`level.${conflict.level}`)}: {conflict.title} ({conflict.counsellorName})
            </strong>
            <ConflictDetails conflict={conflict} />
          </li>
        ))}
      </ul>
    </section>
  );
}
