import { factDefinition } from '../facts/catalogue.js';
import type { Options, SubjectKind } from '../facts/fact.js';
import { personFacts } from '../facts/person.js';
import { subjectById, type SetUp } from '../facts/set-up.js';
import { titleOfId } from '../facts/subject-title.js';
import { text, type Locale } from '../text.js';
import type { ConflictPath, PathStep } from './graph.js';

const mainJob = text('hoofdfunctie', 'main job');
const head = text('hoofd', 'head');
const manages = text('geeft leiding', 'manages others');
const handling = {
  yes: text('behandelt meldingen', 'handles reports'),
  no: text('behandelt geen meldingen', 'handles no reports'),
  unknown: text('onbekend of die meldingen behandelt', 'not known whether they handle reports'),
};

/**
 * A path in words, with the names the set-up gives.
 *
 * @example pathInWords(setUp, path, 'nl') // 'A. Jansen → hoofd HR → afdeling HR'
 */
export function pathInWords(setUp: SetUp, path: ConflictPath, locale: Locale): string {
  return path.map((step) => stepInWords(setUp, step, locale)).join(' → ');
}

function stepInWords(setUp: SetUp, step: PathStep, locale: Locale): string {
  const { kind, subjectId, key, option = '' } = step;
  switch (key) {
    case undefined:
      return subjectInWords(setUp, kind, subjectId, locale);
    case 'mainJobUnit':
      return jobTitle(setUp, subjectId) ?? mainJob[locale];
    case 'headOf':
      return headInWords(setUp, option, locale);
    case 'mainJobIsManager':
      return manages[locale];
    case 'otherRolesHandleReports':
      return handling[option as keyof typeof handling][locale];
    case 'relations':
      return tieInWords(option, locale);
    case 'post':
      return optionInWords(personFacts.relations.type.fields.post.type.options, option, locale);
    default: {
      const type = factDefinition(kind, key)?.type;
      return type && 'options' in type ? optionInWords(type.options, option, locale) : option;
    }
  }
}

function jobTitle(setUp: SetUp, personId: string): string | undefined {
  return subjectById(setUp, 'person', personId)?.facts.jobTitle;
}

/** "hoofd HR": whose unit it is says more than a title that may be anything. */
function headInWords(setUp: SetUp, unitId: string, locale: Locale): string {
  const unit = titleOfId(setUp, 'unit', unitId, locale);
  return locale === 'nl' ? `${head.nl} ${unit}` : `${head.en} of ${unit}`;
}

/** A unit with its kind before it, "afdeling HR", unless its name says so already. */
function subjectInWords(setUp: SetUp, kind: SubjectKind, id: string, locale: Locale): string {
  const title = titleOfId(setUp, kind, id, locale);
  if (kind !== 'unit') return title;
  const unitKind = subjectById(setUp, 'unit', id)?.facts.kind;
  const definition = factDefinition('unit', 'kind')?.type;
  if (unitKind === undefined || definition?.type !== 'choice') return title;
  const name = optionInWords(definition.options, unitKind, locale);
  return title.toLowerCase().includes(name) ? title : `${name} ${title}`;
}

function tieInWords(option: string, locale: Locale): string {
  const { options } = personFacts.relations.type.fields.relation.type;
  return optionInWords(options, option.split(' ')[0] ?? '', locale);
}

/** An option inside a sentence: small letters, unless it starts with an abbreviation. */
function optionInWords(options: Options, option: string, locale: Locale): string {
  const label = Object.hasOwn(options, option) ? options[option]![locale] : option;
  return /^(?:[A-Z]{2}|’)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
