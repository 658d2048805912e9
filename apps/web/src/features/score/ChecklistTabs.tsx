import { Link, useLocation, useSearchParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import classes from './ScorePage.module.css';
import { useScoreTexts } from './texts.js';

const fragment = graphql(`
  fragment ChecklistTabs_checklist on ChecklistInUse {
    framework {
      id
      release
      shortTitle
    }
    newer {
      id
      release
    }
  }
`);

/** Which checklist, in the address: a link shows somebody else the same. */
export const checklistKey = 'lijst';

/** The checklists one can look at; the primary one first and without a name in the address. */
export function ChecklistTabs({
  shown,
  ...props
}: {
  checklists: readonly FragmentType<typeof fragment>[];
  shown: string;
}) {
  const t = useScoreTexts();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const checklists = readFragment(fragment, props.checklists);
  const to = (id: string, isFirst: boolean) => {
    const next = new URLSearchParams(search);
    if (isFirst) next.delete(checklistKey);
    else next.set(checklistKey, id);
    return { pathname, search: next.toString() };
  };
  return (
    <nav className={classes.tabs} aria-label={t('checklists')} data-no-print>
      {checklists.map(({ framework, newer }, index) => (
        <Link
          key={framework.id}
          to={to(framework.id, index === 0)}
          aria-current={framework.id === shown ? 'page' : undefined}
          preventScrollReset
        >
          {framework.shortTitle}
          {newer && <span className={classes.newer}> {t('newerShort')}</span>}
        </Link>
      ))}
    </nav>
  );
}
