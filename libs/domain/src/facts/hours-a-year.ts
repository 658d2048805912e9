import type { AppointmentFacts } from './appointment.js';

/** For converting agreements to hours a year [J]: weeks worked, full time, and half a day. */
export const workingWeeksAYear = 46;
export const fullTimeHoursAWeek = 36;
export const hoursInHalfDay = 4;

/** Hours a year of what is agreed; undefined while the form or the amount is open. */
export function hoursAYear({
  timeForm,
  timeAmount,
}: Pick<AppointmentFacts, 'timeForm' | 'timeAmount'>): number | undefined {
  if (timeAmount === undefined) return undefined;
  switch (timeForm) {
    case 'hours_a_year':
      return timeAmount;
    case 'hours_a_week':
      return timeAmount * workingWeeksAYear;
    case 'half_days_a_month':
      return timeAmount * hoursInHalfDay * 12;
    case 'fte':
      return timeAmount * fullTimeHoursAWeek * workingWeeksAYear;
    default:
      return undefined;
  }
}
