import type { Locale } from '@vertrouwensbasis/domain';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const storageKey = 'vertrouwensbasis-locale';

/** The language chosen here before; else English for who asks their browser for English first. */
export function preferredLocale(): Locale {
  const stored = readStored();
  if (stored) return stored;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

function readStored(): Locale | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'nl' || stored === 'en' ? stored : null;
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
    return null;
  }
}

/** Texts come with the features that show them (see texts.ts); nothing is fetched. */
void i18next.use(initReactI18next).init({
  lng: preferredLocale(),
  fallbackLng: 'nl',
  supportedLngs: ['nl', 'en'],
  resources: {},
  initAsync: false,
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
setDocumentLanguage();

export function currentLocale(): Locale {
  return i18next.language === 'en' ? 'en' : 'nl';
}

/** Switches every text on the screen, and what screen readers and hyphenation go by. */
export async function switchLocale(locale: Locale): Promise<void> {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  await i18next.changeLanguage(locale);
  setDocumentLanguage();
}

function setDocumentLanguage(): void {
  document.documentElement.lang = currentLocale();
}
