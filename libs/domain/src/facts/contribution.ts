import { mayDo } from '../access/policy.js';
import type { Role } from '../access/actions.js';
import { catalogue, factDefinition, subjectKinds } from './catalogue.js';
import type { FactDefinitions, SubjectKind } from './fact.js';
import type { SectionId } from './sections.js';

/** Who answers questions: with which roles, and with which sections of the wizard assigned. */
export interface Answering {
  readonly roles: readonly Role[];
  /** Sections assigned to a contributor; they count only with the right to contribute. */
  readonly sections: readonly SectionId[];
}

/** The sections someone may fill in as a contributor. */
function ownSections({ roles, sections }: Answering): readonly SectionId[] {
  return mayDo(roles, 'setUp:contribute') ? sections : [];
}

/**
 * Whether someone may answer this question: all of them with the right to change the set-up, those
 * of the assigned sections as a contributor. What only the counsellor can say is neither's.
 */
export function mayAnswerFact(who: Answering, kind: SubjectKind, key: string): boolean {
  const definition = factDefinition(kind, key);
  if (definition?.statedBy === 'counsellor') return mayDo(who.roles, 'setUp:confirm');
  if (mayDo(who.roles, 'setUp:change')) return true;
  return definition !== undefined && ownSections(who).includes(definition.section);
}

/** The section in which subjects of a kind are named, and so added; none for the organisation. */
export function sectionThatAdds(kind: SubjectKind): SectionId | undefined {
  if (kind === 'organisation') return undefined;
  return Object.values(catalogue[kind] as FactDefinitions)[0]?.section;
}

/** Whether someone may add a subject of this kind: a contributor in the section that names it. */
export function mayAddSubject(who: Answering, kind: SubjectKind): boolean {
  if (mayDo(who.roles, 'setUp:change')) return true;
  const section = sectionThatAdds(kind);
  return section !== undefined && ownSections(who).includes(section);
}

/** What someone sees of a set-up. */
export interface Sight {
  /** Nothing is left out: the right to read the set-up. */
  readonly all: boolean;
  /** Whether the answer to this question is shown. */
  readonly fact: (kind: SubjectKind, key: string) => boolean;
  /** Whether subjects of this kind are shown, if only by their title. */
  readonly kind: (kind: SubjectKind) => boolean;
  /** The sections of the wizard that are shown. */
  readonly section: (section: SectionId) => boolean;
}

const everything: Sight = { all: true, fact: () => true, kind: () => true, section: () => true };

/**
 * What someone sees of a set-up: all of it with the right to read it; as a contributor the
 * questions of the assigned sections, the answers on which those hang (whether they are asked, and
 * which policy answers them), and the titles of what they are about or can name.
 */
export function sightOf(who: Answering): Sight {
  if (mayDo(who.roles, 'setUp:read')) return everything;
  const sections = new Set(ownSections(who));
  const facts = new Map<SubjectKind, Set<string>>();
  const kinds = new Set<SubjectKind>();
  for (const kind of subjectKinds) {
    const definitions: FactDefinitions = catalogue[kind];
    const seen = new Set<string>();
    for (const [key, { section, type, when = [], inherits }] of Object.entries(definitions)) {
      if (!sections.has(section)) continue;
      seen.add(key);
      kinds.add(kind);
      for (const { fact } of when) if (factDefinition(kind, fact)) seen.add(fact);
      if (inherits && kind === 'appointment') seen.add('policies');
      if (type.type === 'reference' || type.type === 'references') kinds.add(type.to);
      if (type.type !== 'rows') continue;
      for (const field of Object.values(type.fields)) {
        if (field.type.type === 'reference') kinds.add(field.type.to);
      }
    }
    facts.set(kind, seen);
  }
  return {
    all: false,
    fact: (kind, key) => facts.get(kind)!.has(key),
    kind: (kind) => kinds.has(kind),
    section: (section) => sections.has(section),
  };
}
