import { Anchor, Button, Title } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../paths.js';
import { useOrganisation } from '../../../session/organisation.js';
import classes from '../consent.module.css';
import type { FrozenVersion } from '../RequestFacts.js';
import { useConsentTexts } from '../texts.js';
import { useBody } from '../words.js';
import { AskForm } from './AskForm.js';
import { ConcludeForm, conclusions } from './ConcludeForm.js';
import { ConditionsMetForm, DecideForm, isDecision } from './DecideForm.js';
import { MeetingForm } from './MeetingForm.js';
import { NullityForm } from './NullityForm.js';
import { ReasonForm } from './ReasonForm.js';
import { requires } from './requires.js';
import type { StepFrame } from './StepForm.js';

const fragment = graphql(`
  fragment NextSteps_request on ConsentRequest {
    number
    state
    bodyVariant
    viewerTransitions
    nullityUntil
    meetingOn
    decision {
      outcome
    }
  }
`);

/** What this reader may do now: exactly the steps the API offers, never what a role suggests. */
export function NextSteps(props: {
  request: FragmentType<typeof fragment>;
  snapshot: FrozenVersion;
  /** Consented facts that changed since; a ground for nullity. */
  materialChanges: number;
  frame: StepFrame;
}) {
  const t = useConsentTexts();
  const { id, viewerCan } = useOrganisation();
  const { snapshot, frame, materialChanges } = props;
  const request = readFragment(fragment, props.request);
  const body = useBody(request.bodyVariant);
  const offers = (step: string) => request.viewerTransitions.includes(step);

  const steps: { id: string; label: string; main?: boolean; form: ReactNode }[] = [];
  if (request.viewerTransitions.some(isDecision)) {
    steps.push({
      id: 'decide',
      label: t('step.decide'),
      main: true,
      form: <DecideForm request={request} snapshot={snapshot} frame={frame} />,
    });
  }
  if (offers('confirmConditionsMet')) {
    steps.push({
      id: 'conditions-met',
      label: t('step.confirmConditionsMet'),
      main: true,
      form: <ConditionsMetForm snapshot={snapshot} frame={frame} />,
    });
  }
  for (const action of conclusions) {
    if (!offers(action)) continue;
    // The API lets the employer pass over the council only after it has spoken.
    if (action === 'decideWithoutConsent' && !request.decision) continue;
    steps.push({
      id: 'conclude',
      label: t(`step.${action}`),
      main: action !== 'decideWithoutConsent',
      form: <ConcludeForm action={action} request={request} snapshot={snapshot} frame={frame} />,
    });
  }
  if (offers('planMeeting')) {
    steps.push({
      id: 'meeting',
      label: t('step.planMeeting', { meeting: body.meeting }),
      main: request.state === 'submitted',
      form: <MeetingForm meeting={body.meeting} frame={frame} />,
    });
  }
  if (offers('askQuestion')) {
    steps.push({ id: 'ask', label: t('step.askQuestion'), form: <AskForm frame={frame} /> });
  }
  if (offers('goToCourt')) {
    steps.push({
      id: 'court',
      label: t('step.goToCourt'),
      form: <ReasonForm action="goToCourt" needed frame={frame} />,
    });
  }
  if (offers('invokeNullity')) {
    steps.push({
      id: 'nullity',
      label: t('step.invokeNullity'),
      form: (
        <NullityForm
          nullityUntil={request.nullityUntil ?? null}
          materialChanges={materialChanges}
          frame={frame}
        />
      ),
    });
  }
  if (offers('withdraw')) {
    steps.push({
      id: 'withdraw',
      label: t('step.withdraw'),
      form: (
        <ReasonForm
          action="withdraw"
          needed={requires(request, 'withdraw', 'reasons')}
          frame={frame}
        />
      ),
    });
  }
  const decidesLater = viewerCan.consentDecide && offers('planMeeting') && !offers('giveConsent');

  return (
    <section aria-labelledby="steps" data-no-print>
      <Title order={2} size="h3" id="steps" mb="xs">
        {t('steps')}
      </Title>
      {steps.length === 0 && !offers('answer') && !offers('amend') && <p>{t('noSteps')}</p>}
      {decidesLater && <p>{t('decideAfterMeeting', { meeting: body.meeting })}</p>}
      {offers('answer') && (
        <p>
          <Anchor href="#questions">{t('step.answer')}</Anchor>
        </p>
      )}
      <StepChoice key={frame.expectedVersion} steps={steps}>
        {offers('amend') && (
          <Button component={Link} to={paths.checkAnswers(id)} variant="default">
            {t('step.amend')}
          </Button>
        )}
      </StepChoice>
    </section>
  );
}

/** One form at a time. A closed one keeps what was typed until a step was taken. */
function StepChoice({
  steps,
  children,
}: {
  steps: readonly { id: string; label: string; main?: boolean; form: ReactNode }[];
  children: ReactNode;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  return (
    <>
      <div className={classes.choices}>
        {steps.map(({ id, label, main }) => (
          <Button
            key={id}
            variant={main ? 'filled' : 'default'}
            aria-expanded={open === id}
            aria-controls={`step-${id}`}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {label}
          </Button>
        ))}
        {children}
      </div>
      {steps.map(({ id, label, form }) => (
        <div key={id} id={`step-${id}`} hidden={open !== id} className={classes.step}>
          <Title order={3} size="h4" tabIndex={-1} {...(open === id ? { ref: heading } : {})}>
            {label}
          </Title>
          {form}
        </div>
      ))}
    </>
  );
}
