import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Radio,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { factDefinition, type FactValue, type SubjectKind } from '@vertrouwensbasis/domain';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import { DateField } from '../../ui/DateField.js';
import { MoneyField } from '../../ui/MoneyField.js';
import classes from './regulations.module.css';
import { useRegulationTexts } from './texts.js';

/** Whether a value of this fact can be typed here; what names others is answered in the wizard. */
export function isEditable(kind: SubjectKind, fact: string): boolean {
  const type = factDefinition(kind, fact)?.type.type;
  return type !== undefined && !['rows', 'reference', 'references'].includes(type);
}

/** Another value than the text says, for the same fact and passage. */
export function ValueEditor({
  kind,
  fact,
  name,
  value,
  error,
  busy,
  onSave,
  onCancel,
}: {
  kind: SubjectKind;
  fact: string;
  name: string;
  value: FactValue | null;
  error: string | undefined;
  busy: boolean;
  onSave: (value: FactValue) => void;
  onCancel: () => void;
}) {
  const t = useRegulationTexts();
  const [draft, setDraft] = useState<FactValue | null>(value);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = typeof draft === 'string' ? draft.trim() : draft;
    if (typed === null || typed === '') return setMissing(true);
    onSave(typed);
  };

  return (
    <form
      ref={form}
      noValidate
      className={classes.editor}
      aria-label={t('editTitle', { name })}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field
        kind={kind}
        fact={fact}
        name={name}
        value={draft}
        error={missing ? t('needValue') : error}
        onChange={(next) => {
          setMissing(false);
          setDraft(next);
        }}
      />
      <Group gap="xs" mt="sm">
        <Button type="submit" size="compact-md" loading={busy}>
          {t('save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}

function Field({
  kind,
  fact,
  name,
  value,
  error,
  onChange,
}: {
  kind: SubjectKind;
  fact: string;
  name: string;
  value: FactValue | null;
  error: string | undefined;
  onChange: (value: FactValue | null) => void;
}) {
  const t = useRegulationTexts();
  const locale = useLocale();
  const type = factDefinition(kind, fact)?.type;
  const wording = { label: name, error };
  switch (type?.type) {
    case 'yesNo':
      return (
        <Radio.Group
          {...wording}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          onChange={(chosen) => onChange(chosen === 'yes')}
        >
          <Group mt="xs">
            <Radio value="yes" label={t('yes')} />
            <Radio value="no" label={t('no')} />
          </Group>
        </Radio.Group>
      );
    case 'choice':
      return (
        <Radio.Group
          {...wording}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        >
          <Stack gap="xs" mt="xs">
            {Object.entries(type.options).map(([option, label]) => (
              <Radio key={option} value={option} label={label[locale]} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'choices':
      return (
        <Checkbox.Group
          {...wording}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={onChange}
        >
          <Stack gap="xs" mt="xs">
            {Object.entries(type.options).map(([option, label]) => (
              <Checkbox key={option} value={option} label={label[locale]} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'integer':
    case 'decimal':
      return (
        <NumberInput
          {...wording}
          hideControls
          allowNegative={false}
          allowDecimal={type.type === 'decimal'}
          decimalScale={type.type === 'decimal' ? type.places : 0}
          decimalSeparator={locale === 'nl' ? ',' : '.'}
          suffix={type.unit ? ` ${type.unit[locale]}` : ''}
          clampBehavior="none"
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        />
      );
    case 'money':
      return (
        <MoneyField
          {...wording}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <DateField
          {...wording}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...wording}
          rows={4}
          maxLength={type.max}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'text':
      return (
        <TextInput
          {...wording}
          maxLength={type.max}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return null;
  }
}
