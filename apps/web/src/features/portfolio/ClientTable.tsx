import { Anchor, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { StandingState } from '../../generated/graphql.js';
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
  ...props
}: {
  clients: readonly FragmentType<typeof fragment>[];
  total: number;
  search: { value: string; onChange: (value: string) => void };
  onMore: (() => Promise<unknown>) | undefined;
  empty: ReactNode;
  chosen: readonly string[];
  onToggle: (organisationId: string) => void;
}) {
  const t = usePortfolioTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const rows = readFragment(fragment, props.clients);

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
    { id: 'sector', header: t('sector'), cell: (row) => row.sectorTitle ?? t('unknown') },
    {
      id: 'headcount',
      header: t('headcount'),
      numeric: true,
      cell: (row) => (row.headcount === null ? t('unknown') : format.number(row.headcount)),
    },
    {
      id: 'numbers',
      header: t('numbers'),
      cell: (row) => (
        <ShareBars
          compact
          completeness={row.completeness}
          conformity={row.conformity}
          evidence={row.evidence}
        />
      ),
    },
    {
      id: 'stops',
      header: t('hardStops'),
      cell: (row) =>
        row.hardStopCount > 0 ? (
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
    { id: 'until', header: t('until'), cell: (row) => format.date(row.grantEndsOn) },
  ];

  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ organisation }) => organisation.id}
      total={props.total}
      search={props.search}
      onMore={props.onMore}
      empty={props.empty}
    />
  );
}
