import type { Matcher, Prepared } from './pattern.js';
import { roleNames, type Role } from './roles.js';
import type { Statement } from './statements.js';

/** Which of several counsellors a sentence is about. */
export interface CounsellorScope {
  readonly origin?: 'internal' | 'external';
  readonly subject?: 'behaviour' | 'integrity';
}

/** Whom a sentence is about. */
export interface Focus {
  readonly role: Role | undefined;
  /** Whether the sentence says so itself, or its place in the text does. */
  readonly said: boolean;
  readonly scope: CounsellorScope;
  /** The counsellor named as the subject. */
  readonly person: string | undefined;
}

const prepositions = new Set([
  'aan',
  'door',
  'van',
  'met',
  'bij',
  'over',
  'naar',
  'tot',
  'voor',
  'op',
  'tegen',
  'via',
  'namens',
  'tussen',
]);

const articles = new Set([
  'de',
  'het',
  'een',
  'deze',
  'die',
  'haar',
  'zijn',
  'onze',
  'elke',
  'iedere',
]);

const pronouns = new Set(['hij', 'zij', 'ze', 'deze', 'hem', 'diens', 'zijn', 'haar', 'die']);

interface Mention {
  readonly role: Role;
  readonly at: number;
  readonly end: number;
  readonly governed: boolean;
}

/** What a section speaks of before anyone is named in it. */
interface SectionTopic {
  readonly focus: Focus | undefined;
}

/** Headings of what is said about a role once it has been introduced: “Geheimhouding”, “Voor wie”. */
const aspects =
  /^(?:taak|taken|takenpakket|rol|bevoegdhe\w*|positie|plek|plaats|tijd|uren|geld|budget|kosten|facilite\w*|voorziening\w*|scholing|opleiding|deskundigheid|bescherming|rechtsbescherming|rechtspositie|geheim\w*|vertrouwelijk\w*|bereik\w*|contact\w*|benoem\w*|benoeming|aanstelling|aanwijzing|duur|termijn|zittings\w*|jaarverslag|verslag\w*|registratie|vastlegging|dossier\w*|gegevens|aantekeningen|ontslag|einde|onverenigbaar\w*|onafhankelijk\w*|wie|doet|doen|grenzen)$/u;

/** Reads on from sentence to sentence, so that “hij” is who was spoken of last. */
export class FocusReader {
  private section = -1;
  private block: Statement['block'] | undefined;
  private last: Focus | undefined;
  /** Whom the sentence before it in the same block spoke of last. */
  private spokenOf: Role | undefined;
  private readonly topics: ReadonlyMap<number, SectionTopic>;

  constructor(
    private readonly matcher: Matcher,
    private readonly documentIsAbout: Role | undefined,
    statements: readonly Statement[],
    /** Who is meant by a first or a family name. */
    private readonly persons: ReadonlyMap<string, string>,
  ) {
    this.topics = this.topicsOf(statements);
  }

  focusOf(statement: Statement): Focus {
    const { prepared, ownFrom, block } = statement;
    if (block.section !== this.section) {
      this.section = block.section;
      this.last = undefined;
    } else if (
      this.last &&
      (speaksOfAll(statement) || (block !== this.block && !goesOnAboutOne(statement)))
    ) {
      // A new paragraph goes on about the role, not about the one of its sorts that came last.
      this.last = { ...this.last, scope: {}, person: undefined };
    }
    if (block !== this.block) this.spokenOf = undefined;
    this.block = block;
    const own = this.mentions(prepared, ownFrom, prepared.words.length);
    const before = this.spokenOf;
    this.spokenOf = own.at(-1)?.role;
    const lead = this.mentions(prepared, 0, ownFrom);
    const above = this.topics.get(block.section)?.focus;
    const subject = own.find(({ governed }) => !governed) ?? lead.find(({ governed }) => !governed);
    if (subject) {
      const names = new Set(own.map(({ at }) => this.personAt(prepared, at)));
      return this.keep(prepared, subject, names.size > 1);
    }
    const mentioned = own.at(0) ?? lead.at(0);
    // “Lidmaatschap van de commissie” in a list goes on about whom the list is of.
    const { kind } = block;
    if (kind === 'dash' || kind === 'part' || kind === 'subpart') {
      const listOf = this.last ?? this.topics.get(block.section)?.focus;
      if (listOf && mentioned && mentioned.role !== 'vp') return { ...listOf, said: false };
    }
    const inherited = this.last ?? above;
    if (mentioned) {
      const pronoun = inherited && pronouns.has(prepared.words[ownFrom]?.norm ?? '');
      if (!pronoun) {
        const focus = this.focus(prepared, mentioned);
        // Spoken of in passing: who “hij” is when nobody was spoken of before.
        if (!above) this.last ??= focus;
        return focus;
      }
    }
    // “Cliënten gaan naar hun eigen vertrouwenspersoon. Die is …”: who was just spoken of.
    const opening = prepared.words[ownFrom]?.said ?? '';
    if (/^(?:die|deze|hij|zij|ze)$/u.test(opening) && before && before !== 'vp') {
      return { role: before, said: false, scope: {}, person: undefined };
    }
    if (!inherited) return nobody;
    if (inherited === above || goesOnAboutOne(statement)) return { ...inherited, said: false };
    return { role: inherited.role, said: false, scope: {}, person: undefined };
  }

