import { Button, Checkbox, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { DateField } from '../../ui/DateField.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import classes from './AccessPage.module.css';
import { useAccessTexts } from './texts.js';

export const grantAccessMutation = graphql(`
  mutation GrantAccess($input: GrantAccessInput!) {
    grantAccess(input: $input) {
      grant {
        id
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

const empty = {
  consultantEmail: '',
  reason: '',
  endsOn: null as string | null,
  namesIncluded: false,
};

/** Lets one consultant look, for a reason and until a day. */
export function GrantForm({ onDone }: { onDone: (message: string) => void }) {
  const t = useAccessTexts();
  const format = useFormat();
  const { id } = useOrganisation();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [values, setValues] = useState(empty);
  /** One key per grant, so that a second try of the same one grants once. */
  const [key, setKey] = useState(() => crypto.randomUUID());
  const errors = errorsByField(problems);
  const set = (change: Partial<typeof values>) => {
    setValues((before) => ({ ...before, ...change }));
    setKey(crypto.randomUUID());
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { consultantEmail, reason, endsOn, namesIncluded } = values;
    const missing: ShownProblem[] = [
      ...(/^\S+@\S+$/.test(consultantEmail.trim())
        ? []
        : [{ field: 'consultantEmail', message: t('needEmail') }]),
      ...(reason.trim() ? [] : [{ field: 'reason', message: t('needReason') }]),
      ...(endsOn ? [] : [{ field: 'endsOn', message: t('needDate') }]),
    ];
    if (missing.length > 0 || !endsOn) return setProblems(missing);
    const input = {
      organisationId: id,
      consultantEmail: consultantEmail.trim(),
      reason: reason.trim(),
      endsOn,
      namesIncluded,
      idempotencyKey: key,
    };
    const done = await act(grantAccessMutation, { input }, (data) => data.grantAccess, {
      refetch: ['Access'],
    });
    if (!done) return;
    setValues(empty);
    setKey(crypto.randomUUID());
    onDone(t('granted', { email: input.consultantEmail, date: format.date(endsOn) }));
  };

  return (
    <section aria-labelledby="grant" data-no-print>
      <Title order={2} size="h3" mb="md" id="grant">
        {t('grantTitle')}
      </Title>
      <Problems problems={problems} fieldId={(field) => `grant-${field}`} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            id="grant-consultantEmail"
            type="email"
            label={t('email')}
            required
            withAsterisk={false}
            autoComplete="off"
            maxLength={254}
            value={values.consultantEmail}
            error={errors['consultantEmail']}
            onChange={(event) => set({ consultantEmail: event.currentTarget.value })}
          />
          <TextInput
            id="grant-reason"
            label={t('reason')}
            description={t('reasonHint')}
            required
            withAsterisk={false}
            maxLength={500}
            value={values.reason}
            error={errors['reason']}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          <DateField
            id="grant-endsOn"
            label={t('endsOn')}
            required
            withAsterisk={false}
            value={values.endsOn}
            error={errors['endsOn']}
            onChange={(endsOn) => set({ endsOn })}
            onInvalid={() => set({ endsOn: null })}
          />
          <Checkbox
            id="grant-namesIncluded"
            label={t('includeNames')}
            description={t('includeNamesHint')}
            checked={values.namesIncluded}
            onChange={(event) => set({ namesIncluded: event.currentTarget.checked })}
          />
          <div>
            <Button type="submit" loading={busy}>
              {t('grant')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
