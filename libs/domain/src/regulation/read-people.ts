import { datesIn } from './dates.js';
import type { NamedCounsellor } from './people.js';
import type { Passage, Reading } from './proposal.js';
import type { Statement } from './statements.js';
import { quoted, reading, type TextRead } from './text-read.js';

const phone = /(?<![\d-])(?:\+31|0031|0)\s?\(?\d{1,3}\)?[\s-]?\d{2,4}(?:\s?\d{2,4}){1,3}(?!\d)/gu;
const email = /[a-z0-9][a-z0-9._-]{0,60}@[a-z0-9][a-z0-9.-]{0,80}\.[a-z]{2,12}/giu;
const generalAddress =
  /^(?:info|receptie|secretariaat|secretaris|bestuur|hr|hrm|personeel|klacht\p{L}*|algemeen|office|contact|administratie|ondersteuning|directie|school)@/iu;
const sharedAddress = /^(?:vertrouwenspersonen|vcp|vertrouwensteam)@/iu;

/** Who the counsellors are, and what the text says of each of them. */
export function readPeople(read: TextRead): readonly Reading[] {
  return [...readNames(read), ...readReach(read), ...readQualities(read)];
}

function readNames(read: TextRead): readonly Reading[] {
  return read.people.flatMap((person) => {
    const { name, start, end, place } = person;
    const passage = { quote: name, start, end, place };
    const others = person.again.map((span) => ({
      quote: name,
      start: span.start,
      end: span.end,
      place: span.place,
    }));
    const found = [passage, ...others].flatMap((one) => [
      reading({ kind: 'person', label: name }, 'name', name, one),
      reading({ kind: 'organisation' }, 'published', true, one),
    ]);
    const subject = { kind: 'appointment', label: name } as const;
    if (person.substitute) found.push(reading(subject, 'position', 'substitute', passage));
    const after = /^\s?[(,–-]\s?(intern|extern)\p{L}?\b/iu.exec(
      read.text.slice(end, end + 40),
    )?.[1];
    if (after && !person.substitute) {
      const kind = after.toLowerCase().startsWith('intern') ? 'internal' : 'external';
      found.push(reading(subject, 'kind', kind, passage));
    }
    return found;
  });
}

/** Numbers and addresses, of the counsellor they stand beside. */
function readReach(read: TextRead): readonly Reading[] {
  const found: Reading[] = [];
  read.statements.forEach((statement, index) => {
    const words = read.text.slice(statement.start, statement.end);
    const named = read.people.some(({ name }) => words.includes(name));
    if (read.foci[index]?.role !== 'vp' && !named) return;
    if (/receptie|algemeen nummer|algemene nummer|secretariaat|fax|noodnummer|112/iu.test(words)) {
      return;
    }
    for (const match of words.matchAll(phone)) {
      const passage = spotted(statement, match);
      found.push(channel('direct_phone', passage), contactPublished(passage));
      const owner = ownerOf(read, statement, passage);
      if (!owner) continue;
      const subject = { kind: 'appointment', label: owner.name } as const;
      found.push(reading(subject, 'phone', passage.quote.trim(), passage));
    }
    for (const match of words.matchAll(email)) {
      const passage = spotted(statement, match);
      if (generalAddress.test(passage.quote)) {
        found.push(channel('general_mailbox', passage));
        continue;
      }
      found.push(channel('private_mailbox', passage), contactPublished(passage));
      const owner = ownerOf(read, statement, passage);
      const several = read.people.filter(({ substitute }) => !substitute).length > 1;
      const local = passage.quote.split('@')[0]?.toLowerCase() ?? '';
      const own = owner?.name
        .split(/[\s-]/u)
        .some((part) => part.length > 2 && local.includes(part.toLowerCase().slice(0, 5)));
      const shared = sharedAddress.test(passage.quote) || (several && !own);
      if (!owner || shared) continue;
      const subject = { kind: 'appointment', label: owner.name } as const;
      found.push(reading(subject, 'email', passage.quote, passage));
    }
  });
  return found;
}

function spotted(statement: Statement, match: RegExpExecArray): Passage {
  const start = statement.start + match.index;
  const end = start + match[0].length;
  return { quote: match[0], start, end, place: statement.place };
}

function channel(option: string, passage: Passage): Reading {
  return {
    subject: { kind: 'policy' },
    fact: 'channels',
    value: option,
    adds: true,
    certainty: 'stated',
    passage,
  };
}

function contactPublished(passage: Passage): Reading {
  return reading({ kind: 'organisation' }, 'directContactPublished', true, passage);
}

/** Whose number it is: who is named in the same sentence or row just before, or the only one. */
function ownerOf(
  read: TextRead,
  statement: Statement,
  passage: Passage,
): NamedCounsellor | undefined {
  const from = Math.max(statement.block.start, passage.start - 160);
  const before = read.text.slice(from, passage.start);
  const near = read.people
    .map((person) => ({
      person,
      at: Math.max(before.lastIndexOf(person.name), before.lastIndexOf(firstName(person))),
    }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.at - one.at);
  if (near[0]) return near[0].person;
  const person = read.foci[statement.index]?.person;
  const spokenOf = read.people.find(({ name }) => name === person);
  if (spokenOf) return spokenOf;
  const regular = read.people.filter(({ substitute }) => !substitute);
  if (regular.length === 1) return regular[0];
  // A number on a line of its own belongs to who is named on the line above.
  const above = read.people.filter(
    ({ start }) => start < passage.start && passage.start - start < 250,
  );
  const last = above.at(-1);
  const apart = last && read.text.slice(last.end, passage.start);
  return apart !== undefined && !/\n\s*\n/u.test(apart) && !/[.!?]\s+\p{Lu}\p{Ll}+\s/u.test(apart)
    ? last
    : undefined;
}

function firstName({ name }: NamedCounsellor): string {
  const first = name.split(/\s/u)[0] ?? name;
  return first.includes('.') ? name : first;
}

const spoken: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /\bEngels/u],
  ['de', /\bDuits/u],
  ['fr', /\bFrans/u],
  ['pl', /\bPools/u],
  ['ro', /\bRoemeens/u],
  ['bg', /\bBulgaars/u],
  ['es', /\bSpaans/u],
  ['tr', /\bTurks/u],
  ['ar', /\bArabisch|\bMarokkaans-Arabisch/u],
  ['uk', /\bOekra[iï]ens/u],
  ['fy', /\bFries/u],
  ['pap', /\bPapiament/u],
  ['ngt', /gebarentaal/iu],
  ['nl', /\bNederlands(?:e)?\b(?!\s\p{Lu})/u],
];

