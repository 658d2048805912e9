import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { midSentence } from '../../i18n/mid-sentence.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { useMembersTexts } from './texts.js';

const fragment = graphql(`
  fragment MemberList_member on Member {
    role
    since
    account {
      id
      name
      email
    }
  }
`);

export const removeMemberMutation = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

export function MemberList({
  members,
  total,
  search,
  onMore,
  onDone,
}: {
  members: readonly FragmentType<typeof fragment>[];
  total: number;
  search: { value: string; onChange: (value: string) => void };
  onMore: (() => Promise<unknown>) | undefined;
  onDone: (message: string) => void;
}) {
  const t = useMembersTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { act, problems, failure } = useAct();
  const rows = readFragment(fragment, members);
  type Row = (typeof rows)[number];
  const words = ({ account, role }: Row) => ({
    name: account.name,
    role: midSentence(common(`role.${role}`)),
  });

  const remove = async (row: Row) => {
    const done = await act(
      removeMemberMutation,
      { input: { organisationId: id, accountId: row.account.id, role: row.role } },
      (data) => data.removeMember,
      { refetch: ['Members'] },
    );
    if (done) onDone(t('removed', words(row)));
  };

  const columns: DataColumn<Row>[] = [
    {
      id: 'name',
      header: t('name'),
      rowHeading: true,
      cell: (row) => row.account.name,
      sortBy: (row) => row.account.name,
    },
    {
      id: 'email',
      header: t('email'),
      cell: (row) => row.account.email,
      sortBy: (row) => row.account.email,
    },
    {
      id: 'role',
      header: t('role'),
      cell: (row) => common(`role.${row.role}`),
      sortBy: (row) => common(`role.${row.role}`),
    },
    {
      id: 'since',
      header: t('since'),
      cell: (row) => format.moment(row.since),
      sortBy: (row) => row.since,
    },
    ...(viewerCan.memberRemove
      ? [
          {
            id: 'actions',
            header: common('table.actions'),
            actions: true,
            cell: (row: Row) => (
              <ConfirmButton
                size="xs"
                aria-label={t('removeNamed', words(row))}
                question={t('removeQuestion', words(row))}
                explanation={t('removeText')}
                confirm={t('remove')}
                onConfirm={() => remove(row)}
              >
                {t('remove')}
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
        caption={t('members')}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.account.id} ${row.role}`}
        total={total}
        search={search}
        onMore={onMore}
        empty={<EmptyState title={t('none')} />}
      />
    </>
  );
}
