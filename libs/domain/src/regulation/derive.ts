import { datesIn } from './dates.js';
import type { Matcher, Pattern } from './pattern.js';
import type { Reading } from './proposal.js';
import { readPeople } from './read-people.js';
import { readSurroundings } from './read-surroundings.js';
import { titleOf } from './subject-of-text.js';
import { quoted, reading, type TextRead } from './text-read.js';

/** Compiles what is needed later; patterns have to be known before the words are looked at. */
export function prepareDerivation(matcher: Matcher): void {
  for (const source of [...Object.values(modelSources).flat(), ...noModel, eitherOrigin]) {
    matcher.compile(source);
  }
}

/** Readings that rest on names, dates, titles or on the text as a whole. */
export function deriveReadings(read: TextRead): readonly Reading[] {
  return [
    ...readTitle(read),
    ...readDates(read),
    ...readDocument(read),
    ...readModel(read),
    ...readCollectiveAgreement(read),
    ...readPeople(read),
    ...readSurroundings(read),
  ];
}

const ruleTitle =
  /^(?:\p{Lu}\p{Ll}*)?(?:regeling|reglement|verordening|besluit|statuut|gedragscode|beleidsregels?|richtlijn|circulaire)\p{L}*(?=\s)/iu;
const titleIsAbout =
  /vertrouwens|omgangsvorm|ongewenst|integriteit|sociale veiligheid|sociaal veilig|grensoverschrijdend|veilig/iu;

/** The name of the rule: its title, if it calls itself a rule about the counsellor or conduct. */
function readTitle({ text, outline }: TextRead): readonly Reading[] {
  const lines = outline.blocks
    .slice(0, 3)
    .flatMap(({ start, end, headings }) => [
      ...headings,
      { start, end: Math.min(end, start + 300) },
    ]);
  for (const { start, end } of lines) {
    if (start > 900) break;
    const line = text.slice(start, end);
    const name = (line.split(/(?<!^.{56,})\n(?=[\p{Lu}*_])|\n\s*\n/u)[0] ?? '').replace(
      /[\s*#_]+$/u,
      '',
    );
    const plain = name.replaceAll(/\s+/gu, ' ');
    if (!ruleTitle.test(plain) || !titleIsAbout.test(plain) || plain.length > 150) continue;
    if (/klacht/iu.test(plain) && !/vertrouwens/iu.test(plain)) continue;
    if (/[.;:,]$/u.test(plain) || /^(?:Regeling|Besluit) van\b/u.test(plain)) continue;
    if (/\b(?:is|zijn|wordt|worden|geldt|heeft)\b/u.test(plain)) continue;
    const passage = { quote: name, start, end: start + name.length, place: {} };
    return [reading({ kind: 'policy' }, 'name', plain.slice(0, 160), passage)];
  }
  return [];
}

const dateRules: readonly (readonly [fact: string, words: RegExp])[] = [
  [
    'inForceOn',
    /(?:treedt|treden|in werking|van kracht|ingangsdatum|geldt (?:met ingang|vanaf)|gaat in)/iu,
  ],
  ['adoptedOn', /(?:vastgesteld|aldus (?:besloten|vastgesteld)|vaststelling)/iu],
  ['evaluationOn', /evalueer|evaluatie|ge[eë]valueerd/iu],
  [
    'reviewOn',
    /(?:herzien|herzie|herziening|evaluatie van de(?:ze)? regeling|geactualiseerd voor)/iu,
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
      /^(?:laatst\s)?(?:bijgewerkt|gewijzigd|geactualiseerd|laatste wijziging|laatst aangepast)|\b(?:pagina|laatst)\b[^.]{0,30}(?:bijgewerkt|gewijzigd|geactualiseerd|aangepast)/iu.test(
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
      const date =
        dates.find(({ end }) => end - statement.start > at) ??
        (fact === 'reviewOn' || fact === 'evaluationOn' ? dates[0] : undefined);
      if (at < 0 || !date) continue;
      if (fact !== 'evaluationOn' && /benoem|vertrouwensperso+n\s(?:is|wordt)/iu.test(words))
        continue;
      found.push(reading({ kind: 'policy' }, fact, date.date, quoted(read, statement)));
      break;
    }
  }
  return found;
}

/** What the text says of itself: its version, who signed it and when, how long it holds. */
function readDocument(read: TextRead): readonly Reading[] {
  const { text } = read;
  const subject = { kind: 'document' } as const;
  const found: Reading[] = [];
  const version = /\b[Vv]ersie(?:nummer)?\s?:?\s?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d/-])/u.exec(
    text.slice(0, 1500),
  );
  if (version?.[1]) {
    const start = version.index;
    const passage = { quote: version[0], start, end: start + version[0].length, place: {} };
    found.push(reading(subject, 'version', version[1], passage));
  }
  const adopted = /vastgesteld\b[^.\n]{0,80}/iu.exec(text.slice(0, 900));
  const adoptedOn = adopted && datesIn(text, adopted.index, adopted.index + adopted[0].length)[0];
  if (adopted && adoptedOn) {
    const passage = {
      quote: adopted[0],
      start: adopted.index,
      end: adopted.index + adopted[0].length,
      place: {},
    };
    found.push(reading({ kind: 'policy' }, 'adoptedOn', adoptedOn.date, passage));
  }
  for (const statement of read.statements) {
    const words = text.slice(statement.start, statement.end);
    const passage = quoted(read, statement);
    const date = datesIn(text, statement.start, statement.end)[0]?.date;
    if (/risico-?inventarisatie|\bRI&E\b/u.test(words) && date) {
      found.push(reading({ kind: 'organisation' }, 'riskAssessmentOn', date, passage));
    }
    if (
      /\b(?:geldig|geldt|gold|loopt)\s(?:tot|t\/m)/iu.test(words) &&
      date &&
      /protocol|regeling|document|reglement|overeenkomst|contract|beleid/iu.test(words)
    ) {
      found.push(reading(subject, 'validUntil', date, passage));
    }
    if (!/\b(?:getekend|ondertekend)\b/iu.test(words)) continue;
    if (date) found.push(reading(subject, 'signedOn', date, passage));
    for (const [party, pattern] of signatories) {
      if (!pattern.test(words)) continue;
      found.push({ ...reading(subject, 'signedBy', party, passage), adds: true });
    }
  }
  return found;
}

