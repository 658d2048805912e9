import { Anchor, Button, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { invitableRoles } from '@vertrouwensbasis/domain';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.js';
import type { Role } from '../../generated/graphql.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { paths } from '../../paths.js';
import { useOrganisation } from '../../session/organisation.js';
import { useViewer } from '../../session/session.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import classes from './MembersPage.module.css';
import { useMembersTexts } from './texts.js';

export const inviteMemberMutation = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation {
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

const empty = { name: '', email: '', role: '' as Role | '', personId: '' };

/** Name, address and role of someone to invite. */
export function InviteForm({
  persons,
  onDone,
}: {
  /** The persons of the set-up: an invited counsellor is one of them, and confirms for that one. */
  persons: readonly { readonly id: string; readonly title: string }[];
  onDone: (message: string) => void;
}) {
  const t = useMembersTexts();
  const common = useCommonTexts();
  const { id } = useOrganisation();
  const { memberships } = useViewer();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [values, setValues] = useState(empty);
  /** One key per invitation, so that a second try of the same one invites once. */
  const [key, setKey] = useState(() => crypto.randomUUID());
  const held = memberships.find(({ organisation }) => organisation.id === id)?.roles ?? [];
  const errors = errorsByField(problems);
  const set = (change: Partial<typeof values>) => {
    setValues({ ...values, ...change });
    setKey(crypto.randomUUID());
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { name, email, role, personId } = values;
    const missing: ShownProblem[] = [
      ...(name.trim() ? [] : [{ field: 'name', message: t('needName') }]),
      ...(/^\S+@\S+$/.test(email.trim()) ? [] : [{ field: 'email', message: t('needEmail') }]),
      ...(role ? [] : [{ field: 'role', message: t('needRole') }]),
    ];
    if (missing.length > 0 || !role) return setProblems(missing);
    const input = {
      organisationId: id,
      name: name.trim(),
      email: email.trim(),
      role,
      personId: role === 'counsellor' && personId ? personId : null,
      idempotencyKey: key,
    };
    const done = await act(inviteMemberMutation, { input }, (data) => data.inviteMember, {
      refetch: ['Members'],
    });
    if (!done) return;
    setValues(empty);
    setKey(crypto.randomUUID());
    onDone(t('invited', { name: input.name, email: input.email }));
  };

  return (
    <section aria-labelledby="invite" data-no-print>
      <Title order={2} size="h3" id="invite">
        {t('inviteTitle')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('inviteLead')}{' '}
        <Anchor component={Link} to={paths.divideSections(id)}>
          {t('divideInstead')}
        </Anchor>
      </Text>
      <Problems problems={problems} fieldId={(field) => `invite-${field}`} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            id="invite-name"
            label={t('name')}
            required
            withAsterisk={false}
            autoComplete="off"
            maxLength={200}
            value={values.name}
            error={errors['name']}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            id="invite-email"
            type="email"
            label={t('email')}
            required
            withAsterisk={false}
            autoComplete="off"
            maxLength={254}
            value={values.email}
            error={errors['email']}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
          <NativeSelect
            id="invite-role"
            label={t('inviteRole')}
            required
            withAsterisk={false}
            value={values.role}
            error={errors['role']}
            data={[
              { value: '', label: t('chooseRole') },
              ...invitableRoles(held)
                // A colleague who fills in sections is invited where those are chosen.
                .filter((role) => role !== 'contributor')
                .map((role) => ({
                  value: role,
                  label: common(`role.${role}`),
                })),
            ]}
            onChange={(event) => set({ role: event.currentTarget.value as Role | '' })}
          />
          {values.role === 'counsellor' && (
            <NativeSelect
              id="invite-personId"
              label={t('whichPerson')}
              description={t('whichPersonHint')}
              value={values.personId}
              error={errors['personId']}
              data={[
                { value: '', label: t('choosePerson') },
                ...persons.map(({ id: value, title: label }) => ({ value, label })),
              ]}
              onChange={(event) => set({ personId: event.currentTarget.value })}
            />
          )}
          <div>
            <Button type="submit" loading={busy}>
              {t('invite')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
