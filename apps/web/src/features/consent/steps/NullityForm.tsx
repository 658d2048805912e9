import { Textarea } from '@mantine/core';
import { longestConsentText } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { graphql } from '../../../generated/index.js';
import { useFormat } from '../../../i18n/useFormat.js';
import { DateField } from '../../../ui/DateField.js';
import classes from '../consent.module.css';
import { useConsentTexts } from '../texts.js';
import { StepForm, type StepFrame } from './StepForm.js';

export const invokeNullityMutation = graphql(`
  mutation InvokeNullity($input: InvokeNullityInput!) {
    invokeNullity(input: $input) {
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

/**
 * The council says in writing that a decision is void, within a month of hearing of it or of seeing
 * that it is carried out (WOR art. 27(5)).
 */
export function NullityForm({
  nullityUntil,
  materialChanges,
  frame,
}: {
  /** Set when the employer decided without consent. */
  nullityUntil: string | null;
  materialChanges: number;
  frame: StepFrame;
}) {
  const t = useConsentTexts();
  const format = useFormat();
  const [reasons, setReasons] = useState('');
  const [noticeOn, setNoticeOn] = useState<string | null>(null);
  if (nullityUntil === null && materialChanges === 0) return <p>{t('noGround')}</p>;

  return (
    <StepForm
      id="nullity"
      frame={frame}
      fields={['invokedOn', 'reasons']}
      danger
      check={() => [
        ...(noticeOn ? [] : [{ field: 'invokedOn', message: t('needNotice') }]),
        ...(reasons.trim() ? [] : [{ field: 'reasons', message: t('needReasons') }]),
      ]}
      review={() => ({
        title: t('step.invokeNullity'),
        confirm: t('confirmNullity'),
        content: (
          <>
            <p>{t('nullityReview', { date: noticeOn ? format.date(noticeOn) : '' })}</p>
            <p className={classes.written}>{reasons.trim()}</p>
          </>
        ),
      })}
      submit={t('goOn')}
      done={t('nullityDone')}
      send={(act, step) =>
        act(
          invokeNullityMutation,
          { input: { ...step, reason: reasons.trim(), invokedOn: noticeOn ?? '' } },
          (data) => data.invokeNullity,
        )
      }
    >
      {(field) => (
        <>
          <p>
            {nullityUntil === null
              ? t('nullityChanged', { count: materialChanges })
              : t('nullityText', { date: format.date(nullityUntil) })}
          </p>
          <DateField
            {...field('invokedOn')}
            label={t('noticeOn')}
            required
            withAsterisk={false}
            value={noticeOn}
            onChange={setNoticeOn}
            onInvalid={() => setNoticeOn(null)}
          />
          <Textarea
            {...field('reasons')}
            label={t('reason')}
            required
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
