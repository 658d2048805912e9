import type { CalendarDate } from '../calendar-date.js';
import type { Assessment } from '../checklist/verdict.js';
import type { FrozenEvidence } from '../evidence/evidence-piece.js';
import { factDefinition, subjectKinds } from '../facts/catalogue.js';
import type { SubjectKind } from '../facts/fact.js';
import { subjectsOf, withSubject, type SetUp, type Subject } from '../facts/set-up.js';
import type { CounsellorAnswer } from '../voice/statements.js';
import type { Text } from '../text.js';

/** What one item said when the snapshot was taken, in both languages. */
export interface SnapshotItemTexts {
  readonly itemId: string;
  readonly title: Text;
  readonly rule: Text;
  /** The words of each reason that the findings give. */
  readonly reasons: Readonly<Record<string, Text>>;
  readonly nextStep?: Text;
}

/** The words a snapshot keeps, so that a later release of the checklist never rewrites it. */
export interface SnapshotTexts {
  readonly frameworkTitle: Text;
  readonly items: readonly SnapshotItemTexts[];
  /** Words of hard stops, conflicts and quality checks, by rule or check id. */
  readonly rules: Readonly<Record<string, Text>>;
}

/** The set-up as it was on a day, with its assessment and the words of both. Never changed. */
export interface Snapshot {
  /** The form of the snapshot itself; a new form gets a new number, old ones stay readable. */
  readonly schema: 1 | 2 | 3;
  readonly organisationName: string;
  readonly takenOn: CalendarDate;
  readonly frameworkId: string;
  readonly release: string;
  readonly setUp: SetUp;
  readonly assessment: Assessment;
  readonly texts: SnapshotTexts;
  /** The files laid before the council, by revision; since form 2. */
  readonly evidence?: readonly FrozenEvidence[];
  /** What counsellors answered to what the employer states; since form 3. */
  readonly voices?: readonly CounsellorAnswer[];
}

/**
 * Freezes a set-up, its evidence and its assessment. Private contact data stays out: those who judge the role
 * need not have it, and a snapshot cannot be cleaned afterwards. Whoever calls this keeps
 * `canonical(snapshot)` and its SHA-256.
 */
export function snapshotOf(
  setUp: SetUp,
  assessment: Assessment,
  texts: SnapshotTexts,
  takenOn: CalendarDate,
  evidence: readonly FrozenEvidence[] = [],
  voices: readonly CounsellorAnswer[] = [],
): Snapshot {
  return {
    schema: 3,
    organisationName: setUp.organisation.facts.name ?? '',
    takenOn,
    frameworkId: assessment.frameworkId,
    release: assessment.release,
    setUp: withoutPersonalFacts(setUp),
    assessment: withoutPersonalFactsUsed(assessment),
    texts,
    evidence: [...evidence].sort((one, other) => (one.id < other.id ? -1 : 1)),
    voices,
  };
}

function isPersonal(kind: SubjectKind, key: string): boolean {
  return factDefinition(kind, key)?.personal === true;
}

/** The same set-up without private contact data. */
export function withoutPersonalFacts(setUp: SetUp): SetUp {
  let result = setUp;
  for (const kind of subjectKinds) {
    for (const subject of subjectsOf(setUp, kind)) {
      if (![...Object.keys(subject.facts), ...subject.declaredUnknown].some(personalOf(kind))) {
        continue;
      }
      result = withSubject(result, kind, {
        ...subject,
        facts: Object.fromEntries(
          Object.entries(subject.facts).filter(([key]) => !isPersonal(kind, key)),
        ),
        declaredUnknown: subject.declaredUnknown.filter((key) => !isPersonal(kind, key)),
      } as Subject<typeof kind>);
    }
  }
  return result;
}

function personalOf(kind: SubjectKind) {
  return (key: string) => isPersonal(kind, key);
}

function withoutPersonalFactsUsed(assessment: Assessment): Assessment {
  const shown = <Part extends { readonly factsUsed: Assessment['hardStops'][number]['factsUsed'] }>(
    part: Part,
  ): Part => ({
    ...part,
    factsUsed: part.factsUsed.filter((fact) => !isPersonal(fact.kind, fact.key)),
  });
  return {
    ...assessment,
    hardStops: assessment.hardStops.map(shown),
    items: assessment.items.map((item) => ({ ...item, findings: item.findings.map(shown) })),
  };
}
