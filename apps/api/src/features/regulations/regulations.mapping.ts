import { createHash } from 'node:crypto';
import {
  adopt,
  type AdoptedDocument,
  assess,
  canonical,
  effectiveFacts,
  factAt,
  factDefinition,
  factName,
  type FactValue,
  formatFact,
  formatList,
  type Framework,
  frameworkItem,
  mayDo,
  mayWithEvidence,
  type Passage,
  placeInWords,
  type Role,
  sameValue,
  type SetUp,
  subjectById,
  subjectNames,
  type Targets,
  targetsOf,
  titleOfId,
  verdictEffect,
} from '@vertrouwensbasis/domain';
import { downloadPath } from '../evidence/evidence.mapping.js';
import { currentFramework, frameworkOf } from '../frameworks/current-framework.js';
import type { Reading } from '../set-up/reading.js';
import { sectionOf } from '../set-up/section-of.js';
import type { StoredProposal, StoredRegulation, StoredSource } from './regulations.reader.js';
import { refusalTexts } from './regulations.texts.js';
import type {
  FactSource,
  ItemEffect,
  ProposalEffect,
  Regulation,
  RegulationFlag,
  RegulationPassage,
  RegulationProposal,
  RestingItem,
} from './regulations.types.js';

/** What one reader may see of a document. */
export interface RegulationView {
  readonly reading: Reading;
  readonly roles: readonly Role[];
  /** The document as the domain knows it. */
  readonly document: AdoptedDocument;
}

/** So many effects are worked out for one page: each is an assessment of its own. */
const mostEffects = 150;

/** Which policy a document is about, as the domain wants to know it. */
export function adoptedDocument({
  policyId,
  title,
  proposals = [],
}: StoredRegulation): AdoptedDocument {
  const named = proposals.find(({ kind, fact }) => kind === 'policy' && fact === 'name');
  const name = named?.reading.value;
  return { policyId, policyName: typeof name === 'string' ? name : title };
}

/** A document as one reader sees it; text, warnings and proposals only where they were read. */
export function regulationFor(
  stored: StoredRegulation,
  reading: Reading,
  roles: readonly Role[],
): Regulation {
  const { organisationId, locale, setUp } = reading;
  const seesNames = reading.namesIncluded !== false;
  const policy = subjectById(setUp, 'policy', stored.policyId);
  const view = { reading, roles, document: adoptedDocument(stored) };
  const mayFetch =
    seesNames && mayWithEvidence(roles, 'evidence:read', { isOwn: false, shared: true });
  return {
    id: stored.id,
    version: stored.version,
    title: seesNames ? stored.title : subjectNames.document.one[locale],
    state: stored.state,
    progress: stored.progress,
    problem: stored.refusal && refusalTexts[locale][stored.refusal],
    policyTitle: policy ? titleOfId(setUp, 'policy', policy.id, locale) : null,
    replacesId: stored.replacesId,
    replacedById: stored.replacedById,
    pages: stored.pages,
    addedBy: mayDo(roles, 'member:read') ? stored.addedBy : null,
    addedAt: stored.addedAt,
    fileName: mayFetch ? stored.fileName : null,
    downloadPath:
      mayFetch && stored.hasFile ? downloadPath(organisationId, stored.evidenceId, 1) : null,
    openCount: stored.openCount,
    acceptedCount: stored.acceptedCount,
    rejectedCount: stored.rejectedCount,
    flagCount: stored.flagCount,
    // A text without its names is another text: who may not see them does not get it.
    text: seesNames ? (stored.text ?? null) : null,
    flags: seesNames ? flagsFor(stored, view) : [],
    proposals: seesNames ? proposalsFor(stored, view) : [],
  };
}

function flagsFor({ flags }: StoredRegulation, { reading }: RegulationView): RegulationFlag[] {
  return (flags ?? []).map((flag) => ({
    kind: flag.kind,
    message: flag.message[reading.locale],
    passage: passageFor(flag, reading),
  }));
}

function passageFor({ quote, start, end, place }: Passage, { locale }: Reading): RegulationPassage {
  return { quote, start, end, place: placeInWords(place)[locale] };
}

