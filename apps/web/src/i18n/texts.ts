import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import './i18n.js';

/** The same keys with texts of any wording: a missing translation does not compile. */
type Shape<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Shape<Texts[Key]>;
};

type Plain<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** 'title' | 'form.email' | …; plural forms (`count_one`, `count_other`) under one key. */
export type TextKey<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? Plain<Key>
    : `${Key}.${TextKey<Texts[Key]>}`;
}[keyof Texts & string];

export type Translate<Texts> = (
  key: TextKey<Texts>,
  values?: Record<string, string | number>,
) => string;

/**
 * Registers the texts of one feature and returns the hook that reads them.
 *
 * @example
 * const useTexts = texts('members', { nl, en });
 * const t = useTexts();
 * t('invited', { name: 'Anna' });
 */
export function texts<Texts extends object>(
  namespace: string,
  byLocale: { nl: Texts; en: Shape<Texts> },
): () => Translate<Texts> {
  i18next.addResourceBundle('nl', namespace, byLocale.nl);
  i18next.addResourceBundle('en', namespace, byLocale.en);
  return function useTexts() {
    const { t } = useTranslation(namespace);
    return t as unknown as Translate<Texts>;
  };
}
