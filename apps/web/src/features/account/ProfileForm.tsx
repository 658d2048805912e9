import { Button, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import type { Locale } from '@vertrouwensbasis/domain';
import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useCommonTexts } from '../../i18n/common.js';
import { switchLocale } from '../../i18n/i18n.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import classes from './AccountPage.module.css';
import { useAccountTexts } from './texts.js';

const fragment = graphql(`
  fragment ProfileForm_viewer on Viewer {
    id
    name
    email
    locale
  }
`);

export const changeProfileMutation = graphql(`
  mutation ChangeProfile($input: ChangeProfileInput!) {
    changeProfile(input: $input) {
      viewer {
        ...ProfileForm_viewer
      }
      problems {
        code
        field
        message
      }
    }
  }
`);

export function ProfileForm(props: {
  viewer: FragmentType<typeof fragment>;
  onDone: (message: string) => void;
}) {
  const t = useAccountTexts();
  const common = useCommonTexts();
  const client = useApolloClient();
  const viewer = readFragment(fragment, props.viewer);
  const { act, busy, problems, setProblems, failure } = useAct();
  const [name, setName] = useState(viewer.name);
  const [chosen, setChosen] = useState<Locale | null>(null);
  const locale = chosen ?? viewer.locale;
  const errors = errorsByField(problems);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return setProblems([{ field: 'name', message: t('needName') }]);
    const done = await act(
      changeProfileMutation,
      { input: { name: name.trim(), locale } },
      (data) => data.changeProfile,
    );
    if (!done) return;
    setChosen(null);
    await switchLocale(locale);
    // A query that fails says so on its own page.
    await Promise.resolve(client.refetchQueries({ include: 'active' })).catch(() => undefined);
    props.onDone(t('saved'));
  };

  return (
    <section aria-labelledby="profile">
      <Title order={2} size="h3" mb="md" id="profile">
        {t('profile')}
      </Title>
      <Problems problems={problems} fieldId={(field) => `profile-${field}`} />
      {failure && <ErrorState title={t('failedTitle')} failure={failure} />}
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            id="profile-name"
            label={t('name')}
            autoComplete="name"
            required
            withAsterisk={false}
            maxLength={200}
            value={name}
            error={errors['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div>
            <strong>{t('email')}</strong>
            <br />
            {viewer.email}
          </div>
          <NativeSelect
            id="profile-locale"
            label={t('language')}
            value={locale}
            data={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
            error={errors['locale']}
            onChange={(event) => setChosen(event.currentTarget.value === 'en' ? 'en' : 'nl')}
          />
          <div>
            <Button type="submit" loading={busy}>
              {common('form.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
