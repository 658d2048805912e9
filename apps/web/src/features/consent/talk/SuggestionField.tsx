import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { factDefinition, type FactType, type SubjectKind } from '@vertrouwensbasis/domain';
import { useLocale } from '../../../i18n/useFormat.js';
import { DateField } from '../../../ui/DateField.js';
import { useTalkTexts } from './texts.js';

export type Suggested = string | number | boolean | null;

/** The answer one suggests, in the field its question has in the set-up. */
export function SuggestionField({
  kind,
  factKey,
  id,
  error,
  onChange,
}: {
  kind: SubjectKind;
  factKey: string;
  id: string;
  error?: string | undefined;
  /** Null while nothing that can be an answer was entered. */
  onChange: (value: Suggested) => void;
}) {
  const t = useTalkTexts();
  const locale = useLocale();
  const type: FactType | undefined = factDefinition(kind, factKey)?.type;
  const shared = { id, error, label: t('suggestion'), description: t('suggestionHint') };
  switch (type?.type) {
    case 'choice':
      return (
        <NativeSelect
          {...shared}
          defaultValue=""
          data={[
            { value: '', label: '' },
            ...Object.entries(type.options).map(([value, label]) => ({
              value,
              label: label[locale],
            })),
          ]}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'yesNo':
      return (
        <NativeSelect
          {...shared}
          defaultValue=""
          data={[
            { value: '', label: '' },
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === '' ? null : value === 'yes')
          }
        />
      );
    case 'date':
      return <DateField {...shared} onChange={onChange} />;
    case 'integer':
    case 'decimal':
      return (
        <TextInput
          {...shared}
          inputMode="decimal"
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => {
            const number = Number(value.trim().replace(',', '.'));
            onChange(value.trim() === '' || Number.isNaN(number) ? null : number);
          }}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...shared}
          maxLength={type.max}
          onChange={(event) => onChange(event.currentTarget.value.trim() || null)}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value.trim() || null)}
        />
      );
  }
}
