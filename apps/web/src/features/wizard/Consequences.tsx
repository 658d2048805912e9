import { Anchor, Text, Title } from '@mantine/core';
import type { SectionId } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import type { Wizard } from './WithWizard.js';
import { Callout } from '../../ui/Callout.js';
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
          <Callout key={`${stop.ruleId}-${stop.appointmentId}`} tone="bad" title={stop.title}>
            <Text size="sm">
              {stop.counsellorName}: {stop.explanation}
            </Text>
          </Callout>
        ))}
        {conflicts.map((conflict) => (
          <Callout
            key={`${conflict.ruleId}-${conflict.appointmentId}`}
            tone={conflict.level === 'prohibited' ? 'bad' : 'note'}
            title={`${t(`conflictLevel.${conflict.level}`)}: ${conflict.title}`}
          >
            <Text size="sm">
              {conflict.counsellorName}: {conflict.explanation}
            </Text>
            {conflict.level === 'discouraged' && conflict.justified === false ? (
              <Text size="sm">
                <Anchor
                  component={Link}
                  to={`${wizard.base}/opzet/positioning/main-job/${conflict.personId}#fact-otherRolesReason`}
                >
                  {t('giveReason')}
                </Anchor>
              </Text>
            ) : null}
          </Callout>
        ))}
        {items.map((item) => (
          <div key={item.id}>
            <ItemStatusBadge status={item.status} />
            <Text fw={600}>
              {item.number}. {item.title}
            </Text>
            {byCounsellor(item.reasons).map(({ counsellorName, texts }) => (
              <div key={counsellorName ?? ''} className={classes.reasons}>
                {counsellorName ? (
                  <Text size="sm" fw={600}>
                    {counsellorName}
                  </Text>
                ) : null}
                <ul>
                  {texts.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
        {items.length === 0 ? <Text size="sm">{t('noItemsHere')}</Text> : null}
        <Anchor component={Link} to={`${wizard.base}/score`}>
          {t('allItems')}
        </Anchor>
      </div>
    </aside>
  );
}

interface ShownReason {
  readonly text: string;
  readonly counsellorName?: string | null;
}

/** The reasons of each counsellor together, in the order in which they come. */
function byCounsellor(reasons: readonly ShownReason[]) {
  const names = [...new Set(reasons.map((reason) => reason.counsellorName ?? null))];
  return names.map((counsellorName) => ({
    counsellorName,
    texts: reasons
      .filter((reason) => (reason.counsellorName ?? null) === counsellorName)
      .map((reason) => reason.text),
  }));
}
