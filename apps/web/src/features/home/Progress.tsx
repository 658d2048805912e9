import { Anchor, Button, Title } from '@mantine/core';
import { sections as sectionTexts } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { SectionState } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat, useLocale } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import classes from './HomePage.module.css';
import { useHomeTexts } from './texts.js';

const fragment = graphql(`
  fragment Progress_setUp on SetUp {
    lastChangedAt
    lastChangedBy
    sections {
      id
      state
      known
      asked
    }
  }
`);

const tones: Record<SectionState, Tone> = {
  not_started: 'note',
  in_progress: 'partly',
  completed: 'good',
  cannot_start: 'quiet',
  problem: 'bad',
};

/** Where the set-up stands, section by section. */
export function Progress(props: { setUp: FragmentType<typeof fragment> }) {
  const t = useHomeTexts();
  const common = useCommonTexts();
  const locale = useLocale();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { sections, lastChangedAt, lastChangedBy } = readFragment(fragment, props.setUp);
  const titleOf = (section: string) =>
    sectionTexts.find((one) => one.id === section)?.title[locale] ?? section;
  const done = sections.filter(({ state }) => state === 'completed').length;
  const begun = sections.some(({ known }) => known > 0);

  return (
    <section className={classes.card} aria-labelledby="progress">
      <Title order={2} size="h3" id="progress">
        {t('progress')}
      </Title>
      <p>{t('progressText', { done, all: sections.length })}</p>
      <ul className={classes.sections}>
        {sections.map((section) => (
          <li key={section.id}>
            <div className={classes.section}>
              <Anchor component={Link} to={paths.setUpSection(id, section.id)}>
                {titleOf(section.id)}
              </Anchor>
              <StatusBadge tone={tones[section.state]}>
                {common(`section.${section.state}`)}
              </StatusBadge>
            </div>
            <span className={classes.small}>
              {t('known', { known: section.known, asked: section.asked })}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.small}>
        {lastChangedAt
          ? t('lastChanged', { moment: format.moment(lastChangedAt), who: lastChangedBy ?? '–' })
          : t('neverChanged')}
      </p>
      {viewerCan.setUpChange && (
        <Button component={Link} to={paths.setUp(id)}>
          {t(begun ? 'goOn' : 'start')}
        </Button>
      )}
    </section>
  );
}
