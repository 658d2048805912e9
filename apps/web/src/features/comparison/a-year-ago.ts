import { addMonths, type CalendarDate } from '@vertrouwensbasis/domain';

/** Today on the reader's clock; the server answers with the days it really has. */
export function today(): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

/** The same day of last year. */
export function aYearAgo(): CalendarDate {
  return addMonths(today(), -12);
}
