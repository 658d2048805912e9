import { isCalendarDate } from '../calendar-date.js';
import type { FactInput } from '../facts/change-facts.js';
import type {
  FactType,
  FactValue,
  Options,
  Row,
  ScalarFactType,
  SubjectKind,
} from '../facts/fact.js';
import { text, type Locale, type Text } from '../text.js';
import { emptyWord, noneWord, noWord, plain, same, unknownWord, yesWord } from './sheet-columns.js';

/** What stands in a cell; a date as a day in UTC, as spreadsheets keep it. */
export type Cell = string | number | boolean | Date | null | undefined;

/** The subject that a text in a cell names; undefined when there is none. */
export type FindSubject = (kind: SubjectKind, name: string) => string | undefined;

/** What a cell says: an answer, nothing, or why it cannot be read. */
export type ReadCell =
  { readonly answer: Omit<FactInput, 'key'> } | { readonly problem: Text } | undefined;

const problem = (nl: string, en: string) => ({ problem: text(nl, en) });

/** Reads one cell as the answer to a question; an empty cell says nothing. */
export function readCell(type: FactType, cell: Cell, find: FindSubject): ReadCell {
  if (isEmpty(cell)) return undefined;
  const given = typeof cell === 'string' ? cell.trim() : cell;
  if (typeof given === 'string') {
    if (same(unknownWord, given)) return { answer: { unknown: true } };
    if (same(emptyWord, given)) return { answer: { value: null } };
    // A spreadsheet would carry these out when the answer ever returns to one.
    if (/^[=@]/.test(given)) {
      return problem('Begin een antwoord niet met = of @.', 'Do not begin an answer with = or @.');
    }
  }
  const read = readValue(type, given!, find);
  return 'problem' in read ? read : { answer: { value: read.value } };
}

