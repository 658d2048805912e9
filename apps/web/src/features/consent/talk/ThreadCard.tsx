import { Button, Textarea } from '@mantine/core';
import { longestConsentText } from '@vertrouwensbasis/domain';
import { useId, useState, type FormEvent } from 'react';
import { useAct } from '../../../graphql/useAct.js';
import { useFormat } from '../../../i18n/useFormat.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Problems } from '../../../ui/Problems.js';
import { StatusBadge } from '../../../ui/StatusBadge.js';
import { AudienceMark } from './AudienceMark.js';
import {
  editMessageMutation,
  replyToThreadMutation,
  resolveThreadMutation,
  settleSuggestionMutation,
} from './talk.graphql.js';
import classes from './talk.module.css';
import type { Talk, Thread } from './talk.js';
import { useTalkTexts } from './texts.js';

/** One talk: who reads it, what was said, and what one may do about it. */
export function ThreadCard({ talk, thread }: { talk: Talk; thread: Thread }) {
  const t = useTalkTexts();
  const format = useFormat();
  const { act, busy, problems, failure } = useAct();
  const [writing, setWriting] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const { organisationId } = talk;
  const { audience, resolvedAt, suggestion } = thread;
  const inIt = { organisationId, audience, threadId: thread.id };
  const closed = resolvedAt !== null && resolvedAt !== undefined;

  const settle = async (accept: boolean) => {
    const input = { organisationId, threadId: thread.id, accept };
    if (await act(settleSuggestionMutation, { input }, (data) => data.settleSuggestion)) {
      await talk.refresh();
    }
  };
  const resolve = async () => {
    const input = { ...inIt, resolved: !closed };
    if (await act(resolveThreadMutation, { input }, (data) => data.resolveThread)) {
      await talk.refresh();
    }
  };

  return (
    <article className={classes.thread} data-audience={audience} aria-label={thread.about}>
      <div className={classes.head}>
        <AudienceMark audience={audience} />
        {closed && <StatusBadge tone="quiet">{t('closed')}</StatusBadge>}
        <span className={classes.small}>{thread.about}</span>
      </div>
      {thread.quote && <blockquote className={classes.quote}>{thread.quote}</blockquote>}
      {suggestion && (
        <div className={classes.suggestion}>
          <p>
            <strong>{t('suggests')}:</strong>{' '}
            {t('change', {
              before: suggestion.before ?? t('noAnswer'),
              after: suggestion.shown,
            })}
          </p>
          {suggestion.accepted === null || suggestion.accepted === undefined ? (
            talk.maySettle ? (
              <div className={classes.actions} data-no-print>
                <Button size="xs" loading={busy} onClick={() => void settle(true)}>
                  {t('accept')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  disabled={busy}
                  onClick={() => void settle(false)}
                >
                  {t('decline')}
                </Button>
              </div>
            ) : (
              <p className={classes.small}>{t('waiting')}</p>
            )
          ) : (
            <p className={classes.small}>
              {t(suggestion.accepted ? 'accepted' : 'declined', {
                who: suggestion.settledBy ?? '',
                moment: suggestion.settledAt ? format.moment(suggestion.settledAt) : '',
              })}{' '}
              {suggestion.accepted && talk.maySettle && t('acceptedNext')}
            </p>
          )}
        </div>
      )}
      <ol className={classes.messages}>
        {thread.messages.map((message) => (
          <li key={message.id}>
            <p className={classes.small}>
              {t('from', { who: message.author, moment: format.moment(message.writtenAt) })}
              {message.editedAt && ` (${t('edited')})`}
            </p>
            {editing === message.id ? (
              <WordsForm
                label={t('editLabel')}
                initial={message.text}
                submit={t('save')}
                onClose={() => setEditing(null)}
                send={async (text, act) => {
                  const input = { ...inIt, messageId: message.id, text };
                  const saved = await act(
                    editMessageMutation,
                    { input },
                    (data) => data.editMessage,
                  );
                  if (saved) await talk.refresh();
                  return saved !== null;
                }}
              />
            ) : (
              <>
                <p className={classes.written}>{message.text}</p>
                {message.viewerMayEdit && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    data-no-print
                    onClick={() => setEditing(message.id)}
                  >
                    {t('edit')}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      {closed && (
        <p className={classes.small}>
          {t('resolvedBy', {
            who: thread.resolvedBy ?? '',
            moment: resolvedAt ? format.moment(resolvedAt) : '',
          })}
        </p>
      )}
      <Problems problems={problems.map(({ message }) => ({ message }))} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      {writing ? (
        <WordsForm
          label={t(`yourReply.${audience}`)}
          initial=""
          submit={t('send')}
          onClose={() => setWriting(false)}
          send={async (text, act, key) => {
            const input = { ...inIt, text, idempotencyKey: key };
            const sent = await act(replyToThreadMutation, { input }, (data) => data.replyToThread);
            if (sent) await talk.refresh();
            return sent !== null;
          }}
        />
      ) : (
        <div className={classes.actions} data-no-print>
          <Button size="xs" variant="default" onClick={() => setWriting(true)}>
            {t('reply')}
          </Button>
          <Button size="xs" variant="subtle" loading={busy} onClick={() => void resolve()}>
            {t(closed ? 'reopen' : 'resolve')}
          </Button>
        </div>
      )}
    </article>
  );
}

function WordsForm({
  label,
  initial,
  submit,
  send,
  onClose,
}: {
  label: string;
  initial: string;
  submit: string;
  send: (text: string, act: ReturnType<typeof useAct>['act'], key: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTalkTexts();
  const id = useId();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [text, setText] = useState(initial);
  const [key] = useState(() => crypto.randomUUID());
  const press = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setProblems([{ field: 'text', message: t('needText') }]);
    if (await send(text.trim(), act, key)) onClose();
  };
  return (
    <form noValidate onSubmit={(event) => void press(event)} data-no-print>
      <Problems problems={problems} fieldId={() => id} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <Textarea
        id={id}
        label={label}
        description={t('messageHint')}
        maxLength={longestConsentText}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" size="xs" mt="xs" loading={busy}>
          {submit}
        </Button>
        <Button size="xs" mt="xs" variant="default" disabled={busy} onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
