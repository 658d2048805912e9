import { formatList, type SectionId } from '@vertrouwensbasis/domain';
import { useTogetherTexts } from './together-texts.js';
import { usePresence } from './use-presence.js';
import type { Wizard } from './WithWizard.js';
import classes from './wizard.module.css';

/** Who else is at work in this section, said aloud when it changes. */
export function Presence({
  section,
  wizard,
  onChanged,
}: {
  section: SectionId;
  wizard: Wizard;
  /** Somebody saved something that is not on the screen yet. */
  onChanged: () => void;
}) {
  const t = useTogetherTexts();
  const { viewerCan } = wizard.organisation;
  const others = usePresence({
    organisationId: wizard.organisationId,
    section,
    enabled: viewerCan.setUpChange || viewerCan.setUpConfirm || viewerCan.setUpContribute,
    onRevision: (revision) => {
      if (revision > wizard.consequences.setUp.revision) onChanged();
    },
  });
  return (
    <div role="status" className={others.length > 0 ? classes.presence : undefined}>
      {others.length > 0
        ? t('presence', { names: formatList([...others]), count: others.length })
        : null}
    </div>
  );
}
