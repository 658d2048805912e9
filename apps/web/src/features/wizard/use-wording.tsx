import { useLocale } from '../../i18n/useFormat.js';
import type { FactInputProps } from './fact-input.js';
import { useWizardTexts } from './wizard-texts.js';
import classes from './wizard.module.css';

/** Label, help with an example, and error: the words of every kind of field. */
export function useWording({
  definition,
  help,
  error,
}: Pick<FactInputProps, 'definition' | 'help' | 'error'>) {
  const locale = useLocale();
  const t = useWizardTexts();
  const label = definition.label[locale];
  return {
    label: definition.optional ? `${label} (${t('optional')})` : label,
    description: help ? (
      <>
        {help.help[locale]}
        <span className={classes.example}>
          {t('example')} {help.example[locale]}
        </span>
      </>
    ) : null,
    error,
  };
}
