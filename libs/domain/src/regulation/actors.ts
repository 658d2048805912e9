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

/** Reads on from sentence to sentence, so that “hij” is who was spoken of last. */
export class FocusReader {
  private section = -1;
  private last: Focus | undefined;

  constructor(
    private readonly matcher: Matcher,
    private readonly documentIsAbout: Role | undefined,
  ) {}

  focusOf(statement: Statement): Focus {
    if (statement.block.section !== this.section) {
      this.section = statement.block.section;
      this.last = undefined;
    }
    const { prepared, ownFrom } = statement;
    const own = this.mentions(prepared, ownFrom, prepared.words.length);
    const lead = this.mentions(prepared, 0, ownFrom);
    const above = this.fromHeadings(statement);
    const subject = own.find(({ governed }) => !governed) ?? lead.find(({ governed }) => !governed);
    if (subject) return this.keep(prepared, subject);
    const mentioned = own.at(0) ?? lead.at(0);
    const inherited = this.last ?? above;
    if (mentioned) {
      const pronoun = inherited && pronouns.has(prepared.words[ownFrom]?.norm ?? '');
      if (!pronoun) {
        const focus = this.focus(prepared, mentioned);
        // Spoken of in passing: who “hij” is when nobody was spoken of before.
        this.last ??= focus;
        return focus;
      }
    }
    return inherited ? { ...inherited, said: false } : nobody;
  }

  private keep(prepared: Prepared, mention: Mention): Focus {
    const focus = this.focus(prepared, mention);
    this.last = focus;
    return focus;
  }

  private focus(prepared: Prepared, mention: Mention): Focus {
    const scope = mention.role === 'vp' ? scopeAround(prepared, mention) : {};
    return { role: mention.role, said: true, scope };
  }

  private fromHeadings(statement: Statement): Focus | undefined {
    for (const heading of statement.headings.toReversed()) {
      const mentions = this.mentions(heading, 0, heading.words.length);
      const first = mentions.find(({ role }) => role === 'vp') ?? mentions[0];
      const rival = mentions.find(({ role }) => role !== 'vp');
      if (first && !(first.role === 'vp' && rival && mentions[0] === rival)) {
        return { role: first.role, said: false, scope: scopeAround(heading, first) };
      }
      if (first) return { role: rival?.role, said: false, scope: {} };
    }
    return this.documentIsAbout
      ? { role: this.documentIsAbout, said: false, scope: {} }
      : undefined;
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
    }
    return found;
  }
}

const nobody: Focus = { role: undefined, said: false, scope: {} };

/** A counsellor for clients, patients or residents is another role. */
function qualified(role: Role, prepared: Prepared, end: number): Role {
  if (role !== 'vp') return role;
  const next = prepared.words[end]?.norm;
  const after = prepared.words[end + 1]?.norm ?? '';
  const other = /^(?:clienten|patienten|bewoners|jeugd|jeugdigen|naasten|familie)$/u;
  return (next === 'voor' || next === 'van') && other.test(after) ? 'clientCounsellor' : role;
}

function isGoverned(prepared: Prepared, at: number): boolean {
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
