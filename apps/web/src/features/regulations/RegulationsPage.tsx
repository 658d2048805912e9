import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import type { RegulationsQuery } from '../../generated/graphql.js';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { DataTable, type DataColumn } from '../../ui/DataTable.js';
import { Done } from '../../ui/Done.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { Problems } from '../../ui/Problems.js';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js';
import { AddRegulationForm } from './AddRegulationForm.js';
import classes from './regulations.module.css';
import { useRegulationTexts } from './texts.js';

export const regulationsQuery = graphql(`
  query Regulations($organisationId: ID!, $changes: Boolean!) {
    organisation(organisationId: $organisationId) {
      id
      regulations {
        id
        version
        title
        state
        progress
        problem
        replacesId
        replacedById
        addedAt
        openCount
        acceptedCount
        rejectedCount
        flagCount
      }
      setUp @include(if: $changes) {
        subjects(kind: policy) {
          id
          title
        }
      }
    }
  }
`);

export const removeRegulationMutation = graphql(`
  mutation RemoveRegulation($input: RemoveRegulationInput!) {
    removeRegulation(input: $input) {
      regulation {
        id
        state
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

type Regulation = RegulationsQuery['organisation']['regulations'][number];

const tones: Readonly<Record<Regulation['state'], Tone>> = {
  waiting: 'quiet',
  reading: 'note',
  read: 'good',
  refused: 'bad',
  removed: 'quiet',
};

/** How often the page asks how far reading is, while something is being read. */
const askEvery = 1_000;

export const isBusy = ({ state }: Pick<Regulation, 'state'>) =>
  state === 'waiting' || state === 'reading';

/** Bringing documents in, and which there are. */
export function RegulationsPage() {
  const t = useRegulationTexts();
  const { id, viewerCan } = useOrganisation();
  const [done, setDone] = useState<string | null>(null);
  const asked = useQuery(regulationsQuery, {
    variables: { organisationId: id, changes: viewerCan.setUpChange },
  });
  const regulations = asked.data?.organisation?.regulations ?? [];
  usePolling(
    asked,
    regulations.some((one) => isBusy(one as Regulation)),
  );

  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Done message={done} />
      <Answer of={asked} keep>
        {({ organisation }) => (
          <div className={classes.parts}>
            <RegulationList regulations={organisation.regulations} onDone={setDone} />
            {viewerCan.setUpChange && (
              <AddRegulationForm
                earlier={organisation.regulations.filter(
                  (one) => one.state === 'read' && !one.replacedById,
                )}
                policies={organisation.setUp?.subjects ?? []}
                onDone={setDone}
              />
            )}
          </div>
        )}
      </Answer>
    </Page>
  );
}

interface Polled {
  startPolling: (interval: number) => void;
  stopPolling: () => void;
}

/** Asks again and again while something is on its way. */
export function usePolling({ startPolling, stopPolling }: Polled, busy: boolean): void {
  useEffect(() => {
    if (!busy) return;
    startPolling(askEvery);
    return stopPolling;
  }, [busy, startPolling, stopPolling]);
}

function RegulationList({
  regulations,
  onDone,
}: {
  regulations: readonly Regulation[];
  onDone: (message: string) => void;
}) {
  const t = useRegulationTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { act, problems, failure } = useAct();

  const remove = async ({ id: regulationId, version, title }: Regulation) => {
    const input = { organisationId: id, regulationId, expectedVersion: version };
    const removed = await act(
      removeRegulationMutation,
      { input },
      (data) => data.removeRegulation,
      { refetch: ['Regulations'] },
    );
    if (removed) onDone(t('removedDone', { title }));
  };

  const columns: DataColumn<Regulation>[] = [
    {
      id: 'title',
      header: t('name'),
      rowHeading: true,
      cell: ({ id: regulationId, title, state }) =>
        state === 'read' ? (
          <Anchor component={Link} to={paths.regulation(id, regulationId)}>
            {title}
          </Anchor>
        ) : (
          title
        ),
      sortBy: ({ title }) => title,
    },
    {
      id: 'state',
      header: t('state'),
      cell: (one) => <StateOf regulation={one} />,
      sortBy: ({ state }) => state,
    },
    {
      id: 'counts',
      header: t('proposals'),
      cell: ({ state, openCount, acceptedCount, rejectedCount, flagCount }) =>
        state === 'read' && (
          <>
            {t('counts', { open: openCount, accepted: acceptedCount, rejected: rejectedCount })}
            {flagCount > 0 && (
              <>
                <br />
                {t('flags', { count: flagCount })}
              </>
            )}
          </>
        ),
      sortBy: ({ openCount }) => openCount,
    },
    {
      id: 'added',
      header: t('added'),
      cell: ({ addedAt }) => format.moment(addedAt),
      sortBy: ({ addedAt }) => addedAt,
    },
    {
      id: 'actions',
      header: t('decide'),
      actions: true,
      cell: (one) => (
        <span className={classes.actions}>
          {one.state === 'read' && (
            <Button
              size="xs"
              component={Link}
              to={paths.regulation(id, one.id)}
              variant={viewerCan.setUpChange && !one.replacedById ? 'filled' : 'default'}
              aria-label={t(viewerCan.setUpChange && !one.replacedById ? 'decideOf' : 'viewOf', {
                title: one.title,
              })}
            >
              {t(viewerCan.setUpChange && !one.replacedById ? 'decide' : 'view')}
            </Button>
          )}
          {viewerCan.setUpChange && (
            <ConfirmButton
              size="xs"
              question={t('removeQuestion', { title: one.title })}
              explanation={t('removeText')}
              confirm={t('remove')}
              aria-label={t('removeOf', { title: one.title })}
              onConfirm={() => remove(one)}
            >
              {t('remove')}
            </ConfirmButton>
          )}
        </span>
      ),
    },
  ];
  return (
    <div>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('notDone')} failure={failure} />}
      <DataTable
        caption={t('list')}
        columns={columns}
        rows={regulations}
        rowKey={({ id: key }) => key}
        empty={
          <EmptyState
            title={t('empty')}
            text={t(viewerCan.setUpChange ? 'emptyText' : 'emptyRead')}
          />
        }
      />
    </div>
  );
}

function StateOf({ regulation }: { regulation: Regulation }) {
  const t = useRegulationTexts();
  const { title, state, progress, problem, replacedById } = regulation;
  return (
    <>
      <StatusBadge tone={replacedById ? 'quiet' : tones[state]}>
        {replacedById ? t('replaced') : t(`states.${state}`)}
      </StatusBadge>
      {isBusy(regulation) && <Reading title={title} progress={progress} />}
      {problem && <p className={classes.problem}>{problem}</p>}
    </>
  );
}

/** How far reading is. */
export function Reading({ title, progress }: { title: string; progress: number }) {
  const t = useRegulationTexts();
  const said = t('progress', { title, percent: progress });
  return (
    <div className={classes.progress}>
      <Progress value={progress} aria-label={said} animated />
      <span role="status">{said}</span>
    </div>
  );
}
