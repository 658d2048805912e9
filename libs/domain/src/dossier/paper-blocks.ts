import { formatDate } from '../facts/format-value.js';
import { paperFileName, type PaperContent, type PaperFact, type PaperKind } from './paper.js';

/** A piece of a paper, whatever it is written as. */
export type PaperBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly mark?: 'concept' | 'note' }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'facts'; readonly rows: readonly PaperRow[] };

export interface PaperRow {
  readonly label: string;
  readonly text: string;
  /** Stands below the answer, apart from it. */
  readonly note?: string;
}

/** A paper as it is written: what stands above every page, and what stands on them. */
export interface WrittenPaper {
  readonly title: string;
  /** Above every page: organisation, version and its hash. */
  readonly running: string;
  /** Until there is a decision. */
  readonly concept: boolean;
  readonly blocks: readonly PaperBlock[];
}

const day = (date: string) => formatDate(date, 'nl');
const heading = (level: 1 | 2 | 3, text: string): PaperBlock => ({ type: 'heading', level, text });
const paragraph = (text: string): PaperBlock => ({ type: 'paragraph', text });
const note = (text: string): PaperBlock => ({ type: 'paragraph', text, mark: 'note' });

/** Lines a person typed, each a paragraph. */
const written = (text: string): PaperBlock[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);

const rows = (facts: readonly (readonly [label: string, text: string | undefined])[]) => ({
  type: 'facts' as const,
  rows: facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }])),
});

/** A paper in Dutch, ready to be set as PDF or Word. Says nothing that is not in the content. */
export function writtenPaper(kind: PaperKind, content: PaperContent): WrittenPaper {
  const concept = content.moment === 'submitted';
  const title = {
    request: `Verzoek ${content.number} aan: ${content.body.toLowerCase()}`,
    decision: `Besluit op verzoek ${content.number}`,
    dossier: `Dossier van verzoek ${content.number}`,
  }[kind];
  const parts = {
    request: () => [...theRequest(content), ...theEvidence(content)],
    decision: () => [...theDecision(content), ...theRequest(content), ...theFile(content)],
    dossier: () => [
      ...(concept ? [] : theDecision(content)),
      ...theRequest(content),
      ...theScore(content),
      ...theSections(content),
      ...theEvidence(content),
      ...theFile(content),
    ],
  }[kind]();
  return {
    title,
    running: `${content.organisationName} · verzoek ${content.number} · versie ${content.snapshotHash.slice(0, 12)}`,
    concept,
    blocks: [
      heading(1, title),
      ...(concept
        ? [
            {
              type: 'paragraph',
              mark: 'concept',
              text: 'Concept: over deze versie is nog niet besloten.',
            } as const,
          ]
        : []),
      ...theVersion(content),
      ...parts,
      ...howToVerify(content),
    ],
  };
}

function theVersion(content: PaperContent): PaperBlock[] {
  return [
    rows([
      ['Organisatie', content.organisationName],
      ['Bevroren op', day(content.takenOn)],
      ['Opgemaakt op', day(content.madeOn)],
      ['Kenmerk van de versie (SHA-256)', content.snapshotHash],
    ]),
  ];
}

function theRequest(content: PaperContent): PaperBlock[] {
  return [
    heading(2, 'Het verzoek'),
    rows([
      ['Voorgelegd aan', content.body],
      ['Voorgelegd door', content.submittedBy],
      ['Voorgelegd op', content.submittedOn && day(content.submittedOn)],
      [
        'Overleg op',
        content.meetingsOn.length > 0 ? content.meetingsOn.map(day).join(', ') : undefined,
      ],
      ['Gewenste datum van het besluit', content.targetOn && day(content.targetOn)],
    ]),
    heading(3, 'Voorgenomen besluit'),
    ...written(content.proposedDecision),
    heading(3, 'Instemming wordt gevraagd voor'),
    { type: 'list', items: content.askedFor },
    heading(3, 'Beweegredenen'),
    ...written(content.reasons),
    heading(3, 'Gevolgen voor het personeel'),
    ...written(content.consequences),
    heading(3, 'Wat de wet vraagt'),
    paragraph(content.law),
    note(`Grondslag: ${content.sources.join('; ')}.`),
  ];
}