function proposalsFor(stored: StoredRegulation, view: RegulationView): RegulationProposal[] {
  const { reading } = view;
  const before = {
    assessment: undefined as ReturnType<typeof assessed> | undefined,
    left: mostEffects,
  };
  const resting = restingItems(reading);
  return (stored.proposals ?? []).flatMap((proposal): RegulationProposal[] => {
    const targets = targetsOf(reading.setUp, proposal.reading.subject, view.document);
    if (isPrivate(proposal, targets, reading)) return [];
    const { locale, setUp } = reading;
    const { kind, fact, change, state } = proposal;
    const value = valueOf(proposal);
    const words = (said: FactValue) => formatFact(setUp, kind, fact, said, locale);
    const present = presentOf(setUp, targets, fact);
    const { alternative, passages, passage } = proposal.reading;
    return [
      {
        id: proposal.id,
        version: proposal.version,
        kind,
        fact,
        factName: factName(kind, fact, {}, locale),
        section: sectionOf(kind, fact),
        about: aboutWhom(proposal, targets, view),
        makes: state === 'open' ? whatItMakes(targets, view) : null,
        hindrance: hindranceOf(proposal, targets, view),
        value,
        shown: value === null ? null : words(value),
        certainty: proposal.reading.certainty,
        passages: [passage, ...passages.filter(({ start }) => start !== passage.start)].map((one) =>
          passageFor(one, reading),
        ),
        alternative: alternative
          ? {
              value: alternative.value,
              shown: words(alternative.value),
              passage: passageFor(alternative.passage, reading),
            }
          : null,
        change,
        flagged: isFlagged(proposal, stored),
        state,
        decidedShown:
          state === 'accepted' || state === 'changed'
            ? proposal.value === null
              ? null
              : words(proposal.value)
            : null,
        decidedBy: mayDo(view.roles, 'member:read') ? proposal.decidedBy : null,
        decidedAt: proposal.decidedAt,
        presentShown: shownOf(present, words),
        presentSame:
          present.length > 0 && present.every((one) => same(one, proposal.value ?? value)),
        basedOn: basedOn(setUp, targets, fact),
        get effect() {
          if (state !== 'open' || before.left <= 0 || stored.replacedById) return null;
          before.left -= 1;
          before.assessment ??= assessed(reading, setUp);
          return effectOf(proposal, view, before.assessment);
        },
        items: proposal.adopted ? resting(proposal.adopted.changes) : [],
      },
    ];
  });
}

/** What a proposal would have the set-up say: nothing, when a later version dropped it. */
export function valueOf({ change, reading }: StoredProposal): FactValue | null {
  return change === 'removed' ? null : reading.value;
}

/** Private contact data is for those who may see it in the set-up as well. */
function isPrivate({ kind, fact }: StoredProposal, targets: Targets, reading: Reading): boolean {
  if (!factDefinition(kind, fact)?.personal) return false;
  const ids = targets.is === 'there' ? targets.ids : [''];
  return !ids.every((id) => reading.contactDetailsOf(kind, id));
}

function aboutWhom(
  { kind, reading: { subject } }: StoredProposal,
  targets: Targets,
  { reading: { setUp, locale }, document }: RegulationView,
): string {
  const { one, many } = subjectNames[kind];
  if (targets.is === 'there') {
    if (kind === 'organisation') return one[locale];
    const titles = targets.ids.map((id) => titleOfId(setUp, kind, id, locale));
    return `${(titles.length > 1 ? many : one)[locale]}: ${formatList(titles)}`;
  }
  const name = subject.label ?? (kind === 'policy' ? document.policyName : undefined);
  return name === undefined ? one[locale] : `${one[locale]}: ${name}`;
}

function whatItMakes(
  targets: Targets,
  { reading: { setUp, locale } }: RegulationView,
): string | null {
  if (targets.is !== 'new') return null;
  const { kind } = targets;
  const dutch = locale === 'nl';
  if (kind === 'policy') {
    const joins = setUp.appointments.some(({ facts }) => (facts.policies ?? []).length === 0);
    if (joins) {
      return dutch
        ? 'Maakt deze regeling aan. Benoemingen zonder regeling vallen er dan onder.'
        : 'Makes this policy. Appointments without a policy then fall under it.';
    }
    return dutch ? 'Maakt deze regeling aan.' : 'Makes this policy.';
  }
  if (kind === 'person' || kind === 'appointment') {
    return dutch
      ? 'Maakt deze persoon aan, met een benoeming als vertrouwenspersoon.'
      : 'Makes this person, with an appointment as counsellor.';
  }
  return dutch
    ? `Maakt dit aan in de opzet (${subjectNames[kind].one.nl}).`
    : `Makes this in the set-up (${subjectNames[kind].one.en}).`;
}

function hindranceOf(
  proposal: StoredProposal,
  targets: Targets,
  { reading: { locale } }: RegulationView,
): string | null {
  if (targets.is === 'nobody') return targets.why[locale];
  const definition = factDefinition(proposal.kind, proposal.fact);
  if (!definition) {
    return locale === 'nl' ? 'Deze vraag bestaat niet meer.' : 'This question no longer exists.';
  }
  return definition.statedBy === 'counsellor'
    ? locale === 'nl'
      ? 'Alleen de vertrouwenspersoon kan dit zeggen.'
      : 'Only the counsellor can say this.'
    : null;
}

/** What the set-up says now of everyone it is about; for an appointment also by its policy. */
function presentOf(setUp: SetUp, targets: Targets, key: string): (FactValue | null)[] {
  if (targets.is !== 'there') return [];
  return targets.ids.map((id) => {
    const appointment =
      targets.kind === 'appointment' ? subjectById(setUp, 'appointment', id) : undefined;
    if (!appointment) return factAt(setUp, { kind: targets.kind, id, key });
    const effective = effectiveFacts(setUp, appointment) as Record<string, FactValue | undefined>;
    return effective[key] ?? null;
  });
}

