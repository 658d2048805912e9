import { useState } from 'react';

/**
 * A field whose text is read as something else, a date or an amount.
 *
 * What was typed stays as typed while someone is in the field; on leaving it is written the usual
 * way. A text that cannot be read is kept and pointed at, never dropped.
 */
export function useTypedField<Value extends string | number>({
  value,
  show,
  parse,
  onChange,
  onInvalid,
}: {
  value: Value | null;
  show: (value: Value) => string;
  parse: (text: string) => Value | null;
  onChange: (value: Value | null) => void;
  onInvalid?: ((text: string) => void) | undefined;
}) {
  /** Null while the text is simply that of the value. */
  const [typed, setTyped] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);

  return {
    text: typed ?? (value === null ? '' : show(value)),
    invalid,
    type(text: string) {
      setTyped(text);
      setInvalid(false);
      if (text.trim() === '') onChange(null);
      const parsed = parse(text);
      if (parsed !== null) onChange(parsed);
    },
    leave() {
      if (typed === null) return;
      if (typed.trim() === '' || parse(typed) !== null) {
        setTyped(null);
        setInvalid(false);
        return;
      }
      setInvalid(true);
      onInvalid?.(typed);
    },
    choose(chosen: Value | null) {
      setTyped(null);
      setInvalid(false);
      onChange(chosen);
    },
  };
}
