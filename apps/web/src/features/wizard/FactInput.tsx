import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Radio,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { FactDefinition, FactValue, Row, Text } from '@vertrouwensbasis/domain';
import { useState, type ReactNode } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import { DateField } from '../../ui/DateField.js';
import { MoneyField } from '../../ui/MoneyField.js';
import type { NewAnswer } from './use-save-facts.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** Another subject that can be chosen as the answer. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
}

interface FactInputProps {
  /** Unique on the page; also the anchor that links lead to. */
  readonly id: string;
  readonly definition: FactDefinition;
  /** What stands in the field: the answer given, also while it is not saved yet. */
  readonly value: FactValue | undefined;
  readonly declaredUnknown: boolean;
  readonly error: ReactNode;
  readonly readOnly: boolean;
  /** The subjects a reference can point at, by kind. */
  readonly choosable: (kind: string) => readonly Choosable[];
  readonly onAnswer: (answer: NewAnswer) => void;
}

/** The field for one question; what kind of field follows from the kind of fact. */
export function FactInput(props: FactInputProps) {
  const { definition } = props;
  switch (definition.type.type) {
    case 'yesNo':
      return <YesNoInput {...props} />;
    case 'choice':
      return Object.keys(definition.type.options).length > 11 ? (
        <SelectInput {...props} options={definition.type.options} />
      ) : (
        <RadioInput {...props} options={definition.type.options} />
      );
    case 'choices':
      return <ChecksInput {...props} options={definition.type.options} />;
    case 'reference':
      return <ReferenceInput {...props} kind={definition.type.to} />;
    case 'references':
      return <ReferencesInput {...props} kind={definition.type.to} />;
    case 'rows':
      return <RowsInput {...props} />;
    default:
      return <TypedInput {...props} />;
  }
}

/** Label, help and error, in words for every kind of field. */
function useWording(definition: FactDefinition, error: ReactNode) {
  const locale = useLocale();
  const t = useWizardTexts();
  const label = definition.label[locale];
  return {
    label: definition.optional ? `${label} (${t('optional')})` : label,
    description: definition.help?.[locale],
    error,
  };
}

const unknown = '\u0000unknown';

