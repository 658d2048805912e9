import { Button, Group, Text, Title, type ButtonProps } from '@mantine/core';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useCommonTexts } from '../i18n/common.js';
import classes from './ConfirmButton.module.css';

/**
 * A button for what cannot simply be undone: asks first, in a dialog of the browser itself (focus
 * stays inside, Escape cancels, focus returns).
 *
 * `question` is the whole question, `confirm` names the act ("Intrekken", never "OK").
 */
export function ConfirmButton({
  question,
  explanation,
  confirm,
  onConfirm,
  children,
  danger = true,
  ...button
}: {
  question: string;
  explanation?: ReactNode;
  confirm: string;
  /** The dialog stays until this is done; it closes also when it fails. */
  onConfirm: () => Promise<unknown> | void;
  children: ReactNode;
  danger?: boolean;
} & Omit<ButtonProps, 'children'>) {
  const t = useCommonTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [busy, setBusy] = useState(false);

  const run = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
      dialog.current?.close();
    }
  };

  return (
    <>
      <Button variant="default" {...button} onClick={() => dialog.current?.showModal()}>
        {children}
      </Button>
      <dialog ref={dialog} className={classes.dialog} aria-labelledby={title}>
        <Title order={2} size="h4" id={title} mb="xs">
          {question}
        </Title>
        {explanation && (
          <Text component="div" mb="md">
            {explanation}
          </Text>
        )}
        <Group gap="sm">
          <Button {...(danger ? { color: 'red.9' } : {})} loading={busy} onClick={() => void run()}>
            {confirm}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => dialog.current?.close()}>
            {t('confirm.cancel')}
          </Button>
        </Group>
      </dialog>
    </>
  );
}
