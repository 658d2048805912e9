import { Title } from '@mantine/core';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { useFormat } from '../../i18n/useFormat.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import { describeDevice } from './describe-device.js';
import { useAccountTexts } from './texts.js';

const fragment = graphql(`
  fragment SessionList_session on Session {
    id
    createdAt
    lastSeenAt
    current
    userAgent
  }
`);

export const endSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      viewer {
        id
        sessions {
          ...SessionList_session
        }
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** Where someone is signed in, with a way to end each of them but this one. */
export function SessionList(props: {
  sessions: readonly FragmentType<typeof fragment>[];
  onDone: (message: string) => void;
}) {
  const t = useAccountTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { act, problems, failure } = useAct();
  const rows = readFragment(fragment, props.sessions);
  type Row = (typeof rows)[number];

  const deviceOf = ({ userAgent }: Row) => {
    const device = describeDevice(userAgent);
    return device ? t('on', device) : t('unknownDevice');
  };

  const end = async (row: Row) => {
    const done = await act(
      endSessionMutation,
      { input: { sessionId: row.id } },
      (data) => data.endSession,
    );
    if (done) props.onDone(t('ended'));
  };

  const columns: DataColumn<Row>[] = [
    {
      id: 'device',
      header: t('device'),
      rowHeading: true,
      cell: (row) => (
        <>
          {deviceOf(row)} {row.current && <StatusBadge tone="note">{t('thisOne')}</StatusBadge>}
        </>
      ),
    },
    {
      id: 'since',
      header: t('since'),
      cell: (row) => format.moment(row.createdAt),
      sortBy: (row) => row.createdAt,
    },
    {
      id: 'lastSeen',
      header: t('lastSeen'),
      cell: (row) => format.moment(row.lastSeenAt),
      sortBy: (row) => row.lastSeenAt,
    },
    {
      id: 'actions',
      header: common('table.actions'),
      actions: true,
      cell: (row) =>
        !row.current && (
          <ConfirmButton
            size="xs"
            aria-label={t('endNamed', { device: deviceOf(row) })}
            question={t('endQuestion', { device: deviceOf(row) })}
            explanation={t('endText')}
            confirm={t('end')}
            onConfirm={() => end(row)}
          >
            {t('end')}
          </ConfirmButton>
        ),
    },
  ];

  return (
    <section aria-labelledby="sessions">
      <Title order={2} size="h3" mb="sm" id="sessions">
        {t('sessions')}
      </Title>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <DataTable
        caption={t('sessions')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={null}
      />
    </section>
  );
}