  private keep(prepared: Prepared, mention: Mention, withOthers: boolean): Focus {
    const said = this.focus(prepared, mention);
    const focus = withOthers ? { ...said, person: undefined } : said;
    this.last = focus;
    return focus;
  }

  private focus(prepared: Prepared, mention: Mention): Focus {
    const scope = mention.role === 'vp' ? scopeAround(prepared, mention) : {};
    return { role: mention.role, said: true, scope, person: this.personAt(prepared, mention.at) };
  }

  private personAt(prepared: Prepared, at: number): string | undefined {
    return this.persons.get(prepared.words[at]?.norm ?? '');
  }

  /** What each section is about: its heading, a heading above it, or what came before. */
  private topicsOf(statements: readonly Statement[]): ReadonlyMap<number, SectionTopic> {
    const bySection = new Map<number, Statement[]>();
    for (const statement of statements) {
      const own = bySection.get(statement.block.section);
      if (own) own.push(statement);
      else bySection.set(statement.block.section, [statement]);
    }
    const topics = new Map<number, SectionTopic>();
    let before: { role: Role | undefined; under: string } | undefined;
    for (const [section, own] of bySection) {
      const first = own[0] as Statement;
      const under = keyOfParent(first);
      const said = this.fromHeadings(first);
      const goesOn =
        before?.role !== undefined && before.under === under && this.readsOn(own)
          ? { role: before.role, said: false, scope: {}, person: undefined }
          : undefined;
      const named = this.documentIsAbout;
      const document = named
        ? { role: named, said: false, scope: {}, person: undefined }
        : undefined;
      const focus = said ?? goesOn ?? document;
      topics.set(section, { focus });
      before = { role: focus?.role ?? this.firstSpokenOf(own), under };
    }
    return topics;
  }

  /** Whether a section says more about who was spoken of before it. */
  private readsOn(own: readonly Statement[]): boolean {
    const heading = own[0]?.heading.words ?? [];
    if (
      heading.some(({ norm }) => aspects.test(norm) || /^(?:zij|ze|hij|hun|haar|hem)$/u.test(norm))
    ) {
      return true;
    }
    const opening = own[0]?.prepared.words[own[0].ownFrom]?.norm ?? '';
    return (
      /^(?:zij|ze|hij|hun)$/u.test(opening) && this.firstSpokenOf(own.slice(0, 1)) === undefined
    );
  }

  private firstSpokenOf(own: readonly Statement[]): Role | undefined {
    for (const { prepared, ownFrom } of own) {
      const subject = this.mentions(prepared, ownFrom, prepared.words.length)[0];
      if (subject) return subject.role;
    }
    return undefined;
  }

  private fromHeadings(statement: Statement): Focus | undefined {
    for (let index = statement.headings.length - 1; index >= 0; index -= 1) {
      const heading = statement.headings[index] as Prepared;
      const mentions = this.mentions(heading, 0, heading.words.length);
      const first = mentions[0];
      if (!first) continue;
      // The title names the whole text, not one sort of counsellor beside another.
      const isTitle = index === 0 && statement.block.section <= 2;
      const scope = first.role === 'vp' && !isTitle ? scopeAround(heading, first) : {};
      const names = new Set(mentions.map(({ at }) => this.personAt(heading, at)));
      const person = names.size === 1 && !isTitle ? [...names][0] : undefined;
      return { role: first.role, said: false, scope, person };
    }
    return undefined;
  }

