import type { CalendarDate } from '../calendar-date.js';
import type { Locale } from '../text.js';

const languageTags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** One formatter a language, made once: making one costs far more than using it. */
function perLocale<Formatter>(
  make: (tag: string) => Formatter,
): Readonly<Record<Locale, Formatter>> {
  return { nl: make(languageTags.nl), en: make(languageTags.en) };
}

const dates = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const numbers = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const amounts = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }),
);

/**
 * A day in words.
 *
 * @example formatDate('2026-11-24', 'nl') // '24 november 2026'
 */
export function formatDate(date: CalendarDate, locale: Locale): string {
  return dates[locale].format(new Date(`${date}T00:00:00Z`));
}

/** A number with at most two decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers[locale].format(value);
}

/**
 * Whole cents as an amount in euro, with the space that does not break that Dutch sets after €.
 *
 * @example formatMoney(125000, 'nl') // '€ 1.250,00'
 */
export function formatMoney(cents: number, locale: Locale): string {
  return amounts[locale].format(cents / 100);
}

/** Several answers one after another; semicolons where an answer has a comma of its own. */
export function formatList(values: readonly string[]): string {
  return values.join(values.some((one) => one.includes(',')) ? '; ' : ', ');
}
