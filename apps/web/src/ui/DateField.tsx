import { TextInput, type TextInputProps } from '@mantine/core';
import { isCalendarDate, type CalendarDate } from '@vertrouwensbasis/domain';
import { useRef } from 'react';
import { useCommonTexts } from '../i18n/common.js';
import classes from './DateField.module.css';
import { parseDate, showDate } from './parse-date.js';
import { useTypedField } from './useTypedField.js';

export interface DateFieldProps extends Omit<
  TextInputProps,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onInvalid' | 'type'
> {
  value?: CalendarDate | null | undefined;
  /** A day that exists, or null for an emptied field. Not called while the text is unreadable. */
  onChange: (value: CalendarDate | null) => void;
  /** Someone left the field with a text that is no date; the field says so itself. */
  onInvalid?: (text: string) => void;
  onBlur?: () => void;
  min?: CalendarDate;
  max?: CalendarDate;
}

/** A date to type the Dutch way (dd-mm-jjjj), or to pick from the browser's own calendar. */
export function DateField({
  value,
  onChange,
  onInvalid,
  onBlur,
  min,
  max,
  error,
  description,
  ...input
}: DateFieldProps) {
  const t = useCommonTexts();
  const calendar = useRef<HTMLInputElement>(null);
  const field = useTypedField({
    value: value ?? null,
    show: showDate,
    parse: parseDate,
    onChange,
    onInvalid,
  });

  return (
    <TextInput
      {...input}
      description={description ?? t('date.hint')}
      inputMode="numeric"
      autoComplete="off"
      className={classes.field}
      value={field.text}
      error={field.invalid ? t('date.invalid') : error}
      onChange={(event) => field.type(event.currentTarget.value)}
      onBlur={() => {
        field.leave();
        onBlur?.();
      }}
      rightSection={
        <span className={classes.picker}>
          <button
            type="button"
            className={classes.button}
            aria-label={t('date.pick')}
            disabled={input.disabled}
            onClick={() => calendar.current?.showPicker()}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M3 5h14v12H3zM3 8.5h14M7 3v3.5M13 3v3.5" />
            </svg>
          </button>
          <input
            ref={calendar}
            type="date"
            className={classes.native}
            tabIndex={-1}
            aria-hidden="true"
            value={value ?? ''}
            min={min}
            max={max}
            onChange={(event) => {
              const picked = event.currentTarget.value;
              if (isCalendarDate(picked)) field.choose(picked);
            }}
          />
        </span>
      }
    />
  );
}
