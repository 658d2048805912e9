import { Anchor, Title } from '@mantine/core';
import { checkGroups, type CheckGroup } from '@vertrouwensbasis/domain';
import { Link } from 'react-router';
import { texts } from '../i18n/texts.js';
import en from './quality-checks.en.json' with { type: 'json' };
import nl from './quality-checks.nl.json' with { type: 'json' };
import classes from './QualityCheckGroups.module.css';
import { StatusBadge, type Tone } from './StatusBadge.js';

const useCheckTexts = texts('quality-checks', { nl, en });

interface ShownLink {
  readonly subjectId: string;
  readonly key?: string | null | undefined;
  readonly label: string;
}

export interface ShownCheck<Place extends ShownLink> {
  readonly checkId: string;
  readonly level: 'error' | 'warning' | 'advice';
  readonly group: CheckGroup;
  readonly rule: string;
  readonly about?: string | null | undefined;
  readonly link: Place;
}

const tones: Record<ShownCheck<ShownLink>['level'], Tone> = {
  error: 'bad',
  warning: 'partly',
  advice: 'note',
};
const levels = ['error', 'warning', 'advice'] as const;

/** Contradictions, gaps and stale facts: each check once, with whom it is about and their fields. */
export function QualityCheckGroups<Place extends ShownLink>({
  checks,
  mayChange,
  addressOf,
}: {
  checks: readonly ShownCheck<Place>[];
  mayChange: boolean;
  /** Where the field is; absent for who may not read the answers. */
  addressOf: ((link: Place) => string) | undefined;
}) {
  const t = useCheckTexts();
  if (checks.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <p className={classes.quiet}>{t('lead')}</p>
      {checkGroups.map((group) => {
        const found = byCheck(checks.filter((check) => check.group === group));
        if (found.length === 0) return null;
        return (
          <div key={group} className={classes.group}>
            <Title order={3} size="h5">
              {t(`group.${group}`)} ({found.length})
            </Title>
            <ul className={classes.checks}>
              {found.map(([first, ...others]) => (
                <li key={first.checkId}>
                  <StatusBadge tone={tones[first.level]}>{t(`level.${first.level}`)}</StatusBadge>{' '}
                  {first.rule}
                  <ul className={classes.places}>
                    {[first, ...others].map(({ link, about }) => {
                      const place = about ? `${about}: ${link.label}` : link.label;
                      return (
                        <li key={`${link.subjectId} ${link.key ?? ''}`}>
                          {addressOf ? (
                            <Anchor component={Link} to={addressOf(link)}>
                              {t(mayChange ? 'go' : 'look')}: {place}
                            </Anchor>
                          ) : (
                            place
                          )}
                        </li>
                      );
                    })}
                  </ul>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** What each check found, together; errors before warnings before advice. */
function byCheck<One extends ShownCheck<ShownLink>>(
  checks: readonly One[],
): readonly (readonly [One, ...One[]])[] {
  const found = new Map<string, [One, ...One[]]>();
  for (const check of checks) {
    const same = found.get(check.checkId);
    if (same) same.push(check);
    else found.set(check.checkId, [check]);
  }
  return [...found.values()].sort(
    ([one], [other]) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
}
