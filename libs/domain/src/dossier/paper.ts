import type { CalendarDate } from '../calendar-date.js';

/**
 * The papers of a request for consent, each in several formats. All of one moment say the same,
 * because they are made from one content.
 */
export const paperKinds = ['request', 'decision', 'dossier'] as const;

export type PaperKind = (typeof paperKinds)[number];

/** The formats a paper comes in; only the dossier comes as an archive too. */
export const paperFormats = ['pdf', 'docx', 'json', 'zip'] as const;

export type PaperFormat = (typeof paperFormats)[number];

/** When papers are made: as the request is handed in, and at every decision on it. */
export const paperMoments = ['submitted', 'decided'] as const;

export type PaperMoment = (typeof paperMoments)[number];

/** An answer with what it is an answer to. */
export interface PaperFact {
  readonly label: string;
  /** Absent: not filled in. */
  readonly shown?: string;
  /** The policy that gives the answer. */
  readonly fromPolicy?: string;
  /** What the counsellor says about it, where that differs. */
  readonly notConfirmed?: string;
}

export interface PaperSubject {
  readonly title: string;
  readonly facts: readonly PaperFact[];
}

export interface PaperSection {
  readonly title: string;
  readonly subjects: readonly PaperSubject[];
}

/** A file laid before the council; its hash makes it recognisable for good. */
export interface PaperEvidence {
  readonly title: string;
  readonly kind: string;
  readonly fileName: string;
  readonly revision: number;
  readonly size: number;
  readonly sha256: string;
}

/**
 * What the papers of one moment say, in the Dutch words of that moment. It is kept in canonical form
 * with its hash, so a later release of checklist or product changes nothing in it.
 */
export interface PaperContent {
  /** The form of this content; a new form gets a new number. */
  readonly form: 1;
  readonly moment: PaperMoment;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly requestId: string;
  readonly number: number;
  /** Which line in the file of the request brought these papers about. */
  readonly seq: number;
  readonly madeOn: CalendarDate;
  /** SHA-256 of the version all this is about. */
  readonly snapshotHash: string;
  readonly takenOn: CalendarDate;
  readonly body: string;
  /** What the law asks where this body speaks for the staff, with its articles. */
  readonly law: string;
  readonly sources: readonly string[];
  readonly proposedDecision: string;
  readonly reasons: string;
  readonly consequences: string;
  readonly askedFor: readonly string[];
  readonly submittedBy: string;
  readonly submittedOn?: CalendarDate;
  readonly targetOn?: CalendarDate;
  readonly meetingsOn: readonly CalendarDate[];
  readonly council?: {
    readonly outcome: string;
    readonly reasons: string;
    readonly conditions?: string;
    readonly decidedOn: CalendarDate;
    readonly decidedBy: string;
    readonly conditionsMetOn?: CalendarDate;
  };
  readonly employer?: {
    readonly basis: string;
    readonly text: string;
    readonly decidedOn: CalendarDate;
    readonly startOn: CalendarDate;
    readonly decidedBy: string;
  };
  /** What was done up to and including this moment; only what both sides may read. */
  readonly file: readonly {
    readonly on: CalendarDate;
    readonly actor: string;
    readonly text: string;
  }[];
  readonly framework: string;
  readonly release: string;
  readonly numbers: readonly PaperFact[];
  readonly hardStops: readonly string[];
  readonly conflicts: readonly string[];
  readonly items: readonly {
    readonly title: string;
    readonly status: string;
    readonly reasons: readonly string[];
  }[];
  readonly sections: readonly PaperSection[];
  readonly evidence: readonly PaperEvidence[];
}

/** Which papers there are of a moment: a decision only once there is one. */
export function papersOf(moment: PaperMoment): readonly PaperKind[] {
  return moment === 'submitted' ? ['request', 'dossier'] : ['decision', 'dossier'];
}

/** In which formats a paper comes. */
export function formatsOf(kind: PaperKind): readonly PaperFormat[] {
  return kind === 'dossier' ? paperFormats : ['pdf', 'docx', 'json'];
}

const fileTitles: Readonly<Record<PaperKind, string>> = {
  request: 'instemmingsverzoek',
  decision: 'besluit',
  dossier: 'dossier',
};

/** The name a paper is offered for saving under, such as `dossier-2-versie-1a2b3c4d.pdf`. */
export function paperFileName(
  kind: PaperKind,
  format: PaperFormat,
  { number, snapshotHash }: Pick<PaperContent, 'number' | 'snapshotHash'>,
): string {
  return `${fileTitles[kind]}-${number}-versie-${snapshotHash.slice(0, 8)}.${format}`;
}

/** What only the dossier shows: the version in full. */
const ofDossier: ReadonlySet<string> = new Set<keyof PaperContent>([
  'sections',
  'items',
  'hardStops',
  'conflicts',
  'numbers',
]);

/** The part of the content that a paper shows; the dossier shows everything. */
export function contentOf(kind: PaperKind, content: PaperContent): object {
  const shown = Object.entries(content).filter(
    ([key]) => kind === 'dossier' || !ofDossier.has(key),
  );
  return { kind, ...Object.fromEntries(shown) };
}
