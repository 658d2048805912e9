import { addDays, addMonths, isCalendarDate } from './calendar-date.js';

describe('isCalendarDate', () => {
  it.each(['2026-11-24', '1990-01-01', '2100-12-31', '2024-02-29', '2000-02-29'])(
    'takes %s',
    (date) => {
      expect(isCalendarDate(date)).toBe(true);
    },
  );

  it.each([
    ['a day that does not exist', '2026-02-31'],
    ['a leap day in a common year', '2026-02-29'],
    ['a leap day in a century year', '2100-02-29'],
    ['the thirteenth month', '2026-13-01'],
    ['month zero', '2026-00-10'],
    ['day zero', '2026-11-00'],
    ['the day before the first', '1989-12-31'],
    ['the day after the last', '2101-01-01'],
    ['Dutch order', '24-11-2026'],
    ['a moment', '2026-11-24T00:00:00Z'],
    ['no leading zero', '2026-1-1'],
    ['a space', ' 2026-11-24'],
    ['a line break after it', '2026-11-24\n'],
    ['digits of another script', '٢٠٢٦-١١-٢٤'],
    ['nothing', ''],
    ['a number', 20261124],
    ['a date object', new Date('2026-11-24')],
    ['null', null],
    ['a list', ['2026-11-24']],
  ])('refuses %s', (_, value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-24', 48, '2030-11-24'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    // The clock moves in Amsterdam on these nights; a day stays a day.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });
});