  private mentions(prepared: Prepared, from: number, to: number): readonly Mention[] {
    const found: Mention[] = [];
    for (let at = from; at < to; at += 1) {
      for (const role of roleNames) {
        const end = this.matcher.phraseEnd(role, at, prepared);
        if (end === 0 || end > to) continue;
        found.push({
          role: qualified(role, prepared, end),
          at,
          end,
          governed: isGoverned(prepared, at),
        });
        at = end - 1;
        break;
      }
      if (isShortFor(prepared, at)) {
        found.push({ role: 'vp', at, end: at + 1, governed: isGoverned(prepared, at) });
      }
    }
    return found;
  }
}

/** “De externe wordt per gesprek betaald.” */
function isShortFor({ words }: Prepared, at: number): boolean {
  const norm = words[at]?.norm;
  if ((norm !== 'externe' && norm !== 'interne') || words[at - 1]?.norm !== 'de') return false;
  return /^(?:wordt|is|heeft|krijgt|valt|rapporteert|werkt|mag|kan|moet|legt|door|daarnaast|ook|declareert|ontvangt|behandelt|beschikt)$/u.test(
    words[at + 1]?.norm ?? '',
  );
}

function keyOfParent({ block: { headings } }: Statement): string {
  return headings
    .slice(0, -1)
    .map(({ start }) => start)
    .join();
}

/** “Zij vallen”, “een oordeel geven zij niet”: all of them. */
function speaksOfAll({ prepared: { words }, ownFrom }: Statement): boolean {
  return words.some(({ norm }, at) => {
    if (at < ownFrom || (norm !== 'zij' && norm !== 'ze')) return false;
    return [words[at - 1]?.said, words[at + 1]?.said].some(
      (next) => next !== undefined && /^(?:\p{L}{2,}en|zijn|gaan|staan|doen|zien)$/u.test(next),
    );
  });
}

/** “Hij”, “zijn”: one person goes on; “zij vallen” are all of them. */
function goesOnAboutOne({ prepared: { words }, ownFrom }: Statement): boolean {
  const opening = words.slice(ownFrom, ownFrom + 4).map(({ said }) => said);
  if (/^(?:zij|ze)$/u.test(opening[0] ?? '')) {
    // “Worden” and “kunnen” are read as “wordt” and “kan”: those may be of several.
    return (
      /t$/u.test(opening[1] ?? '') && !/^(?:wordt|heeft|moet|gebeurt)$/u.test(opening[1] ?? '')
    );
  }
  if (/^(?:haar|zijn)$/u.test(opening[0] ?? '')) return true;
  return opening.some((norm) => /^(?:hij|hem|diens)$/u.test(norm));
}

const nobody: Focus = { role: undefined, said: false, scope: {}, person: undefined };

/** A counsellor for clients, patients or residents is another role. */
function qualified(role: Role, prepared: Prepared, end: number): Role {
  if (role !== 'vp') return role;
  const next = prepared.words[end]?.norm;
  const after = prepared.words[end + 1]?.norm ?? '';
  const other = /^(?:clienten|patienten|bewoners|jeugd|jeugdigen|naasten|familie)$/u;
  return (next === 'voor' || next === 'van') && other.test(after) ? 'clientCounsellor' : role;
}

/** Whether a preposition makes it the object of something: “aan de directie”. */
export function isGoverned(prepared: Prepared, at: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const norm = prepared.words[at - back]?.norm;
    if (norm === undefined) return false;
    if (prepositions.has(norm)) return true;
    if (!articles.has(norm) && !/(?:e|en)$/u.test(norm)) return false;
  }
  return false;
}

/** “De externe vertrouwenspersoon”, “vertrouwenspersoon integriteit”, “VPI”. */
function scopeAround(prepared: Prepared, { at, end }: Mention): CounsellorScope {
  const near = prepared.words.slice(Math.max(0, at - 3), at + 1).map(({ norm }) => norm);
  const after = prepared.words.slice(end, end + 3).map(({ norm }) => norm);
  const self = prepared.words[at]?.norm ?? '';
  const external = near.includes('externe');
  const internal = near.includes('interne');
  const integrity = after.includes('integriteit') || self === 'vpi' || self === 'vpis';
  const behaviour =
    after.some((norm) => norm.startsWith('omgangsvorm') || norm === 'ongewenste') ||
    /^vpo+s?$/u.test(self);
  return {
    ...(external === internal ? {} : { origin: external ? 'external' : 'internal' }),
    ...(integrity === behaviour ? {} : { subject: integrity ? 'integrity' : 'behaviour' }),
  };
}
