import { Input } from '@mantine/core';
import classes from './FileField.module.css';

/** A field to choose one file with, the browser’s own: it also takes a file dragged onto it. */
export function FileField({
  id,
  label,
  description,
  error,
  accept,
  onChoose,
}: {
  id: string;
  label: string;
  description: string;
  error?: string | undefined;
  /** Extensions, with commas between. */
  accept: string;
  onChoose: (file: File | null) => void;
}) {
  return (
    <Input.Wrapper
      id={id}
      label={label}
      description={description}
      error={error}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        className={classes.input}
        aria-describedby={[`${id}-description`, ...(error ? [`${id}-error`] : [])].join(' ')}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
    </Input.Wrapper>
  );
}
