import { text as words, type Text } from '../text.js';
import type { Finding } from './apply-rules.js';
import type { Outline } from './outline.js';
import type { Place } from './place.js';
import type { Proposal } from './proposal.js';
import { repealedLawsIn } from './repealed-law.js';
import type { Reference } from './references.js';
import type { Statement } from './statements.js';
import type { SubjectOfText } from './subject-of-text.js';
import { harmRules } from './rules/harm.js';

/** What a flag warns of. */
export type FlagKind =
  | 'forbidden-task'
  | 'harmful-clause'
  | 'contradiction'
  | 'dangling-reference'
  | 'repealed-law'
  | 'repealed-text'
  | 'not-about-a-counsellor'
  | 'cut-off';

/** Something in a text that its reader must be told. */
export interface Flag {
  readonly kind: FlagKind;
  /** Which forbidden task, harmful clause, fact or law. */
  readonly what?: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly message: Text;
}

export interface FlagSources {
  readonly original: string;
  readonly text: string;
  readonly outline: Outline;
  readonly references: readonly Reference[];
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  readonly about: SubjectOfText;
}

/** Everything in a text that its reader must be told, in reading order. */
export function flagsOf(sources: FlagSources): readonly Flag[] {
  return [
    ...aboutFlags(sources),
    ...taskFlags(sources),
    ...harmFlags(sources),
    ...contradictions(sources),
    ...referenceFlags(sources),
    ...lawFlags(sources),
  ].sort((one, other) => one.start - other.start);
}

function aboutFlags({ original, text, about }: FlagSources): readonly Flag[] {
  const opening = text.trimStart().split('\n', 1)[0] ?? '';
  const start = text.indexOf(opening);
  const span = { quote: opening, start, end: start + opening.length, place: {} };
  const flags: Flag[] = [];
  if (about === 'something_else') {
    flags.push({ kind: 'not-about-a-counsellor', ...span, message: messages.notAbout });
  }
  if (about === 'repealed')
    flags.push({ kind: 'repealed-text', ...span, message: messages.repealed });
  if (original.length > text.length) {
    const end = text.length;
    flags.push({
      kind: 'cut-off',
      quote: '',
      start: end,
      end,
      place: {},
      message: messages.cutOff,
    });
  }
  return flags;
}

const forbidden: Readonly<Record<string, string>> = {
  mediates: 'mediates',
  investigates: 'investigates',
  decides: 'decides',
  sits_in_committee: 'sitsInCommittee',
};

function taskFlags({ text, findings }: FlagSources): readonly Flag[] {
  const flags: Flag[] = [];
  const seen = new Set<string>();
  for (const { rule, statement } of findings) {
    if (
      rule.fact !== 'forbiddenTasks' ||
      typeof rule.value !== 'object' ||
      !('option' in rule.value)
    )
      continue;
    const words = text.slice(statement.start, statement.end);
    const hears =
      rule.value.option === 'investigates' &&
      /\bhoort|\bhoren|wederhoor|spreekt met de ander/iu.test(words);
    if (
      hears &&
      /onderzoek|feiten|zoekt uit/iu.test(words) &&
      !seen.has(`both ${statement.index}`)
    ) {
      seen.add(`both ${statement.index}`);
      flags.push(
        flagAt(text, statement, 'forbidden-task', 'investigates', tasks.investigates as Text),
      );
    }
    const what = hears ? 'hearsAccused' : (forbidden[rule.value.option] ?? rule.value.option);
    const key = `${what} ${statement.index}`;
    if (seen.has(key)) continue;
    seen.add(key);
    flags.push(flagAt(text, statement, 'forbidden-task', what, tasks[what] ?? messages.forbidden));
  }
  return flags;
}

