import { Button, Checkbox, Stack, Text, TextInput, Title } from '@mantine/core';
import { sections } from '@vertrouwensbasis/domain';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useLocale } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems, type ShownProblem } from '../../ui/Problems.js';
import { useTogetherTexts } from './together-texts.js';

export const inviteContributorMutation = graphql(`
  mutation InviteContributor($input: InviteMemberInput!) {
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

const empty = { name: '', email: '', sections: [] as string[] };

/** Name, address and sections of a colleague who does not fill in yet. */
export function InviteContributor({ onDone }: { onDone: (message: string) => void }) {
  const t = useTogetherTexts();
  const locale = useLocale();
  const { id } = useOrganisation();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [values, setValues] = useState(empty);
  /** One key per invitation, so that a second try of the same one invites once. */
  const [key, setKey] = useState(() => crypto.randomUUID());
  const errors = errorsByField(problems);
  const set = (change: Partial<typeof values>) => {
    setValues({ ...values, ...change });
    setKey(crypto.randomUUID());
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = values.name.trim();
    const email = values.email.trim();
    const missing: ShownProblem[] = [
      ...(name ? [] : [{ field: 'name', message: t('needName') }]),
      ...(/^\S+@\S+$/.test(email) ? [] : [{ field: 'email', message: t('needEmail') }]),
      ...(values.sections.length > 0 ? [] : [{ field: 'sections', message: t('needSections') }]),
    ];
    if (missing.length > 0) return setProblems(missing);
    const done = await act(
      inviteContributorMutation,
      {
        input: {
          organisationId: id,
          name,
          email,
          role: 'contributor' as const,
          sections: values.sections,
          idempotencyKey: key,
        },
      },
      (data) => data.inviteMember,
      { refetch: ['Divide'] },
    );
    if (!done) return;
    setValues(empty);
    setKey(crypto.randomUUID());
    onDone(t('inviteSent', { name, email }));
  };

  return (
    <section aria-labelledby="invite-contributor">
      <Title order={2} size="h3" id="invite-contributor">
        {t('inviteTitle')}
      </Title>
      <Text mb="sm">{t('inviteLead')}</Text>
      <Problems problems={problems} fieldId={(field) => `contributor-${field}`} />
      {failure ? <ErrorState title={t('failedTitle')} failure={failure} /> : null}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw="34rem">
          <TextInput
            id="contributor-name"
            label={t('name')}
            autoComplete="off"
            maxLength={200}
            value={values.name}
            error={errors['name']}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            id="contributor-email"
            type="email"
            label={t('email')}
            autoComplete="off"
            maxLength={254}
            value={values.email}
            error={errors['email']}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
          <Checkbox.Group
            id="contributor-sections"
            label={t('sections')}
            value={values.sections}
            error={errors['sections']}
            onChange={(chosen) => set({ sections: chosen })}
          >
            <Stack gap="xs" mt="xs">
              {sections.map((section) => (
                <Checkbox key={section.id} value={section.id} label={section.title[locale]} />
              ))}
            </Stack>
          </Checkbox.Group>
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
