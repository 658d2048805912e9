import type { ReactNode } from 'react';
import { ErrorState } from '../ui/ErrorState.js';
import { ForbiddenState } from '../ui/ForbiddenState.js';
import { LoadingState } from '../ui/LoadingState.js';
import { NotFoundState } from '../ui/NotFoundState.js';
import { failureOf } from './failure.js';

interface Asked<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  dataState: 'complete' | 'partial' | 'streaming' | 'empty';
  error?: unknown;
  refetch: () => Promise<unknown>;
}

/**
 * What a page shows for its query: loading, failed, forbidden, not found, or the answer.
 *
 * An answer that is already there stays on the screen while it is fetched again.
 */
export function Answer<Data>({
  of,
  loading,
  keep = false,
  children,
}: {
  of: Asked<Data>;
  loading?: ReactNode;
  /** While another search or page is fetched, show the answer before it. */
  keep?: boolean;
  children: (data: Data) => ReactNode;
}) {
  if (of.error) {
    const failure = failureOf(of.error);
    if (failure.code === 'FORBIDDEN') return <ForbiddenState />;
    if (failure.code === 'NOT_FOUND') return <NotFoundState />;
    if (failure.code === 'UNAUTHENTICATED') return loading ?? <LoadingState />;
    return <ErrorState failure={failure} onRetry={() => void of.refetch()} />;
  }
  // Only a complete answer fits its type.
  if (of.dataState === 'complete') return children(of.data as Data);
  if (keep && of.previousData) return children(of.previousData);
  return loading ?? <LoadingState />;
}