function theDecision({ council, employer, body }: PaperContent): PaperBlock[] {
  return [
    ...(council
      ? [
          heading(2, `Besluit van: ${body.toLowerCase()}`),
          rows([
            ['Besluit', council.outcome],
            ['Genomen op', day(council.decidedOn)],
            ['Vastgelegd door', council.decidedBy],
            [
              'Aan de voorwaarden voldaan op',
              council.conditionsMetOn && day(council.conditionsMetOn),
            ],
          ]),
          heading(3, 'Redenen'),
          ...written(council.reasons),
          ...(council.conditions === undefined
            ? []
            : [heading(3, 'Voorwaarden'), ...written(council.conditions)]),
        ]
      : []),
    ...(employer
      ? [
          heading(2, 'Besluit van de werkgever'),
          rows([
            ['Grondslag', employer.basis],
            ['Genomen op', day(employer.decidedOn)],
            ['Gaat in op', day(employer.startOn)],
            ['Vastgelegd door', employer.decidedBy],
          ]),
          ...written(employer.text),
        ]
      : []),
  ];
}

function theScore(content: PaperContent): PaperBlock[] {
  return [
    heading(2, 'Hoe de opzet ervoor staat'),
    note(
      `Gemeten met ${content.framework}, uitgave ${content.release}, op ${day(content.takenOn)}. ` +
        'De uitkomst informeert; zij beslist niets.',
    ),
    { type: 'facts', rows: content.numbers.map(row) },
    ...(content.hardStops.length > 0
      ? [heading(3, 'Niet verantwoord'), { type: 'list', items: content.hardStops } as const]
      : []),
    ...(content.conflicts.length > 0
      ? [heading(3, 'Belangen die botsen'), { type: 'list', items: content.conflicts } as const]
      : []),
    heading(3, 'Per onderdeel'),
    {
      type: 'facts',
      rows: content.items.map(({ title, status, reasons }) => ({
        label: title,
        text: status,
        ...(reasons.length > 0 ? { note: reasons.join(' ') } : {}),
      })),
    },
  ];
}

function row({ label, shown, fromPolicy, notConfirmed }: PaperFact): PaperRow {
  const notes = [
    ...(fromPolicy === undefined ? [] : [`Volgens ${fromPolicy}.`]),
    ...(notConfirmed === undefined ? [] : [`Niet bevestigd: ${notConfirmed}`]),
  ];
  return {
    label,
    text: shown ?? 'Niet ingevuld',
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}

function theSections({ sections }: PaperContent): PaperBlock[] {
  return [
    heading(2, 'De opzet'),
    ...sections
      .filter(({ subjects }) => subjects.length > 0)
      .flatMap(({ title, subjects }) => [
        heading(3, title),
        ...subjects.flatMap((subject): PaperBlock[] => [
          paragraph(subject.title),
          { type: 'facts', rows: subject.facts.map(row) },
        ]),
      ]),
  ];
}

function theEvidence({ evidence }: PaperContent): PaperBlock[] {
  if (evidence.length === 0) return [];
  return [
    heading(2, 'Bewijsstukken die zijn voorgelegd'),
    {
      type: 'facts',
      rows: evidence.map((one) => ({
        label: one.title,
        text: `${one.kind}, ${one.fileName}, uitgave ${one.revision}`,
        note: `SHA-256: ${one.sha256}`,
      })),
    },
  ];
}

function theFile({ file }: PaperContent): PaperBlock[] {
  return [
    heading(2, 'Verloop'),
    {
      type: 'facts',
      rows: file.map(({ on, actor, text }) => ({ label: day(on), text, note: actor })),
    },
  ];
}

function howToVerify(content: PaperContent): PaperBlock[] {
  return [
    heading(2, 'Controleer dit document'),
    paragraph(
      'Bij dit verzoek hoort één bevroren versie, met het kenmerk dat bovenaan elke pagina staat. ' +
        'Download het dossier als ZIP en sleep het op de pagina “Controleer dit document” (/controleer): ' +
        'die rekent alle kenmerken na in uw browser, zonder iets te versturen. In het dossier staat ook ' +
        'hoe u dat met gewone programma’s zelf doet.',
    ),
    note(`Het dossier heet ${paperFileName('dossier', 'zip', content)}.`),
  ];
}
