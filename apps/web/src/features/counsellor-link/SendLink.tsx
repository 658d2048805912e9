import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useAct } from '../../graphql/useAct.js';
import { useFormat } from '../../i18n/useFormat.js';
import { useOrganisation } from '../../session/organisation.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import { useVoicesTexts } from './voices-texts.js';
import classes from './VoicesPage.module.css';

const fragment = graphql(`
  fragment SendLink_counsellor on CounsellorToAsk {
    personId
    name
    link {
      id
      sentAt
      expiresAt
      openedAt
    }
  }
`);

export const sendCounsellorLinkMutation = graphql(`
  mutation SendCounsellorLink($input: SendCounsellorLinkInput!) {
    sendCounsellorLink(input: $input) {
      link {
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

/** One counsellor: what became of the latest link, and sending another. */
export function SendLink(props: {
  counsellor: FragmentType<typeof fragment>;
  onDone: (message: string) => void | Promise<void>;
}) {
  const t = useVoicesTexts();
  const format = useFormat();
  const { id, viewerCan } = useOrganisation();
  const { personId, name, link } = readFragment(fragment, props.counsellor);
  const [email, setEmail] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { act, busy, problems, setProblems, failure } = useAct();
  const field = `email-${personId}`;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) {
      return setProblems([{ field: 'email', message: t('emailWrong') }]);
    }
    const sent = await act(
      sendCounsellorLinkMutation,
      { input: { organisationId: id, personId, email: email.trim(), idempotencyKey: key } },
      (data) => data.sendCounsellorLink,
    );
    if (!sent) return;
    setKey(crypto.randomUUID());
    setEmail('');
    await props.onDone(t('sent', { name }));
  };

  return (
    <li className={classes.person}>
      <p>
        <strong>{name}</strong>{' '}
        <span className={classes.small}>
          {!link
            ? t('never')
            : link.openedAt
              ? t('opened', { moment: format.moment(link.openedAt) })
              : new Date(link.expiresAt) < new Date()
                ? t('expired', { moment: format.moment(link.expiresAt) })
                : t('waiting', { moment: format.moment(link.sentAt) })}
        </span>
      </p>
      {viewerCan.memberInvite && (
        <form onSubmit={(event) => void submit(event)} className={classes.send} noValidate>
          <Problems problems={problems} fieldId={() => field} />
          {failure && <ErrorState failure={failure} />}
          <TextInput
            id={field}
            type="email"
            label={t('email', { name })}
            description={t('emailHelp')}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={errorsByField(problems)['email']}
            autoComplete="off"
          />
          <Button type="submit" variant="default" loading={busy}>
            {t(link ? 'sendAgain' : 'send')}
          </Button>
        </form>
      )}
    </li>
  );
}
