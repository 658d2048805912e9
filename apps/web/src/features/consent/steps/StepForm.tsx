import { Button, Group, Stack, Title } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../graphql/useAct.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { errorsByField, Problems, type ShownProblem } from '../../../ui/Problems.js';
import classes from '../consent.module.css';
import { useConsentTexts } from '../texts.js';

/** The request a step is about, and how the page goes on after it. */
export interface StepFrame {
  readonly organisationId: string;
  readonly requestId: string;
  /** The version on the screen: a step on any other is refused. */
  readonly expectedVersion: number;
  /** Shows the request as it stands now, and says this. */
  readonly finish: (message: string) => Promise<void>;
}

type Act = ReturnType<typeof useAct>['act'];
type Step = Omit<StepFrame, 'finish'>;

export interface Review {
  /** Names exactly what is about to be done. */
  readonly title: string;
  readonly content: ReactNode;
  /** Names the act: "Leg vast: instemming", never "OK". */
  readonly confirm: string;
}

/**
 * The form of one step: checks, asks to confirm where the step cannot be undone, sends, and names
 * each problem at its field. What was typed stays until the step is taken.
 */
export function StepForm({
  id,
  frame,
  fields,
  check,
  review,
  submit,
  done,
  send,
  danger = false,
  children,
}: {
  id: string;
  frame: StepFrame;
  /** Names of its fields, as in the problems of the API. */
  fields: readonly string[];
  /** What is missing; empty when it can be sent. */
  check: () => readonly ShownProblem[];
  review?: (() => Review) | undefined;
  submit: string;
  /** Said when it was done. */
  done: string;
  send: (act: Act, step: Step) => Promise<unknown>;
  danger?: boolean;
  children: (field: (name: string) => { id: string; error?: string | undefined }) => ReactNode;
}) {
  const t = useConsentTexts();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [reviewing, setReviewing] = useState<Review | null>(null);
  const [finishing, setFinishing] = useState(false);
  const { finish, ...step } = frame;
  const conflict = problems.some(({ code }) => code === 'CONFLICT');
  const errors = errorsByField(problems);
  // A problem of another page's field has no input here to lead to.
  const shown = problems.map((one) =>
    one.field && fields.includes(one.field) ? one : { message: one.message },
  );

  const take = async () => {
    const taken = await send(act, step);
    setReviewing(null);
    if (taken === null) return;
    setFinishing(true);
    await finish(done);
    setFinishing(false);
  };

  const press = (event: FormEvent) => {
    event.preventDefault();
    const missing = check();
    if (missing.length > 0) return setProblems(missing);
    setProblems([]);
    if (review) setReviewing(review());
    else void take();
  };

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={press}
      aria-busy={busy || finishing}
      data-no-print
    >
      {conflict ? (
        <Changed
          onReload={async () => {
            await finish(t('reloaded'));
            setProblems([]);
          }}
        />
      ) : (
        <Problems problems={shown} fieldId={(field) => `${id}-${field}`} />
      )}
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <div hidden={reviewing !== null}>
        <Stack gap="md">
          {children((name) => ({ id: `${id}-${name}`, error: errors[name] }))}
          <div>
            <Button
              type="submit"
              loading={busy || finishing}
              disabled={conflict}
              {...(danger ? { color: 'red.9' } : {})}
            >
              {submit}
            </Button>
          </div>
        </Stack>
      </div>
      {reviewing && (
        <ReviewPanel
          review={reviewing}
          danger={danger}
          busy={busy || finishing}
          onConfirm={() => void take()}
          onBack={() => setReviewing(null)}
        />
      )}
    </form>
  );
}

function ReviewPanel({
  review: { title, content, confirm },
  danger,
  busy,
  onConfirm,
  onBack,
}: {
  review: Review;
  danger: boolean;
  busy: boolean;
  onConfirm: () => void;
  onBack: () => void;
}) {
  const t = useConsentTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.review}>
      <Title order={3} size="h4" ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {content}
      <Group gap="sm">
        <Button loading={busy} onClick={onConfirm} {...(danger ? { color: 'red.9' } : {})}>
          {confirm}
        </Button>
        <Button variant="default" disabled={busy} onClick={onBack}>
          {t('back')}
        </Button>
      </Group>
    </div>
  );
}

/** Somebody was first. Nothing was sent; the new state must be seen before going on. */
function Changed({ onReload }: { onReload: () => Promise<void> }) {
  const t = useConsentTexts();
  const box = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.changed}>
      <Title order={3} size="h4">
        {t('changedTitle')}
      </Title>
      <p>{t('changedText')}</p>
      <Button
        variant="default"
        loading={busy}
        onClick={() => {
          setBusy(true);
          void onReload().finally(() => setBusy(false));
        }}
      >
        {t('reload')}
      </Button>
    </div>
  );
}
