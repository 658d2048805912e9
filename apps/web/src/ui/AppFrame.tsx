import { Anchor, Button, useMantineColorScheme } from '@mantine/core';
import type { Locale } from '@vertrouwensbasis/domain';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useCommonTexts } from '../i18n/common.js';
import { paths } from '../paths.js';
import { useLocale } from '../i18n/useFormat.js';
import classes from './AppFrame.module.css';
import { Disclosure } from './Disclosure.js';

export interface FrameLink {
  readonly to: string;
  readonly label: string;
  /** Only this very address counts as being there. */
  readonly exact?: boolean;
}

export interface AppFrameProps {
  /** Where the product's name leads. */
  home: string;
  links: readonly FrameLink[];
  /** Organisations to switch between; the current one is named on the button. */
  organisations?: {
    readonly current: string | null;
    readonly others: readonly FrameLink[];
    readonly all: string;
  };
  account?: { readonly name: string; readonly email: string; readonly to: string } | null;
  onSignOut?: () => void;
  onLocale: (locale: Locale) => void;
  children: ReactNode;
}

/** Around every page: the skip link, the header with its menus, and the footer. */
export function AppFrame({
  home,
  links,
  organisations,
  account,
  onSignOut,
  onLocale,
  children,
}: AppFrameProps) {
  const t = useCommonTexts();
  return (
    <div className={classes.frame}>
      <a href="#inhoud" className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.header} data-no-print>
        <div className={classes.inner}>
          <Link to={home} className={classes.product}>
            <img src="/favicon.svg" alt="" width="28" height="28" />
            <span>{t('product')}</span>
          </Link>
          {links.length > 0 && (
            <nav aria-label={t('nav.main')} className={classes.links}>
              <FrameLinks links={links} />
            </nav>
          )}
          <div className={classes.menus}>
            {organisations && (
              <Disclosure
                label={organisations.current ?? t('nav.organisations')}
                accessibleLabel={
                  organisations.current
                    ? `${organisations.current}, ${t('nav.switch').toLowerCase()}`
                    : t('nav.organisations')
                }
              >
                <ul className={classes.list}>
                  {organisations.others.map((one) => (
                    <li key={one.to}>
                      <Anchor component={Link} to={one.to}>
                        {one.label}
                      </Anchor>
                    </li>
                  ))}
                  <li>
                    <Anchor component={Link} to={organisations.all}>
                      {t('nav.allOrganisations')}
                    </Anchor>
                  </li>
                </ul>
              </Disclosure>
            )}
            <Disclosure label={account?.name ?? t('nav.menu')}>
              {account && (
                <div className={classes.account}>
                  <p className={classes.email}>{account.email}</p>
                  <Anchor component={Link} to={account.to}>
                    {t('nav.account')}
                  </Anchor>
                </div>
              )}
              <LanguageSwitch onLocale={onLocale} />
              <ColourSwitch />
              {onSignOut && account && (
                <Button variant="default" fullWidth mt="md" onClick={onSignOut}>
                  {t('nav.signOut')}
                </Button>
              )}
            </Disclosure>
          </div>
        </div>
      </header>
      {children}
      <footer className={classes.footer} data-no-print>
        <div className={classes.inner}>
          <p>{t('nav.noCaseData')}</p>
          <p>
            <Anchor component={Link} to={paths.verify()} inherit>
              {t('nav.verify')}
            </Anchor>
          </p>
        </div>
      </footer>
    </div>
  );
}

export function FrameLinks({ links }: { links: readonly FrameLink[] }) {
  return (
    <ul className={classes.row}>
      {links.map((link) => (
        <li key={link.to}>
          <NavLink to={link.to} end={link.exact ?? false} className={classes.link ?? ''}>
            {link.label}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The second row of the header: the pages of one organisation. */
export function OrganisationBar({ name, links }: { name: ReactNode; links: readonly FrameLink[] }) {
  const t = useCommonTexts();
  return (
    <nav className={classes.bar} aria-label={t('nav.organisation')}>
      <div className={classes.inner}>
        <p className={classes.name}>{name}</p>
        <div data-no-print>
          <FrameLinks links={links} />
        </div>
      </div>
    </nav>
  );
}

/** Where the page stands; the skip link leads here. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="inhoud" tabIndex={-1} className={classes.main}>
      {children}
    </main>
  );
}

const languages: readonly { locale: Locale; name: string }[] = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
];

function LanguageSwitch({ onLocale }: { onLocale: (locale: Locale) => void }) {
  const t = useCommonTexts();
  const current = useLocale();
  return (
    <fieldset className={classes.choice}>
      <legend>{t('nav.language')}</legend>
      {languages.map(({ locale, name }) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={current === locale}
          onClick={() => onLocale(locale)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function ColourSwitch() {
  const t = useCommonTexts();
  // Otherwise Mantine stops transitions by a <style> element, which the security policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <fieldset className={classes.choice}>
      <legend>{t('nav.colours')}</legend>
      {(['light', 'dark', 'auto'] as const).map((scheme) => (
        <button
          key={scheme}
          type="button"
          aria-pressed={colorScheme === scheme}
          onClick={() => setColorScheme(scheme)}
        >
          {t(`nav.${scheme}`)}
        </button>
      ))}
    </fieldset>
  );
}
