import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useFormat } from '../../i18n/useFormat.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';

const fragment = graphql(`
  fragment Timeline_request on ConsentRequest {
    events {
      at
      actor
      text
    }
  }
`);

/** Everything that was done, oldest first. */
export function Timeline(props: { request: FragmentType<typeof fragment> }) {
  const t = useConsentTexts();
  const format = useFormat();
  const { events } = readFragment(fragment, props.request);
  return (
    <section aria-labelledby="timeline">
      <Title order={2} size="h3" id="timeline" mb="xs">
        {t('timeline')}
      </Title>
      {events.length === 0 ? (
        <p>{t('noEvents')}</p>
      ) : (
        <ol className={classes.timeline}>
          {events.map(({ at, actor, text }, index) => (
            <li key={index}>
              <span className={classes.small}>
                <time dateTime={at}>{format.moment(at)}</time>, {actor}
              </span>
              <span className={classes.written}>{text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
