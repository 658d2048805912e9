import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useConflictTexts } from './conflict-texts.js';
import classes from './ConflictDetails.module.css';
import { NormBadge } from './NormBadge.js';

export interface ShownConflict {
  readonly level: 'prohibited' | 'discouraged' | 'attention';
  readonly explanation: string;
  readonly normStatus: Parameters<typeof NormBadge>[0]['status'];
  readonly paths: readonly string[];
  readonly views: readonly {
    readonly says: string;
    readonly sources: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly justified?: boolean | null;
  readonly reason?: string | null;
}

/**
 * A conflict of interest in full: why, the path that leads to it, the opinions where sources
 * disagree, and the reason that was written down or is still to be.
 */
export function ConflictDetails({
  conflict,
  reasonAt,
}: {
  conflict: ShownConflict;
  /** Where the reason is written; absent for who cannot change it. */
  reasonAt?: string | undefined;
}) {
  const t = useConflictTexts();
  return (
    <div className={classes.details}>
      <Text size="sm">{conflict.explanation}</Text>
      <Paths paths={conflict.paths} />
      {conflict.views.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('views')}
          </Text>
          <ul className={classes.list}>
            {conflict.views.map(({ says, sources }) => (
              <li key={says}>
                {says}{' '}
                <span className={classes.quiet}>
                  {t('by', { titles: sources.map(({ title }) => title).join('; ') })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <NormBadge status={conflict.normStatus} />
      </div>
      <Reason conflict={conflict} reasonAt={reasonAt} />
    </div>
  );
}

/** From the person to what clashes, a line each. */
export function Paths({ paths }: { paths: readonly string[] }) {
  const t = useConflictTexts();
  if (paths.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('path')}
      </Text>
      <ul className={classes.list}>
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </div>
  );
}

function Reason({ conflict, reasonAt }: { conflict: ShownConflict; reasonAt: string | undefined }) {
  const t = useConflictTexts();
  const { justified, reason, level } = conflict;
  if (justified === null || justified === undefined) return null;
  const missing = level === 'attention' ? 'noReasonAttention' : 'noReason';
  return (
    <Text size="sm">
      {reason ? t('reason', { reason }) : t(missing)}{' '}
      {reasonAt && (
        <Anchor component={Link} to={reasonAt}>
          {t(justified ? 'changeReason' : 'giveReason')}
        </Anchor>
      )}
    </Text>
  );
}
