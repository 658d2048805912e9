import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { useAccessTexts } from './texts.js';

const fragment = graphql(`
  fragment GrantList_grant on Grant {
    id
    consultantName
    consultantEmail
    reason
    startsOn
    endsOn
    namesIncluded
    revokedAt
    active
    lastSeenAt
  }
`);

export const revokeAccessMutation = graphql(`
  mutation RevokeAccess($input: RevokeAccessInput!) {
    revokeAccess(input: $input) {
      grant {
        ...GrantList_grant
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

export function GrantList({
  grants,
  total,
  onMore,
  onDone,
}: {
  grants: readonly FragmentType<typeof fragment>[];
  total: number;
  onMore: (() => Promise<unknown>) | undefined;
  onDone: (message: string) => void;
}) {
  const t = useAccessTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { act, problems, failure } = useAct();
  const rows = readFragment(fragment, grants);
  type Row = (typeof rows)[number];

  const revoke = async (row: Row) => {
    const done = await act(
      revokeAccessMutation,
      { input: { organisationId: id, grantId: row.id } },
      (data) => data.revokeAccess,
    );
    if (done) onDone(t('revokedDone', { name: row.consultantName }));
  };

  const columns: DataColumn<Row>[] = [
    {
      id: 'consultant',
      header: t('consultant'),
      rowHeading: true,
      cell: (row) => (
        <>
          {row.consultantName}
          <br />
          {row.consultantEmail}
        </>
      ),
      sortBy: (row) => row.consultantName,
    },
    { id: 'reason', header: t('reason'), cell: (row) => row.reason },
    {
      id: 'period',
      header: t('period'),
      cell: (row) => t('from', { from: format.date(row.startsOn), to: format.date(row.endsOn) }),
      sortBy: (row) => row.endsOn,
    },
    {
      id: 'names',
      header: t('names'),
      cell: (row) => t(row.namesIncluded ? 'namesYes' : 'namesNo'),
    },
    {
      id: 'state',
      header: t('state'),
      cell: (row) =>
        row.active ? (
          <StatusBadge tone="good">{t('active')}</StatusBadge>
        ) : (
          <StatusBadge tone="quiet">
            {row.revokedAt ? t('revoked', { moment: format.moment(row.revokedAt) }) : t('ended')}
          </StatusBadge>
        ),
      sortBy: (row) => (row.active ? 0 : 1),
    },
    {
      id: 'lastSeen',
      header: t('lastSeen'),
      cell: (row) => (row.lastSeenAt ? format.moment(row.lastSeenAt) : t('neverSeen')),
      sortBy: (row) => row.lastSeenAt ?? '',
    },
    ...(viewerCan.grantChange
      ? [
          {
            id: 'actions',
            header: common('table.actions'),
            actions: true,
            cell: (row: Row) =>
              row.active && (
                <ConfirmButton
                  size="xs"
                  aria-label={t('revokeNamed', { name: row.consultantName })}
                  question={t('revokeQuestion', { name: row.consultantName })}
                  explanation={t('revokeText')}
                  confirm={t('revoke')}
                  onConfirm={() => revoke(row)}
                >
                  {t('revoke')}
                </ConfirmButton>
              ),
          },
        ]
      : []),
  ];

  return (
    <>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <DataTable
        caption={t('grants')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        total={total}
        onMore={onMore}
        empty={<EmptyState title={t('none')} text={t('noneText')} />}
      />
    </>
  );
}
