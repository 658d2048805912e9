import type { FactValue, SubjectKind } from '@vertrouwensbasis/domain';
import type { TrialStepInput } from '../../../generated/graphql.js';
import type { AnsweredFact, AnsweredSubject } from '../answers.js';
import type { NewAnswer } from '@vertrouwensbasis/domain';

/** One change of a trial as a person sees it: one line in the list. */
export type TrialEntry =
  | {
      readonly act: 'change';
      readonly kind: SubjectKind;
      readonly subjectId: string;
      readonly key: string;
      readonly answer: NewAnswer;
      /** The version it was thought of; none for what the trial itself adds. */
      readonly expectedVersion: number | null;
    }
  /** A person and the appointment of that person. */
  | {
      readonly act: 'add';
      readonly personId: string;
      readonly appointmentId: string;
      readonly name: string;
      readonly kind: 'internal' | 'external';
      readonly policies: readonly string[];
      readonly startOn: string;
    }
  | {
      readonly act: 'remove';
      readonly kind: SubjectKind;
      readonly subjectId: string;
      readonly title: string;
      readonly expectedVersion: number;
    };

/** What tells a line of the list from the others. */
export function entryKey(entry: TrialEntry): string {
  switch (entry.act) {
    case 'change':
      return `${entry.subjectId} ${entry.key}`;
    case 'add':
      return `add ${entry.appointmentId}`;
    case 'remove':
      return `remove ${entry.subjectId}`;
  }
}

/** A new answer to a question takes the place of an earlier one in the trial. */
export function withEntry(
  entries: readonly TrialEntry[],
  entry: TrialEntry,
): readonly TrialEntry[] {
  const key = entryKey(entry);
  return entries.some((one) => entryKey(one) === key)
    ? entries.map((one) => (entryKey(one) === key ? entry : one))
    : [...entries, entry];
}

/** Without a line; with a counsellor that is not added after all, everything said about them goes. */
export function withoutEntry(entries: readonly TrialEntry[], key: string): readonly TrialEntry[] {
  const gone = entries.find((one) => entryKey(one) === key);
  const about = gone?.act === 'add' ? [gone.personId, gone.appointmentId] : [];
  return entries.filter(
    (one) => one !== gone && !('subjectId' in one && about.includes(one.subjectId)),
  );
}

/** The steps as they are sent, with the line each belongs to: what is added comes first. */
export function stepsOfTrial(
  entries: readonly TrialEntry[],
): readonly { readonly entry: TrialEntry; readonly step: TrialStepInput }[] {
  const order = { add: 0, change: 1, remove: 2 } as const;
  return [...entries]
    .sort((one, other) => order[one.act] - order[other.act])
    .flatMap((entry) => stepsOf(entry).map((step) => ({ entry, step })));
}

function stepsOf(entry: TrialEntry): TrialStepInput[] {
  switch (entry.act) {
    case 'add':
      return [
        {
          act: 'add',
          kind: 'person',
          subjectId: entry.personId,
          changes: [{ key: 'name', value: entry.name }],
        },
        {
          act: 'add',
          kind: 'appointment',
          subjectId: entry.appointmentId,
          changes: [
            { key: 'person', value: entry.personId },
            { key: 'kind', value: entry.kind },
            { key: 'position', value: 'counsellor' },
            { key: 'startOn', value: entry.startOn },
            ...(entry.policies.length > 0 ? [{ key: 'policies', value: entry.policies }] : []),
          ],
        },
      ];
    case 'change':
      return [
        {
          act: 'change',
          kind: entry.kind,
          subjectId: entry.subjectId,
          expectedVersion: entry.expectedVersion,
          changes: [
            {
              key: entry.key,
              value: 'value' in entry.answer ? entry.answer.value : null,
              unknown: 'unknown' in entry.answer,
            },
          ],
        },
      ];
    case 'remove':
      return [
        {
          act: 'remove',
          kind: entry.kind,
          subjectId: entry.subjectId,
          expectedVersion: entry.expectedVersion,
          changes: [],
        },
      ];
  }
}

/** The subjects as they are in the trial, so that fields show it and follow-up questions are asked. */
export function subjectsInTrial(
  subjects: readonly AnsweredSubject[],
  entries: readonly TrialEntry[],
): readonly AnsweredSubject[] {
  const removed = new Set(
    entries.flatMap((entry) => (entry.act === 'remove' ? [entry.subjectId] : [])),
  );
  const added = entries.flatMap((entry) => (entry.act === 'add' ? addedSubjects(entry) : []));
  return [...subjects, ...added]
    .filter(({ id }) => !removed.has(id))
    .map((subject) => {
      const given = entries.flatMap((entry) =>
        entry.act === 'change' && entry.subjectId === subject.id ? [entry] : [],
      );
      if (given.length === 0) return subject;
      const keys = new Set(given.map(({ key }) => key));
      return {
        ...subject,
        facts: [
          ...subject.facts.filter(({ key }) => !keys.has(key)),
          ...given.flatMap(({ key, answer }) => factFrom(key, answer)),
        ],
      };
    });
}

function addedSubjects({
  personId,
  appointmentId,
  name,
  kind,
  policies,
}: Extract<TrialEntry, { act: 'add' }>): AnsweredSubject[] {
  const subject = { title: name, version: 1, own: false };
  const said = (key: string, value: FactValue) => factFrom(key, { value });
  return [
    { ...subject, id: personId, kind: 'person', facts: said('name', name) },
    {
      ...subject,
      id: appointmentId,
      kind: 'appointment',
      facts: [
        ...said('person', personId),
        ...said('kind', kind),
        ...said('position', 'counsellor'),
        ...said('policies', policies),
      ],
    },
  ];
}

function factFrom(key: string, answer: NewAnswer): AnsweredFact[] {
  if ('cleared' in answer) return [];
  return 'value' in answer
    ? [{ key, value: answer.value, declaredUnknown: false }]
    : [{ key, declaredUnknown: true }];
}
