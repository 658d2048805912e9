import {
  askedFacts,
  effectiveFacts,
  factDefinition,
  type FactValue,
  formatFact,
  provenanceOf,
  sectionIds,
  type Subject as DomainSubject,
  subjectById,
  subjectKinds,
  subjectsOf,
  subjectTitle,
  type SubjectKind,
} from '@vertrouwensbasis/domain';
import { currentFramework } from '../frameworks/current-framework.js';
import { isOwn, type Reading } from './reading.js';
import { sectionOf } from './section-of.js';
import type { Fact, SectionState, SetUpSection, Subject } from './set-up.types.js';

export function subjectsIn(reading: Reading, kind: SubjectKind | null | undefined): Subject[] {
  return (kind ? [kind] : subjectKinds)
    .filter(reading.sight.kind)
    .flatMap((one) =>
      subjectsOf(reading.setUp, one).map((subject) => subjectIn(reading, one, subject)),
    );
}

export function subjectWithId(reading: Reading, kind: SubjectKind, id: string): Subject | null {
  const subject = reading.sight.kind(kind) ? subjectById(reading.setUp, kind, id) : undefined;
  return subject ? subjectIn(reading, kind, subject) : null;
}

function subjectIn(reading: Reading, kind: SubjectKind, subject: DomainSubject): Subject {
  const { setUp, locale, versions } = reading;
  return {
    id: subject.id,
    kind,
    title: subjectTitle(setUp, kind, subject as never, locale),
    version: versions.get(subject.id) ?? 1,
    own: isOwn(reading, kind, subject.id),
    // Worked out when they are asked for: few readers want both.
    get facts() {
      return factsOf(reading, kind, subject);
    },
    get answers() {
      return answersOf(reading, kind, subject);
    },
  };
}

function answersOf(reading: Reading, kind: SubjectKind, { id, facts }: DomainSubject) {
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => isShown(reading, kind, id, key)),
  ) as Readonly<Record<string, FactValue>>;
}

/** Whether the reader sees the answer to this question: in sight, and not somebody's private data. */
export function isShown(reading: Reading, kind: SubjectKind, id: string, key: string): boolean {
  if (!reading.sight.fact(kind, key)) return false;
  return !factDefinition(kind, key)?.personal || reading.contactDetailsOf(kind, id);
}

/** Known answers, inherited ones included, then what is said to be unknown. */
function factsOf(reading: Reading, kind: SubjectKind, subject: DomainSubject): Fact[] {
  const { setUp, locale } = reading;
  const appointment = kind === 'appointment' ? (subject as DomainSubject<'appointment'>) : null;
  const known = Object.entries(appointment ? effectiveFacts(setUp, appointment) : subject.facts);
  const visible = (key: string) => isShown(reading, kind, subject.id, key);
  return [
    ...known
      .filter(([key]) => visible(key))
      .map(([key, value]: [string, FactValue]): Fact => {
        const from = appointment && provenanceOf(setUp, appointment, key as never);
        return {
          key,
          value,
          declaredUnknown: false,
          fromPolicy: from?.from === 'policy' ? from.id : null,
          get shown() {
            return formatFact(setUp, kind, key, value, locale);
          },
        };
      }),
    ...subject.declaredUnknown.filter(visible).map((key): Fact => ({
      key,
      value: null,
      declaredUnknown: true,
      fromPolicy: null,
      shown: null,
    })),
  ];
}

/** The sections of the wizard with what is asked and known in each. */
export function sectionsIn(reading: Reading): SetUpSection[] {
  const { setUp, locale, sight } = reading;
  // How the items stand is not for who only fills in a part.
  const assessment = sight.all ? reading.assessment : null;
  const asked = subjectKinds.flatMap((kind) =>
    subjectsOf(setUp, kind).flatMap((subject) => askedFacts(setUp, kind, subject)),
  );
  const troubled = new Set<string>(
    (assessment?.qualityChecks ?? [])
      .filter((check) => check.level === 'error')
      .map((check) => sectionOf(check.kind, check.key)),
  );
  const results = new Map((assessment?.items ?? []).map((item) => [item.itemId, item.status]));
  return sectionIds.filter(sight.section).map((id) => {
    const here = asked.filter((one) => sectionOf(one.kind, one.key) === id);
    const known = here.filter((one) => one.known).length;
    const settled = here.filter((one) => one.known || one.declaredUnknown).length;
    const state: SectionState = troubled.has(id)
      ? 'problem'
      : here.length === 0
        ? 'cannot_start'
        : settled === here.length
          ? 'completed'
          : settled === 0
            ? 'not_started'
            : 'in_progress';
    return {
      id,
      state,
      known,
      asked: here.length,
      items: (sight.all ? currentFramework.items : [])
        .filter(({ item }) => item.wizard.some(({ kind, key }) => sectionOf(kind, key) === id))
        .map(({ item }) => ({
          itemId: item.id,
          title: item.texts.title[locale],
          status: results.get(item.id) ?? 'unanswered',
        })),
    };
  });
}
