import { Checkbox, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import type { FactValue } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import { DateField } from '../../ui/DateField.js';
import { MoneyField } from '../../ui/MoneyField.js';
import type { FactInputProps } from './fact-input.js';
import { useBeforeLeaving } from './use-before-leaving.js';
import { useWording } from './use-wording.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** What is being typed, and the version of the subject it was begun on. */
interface Draft {
  readonly value: FactValue | undefined;
  readonly seen: number;
}

/** A text, number, amount or date: kept while typing, saved on leaving the field. */
export function TypedInput(props: FactInputProps) {
  const { definition, help, version, value, declaredUnknown, error, id, readOnly, onAnswer } =
    props;
  const t = useWizardTexts();
  const locale = useLocale();
  const wording = useWording({ definition, help, error });
  const { type } = definition;
  // Nothing typed: then the field shows what is saved, also when someone else saves it.
  const [draft, put] = useState<Draft>();
  // What is begun rests on what was on the screen then, whatever others save meanwhile.
  const setDraft = ({ value: typed }: { value: FactValue | undefined }) =>
    put({ value: typed, seen: draft?.seen ?? version });
  const shown = draft ? draft.value : value;

  function leave() {
    if (!draft) return;
    put(undefined);
    const typed = typeof draft.value === 'string' ? draft.value.trim() : draft.value;
    if (typed === value) return;
    if (typed === undefined || typed === '') {
      if (value !== undefined) onAnswer({ cleared: true }, draft.seen);
    } else onAnswer({ value: typed }, draft.seen);
  }

  useBeforeLeaving(draft !== undefined, leave);

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
