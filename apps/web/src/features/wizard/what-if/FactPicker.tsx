import { Select, Stack } from '@mantine/core';
import {
  factDefinition,
  factName,
  questionHelp,
  subjectKinds,
  type Locale,
  type NewAnswer,
} from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { useLocale } from '../../../i18n/useFormat.js';
import { answerOf, profileIn, questionsAsked, valuesOf, type AnsweredSubject } from '../answers.js';
import { FactInput } from '../FactInput.js';
import { useWhatIfTexts } from './what-if-texts.js';

interface FactPickerProps {
  /** As they are in the trial. */
  readonly subjects: readonly AnsweredSubject[];
  readonly problem: string | undefined;
  readonly onAnswer: (subject: AnsweredSubject, key: string, answer: NewAnswer) => void;
}

/** Finds any question about any subject by its words, and asks it. */
export function FactPicker({ subjects, problem, onAnswer }: FactPickerProps) {
  const t = useWhatIfTexts();
  const locale = useLocale();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = questionsOf(subjects, locale);
  const picked = options.find((one) => one.value === chosen);
  const definition = picked && factDefinition(picked.subject.kind, picked.key);

  return (
    <Stack>
      <Select
        label={t('findFact')}
        description={t('findFactHelp')}
        searchable
        clearable
        limit={40}
        nothingFoundMessage={t('noneFound')}
        data={options.map(({ value, label }) => ({ value, label }))}
        value={chosen}
        onChange={setChosen}
      />
      {picked && definition ? (
        <FactInput
          key={picked.value}
          id={`try-${picked.key}`}
          definition={definition}
          help={questionHelp(picked.subject.kind, picked.key)}
          version={picked.subject.version}
          value={answerOf(picked.subject, picked.key).value}
          declaredUnknown={answerOf(picked.subject, picked.key).declaredUnknown}
          error={problem}
          readOnly={false}
          choosable={(kind) =>
            subjects.filter((one) => one.kind === kind && one.id !== picked.subject.id)
          }
          onAnswer={(answer) => onAnswer(picked.subject, picked.key, answer)}
        />
      ) : null}
    </Stack>
  );
}

function questionsOf(subjects: readonly AnsweredSubject[], locale: Locale) {
  const profile = profileIn(subjects);
  return subjectKinds.flatMap((kind) =>
    subjects
      .filter((subject) => subject.kind === kind)
      .flatMap((subject) => {
        const values = valuesOf(subject);
        return questionsAsked(kind, undefined, values, profile)
          .filter(({ definition }) => !definition.statedBy)
          .map(({ key }) => {
            const name = factName(kind, key, values, locale);
            return {
              value: `${kind}:${subject.id}:${key}`,
              label: kind === 'organisation' ? name : `${subject.title} – ${name}`,
              subject,
              key,
            };
          });
      }),
  );
}
