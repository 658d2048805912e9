import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { Row } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import type { FactInputProps } from './fact-input.js';
import { useBeforeLeaving } from './use-before-leaving.js';
import { useWording } from './use-wording.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

const isEmpty = (row: Row): boolean => Object.keys(row).length === 0;

function filled(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => !isEmpty(row));
}

/** A short list of small records, such as reporting lines by subject. */
export function RowsInput({
  definition,
  help,
  value,
  error,
  id,
  readOnly,
  version,
  choosable,
  onAnswer,
}: FactInputProps) {
  const t = useWizardTexts();
  const locale = useLocale();
  const wording = useWording({ definition, help, error });
  const saved = Array.isArray(value) ? (value as readonly Row[]) : [];
  const [draft, setDraft] = useState<readonly Row[]>(saved);
  const savedText = JSON.stringify(saved);
  // Rows still being filled in stay, also when somebody else saves: then they rest on what was seen.
  const [seen, setSeen] = useState({ text: savedText, version });
  const draftText = JSON.stringify(filled(draft));
  const typing = draftText !== seen.text;
  if (seen.text !== savedText && (!typing || draftText === savedText)) {
    setSeen({ text: savedText, version });
    // Rows without an answer yet are nobody's but ours.
    if (draftText !== savedText) setDraft([...saved, ...draft.filter(isEmpty)]);
  } else if (seen.text === savedText && seen.version !== version) {
    setSeen({ text: savedText, version });
  }
  useBeforeLeaving(typing, () => save(draft));

  if (definition.type.type !== 'rows') return null;
  const { fields, max } = definition.type;

  function save(next: readonly Row[]) {
    setDraft(next);
    if (JSON.stringify(filled(next)) !== seen.text) onAnswer({ value: filled(next) }, seen.version);
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
