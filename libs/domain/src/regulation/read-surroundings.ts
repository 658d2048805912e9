import type { Reading } from './proposal.js';
import { quoted, reading, type TextRead } from './text-read.js';

/** Bureaus, committees, reporting points and contact persons that a text names. */
export function readSurroundings(read: TextRead): readonly Reading[] {
  return [...readBureaus(read), ...readBodies(read), ...readContacts(read), ...readDecider(read)];
}

const services: readonly (readonly [option: string, words: RegExp])[] = [
  [
    'investigation',
    /onderzoek(?:en)? (?:naar|bij|van)|feitenonderzoek|onderzoek(?:en)? uit|integriteitsonderzoek|persoonsgericht|doet\b.{0,40}\bonderzoek/iu,
  ],
  ['mediation', /mediation|bemiddeling|conflictbemiddel/iu],
  ['company_doctor', /bedrijfsarts|arbodienst|verzuimbegeleiding/iu],
  ['company_social_work', /maatschappelijk werk/iu],
  ['legal_advice', /juridisch(?:e)? (?:advies|hulp|bijstand)|rechtshulp/iu],
  ['training', /training|workshop|voorlichtingsbijeenkomst/iu],
];

function readBureaus(read: TextRead): readonly Reading[] {
  return read.bureaus.flatMap(({ name, passage }) => [
    reading({ kind: 'bureau', label: name }, 'name', name, passage),
    ...servicesOf(read, name),
  ]);
}

/** What else a bureau does: said of it by name or as “het bureau” or “wij”, or under such a heading. */
function servicesOf(read: TextRead, name: string): readonly Reading[] {
  const found: Reading[] = [];
  const leaflet = /uw werkgever|opdrachtgever/iu.test(read.text.slice(0, 2000));
  for (const statement of read.statements) {
    const words = read.text.slice(statement.start, statement.end);
    const heading = statement.heading.words.map(({ norm }) => norm).join(' ');
    const listed =
      /overige|andere|ook|meer/u.test(heading) && /dienst|doen|bieden|aanbod/u.test(heading);
    const own =
      words.includes(name.split(' ')[0] ?? name) ||
      /bureau/iu.test(words) ||
      (leaflet && /wij|we|ons/iu.test(words));
    const adds =
      /daarnaast|ook|tevens|overige diensten|andere diensten|eveneens|verder|naast/iu.test(words);
    if (!listed && !(own && adds)) continue;
    if (/\b(?:niet|geen|nooit)\b/iu.test(words)) continue;
    for (const [option, pattern] of services) {
      if (!pattern.test(words)) continue;
      const subject = { kind: 'bureau', label: name } as const;
      const passage = quoted(read, statement);
      found.push({ ...reading(subject, 'otherServices', option, passage), adds: true });
    }
  }
  return found;
}

const bodies: readonly (readonly [kind: string, named: RegExp, plain: RegExp])[] = [
  [
    'complaints_committee',
    /(?<!\p{L})(?:(?:Landelijke|Regionale|Externe|Onafhankelijke|Centrale|Interne)\s)?(?:Klachten?(?:advies)?commissie|Bedrijfstakcommissie|Klachtencommissie|Commissie)(?:\s(?:voor\s|van\s)?\p{Lu}[\p{L}-]{2,25}){1,4}/gu,
    /(?<!\p{L})(?:klachten?(?:advies)?commissie)(?!\p{L})/iu,
  ],
  [
    'reporting_point',
    /(?<!\p{L})(?:Meldpunt|Meldloket|Meldlijn)(?:\s\p{Lu}[\p{L}-]{2,25}){1,3}/gu,
    /(?<!\p{L})(?:meldpunt|meldloket)(?:\s(?:integriteit|misstanden))?(?!\p{L})/iu,
  ],
];

/** A text has a committee when it says who handles complaints, not when it only mentions one. */
const handles =
  /telt|indien|ingediend|behandel|onderzoek|adviseert|bestaat uit|kan(?:\s\p{L}+){0,4}\snaar|terecht|benoem|ingesteld|stelt[^.]{0,60} in\b|melden bij|er is|\bis er\b|is er het|hoort/iu;

function readBodies(read: TextRead): readonly Reading[] {
  const found: Reading[] = [];
  for (const statement of read.statements) {
    const words = read.text.slice(statement.start, statement.end);
    if (!handles.test(words)) continue;
    for (const [kind, named, plain] of bodies) {
      const name = [...words.matchAll(named)][0]?.[0] ?? plain.exec(words)?.[0].toLowerCase();
      if (name === undefined) continue;
      const lowered = /^(?:Klachtencommissie|Commissie)$/u.test(name) ? name.toLowerCase() : name;
      found.push(reading({ kind: 'body', label: lowered }, 'kind', kind, quoted(read, statement)));
    }
  }
  return withoutPlainNames(found);
}

