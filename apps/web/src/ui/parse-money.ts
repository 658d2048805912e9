import type { Locale } from '@vertrouwensbasis/domain';

/** The most the product keeps: ten million euro (security.md I-02). */
const most = 1_000_000_000;

/**
 * An amount as people type it, in cents; null when it cannot be read as one amount.
 *
 * The point and the comma mean what they mean in the reader's language, but before one or two last
 * digits either is read as the decimal sign: 12.50 is twelve and a half in every language.
 *
 * @example parseMoney('€ 1.250,-', 'nl') // 125000
 */
export function parseMoney(typed: string, locale: Locale): number | null {
  const text = typed
    .replace(/€|euro|eur/gi, '')
    .replace(/[\s\u00a0]/g, '')
    .replace(/[.,](-|--|–)$/, '');
  const thousands = locale === 'nl' ? '\\.' : ',';
  const whole = `\\d{1,3}(?:${thousands}\\d{3})+|\\d+`;
  const match = new RegExp(`^(${whole})(?:[.,](\\d{1,2}))?$`).exec(text);
  if (!match?.[1]) return null;
  const euros = Number(match[1].replace(/[.,]/g, ''));
  const cents = euros * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) && cents <= most ? cents : null;
}

/** 125000 → '1.250,00' (Dutch) or '1,250.00', as it is typed. */
export function showMoney(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
}
