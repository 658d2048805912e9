import { ChecksInput, RadioInput, SelectInput, YesNoInput } from './ChoiceInputs.js';
import type { FactInputProps } from './fact-input.js';
import { RowsInput } from './RowsInput.js';
import { TypedInput } from './TypedInput.js';
import { useLocale } from '../../i18n/useFormat.js';

/** More options than this are a list to open, not a column of buttons. */
const mostRadios = 11;

/** The field for one question; what kind of field follows from the kind of fact. */
export function FactInput(props: FactInputProps) {
  const locale = useLocale();
  const { type } = props.definition;
  switch (type.type) {
    case 'yesNo':
      return <YesNoInput {...props} />;
    case 'choice':
    case 'choices': {
      const options = Object.entries(type.options).map(([value, label]) => ({
        value,
        label: label[locale],
      }));
      if (type.type === 'choices') return <ChecksInput {...props} options={options} />;
      return options.length > mostRadios ? (
        <SelectInput {...props} options={options} />
      ) : (
        <RadioInput {...props} options={options} />
      );
    }
    case 'reference':
    case 'references': {
      const options = props
        .choosable(type.to)
        .map(({ id, title }) => ({ value: id, label: title }));
      return type.type === 'reference' ? (
        <SelectInput {...props} options={options} />
      ) : (
        <ChecksInput {...props} options={options} />
      );
    }
    case 'rows':
      return <RowsInput {...props} />;
    default:
      return <TypedInput {...props} />;
  }
}
