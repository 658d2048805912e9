import type { Audience } from '../../../generated/graphql.js';
import classes from './talk.module.css';
import { useTalkTexts } from './texts.js';

/** Who reads it, as a shape and in words: a lock for the council alone, two people for both sides. */
export function AudienceMark({ audience }: { audience: Audience }) {
  const t = useTalkTexts();
  return (
    <span className={classes.audience}>
      <svg className={classes.icon} viewBox="0 0 16 16" aria-hidden="true">
        {audience === 'council' ? (
          <path d="M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
        ) : (
          <path d="M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2 13c0-2.5 1.5-4 3.5-4S9 10.500 9 13M11 8a1.700 1.700 0 1 0 0-3.400M11 9.500c1.800 0 3 1.300 3 3.500" />
        )}
      </svg>
      {t(`audience.${audience}`)}
    </span>
  );
}
