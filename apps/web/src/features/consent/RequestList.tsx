import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { useConsentTexts } from './texts.js';
import { toneOfState } from './words.js';

const fragment = graphql(`
  fragment RequestList_request on ConsentRequest {
    id
    number
    state
    bodyVariant
    submittedAt
    decision {
      outcome
      decidedAt
    }
  }
`);

export function RequestList({
  requests,
  total,
  onMore,
}: {
  requests: readonly FragmentType<typeof fragment>[];
  total: number;
  onMore: (() => Promise<unknown>) | undefined;
}) {
  const t = useConsentTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const rows = readFragment(fragment, requests);
  type Row = (typeof rows)[number];

  const columns: DataColumn<Row>[] = [
    {
      id: 'number',
      header: t('request'),
      rowHeading: true,
      cell: (row) => (
        <Anchor component={Link} to={paths.consent(id, row.id)}>
          {t('requestNumber', { number: row.number })}
        </Anchor>
      ),
      sortBy: (row) => row.number,
    },
    {
      id: 'state',
      header: t('stateLabel'),
      cell: (row) => (
        <StatusBadge tone={toneOfState[row.state]}>{t(`state.${row.state}`)}</StatusBadge>
      ),
    },
    {
      id: 'submitted',
      header: t('submitted'),
      cell: (row) => (row.submittedAt ? format.moment(row.submittedAt) : t('notSubmitted')),
      sortBy: (row) => row.submittedAt ?? '',
    },
    { id: 'body', header: t('askedOf'), cell: (row) => t(`body.${row.bodyVariant}`) },
    {
      id: 'decision',
      header: t('decision'),
      cell: ({ decision }) =>
        decision
          ? t('decidedAs', {
              outcome: t(`state.${decision.outcome}`),
              moment: format.moment(decision.decidedAt),
            })
          : t('noDecision'),
    },
  ];

  return (
    <DataTable
      caption={t('requests')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      total={total}
      onMore={onMore}
      empty={
        viewerCan.consentSubmit ? (
          <EmptyState
            title={t('empty')}
            text={t('emptySubmit')}
            action={
              <Button component={Link} to={paths.checkAnswers(id)}>
                {t('toCheckAnswers')}
              </Button>
            }
          />
        ) : (
          <EmptyState
            title={t('empty')}
            text={t(viewerCan.consentDecide ? 'emptyDecide' : 'emptyRead')}
          />
        )
      }
    />
  );
}