function harmFlags({ text, findings, proposals }: FlagSources): readonly Flag[] {
  const flags: Flag[] = [];
  const seen = new Set<string>();
  for (const { rule, statement } of findings) {
    if (!harmRules.includes(rule) || typeof rule.value !== 'string') continue;
    const key = `${rule.value} ${statement.index}`;
    if (seen.has(key)) continue;
    seen.add(key);
    flags.push(
      flagAt(text, statement, 'harmful-clause', rule.value, harms[rule.value] ?? messages.harmful),
    );
  }
  const note = (what: string, passage: Proposal['passage']) => {
    if (flags.some((flag) => flag.what === what && flag.start === passage.start)) return;
    const { quote, start, end, place } = passage;
    flags.push({
      kind: 'harmful-clause',
      what,
      quote,
      start,
      end,
      place,
      message: harms[what] ?? messages.harmful,
    });
  };
  for (const { fact, value, passage } of proposals) {
    if (fact === 'detrimentProtects' && Array.isArray(value) && value.join() === 'current') {
      note('onlyCurrentProtected', passage);
    }
    if (fact === 'detrimentClause' && value === 'conditional')
      note('conditionalProtection', passage);
    if (fact === 'employerMayDemand' && value === true) note('secrecyDenied', passage);
    if (fact === 'secrecyClause' && value === 'none') note('secrecyDenied', passage);
    if (fact === 'recordsHandover' && value === 'employer') note('boardKeepsFiles', passage);
  }
  for (const { rule, statement } of findings) {
    const option =
      typeof rule.value === 'object' && 'option' in rule.value ? rule.value.option : '';
    const { start, end, place } = statement;
    const passage = { quote: text.slice(start, end), start, end, place };
    if (rule.fact === 'recordsAccess' && /^(?:hr|management)$/u.test(option))
      note('employerReadsFiles', passage);
    if (rule.fact === 'channelReadBy' && /^(?:hr|management|it)$/u.test(option))
      note('employerReadsMailbox', passage);
  }
  return flags;
}

/** Two statements that cannot both hold. */
function contradictions({ proposals }: FlagSources): readonly Flag[] {
  const flags: Flag[] = [];
  for (const proposal of proposals) {
    const { fact, alternative, certainty } = proposal;
    if (!alternative || certainty !== 'likely') continue;
    // One sentence that gives two readings is unclear; two sentences contradict each other.
    if (proposal.passages.some(({ start }) => start === alternative.passage.start)) continue;
    if (
      !exclusive.has(fact) ||
      /inhoud|functioneel|hi[eë]rarchisch/iu.test(alternative.passage.quote)
    )
      continue;
    const { quote, start, end, place } = alternative.passage;
    flags.push({
      kind: 'contradiction',
      what: fact,
      quote,
      start,
      end,
      place,
      message: messages.contradiction,
    });
  }
  const excluded = proposals.find(({ fact }) => fact === 'exclusions');
  const assigned = proposals.find(({ fact }) => fact === 'forbiddenTasks');
  for (const [task, exclusion] of opposites) {
    if (!includes(excluded, exclusion) || !includes(assigned, task) || !assigned) continue;
    const { quote, start, end, place } = assigned.passage;
    flags.push({
      kind: 'contradiction',
      what: 'forbiddenTasks',
      quote,
      start,
      end,
      place,
      message: messages.contradiction,
    });
  }
  return flags;
}

/** Facts of which one answer rules out another. */
const exclusive = new Set([
  'roleReportsTo',
  'roleAppraisedBy',
  'hoursApprovedBy',
  'directAccessDirectors',
  'directAccessWorksCouncil',
  'timeForm',
  'timeAmount',
  'budgetForm',
  'budgetCents',
  'budgetHolder',
  'relief',
  'detrimentClause',
  'trainingBudgetForm',
  'secrecyClause',
  'secrecyAfterTerm',
  'employerMayDemand',
  'recordsKept',
  'recordsStorage',
  'recordsRetentionMonths',
  'recordsHandover',
  'termForm',
  'termMonths',
  'renewal',
  'renewalTimes',
  'openToAll',
  'anonymousFirstContact',
  'substituteArranged',
  'privatePlace',
  'appointedBy',
  'annualReport',
  'leadingInterest',
]);

const opposites = [
  ['mediates', 'no_mediation'],
  ['investigates', 'no_investigation'],
  ['decides', 'no_judging'],
  ['sits_in_committee', 'no_complaints_committee'],
] as const;

function includes(proposal: Proposal | undefined, option: string): boolean {
  return Array.isArray(proposal?.value) && (proposal.value as readonly unknown[]).includes(option);
}

