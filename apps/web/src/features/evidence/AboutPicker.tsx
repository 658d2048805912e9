import { Button, Input, NativeSelect } from '@mantine/core';
import { catalogue, factName } from '@vertrouwensbasis/domain';
import { useState } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import type { About } from './description.js';
import classes from './evidence.module.css';
import { useEvidenceTexts } from './texts.js';

export interface Choosable {
  readonly id: string;
  readonly kind: About['kind'];
  readonly title: string;
}

interface PickerProps {
  readonly id: string;
  readonly subjects: readonly Choosable[];
  readonly value: readonly About[];
  readonly error?: string | undefined;
  readonly onChange: (about: About[]) => void;
}

/** Chooses what in the set-up a file is about: subjects, or single answers of them. */
export function AboutPicker({ id, subjects, value, error, onChange }: PickerProps) {
  const t = useEvidenceTexts();
  const locale = useLocale();
  const [chosen, setChosen] = useState('');
  const [key, setKey] = useState('');
  const subject = subjects.find((one) => one.id === chosen);
  const add = () => {
    if (!subject) return;
    const known = value.some((one) => one.subjectId === chosen && (one.key ?? '') === key);
    if (!known) onChange([...value, { kind: subject.kind, subjectId: chosen, key: key || null }]);
    setChosen('');
    setKey('');
  };

  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t('aboutLabel')}</legend>
      <p className={classes.hint}>{t('aboutHint')}</p>
      {error && <Input.Error>{error}</Input.Error>}
      <Chosen {...{ subjects, value, onChange }} />
      <div className={classes.pick}>
        <NativeSelect
          id={id}
          label={t('aboutSubject')}
          value={chosen}
          data={[
            { value: '', label: t('aboutChoose') },
            ...subjects.map((one) => ({ value: one.id, label: one.title })),
          ]}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            setKey('');
          }}
        />
        {subject && (
          <NativeSelect
            label={t('aboutFact')}
            value={key}
            data={[
              { value: '', label: t('aboutWhole') },
              ...Object.keys(catalogue[subject.kind]).map((fact) => ({
                value: fact,
                label: factName(subject.kind, fact, {}, locale),
              })),
            ]}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
        )}
        <Button variant="default" disabled={!subject} onClick={add}>
          {t('aboutAdd')}
        </Button>
      </div>
    </fieldset>
  );
}

function Chosen({ subjects, value, onChange }: Omit<PickerProps, 'id' | 'error'>) {
  const t = useEvidenceTexts();
  const locale = useLocale();
  if (value.length === 0) return null;
  return (
    <ul className={classes.chosen}>
      {value.map((about) => {
        const subject = subjects.find((one) => one.id === about.subjectId);
        const fact = about.key ? `: ${factName(about.kind, about.key, {}, locale)}` : '';
        const title = `${subject?.title ?? t('aboutGone')}${fact}`;
        return (
          <li key={`${about.subjectId} ${about.key ?? ''}`}>
            {title}{' '}
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('aboutRemove', { title })}
              onClick={() => onChange(value.filter((one) => one !== about))}
            >
              ✕
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
