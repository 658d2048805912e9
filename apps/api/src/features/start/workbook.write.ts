import {
  type Cell,
  explanationWord,
  type FactType,
  type FactValue,
  emptyWord,
  keyHeader,
  type Locale,
  noneWord,
  noWord,
  type SetUp,
  sheetColumns,
  type SheetColumn,
  sheetTitle,
  type Subject,
  subjectById,
  subjectKinds,
  subjectsOf,
  subjectTitle,
  type SubjectKind,
  unknownWord,
  writeCell,
  yesWord,
} from '@vertrouwensbasis/domain';
import writeXlsxFile, { type CellObject, type Sheet as SheetWith } from 'write-excel-file/node';

type Sheet = SheetWith<Buffer>;

/** How far down a column offers its answers; as many rows as an import takes. */
const lastRow = 1_000;

const words = {
  nl: {
    readMe: 'Lees mij',
    choices: 'Keuzes',
    fileName: 'opzet.xlsx',
    explanation: [
      'Vul per blad een rij per onderdeel, persoon, regeling of benoeming in. Rij 2 legt elke kolom uit.',
      'Kenmerk: een eigen korte code. Met hetzelfde kenmerk vindt een volgende import dezelfde rij terug.',
      'Lege cel: dit antwoord blijft zoals het is. “onbekend”: niemand weet het. “(leeg)”: haal het antwoord weg.',
      'Meer antwoorden in één cel: zet er een puntkomma tussen. Geen enkel antwoord: “geen van deze”.',
      'Een persoon, regeling of onderdeel noemen: gebruik het kenmerk of de naam.',
      'Het bestand telt helemaal of niet: bij één fout verandert er niets. Eerst ziet u een proef.',
      'Zet hier niets in over meldingen, melders of beklaagden.',
    ],
    key: 'een eigen korte code, zoals VP1',
    several: 'meer antwoorden: puntkomma ertussen. Kies uit:',
    one: 'kies uit de lijst',
    reference: 'kenmerk of naam op blad',
    date: 'datum, zoals 31-12-2026',
    number: 'getal',
    money: 'bedrag in euro’s',
    text: 'tekst',
    rows: 'één per regel, zo:',
    follows: 'leeg: de regeling geldt',
  },
  en: {
    readMe: 'Read me',
    choices: 'Choices',
    fileName: 'set-up.xlsx',
    explanation: [
      'Fill in one row per unit, person, policy or appointment on its sheet. Row 2 explains each column.',
      'Key: a short code of your own. With the same key a next import finds the same row.',
      'Empty cell: the answer stays as it is. “unknown”: nobody knows. “(empty)”: take the answer away.',
      'Several answers in one cell: put a semicolon between them. No answer at all: “none of these”.',
      'Naming a person, policy or unit: use its key or its name.',
      'The file counts as a whole or not at all: with one mistake nothing changes. You see a trial first.',
      'Put nothing here about reports, reporters or accused persons.',
    ],
    key: 'a short code of your own, such as VP1',
    several: 'several answers: a semicolon between. Choose from:',
    one: 'choose from the list',
    reference: 'key or name on sheet',
    date: 'date, such as 31-12-2026',
    number: 'number',
    money: 'amount in euros',
    text: 'text',
    rows: 'one a line, like this:',
    follows: 'empty: the policy holds',
  },
} as const;

export function workbookName(locale: Locale): string {
  return words[locale].fileName;
}

/**
 * A workbook to fill in: a sheet per kind of subject with explanations and lists to choose from. With
 * a set-up its answers stand in it, so that reading it back changes nothing.
 *
 * Texts are written as texts, never as formulas: what somebody typed cannot act when it is opened.
 */
export async function writeWorkbook(setUp: SetUp | null, locale: Locale): Promise<Buffer> {
  const lists = new Choices(locale);
  const validations: string[] = [''];
  const sheets: Sheet[] = [readMe(locale)];
  for (const kind of subjectKinds) {
    const columns = sheetColumns(kind);
    const offset = kind === 'organisation' ? 0 : 1;
    validations.push(
      columns
        .map((column, index) => lists.validation(column, index + offset))
        .filter((one) => one !== '')
        .join(''),
    );
    sheets.push(sheetOf(setUp, kind, columns, locale));
  }
  sheets.push(lists.sheet());
  return writeXlsxFile(sheets, {
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': {
              transform: (content, _options, { sheetIndex }) =>
                withValidations(content, validations[sheetIndex] ?? ''),
            },
          },
        },
      },
    ],
  }).toBuffer();
}

function readMe(locale: Locale): Sheet {
  return {
    sheet: words[locale].readMe,
    columns: [{ width: 110 }],
    data: words[locale].explanation.map((line) => [{ value: line, type: String, wrap: true }]),
  };
}

