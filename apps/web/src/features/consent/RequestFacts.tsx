import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { BodyVariant, ConsentState } from '../../generated/graphql.js';
import { useFormat } from '../../i18n/useFormat.js';
import { StatusBadge } from '../../ui/StatusBadge.js';
import classes from './consent.module.css';
import { useConsentTexts } from './texts.js';
import { toneOfState, useBody } from './words.js';

const fragment = graphql(`
  fragment RequestFacts_request on ConsentRequest {
    state
    bodyVariant
    submittedAt
    submittedBy
    meetingOn
    targetOn
    nullityUntil
    viewerTransitions
    employerDecision {
      startsOn
    }
  }
`);

export interface FrozenVersion {
  readonly hash: string;
  readonly takenOn: string;
}

/** Where the request stands, in a sentence that says who is next, and its dates. */
export function RequestFacts(props: {
  request: FragmentType<typeof fragment>;
  snapshot: FrozenVersion;
}) {
  const t = useConsentTexts();
  const format = useFormat();
  const { snapshot } = props;
  const request = readFragment(fragment, props.request);
  const { state, bodyVariant, submittedAt, submittedBy, meetingOn, targetOn } = request;
  const body = useBody(bodyVariant);
  // Until it is planned the day is only the employer's proposal.
  const meetingIsProposal = state === 'submitted' || state === 'draft';

  return (
    <div className={classes.head}>
      <p className={classes.words}>
        <StatusBadge tone={toneOfState[state]}>{t(`state.${state}`)}</StatusBadge>{' '}
        {t(`next.${nextSentence(state, bodyVariant)}`, {
          body: body.the,
          meeting: body.meeting,
          date: request.employerDecision ? format.date(request.employerDecision.startsOn) : '',
        })}{' '}
        {request.viewerTransitions.length > 0 && (
          <Anchor href="#steps" data-no-print>
            {t('toSteps')}
          </Anchor>
        )}
      </p>
      <dl className={classes.facts}>
        <Fact label={t('askedOf')}>{body.name}</Fact>
        <Fact label={t('submitted')}>
          {submittedAt
            ? t('submittedBy', { moment: format.moment(submittedAt), who: submittedBy ?? '' })
            : t('notSubmitted')}
        </Fact>
        <Fact label={t(meetingIsProposal ? 'meetingProposed' : 'meetingOn')}>
          {meetingOn ? format.date(meetingOn) : t('noMeeting')}
        </Fact>
        <Fact label={t('targetOn')}>
          {targetOn ? format.date(targetOn) : t('noTarget')}
          <span className={classes.small}>{t('targetMeans')}</span>
        </Fact>
        {request.nullityUntil && (
          <Fact label={t('nullityLabel')}>{format.date(request.nullityUntil)}</Fact>
        )}
        <Fact label={t('takenOn')}>{format.date(snapshot.takenOn)}</Fact>
        <Fact label={t('hash')}>
          <code>{snapshot.hash.slice(0, 12)}…</code>
          <details className={classes.full}>
            <summary>{t('fullHash')}</summary>
            <code>{snapshot.hash}</code>
            <span className={classes.small}>{t('hashMeans')}</span>
          </details>
        </Fact>
      </dl>
      <p className={classes.small}>
        {t('law', { text: body.whatTheLawAsks, sources: body.sources })}
      </p>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A staff meeting and nobody at all have their own sentence where the road differs. */
function nextSentence(state: ConsentState, variant: BodyVariant) {
  if (variant === 'staff_meeting' && (state === 'submitted' || state === 'in_consultation')) {
    return `meeting_${state}` as const;
  }
  return state;
}
