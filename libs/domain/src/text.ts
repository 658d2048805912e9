/** The languages of the product; Dutch is the source. */
export type Locale = 'nl' | 'en';

export const locales: readonly Locale[] = ['nl', 'en'];

/** One text in every language of the product. */
export type Text = Readonly<Record<Locale, string>>;

/** A text in Dutch and English, side by side. */
export function text(nl: string, en: string): Text {
  return { nl, en };
}
