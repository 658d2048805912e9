import { useId } from 'react';
import classes from './StackedBar.module.css';

/** How many of each status. */
export interface ColumnCounts {
  readonly met: number;
  readonly partlyMet: number;
  readonly notMet: number;
  readonly unanswered: number;
  readonly notApplicable: number;
}

const order = ['met', 'partlyMet', 'notMet', 'unanswered', 'notApplicable'] as const;

/** A picture of the counts, which stand beside it in words; each part has its own pattern. */
export function StackedBar({ counts }: { counts: ColumnCounts }) {
  const id = useId();
  const total = order.reduce((sum, key) => sum + counts[key], 0);
  if (total === 0) return null;
  return (
    <svg
      className={classes.stack}
      viewBox="0 0 600 14"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern id={`${id}stripes`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" className={classes.stripe} />
        </pattern>
        <pattern id={`${id}dots`} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle cx="3.5" cy="3.5" r="1.4" className={classes.dot} />
        </pattern>
      </defs>
      {order.map((key, index) => {
        const before = order.slice(0, index).reduce((sum, one) => sum + counts[one], 0);
        const x = (600 * before) / total;
        const width = (600 * counts[key]) / total;
        if (width === 0) return null;
        return (
          <g key={key}>
            <rect x={x} width={width} height="14" className={classes[key]} />
            {key === 'partlyMet' && (
              <rect x={x} width={width} height="14" fill={`url(#${id}stripes)`} />
            )}
            {key === 'unanswered' && (
              <rect x={x} width={width} height="14" fill={`url(#${id}dots)`} />
            )}
            <path d={`M${x + width} 0v14`} className={classes.edge} />
          </g>
        );
      })}
    </svg>
  );
}
