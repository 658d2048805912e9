import type { CalendarDate } from '../calendar-date.js';
import { type EvidencePiece, isCurrent } from '../evidence/evidence-piece.js';
import { subjectById, type SetUp } from '../facts/set-up.js';

/** How well something is on paper, as the steps of evidence count it. */
export interface Proof {
  /** In a signed document of the set-up, or in a file linked to the item. */
  readonly shown: boolean;
  /** Whether what shows it was part of what the council consented to. */
  readonly seen: boolean;
}

const nothing: Proof = { shown: false, seen: false };
/** Documents are facts of the set-up: whoever consented to the set-up saw them. */
const signed: Proof = { shown: true, seen: true };

/** A file with the appointments it is about; null when it is about no one in particular. */
interface Sheet {
  readonly piece: EvidencePiece;
  readonly seen: boolean;
  readonly appointments: ReadonlySet<string> | null;
}

/** The files that count on a day, by item. */
export class EvidenceShown {
  readonly #byItem = new Map<string, Sheet[]>();

  /** `seen` holds the keys of the revisions in the version the council consented to. */
  constructor(
    setUp: SetUp,
    on: CalendarDate,
    pieces: readonly EvidencePiece[],
    seen: (piece: EvidencePiece) => boolean,
  ) {
    for (const piece of pieces) {
      if (!isCurrent(piece, on)) continue;
      const sheet = { piece, seen: seen(piece), appointments: appointmentsOf(setUp, piece) };
      for (const item of piece.items) {
        const sheets = this.#byItem.get(item) ?? [];
        this.#byItem.set(item, [...sheets, sheet]);
      }
    }
  }

  /** What shows an item for one appointment. */
  forAppointment(itemId: string, appointmentId: string, isSigned: boolean): Proof {
    if (isSigned) return signed;
    return best(
      this.#of(itemId).filter(
        ({ appointments }) => appointments === null || appointments.has(appointmentId),
      ),
    );
  }

  /** What shows an item for the organisation as a whole. */
  forOrganisation(itemId: string, isSigned: boolean): Proof {
    return isSigned ? signed : best(this.#of(itemId));
  }

  #of(itemId: string): readonly Sheet[] {
    return this.#byItem.get(itemId) ?? [];
  }
}

function best(sheets: readonly Sheet[]): Proof {
  if (sheets.length === 0) return nothing;
  return { shown: true, seen: sheets.some((sheet) => sheet.seen) };
}

/**
 * For which appointments a piece counts: those it names, those of the people it names, and those of
 * the documents it is the file of. A subject that is gone leaves it about nobody, never about
 * everybody.
 */
function appointmentsOf(setUp: SetUp, { about }: EvidencePiece): ReadonlySet<string> | null {
  const named = about.flatMap(({ kind, subjectId }): readonly (readonly string[])[] => {
    switch (kind) {
      case 'appointment':
        return [[subjectId]];
      case 'person':
        return [
          setUp.appointments.filter(({ facts }) => facts.person === subjectId).map(({ id }) => id),
        ];
      case 'document': {
        const document = subjectById(setUp, 'document', subjectId);
        if (!document) return [[]];
        const { appointments = [] } = document.facts;
        return appointments.length > 0 ? [appointments] : [];
      }
      default:
        return [];
    }
  });
  return named.length === 0 ? null : new Set(named.flat());
}