const signatories: readonly (readonly [party: string, words: RegExp])[] = [
  ['directors', /directie|directeur|bestuur|college/iu],
  ['counsellor', /vertrouwensperso/iu],
  ['bureau', /\bbureau\b|opdrachtnemer/iu],
  ['hr', /\bHRM?\b|\bP&O\b|personeelszaken/u],
  ['works_council', /ondernemingsraad|\bOR\b/u],
];

const eitherOrigin = 'interne of externe vertrouwenspersoon';

const modelSources: Readonly<Record<'external' | 'internal', readonly string[]>> = {
  external: [
    'externe .. {vp}',
    '{vp} externe|extern',
    '{vp} ... van buiten',
    '{vp} ... buiten de organisatie .. werkzaam',
    '{vp}|beiden|allebei .. externe',
    'voor externe gekozen|kiezen|kozen',
    '{vp} ... niet .. in dienst',
    '{bureau} .. levert|verzorgt|stelt .. {vp}',
  ],
  internal: [
    'interne .. {vp}',
    '{vp} interne|intern',
    '{vp} ... van binnen',
    '{vp} ... uit .. eigen|onze|ons .. organisatie|midden|personeel|gelederen|medewerkers',
    '{vp} ... eigen organisatie|gelederen|midden',
    '{vp}|beiden|allebei .. interne',
    'voor interne gekozen|kiezen|kozen',
  ],
};

/** What takes away that there is one: a choice still open, a rule for others. */
const noModel = [
  'geen|niet .. externe|interne .. {vp}',
  'interne|externe of .. interne|externe',
  '# medewerkers|werknemers',
  'andere|vorige|voormalige',
];

/** Internal or external: only where the text says that there is one, not where it may be either. */
function readModel(read: TextRead): readonly Reading[] {
  const compiled = (sources: readonly string[]): readonly Pattern[] =>
    sources.map((source) => read.matcher.compile(source));
  const either = read.matcher.compile(eitherOrigin);
  if (read.statements.some(({ prepared }) => read.matcher.find(either, prepared))) return [];
  const never = compiled(noModel);
  const found: Reading[] = [];
  for (const statement of read.statements) {
    const { prepared, clauses, ownFrom } = statement;
    if (never.some((pattern) => read.matcher.find(pattern, prepared))) continue;
    for (const origin of ['external', 'internal'] as const) {
      const match = compiled(modelSources[origin])
        .map((pattern) => read.matcher.find(pattern, prepared, ownFrom))
        .find((one) => one !== undefined);
      if (!match || match.at.some((at) => clauses.condition[at] || clauses.exception[at])) continue;
      found.push(reading({ kind: 'organisation' }, 'model', origin, quoted(read, statement)));
    }
  }
  return found;
}

/** A collective agreement that says who appoints the counsellor regulates the role. */
function readCollectiveAgreement(read: TextRead): readonly Reading[] {
  if (!/\bcao\b|collectieve arbeidsovereenkomst/iu.test(titleOf(read.text, read.outline)))
    return [];
  return read.findings
    .filter(({ rule }) => rule.fact === 'appointedBy')
    .map(({ statement }) =>
      reading({ kind: 'organisation' }, 'agreementRegulatesRole', true, quoted(read, statement)),
    );
}