function YesNoInput({
  definition,
  value,
  declaredUnknown,
  error,
  id,
  readOnly,
  onAnswer,
}: FactInputProps) {
  const t = useWizardTexts();
  const wording = useWording(definition, error);
  const shown = declaredUnknown
    ? unknown
    : value === undefined
      ? ''
      : value === true
        ? 'yes'
        : 'no';
  return (
    <Radio.Group
      {...wording}
      id={id}
      value={shown}
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

type OptionsProps = FactInputProps & { readonly options: Readonly<Record<string, Text>> };

function RadioInput({
  definition,
  value,
  declaredUnknown,
  error,
  id,
  options,
  readOnly,
  onAnswer,
}: OptionsProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  const wording = useWording(definition, error);
  return (
    <Radio.Group
      {...wording}
      id={id}
      value={declaredUnknown ? unknown : String(value ?? '')}
      readOnly={readOnly}
      onChange={(chosen) => onAnswer(chosen === unknown ? { unknown: true } : { value: chosen })}
    >
      <Stack gap="xs" mt="xs">
        {Object.entries(options).map(([key, label]) => (
          <Radio key={key} value={key} label={label[locale]} disabled={readOnly} />
        ))}
        <Radio value={unknown} label={t('notKnown')} disabled={readOnly} />
      </Stack>
    </Radio.Group>
  );
}

function SelectInput({
  definition,
  value,
  declaredUnknown,
  error,
  id,
  options,
  readOnly,
  onAnswer,
}: OptionsProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  return (
    <NativeSelect
      {...useWording(definition, error)}
      id={id}
      disabled={readOnly}
      value={declaredUnknown ? unknown : String(value ?? '')}
      data={[
        { value: '', label: t('choose') },
        ...Object.entries(options).map(([key, label]) => ({ value: key, label: label[locale] })),
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

const noneOfThese = '\u0000none';

function ChecksInput({
  definition,
  value,
  declaredUnknown,
  error,
  id,
  options,
  readOnly,
  onAnswer,
}: OptionsProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  const wording = useWording(definition, error);
  const answered = Array.isArray(value) ? (value as readonly string[]) : undefined;
  const shown = declaredUnknown
    ? [unknown]
    : answered?.length === 0
      ? [noneOfThese]
      : [...(answered ?? [])];

  /** "None" and "not known" exclude the rest; unticking the last option takes the answer away. */
  function choose(chosen: string[]) {
    const added = chosen.find((one) => !shown.includes(one));
    if (added === unknown) return onAnswer({ unknown: true });
    if (added === noneOfThese) return onAnswer({ value: [] });
    const options = chosen.filter((one) => one !== unknown && one !== noneOfThese);
    return onAnswer(options.length === 0 ? { cleared: true } : { value: options });
  }

  return (
    <Checkbox.Group {...wording} id={id} value={shown} readOnly={readOnly} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {Object.entries(options).map(([key, label]) => (
          <Checkbox key={key} value={key} label={label[locale]} disabled={readOnly} />
        ))}
        <Checkbox value={noneOfThese} label={t('noneOfThese')} disabled={readOnly} />
        <Checkbox value={unknown} label={t('notKnown')} disabled={readOnly} />
      </Stack>
    </Checkbox.Group>
  );
}

function ReferenceInput({
  definition,
  value,
  declaredUnknown,
  error,
  id,
  kind,
  readOnly,
  choosable,
  onAnswer,
}: FactInputProps & { readonly kind: string }) {
  const t = useWizardTexts();
  const subjects = choosable(kind);
  return (
    <NativeSelect
      {...useWording(definition, error)}
      id={id}
      disabled={readOnly}
      value={declaredUnknown ? unknown : String(value ?? '')}
      data={[
        { value: '', label: subjects.length === 0 ? t('nothingToChoose') : t('choose') },
        ...subjects.map((subject) => ({ value: subject.id, label: subject.title })),
        { value: unknown, label: t('notKnown') },
      ]}
      onChange={(event) => onAnswer(answerFrom(event.currentTarget.value))}
    />
  );
}

function ReferencesInput({
  kind,
  choosable,
  ...props
}: FactInputProps & { readonly kind: string }) {
  const options = Object.fromEntries(
    choosable(kind).map((subject) => [subject.id, { nl: subject.title, en: subject.title }]),
  );
  return <ChecksInput {...props} choosable={choosable} options={options} />;
}

/** A text, number, amount or date: kept while typing, saved on leaving the field. */
function TypedInput(props: FactInputProps) {
  const { definition, value, declaredUnknown, error, id, readOnly, onAnswer } = props;
  const t = useWizardTexts();
  const locale = useLocale();
  const wording = useWording(definition, error);
  const { type } = definition;
  // Nothing typed: then the field shows what is saved, also when someone else saves it.
  const [draft, setDraft] = useState<{ readonly value: FactValue | undefined }>();
  const shown = draft ? draft.value : value;

  function leave() {
    if (!draft) return;
    setDraft(undefined);
    const typed = typeof draft.value === 'string' ? draft.value.trim() : draft.value;
    if (typed === value) return;
    if (typed === undefined || typed === '') {
      if (value !== undefined) onAnswer({ cleared: true });
    } else onAnswer({ value: typed });
  }

  const common = { ...wording, id, readOnly, onBlur: leave };
  const unit = 'unit' in type ? type.unit?.[locale] : undefined;

  return (
    <Stack gap="xs">
      {type.type === 'text' && (
        <TextInput
          {...common}
          type={type.format === 'phone' ? 'tel' : (type.format ?? 'text')}
          maxLength={type.max}
          value={String(shown ?? '')}
          onChange={(event) => setDraft({ value: event.currentTarget.value })}
        />
      )}
      {type.type === 'longText' && (
        <Textarea
          {...common}
          rows={4}
          maxLength={type.max}
          value={String(shown ?? '')}
          onChange={(event) => setDraft({ value: event.currentTarget.value })}
        />
      )}
      {(type.type === 'integer' || type.type === 'decimal') && (
        <NumberInput
          {...common}
          hideControls
          className={classes.number}
          allowNegative={false}
          allowDecimal={type.type === 'decimal'}
          decimalScale={type.type === 'decimal' ? type.places : 0}
          decimalSeparator={locale === 'nl' ? ',' : '.'}
          thousandSeparator={locale === 'nl' ? '.' : ','}
          clampBehavior="none"
          suffix={unit ? ` ${unit}` : ''}
          value={typeof shown === 'number' ? shown : ''}
          onChange={(next) => {
            const typed = typeof next === 'number' ? next : undefined;
            if (typed !== shown) setDraft({ value: typed });
          }}
        />
      )}
      {type.type === 'money' && (
        <MoneyField
          {...common}
          value={typeof shown === 'number' ? shown : null}
          onChange={(cents) => setDraft({ value: cents ?? undefined })}
        />
      )}
      {type.type === 'date' && (
        <DateField
          {...common}
          value={typeof shown === 'string' ? shown : null}
          onChange={(date) => {
            // Picked from the calendar: the field never had the focus to leave.
            if (document.activeElement?.id === id) setDraft({ value: date ?? undefined });
            else onAnswer(date === null ? { cleared: true } : { value: date });
          }}
        />
      )}
      {definition.optional ? null : (
        <Checkbox
          label={t('notKnownYet')}
          aria-label={`${t('notKnownYet')}: ${definition.label[locale]}`}
          checked={declaredUnknown}
          disabled={readOnly}
          onChange={(event) =>
            onAnswer(event.currentTarget.checked ? { unknown: true } : { cleared: true })
          }
        />
      )}
    </Stack>
  );
}

function filled(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => Object.keys(row).length > 0);
}

/** A short list of small records, such as reporting lines by subject. */
function RowsInput({
  definition,
  value,
  error,
  id,
  readOnly,
  choosable,
  onAnswer,
}: FactInputProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  const wording = useWording(definition, error);
  const saved = Array.isArray(value) ? (value as readonly Row[]) : [];
  const [draft, setDraft] = useState<readonly Row[]>(saved);
  const savedText = JSON.stringify(saved);
  // Rows still being filled in stay, unless what is saved has become something else.
  const [seen, setSeen] = useState(savedText);
  if (seen !== savedText) {
    setSeen(savedText);
    if (JSON.stringify(filled(draft)) !== savedText) setDraft(saved);
  }

  if (definition.type.type !== 'rows') return null;
  const { fields, max } = definition.type;

  function save(next: readonly Row[]) {
    setDraft(next);
    if (JSON.stringify(filled(next)) !== savedText) onAnswer({ value: filled(next) });
  }

  function put(index: number, field: string, answer: string): readonly Row[] {
    return draft.map((row, at) => {
      if (at !== index) return row;
      const { [field]: _old, ...rest } = row;
      return answer === '' ? rest : { ...rest, [field]: answer };
    });
  }

  return (
    <fieldset id={id} className={classes.rows}>
      <legend>{wording.label}</legend>
      {wording.description ? <p>{wording.description}</p> : null}
      <Stack gap="sm">
        {draft.map((row, index) => (
          <Group key={index} align="end" wrap="wrap">
            {Object.entries(fields).map(([field, { label, type }]) => {
              const current = String(row[field] ?? '');
              if (type.type === 'choice' || type.type === 'reference') {
                const options =
                  type.type === 'choice'
                    ? Object.entries(type.options).map(([key, text]) => ({
                        value: key,
                        label: text[locale],
                      }))
                    : choosable(type.to).map((one) => ({ value: one.id, label: one.title }));
                return (
                  <NativeSelect
                    key={field}
                    label={label[locale]}
                    disabled={readOnly}
                    value={current}
                    data={[{ value: '', label: t('choose') }, ...options]}
                    onChange={(event) => save(put(index, field, event.currentTarget.value))}
                  />
                );
              }
              return (
                <TextInput
                  key={field}
                  label={label[locale]}
                  readOnly={readOnly}
                  value={current}
                  onChange={(event) => setDraft(put(index, field, event.currentTarget.value))}
                  onBlur={() => save(draft)}
                />
              );
            })}
            {readOnly ? null : (
              <Button
                variant="subtle"
                onClick={() => save(draft.filter((_, at) => at !== index))}
                aria-label={t('removeRow', { number: index + 1 })}
              >
                {t('remove')}
              </Button>
            )}
          </Group>
        ))}
        {readOnly || draft.length >= max ? null : (
          <Button
            variant="light"
            className={classes.addRow ?? ''}
            onClick={() => setDraft([...draft, {}])}
          >
            {t('addRow')}
          </Button>
        )}
      </Stack>
      {error ? <div role="alert">{error}</div> : null}
    </fieldset>
  );
}
