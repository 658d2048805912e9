import { isCalendarDate, type CalendarDate } from '@vertrouwensbasis/domain';

/** First three letters, Dutch and English. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * A date as people type it, day first; null when it is no existing day.
 *
 * @example parseDate('24-11-2026') // '2026-11-24', so do 24/11/26, 24 nov 2026 and 2026-11-24
 */
export function parseDate(typed: string): CalendarDate | null {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (numeric) return calendarDate(year(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const named = /^(\d{1,2})[-. ]+([a-z]{3})[a-z]*\.?[-. ]+(\d{4}|\d{2})$/.exec(text);
  const month = named?.[2] === undefined ? undefined : months[named[2]];
  if (named && month) return calendarDate(year(named[3]), month, Number(named[1]));
  return null;
}

/** Terms lie in this century, so 26 is 2026. */
function year(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function calendarDate(y: number, m: number, d: number): CalendarDate | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const date = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
  return isCalendarDate(date) ? date : null;
}

/** '2026-11-24' → '24-11-2026', as it is typed. */
export function showDate(date: CalendarDate): string {
  const [y, m, d] = date.split('-');
  return `${d}-${m}-${y}`;
}
