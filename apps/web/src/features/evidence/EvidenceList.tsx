import { Button } from '@mantine/core';
import type { Piece_PieceFragment } from '../../generated/graphql.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Download, StateOf } from './Piece.js';
import { useEvidenceTexts } from './texts.js';

/** The pieces in a table: what, whose, until when, with the newest file to save. */
export function EvidenceList({
  pieces,
  total,
  search,
  onMore,
  onOpen,
}: {
  pieces: readonly Piece_PieceFragment[];
  total: number;
  search: { value: string; onChange: (value: string) => void };
  onMore: (() => Promise<unknown>) | undefined;
  onOpen: (id: string) => void;
}) {
  const t = useEvidenceTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { viewerCan } = useOrganisation();
  const columns: DataColumn<Piece_PieceFragment>[] = [
    {
      id: 'title',
      header: t('name'),
      rowHeading: true,
      cell: (piece) => piece.title,
      sortBy: (piece) => piece.title,
    },
    {
      id: 'kind',
      header: t('kind'),
      cell: (piece) => piece.kindShown,
      sortBy: (piece) => piece.kindShown,
    },
    {
      id: 'state',
      header: t('state'),
      cell: (piece) => <StateOf piece={piece} />,
      sortBy: (piece) => piece.state,
    },
    {
      id: 'items',
      header: t('items'),
      cell: (piece) => piece.items.map(({ number }) => number).join(', ') || t('noItems'),
    },
    {
      id: 'validUntil',
      header: t('validUntil'),
      cell: ({ revisions: [newest] }) =>
        newest?.validUntil ? format.date(newest.validUntil) : t('noEnd'),
      sortBy: ({ revisions: [newest] }) => newest?.validUntil ?? '9999',
    },
    {
      id: 'owner',
      header: t('owner'),
      cell: (piece) => piece.owner ?? t('nobody'),
      sortBy: (piece) => piece.owner ?? '',
    },
    {
      id: 'file',
      header: t('file'),
      cell: ({ revisions: [newest] }) => newest && <Download revision={newest} />,
    },
    {
      id: 'actions',
      header: common('table.actions'),
      actions: true,
      cell: (piece) => (
        <Button
          size="xs"
          variant="default"
          aria-label={t('openOf', { title: piece.title })}
          onClick={() => onOpen(piece.id)}
        >
          {t('open')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('list')}
      columns={columns}
      rows={pieces}
      rowKey={(piece) => piece.id}
      search={search}
      total={total}
      {...(onMore ? { onMore } : {})}
      empty={
        <EmptyState
          title={t('empty')}
          text={t(viewerCan.evidenceChange ? 'emptyText' : 'emptyRead')}
        />
      }
    />
  );
}
