import { Anchor, Text, Title } from '@mantine/core';
import type { SectionId } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { useImpactTexts } from '../../impact/impact-texts.js';
import { paths } from '../../paths.js';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import { ConflictsBeside } from './ConflictsBeside.js';
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
  const impactText = useImpactTexts();
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
        <ConflictsBeside conflicts={conflicts} wizard={wizard} />
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
        {wizard.organisation.viewerCan.setUpChange ? (
          <Anchor component={Link} to={paths.whatIf(wizard.organisationId)}>
            {impactText('toWhatIf')}
          </Anchor>
        ) : null}
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
