import type { SubjectKind } from '@vertrouwensbasis/domain';
import type { Piece_PieceFragment } from '../../generated/graphql.js';

/** A subject of the set-up, or one of its facts. */
export interface About {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly key: string | null;
}

/** What is said about a piece of evidence besides its file. */
export interface Description {
  readonly title: string;
  readonly kind: string;
  readonly items: string[];
  readonly about: About[];
  readonly ownerId: string | null;
  readonly shared: boolean;
  readonly datedOn: string | null;
  readonly validUntil: string | null;
}

/** What an address that leads here has chosen already: `?onderdeel=…&over=kind:id:key`. */
export function givenIn(search: URLSearchParams): Description {
  const [kind, subjectId, key] = (search.get('over') ?? '').split(':');
  const item = search.get('onderdeel');
  return {
    title: '',
    kind: '',
    items: item ? [item] : [],
    about: kind && subjectId ? [{ kind: kind as SubjectKind, subjectId, key: key || null }] : [],
    ownerId: null,
    shared: true,
    datedOn: null,
    validUntil: null,
  };
}

export function descriptionOf(piece: Piece_PieceFragment): Description {
  const [newest] = piece.revisions;
  return {
    title: piece.title,
    kind: piece.kind,
    items: piece.items.map(({ itemId }) => itemId),
    about: piece.about.map(({ kind, subjectId, key }) => ({ kind, subjectId, key: key ?? null })),
    ownerId: piece.ownerId ?? null,
    shared: piece.shared,
    datedOn: newest?.datedOn ?? null,
    validUntil: newest?.validUntil ?? null,
  };
}

/** As the mutations take it. */
export function inputOf(description: Description) {
  return { ...description, title: description.title.trim() };
}