/** “De klachtencommissie” is the committee that has been named, if just one was. */
function withoutPlainNames(found: readonly Reading[]): readonly Reading[] {
  return found.filter(
    ({ subject, value }) =>
      !/^\p{Ll}/u.test(subject.label ?? '') ||
      !found.some((other) => other.value === value && /^\p{Lu}/u.test(other.subject.label ?? '')),
  );
}

const contactNamed =
  /(?<!\p{L})(\p{Lu}\p{Ll}{1,20}(?:\s(?:van|de|der|den|el|ter|ten)){0,3}\s\p{Lu}[\p{L}-]{1,25})\s(?:is|zijn)\s(?:\p{L}+\s){0,3}(contactpersoon|preventiemedewerker|bedrijfsarts|integriteitsfunctionaris|ombudsfunctionaris|bedrijfsmaatschappelijk werker)/gu;
const contactBetween =
  /(?<!\p{L})(?:is|zijn)\s(?:juf\s|meester\s|mevrouw\s|de heer\s)?(\p{Lu}\p{Ll}{1,20}(?:\s(?:van|de|der|den|el|ter|ten)){0,3}\s\p{Lu}[\p{L}-]{1,25})\s(?:de|onze|een)\s(?:\p{L}+\s)?(contactpersoon|preventiemedewerker|integriteitsfunctionaris|ombudsfunctionaris)/gu;
const contactAfter =
  /(?<!\p{L})([Cc]ontactpersoon|[Pp]reventiemedewerker|[Bb]edrijfsarts|[Ii]ntegriteitsfunctionaris|[Oo]mbudsfunctionaris)(?:\s(?:is|heet)\s|:\s)(?:juf\s|meester\s|mevrouw\s|de heer\s)?(\p{Lu}\p{Ll}{1,20}(?:\s(?:van|de|der|den|el|ter|ten)){0,3}\s\p{Lu}[\p{L}-]{1,25})/gu;

const contactKinds: Readonly<Record<string, string>> = {
  contactpersoon: 'contact_person',
  preventiemedewerker: 'prevention_officer',
  bedrijfsarts: 'company_doctor',
  integriteitsfunctionaris: 'integrity_officer',
  ombudsfunctionaris: 'ombuds',
  'bedrijfsmaatschappelijk werker': 'company_social_worker',
};

function readContacts(read: TextRead): readonly Reading[] {
  const found: Reading[] = [];
  for (const statement of read.statements) {
    const words = read.text.slice(statement.start, statement.end);
    const pairs = [
      ...[...words.matchAll(contactNamed)].map(([, name, kind]) => [name, kind] as const),
      ...[...words.matchAll(contactBetween)].map(([, name, kind]) => [name, kind] as const),
      ...[...words.matchAll(contactAfter)].map(([, kind, name]) => [name, kind] as const),
    ];
    for (const [name, kind] of pairs) {
      const value = contactKinds[(kind ?? '').toLowerCase()];
      if (!name || !value) continue;
      found.push(reading({ kind: 'contact', label: name }, 'kind', value, quoted(read, statement)));
    }
  }
  return found;
}

const decides =
  /(?<!\p{L})((?:het|de)\s(?:college(?:\svan\s(?:bestuur|burgemeester\sen\swethouders))?|raad\svan\sbestuur|bestuur|bestuurder|directie|directeur(?:-bestuurder)?|werkgever|gemeentesecretaris|secretaris-generaal|algemeen\sdirecteur|minister|burgemeester|rector))\s(?:beslist|neemt[^.]{0,60}\sbesl|besluit|bepaalt[^.]{0,60}\smaatregel)/iu;

/** Who decides after the committee's advice. */
function readDecider(read: TextRead): readonly Reading[] {
  const found: Reading[] = [];
  for (const statement of read.statements) {
    const words = read.text.slice(statement.start, statement.end);
    const who = decides.exec(words)?.[1];
    const before =
      statement.earlier
        .at(-1)
        ?.words.map(({ norm }) => norm)
        .join(' ') ?? '';
    if (
      !who ||
      !/advies|klacht|commissie|maatregel|melding|onderzoek|rapport|daarna|vervolgens/iu.test(words)
    )
      continue;
    const around = `${words} ${before} ${statement.headings.flatMap((heading) => heading.words.map(({ norm }) => norm)).join(' ')}`;
    const integrity =
      /integriteit|misstand|klokkenluid/iu.test(around) ||
      (/\bmelding/iu.test(words) && !/klacht/iu.test(words));
    const fact = integrity ? 'integrityDecidedBy' : 'behaviourDecidedBy';
    if (!integrity && !/klacht|commissie/iu.test(around)) continue;
    found.push(reading({ kind: 'organisation' }, fact, who.toLowerCase(), quoted(read, statement)));
  }
  return found;
}
