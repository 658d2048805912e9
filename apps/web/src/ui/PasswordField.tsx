import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useCommonTexts } from '../i18n/common.js';

/** A password, with a button to see it that the keyboard reaches too. */
export function PasswordField(props: PasswordInputProps) {
  const t = useCommonTexts();
  return (
    <PasswordInput
      {...props}
      // Mantine marks the field for the eye only.
      aria-invalid={props.error ? true : undefined}
      visibilityToggleButtonProps={{
        'aria-label': t('form.showPassword'),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    />
  );
}
