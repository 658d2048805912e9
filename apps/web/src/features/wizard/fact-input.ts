import type { FactDefinition, FactValue } from '@vertrouwensbasis/domain';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/useFormat.js';
import type { NewAnswer } from './use-save-facts.js';
import { useWizardTexts } from './wizard-texts.js';

/** Another subject that can be chosen as the answer. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
}

/** What the field of one question needs, whatever its kind. */
export interface FactInputProps {
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

/** Label, help and error, in words for every kind of field. */
export function useWording(definition: FactDefinition, error: ReactNode) {
  const locale = useLocale();
  const t = useWizardTexts();
  const label = definition.label[locale];
  return {
    label: definition.optional ? `${label} (${t('optional')})` : label,
    description: definition.help?.[locale],
    error,
  };
}
