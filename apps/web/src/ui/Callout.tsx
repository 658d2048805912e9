import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Callout.module.css';
import { StatusIcon, type Tone } from './StatusBadge.js';

/** Something to notice beside the page's text; `role="alert"` only for what just happened. */
export function Callout({
  tone,
  title,
  role,
  children,
}: {
  tone: Tone;
  title: string;
  role?: 'alert' | 'status';
  children?: ReactNode;
}) {
  return (
    <div className={classes.callout} data-tone={tone} role={role}>
      <Text fw={600}>
        <StatusIcon tone={tone} /> {title}
      </Text>
      {children}
    </div>
  );
}
