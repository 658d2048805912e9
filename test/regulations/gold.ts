import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FactValue, SubjectKind } from '@vertrouwensbasis/domain';

/**
 * What a careful reader takes from a text about a counsellor. README.md says how that reader
 * reads; this says how it is written down.
 */
export interface GoldText {
  readonly style: TextStyle;
  readonly title: string;
  readonly about: TextAbout;
  readonly facts: readonly GoldFact[];
  readonly flags: readonly GoldFlag[];
}

/** One fact that the text decides, with the words that decide it. */
export interface GoldFact {
  readonly subject: GoldSubject;
  /** A name in the catalogue. */
  readonly fact: string;
  /** References are left out; options stand in the catalogue's order. */
  readonly value: FactValue;
  /** Other values a careful reader may give: right as well. */
  readonly alternatives?: readonly FactValue[];
  /** Options beyond `value` that are neither asked for nor wrong. */
  readonly alsoAcceptable?: readonly string[];
  /** Two careful readers differ whether the text decides this: leaving it out is no miss. */
  readonly mayBeLeftOut?: true;
  readonly passage: string;
  /** Where further options of an enumeration, or the same once more, are said. */
  readonly morePassages?: readonly string[];
  readonly place?: string;
}

/** Whom or what a fact is about. */
export interface GoldSubject {
  readonly kind: SubjectKind;
  /** A name as in the text, or the part it holds for ("externe"); absent is all of that kind. */
  readonly label?: string;
  /** Other words of the text for the same one. */
  readonly alsoCalled?: readonly string[];
}

/** Something in the text that a reader must be told. */
export interface GoldFlag {
  readonly kind: FlagKind;
  readonly what?: FlagWhat;
  readonly passage: string;
  readonly place?: string;
}

export const textStyles = [
  'ministerial-regulation',
  'municipal-regulation',
  'university-page',
  'school-protocol',
  'sports-club-page',
  'cao-chapter',
  'company-handbook',
  'questions-and-answers',
  'sparse-intranet-page',
  'external-bureau-leaflet',
  'annex-only',
  'contradictory',
  'repealed',
  'about-something-else',
] as const;
export type TextStyle = (typeof textStyles)[number];

export const textAbouts = ['counsellor', 'repealed', 'something-else'] as const;
export type TextAbout = (typeof textAbouts)[number];

export const flagKinds = [
  'forbidden-task',
  'harmful-clause',
  'contradiction',
  'dangling-reference',
  'repealed-law',
  'repealed-text',
  'not-about-a-counsellor',
] as const;
export type FlagKind = (typeof flagKinds)[number];

/** What a forbidden task or a harmful clause comes down to. */
export const flagWhats = {
  'forbidden-task': ['mediates', 'investigates', 'decides', 'sitsInCommittee', 'hearsAccused'],
  'harmful-clause': [
    'boardKeepsFiles',
    'employerReadsFiles',
    'employerReadsMailbox',
    'secrecyDenied',
    'onlyCurrentProtected',
    'conditionalProtection',
  ],
} as const;
export type FlagWhat = (typeof flagWhats)[keyof typeof flagWhats][number];

/**
 * Facts of which the gold says nothing, because no two readers would word them alike or because they
 * follow from the file itself. A proposal about one of them is neither right nor wrong.
 */
export const notMeasured: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  organisation: ['name', 'sector', 'structure', 'groupName', 'hasDepartments', 'modelReason'],
  policy: [
    'groupWideFor',
    'decisiveClauses',
    'roleReportsToReason',
    'timeSplit',
    'omissionsReason',
    'recordsWhat',
  ],
  appointment: ['recordsWhat', 'timeSplit', 'roleReportsToReason', 'omissionsReason'],
  person: ['mainJobDepartmentName'],
  body: ['name', 'outside'],
  contact: ['name', 'forWhat', 'reach'],
  document: ['title', 'kind', 'datedOn', 'covers', 'link'],
  unit: ['name', 'kind', 'headcount'],
};

/** `build` to write rules by, `measure` to judge them by: those who write rules do not read it. */
export type GoldSet = 'build' | 'measure';

/** A text as it was written, with what it decides. */
export interface RegulationText {
  /** The file's name without what it ends on. */
  readonly name: string;
  readonly set: GoldSet;
  readonly format: 'txt' | 'md' | 'html';
  readonly text: string;
  readonly gold: GoldText;
}

/** All texts of a set, in order of name. */
export function regulationTexts(set: GoldSet): readonly RegulationText[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .filter((file) => extname(file) !== '.json')
    .sort()
    .map((file) => {
      const name = file.slice(0, -extname(file).length);
      return {
        name,
        set,
        format: extname(file).slice(1) as RegulationText['format'],
        text: readFileSync(join(folder, file), 'utf8'),
        gold: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as GoldText,
      };
    });
}
