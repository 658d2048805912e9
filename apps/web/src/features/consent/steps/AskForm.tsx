import { Textarea } from '@mantine/core';
import { longestConsentText } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { graphql } from '../../../generated/index.js';
import { useConsentTexts } from '../texts.js';
import { StepForm, type StepFrame } from './StepForm.js';

export const askQuestionMutation = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
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

export function AskForm({ frame }: { frame: StepFrame }) {
  const t = useConsentTexts();
  const [text, setText] = useState('');
  return (
    <StepForm
      id="ask"
      frame={frame}
      fields={['question']}
      check={() => (text.trim() ? [] : [{ field: 'question', message: t('needQuestion') }])}
      submit={t('step.askQuestion')}
      done={t('asked')}
      send={async (act, step) => {
        const asked = await act(
          askQuestionMutation,
          { input: { ...step, text: text.trim() } },
          (data) => data.askQuestion,
        );
        // The form stays for the next question.
        if (asked) setText('');
        return asked;
      }}
    >
      {(field) => (
        <Textarea
          {...field('question')}
          label={t('yourQuestion')}
          description={t('questionHint')}
          required
          withAsterisk={false}
          maxLength={longestConsentText}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
    </StepForm>
  );
}