export function isEmpty(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

type Read = { readonly value: unknown } | { readonly problem: Text };

function readValue(type: FactType, cell: NonNullable<Cell>, find: FindSubject): Read {
  switch (type.type) {
    case 'choices': {
      if (typeof cell === 'string' && same(noneWord, cell)) return { value: [] };
      return each(cell, (part) => option(type.options, part));
    }
    case 'references': {
      if (typeof cell === 'string' && same(noneWord, cell)) return { value: [] };
      return each(cell, (part) => reference(type.to, part, find));
    }
    case 'rows':
      return rows(type, String(cell), find);
    default:
      return scalar(type, cell, find);
  }
}

function scalar(type: ScalarFactType, cell: NonNullable<Cell>, find: FindSubject): Read {
  switch (type.type) {
    case 'yesNo':
      if (typeof cell === 'boolean') return { value: cell };
      if (same(yesWord, String(cell))) return { value: true };
      if (same(noWord, String(cell))) return { value: false };
      return problem('Vul Ja of Nee in.', 'Enter Yes or No.');
    case 'choice':
      return option(type.options, String(cell));
    case 'reference':
      return reference(type.to, String(cell), find);
    case 'date':
      return date(cell);
    case 'integer':
    case 'decimal':
    case 'money': {
      const amount = number(cell);
      if (amount === undefined) return problem('Vul een getal in.', 'Enter a number.');
      return { value: type.type === 'money' ? Math.round(amount * 100) : amount };
    }
    case 'text':
    case 'longText':
      return cell instanceof Date
        ? problem('Vul tekst in, geen datum.', 'Enter text, not a date.')
        : { value: String(cell) };
  }
}

function option(options: Options, given: string): Read {
  const found = Object.entries(options).find(([key, label]) => key === given || same(label, given));
  if (found) return { value: found[0] };
  const listed = (locale: Locale) =>
    Object.values(options)
      .map((label) => label[locale])
      .join('; ');
  return problem(
    `“${short(given)}” is geen antwoord op deze vraag. Kies uit: ${listed('nl')}.`,
    `“${short(given)}” is no answer to this question. Choose from: ${listed('en')}.`,
  );
}

function reference(to: SubjectKind, given: string, find: FindSubject): Read {
  const id = find(to, given);
  return id === undefined
    ? problem(
        `“${short(given)}” staat nergens in dit bestand of in de opzet.`,
        `“${short(given)}” stands nowhere in this file or in the set-up.`,
      )
    : { value: id };
}

function date(cell: NonNullable<Cell>): Read {
  const wrong = problem('Vul een datum in, zoals 31-12-2026.', 'Enter a date, such as 31-12-2026.');
  if (cell instanceof Date) {
    const day = Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
    return isCalendarDate(day) ? { value: day } : wrong;
  }
  if (typeof cell !== 'string') return wrong;
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
  const day = dutch
    ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}`
    : cell;
  return isCalendarDate(day) ? { value: day } : wrong;
}

/** A number as Excel has it, or as a Dutch person types it: 1.250,50. */
function number(cell: NonNullable<Cell>): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const bare = cell.replace(/^€\s*/, '').replace(/\s/g, '');
  if (/^\d{1,3}(\.\d{3})*(,\d+)?$/.test(bare) || /^\d+(,\d+)?$/.test(bare)) {
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  }
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

function each(cell: NonNullable<Cell>, read: (part: string) => Read): Read {
  const values: unknown[] = [];
  for (const part of parts(String(cell), /[;\n]/)) {
    const one = read(part);
    if ('problem' in one) return one;
    values.push(one.value);
  }
  return { value: values };
}

/** Small records: one a line, their fields as "Onderwerp: Integriteit | Naar: Bestuur". */
function rows(type: Extract<FactType, { type: 'rows' }>, given: string, find: FindSubject): Read {
  if (same(noneWord, given)) return { value: [] };
  const records: Row[] = [];
  for (const line of parts(given, /[;\n]/)) {
    const record: Record<string, string | number | boolean> = {};
    for (const part of parts(line, /\|/)) {
      const at = part.indexOf(':');
      const name = part.slice(0, Math.max(at, 0)).trim();
      const field = Object.entries(type.fields).find(
        ([key, { label }]) => plain(key) === plain(name) || same(label, name),
      );
      if (!field) {
        const example = (locale: Locale) =>
          Object.values(type.fields)
            .map(({ label }) => `${label[locale]}: …`)
            .join(' | ');
        return problem(
          `Schrijf elke regel zo: ${example('nl')}`,
          `Write every line like this: ${example('en')}`,
        );
      }
      const read = scalar(field[1].type, part.slice(at + 1).trim(), find);
      if ('problem' in read) return read;
      record[field[0]] = read.value as string;
    }
    records.push(record);
  }
  return { value: records };
}

function parts(given: string, separator: RegExp): readonly string[] {
  return given
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function short(given: string): string {
  return [...given].length > 60 ? `${[...given].slice(0, 60).join('')}…` : given;
}

/** A known answer as it stands in a cell, so that reading it back gives the same answer. */
export function writeCell(
  type: FactType,
  value: FactValue,
  nameOf: (kind: SubjectKind, id: string) => string,
  locale: Locale,
): string | number | Date {
  switch (type.type) {
    case 'choices':
    case 'references': {
      const values = value as readonly string[];
      if (values.length === 0) return noneWord[locale];
      return values
        .map((one) => (type.type === 'choices' ? type.options[one]![locale] : nameOf(type.to, one)))
        .join('; ');
    }
    case 'rows': {
      const records = value as readonly Row[];
      if (records.length === 0) return noneWord[locale];
      return records
        .map((record) =>
          Object.entries(record)
            .map(([key, one]) => {
              const field = type.fields[key]!;
              return `${field.label[locale]}: ${writeScalar(field.type, one, nameOf, locale).toString()}`;
            })
            .join(' | '),
        )
        .join('\n');
    }
    default:
      return writeScalar(type, value as string | number | boolean, nameOf, locale);
  }
}

function writeScalar(
  type: ScalarFactType,
  value: string | number | boolean,
  nameOf: (kind: SubjectKind, id: string) => string,
  locale: Locale,
): string | number | Date {
  switch (type.type) {
    case 'yesNo':
      return (value ? yesWord : noWord)[locale];
    case 'choice':
      return type.options[value as string]![locale];
    case 'reference':
      return nameOf(type.to, value as string);
    case 'date':
      return new Date(`${value as string}T00:00:00Z`);
    case 'money':
      return (value as number) / 100;
    default:
      return value as string | number;
  }
}
