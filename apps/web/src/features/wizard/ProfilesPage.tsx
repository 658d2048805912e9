import { useQuery } from '@apollo/client/react';
import { Button, Group, List, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import {
  catalogue,
  groupTitles,
  isAgreement,
  isAsked,
  questionHelp,
  type FactDefinition,
  type FactDefinitions,
  type FactValue,
} from '@vertrouwensbasis/domain';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../generated/index.js';
import type { DefaultProfilesQuery } from '../../generated/graphql.js';
import { Answer } from '../../graphql/Answer.js';
import { useAct } from '../../graphql/useAct.js';
import { useLocale } from '../../i18n/useFormat.js';
import { ConfirmButton } from '../../ui/ConfirmButton.js';
import { Done } from '../../ui/Done.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Page } from '../../ui/Page.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import { FactInput } from './FactInput.js';
import { useProfilesTexts } from './profiles-texts.js';
import classes from './wizard.module.css';

export const defaultProfilesQuery = graphql(`
  query DefaultProfiles {
    defaultProfiles {
      id
      version
      name
      answers
      shown
    }
    portfolio(first: 100) {
      nodes {
        organisation {
          id
          name
        }
      }
    }
  }
`);

export const saveProfileMutation = graphql(`
  mutation SaveProfile($input: SaveProfileInput!) {
    saveProfile(input: $input) {
      profiles {
        id
        version
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

export const deleteProfileMutation = graphql(`
  mutation DeleteProfile($input: DeleteProfileInput!) {
    deleteProfile(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

export const offerProfileMutation = graphql(`
  mutation OfferProfile($input: OfferProfileInput!) {
    offerProfile(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

type Profile = DefaultProfilesQuery['defaultProfiles'][number];
type Answers = Readonly<Record<string, FactValue | undefined>>;

/** A consultant's own proposals, to keep and to offer to clients. */
export function ProfilesPage() {
  const t = useProfilesTexts();
  const asked = useQuery(defaultProfilesQuery);
  const [editing, setEditing] = useState<Profile | 'new' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Done message={done} />
      <Answer of={asked}>
        {({ defaultProfiles, portfolio }) => (
          <Stack gap="xl">
            {defaultProfiles.length === 0 && editing === null ? (
              <EmptyState title={t('none')} text={t('noneText')} />
            ) : null}
            <ul className={classes.list}>
              {defaultProfiles.map((profile) => (
                <ProfileCard
                  key={profile.id}
                  profile={profile}
                  clients={portfolio.nodes.map(({ organisation }) => organisation)}
                  onEdit={() => setEditing(profile)}
                  onDone={setDone}
                />
              ))}
            </ul>
            {editing === null ? (
              <div>
                <Button onClick={() => setEditing('new')}>{t('new')}</Button>
              </div>
            ) : (
              <ProfileForm
                key={editing === 'new' ? 'new' : editing.id}
                profile={editing === 'new' ? null : editing}
                onDone={(message) => {
                  setEditing(null);
                  if (message) setDone(message);
                }}
              />
            )}
          </Stack>
        )}
      </Answer>
    </Page>
  );
}

function ProfileCard({
  profile,
  clients,
  onEdit,
  onDone,
}: {
  profile: Profile;
  clients: readonly { readonly id: string; readonly name: string }[];
  onEdit: () => void;
  onDone: (message: string) => void;
}) {
  const t = useProfilesTexts();
  const { act, busy, problems, setProblems, failure } = useAct();
  const [client, setClient] = useState('');
  const field = `offer-${profile.id}`;

  async function offer() {
    if (client === '') return setProblems([{ field, message: t('chooseClient') }]);
    const sent = await act(
      offerProfileMutation,
      { input: { organisationId: client, profileId: profile.id } },
      (data) => data.offerProfile,
    );
    const name = clients.find(({ id }) => id === client)?.name ?? '';
    if (sent) onDone(t('offered', { profile: profile.name, client: name }));
  }

  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Title order={2} size="h4">
          {profile.name}
        </Title>
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={onEdit}
            aria-label={t('editName', { name: profile.name })}
          >
            {t('edit')}
          </Button>
          <ConfirmButton
            variant="subtle"
            size="compact-sm"
            question={t('deleteTitle', { name: profile.name })}
            explanation={t('deleteText')}
            confirm={t('delete')}
            onConfirm={() =>
              act(
                deleteProfileMutation,
                { input: { profileId: profile.id } },
                (data) => data.deleteProfile,
                { refetch: ['DefaultProfiles'] },
              )
            }
          >
            {t('delete')}
          </ConfirmButton>
        </Group>
      </div>
      <List>
        {profile.shown.map((one) => (
          <List.Item key={one}>{one}</List.Item>
        ))}
      </List>
      <Problems problems={problems} fieldId={() => field} />
      {failure ? <ErrorState failure={failure} /> : null}
      {clients.length > 0 ? (
        <Group align="end" mt="xs">
          <NativeSelect
            id={field}
            label={t('client')}
            value={client}
            onChange={(event) => setClient(event.currentTarget.value)}
            data={[
              { value: '', label: t('choose') },
              ...clients.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Button variant="light" loading={busy} onClick={() => void offer()}>
            {t('offer')}
          </Button>
        </Group>
      ) : (
        <Text size="sm">{t('noClients')}</Text>
      )}
    </li>
  );
}

/** The agreements that a policy can make, group by group; what is left open is not proposed. */
const groups = [
  ...Object.entries(catalogue.policy as FactDefinitions)
    // A profile is about no organisation: there is nobody to refer to.
    .filter(
      ([key, { type }]) =>
        isAgreement(key) && !['reference', 'references', 'date'].includes(type.type),
    )
    .reduce((found, [key, definition]) => {
      const known = found.get(definition.group) ?? [];
      return found.set(definition.group, [...known, { key, definition }]);
    }, new Map<string, readonly { key: string; definition: FactDefinition }[]>()),
];

function ProfileForm({
  profile,
  onDone,
}: {
  profile: Profile | null;
  onDone: (message?: string) => void;
}) {
  const t = useProfilesTexts();
  const locale = useLocale();
  const { act, busy, problems, failure } = useAct();
  const [id] = useState(() => profile?.id ?? crypto.randomUUID());
  const [name, setName] = useState(profile?.name ?? '');
  const [answers, setAnswers] = useState<Answers>((profile?.answers ?? {}) as Answers);
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await act(
      saveProfileMutation,
      {
        input: {
          profileId: id,
          expectedVersion: profile?.version ?? null,
          name,
          agreements: Object.entries(answers).flatMap(([key, value]) =>
            value === undefined ? [] : [{ key, value }],
          ),
        },
      },
      (data) => data.saveProfile,
      { refetch: ['DefaultProfiles'] },
    );
    if (saved) onDone(t('saved', { name }));
  };

  return (
    <form
      noValidate
      className={classes.questions}
      aria-label={profile ? t('editName', { name: profile.name }) : t('new')}
      onSubmit={(event) => void submit(event)}
    >
      <Problems
        problems={problems}
        fieldId={(field) => (field === 'name' ? 'profile-name' : `fact-${field}`)}
      />
      {failure ? <ErrorState failure={failure} /> : null}
      <TextInput
        id="profile-name"
        label={t('name')}
        description={t('nameHelp')}
        maxLength={160}
        value={name}
        error={errors['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {groups.map(([group, questions]) => (
        <details key={group}>
          <summary>
            {groupTitles[group]?.[locale]} (
            {t('answered', {
              count: questions.filter(({ key }) => answers[key] !== undefined).length,
            })}
            )
          </summary>
          <Stack gap="lg" mt="sm">
            {questions
              .filter(({ definition }) => isAsked('policy', definition.when, answers))
              .map(({ key, definition }) => (
                <FactInput
                  key={key}
                  id={`fact-${key}`}
                  definition={definition}
                  help={questionHelp('policy', key)}
                  // A draft of one person: nobody saves in between.
                  version={0}
                  value={answers[key]}
                  declaredUnknown={false}
                  error={errors[key]}
                  readOnly={false}
                  choosable={() => []}
                  onAnswer={(answer) =>
                    setAnswers((before) => ({
                      ...before,
                      [key]: 'value' in answer ? answer.value : undefined,
                    }))
                  }
                />
              ))}
          </Stack>
        </details>
      ))}
      <Group>
        <Button type="submit" loading={busy}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={() => onDone()}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}
