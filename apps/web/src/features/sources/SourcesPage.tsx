import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { FrameworkSection } from './FrameworkSection.js';
import classes from './SourcesPage.module.css';
import { useSourcesTexts } from './texts.js';

export const sourcesQuery = graphql(`
  query Sources {
    frameworks {
      id
      release
      ...FrameworkSection_framework
    }
  }
`);

/** What the verdicts rest on, and how they become numbers. */
export function SourcesPage() {
  const t = useSourcesTexts();
  const asked = useQuery(sourcesQuery);
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <section className={classes.text} aria-labelledby="computed">
        <Title order={2} size="h3" id="computed">
          {t('computed')}
        </Title>
        <p>{t('ruleThree')}</p>
        <ul>
          <li>{t('rulePoints')}</li>
          <li>{t('ruleApplicable')}</li>
          <li>{t('ruleWorst')}</li>
          <li>{t('ruleStops')}</li>
        </ul>
        <p>{t('example')}</p>
      </section>
      <Answer of={asked}>
        {({ frameworks }) =>
          frameworks.length === 0 ? (
            <EmptyState title={t('empty')} />
          ) : (
            frameworks.map((framework) => (
              <FrameworkSection
                key={`${framework.id} ${framework.release}`}
                framework={framework}
              />
            ))
          )
        }
      </Answer>
    </Page>
  );
}
