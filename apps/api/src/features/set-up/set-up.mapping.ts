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
  return (kind ? [kind] : subjectKinds).flatMap((one) =>
    subjectsOf(reading.setUp, one).map((subject) => subjectIn(reading, one, subject)),
  );
}

export function subjectWithId(reading: Reading, kind: SubjectKind, id: string): Subject | null {
  const subject = subjectById(reading.setUp, kind, id);
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
  if (reading.contactDetailsOf(kind, id)) return facts as Readonly<Record<string, FactValue>>;
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => !factDefinition(kind, key)?.personal),
  );
}

/** Known answers, inherited ones included, then what is said to be unknown. */
function factsOf(reading: Reading, kind: SubjectKind, subject: DomainSubject): Fact[] {
  const { setUp, locale } = reading;
  const contactDetails = reading.contactDetailsOf(kind, subject.id);
  const appointment = kind === 'appointment' ? (subject as DomainSubject<'appointment'>) : null;
  const known = Object.entries(appointment ? effectiveFacts(setUp, appointment) : subject.facts);
  const visible = (key: string) => contactDetails || !factDefinition(kind, key)?.personal;
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
  const { setUp, locale, assessment } = reading;
  const asked = subjectKinds.flatMap((kind) =>
    subjectsOf(setUp, kind).flatMap((subject) => askedFacts(setUp, kind, subject)),
  );
  const troubled = new Set<string>(
    (assessment?.qualityChecks ?? [])
      .filter((check) => check.level === 'error')
      .map((check) => sectionOf(check.kind, check.key)),
  );
  const results = new Map((assessment?.items ?? []).map((item) => [item.itemId, item.status]));
  return sectionIds.map((id) => {
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
      items: currentFramework.items
        .filter(({ item }) => item.wizard.some(({ kind, key }) => sectionOf(kind, key) === id))
        .map(({ item }) => ({
          itemId: item.id,
          title: item.texts.title[locale],
          status: results.get(item.id) ?? 'unanswered',
        })),
    };
  });
}