/** What a sentence says of the one counsellor it names: papers, training, main job, languages. */
function readQualities(read: TextRead): readonly Reading[] {
  const found: Reading[] = [...certifiedTogether(read)];
  read.statements.forEach((statement, index) => {
    const words = read.text.slice(statement.start, statement.end);
    const passage = quoted(read, statement);
    for (const { person, said, from } of spokenOf(read, statement, index)) {
      const subject = { kind: 'person', label: person.name } as const;
      found.push(...papersOf(read, person, said, from, passage));
      found.push(...mainJobOf(read, person, words, passage));
      for (const language of languagesIn(said)) {
        found.push({ ...reading(subject, 'languages', language, passage), adds: true });
      }
      const column = columnOf(read, statement, /functie|werk|beroep|afdeling/iu);
      if (column && jobWords.test(column)) {
        found.push(reading(subject, 'jobTitle', column, passage));
      }
    }
  });
  return found;
}

const nameOfLanguage =
  /^(?:in het\s|ook\s|talen?:?\s|spreekt\s)?(?:Nederlands|Engels|Duits|Frans|Pools|Roemeens|Bulgaars|Spaans|Turks|Arabisch|Marokkaans-Arabisch|Oekra[iï]ens|Fries|Papiaments?|(?:Nederlandse )?[Gg]ebarentaal)$/u;

/** The languages someone is said to speak: “spreekt ook Pools”, or a cell or part with nothing else. */
function languagesIn(said: string): readonly string[] {
  const speaks =
    /\bspreekt\b|\bspreken (?!kan)|\btalen\b|-talig/iu.test(said) && !/gesprek/iu.test(said);
  const parts = speaks
    ? [said]
    : said
        .split(/[|,;()·•–—/\n]|\sen\s|\s&\s/u)
        .filter((part) => nameOfLanguage.test(part.trim().replace(/\.$/u, '')));
  const words = parts.join(' ');
  return spoken.filter(([, pattern]) => pattern.test(words)).map(([language]) => language);
}

/** The cell of a row that stands under a heading like this. */
function columnOf(read: TextRead, { block }: Statement, heading: RegExp): string | undefined {
  if (block.kind !== 'table') return undefined;
  const cells = (from: number, to: number) =>
    read.text
      .slice(from, to)
      .replace(/^\||\|$/gu, '')
      .split(/\||\t/u)
      .map((cell) => cell.trim());
  const rows = read.outline.blocks.filter(
    (one) => one.kind === 'table' && one.section === block.section && one.start < block.start,
  );
  const top = rows[0] && cells(rows[0].start, rows[0].end);
  const at = top?.findIndex((cell) => heading.test(cell)) ?? -1;
  return at < 0 ? undefined : cells(block.start, block.end)[at];
}

