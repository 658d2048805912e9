import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { evidenceKinds, longestEvidenceTitle } from '@vertrouwensbasis/domain';
import { useLocale } from '../../i18n/useFormat.js';
import { DateField } from '../../ui/DateField.js';
import { AboutPicker, type Choosable } from './AboutPicker.js';
import type { Description } from './description.js';
import { useEvidenceTexts } from './texts.js';

/** What one can choose from: items of the checklist, subjects of the set-up, colleagues. */
export interface Choices {
  readonly items: readonly {
    readonly itemId: string;
    readonly number: number;
    readonly title: string;
  }[];
  readonly subjects: readonly Choosable[];
  /** Null for who may not see colleagues: they look after it themselves. */
  readonly owners: readonly { readonly id: string; readonly name: string }[] | null;
}

/** Kind, owner, dates and links; the same fields when adding and when changing. */
export function DescriptionFields({
  prefix,
  choices,
  value,
  errors,
  onChange,
}: {
  prefix: string;
  choices: Choices;
  value: Description;
  errors: Readonly<Record<string, string>>;
  onChange: (change: Partial<Description>) => void;
}) {
  const t = useEvidenceTexts();
  const locale = useLocale();
  return (
    <>
      <TextInput
        id={`${prefix}-title`}
        label={t('name')}
        description={t('nameHint')}
        required
        withAsterisk={false}
        maxLength={longestEvidenceTitle}
        value={value.title}
        error={errors['title']}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <NativeSelect
        id={`${prefix}-kind`}
        label={t('kind')}
        required
        withAsterisk={false}
        value={value.kind}
        error={errors['kind']}
        data={[
          { value: '', label: t('kindChoose') },
          ...Object.entries(evidenceKinds).map(([kind, words]) => ({
            value: kind,
            label: words[locale],
          })),
        ]}
        onChange={(event) => onChange({ kind: event.currentTarget.value })}
      />
      <Checkbox.Group
        id={`${prefix}-items`}
        label={t('itemsLabel')}
        description={t('itemsHint')}
        value={value.items}
        error={errors['items']}
        onChange={(items) => onChange({ items })}
      >
        <Stack gap="xs" mt="xs">
          {choices.items.map(({ itemId, number, title }) => (
            <Checkbox key={itemId} value={itemId} label={`${number}. ${title}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <AboutPicker
        id={`${prefix}-about`}
        subjects={choices.subjects}
        value={value.about}
        error={errors['about']}
        onChange={(about) => onChange({ about })}
      />
      <Owner {...{ prefix, choices, value, errors, onChange }} />
      <DateField
        id={`${prefix}-datedOn`}
        label={t('datedOn')}
        description={t('datedOnHint')}
        value={value.datedOn}
        error={errors['datedOn']}
        onChange={(datedOn) => onChange({ datedOn })}
      />
      <DateField
        id={`${prefix}-validUntil`}
        label={t('validUntil')}
        description={t('validUntilHint')}
        value={value.validUntil}
        error={errors['validUntil']}
        onChange={(validUntil) => onChange({ validUntil })}
      />
      <Checkbox
        id={`${prefix}-shared`}
        label={t('sharedLabel')}
        description={t('sharedHint')}
        checked={value.shared}
        onChange={(event) => onChange({ shared: event.currentTarget.checked })}
      />
    </>
  );
}

function Owner({
  prefix,
  choices: { owners },
  value,
  errors,
  onChange,
}: Parameters<typeof DescriptionFields>[0]) {
  const t = useEvidenceTexts();
  if (!owners) return null;
  return (
    <NativeSelect
      id={`${prefix}-ownerId`}
      label={t('owner')}
      value={value.ownerId ?? ''}
      error={errors['ownerId']}
      data={owners.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => onChange({ ownerId: event.currentTarget.value })}
    />
  );
}