function shownOf(
  present: readonly (FactValue | null)[],
  words: (value: FactValue) => string,
): string | null {
  const said = new Set(present.flatMap((one) => (one === null ? [] : [words(one)])));
  return said.size > 0 ? [...said].join(' / ') : null;
}

/** A mark of what the set-up says: another mark, and somebody changed it. */
export function basedOn(setUp: SetUp, targets: Targets, key: string): string {
  const stored =
    targets.is === 'there'
      ? targets.ids.map((id) => [id, factAt(setUp, { kind: targets.kind, id, key })] as const)
      : [];
  return createHash('sha256').update(canonical(stored)).digest('hex').slice(0, 16);
}

function isFlagged({ change, reading }: StoredProposal, { flags }: StoredRegulation): boolean {
  if (change === 'removed') return false;
  return (flags ?? []).some((flag) =>
    reading.passages.some(({ start, end }) => flag.start < end && flag.end > start),
  );
}

/** The checklist in the release the organisation uses. */
function checklistOf({ assessment }: Reading): Framework {
  return assessment ? frameworkOf(assessment.frameworkId, assessment.release) : currentFramework;
}

function assessed(reading: Reading, setUp: SetUp) {
  const { today, consented, evidence } = reading;
  return assess(setUp, {
    on: today,
    framework: checklistOf(reading),
    consent: { inForce: consented, stale: false, evidence: evidence.seen },
    evidence: evidence.pieces,
  });
}

function effectOf(
  proposal: StoredProposal,
  { reading, document }: RegulationView,
  before: ReturnType<typeof assessed>,
): ProposalEffect | null {
  const accepted = {
    subject: proposal.reading.subject,
    fact: proposal.fact,
    value: valueOf(proposal),
  };
  let made = 0;
  // What HR would get: the page shows the effect to those who only read as well.
  const outcome = adopt(reading.setUp, accepted, document, () => `new-${(made += 1)}`, ['hr']);
  if (!outcome.ok) return null;
  const { items, newHardStops, goneHardStops } = verdictEffect(
    before,
    assessed(reading, outcome.value.setUp),
  );
  return {
    items: items.flatMap(({ itemId, from, to }): ItemEffect[] =>
      itemsNamed([itemId], reading).map((item) => ({ ...item, from, to })),
    ),
    newHardStops,
    goneHardStops,
  };
}

function itemsNamed(ids: Iterable<string>, reading: Reading): RestingItem[] {
  const { locale } = reading;
  return [...ids].flatMap((itemId) => {
    const place = frameworkItem(checklistOf(reading), itemId);
    return place ? [{ itemId, number: place.number, title: place.item.texts.title[locale] }] : [];
  });
}

/** Which items read a fact, by the stored reasons; a policy's fact also where it was passed on. */
function restingItems(reading: Reading) {
  const byFact = new Map<string, Set<string>>();
  for (const { itemId, findings } of reading.assessment?.items ?? []) {
    for (const { factsUsed } of findings) {
      for (const { subjectId, key, fromPolicy } of factsUsed) {
        const name = `${fromPolicy ?? subjectId} ${key}`;
        const items = byFact.get(name) ?? new Set();
        byFact.set(name, items.add(itemId));
      }
    }
  }
  return (changes: readonly { readonly id: string; readonly key: string }[]): RestingItem[] =>
    itemsNamed(
      new Set(changes.flatMap(({ id, key }) => [...(byFact.get(`${id} ${key}`) ?? [])])),
      reading,
    ).sort((one, other) => one.number - other.number);
}

/** The passages that facts of the set-up rest on, as long as they say what was taken over. */
export function sourcesFor(stored: readonly StoredSource[], reading: Reading): FactSource[] {
  const seesNames = reading.namesIncluded !== false;
  const found = new Map<string, FactSource>();
  for (const { regulationId, proposalId, title, passage, adopted, kind, fact } of stored) {
    for (const change of adopted.changes) {
      if (change.kind !== kind || change.key !== fact) continue;
      if (!same(factAt(reading.setUp, change), change.after)) continue;
      const personal = factDefinition(kind, fact)?.personal;
      if (personal && !reading.contactDetailsOf(kind, change.id)) continue;
      found.set(`${change.id} ${fact}`, {
        ...{ regulationId, proposalId },
        subjectId: change.id,
        key: fact,
        title: seesNames ? title : subjectNames.document.one[reading.locale],
        place: placeInWords(passage.place)[reading.locale],
        quote: seesNames ? passage.quote : null,
      });
    }
  }
  return [...found.values()];
}

function same(one: FactValue | null, other: FactValue | null): boolean {
  return sameValue(one ?? undefined, other ?? undefined);
}