interface SpokenOf {
  readonly person: NamedCounsellor;
  /** The words about them, and where those begin. */
  readonly said: string;
  readonly from: number;
}

/** Whom a sentence is about, each with the part of it that follows the name. */
function spokenOf(read: TextRead, statement: Statement, index: number): readonly SpokenOf[] {
  const words = read.text.slice(statement.start, statement.end);
  const named = read.people
    .map((person) => {
      const whole = words.indexOf(person.name);
      const called = firstName(person);
      // Most sentences name nobody; only then is it worth looking for whole words.
      const first = words.includes(called)
        ? new RegExp(`(?<!\\p{L})${escaped(called)}(?!\\p{L})`, 'u').exec(words)
        : undefined;
      return { person, at: whole >= 0 ? whole : (first?.index ?? -1) };
    })
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  if (named.length > 0) {
    return named.map(({ person, at }, order) => {
      const end = named[order + 1]?.at ?? words.length;
      const from = order === 0 ? 0 : at;
      return { person, said: words.slice(from, end), from: statement.start + from };
    });
  }
  const focus = read.foci[index];
  const regular = read.people.filter(({ substitute }) => !substitute);
  const { start, end } = statement.block;
  const inBlock = read.people.filter((one) => one.start >= start && one.end <= end);
  const meant =
    read.people.find(({ name }) => name === focus?.person) ??
    (inBlock.length === 1 && end - start < 400 ? inBlock[0] : undefined) ??
    (focus?.role === 'vp' && regular.length === 1 ? regular[0] : undefined);
  return meant ? [{ person: meant, said: words, from: statement.start }] : [];
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Certificate, certificate of conduct, basic training, first and last day. */
function papersOf(
  read: TextRead,
  { name }: NamedCounsellor,
  said: string,
  from: number,
  passage: Passage,
): readonly Reading[] {
  const found: Reading[] = [];
  const subject = { kind: 'person', label: name } as const;
  const appointment = { kind: 'appointment', label: name } as const;
  const certified =
    /gecertificeerd|gediplomeerd|geregistreerd|register-?vertrouwensperso+n|\bLVV\b|certificaat/iu.test(
      said,
    );
  const denied = /\b(?:niet|geen|nog niet)\b/iu.test(said);
  const required = /\b(?:moet|dient|vereist|verplicht)\b/iu.test(said);
  if (certified && !denied && !required) found.push(reading(subject, 'certified', true, passage));
  if (/(?:niet|nog niet) (?:\p{L}+ )?gecertificeerd|geen certificaat/iu.test(said)) {
    found.push(reading(subject, 'certified', false, passage));
  }
  const ofTheRule = /in werking|regeling|verordening|reglement|protocol|\bcao\b|besluit/iu.test(
    said,
  );
  for (const { date, start } of ofTheRule ? [] : datesIn(read.text, from, from + said.length)) {
    const before = said.slice(0, start - from);
    const near = before.slice(-60);
    const paper = Math.max(before.search(/\bVOG\b/u), before.search(/verklaring omtrent/iu));
    const training = Math.max(before.search(/opleiding|training|cursus/iu), -1);
    const trained =
      training >= 0 || /^\D{0,40}(?:opleiding|basistraining)/iu.test(said.slice(start - from + 6));
    const until =
      /(?:tot(?: en met)?|t\/m|geldig tot|verloopt op|eindigt op|loopt(?: af)? (?:op|tot))\s*$/iu.test(
        near,
      );
    if (paper >= 0 && paper > training)
      found.push(reading(subject, 'goodConductOn', date, passage));
    else if (/certificaat|gecertificeerd|registratie|register/iu.test(before)) {
      if (until) found.push(reading(subject, 'certificateUntil', date, passage));
    } else if (trained) found.push(reading(subject, 'basicTrainingOn', date, passage));
    else if (until) found.push(reading(appointment, 'endOn', date, passage));
    else if (/(?:sinds|vanaf|per|met ingang van|ingaande)\s*$/iu.test(near)) {
      found.push(reading(appointment, 'startOn', date, passage));
    }
  }
  return found;
}

const departments: readonly (readonly [department: string, words: RegExp])[] = [
  [
    'hr',
    /\bHRM?\b|\bP&O\b|\bPersoneelszaken\b|personeelszaken|personeel en organisatie|personeelsafdeling|personeelsadviseur|personeelsfunctionaris/iu,
  ],
  ['finance', /financi[eë]|\bFinance\b|boekhoud|controller|salarisadministratie/iu],
  ['legal', /juridisch|\bLegal\b|\bjurist/iu],
];
const jobWords =
  /^(?:\p{L}+\s){0,2}?(?:\p{L}*verpleegkundige|\p{L}*medewerker|\p{L}*docent|maatschappelijk werker|\p{L}*begeleider|\p{L}*adviseur|\p{L}*coördinator|medewerker|adviseur|hoofd|manager|coördinator|docent|leraar|leerkracht|verpleegkundige|teamleider|bibliothecaris|beleidsmedewerker|secretaresse|assistent|consulent|planner|technicus|laborant|analist|monteur|chauffeur|verzorgende|arts|psycholoog|onderzoeker|conciërge|controller|jurist|boekhouder|administrateur|trainer|intern begeleider|mentor|conservator|bedrijfsleider|chef|projectleider|ingenieur|specialist|archivaris|therapeut|fysiotherapeut|kok|receptionist|directeur|decaan|stafmedewerker)/iu;

/** “(afdeling Financiën)”, “, adviseur bij HR”, “werkt als verpleegkundige”. */
function mainJobOf(
  read: TextRead,
  person: NamedCounsellor,
  words: string,
  passage: Passage,
): readonly Reading[] {
  const subject = { kind: 'person', label: person.name } as const;
  const found: Reading[] = [];
  const manager =
    /(?:leidinggevende|chef|baas)\s(?:in|van)\s(?:de|het|zijn|haar)\s(?:hoofdfunctie|gewone werk|eigen werk|functie|eigen functie)\s(?:is\s)?(?:de|het)\s([^.,;]{3,60}?)(?:\sis\b|[.,;]|$)/iu.exec(
      words,
    )?.[1];
  if (manager) found.push(reading(subject, 'mainJobManager', manager.trim(), passage));
  const job = jobIn(read, person, words);
  if (job === undefined) return found;
  if (jobWords.test(job)) found.push(reading(subject, 'jobTitle', job, passage));
  const department = departments.find(([, pattern]) => pattern.test(job))?.[0];
  if (department) found.push(reading(subject, 'mainJobDepartment', department, passage));
  else if (/^afdeling\s/iu.test(job))
    found.push(reading(subject, 'mainJobDepartment', 'other', passage));
  if (/^(?:hoofd|manager|teamleider|directeur|chef|afdelingshoofd)\b/iu.test(job)) {
    found.push(reading(subject, 'mainJobIsManager', true, passage));
  }
  return found;
}

/** The words about a main job right after a name or a dash, or after “werkt als”. */
function jobIn(read: TextRead, person: NamedCounsellor, words: string): string | undefined {
  const at = words.indexOf(person.name);
  if (at >= 0) {
    const rest = read.text
      .slice(person.end, person.end + 140)
      .replaceAll(/\s*\n\s*/gu, ' | ')
      .replaceAll(/\s+/gu, ' ');
    const after =
      /^(?: \((?:intern|extern)[^)]*\))?\s?(?:[(,–|-]|\sis\s)\s?(?:zij is |hij is )?(?:een |de |onze )?([^.;()|–]{3,70}?)(?=[.;()|–]|,| en \p{Lu}|$)/u.exec(
        rest,
      )?.[1];
    const job = after
      ?.replace(/^(?:van beroep|in het dagelijks leven|verder|ook|tevens)\s/iu, '')
      .trim();
    if (job && (jobWords.test(job) || /^(?:afdeling|HR|P&O|team)\b/iu.test(job))) return job;
  }
  const works =
    /(?:werkt|werkzaam)\s(?:verder\s|daarnaast\s|ook\s|in het dagelijks leven\s)?(?:als\s|(?=bij de afdeling|op de afdeling|bij HR|bij P&O))([^.,;()]{3,70})/iu.exec(
      words,
    )?.[1] ??
    /(?:in het dagelijks leven|daarnaast|verder|hoofdfunctie|gewone werk)\s(?:is|als|:)\s?(?:zij|hij|ze)?\s?([^.,;()]{3,70})/iu.exec(
      words,
    )?.[1];
  return works?.replace(/^(?:een |de )/iu, '').trim();
}

/** “Al onze vertrouwenspersonen zijn gecertificeerd”: each of those named. */
function certifiedTogether(read: TextRead): readonly Reading[] {
  const all =
    /(?:al onze|onze|alle|beide|de|wij zijn beide[n]?) vertrouwensperso+nen (?:zijn|is) (?:\p{L}+ ){0,3}?(?:gecertificeerd|ingeschreven|geregistreerd)|beide[n]?\b[^.]{0,40}(?:gecertificeerd|LVV|register)/iu;
  const statement = read.statements.find(({ start, end }) => all.test(read.text.slice(start, end)));
  if (!statement) return [];
  const passage = quoted(read, statement);
  return read.people.map(({ name }) =>
    reading({ kind: 'person', label: name }, 'certified', true, passage),
  );
}
