import type { CalendarDate } from '../calendar-date.js';
import type { Text } from '../text.js';
import type { SectionId } from './sections.js';

/** What a set-up is made of; each kind has its own facts. */
export type SubjectKind =
  | 'organisation'
  | 'unit'
  | 'body'
  | 'person'
  | 'bureau'
  | 'policy'
  | 'appointment'
  | 'document'
  | 'contact';

/** The answers one can choose from; the key is what is stored and published. */
export type Options = Readonly<Record<string, Text>>;

/** What kind of answer a fact has, with its bounds. */
export type FactType =
  | { readonly type: 'yesNo' }
  | { readonly type: 'choice'; readonly options: Options }
  /** Any number of options; none chosen is an answer ("none of these"), absent is unknown. */
  | { readonly type: 'choices'; readonly options: Options }
  | { readonly type: 'text'; readonly max: number; readonly format?: 'email' | 'phone' | 'url' }
  | { readonly type: 'longText'; readonly max: number }
  | { readonly type: 'integer'; readonly min: number; readonly max: number; readonly unit?: Text }
  | {
      readonly type: 'decimal';
      readonly min: number;
      readonly max: number;
      /** Decimals kept. */
      readonly places: number;
      readonly unit?: Text;
    }
  /** Whole euro cents, 0 to 10,000,000.00 euro. */
  | { readonly type: 'money' }
  | { readonly type: 'date' }
  /** The id of another subject of the same organisation. */
  | { readonly type: 'reference'; readonly to: SubjectKind }
  | { readonly type: 'references'; readonly to: SubjectKind }
  /** A short list of small records. */
  | { readonly type: 'rows'; readonly fields: RowFields; readonly max: number };

/** The fields of a record in a `rows` fact. */
export type RowFields = Readonly<
  Record<string, { readonly label: Text; readonly type: ScalarFactType }>
>;

export type ScalarFactType = Exclude<
  FactType,
  { type: 'rows' } | { type: 'choices' } | { type: 'references' }
>;

/** A fact is only asked when another fact of the same subject has one of these answers. */
export interface AskedWhen {
  readonly fact: string;
  readonly is: readonly (string | boolean)[];
}

/**
 * A question makes no sense when the organisation gave one of these answers, or, without a fact,
 * when it has no units.
 */
export type NotAskedWhen =
  | { readonly fact: string; readonly is: readonly (string | boolean)[] }
  | { readonly fact?: undefined; readonly units: 'none' };

/** One thing that can be known about a subject. */
export interface FactDefinition<Type extends FactType = FactType> {
  readonly type: Type;
  /** The wizard section (domain §8) and, within it, the group of questions on one page. */
  readonly section: SectionId;
  readonly group: string;
  /** The question, as short as the field's label. */
  readonly label: Text;
  /** What to think of when answering. */
  readonly help?: Text;
  /** Asked only when all of these hold. */
  readonly when?: readonly AskedWhen[];
  /** Not asked when any of these holds of the organisation; unknown never takes a question away. */
  readonly unless?: readonly NotAskedWhen[];
  /** The policy's answer holds for its appointments unless the appointment has its own. */
  readonly inherits?: true;
  /** Good to know; does not count for completeness. */
  readonly optional?: true;
  /** Private contact data: not shown to everyone who may read the set-up (security.md §1.0). */
  readonly personal?: true;
  /** Only the counsellor concerned can say this. */
  readonly statedBy?: 'counsellor';
}

export type FactDefinitions = Readonly<Record<string, FactDefinition>>;

/** A record of a `rows` fact. */
export type Row = Readonly<Record<string, string | number | boolean>>;

/** Any value a fact can have. */
export type FactValue = boolean | string | number | readonly string[] | readonly Row[];

type ScalarValue<Type> = Type extends { type: 'yesNo' }
  ? boolean
  : Type extends { type: 'choice'; options: infer O }
    ? keyof O & string
    : Type extends { type: 'integer' | 'decimal' | 'money' }
      ? number
      : Type extends { type: 'date' }
        ? CalendarDate
        : string;

/** The TypeScript type of a fact's value. */
export type ValueOf<Type extends FactType> = Type extends { type: 'choices'; options: infer O }
  ? readonly (keyof O & string)[]
  : Type extends { type: 'references' }
    ? readonly string[]
    : Type extends { type: 'rows'; fields: infer F }
      ? readonly {
          readonly [Field in keyof F]?: F[Field] extends { type: infer T } ? ScalarValue<T> : never;
        }[]
      : ScalarValue<Type>;

/** The facts of a kind of subject; absent means nobody said. */
export type FactsFrom<Definitions extends FactDefinitions> = {
  readonly [Key in keyof Definitions]?: ValueOf<Definitions[Key]['type']>;
};

/** Everything about a fact but its type. */
type Wording = Omit<FactDefinition, 'type' | 'section' | 'group'>;

/** The builders for one group of questions: `const ask = questions('positioning', 'line')`. */
export function questions(section: SectionId, group: string) {
  function define<const Type extends FactType>(type: Type, wording: Wording): FactDefinition<Type> {
    return { type, section, group, ...wording };
  }
  return {
    yesNo: (wording: Wording) => define({ type: 'yesNo' }, wording),
    choice: <const O extends Options>(options: O, wording: Wording) =>
      define({ type: 'choice', options } as { type: 'choice'; options: O }, wording),
    choices: <const O extends Options>(options: O, wording: Wording) =>
      define({ type: 'choices', options } as { type: 'choices'; options: O }, wording),
    text: (wording: Wording, max = 200, format?: 'email' | 'phone' | 'url') =>
      define(format ? { type: 'text', max, format } : { type: 'text', max }, wording),
    longText: (wording: Wording, max = 1000) => define({ type: 'longText', max }, wording),
    integer: (min: number, max: number, wording: Wording, unit?: Text) =>
      define(unit ? { type: 'integer', min, max, unit } : { type: 'integer', min, max }, wording),
    decimal: (min: number, max: number, wording: Wording, unit?: Text) =>
      define(
        unit
          ? { type: 'decimal', min, max, places: 2, unit }
          : { type: 'decimal', min, max, places: 2 },
        wording,
      ),
    money: (wording: Wording) => define({ type: 'money' }, wording),
    date: (wording: Wording) => define({ type: 'date' }, wording),
    reference: (to: SubjectKind, wording: Wording) => define({ type: 'reference', to }, wording),
    references: (to: SubjectKind, wording: Wording) => define({ type: 'references', to }, wording),
    rows: <const F extends RowFields>(fields: F, wording: Wording, max = 12) =>
      define({ type: 'rows', fields, max } as { type: 'rows'; fields: F; max: number }, wording),
  };
}
