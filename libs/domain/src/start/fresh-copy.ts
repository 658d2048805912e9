import { text, type Text } from '../text.js';
import { catalogue, subjectKinds } from '../facts/catalogue.js';
import type { FactInput } from '../facts/change-facts.js';
import type { SetUpStep } from '../facts/change-many.js';
import type { FactDefinitions, FactType, FactValue, Row, SubjectKind } from '../facts/fact.js';
import { subjectsOf, type SetUp } from '../facts/set-up.js';

type Listed = Exclude<SubjectKind, 'organisation'>;

/**
 * What is not taken along when a set-up is copied to another organisation, because it happened
 * there and not here: decisions, signatures, confirmations, publications, terms and counts. A
 * copied "done" would be a claim nobody made.
 */
const happenedThere: Readonly<Record<SubjectKind, readonly string[]>> = {
  organisation: [
    'name',
    'headcount',
    'employees',
    'riskAssessmentOn',
    'roleInRiskAssessment',
    'published',
    'publishedOn',
    'publishedCounsellors',
    'publicationChannels',
    'directContactPublished',
    'reachesEveryone',
    'newWorkersTold',
    'lastSessionOn',
    'modelReason',
  ],
  unit: ['headcount', 'withoutCounsellorReason'],
  body: [],
  bureau: [],
  // Training and certificates belong to the person and stay true; ties and posts are about the other organisation.
  person: [
    'mainJobDepartment',
    'mainJobDepartmentName',
    'mainJobUnit',
    'mainJobManager',
    'mainJobIsManager',
    'headOf',
    'memberOf',
    'relations',
    'otherRoles',
    'otherRolesHandleReports',
    'otherRolesReason',
  ],
  policy: ['adoptedOn', 'inForceOn', 'reviewOn', 'evaluationOn'],
  appointment: [
    'appointedOn',
    'startOn',
    'endOn',
    'renewalPending',
    'awayFrom',
    'awayUntil',
    'evaluationOn',
    'confirmedTopics',
    'disputedTopics',
    'confirmedOn',
    'independenceReason',
  ],
  document: ['version', 'datedOn', 'signedBy', 'signedOn', 'validUntil', 'link'],
  contact: [],
};

/** Something that was left out of a copy and has to be answered anew. */
export interface FreshLook {
  readonly kind: SubjectKind;
  /** In the new set-up. */
  readonly id: string;
  readonly keys: readonly string[];
}

/** Why a copy asks for a fresh look. */
export const freshLookReason: Text = text(
  'Data, handtekeningen, bevestigingen en bekendmakingen zijn niet overgenomen: die gelden alleen voor de andere organisatie.',
  'Dates, signatures, confirmations and publications were not copied: they hold for the other organisation only.',
);

export interface FreshCopy {
  readonly steps: readonly SetUpStep[];
  readonly toLookAt: readonly FreshLook[];
}

/** Which subjects are copied besides the organisation's own answers. */
export interface CopyChoice {
  readonly persons: boolean;
  readonly units: boolean;
}

/**
 * A set-up as the start of another organisation: the same facts under ids of their own, without
 * what happened in the organisation it comes from. Who is not copied is not named either.
 *
 * @param newId gives the id of a copied subject; the same subject always the same id.
 */
export function freshCopy(
  from: SetUp,
  organisationId: string,
  newId: (kind: Listed, id: string) => string,
  choice: CopyChoice = { persons: true, units: true },
): FreshCopy {
  const left = new Set<SubjectKind>([
    ...(choice.persons ? [] : (['person', 'appointment'] as const)),
    ...(choice.units ? [] : (['unit'] as const)),
  ]);
  const idIn = (kind: SubjectKind, id: string): string | undefined => {
    if (kind === 'organisation') return organisationId;
    if (left.has(kind) || !subjectsOf(from, kind).some((one) => one.id === id)) return undefined;
    return newId(kind, id);
  };
  const toLookAt: FreshLook[] = [];
  const steps = subjectKinds
    .filter((kind) => !left.has(kind))
    .flatMap((kind) =>
      subjectsOf(from, kind).map((subject): SetUpStep => {
        const id = idIn(kind, subject.id)!;
        const dropped: string[] = [];
        const changes = Object.entries(catalogue[kind] as FactDefinitions).flatMap(
          ([key, definition]): readonly FactInput[] => {
            const value = (subject.facts as Readonly<Record<string, FactValue | undefined>>)[key];
            if (value === undefined) return [];
            if (happenedThere[kind].includes(key) || definition.statedBy) {
              if (key !== 'name') dropped.push(key);
              return [];
            }
            const copied = renamed(definition.type, value, idIn);
            // What it named stays behind; a list that named somebody must not come to mean everybody.
            if (copied === undefined) dropped.push(key);
            return copied === undefined ? [] : [{ key, value: copied }];
          },
        );
        if (dropped.length > 0) toLookAt.push({ kind, id, keys: dropped });
        return kind === 'organisation'
          ? { step: 'change', kind, id, changes }
          : { step: 'add', kind, id, facts: changes };
      }),
    );
  return { steps, toLookAt };
}

/** The same answer naming the copies; undefined when nobody it names is copied. */
export function renamed(
  type: FactType,
  value: FactValue,
  idOf: (kind: SubjectKind, id: string) => string | undefined,
): FactValue | undefined {
  if (type.type === 'reference') return idOf(type.to, value as string);
  if (type.type === 'references') {
    const ids = (value as readonly string[]).flatMap((id) => idOf(type.to, id) ?? []);
    return ids.length > 0 || (value as readonly string[]).length === 0 ? ids : undefined;
  }
  if (type.type !== 'rows') return value;
  const rows = (value as readonly Row[]).map((row): Row =>
    Object.fromEntries(
      Object.entries(row).flatMap(([field, one]) => {
        const definition = type.fields[field];
        if (definition?.type.type !== 'reference') return [[field, one]];
        const id = idOf(definition.type.to, one as string);
        return id === undefined ? [] : [[field, id]];
      }),
    ),
  );
  return rows.filter((row) => Object.keys(row).length > 0);
}
