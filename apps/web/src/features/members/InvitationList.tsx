import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import { useMembersTexts } from './texts.js';

const fragment = graphql(`
  fragment InvitationList_invitation on Invitation {
    id
    name
    email
    role
    invitedAt
    expiresAt
    withdrawn
    accepted
  }
`);

export const withdrawInvitationMutation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      invitation {
        id
        withdrawn
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

type State = 'open' | 'expired' | 'accepted' | 'withdrawn';

const tones: Record<State, Tone> = {
  open: 'note',
  expired: 'partly',
  accepted: 'good',
  withdrawn: 'quiet',
};

function stateOf(one: { withdrawn: boolean; accepted: boolean; expiresAt: string }): State {
  if (one.accepted) return 'accepted';
  if (one.withdrawn) return 'withdrawn';
  return Date.parse(one.expiresAt) < Date.now() ? 'expired' : 'open';
}

export function InvitationList({
  invitations,
  onDone,
}: {
  invitations: readonly FragmentType<typeof fragment>[];
  onDone: (message: string) => void;
}) {
  const t = useMembersTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { act, problems, failure } = useAct();
  const rows = readFragment(fragment, invitations);
  type Row = (typeof rows)[number];

  const withdraw = async (row: Row) => {
    const done = await act(
      withdrawInvitationMutation,
      { input: { organisationId: id, invitationId: row.id } },
      (data) => data.withdrawInvitation,
    );
    if (done) onDone(t('withdrawnDone', { name: row.name }));
  };

  const columns: DataColumn<Row>[] = [
    {
      id: 'name',
      header: t('name'),
      rowHeading: true,
      cell: (row) => row.name,
      sortBy: (row) => row.name,
    },
    { id: 'email', header: t('email'), cell: (row) => row.email, sortBy: (row) => row.email },
    {
      id: 'role',
      header: t('role'),
      cell: (row) => common(`role.${row.role}`),
      sortBy: (row) => common(`role.${row.role}`),
    },
    {
      id: 'invitedAt',
      header: t('invitedAt'),
      cell: (row) => format.moment(row.invitedAt),
      sortBy: (row) => row.invitedAt,
    },
    {
      id: 'state',
      header: t('state'),
      cell: (row) => {
        const state = stateOf(row);
        return (
          <StatusBadge tone={tones[state]}>
            {t(state, { date: format.moment(row.expiresAt) })}
          </StatusBadge>
        );
      },
      sortBy: (row) => stateOf(row),
    },
    ...(viewerCan.memberInvite
      ? [
          {
            id: 'actions',
            header: common('table.actions'),
            actions: true,
            cell: (row: Row) =>
              stateOf(row) === 'open' && (
                <ConfirmButton
                  size="xs"
                  aria-label={t('withdrawNamed', { name: row.name })}
                  question={t('withdrawQuestion', { name: row.name })}
                  explanation={t('withdrawText')}
                  confirm={t('withdraw')}
                  onConfirm={() => withdraw(row)}
                >
                  {t('withdraw')}
                </ConfirmButton>
              ),
          },
        ]
      : []),
  ];

  return (
    <section aria-labelledby="invitations">
      <Title order={2} size="h3" mb="sm" id="invitations">
        {t('invitations')}
      </Title>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <DataTable
        caption={t('invitations')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p>{t('noInvitations')}</p>}
      />
    </section>
  );
}