function referenceFlags({ text, references, statements }: FlagSources): readonly Flag[] {
  return references
    .filter(({ target }) => target === 'nowhere')
    .map(({ start, end, label }) => {
      const statement = statements.find((one) => one.start <= start && end <= one.end);
      const span = statement ?? { start, end, place: {} };
      const quote = text.slice(span.start, span.end);
      return {
        kind: 'dangling-reference',
        what: label,
        quote,
        start: span.start,
        end: span.end,
        place: span.place,
        message: messages.dangling,
      } as const;
    });
}

function lawFlags({ text, statements }: FlagSources): readonly Flag[] {
  return repealedLawsIn(text).map(({ start, end, law, message }) => {
    const statement = statements.find((one) => one.start <= start && start <= one.end);
    const place = statement?.place ?? {};
    return {
      kind: 'repealed-law',
      what: law,
      quote: text.slice(start, end),
      start,
      end,
      place,
      message,
    } as const;
  });
}

function flagAt(
  text: string,
  statement: Statement,
  kind: FlagKind,
  what: string,
  message: Text,
): Flag {
  const { start, end, place } = statement;
  return { kind, what, quote: text.slice(start, end), start, end, place, message };
}

const messages = {
  notAbout: words(
    'Deze tekst gaat niet over een vertrouwenspersoon voor medewerkers.',
    'This text is not about a confidential counsellor for workers.',
  ),
  repealed: words(
    'De tekst zegt zelf dat hij niet meer geldt. Ga na of wat erin staat nog klopt.',
    'The text itself says that it no longer holds. Check whether what it says is still so.',
  ),
  cutOff: words(
    'De tekst is langer dan 300 bladzijden; wat daarna komt, is niet gelezen.',
    'The text is longer than 300 pages; what comes after has not been read.',
  ),
  forbidden: words('Deze taak past niet bij de rol.', 'This task does not fit the role.'),
  harmful: words('Deze bepaling schaadt de rol.', 'This clause harms the role.'),
  contradiction: words(
    'Dit spreekt een andere passage tegen. Kies zelf wat geldt.',
    'This contradicts another passage. Choose which holds.',
  ),
  dangling: words(
    'Deze verwijzing wijst naar iets dat niet in de tekst staat.',
    'This reference points to something that is not in the text.',
  ),
} as const;

const tasks: Readonly<Record<string, Text>> = {
  mediates: words(
    'De vertrouwenspersoon bemiddelt: dat past niet bij de rol.',
    'The counsellor mediates: that does not fit the role.',
  ),
  investigates: words(
    'De vertrouwenspersoon onderzoekt: dat past niet bij de rol.',
    'The counsellor investigates: that does not fit the role.',
  ),
  hearsAccused: words(
    'De vertrouwenspersoon hoort de beklaagde: dat is onderzoek.',
    'The counsellor hears the accused: that is investigating.',
  ),
  decides: words(
    'De vertrouwenspersoon oordeelt of beslist: dat past niet bij de rol.',
    'The counsellor judges or decides: that does not fit the role.',
  ),
  sitsInCommittee: words(
    'De vertrouwenspersoon zit in de klachtencommissie: dat past niet bij de rol.',
    'The counsellor sits in the complaints committee: that does not fit the role.',
  ),
};

const harms: Readonly<Record<string, Text>> = {
  boardKeepsFiles: words(
    'De werkgever bewaart de stukken van de vertrouwenspersoon.',
    'The employer keeps the counsellor’s files.',
  ),
  employerReadsFiles: words(
    'De werkgever kan de stukken van de vertrouwenspersoon inzien.',
    'The employer can read the counsellor’s files.',
  ),
  employerReadsMailbox: words(
    'De werkgever kan de mailbox van de vertrouwenspersoon lezen.',
    'The employer can read the counsellor’s mailbox.',
  ),
  secrecyDenied: words('De tekst ontzegt geheimhouding.', 'The text denies secrecy.'),
  onlyCurrentProtected: words(
    'Alleen de huidige vertrouwenspersoon is beschermd, de voormalige niet.',
    'Only the present counsellor is protected, not the former one.',
  ),
  conditionalProtection: words(
    'De bescherming hangt af van het oordeel van de werkgever.',
    'The protection depends on the employer’s opinion.',
  ),
  costsOnCounsellor: words('De vertrouwenspersoon betaalt zelf.', 'The counsellor pays.'),
};
