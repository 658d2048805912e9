import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { Status } from '../../generated/graphql.js';
import { factPath } from '../../fact-path.js';
import { useOrganisation } from '../../session/organisation.js';
import { ItemStatusBadge } from '../../ui/ItemStatusBadge.js';
import classes from './HomePage.module.css';
import { useHomeTexts } from './texts.js';

const fragment = graphql(`
  fragment NextSteps_assessment on Assessment {
    items {
      id
      itemId
      number
      title
      status
      nextStep
      links {
        section
        subjectKind
        subjectId
        key
        label
      }
    }
  }
`);

/** What weighs most first; a question nobody answered may turn out fine. */
const order: readonly Status[] = ['not_met', 'partly_met', 'unanswered'];

const most = 5;

/** The few steps that bring the organisation furthest, each with the question it starts at. */
export function NextSteps(props: { assessment: FragmentType<typeof fragment> }) {
  const t = useHomeTexts();
  const { id, viewerCan } = useOrganisation();
  const { items } = readFragment(fragment, props.assessment);
  const open = items
    .filter(({ status }) => order.includes(status))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.number - b.number);

  return (
    <section aria-labelledby="next">
      <Title order={2} size="h3" mb="xs" id="next">
        {t('next')}
      </Title>
      {open.length === 0 && <p>{t('nothingNext')}</p>}
      <ol className={classes.steps}>
        {open.slice(0, most).map((item) => {
          const [link] = item.links;
          return (
            <li key={item.itemId}>
              <div className={classes.stepTitle}>
                {item.number}. {item.title} <ItemStatusBadge status={item.status} />
              </div>
              <p>{item.nextStep}</p>
              {viewerCan.setUpChange && link && (
                <Anchor component={Link} to={factPath(id, link)}>
                  {t('answer')}: {link.label}
                </Anchor>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
