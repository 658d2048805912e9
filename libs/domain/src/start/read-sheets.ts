import type { FactInput } from '../facts/change-facts.js';
import type { SetUpStep, StepProblem } from '../facts/change-many.js';
import { subjectKinds, catalogue } from '../facts/catalogue.js';
import type { FactDefinitions, SubjectKind } from '../facts/fact.js';
import { subjectsOf, type SetUp } from '../facts/set-up.js';
import { subjectTitle } from '../facts/subject-title.js';
import { locales, text, type Text } from '../text.js';
import { isEmpty, readCell, type Cell, type FindSubject } from './sheet-cells.js';
import {
  explanationWord,
  keyHeader,
  kindOfSheet,
  plain,
  same,
  sheetColumns,
  type SheetColumn,
} from './sheet-columns.js';

/** A sheet as a spreadsheet program wrote it. */
export interface GivenSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Where something stands in a workbook, in words that show on a screen. */
export interface SheetPlace {
  readonly sheet: string;
  /** As the spreadsheet counts: the first is 1. Undefined: about the sheet. */
  readonly row?: number;
  /** What stands above the column. */
  readonly column?: string;
}

/** Why something in a workbook will not do, and where it stands. */
export interface SheetProblem extends SheetPlace {
  readonly message: Text;
}

/** What one row of a workbook comes to. */
export interface SheetRow extends SheetPlace {
  readonly row: number;
  readonly kind: SubjectKind;
  readonly id: string;
  /** What it is known by. */
  readonly key: string;
  readonly isNew: boolean;
}

/** A workbook as it would be taken: the steps, row by row, or the problems with it. */
export interface ReadSheets {
  readonly steps: readonly SetUpStep[];
  /** The row of each step, in the order of `steps`. */
  readonly rows: readonly SheetRow[];
  readonly problems: readonly SheetProblem[];
}

/** So many rows a sheet: as many subjects as a set-up can hold, with some room for empty rows. */
export const mostSheetRows = 1_000;
const mostProblems = 200;

/** The places of the columns on one sheet. */
interface Columns {
  readonly key: number | undefined;
  readonly facts: readonly { readonly at: number; readonly column: SheetColumn }[];
}

interface Found extends SheetRow {
  readonly cells: readonly Cell[];
  readonly columns: Columns;
}

/**
 * Reads a workbook against a set-up. A row is the subject with its key: the same file again finds
 * the same subjects, so it changes nothing. What a row does not say stays as it is.
 *
 * @param idOf gives the id of a new subject; the same key always the same id.
 */
export function readSheets(
  setUp: SetUp,
  sheets: readonly GivenSheet[],
  idOf: (kind: Exclude<SubjectKind, 'organisation'>, key: string) => string,
): ReadSheets {
  const problems: SheetProblem[] = [];
  const found: Found[] = [];
  const known = new Set<SubjectKind>();
  for (const sheet of sheets) {
    const kind = kindOfSheet(sheet.name);
    // Sheets with explanations and choices are ours or the sender's own.
    if (!kind) continue;
    if (known.has(kind)) {
      problems.push(about(sheet, 'Dit blad staat er twee keer in.', 'This sheet is there twice.'));
      continue;
    }
    known.add(kind);
    found.push(...rowsOf(setUp, kind, sheet, idOf, problems));
  }
  if (known.size === 0) {
    problems.push({
      sheet: '',
      message: text(
        'In dit bestand staat geen blad dat wij kennen. Gebruik het voorbeeldbestand.',
        'This file has no sheet that we know. Use the example file.',
      ),
    });
  }
  const find = finder(setUp, found);
  const steps = found.map((row) => stepOf(row, find, problems));
  return { steps, rows: found.map(placeOf), problems: problems.slice(0, mostProblems) };
}

/** The problems of the steps as problems of the rows they come from. */
export function problemsInSheets(
  { rows }: ReadSheets,
  problems: readonly StepProblem[],
): readonly SheetProblem[] {
  return problems.slice(0, mostProblems).map(({ step, field, message }) => {
    const row = rows[step]!;
    const column = sheetColumns(row.kind).find(({ key }) => key === field);
    return {
      sheet: row.sheet,
      row: row.row,
      ...(column ? { column: column.header.nl } : {}),
      message,
    };
  });
}

function placeOf({ sheet, row, kind, id, key, isNew }: Found): SheetRow {
  return { sheet, row, kind, id, key, isNew };
}

function about(sheet: GivenSheet, nl: string, en: string): SheetProblem {
  return { sheet: sheet.name, message: text(nl, en) };
}

