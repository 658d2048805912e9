import {
  evidenceKinds,
  factName,
  frameworkItem,
  frameworks,
  type FrozenEvidence as DomainFrozen,
  isCurrent,
  type Locale,
  mayDo,
  mayReadFrozenEvidence,
  mayWithEvidence,
  type Role,
  subjectById,
  subjectTitle,
} from '@vertrouwensbasis/domain';
import { maskedIn, namesIn, type Reading } from '../set-up/reading.js';
import type { OrganisationDocument } from '../set-up/set-up.reader.js';
import type { StoredPiece, StoredRevision } from './evidence.reader.js';
import type {
  EvidenceItem,
  EvidencePiece,
  EvidenceState,
  EvidenceSubject,
  FrozenEvidence,
} from './evidence.types.js';

/** Where a revision is fetched; the address gives no right to it. */
export function downloadPath(organisationId: string, evidenceId: string, number: number): string {
  return `/files/${organisationId}/evidence/${evidenceId}/${number}`;
}

/** A piece as one reader sees it. `document` holds the real names, `reading` what may be shown. */
export function pieceFor(
  stored: StoredPiece,
  document: OrganisationDocument,
  reading: Reading,
  roles: readonly Role[],
): EvidencePiece {
  const { organisationId, locale, today } = reading;
  const seesNames = reading.namesIncluded !== false;
  const seesMembers = mayDo(roles, 'member:read') || stored.isMine;
  const text = (value: string) =>
    seesNames ? value : maskedIn(value, namesIn(document.setUp), locale);
  const { id, version, kind, shared, withdrawnAt, isMine } = stored;
  return {
    ...{ id, version, kind, shared, withdrawnAt },
    title: text(stored.title),
    kindShown: evidenceKinds[kind]?.[locale] ?? kind,
    state: stateOf(stored, today),
    ownerId: seesMembers ? stored.ownerId : null,
    owner: seesMembers ? stored.owner : null,
    items: stored.items.flatMap((itemId) => itemFor(itemId, locale)),
    about: stored.about.map((about) => aboutFor(about, reading)),
    revisions: stored.revisions.map(({ erased, addedBy, fileName, ...revision }) => ({
      ...revision,
      fileName: text(fileName),
      addedBy: seesMembers ? addedBy : null,
      downloadPath:
        erased || withdrawnAt || !seesNames
          ? null
          : downloadPath(organisationId, id, revision.number),
    })),
    withdrawnBy: seesMembers ? stored.withdrawnBy : null,
    withdrawnReason: stored.withdrawnReason === null ? null : text(stored.withdrawnReason),
    mayChange: !withdrawnAt && mayWithEvidence(roles, 'evidence:change', { isOwn: isMine, shared }),
  };
}

export function newestOf({ revisions }: StoredPiece): StoredRevision {
  return revisions[0]!;
}

function stateOf(stored: StoredPiece, today: string): EvidenceState {
  if (stored.withdrawnAt) return 'withdrawn';
  const { datedOn, validUntil } = newestOf(stored);
  const days = { ...(datedOn ? { datedOn } : {}), ...(validUntil ? { validUntil } : {}) };
  if (isCurrent(days, today)) return 'current';
  return datedOn && datedOn > today ? 'not_yet' : 'expired';
}

function itemFor(itemId: string, locale: Locale): EvidenceItem[] {
  const found = frameworks.flatMap((framework) => {
    const place = frameworkItem(framework, itemId);
    return place ? [{ framework, place }] : [];
  });
  return found.map(({ framework, place }) => ({
    itemId,
    number: place.number,
    title: framework.judgesRole
      ? place.item.texts.title[locale]
      : `${place.item.texts.title[locale]} (${framework.shortTitle[locale]})`,
  }));
}

function aboutFor(
  { kind, subjectId, key }: StoredPiece['about'][number],
  { setUp, locale }: Reading,
): EvidenceSubject {
  const subject = subjectById(setUp, kind, subjectId);
  return {
    kind,
    subjectId,
    key,
    subjectTitle: subject ? subjectTitle(setUp, kind, subject, locale) : null,
    factName: key === null ? null : factName(kind, key, subject?.facts ?? {}, locale),
  };
}

/** The files of a frozen version; titles as they were, without the names kept from the reader. */
export function frozenFor(
  frozen: readonly DomainFrozen[],
  document: OrganisationDocument,
  reading: Reading,
  roles: readonly Role[],
): FrozenEvidence[] {
  const { organisationId, locale } = reading;
  const seesNames = reading.namesIncluded !== false;
  const text = (value: string) =>
    seesNames ? value : maskedIn(value, namesIn(document.setUp), locale);
  const mayRead = seesNames && mayReadFrozenEvidence(roles, false);
  return frozen.map(({ id, revision, kind, items, size, sha256, ...piece }) => ({
    ...{ evidenceId: id, revision, size, sha256 },
    title: text(piece.title),
    kindShown: evidenceKinds[kind]?.[locale] ?? kind,
    itemTitles: items.flatMap((itemId) => itemFor(itemId, locale)).map(({ title }) => title),
    datedOn: piece.datedOn ?? null,
    validUntil: piece.validUntil ?? null,
    fileName: text(piece.fileName),
    downloadPath: mayRead ? downloadPath(organisationId, id, revision) : null,
  }));
}
