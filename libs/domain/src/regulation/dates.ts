import { isCalendarDate, type CalendarDate } from '../calendar-date.js';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const written =
  /\b(\d{1,2})(?:\s(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s|[-/](\d{1,2})[-/])(\d{4})\b/giu;

/** A date in a text, with where it stands. */
export interface FoundDate {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** The dates between two places of a text: “4 maart 2024”, “4-3-2024”. */
export function datesIn(text: string, from: number, to: number): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.slice(from, to).matchAll(written)) {
    const [whole, day = '', name, digits, year = ''] = match;
    const month = name ? months.indexOf(name.toLowerCase()) + 1 : Number(digits);
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const start = from + match.index;
    if (isCalendarDate(date)) found.push({ date, start, end: start + whole.length });
  }
  return found;
}
