import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import classes from './Disclosure.module.css';

/**
 * A button that opens a panel below it: links and settings, no menu roles, so Tab simply goes on.
 * Escape, a click elsewhere and navigation close it.
 */
export function Disclosure({
  label,
  accessibleLabel,
  children,
}: {
  label: ReactNode;
  /** Where the label alone does not say what opens. */
  accessibleLabel?: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState(pathname);
  if (openedAt !== pathname) {
    setOpenedAt(pathname);
    setOpen(false);
  }

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  return (
    <div ref={whole} className={classes.whole}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={accessibleLabel}
        onClick={() => setOpen(!open)}
      >
        <span className={classes.label}>{label}</span>
        <svg className={classes.arrow} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 3.5L5 7l3.5-3.5" />
        </svg>
      </button>
      <div id={panel} className={classes.panel} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
