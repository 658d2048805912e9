import { parseMoney, showMoney } from './parse-money.js';

it.each([
  ['1250', 125_000],
  ['1.250', 125_000],
  ['1.250,00', 125_000],
  ['€ 1.250,-', 125_000],
  ['1250 euro', 125_000],
  ['1250,5', 125_050],
  ['12.50', 1_250],
  ['0', 0],
  ['0,05', 5],
  ['10.000.000,00', 1_000_000_000],
  ['10.000.000,01', null],
  ['-5', null],
  ['1.25.00', null],
  ['1,250.00', null],
  ['12,505', null],
  ['1e3', null],
  ['veel', null],
  ['', null],
])('reads %p in Dutch as %p cents', (typed, cents) => {
  expect(parseMoney(typed, 'nl')).toBe(cents);
});

it.each([
  ['1,250.00', 125_000],
  ['1,250', 125_000],
  ['12,50', 1_250],
  ['1.250,00', null],
])('reads %p in English as %p cents', (typed, cents) => {
  expect(parseMoney(typed, 'en')).toBe(cents);
});

it('reads back what it shows', () => {
  for (const cents of [0, 5, 125_000, 1_000_000_000]) {
    expect(parseMoney(showMoney(cents, 'nl'), 'nl')).toBe(cents);
    expect(parseMoney(showMoney(cents, 'en'), 'en')).toBe(cents);
  }
});
