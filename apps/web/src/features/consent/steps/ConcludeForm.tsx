import { Textarea } from '@mantine/core';
import { longestConsentText } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { graphql } from '../../../generated/index.js';
import type { BodyVariant, ConsentState } from '../../../generated/graphql.js';
import { useFormat } from '../../../i18n/useFormat.js';
import { DateField } from '../../../ui/DateField.js';
import type { ShownProblem } from '../../../ui/Problems.js';
import classes from '../consent.module.css';
import type { FrozenVersion } from '../RequestFacts.js';
import { useConsentTexts } from '../texts.js';
import { requires } from './requires.js';
import { StepForm, type StepFrame } from './StepForm.js';

export const concludeConsentMutation = graphql(`
  mutation ConcludeConsent($input: ConcludeConsentInput!) {
    concludeConsent(input: $input) {
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

/** The steps that end in a decision of the employer. */
export const conclusions = [
  'decideAsEmployer',
  'decideWithoutConsent',
  'recordCourtPermission',
] as const;
export type Conclusion = (typeof conclusions)[number];

/** The employer's written decision with its start date (WOR art. 27(2)). */
export function ConcludeForm({
  action,
  request,
  snapshot,
  frame,
}: {
  action: Conclusion;
  request: { readonly state: ConsentState; readonly bodyVariant: BodyVariant };
  snapshot: FrozenVersion;
  frame: StepFrame;
}) {
  const t = useConsentTexts();
  const format = useFormat();
  const [text, setText] = useState('');
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState<string | null>(null);
  const byCourt = action === 'recordCourtPermission';
  const against = action === 'decideWithoutConsent';
  const textNeeded = requires(request, action, 'reasons');
  // The court's day has a name of its own in what the API refuses.
  const dayField = byCourt ? 'courtDecisionOn' : 'decidedOn';

  const check = (): ShownProblem[] => [
    ...(textNeeded && !text.trim() ? [{ field: 'reasons', message: t('needText') }] : []),
    ...(decidedOn ? [] : [{ field: dayField, message: t('needDecidedOn') }]),
    ...(startsOn ? [] : [{ field: 'startsOn', message: t('needStartsOn') }]),
  ];

  const review = () => ({
    title: t(`step.${action}`),
    confirm: t(`confirmConclude.${action}`),
    content: (
      <>
        {against && <p className={classes.warning}>{t('withoutConsentText')}</p>}
        <p>
          {t('concludeOn', { date: format.date(snapshot.takenOn) })} <code>{snapshot.hash}</code>
        </p>
        <dl className={classes.answers}>
          {!byCourt && (
            <div>
              <dt>{t('employerText')}</dt>
              <dd className={classes.written}>{text.trim() || t('notWritten')}</dd>
            </div>
          )}
          <div>
            <dt>{t(byCourt ? 'courtDecisionOn' : 'decidedOn')}</dt>
            <dd>{decidedOn && format.date(decidedOn)}</dd>
          </div>
          <div>
            <dt>{t('startsOn')}</dt>
            <dd>{startsOn && format.date(startsOn)}</dd>
          </div>
        </dl>
      </>
    ),
  });

  return (
    <StepForm
      id="conclude"
      frame={frame}
      fields={['reasons', dayField, 'startsOn']}
      check={check}
      review={review}
      submit={t('checkDecision')}
      done={t('concluded')}
      danger={against}
      send={(act, step) =>
        act(
          concludeConsentMutation,
          {
            input: {
              ...step,
              text: byCourt ? '' : text.trim(),
              decidedOn: decidedOn ?? '',
              startsOn: startsOn ?? '',
            },
          },
          (data) => data.concludeConsent,
        )
      }
    >
      {(field) => (
        <>
          {against && <p className={classes.warning}>{t('withoutConsentText')}</p>}
          {!byCourt && (
            <Textarea
              {...field('reasons')}
              label={t('employerText')}
              description={t(textNeeded ? 'employerTextNeeded' : 'employerTextOptional')}
              required={textNeeded}
              withAsterisk={false}
              maxLength={longestConsentText}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          <DateField
            {...field(dayField)}
            label={t(byCourt ? 'courtDecisionOn' : 'decidedOn')}
            required
            withAsterisk={false}
            value={decidedOn}
            onChange={setDecidedOn}
            onInvalid={() => setDecidedOn(null)}
          />
          <DateField
            {...field('startsOn')}
            label={t('startsOn')}
            required
            withAsterisk={false}
            value={startsOn}
            onChange={setStartsOn}
            onInvalid={() => setStartsOn(null)}
          />
        </>
      )}
    </StepForm>
  );
}
