import { Radio, Stack, Textarea } from '@mantine/core';
import { longestConsentText } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { graphql } from '../../../generated/index.js';
import type { BodyVariant, ConsentState } from '../../../generated/graphql.js';
import { useFormat } from '../../../i18n/useFormat.js';
import type { ShownProblem } from '../../../ui/Problems.js';
import classes from '../consent.module.css';
import type { FrozenVersion } from '../RequestFacts.js';
import { useConsentTexts } from '../texts.js';
import { useBody } from '../words.js';
import { requires } from './requires.js';
import { StepForm, type StepFrame } from './StepForm.js';

export const decideMutation = graphql(`
  mutation Decide($input: DecideInput!) {
    decide(input: $input) {
      request {
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

/** Which step gives which outcome; only those that are offered can be chosen. */
const outcomes = {
  giveConsent: 'consent',
  giveConsentWithConditions: 'consent_with_conditions',
  refuse: 'refused',
} as const;
type Decision = keyof typeof outcomes;
const decisions = Object.keys(outcomes) as Decision[];

export const isDecision = (step: string): step is Decision => step in outcomes;

export interface DecidedRequest {
  readonly number: number;
  readonly state: ConsentState;
  readonly bodyVariant: BodyVariant;
  readonly viewerTransitions: readonly string[];
}

/** The council's decision, on exactly the version it read. */
export function DecideForm({
  request,
  snapshot,
  frame,
}: {
  request: DecidedRequest;
  snapshot: FrozenVersion;
  frame: StepFrame;
}) {
  const t = useConsentTexts();
  const format = useFormat();
  const body = useBody(request.bodyVariant);
  const [chosen, setChosen] = useState<Decision | null>(null);
  const [reasons, setReasons] = useState('');
  const [conditions, setConditions] = useState('');
  const offered = decisions.filter((one) => request.viewerTransitions.includes(one));
  const asks = (field: 'reasons' | 'conditions') =>
    chosen !== null && requires(request, chosen, field);

  const check = (): ShownProblem[] =>
    chosen === null
      ? [{ field: 'outcome', message: t('needOutcome') }]
      : [
          ...(asks('reasons') && !reasons.trim()
            ? [{ field: 'reasons', message: t('needReasons') }]
            : []),
          ...(asks('conditions') && !conditions.trim()
            ? [{ field: 'conditions', message: t('needConditions') }]
            : []),
        ];

  const review = () => ({
    title: t('reviewTitle', { body: body.the }),
    confirm: chosen ? t(`confirmDecide.${outcomes[chosen]}`) : '',
    content: (
      <>
        <p>
          {t('reviewText', { number: request.number, date: format.date(snapshot.takenOn) })}{' '}
          <code>{snapshot.hash}</code>
        </p>
        <dl className={classes.answers}>
          <div>
            <dt>{t('decision')}</dt>
            <dd>{chosen && t(`outcome.${outcomes[chosen]}`)}</dd>
          </div>
          <div>
            <dt>{t('decisionReasons')}</dt>
            <dd className={classes.written}>{reasons.trim() || t('noReasons')}</dd>
          </div>
          {asks('conditions') && (
            <div>
              <dt>{t('conditions')}</dt>
              <dd className={classes.written}>{conditions.trim()}</dd>
            </div>
          )}
        </dl>
        <p>{t('reviewEffect')}</p>
      </>
    ),
  });

  return (
    <StepForm
      id="decide"
      frame={frame}
      fields={['outcome', 'reasons', 'conditions']}
      check={check}
      review={review}
      submit={t('checkDecision')}
      done={t('decided')}
      send={(act, step) =>
        act(
          decideMutation,
          {
            input: {
              ...step,
              outcome: outcomes[chosen ?? 'refuse'],
              reasons: reasons.trim(),
              conditions: asks('conditions') ? conditions.trim() : null,
              snapshotHash: snapshot.hash,
            },
          },
          (data) => data.decide,
        )
      }
    >
      {(field) => (
        <>
          <p className={classes.notice}>
            {t('decideOn', {
              date: format.date(snapshot.takenOn),
              hash: snapshot.hash.slice(0, 12),
            })}
          </p>
          <Radio.Group
            label={t('yourDecision')}
            error={field('outcome').error}
            value={chosen}
            onChange={(value) => setChosen(isDecision(value) ? value : null)}
          >
            <Stack gap="xs" mt="xs">
              {offered.map((one, index) => (
                <Radio
                  key={one}
                  // The first is where a link from the summary of problems leads.
                  {...(index === 0 ? { id: field('outcome').id } : {})}
                  value={one}
                  label={t(`outcome.${outcomes[one]}`)}
                  description={t(`outcomeMeans.${outcomes[one]}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            {...field('reasons')}
            label={t('decisionReasons')}
            description={t(asks('reasons') ? 'reasonsNeeded' : 'reasonsOptional')}
            required={asks('reasons')}
            withAsterisk={false}
            maxLength={longestConsentText}
            value={reasons}
            onChange={(event) => setReasons(event.currentTarget.value)}
          />
          {asks('conditions') && (
            <Textarea
              {...field('conditions')}
              label={t('conditions')}
              description={t('conditionsHint')}
              required
              withAsterisk={false}
              maxLength={longestConsentText}
              value={conditions}
              onChange={(event) => setConditions(event.currentTarget.value)}
            />
          )}
        </>
      )}
    </StepForm>
  );
}

/** The council says that its conditions are met: from here on it consents. */
export function ConditionsMetForm({
  snapshot,
  frame,
}: {
  snapshot: FrozenVersion;
  frame: StepFrame;
}) {
  const t = useConsentTexts();
  const format = useFormat();
  return (
    <StepForm
      id="conditions-met"
      frame={frame}
      fields={[]}
      check={() => []}
      submit={t('step.confirmConditionsMet')}
      done={t('conditionsMetDone')}
      send={(act, step) =>
        act(
          decideMutation,
          { input: { ...step, outcome: 'consent', reasons: '', snapshotHash: snapshot.hash } },
          (data) => data.decide,
        )
      }
    >
      {() => (
        <p className={classes.notice}>
          {t('conditionsMetText')}{' '}
          {t('decideOn', { date: format.date(snapshot.takenOn), hash: snapshot.hash.slice(0, 12) })}
        </p>
      )}
    </StepForm>
  );
}
