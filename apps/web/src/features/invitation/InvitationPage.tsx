import { useQuery } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import type { Role } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { midSentence } from '../../i18n/mid-sentence.js';
import { paths } from '../../paths.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { PasswordField } from '../../ui/PasswordField.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import classes from './InvitationPage.module.css';
import { useInvitationTexts } from './texts.js';

export const invitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      organisationName
      role
      email
      hasAccount
    }
  }
`);

export const acceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      accepted
      problems {
        code
        field
        message
      }
    }
  }
`);

interface Preview {
  readonly organisationName: string;
  readonly role: Role;
  readonly email: string;
  readonly hasAccount: boolean;
}

/**
 * What a link in an invitation opens. Looking uses nothing up (mail scanners open every link); the
 * button does.
 */
export function InvitationPage() {
  const t = useInvitationTexts();
  const { token = '' } = useParams();
  const [accepted, setAccepted] = useState<Preview | null>(null);
  const asked = useQuery(invitationQuery, {
    variables: { token },
    // Once accepted the link is spent; what was offered is still shown.
    fetchPolicy: 'no-cache',
  });

  if (accepted) return <Accepted offer={accepted} />;
  return (
    <Page title={t('title')}>
      <Answer of={asked}>
        {({ invitation }) =>
          invitation ? (
            <AcceptForm
              token={token}
              offer={invitation}
              onAccepted={() => setAccepted(invitation)}
            />
          ) : (
            <EmptyState title={t('goneTitle')} text={t('goneText')} />
          )
        }
      </Answer>
    </Page>
  );
}

function useRoleWord() {
  const common = useCommonTexts();
  return (role: Role) => midSentence(common(`role.${role}`));
}

function Accepted({ offer }: { offer: Preview }) {
  const t = useInvitationTexts();
  const roleWord = useRoleWord();
  return (
    <Page
      title={t('doneTitle')}
      lead={t('doneText', { role: roleWord(offer.role), organisation: offer.organisationName })}
    >
      <Button component={Link} to={paths.signIn()}>
        {t('signIn')}
      </Button>
    </Page>
  );
}

function AcceptForm({
  token,
  offer,
  onAccepted,
}: {
  token: string;
  offer: Preview;
  onAccepted: () => void;
}) {
  const t = useInvitationTexts();
  const roleWord = useRoleWord();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing: ShownProblem[] = offer.hasAccount
      ? []
      : [
          ...(name.trim() ? [] : [{ field: 'name', message: t('needName') }]),
          ...(password ? [] : [{ field: 'password', message: t('needPassword') }]),
        ];
    if (missing.length > 0) return setProblems(missing);
    const done = await act(
      acceptInvitationMutation,
      { input: { token, name: name.trim(), password } },
      (data) => data.acceptInvitation,
    );
    if (done?.accepted) onAccepted();
  };

  return (
    <>
      <p>
        <strong>
          {t('invites', { organisation: offer.organisationName, role: roleWord(offer.role) })}
        </strong>{' '}
        {t('email', { email: offer.email })}
      </p>
      <p>{t(offer.hasAccount ? 'existing' : 'newAccount')}</p>
      <Problems problems={problems} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {!offer.hasAccount && (
            <>
              <TextInput
                id="name"
                label={t('name')}
                autoComplete="name"
                required
                withAsterisk={false}
                maxLength={200}
                value={name}
                error={errors['name']}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <PasswordField
                id="password"
                label={t('password')}
                description={t('passwordHint')}
                autoComplete="new-password"
                required
                withAsterisk={false}
                value={password}
                error={errors['password']}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
            </>
          )}
          <div>
            <Button type="submit" loading={busy}>
              {t('accept')}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
