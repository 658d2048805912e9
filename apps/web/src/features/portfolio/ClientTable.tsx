import { Anchor, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { ClientTable_ClientFragment, StandingState } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { ShareBars } from '../../ui/ShareBar.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import classes from './PortfolioPage.module.css';
import { usePortfolioTexts } from './texts.js';
import { mostCompared } from './use-basket.js';

const fragment = graphql(`
  fragment ClientTable_client on Client {
    organisation {
      id
      name
      demo
    }
    sectorTitle
    sizeClass
    headcount
    completeness {
      part
      of
    }
    conformity {
      part
      of
    }
    evidence {
      part
      of
    }
    hardStopCount
    standing
    nextDate
    nextDateText
    grantEndsOn
    known
    modelTitle
    lastLookOn
    changedSince
    conformityThen {
      part
      of
    }
  }
`);

const tones: Record<StandingState, Tone> = {
  none: 'quiet',
  running: 'note',
  in_force: 'good',
  stale: 'partly',
  refused: 'bad',
};

export function ClientTable({
  chosen,
  onToggle,
  groupedBy,
  ...props
}: {
  clients: readonly FragmentType<typeof fragment>[];
  total: number;
  search: { value: string; onChange: (value: string) => void };
  onMore: (() => Promise<unknown>) | undefined;
  empty: ReactNode;
  chosen: readonly string[];
  onToggle: (organisationId: string) => void;
  /** Rows with the same answer stand together under a heading. */
  groupedBy: 'sector' | 'size' | 'model' | null;
}) {
  const t = usePortfolioTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const rows = readFragment(fragment, props.clients);

  const groups = {
    sector: (row: (typeof rows)[number]) => row.sectorTitle ?? t('sectorUnknown'),
    size: (row: (typeof rows)[number]) =>
      row.sizeClass === 'unknown' ? t('sizeUnknown') : t('people', { range: row.sizeClass }),
    model: (row: (typeof rows)[number]) => row.modelTitle ?? t('modelUnknown'),
  };

  const columns: DataColumn<(typeof rows)[number]>[] = [
    {
      id: 'choose',
      header: t('choose'),
      actions: true,
      cell: ({ organisation: { id, name } }) => (
        <Checkbox
          aria-label={t('chooseOne', { name })}
          checked={chosen.includes(id)}
          disabled={chosen.length >= mostCompared && !chosen.includes(id)}
          onChange={() => onToggle(id)}
        />
      ),
    },
    {
      id: 'organisation',
      header: t('organisation'),
      rowHeading: true,
      cell: ({ organisation: { id, name, demo } }) => (
        <>
          <Anchor component={Link} to={paths.organisation(id)}>
            {name}
          </Anchor>{' '}
          {demo && <StatusBadge tone="quiet">{common('demo')}</StatusBadge>}
        </>
      ),
    },
    {
      id: 'about',
      header: t('about'),
      cell: (row) => (
        <>
          {row.sectorTitle ?? t('sectorUnknown')}
          <span className={classes.what}>
            {row.headcount === null
              ? t('sizeUnknown')
              : t('workers', { count: row.headcount, number: format.number(row.headcount) })}
          </span>
          <span className={classes.what}>{row.modelTitle ?? t('modelUnknown')}</span>
        </>
      ),
    },
    {
      id: 'numbers',
      header: t('numbers'),
      cell: (row) =>
        row.known ? (
          <ShareBars
            compact
            completeness={row.completeness}
            conformity={row.conformity}
            evidence={row.evidence}
          />
        ) : (
          t('unknown')
        ),
    },
    {
      id: 'stops',
      header: t('hardStops'),
      cell: (row) =>
        !row.known ? (
          t('unknown')
        ) : row.hardStopCount > 0 ? (
          <StatusBadge tone="bad">{common('hardStops', { count: row.hardStopCount })}</StatusBadge>
        ) : (
          t('noHardStops')
        ),
    },
    {
      id: 'standing',
      header: t('standing'),
      cell: (row) => (
        <StatusBadge tone={tones[row.standing]}>{common(`standing.${row.standing}`)}</StatusBadge>
      ),
    },
    {
      id: 'next',
      header: t('next'),
      cell: (row) =>
        row.nextDate ? (
          <>
            {format.date(row.nextDate)}
            {row.nextDateText && <span className={classes.what}>{row.nextDateText}</span>}
          </>
        ) : (
          t('noDate')
        ),
    },
    { id: 'since', header: t('since'), cell: (row) => <SinceLastLook client={row} /> },
    { id: 'until', header: t('until'), cell: (row) => format.date(row.grantEndsOn) },
  ];

  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ organisation }) => organisation.id}
      groupOf={groupedBy ? groups[groupedBy] : undefined}
      total={props.total}
      search={props.search}
      onMore={props.onMore}
      empty={props.empty}
    />
  );
}

/** What changed since the consultant last looked, in words and a sign. */
function SinceLastLook({ client }: { client: ClientTable_ClientFragment }) {
  const t = usePortfolioTexts();
  const format = useFormat();
  const { lastLookOn, changedSince, conformityThen, conformity } = client;
  if (!lastLookOn) return t('neverLooked');
  const share = ({ part, of }: { part: number; of: number }) => (of === 0 ? null : part / of);
  const [before, now] = [conformityThen && share(conformityThen), share(conformity)];
  const points =
    before === null || now === null ? 0 : Math.round(100 * now) - Math.round(100 * before);
  return (
    <>
      {points !== 0
        ? t('points', { sign: points > 0 ? '▲ +' : '▼ −', count: Math.abs(points) })
        : t(changedSince ? 'answersChanged' : 'noChange')}
      <span className={classes.what}>{t('lookedOn', { day: format.date(lastLookOn) })}</span>
    </>
  );
}
