import {
  formatDate,
  formatMoney,
  formatNumber,
  type CalendarDate,
  type Locale,
} from '@vertrouwensbasis/domain';
import { useTranslation } from 'react-i18next';
import { currentLocale } from './i18n.js';

const tags = { nl: 'nl-NL', en: 'en-GB' } as const;

const moments = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Amsterdam',
    }),
);
const times = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Amsterdam',
    }),
);
const months = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const percentages = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
);

function perLocale<Formatter>(make: (tag: string) => Formatter): Record<Locale, Formatter> {
  return { nl: make(tags.nl), en: make(tags.en) };
}

export function useLocale(): Locale {
  useTranslation();
  return currentLocale();
}

/** Dates, amounts and numbers as the reader writes them; times are those in the Netherlands. */
export function useFormat() {
  const locale = useLocale();
  return {
    /** '2026-11-24' → '24 november 2026' */
    date: (date: CalendarDate) => formatDate(date, locale),
    /** '2026-11-01' → 'november 2026' */
    month: (date: CalendarDate) => months[locale].format(new Date(date)),
    /** An ISO moment → '24 november 2026 om 14:02' */
    moment: (moment: string) => moments[locale].format(new Date(moment)),
    /** An ISO moment → '14:02' */
    time: (moment: string) => times[locale].format(new Date(moment)),
    /** Cents → '€ 1.250,00' */
    money: (cents: number) => formatMoney(cents, locale),
    number: (value: number) => formatNumber(value, locale),
    /** A part of a whole → '75%'; null when there is no whole. */
    percent: (share: { part: number; of: number }) =>
      share.of === 0 ? null : percentages[locale].format(share.part / share.of),
  };
}
