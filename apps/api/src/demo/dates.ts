import { addDays, addMonths, type CalendarDate } from '@vertrouwensbasis/domain';

/**
 * A day as seen from the day on which the demo is filled, so that the same story can be told next
 * year: terms that run today keep running, and what lapsed last month lapsed last month.
 */
export type RelativeDay =
  | { readonly months: number; readonly days: number }
  /** The first or last day of a calendar year: 0 is the year in which the demo is filled. */
  | { readonly year: number; readonly edge: 'first' | 'last' };

export type Day = CalendarDate | RelativeDay;

export const today: RelativeDay = { months: 0, days: 0 };
export const daysAgo = (days: number): RelativeDay => ({ months: 0, days: -days });
export const daysAhead = (days: number): RelativeDay => ({ months: 0, days });
export const monthsAgo = (months: number): RelativeDay => ({ months: -months, days: 0 });
export const monthsAhead = (months: number): RelativeDay => ({ months, days: 0 });
export const yearsAgo = (years: number): RelativeDay => monthsAgo(12 * years);
export const yearsAhead = (years: number): RelativeDay => monthsAhead(12 * years);
export const startOfYear = (year: number): RelativeDay => ({ year, edge: 'first' });
export const endOfYear = (year: number): RelativeDay => ({ year, edge: 'last' });

export function isRelativeDay(value: unknown): value is RelativeDay {
  return typeof value === 'object' && value !== null && ('months' in value || 'edge' in value);
}

/** The day that is meant, for a demo filled on `filledOn`. */
export function dayOf(day: Day, filledOn: CalendarDate): CalendarDate {
  if (typeof day === 'string') return day;
  if ('edge' in day) {
    const year = Number(filledOn.slice(0, 4)) + day.year;
    return day.edge === 'first' ? `${year}-01-01` : `${year}-12-31`;
  }
  return addDays(addMonths(filledOn, day.months), day.days);
}

/** A moment of that day, in working hours; `order` keeps what happened together in sequence. */
export function moment(day: CalendarDate, order = 0): string {
  return new Date(Date.parse(`${day}T08:00:00Z`) + order * 60_000).toISOString();
}
