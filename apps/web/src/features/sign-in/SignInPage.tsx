import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated/index.js';
import { failureOf } from '../../graphql/failure.js';
import { switchLocale } from '../../i18n/i18n.js';
import { safeBack } from '../../paths.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import classes from './SignInPage.module.css';
import { useSignInTexts } from './texts.js';

export const signInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
        locale
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

/** E-mail and password; afterwards on to where someone was going. */
export function SignInPage() {
  const t = useSignInTexts();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [signIn, { loading, error }] = useMutation(signInMutation);
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: ShownProblem[] = [
      ...(email.trim() ? [] : [{ field: 'email', message: t('needEmail') }]),
      ...(password ? [] : [{ field: 'password', message: t('needPassword') }]),
    ];
    setProblems(missing);
    if (missing.length > 0) return;

    const { data } = await signIn({
      variables: { input: { email: email.trim(), password } },
    }).catch(() => ({ data: null }));
    if (!data) return;
    if (!data.signIn.viewer) {
      setProblems(data.signIn.problems);
      return;
    }
    await switchLocale(data.signIn.viewer.locale);
    // What was fetched before belongs to nobody or to someone else.
    await client.clearStore();
    await navigate(safeBack(search.get('terug')), { replace: true });
  };

  return (
    <Page title={t('title')} lead={search.has('terug') ? t('again') : t('lead')}>
      <Problems problems={problems} />
      {error && (
        <div className={classes.failure}>
          <ErrorState title={t('title')} failure={failureOf(error)} />
        </div>
      )}
      <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
        <Stack gap="md">
          <TextInput
            id="email"
            type="email"
            autoComplete="username"
            label={t('email')}
            required
            withAsterisk={false}
            maxLength={254}
            value={email}
            error={errors['email']}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordField
            id="password"
            autoComplete="current-password"
            label={t('password')}
            required
            withAsterisk={false}
            maxLength={256}
            value={password}
            error={errors['password']}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={loading}>
              {t('submit')}
            </Button>
          </div>
        </Stack>
      </form>
      <Text mt="xl" maw="34rem" c="dimmed">
        {t('help')}
      </Text>
    </Page>
  );
}
