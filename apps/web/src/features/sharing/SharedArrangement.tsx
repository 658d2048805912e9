import { Button, Code, Group, Text, TextInput, Title } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import type { SharingQuery } from '../../generated/graphql.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { DataTable } from '../../ui/DataTable.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Problems } from '../../ui/Problems.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './Sharing.module.css';
import {
  endArrangementUseMutation,
  inviteToArrangementMutation,
  publishArrangementMutation,
} from './sharing.graphql.js';
import { useSharingTexts } from './texts.js';

type Arrangement = SharingQuery['organisation']['arrangements'][number];

/** Something this organisation shares: who uses it, and a change that can be handed out. */
export function SharedArrangement({
  arrangement,
  onDone,
}: {
  arrangement: Arrangement;
  onDone: (message: string) => void;
}) {
  const t = useSharingTexts();
  const format = useFormat();
  const { id: organisationId, viewerCan } = useOrganisation();
  const { act, busy, problems, failure } = useAct();
  const { id, name, uses, changedSince } = arrangement;
  const may = viewerCan.sharingOffer;

  async function publish() {
    const done = await act(
      publishArrangementMutation,
      { input: { organisationId, arrangementId: id, expectedVersion: arrangement.version } },
      (data) => data.publishArrangement,
      { refetch: ['Sharing'] },
    );
    if (done) onDone(t('published'));
  }

  async function end(useId: string) {
    const done = await act(
      endArrangementUseMutation,
      { input: { organisationId, useId } },
      (data) => data.endArrangementUse,
      { refetch: ['Sharing'] },
    );
    if (done) onDone(t('endedDone'));
  }

  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <Title order={3} size="h5">
          {name}
        </Title>
        <StatusBadge tone="quiet">{t(`level.${arrangement.level}`)}</StatusBadge>
      </div>
      <Text size="sm">
        {t('publishedVersion', {
          version: arrangement.publishedVersion,
          date: format.date(arrangement.publishedAt.slice(0, 10)),
        })}
        . {t('contains', { subjects: arrangement.subjects.join(', ') })}
      </Text>
      <Problems problems={problems} />
      {failure ? <ErrorState failure={failure} /> : null}
      {changedSince ? (
        <Group>
          <Text>{t('changedSince')}</Text>
          {may ? (
            <Button size="compact-md" loading={busy} onClick={() => void publish()}>
              {t('publish')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      <div className={classes.wide}>
        <DataTable
          caption={t('uses')}
          captionHidden={false}
          empty={<Text>{t('noUses')}</Text>}
          rows={uses}
          rowKey={(use) => use.id}
          columns={[
            {
              id: 'who',
              header: t('who'),
              rowHeading: true,
              cell: (use) => use.usedBy ?? use.label,
            },
            {
              id: 'how',
              header: t('how'),
              cell: (use) => (
                <>
                  {t(`useState.${use.state}`)}
                  {use.state === 'in_use' ? (
                    <>
                      ,{' '}
                      {use.takenVersion
                        ? t('hasVersion', { version: use.takenVersion })
                        : t('noVersion')}
                    </>
                  ) : null}
                  {use.link ? (
                    <Text size="sm">
                      {t('linkUntil', { date: format.date(use.expiresAt.slice(0, 10)) })}:{' '}
                      <Code>{use.link}</Code>
                    </Text>
                  ) : null}
                </>
              ),
            },
            {
              id: 'act',
              header: t('end'),
              actions: true,
              cell: (use) =>
                may && use.state !== 'ended' ? (
                  <ConfirmButton
                    size="compact-sm"
                    question={t('endTitle', { name: use.usedBy ?? use.label })}
                    explanation={t('endText')}
                    confirm={t('end')}
                    onConfirm={() => end(use.id)}
                  >
                    {t('end')}
                  </ConfirmButton>
                ) : null,
            },
          ]}
        />
      </div>
      {may ? <Invite arrangementId={id} onDone={onDone} /> : null}
    </li>
  );
}

function Invite({
  arrangementId,
  onDone,
}: {
  arrangementId: string;
  onDone: (message: string) => void;
}) {
  const t = useSharingTexts();
  const field = useId();
  const { id: organisationId } = useOrganisation();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [label, setLabel] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '') {
      return setProblems([{ field, message: t('inviteMissing') }]);
    }
    const done = await act(
      inviteToArrangementMutation,
      { input: { organisationId, arrangementId, label, idempotencyKey: key } },
      (data) => data.inviteToArrangement,
      { refetch: ['Sharing'] },
    );
    if (!done) return;
    setLabel('');
    setKey(crypto.randomUUID());
    onDone(t('invited'));
  };

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      <Problems problems={problems} fieldId={() => field} />
      {failure ? <ErrorState failure={failure} /> : null}
      <Group align="end">
        <TextInput
          id={field}
          label={t('inviteFor')}
          description={t('inviteHelp')}
          maxLength={160}
          value={label}
          error={problems[0]?.message}
          onChange={(event) => {
            setLabel(event.currentTarget.value);
            setKey(crypto.randomUUID());
          }}
        />
        <Button type="submit" variant="light" loading={busy}>
          {t('invite')}
        </Button>
      </Group>
    </form>
  );
}
