import { Anchor, Button, Checkbox, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AskedFor } from '../../generated/graphql.js';
import { DateField } from '../../ui/DateField.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { errorsByField, Problems } from '../../ui/Problems.js';
import { useAct } from '../../graphql/useAct.js';
import { answerOf } from './answers.js';
import type { Wizard } from './WithWizard.js';
import { Callout } from '../../ui/Callout.js';
import { useWizardTexts } from './wizard-texts.js';
import { ChangesToSubmit } from './ChangesToSubmit.js';
import { submitSetUpMutation } from './wizard.graphql.js';

const variants = [
  'works_council',
  'several_councils',
  'staff_representation',
  'staff_meeting',
  'none',
] as const;

interface SubmitValues {
  readonly proposedDecision: string;
  readonly reasons: string;
  readonly consequences: string;
  readonly askedFor: AskedFor[];
  readonly meetingOn: string | null;
  readonly targetOn: string | null;
}

/**
 * The request to the works council: the law asks for the reasons and the consequences for staff in
 * writing (WOR art. 27(2)). From here on the council reads a frozen version.
 */
export function SubmitForm({ wizard }: { wizard: Wizard }) {
  const t = useWizardTexts();
  const navigate = useNavigate();
  const { act, busy, problems, failure } = useAct();
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const { organisation, base, organisationId, subjects } = wizard;
  const about = subjects.find((subject) => subject.kind === 'organisation');
  const participation = about && answerOf(about, 'participation').value;
  const variant = variants.find((one) => one === participation) ?? 'unknown';
  const running = organisation.consentStanding.state === 'running';

  const form = useForm<SubmitValues>({
    initialValues: {
      proposedDecision: '',
      reasons: '',
      consequences: '',
      askedFor: ['rule', 'position', 'person'],
      meetingOn: null,
      targetOn: null,
    },
    validate: {
      proposedDecision: required,
      reasons: required,
      consequences: required,
      askedFor: (chosen) => (chosen.length === 0 ? t('askedForRequired') : null),
    },
  });

  function required(value: string) {
    return value.trim() === '' ? t('required') : null;
  }

  async function send(values: SubmitValues) {
    const payload = await act(
      submitSetUpMutation,
      {
        input: {
          ...values,
          meetingOn: values.meetingOn,
          targetOn: values.targetOn,
          organisationId,
          idempotencyKey,
        },
      },
      (data) => data.submitSetUp,
    );
    // Another attempt is another intention: what it sends may differ.
    setIdempotencyKey(crypto.randomUUID());
    if (payload?.request) void navigate(`${base}/instemming/${payload.request.id}?ingediend=1`);
  }

  const errors = errorsByField(problems);

  if (running) {
    return (
      <Callout tone="note" title={t('runningTitle')}>
        <Text>{t('runningText')}</Text>
        <Anchor
          component={Link}
          to={`${base}/instemming/${organisation.consentStanding.request?.id ?? ''}`}
        >
          {t('toRequest')}
        </Anchor>
      </Callout>
    );
  }

  return (
    <section aria-labelledby="submit">
      <Title order={2} id="submit" size="h3">
        {t(`submitTitle.${variant}`)}
      </Title>
      <Text>{t(`submitLead.${variant}`)}</Text>
      <ChangesToSubmit organisationId={organisationId} />
      <form noValidate onSubmit={form.onSubmit((values) => void send(values))}>
        <Stack>
          <Problems problems={problems} />
          {failure ? <ErrorState failure={failure} /> : null}
          <Textarea
            label={t('proposedDecision')}
            description={t('proposedDecisionHelp')}
            rows={3}
            maxLength={2000}
            id="proposedDecision"
            {...form.getInputProps('proposedDecision')}
            error={errors['proposedDecision'] ?? form.errors['proposedDecision']}
          />
          <Textarea
            label={t('reasons')}
            description={t('reasonsHelp')}
            rows={3}
            maxLength={4000}
            id="reasons"
            {...form.getInputProps('reasons')}
            error={errors['reasons'] ?? form.errors['reasons']}
          />
          <Textarea
            label={t('staffConsequences')}
            description={t('staffConsequencesHelp')}
            rows={3}
            maxLength={4000}
            id="consequences"
            {...form.getInputProps('consequences')}
            error={errors['consequences'] ?? form.errors['consequences']}
          />
          <Checkbox.Group
            label={t('askedFor')}
            description={t('askedForHelp')}
            id="askedFor"
            {...form.getInputProps('askedFor')}
            error={errors['askedFor'] ?? form.errors['askedFor']}
          >
            <Stack gap="xs" mt="xs">
              <Checkbox value="rule" label={t('askedForRule')} />
              <Checkbox value="position" label={t('askedForPosition')} />
              <Checkbox value="person" label={t('askedForPerson')} />
            </Stack>
          </Checkbox.Group>
          <DateField
            label={t('meetingOn')}
            description={t('meetingOnHelp')}
            id="meetingOn"
            {...form.getInputProps('meetingOn')}
            error={errors['meetingOn'] ?? form.errors['meetingOn']}
          />
          <DateField
            label={t('targetOn')}
            description={t('targetOnHelp')}
            id="targetOn"
            {...form.getInputProps('targetOn')}
            error={errors['targetOn'] ?? form.errors['targetOn']}
          />
          <Text>{t('frozenNotice')}</Text>
          <Group>
            <Button type="submit" loading={busy}>
              {t(`submitButton.${variant}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
