import { isCalendarDate } from '../calendar-date.js';
import { catalogue } from '../facts/catalogue.js';
import { checkText } from '../facts/check-fact.js';
import { subjectById, type SetUp } from '../facts/set-up.js';
import { ok, refused, type Result } from '../result.js';
import { text, type Text } from '../text.js';
import { evidenceKinds, type EvidenceAbout } from './evidence-piece.js';

/** The longest title of a piece of evidence. */
export const longestEvidenceTitle = 160;

/** What is said about a piece of evidence when it is added or changed. */
export interface EvidenceInput {
  readonly title: string;
  readonly kind: string;
  readonly items: readonly string[];
  readonly about: readonly EvidenceAbout[];
}

/** The days a revision is about. */
export interface RevisionInput {
  readonly datedOn?: string;
  readonly validUntil?: string;
}

export interface EvidenceProblem {
  readonly code: string;
  readonly field: string;
  readonly message: Text;
}

const problem = (code: string, field: string, nl: string, en: string): EvidenceProblem => ({
  code,
  field,
  message: text(nl, en),
});

/**
 * The description as it is to be kept, or what is wrong with it. Links are checked against the
 * set-up as it stands: what is not there cannot be shown.
 */
export function checkEvidence(
  setUp: SetUp,
  itemIds: readonly string[],
  { title, kind, items, about }: EvidenceInput,
): Result<EvidenceInput, readonly EvidenceProblem[]> {
  const problems: EvidenceProblem[] = [];
  const checked = checkText({ type: 'text', max: longestEvidenceTitle }, title);
  if ('problem' in checked) problems.push({ ...checked.problem, field: 'title' });
  if (!Object.hasOwn(evidenceKinds, kind)) {
    problems.push(
      problem(
        'UNKNOWN_KIND',
        'kind',
        'Kies wat voor bewijsstuk het is.',
        'Choose what kind of evidence it is.',
      ),
    );
  }
  if (items.some((id) => !itemIds.includes(id))) {
    problems.push(
      problem(
        'UNKNOWN_ITEM',
        'items',
        'Een gekozen onderdeel staat niet in de checklist.',
        'An item chosen is not on the checklist.',
      ),
    );
  }
  if (about.some((one) => !isThere(setUp, one))) {
    problems.push(
      problem(
        'UNKNOWN_SUBJECT',
        'about',
        'Iets waar het bewijsstuk over gaat, staat niet (meer) in de opzet.',
        'Something the evidence is about is not (or no longer) part of the set-up.',
      ),
    );
  }
  return problems.length > 0 || !('value' in checked)
    ? refused(problems)
    : ok({ title: String(checked.value), kind, items: [...new Set(items)], about });
}

function isThere(setUp: SetUp, { kind, subjectId, key }: EvidenceAbout): boolean {
  if (!subjectById(setUp, kind, subjectId)) return false;
  return key === undefined || Object.hasOwn(catalogue[kind], key);
}

/** What is wrong with the days of a revision; empty when nothing is. */
export function checkRevision({ datedOn, validUntil }: RevisionInput): readonly EvidenceProblem[] {
  for (const [field, day] of Object.entries({ datedOn, validUntil })) {
    if (day !== undefined && !isCalendarDate(day)) {
      return [
        problem('NOT_A_DATE', field, 'Vul een bestaande datum in.', 'Enter a date that exists.'),
      ];
    }
  }
  if (datedOn !== undefined && validUntil !== undefined && validUntil < datedOn) {
    return [
      problem(
        'ENDS_BEFORE_DATE',
        'validUntil',
        'De laatste geldige dag ligt voor de datum van het stuk.',
        'The last valid day is before the date of the paper.',
      ),
    ];
  }
  return [];
}
