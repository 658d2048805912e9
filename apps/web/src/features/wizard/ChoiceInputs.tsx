import { Checkbox, Group, NativeSelect, Radio, Stack } from '@mantine/core';
import type { NewAnswer } from '@vertrouwensbasis/domain';
import type { FactInputProps } from './fact-input.js';
import { useWording } from './use-wording.js';
import { useWizardTexts } from './wizard-texts.js';

/** Values no option can have: keys are letters and digits. */
const unknown = '\u0000unknown';
const noneOfThese = '\u0000none';

interface OptionsProps extends FactInputProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function YesNoInput({
  definition,
  help,
  value,
  declaredUnknown,
  error,
  id,
  readOnly,
  onAnswer,
}: FactInputProps) {
  const t = useWizardTexts();
  const wording = useWording({ definition, help, error });
  const answered = value === undefined ? '' : value === true ? 'yes' : 'no';
  return (
    <Radio.Group
      {...wording}
      id={id}
      value={declaredUnknown ? unknown : answered}
      readOnly={readOnly}
      onChange={(chosen) =>
        onAnswer(chosen === unknown ? { unknown: true } : { value: chosen === 'yes' })
      }
    >
      <Group gap="lg" mt="xs">
        <Radio value="yes" label={t('yes')} disabled={readOnly} />
        <Radio value="no" label={t('no')} disabled={readOnly} />
        <Radio value={unknown} label={t('notKnown')} disabled={readOnly} />
      </Group>
    </Radio.Group>
  );
}

export function RadioInput({
  definition,
  help,
  value,
  declaredUnknown,
  error,
  id,
  options,
  readOnly,
  onAnswer,
}: OptionsProps) {
  const t = useWizardTexts();
  return (
    <Radio.Group
      {...useWording({ definition, help, error })}
      id={id}
      value={declaredUnknown ? unknown : String(value ?? '')}
      readOnly={readOnly}
      onChange={(chosen) => onAnswer(answerFrom(chosen))}
    >
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Radio key={option.value} {...option} disabled={readOnly} />
        ))}
        <Radio value={unknown} label={t('notKnown')} disabled={readOnly} />
      </Stack>
    </Radio.Group>
  );
}

export function SelectInput({
  definition,
  help,
  value,
  declaredUnknown,
  error,
  id,
  options,
  readOnly,
  onAnswer,
}: OptionsProps) {
  const t = useWizardTexts();
  return (
    <NativeSelect
      {...useWording({ definition, help, error })}
      id={id}
      disabled={readOnly}
      value={declaredUnknown ? unknown : String(value ?? '')}
      data={[
        { value: '', label: options.length === 0 ? t('nothingToChoose') : t('choose') },
        ...options,
        { value: unknown, label: t('notKnown') },
      ]}
      onChange={(event) => onAnswer(answerFrom(event.currentTarget.value))}
    />
  );
}

function answerFrom(chosen: string): NewAnswer {
  if (chosen === '') return { cleared: true };
  return chosen === unknown ? { unknown: true } : { value: chosen };
}

export function ChecksInput({
  definition,
  help,
  value,
  declaredUnknown,
  error,
  id,
  options,
  readOnly,
  onAnswer,
}: OptionsProps) {
  const t = useWizardTexts();
  const answered = Array.isArray(value) ? (value as readonly string[]) : [];
  const none = Array.isArray(value) && answered.length === 0;
  const shown = declaredUnknown ? [unknown] : none ? [noneOfThese] : [...answered];

  /** "None" and "not known" exclude the rest; unticking the last option takes the answer away. */
  function choose(chosen: string[]) {
    const added = chosen.find((one) => !shown.includes(one));
    if (added === unknown) return onAnswer({ unknown: true });
    if (added === noneOfThese) return onAnswer({ value: [] });
    const ticked = chosen.filter((one) => one !== unknown && one !== noneOfThese);
    return onAnswer(ticked.length === 0 ? { cleared: true } : { value: ticked });
  }

  return (
    <Checkbox.Group
      {...useWording({ definition, help, error })}
      id={id}
      value={shown}
      readOnly={readOnly}
      onChange={choose}
    >
      <Stack gap="xs" mt="xs">
        {options.map((option) => (
          <Checkbox key={option.value} {...option} disabled={readOnly} />
        ))}
        <Checkbox value={noneOfThese} label={t('noneOfThese')} disabled={readOnly} />
        <Checkbox value={unknown} label={t('notKnown')} disabled={readOnly} />
      </Stack>
    </Checkbox.Group>
  );
}
