import { Textarea, Title } from '@mantine/core';
import { longestConsentText } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { useFormat } from '../../i18n/useFormat.js';
import classes from './consent.module.css';
import { StepForm, type StepFrame } from './steps/StepForm.js';
import { useConsentTexts } from './texts.js';
import { consents } from './words.js';

const fragment = graphql(`
  fragment Questions_request on ConsentRequest {
    bodyVariant
    viewerTransitions
    questions {
      id
      text
      askedBy
      askedAt
      answer
      answeredBy
      answeredAt
    }
  }
`);

export const answerQuestionMutation = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
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

/** What the council asked and what the employer answered. */
export function Questions(props: { request: FragmentType<typeof fragment>; frame: StepFrame }) {
  const t = useConsentTexts();
  const format = useFormat();
  const { bodyVariant, viewerTransitions, questions } = readFragment(fragment, props.request);
  if (!consents(bodyVariant)) return null;
  const mayAnswer = viewerTransitions.includes('answer');
  return (
    <section aria-labelledby="questions">
      <Title order={2} size="h3" id="questions" tabIndex={-1} mb="xs">
        {t('questions')}
      </Title>
      {questions.length === 0 && <p>{t('noQuestions')}</p>}
      <ol className={classes.questions}>
        {questions.map((question) => (
          <li key={question.id}>
            <p className={classes.small}>
              {t('askedByAt', { who: question.askedBy, moment: format.moment(question.askedAt) })}
            </p>
            <p className={classes.written}>{question.text}</p>
            {question.answer === null || question.answer === undefined ? (
              mayAnswer ? (
                <AnswerForm question={question} frame={props.frame} />
              ) : (
                <p className={classes.open}>{t('notAnswered')}</p>
              )
            ) : (
              <div className={classes.reply}>
                <p className={classes.small}>
                  {t('answeredByAt', {
                    who: question.answeredBy ?? '',
                    moment: question.answeredAt ? format.moment(question.answeredAt) : '',
                  })}
                </p>
                <p className={classes.written}>{question.answer}</p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function AnswerForm({
  question,
  frame,
}: {
  question: { readonly id: string; readonly text: string };
  frame: StepFrame;
}) {
  const t = useConsentTexts();
  const [text, setText] = useState('');
  return (
    <StepForm
      id={`answer-${question.id}`}
      frame={frame}
      fields={['answer']}
      check={() => (text.trim() ? [] : [{ field: 'answer', message: t('needAnswer') }])}
      submit={t('answer')}
      done={t('answered')}
      send={(act, step) =>
        act(
          answerQuestionMutation,
          { input: { ...step, questionId: question.id, text: text.trim() } },
          (data) => data.answerQuestion,
        )
      }
    >
      {(field) => (
        <Textarea
          {...field('answer')}
          label={t('yourAnswer')}
          aria-label={t('yourAnswerTo', { question: question.text })}
          maxLength={longestConsentText}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
    </StepForm>
  );
}
