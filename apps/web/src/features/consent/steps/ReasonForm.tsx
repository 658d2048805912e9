import { Textarea } from '@mantine/core';
import { longestConsentText } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { graphql } from '../../../generated/index.js';
import classes from '../consent.module.css';
import { useConsentTexts } from '../texts.js';
import { StepForm, type StepFrame } from './StepForm.js';

export const withdrawConsentRequestMutation = graphql(`
  mutation WithdrawConsentRequest($input: WithdrawConsentRequestInput!) {
    withdrawConsentRequest(input: $input) {
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

export const goToCourtMutation = graphql(`
  mutation GoToCourt($input: GoToCourtInput!) {
    goToCourt(input: $input) {
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

/** The two steps of the employer that ask for nothing but a reason, which stays in the file. */
export function ReasonForm({
  action,
  needed,
  frame,
}: {
  action: 'withdraw' | 'goToCourt';
  /** Nobody has read a draft, so nobody is owed a reason. */
  needed: boolean;
  frame: StepFrame;
}) {
  const t = useConsentTexts();
  const [reasons, setReasons] = useState('');
  return (
    <StepForm
      id={action}
      frame={frame}
      fields={['reasons']}
      danger={action === 'withdraw'}
      check={() =>
        needed && !reasons.trim() ? [{ field: 'reasons', message: t('needReasons') }] : []
      }
      review={() => ({
        title: t(`step.${action}`),
        confirm: t(`confirmReason.${action}`),
        content: (
          <>
            <p>{t(`reasonText.${action}`)}</p>
            {reasons.trim() && <p className={classes.written}>{reasons.trim()}</p>}
          </>
        ),
      })}
      submit={t('goOn')}
      done={t(`reasonDone.${action}`)}
      send={(act, step) => {
        const input = { ...step, reason: reasons.trim() };
        return action === 'withdraw'
          ? act(withdrawConsentRequestMutation, { input }, (data) => data.withdrawConsentRequest)
          : act(goToCourtMutation, { input }, (data) => data.goToCourt);
      }}
    >
      {(field) => (
        <>
          <p>{t(`reasonText.${action}`)}</p>
          <Textarea
            {...field('reasons')}
            label={t(needed ? 'reason' : 'reasonIfAny')}
            required={needed}
            withAsterisk={false}
            maxLength={longestConsentText}
            value={reasons}
            onChange={(event) => setReasons(event.currentTarget.value)}
          />
        </>
      )}
    </StepForm>
  );
}