function sheetOf(
  setUp: SetUp | null,
  kind: SubjectKind,
  columns: readonly SheetColumn[],
  locale: Locale,
): Sheet {
  const isList = kind !== 'organisation';
  const heading = (value: string): CellObject => ({
    value,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    backgroundColor: '#e6eef5',
  });
  const explanation = (value: string): CellObject => ({
    value,
    type: String,
    fontStyle: 'italic',
    wrap: true,
    alignVertical: 'top',
    textColor: '#404040',
  });
  const explanations = columns.map((column) => explained(column, kind, locale));
  const first = `${explanationWord[locale]} `;
  return {
    sheet: sheetTitle(kind, locale),
    stickyRowsCount: 1,
    stickyColumnsCount: isList ? 1 : 0,
    columns: [...(isList ? [{ width: 24 }] : []), ...columns.map(() => ({ width: 28 }))],
    data: [
      [
        ...(isList ? [heading(keyHeader[locale])] : []),
        ...columns.map(({ header }) => heading(header[locale])),
      ],
      isList
        ? [explanation(first + words[locale].key), ...explanations.map(explanation)]
        : explanations.map((text, index) => explanation(index === 0 ? first + text : text)),
      ...(setUp ? subjectsOf(setUp, kind) : []).map((subject) => [
        ...(isList ? [textCell(subject.id)] : []),
        ...columns.map(({ key, definition }) =>
          cellOf(setUp!, subject, key, definition.type, locale),
        ),
      ]),
    ],
  };
}

function cellOf(
  setUp: SetUp,
  subject: Subject,
  key: string,
  type: FactType,
  locale: Locale,
): CellObject | null {
  if (subject.declaredUnknown.includes(key)) return textCell(unknownWord[locale]);
  const value = (subject.facts as Readonly<Record<string, FactValue | undefined>>)[key];
  if (value === undefined) return null;
  const nameOf = (kind: SubjectKind, id: string) => uniqueName(setUp, kind, id, locale);
  const cell: Cell = writeCell(type, value, nameOf, locale);
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd-mm-yyyy' };
  return typeof cell === 'number' ? { value: cell, type: Number } : textCell(String(cell));
}

/** A name that reading back finds again: the title where nobody else has it, else the id. */
function uniqueName(setUp: SetUp, kind: SubjectKind, id: string, locale: Locale): string {
  const subject = subjectById(setUp, kind, id);
  if (!subject) return id;
  const title = subjectTitle(setUp, kind, subject, locale);
  const same = subjectsOf(setUp, kind).filter(
    (one) => subjectTitle(setUp, kind, one, locale).toLowerCase() === title.toLowerCase(),
  );
  return same.length === 1 && !/[;|\n]/.test(title) ? title : id;
}

const textCell = (value: string): CellObject => ({ value, type: String, wrap: true });

function explained({ definition }: SheetColumn, kind: SubjectKind, locale: Locale): string {
  const t = words[locale];
  const help = definition.help ? `${definition.help[locale]} ` : '';
  const follows = kind === 'appointment' && definition.inherits ? ` (${t.follows})` : '';
  return help + answerForm(definition.type, locale) + follows;
}

function answerForm(type: FactType, locale: Locale): string {
  const t = words[locale];
  switch (type.type) {
    case 'yesNo':
      return `${yesWord[locale]} / ${noWord[locale]}`;
    case 'choice':
      return t.one;
    case 'choices':
      return `${t.several} ${Object.values(type.options)
        .map((option) => option[locale])
        .join('; ')}; ${noneWord[locale]}`;
    case 'reference':
    case 'references':
      return `${t.reference} ${sheetTitle(type.to, locale)}`;
    case 'date':
      return t.date;
    case 'money':
      return t.money;
    case 'integer':
    case 'decimal':
      return t.number;
    case 'rows':
      return `${t.rows} ${Object.values(type.fields)
        .map(({ label }) => `${label[locale]}: …`)
        .join(' | ')}`;
    default:
      return t.text;
  }
}

/** The lists that cells choose from, on a sheet of their own; equal lists stand there once. */
class Choices {
  private readonly columns = new Map<string, readonly string[]>();

  constructor(private readonly locale: Locale) {}

  /** What makes Excel offer the answers of a column; empty where there are none to offer. */
  validation({ definition }: SheetColumn, column: number): string {
    const source = this.source(definition.type);
    if (source === '') return '';
    const at = columnName(column);
    // A key, "unknown" and the like are allowed as well: the list helps and does not forbid.
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${at}3:${at}${lastRow}"><formula1>${source}</formula1></dataValidation>`;
  }

  private source(type: FactType): string {
    if (type.type === 'yesNo') {
      return this.listed([yesWord, noWord, unknownWord].map((word) => word[this.locale]));
    }
    if (type.type === 'choice') {
      return this.listed([
        ...Object.values(type.options).map((option) => option[this.locale]),
        unknownWord[this.locale],
        emptyWord[this.locale],
      ]);
    }
    if (type.type !== 'reference') return '';
    return `'${sheetTitle(type.to, this.locale)}'!$A$3:$A$${lastRow}`;
  }

  private listed(options: readonly string[]): string {
    const key = options.join('\n');
    if (!this.columns.has(key)) this.columns.set(key, options);
    const at = columnName([...this.columns.keys()].indexOf(key));
    return `'${words[this.locale].choices}'!$${at}$1:$${at}$${options.length}`;
  }

  sheet(): Sheet {
    const columns = [...this.columns.values()];
    const longest = Math.max(1, ...columns.map(({ length }) => length));
    return {
      sheet: words[this.locale].choices,
      data: Array.from({ length: longest }, (_, row) =>
        columns.map((options) => (options[row] === undefined ? null : textCell(options[row]))),
      ),
    };
  }
}

function withValidations(content: string, validations: string): string {
  const count = validations.split('<dataValidation ').length - 1;
  if (count === 0) return content;
  return content.replace(
    '</sheetData>',
    `</sheetData><dataValidations count="${count}">${validations}</dataValidations>`,
  );
}

/** A, B, … Z, AA, …, as a spreadsheet names its columns; the first is 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
