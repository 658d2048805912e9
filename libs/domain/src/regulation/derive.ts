import { datesIn } from './dates.js';
import type { Matcher, Pattern } from './pattern.js';
import type { Reading } from './proposal.js';
import { readPeople } from './read-people.js';
import { readSurroundings } from './read-surroundings.js';
import { titleOf } from './subject-of-text.js';
import { quoted, reading, type TextRead } from './text-read.js';

/** Compiles what is needed later; patterns have to be known before the words are looked at. */
export function prepareDerivation(matcher: Matcher): void {
  for (const source of [...modelSources, eitherOrigin]) matcher.compile(source);
}

/** Readings that rest on names, dates, titles or on the text as a whole. */
export function deriveReadings(read: TextRead): readonly Reading[] {
  return [
    ...readTitle(read),
    ...readDates(read),
    ...readModel(read),
    ...readCollectiveAgreement(read),
    ...readPeople(read),
    ...readSurroundings(read),
  ];
}

const ruleTitle =
  /^[\s#*]*((?:Regeling|Reglement|Protocol|Gedragscode|Klachtenregeling|Beleid|Besluit|Uitvoeringsregeling|Beleidsregel|Integriteitsregeling|Procedure|Richtlijn|Handreiking|Beleidsplan|Statuut)\b[^\n]{3,150}?)[\s#*]*$/gmu;

/** The name of the rule: its title, if it calls itself a rule about the counsellor or conduct. */
function readTitle({ text }: TextRead): readonly Reading[] {
  const opening = text.slice(0, 600);
  for (const match of opening.matchAll(ruleTitle)) {
    const name = (match[1] ?? '').trim().replace(/\*+$/u, '');
    if (
      !/vertrouwens|omgangsvorm|ongewenst|integriteit|sociale veiligheid|grensoverschrijdend/iu.test(
        name,
      )
    )
      continue;
    if (/[.;:]$/u.test(name) || /^(?:Regeling|Besluit) van\b/u.test(name)) continue;
    if (/^(?:Protocol|Beleid)/u.test(name)) continue;
    const start = match.index + match[0].indexOf(name);
    const passage = { quote: name, start, end: start + name.length, place: {} };
    return [reading({ kind: 'policy' }, 'name', name.slice(0, 160), passage)];
  }
  return [];
}

const dateRules: readonly (readonly [fact: string, words: RegExp])[] = [
  [
    'inForceOn',
    /(?:treedt|treden|in werking|van kracht|ingangsdatum|geldt (?:met ingang|vanaf)|gaat in)/iu,
  ],
  ['adoptedOn', /(?:vastgesteld|aldus (?:besloten|vastgesteld)|vaststelling)/iu],
  [
    'reviewOn',
    /(?:herzien|herzie|herziening|ge[eë]valueerd (?:en|voor)|evaluatie van de(?:ze)? regeling|geactualiseerd voor)/iu,
  ],
];

function readDates(read: TextRead): readonly Reading[] {
  const found: Reading[] = [];
  for (const statement of read.statements) {
    const dates = datesIn(read.text, statement.start, statement.end);
    if (dates.length === 0) continue;
    const words = read.text.slice(statement.start, statement.end);
    if (/ingetrokken|vervalt|vervallen|\b(?:wet|cao)\b.{0,40}in werking|voorganger/iu.test(words))
      continue;
    const updated =
      /^(?:laatst\s)?(?:bijgewerkt|gewijzigd|geactualiseerd|laatste wijziging|laatst aangepast)/iu.test(
        words,
      );
    if (updated && dates[0]) {
      found.push(
        reading({ kind: 'organisation' }, 'publishedOn', dates[0].date, quoted(read, statement)),
      );
      continue;
    }
    for (const [fact, pattern] of dateRules) {
      const at = words.search(pattern);
      const date = dates.find(({ end }) => end - statement.start > at);
      if (at < 0 || !date || /benoem|vertrouwensperso+n\s(?:is|wordt)/iu.test(words)) continue;
      found.push(reading({ kind: 'policy' }, fact, date.date, quoted(read, statement)));
      break;
    }
  }
  return found;
}

const eitherOrigin = 'interne of externe vertrouwenspersoon';

const modelSources = [
  '{haveOne} ... externe|interne .. vertrouwenspersoon|vertrouwenscontactpersoon',
  'externe|interne vertrouwenspersoon ... {haveOne}',
  'externe|interne .. vertrouwenspersoon .. is|zijn|heet|bereikbaar',
  'twee|drie|vier|# interne|externe vertrouwenspersoon',
];

/** Internal or external: only where the text says that there is one, not where it may be either. */
function readModel(read: TextRead): readonly Reading[] {
  const patterns: readonly Pattern[] = modelSources.map((source) => read.matcher.compile(source));
  const either = read.matcher.compile(eitherOrigin);
  if (read.statements.some(({ prepared }) => read.matcher.find(either, prepared))) return [];
  const found: Reading[] = [];
  for (const statement of read.statements) {
    const { prepared, clauses } = statement;
    for (const pattern of patterns) {
      const match = read.matcher.find(pattern, prepared);
      if (!match || match.at.some((at) => clauses.condition[at] || clauses.exception[at])) continue;
      const words = match.at.map((at) => prepared.words[at]?.norm);
      if (prepared.words.some(({ norm }) => norm === 'geen' || norm === 'niet')) continue;
      const origins = prepared.words.map(({ norm }) => norm);
      const external = words.includes('externe') || origins.includes('externe');
      const internal = words.includes('interne') || origins.includes('interne');
      const passage = quoted(read, statement);
      if (external) found.push(reading({ kind: 'organisation' }, 'model', 'external', passage));
      if (internal) found.push(reading({ kind: 'organisation' }, 'model', 'internal', passage));
      break;
    }
  }
  return found;
}

/** A collective agreement that says who appoints the counsellor regulates the role. */
function readCollectiveAgreement(read: TextRead): readonly Reading[] {
  if (!/\bcao\b|collectieve arbeidsovereenkomst/iu.test(titleOf(read.text, read.outline)))
    return [];
  const appoints = read.findings.find(({ rule }) => rule.fact === 'appointedBy');
  if (!appoints) return [];
  const passage = quoted(read, appoints.statement);
  return [reading({ kind: 'organisation' }, 'agreementRegulatesRole', true, passage)];
}
