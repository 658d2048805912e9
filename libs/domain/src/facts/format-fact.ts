import { isCalendarDate } from '../calendar-date.js';
import { text, type Locale, type Text } from '../text.js';
import { factDefinition } from './catalogue.js';
import type { FactType, FactValue, Row, SubjectKind } from './fact.js';
import { formatDate, formatList, formatMoney, formatNumber } from './format-value.js';
import type { SetUp } from './set-up.js';
import { titleOfId } from './subject-title.js';

const yes = text('ja', 'yes');
const no = text('nee', 'no');
const noneChosen = text('geen', 'none');
const notKnown = text('onbekend', 'unknown');

/**
 * An answer in words; no value is "onbekend". A value that does not fit the catalogue (kept by an
 * older release) is shown as it was stored rather than hidden.
 *
 * @example formatFact(setUp, 'appointment', 'startOn', '2026-11-24', 'nl') // '24 november 2026'
 */
export function formatFact(
  setUp: SetUp,
  kind: SubjectKind,
  key: string,
  value: FactValue | undefined,
  locale: Locale,
): string {
  if (value === undefined) return notKnown[locale];
  const type = factDefinition(kind, key)?.type;
  return type ? formatTyped(setUp, type, value, locale) : asStored(value);
}

function formatTyped(setUp: SetUp, type: FactType, value: FactValue, locale: Locale): string {
  switch (type.type) {
    case 'yesNo':
      return typeof value === 'boolean' ? (value ? yes : no)[locale] : asStored(value);
    case 'choice':
      return optionLabel(type.options, asStored(value), locale);
    case 'choices':
      return list(value, (one) => optionLabel(type.options, one, locale), locale);
    case 'integer':
    case 'decimal': {
      if (typeof value !== 'number') return asStored(value);
      const number = formatNumber(value, locale);
      return type.unit ? `${number} ${type.unit[locale]}` : number;
    }
    case 'money':
      return typeof value === 'number' ? formatMoney(value, locale) : asStored(value);
    case 'date':
      return isCalendarDate(value) ? formatDate(value, locale) : asStored(value);
    case 'reference':
      return titleOfId(setUp, type.to, asStored(value), locale);
    case 'references':
      return list(value, (one) => titleOfId(setUp, type.to, one, locale), locale);
    case 'rows':
      return formatRows(setUp, type, value, locale);
    case 'text':
    case 'longText':
      return asStored(value);
  }
}

function optionLabel(options: Readonly<Record<string, Text>>, key: string, locale: Locale): string {
  return Object.hasOwn(options, key) ? options[key]![locale] : key;
}

function list(value: FactValue, word: (one: string) => string, locale: Locale): string {
  if (!Array.isArray(value)) return asStored(value);
  return value.length === 0
    ? noneChosen[locale]
    : formatList((value as readonly string[]).map((one) => word(one)));
}

/** Each record as "first field: the others": 'Geld: Directie'. */
function formatRows(
  setUp: SetUp,
  type: Extract<FactType, { type: 'rows' }>,
  value: FactValue,
  locale: Locale,
): string {
  if (!Array.isArray(value)) return asStored(value);
  if (value.length === 0) return noneChosen[locale];
  return (value as readonly Row[])
    .map((row) => {
      const [first, ...others] = Object.entries(type.fields).map(([field, definition]) =>
        row[field] === undefined
          ? undefined
          : formatTyped(setUp, definition.type, row[field], locale),
      );
      const rest = others.filter((one) => one !== undefined).join(', ');
      return [first, rest].filter((one) => one !== undefined && one !== '').join(': ');
    })
    .join('; ');
}

function asStored(value: FactValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
