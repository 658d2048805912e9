import { Anchor, Button, Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { audiences, longestConsentText, maySuggest } from '@vertrouwensbasis/domain';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import type { Audience } from '../../../generated/graphql.js';
import { useAct } from '../../../graphql/useAct.js';
import { paths } from '../../../paths.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../../ui/Problems.js';
import { AudienceMark } from './AudienceMark.js';
import { SuggestionField, type Suggested } from './SuggestionField.js';
import { startThreadMutation } from './talk.graphql.js';
import classes from './talk.module.css';
import { type Place, type Talk } from './talk.js';
import { useTalkTexts } from './texts.js';

/**
 * The first words of a thread. Who reads it comes first: until that is chosen there is no field to
 * write in, and the field then says it again.
 */
export function ComposeForm({
  talk,
  place,
  passage,
  answer,
  onClose,
}: {
  talk: Talk;
  place: Place;
  /** Whether it is about a passage that must be quoted. */
  passage: boolean;
  /** What the version says here, if it is about an answer. */
  answer: string | null;
  onClose: () => void;
}) {
  const t = useTalkTexts();
  const id = useId();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [audience, setAudience] = useState<Audience | null>(
    talk.council === 'seated' ? null : 'council_and_hr',
  );
  const [text, setText] = useState('');
  const [quote, setQuote] = useState('');
  const [suggesting, setSuggesting] = useState(false);
  const [suggested, setSuggested] = useState<Suggested>(null);
  const [key] = useState(() => crypto.randomUUID());
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const errors = errorsByField(problems);
  const { kind, key: fact } = place;
  const canSuggest =
    talk.council !== 'no' &&
    audience === 'council_and_hr' &&
    kind &&
    fact &&
    maySuggest(kind, fact);
  const suggests = canSuggest && suggesting;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(audience === null ? [{ field: 'audience', message: t('needAudience') }] : []),
      ...(passage && !quote.trim() ? [{ field: 'quote', message: t('needQuote') }] : []),
      ...(suggests && suggested === null
        ? [{ field: 'suggestion', message: t('needSuggestion') }]
        : []),
      ...(audience !== null && !text.trim() ? [{ field: 'text', message: t('needText') }] : []),
    ];
    if (missing.length > 0 || audience === null) return setProblems(missing);
    const sent = await act(
      startThreadMutation,
      {
        input: {
          organisationId: talk.organisationId,
          requestId: talk.requestId,
          audience,
          place: {
            section: place.section,
            kind: place.kind ?? null,
            subjectId: place.subjectId ?? null,
            key: place.key ?? null,
            quote: passage ? quote.trim() : null,
          },
          text: text.trim(),
          suggestion: suggests ? suggested : null,
          idempotencyKey: key,
        },
      },
      (data) => data.startThread,
    );
    if (!sent) return;
    await talk.refresh();
    onClose();
  };

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void send(event)} data-no-print>
      <Problems problems={problems} fieldId={(field) => `${id}-${field}`} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <fieldset ref={first} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <Stack gap="sm">
          {talk.council === 'seated' ? (
            <Radio.Group
              label={t('whoReads')}
              description={t('whoReadsHint')}
              error={errors['audience']}
              value={audience}
              onChange={(value) => setAudience(audiences.find((one) => one === value) ?? null)}
            >
              <Stack gap="xs" mt="xs">
                {audiences.map((one, index) => (
                  <Radio
                    key={one}
                    {...(index === 0 ? { id: `${id}-audience` } : {})}
                    value={one}
                    label={t(`audience.${one}`)}
                    description={t(`audienceMeans.${one}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
          ) : (
            <div>
              <AudienceMark audience="council_and_hr" />
              <span className={classes.small}>
                {t(
                  talk.council === 'no'
                    ? 'hrReads'
                    : talk.council === 'no_seat'
                      ? 'noSeat'
                      : 'noRoom',
                )}
                {talk.council !== 'no' && (
                  <>
                    {' '}
                    <Anchor component={Link} to={paths.council(talk.organisationId)}>
                      {t('toRoom')}
                    </Anchor>
                  </>
                )}
              </span>
            </div>
          )}
          {audience !== null && (
            <>
              {passage && (
                <Textarea
                  id={`${id}-quote`}
                  label={t('quote')}
                  maxLength={500}
                  error={errors['quote']}
                  value={quote}
                  onChange={(event) => setQuote(event.currentTarget.value)}
                />
              )}
              {canSuggest && (
                <Checkbox
                  label={t('suggest')}
                  checked={suggesting}
                  onChange={(event) => setSuggesting(event.currentTarget.checked)}
                />
              )}
              {suggests && (
                <>
                  {answer && <span className={classes.small}>{t('now', { answer })}</span>}
                  <SuggestionField
                    kind={kind}
                    factKey={fact}
                    id={`${id}-suggestion`}
                    error={errors['suggestion']}
                    onChange={setSuggested}
                  />
                </>
              )}
              <Textarea
                id={`${id}-text`}
                label={t(`message.${audience}`)}
                description={t('messageHint')}
                maxLength={longestConsentText}
                autosize
                minRows={2}
                error={errors['text']}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            </>
          )}
        </Stack>
      </fieldset>
      <div className={classes.actions}>
        <Button type="submit" size="sm" loading={busy}>
          {t('send')}
        </Button>
        <Button variant="default" size="sm" disabled={busy} onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
