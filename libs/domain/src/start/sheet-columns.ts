import { text, locales, type Locale, type Text } from '../text.js';
import { catalogue, groupTitles, subjectKinds, subjectNames } from '../facts/catalogue.js';
import { factName } from '../facts/fact-names.js';
import type { FactDefinition, FactDefinitions, SubjectKind } from '../facts/fact.js';

/** A column of a sheet: the question it asks. */
export interface SheetColumn {
  readonly key: string;
  readonly definition: FactDefinition;
  /** What stands above it; never the same twice on one sheet. */
  readonly header: Text;
}

/** The first column of every list: what a row is known by, in this file and the next. */
export const keyHeader: Text = text('Kenmerk', 'Key');

/** In a cell: nobody knows this. */
export const unknownWord: Text = text('onbekend', 'unknown');

/** In a cell: take the answer away. An empty cell leaves it as it is. */
export const emptyWord: Text = text('(leeg)', '(empty)');

/** In a cell with several answers: none of them, which is an answer as well. */
export const noneWord: Text = text('geen van deze', 'none of these');

export const yesWord: Text = text('Ja', 'Yes');
export const noWord: Text = text('Nee', 'No');

/** How the second row of a sheet begins, by which it is told from the answers. */
export const explanationWord: Text = text('Uitleg:', 'Explanation:');

const sheetTitles: Readonly<Record<SubjectKind, Text>> = {
  ...subjectNames,
  organisation: text('Organisatie', 'Organisation'),
  unit: text('Onderdelen', 'Units'),
  body: text('Organen', 'Bodies'),
  bureau: text('Bureaus', 'Bureaus'),
  person: text('Personen', 'Persons'),
  policy: text('Regelingen', 'Policies'),
  appointment: text('Benoemingen', 'Appointments'),
  document: text('Documenten', 'Documents'),
  contact: text('Aanspreekpunten', 'Contacts'),
} as Readonly<Record<SubjectKind, Text>>;

/** The name of the sheet of a kind of subject. */
export function sheetTitle(kind: SubjectKind, locale: Locale): string {
  return sheetTitles[kind][locale];
}

/** The kind whose sheet has this name, in either language. */
export function kindOfSheet(name: string): SubjectKind | undefined {
  return subjectKinds.find((kind) => same(sheetTitles[kind], name));
}

/** The questions of a kind of subject that a workbook can answer; the counsellor's own are not among them. */
export function sheetColumns(kind: SubjectKind): readonly SheetColumn[] {
  return columnsByKind.get(kind)!;
}

const columnsByKind: ReadonlyMap<SubjectKind, readonly SheetColumn[]> = new Map(
  subjectKinds.map((kind) => [kind, columnsOf(kind)]),
);

function columnsOf(kind: SubjectKind): readonly SheetColumn[] {
  const asked = Object.entries(catalogue[kind] as FactDefinitions).filter(
    ([, definition]) => !definition.statedBy,
  );
  const name = (key: string, locale: Locale) => factName(kind, key, {}, locale);
  const header = (key: string, definition: FactDefinition, locale: Locale) => {
    const own = name(key, locale);
    const clashes = asked.filter(([other]) => name(other, locale) === own).length > 1;
    return clashes ? `${own} (${groupTitles[definition.group]?.[locale] ?? key})` : own;
  };
  return asked.map(([key, definition]) => ({
    key,
    definition,
    header: text(header(key, definition, 'nl'), header(key, definition, 'en')),
  }));
}

/** Whether a text of a sheet is this word, in either language and whatever the capitals. */
export function same(word: Text, given: string): boolean {
  return locales.some((locale) => plain(word[locale]) === plain(given));
}

/** A text of a sheet as it is compared: composed, trimmed, one space, no capitals. */
export function plain(given: string): string {
  return given.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
