import { Title } from '@mantine/core';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useCommonTexts } from '../i18n/common.js';
import classes from './Page.module.css';

/** Stands between the page's title and the product's in the window title: the organisation. */
export const PageScope = createContext<string | null>(null);

/** Focus follows navigation, but not the very first page: the browser starts at its top itself. */
let lastFocused: string | null = null;

/**
 * One page: its title as heading and window title, with the focus on it after navigation.
 *
 * Keep it outermost, around loading and errors, so that the heading is there from the start.
 */
export function Page({
  title,
  lead,
  above,
  actions,
  wide = false,
  children,
}: {
  title: string;
  /** One or two sentences on what this page is for. */
  lead?: ReactNode;
  /** Above the title: a way back, or "Stap 2 van 9". */
  above?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  /** The whole width, for tables. */
  wide?: boolean;
  children?: ReactNode;
}) {
  const t = useCommonTexts();
  const scope = useContext(PageScope);
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = [title, scope, t('product')].filter(Boolean).join(' – ');
  }, [title, scope, t]);

  useEffect(() => {
    if (lastFocused !== null && lastFocused !== pathname) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    lastFocused = pathname;
  }, [pathname]);

  return (
    <div className={wide ? classes.wide : classes.page}>
      {above && <div className={classes.above}>{above}</div>}
      <div className={classes.head}>
        <Title order={1} ref={heading} tabIndex={-1} className={classes.title ?? ''}>
          {title}
        </Title>
        {actions && (
          <div className={classes.actions} data-no-print>
            {actions}
          </div>
        )}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </div>
  );
}
