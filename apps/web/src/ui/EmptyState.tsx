import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './states.module.css';

/** Nothing here yet: what would stand here, and what to do for it. */
export function EmptyState({
  title,
  text,
  action,
}: {
  title: string;
  text?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes.state}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {text && <Text mb={action ? 'md' : 0}>{text}</Text>}
      {action}
    </div>
  );
}
