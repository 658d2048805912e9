import { Button, NativeSelect, Title, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import { texts } from '../i18n/texts.js';
import { ItemStatusBadge } from './ItemStatusBadge.js';
import { StatusBadge, type ItemStatus } from './StatusBadge.js';
import en from './version-comparison.en.json' with { type: 'json' };
import nl from './version-comparison.nl.json' with { type: 'json' };
import classes from './VersionComparison.module.css';
import { wordDiff } from './word-diff.js';

const useComparisonTexts = texts('version-comparison', { nl, en });

type Effect = 'worse' | 'better' | 'neutral';
const effects: readonly Effect[] = ['worse', 'better', 'neutral'];

interface ComparedChange {
  readonly sectionTitle: string;
  readonly subjectTitle: string;
  readonly text: string;
  readonly label?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly material: boolean;
  readonly immaterialBecause?: string | null;
  readonly effect: Effect;
}

export interface ComparedVersion {
  readonly number: number;
  readonly decided: boolean;
  readonly verdicts: readonly {
    readonly itemId: string;
    readonly title: string;
    readonly before: ItemStatus;
    readonly after: ItemStatus;
    readonly effect: Effect;
  }[];
  readonly changes: readonly ComparedChange[];
}

const views = ['sentences', 'sideBySide', 'fullText'] as const;
type View = (typeof views)[number];

/**
 * What differs from an earlier version: sentences first, what got worse before what got better; then
 * side by side, then the texts with what was put in and taken out.
 */
export function VersionComparison({
  comparisons,
  order,
}: {
  /** Those that can be chosen from; the first is shown first. */
  comparisons: readonly ComparedVersion[];
  /** Level of the headings. */
  order: 3 | 4;
}) {
  const t = useComparisonTexts();
  const [against, setAgainst] = useState(0);
  const [view, setView] = useState<View>('sentences');
  const heading = useId();
  const shown = comparisons[against] ?? comparisons[0];
  if (!shown) return null;
  const { number, changes } = shown;

  return (
    <>
      {comparisons.length > 1 && (
        <NativeSelect
          label={t('against')}
          data-no-print
          maw="24rem"
          value={String(against)}
          onChange={(event) => setAgainst(Number(event.currentTarget.value))}
          data={comparisons.map((one, index) => ({
            value: String(index),
            label: t(one.decided ? 'againstDecided' : 'againstPrevious', { number: one.number }),
          }))}
        />
      )}
      <p>
        {changes.length === 0
          ? t('none', { number })
          : changes.length === 1
            ? t('summaryOne', { number })
            : t('summary', { number, changes: changes.length })}
      </p>
      <Verdicts verdicts={shown.verdicts} order={order} />
      {changes.length > 0 && (
        <>
          <div role="group" aria-labelledby={heading} className={classes.views} data-no-print>
            <VisuallyHidden id={heading}>{t('view')}</VisuallyHidden>
            {views.map((one) => (
              <Button
                key={one}
                size="xs"
                variant={one === view ? 'filled' : 'default'}
                aria-pressed={one === view}
                onClick={() => setView(one)}
              >
                {t(`views.${one}`)}
              </Button>
            ))}
          </div>
          {effects.map((effect) => {
            const here = changes.filter((one) => one.effect === effect);
            if (here.length === 0) return null;
            return (
              <div key={effect}>
                <Title order={order} size="h5">
                  {t(`effect.${effect}`)}
                </Title>
                {view === 'sentences' && <Sentences changes={here} />}
                {view === 'sideBySide' && <SideBySide changes={here} />}
                {view === 'fullText' && <FullText changes={here} />}
              </div>
            );
          })}
        </>
      )}
    </>
  );
}

function Verdicts({ verdicts, order }: { verdicts: ComparedVersion['verdicts']; order: 3 | 4 }) {
  const t = useComparisonTexts();
  if (verdicts.length === 0) return null;
  return (
    <>
      <Title order={order} size="h5">
        {t('verdicts')}
      </Title>
      <ul className={classes.list}>
        {verdicts.map(({ itemId, title, before, after }) => (
          <li key={itemId}>
            {title}: <VisuallyHidden>{t('fromTo')} </VisuallyHidden>
            <ItemStatusBadge status={before} /> <span aria-hidden="true">→</span>{' '}
            <VisuallyHidden>{t('to')} </VisuallyHidden>
            <ItemStatusBadge status={after} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Weight({ change }: { change: ComparedChange }) {
  const t = useComparisonTexts();
  if (change.material) return <StatusBadge tone="partly">{t('material')}</StatusBadge>;
  return change.immaterialBecause ? (
    <span className={classes.why}>{t('because', { why: change.immaterialBecause })}</span>
  ) : null;
}

function Sentences({ changes }: { changes: readonly ComparedChange[] }) {
  return (
    <ul className={classes.list}>
      {changes.map((change, index) => (
        <li key={index}>
          {change.text} <Weight change={change} />
        </li>
      ))}
    </ul>
  );
}

function SideBySide({ changes }: { changes: readonly ComparedChange[] }) {
  const t = useComparisonTexts();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={index}>
              <th scope="row">
                {change.label ? `${change.subjectTitle} – ${change.label}` : change.text}{' '}
                <Weight change={change} />
              </th>
              <td>{change.before ?? (change.label ? t('noAnswer') : '')}</td>
              <td>{change.after ?? (change.label ? t('noAnswer') : '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FullText({ changes }: { changes: readonly ComparedChange[] }) {
  const t = useComparisonTexts();
  return (
    <>
      {changes.map((change, index) => (
        <div key={index} className={classes.text}>
          <strong>{change.label ? `${change.subjectTitle} – ${change.label}` : change.text}</strong>{' '}
          <Weight change={change} />
          {change.label && (
            <div>
              {wordDiff(change.before ?? '', change.after ?? '').map((stretch, place) =>
                stretch.in === 'both' ? (
                  <span key={place}>{stretch.text}</span>
                ) : stretch.in === 'before' ? (
                  <del key={place}>
                    <VisuallyHidden>{t('removed')} </VisuallyHidden>
                    {stretch.text}
                  </del>
                ) : (
                  <ins key={place}>
                    <VisuallyHidden>{t('added')} </VisuallyHidden>
                    {stretch.text}
                  </ins>
                ),
              )}
            </div>
          )}
        </div>
      ))}
    </>
  );
}
