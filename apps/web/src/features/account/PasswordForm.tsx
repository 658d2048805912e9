import { Button, Stack, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import classes from './AccountPage.module.css';
import { useAccountTexts } from './texts.js';

export const changePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

export function PasswordForm({ onDone }: { onDone: (message: string) => void }) {
  const t = useAccountTexts();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: ShownProblem[] = [
      ...(currentPassword ? [] : [{ field: 'currentPassword', message: t('needCurrent') }]),
      ...(newPassword ? [] : [{ field: 'newPassword', message: t('needNew') }]),
    ];
    if (missing.length > 0) return setProblems(missing);
    const done = await act(
      changePasswordMutation,
      { input: { currentPassword, newPassword } },
      (data) => data.changePassword,
    );
    if (!done) return;
    setCurrent('');
    setNew('');
    onDone(t('changed'));
  };

  return (
    <section aria-labelledby="password">
      <Title order={2} size="h3" mb="md" id="password">
        {t('password')}
      </Title>
      <Problems problems={problems} fieldId={(field) => `password-${field}`} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <PasswordField
            id="password-currentPassword"
            label={t('current')}
            autoComplete="current-password"
            value={currentPassword}
            error={errors['currentPassword']}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <PasswordField
            id="password-newPassword"
            label={t('new')}
            description={t('newHint')}
            autoComplete="new-password"
            value={newPassword}
            error={errors['newPassword']}
            onChange={(event) => setNew(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={busy}>
              {t('change')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
