import { Alert, Text, Title } from '@mantine/core';
import type { SectionId } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import type { Wizard } from './WithWizard.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/**
 * What the answers lead to, while answering: the items this section decides, hard stops and
 * conflicts of interest. Said politely to screen readers when it changes.
 */
export function Consequences({ section, wizard }: { section: SectionId; wizard: Wizard }) {
  const t = useWizardTexts();
  const { assessment, setUp } = wizard.consequences;
  const itemIds = setUp.sections.find((one) => one.id === section)?.items ?? [];
  const items = assessment.items.filter((item) =>
    itemIds.some((one) => one.itemId === item.itemId),
  );
  const aboutPersons = section === 'model' || section === 'positioning';
  const conflicts = aboutPersons ? assessment.conflicts : [];

  return (
    <aside className={classes.aside} aria-labelledby="consequences">
      <Title order={2} id="consequences" size="h4">
        {t('consequences')}
      </Title>
      <div aria-live="polite" className={classes.questions}>
        {assessment.hardStops.map((stop) => (
          <Alert key={`${stop.ruleId}-${stop.appointmentId}`} color="red" title={stop.title}>
            <Text size="sm">
              {stop.counsellorName}: {stop.explanation}
            </Text>
          </Alert>
        ))}
        {conflicts.map((conflict) => (
          <Alert
            key={`${conflict.ruleId}-${conflict.appointmentId}`}
            color={conflict.level === 'prohibited' ? 'red' : 'yellow'}
            title={`${t(`conflictLevel.${conflict.level}`)}: ${conflict.title}`}
          >
            <Text size="sm">
              {conflict.counsellorName}: {conflict.explanation}
            </Text>
            {conflict.level === 'discouraged' && conflict.justified === false ? (
              <Text size="sm">
                <Link
                  to={`${wizard.base}/opzet/positioning/main-job/${conflict.personId}#fact-otherRolesReason`}
                >
                  {t('giveReason')}
                </Link>
              </Text>
            ) : null}
          </Alert>
        ))}
        {items.map((item) => (
          <div key={item.id}>
            <ItemStatusBadge status={item.status} />
            <Text fw={600}>
              {item.number}. {item.title}
            </Text>
            {item.reasons.map((reason) => (
              <Text size="sm" key={`${reason.appointmentId ?? ''}${reason.text}`}>
                {reason.counsellorName ? `${reason.counsellorName}: ` : null}
                {reason.text}
              </Text>
            ))}
          </div>
        ))}
        {items.length === 0 ? <Text size="sm">{t('noItemsHere')}</Text> : null}
        <Link to={`${wizard.base}/score`}>{t('allItems')}</Link>
      </div>
    </aside>
  );
}
