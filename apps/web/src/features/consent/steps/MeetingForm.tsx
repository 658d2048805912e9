import { useState } from 'react';
import { graphql } from '../../../generated/index.js';
import { DateField } from '../../../ui/DateField.js';
import { useConsentTexts } from '../texts.js';
import { StepForm, type StepFrame } from './StepForm.js';

export const planConsultationMutation = graphql(`
  mutation PlanConsultation($input: PlanConsultationInput!) {
    planConsultation(input: $input) {
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

/** Plans a meeting, or records one that was held since the request. */
export function MeetingForm({ meeting, frame }: { meeting: string; frame: StepFrame }) {
  const t = useConsentTexts();
  const [meetingOn, setMeetingOn] = useState<string | null>(null);
  return (
    <StepForm
      id="meeting"
      frame={frame}
      fields={['meetingOn']}
      check={() => (meetingOn ? [] : [{ field: 'meetingOn', message: t('needMeeting') }])}
      submit={t('planMeeting')}
      done={t('meetingPlanned')}
      send={(act, step) =>
        act(
          planConsultationMutation,
          { input: { ...step, meetingOn: meetingOn ?? '' } },
          (data) => data.planConsultation,
        )
      }
    >
      {(field) => (
        <>
          <p>{t('meetingText', { meeting })}</p>
          <DateField
            {...field('meetingOn')}
            label={t('meetingDate')}
            required
            withAsterisk={false}
            value={meetingOn}
            onChange={setMeetingOn}
            onInvalid={() => setMeetingOn(null)}
          />
        </>
      )}
    </StepForm>
  );
}