function rowsOf(
  setUp: SetUp,
  kind: SubjectKind,
  sheet: GivenSheet,
  idOf: (kind: Exclude<SubjectKind, 'organisation'>, key: string) => string,
  problems: SheetProblem[],
): readonly Found[] {
  const [header = [], ...body] = sheet.rows;
  const columns = columnsIn(kind, sheet, header, problems);
  if (body.length > mostSheetRows) {
    problems.push(
      about(
        sheet,
        `Dit blad heeft te veel rijen: hoogstens ${mostSheetRows}.`,
        `This sheet has too many rows: at most ${mostSheetRows}.`,
      ),
    );
    return [];
  }
  const seen = new Map<string, number>();
  return body.flatMap((cells, index): readonly Found[] => {
    const row = index + 2;
    if (cells.every(isEmpty) || isExplanation(cells[0])) return [];
    const at = { sheet: sheet.name, row };
    if (kind === 'organisation') {
      if (seen.size > 0) {
        problems.push({
          ...at,
          message: text('Er is één rij voor de organisatie.', 'There is one row.'),
        });
        return [];
      }
      seen.set('', row);
      const { id } = setUp.organisation;
      return [{ ...at, kind, id, key: '', isNew: false, cells, columns }];
    }
    const key = keyOf(cells, columns);
    if (key === '') {
      problems.push({
        ...at,
        column: keyHeader.nl,
        message: text('Vul een kenmerk of naam in.', 'Enter a key or a name.'),
      });
      return [];
    }
    const twice = seen.get(plain(key));
    if (twice !== undefined) {
      problems.push({
        ...at,
        column: keyHeader.nl,
        message: text(
          `Dit kenmerk staat ook in rij ${twice}. Geef elke rij een eigen kenmerk.`,
          `Row ${twice} has this key as well. Give every row a key of its own.`,
        ),
      });
      return [];
    }
    seen.set(plain(key), row);
    const existing = subjectWithKey(setUp, kind, key, idOf(kind, plain(key)));
    const id = existing ?? idOf(kind, plain(key));
    return [{ ...at, kind, id, key, isNew: existing === undefined, cells, columns }];
  });
}

function columnsIn(
  kind: SubjectKind,
  sheet: GivenSheet,
  header: readonly Cell[],
  problems: SheetProblem[],
): Columns {
  let key: number | undefined;
  const facts: { at: number; column: SheetColumn }[] = [];
  header.forEach((cell, at) => {
    if (isEmpty(cell)) return;
    const given = String(cell);
    if (same(keyHeader, given)) {
      key = at;
      return;
    }
    const column = sheetColumns(kind).find(
      (one) => one.key === given.trim() || same(one.header, given),
    );
    if (!column || facts.some((one) => one.column === column)) {
      problems.push({
        sheet: sheet.name,
        row: 1,
        column: given,
        message: column
          ? text('Deze kolom staat er twee keer in.', 'This column is there twice.')
          : text(
              'Deze kolom kennen wij niet. Gebruik de kop uit het voorbeeldbestand.',
              'We do not know this column. Use the heading of the example file.',
            ),
      });
      return;
    }
    facts.push({ at, column });
  });
  return { key, facts };
}

function isExplanation(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    locales.some((locale) => plain(cell).startsWith(plain(explanationWord[locale])))
  );
}

/** The key of a row; without one, its name. */
function keyOf(cells: readonly Cell[], { key, facts }: Columns): string {
  const given = key === undefined ? undefined : cells[key];
  if (!isEmpty(given)) return String(given).trim();
  const name = facts.find(({ column }) => column.key === 'name' || column.key === 'title');
  const named = name && cells[name.at];
  return isEmpty(named) ? '' : String(named).trim();
}

/** The subject a key stands for: by its id, by an earlier import, or by a name nobody else has. */
function subjectWithKey(
  setUp: SetUp,
  kind: SubjectKind,
  key: string,
  imported: string,
): string | undefined {
  const subjects = subjectsOf(setUp, kind);
  const byId = subjects.find(({ id }) => id === key || id === imported);
  if (byId) return byId.id;
  const named = subjects.filter((one) =>
    locales.some((locale) => plain(subjectTitle(setUp, kind, one, locale)) === plain(key)),
  );
  return named.length === 1 ? named[0]!.id : undefined;
}

/** Finds what a cell names: first among the rows of the file, then in the set-up. */
function finder(setUp: SetUp, found: readonly Found[]): FindSubject {
  const names = new Map<SubjectKind, Map<string, string>>();
  const put = (kind: SubjectKind, name: string, id: string) => {
    const known = names.get(kind) ?? new Map<string, string>();
    names.set(kind, known);
    if (!known.has(plain(name))) known.set(plain(name), id);
  };
  for (const { kind, key, id, cells, columns } of found) {
    put(kind, key, id);
    const name = columns.facts.find(({ column }) => ['name', 'title'].includes(column.key));
    if (name && !isEmpty(cells[name.at])) put(kind, String(cells[name.at]), id);
  }
  for (const kind of subjectKinds) {
    for (const subject of subjectsOf(setUp, kind)) {
      put(kind, subject.id, subject.id);
      for (const locale of locales) {
        put(kind, subjectTitle(setUp, kind, subject as never, locale), subject.id);
      }
    }
  }
  return (kind, name) => names.get(kind)?.get(plain(name));
}

function stepOf(row: Found, find: FindSubject, problems: SheetProblem[]): SetUpStep {
  const { kind, id, isNew } = row;
  const answers = row.columns.facts.flatMap(({ at, column }): readonly FactInput[] => {
    const read = readCell(column.definition.type, row.cells[at], find);
    if (!read) return [];
    if ('answer' in read) return [{ key: column.key, ...read.answer }];
    problems.push({
      sheet: row.sheet,
      row: row.row,
      column: column.header.nl,
      message: read.problem,
    });
    return [];
  });
  if (kind === 'organisation' || !isNew) return { step: 'change', kind, id, changes: answers };
  const [name] = Object.keys(catalogue[kind] as FactDefinitions);
  const isNamed = answers.some(({ key }) => key === name);
  // Who only gave a key meant it as the name; an appointment is known by its person.
  const named = isNamed || kind === 'appointment' ? [] : [{ key: name!, value: row.key }];
  return { step: 'add', kind, id, facts: [...named, ...answers] };
}
