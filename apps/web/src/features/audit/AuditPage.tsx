import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { useAuditTexts } from './texts.js';

export const auditQuery = graphql(`
  query Audit($organisationId: ID!, $search: String, $after: String) {
    organisation(organisationId: $organisationId) {
      id
      auditLog(first: 50, after: $after, search: $search) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AuditList_entry
        }
      }
    }
  }
`);

const fragment = graphql(`
  fragment AuditList_entry on AuditEntry {
    id
    at
    actor
    role
    text
    subjectTitle
  }
`);

/** What happened in the organisation, to whoever may read it; to others what they did themselves. */
export function AuditPage() {
  const t = useAuditTexts();
  const { id, viewerCan } = useOrganisation();
  const [search, setSearch] = useState('');
  const asked = useQuery(auditQuery, { variables: { organisationId: id, search } });

  return (
    <Page title={t('title')} lead={t(viewerCan.auditRead ? 'lead' : 'own')} wide>
      <Answer of={asked} keep>
        {({ organisation: { auditLog } }) => (
          <AuditList
            entries={auditLog.nodes}
            total={auditLog.totalCount}
            search={{ value: search, onChange: setSearch }}
            onMore={
              auditLog.pageInfo.hasNextPage
                ? () => asked.fetchMore({ variables: { after: auditLog.pageInfo.endCursor } })
                : undefined
            }
          />
        )}
      </Answer>
    </Page>
  );
}

function AuditList({
  entries,
  total,
  search,
  onMore,
}: {
  entries: readonly FragmentType<typeof fragment>[];
  total: number;
  search: { value: string; onChange: (value: string) => void };
  onMore: (() => Promise<unknown>) | undefined;
}) {
  const t = useAuditTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const rows = readFragment(fragment, entries);
  const columns: DataColumn<(typeof rows)[number]>[] = [
    {
      id: 'at',
      header: t('at'),
      rowHeading: true,
      cell: (row) => format.moment(row.at),
      sortBy: (row) => row.at,
    },
    { id: 'actor', header: t('actor'), cell: (row) => row.actor, sortBy: (row) => row.actor },
    {
      id: 'role',
      header: t('role'),
      cell: (row) => (row.role ? common(`role.${row.role}`) : '–'),
      sortBy: (row) => (row.role ? common(`role.${row.role}`) : ''),
    },
    { id: 'text', header: t('text'), cell: (row) => row.text },
    {
      id: 'subject',
      header: t('subject'),
      cell: (row) => row.subjectTitle ?? '–',
      sortBy: (row) => row.subjectTitle ?? '',
    },
  ];
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      total={total}
      search={search}
      onMore={onMore}
      empty={<EmptyState title={t('empty')} />}
    />
  );
}
