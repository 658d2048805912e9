import { Anchor } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useFormat } from '../../i18n/useFormat.js';
import classes from './ScorePage.module.css';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment SourceList_source on Source {
    id
    title
    publisher
    url
    published
    consultedOn
  }
`);

/** Where a rule comes from, and when somebody last looked. */
export function SourceList(props: { sources: readonly FragmentType<typeof fragment>[] }) {
  const t = useScoreTexts();
  const format = useFormat();
  const sources = readFragment(fragment, props.sources);
  return (
    <ul className={classes.sources}>
      {sources.map((source) => {
        const day = format.date(source.consultedOn);
        const { publisher, published } = source;
        return (
          <li key={source.id}>
            {source.url ? (
              <Anchor href={source.url} rel="noreferrer">
                {source.title}
              </Anchor>
            ) : (
              source.title
            )}{' '}
            <span className={classes.quiet}>
              (
              {published
                ? t('sourcePublished', { publisher, published, day })
                : t('source', { publisher, day })}
              )
            </span>
          </li>
        );
      })}
    </ul>
  );
}
