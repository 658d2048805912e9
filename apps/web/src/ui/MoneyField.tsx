import { TextInput, type TextInputProps } from '@mantine/core';
import { useCommonTexts } from '../i18n/common.js';
import { useLocale } from '../i18n/useFormat.js';
import { parseMoney, showMoney } from './parse-money.js';
import { useTypedField } from './useTypedField.js';

export interface MoneyFieldProps extends Omit<
  TextInputProps,
  'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onInvalid' | 'type'
> {
  /** In cents. */
  value?: number | null | undefined;
  /** Cents, or null for an emptied field. Not called while the text is unreadable. */
  onChange: (cents: number | null) => void;
  /** Someone left the field with a text that is no amount; the field says so itself. */
  onInvalid?: (text: string) => void;
  onBlur?: () => void;
}

/** An amount in euro, typed as people write it, kept in whole cents. */
export function MoneyField({
  value,
  onChange,
  onInvalid,
  onBlur,
  error,
  description,
  ...input
}: MoneyFieldProps) {
  const t = useCommonTexts();
  const locale = useLocale();
  const field = useTypedField({
    value: value ?? null,
    show: (cents: number) => showMoney(cents, locale),
    parse: (text) => parseMoney(text, locale),
    onChange,
    onInvalid,
  });
  return (
    <TextInput
      {...input}
      description={description ?? t('money.hint')}
      inputMode="decimal"
      autoComplete="off"
      maw="18rem"
      leftSection={<span aria-hidden="true">€</span>}
      value={field.text}
      error={field.invalid ? t('money.invalid') : error}
      onChange={(event) => field.type(event.currentTarget.value)}
      onBlur={() => {
        field.leave();
        onBlur?.();
      }}
    />
  );
}
