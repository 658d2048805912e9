import type { ReactNode } from 'react';
import classes from './StatusBadge.module.css';

/** How it stands, apart from what it is: each tone has its own shape, so colour is never alone. */
export type Tone = 'good' | 'partly' | 'bad' | 'quiet' | 'note';

const shapes: Record<Tone, ReactNode> = {
  good: <path d="M3.5 8.5l3 3 6-7" />,
  partly: <path d="M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11" className={classes.half} />,
  bad: <path d="M4 4l8 8M12 4l-8 8" />,
  quiet: <path d="M4 8h8" />,
  note: <path d="M8 3.5v5.5M8 12v.5" />,
};

/** A state as icon and word. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <StatusIcon tone={tone} />
      {children}
    </span>
  );
}

/** The icon alone, where the word stands elsewhere. */
export function StatusIcon({ tone }: { tone: Tone }) {
  return (
    <svg className={classes.icon} data-tone={tone} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}

export type ItemStatus = 'met' | 'partly_met' | 'not_met' | 'not_applicable' | 'unanswered';

const itemTones: Record<ItemStatus, Tone> = {
  met: 'good',
  partly_met: 'partly',
  not_met: 'bad',
  not_applicable: 'quiet',
  unanswered: 'note',
};

/** The tone of an item's verdict. */
export function toneOfStatus(status: ItemStatus): Tone {
  return itemTones[status];
}
