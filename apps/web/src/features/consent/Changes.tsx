import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';

const fragment = graphql(`
  fragment Changes_change on ChangeSentence {
    section
    sectionTitle
    text
    material
  }
`);

/** What differs between two versions, in sentences by section; what touches consent is marked. */
export function Changes({
  changes,
  order,
}: {
  changes: readonly FragmentType<typeof fragment>[];
  /** Level of the headings. */
  order: 3 | 4;
}) {
  const t = useConsentTexts();
  const sections = new Map<string, { title: string; sentences: typeof all }>();
  const all = readFragment(fragment, changes);
  for (const change of all) {
    const section = sections.get(change.section);
    if (section) section.sentences = [...section.sentences, change];
    else sections.set(change.section, { title: change.sectionTitle, sentences: [change] });
  }
  return (
    <div className={classes.changes}>
      {[...sections].map(([id, { title, sentences }]) => (
        <div key={id}>
          <Title order={order} size="h5">
            {title}
          </Title>
          <ul>
            {sentences.map(({ text, material }, index) => (
              <li key={index}>
                {text} {material && <StatusBadge tone="partly">{t('material')}</StatusBadge>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
