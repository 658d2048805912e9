import {
  factName,
  type Framework as DomainFramework,
  type SnapshotTexts,
  type SubjectKind,
  titleOfId,
} from '@vertrouwensbasis/domain';
import { type Source, sourcesOf } from '../frameworks/framework.types.js';
import type { Reading } from '../set-up/reading.js';
import { sectionOf } from '../set-up/section-of.js';
import type { FactLink } from './fact-link.type.js';

/** What the texts of an assessment are made from. */
export interface Voice {
  readonly reading: Reading;
  readonly framework: DomainFramework;
  /** Of a frozen version: the words it keeps go before those of today. */
  readonly frozen: SnapshotTexts | null;
}

export const counsellor = ({ reading }: Voice, appointmentId: string) =>
  titleOfId(reading.setUp, 'appointment', appointmentId, reading.locale);

export function linkTo(
  { reading }: Voice,
  kind: SubjectKind,
  subjectId: string,
  key: string | undefined,
): FactLink {
  const { setUp, locale } = reading;
  const label = key ? factName(kind, key, {}, locale) : titleOfId(setUp, kind, subjectId, locale);
  return {
    section: sectionOf(kind, key),
    subjectKind: kind,
    subjectId,
    key: key ?? null,
    label,
  };
}

/** Of a frozen version: the words its rules had then. */
export function ruleTitle({ frozen, reading }: Voice, id: string): string | undefined {
  return frozen?.rules[id]?.[reading.locale];
}

export function sourcesNamed(
  { framework, reading }: Voice,
  sources: readonly { readonly id: string }[] = [],
): Source[] {
  return sourcesOf(
    framework,
    sources.map(({ id }) => id),
    reading.locale,
  );
}

export function factLink(link: Omit<FactLink, 'key'> & { readonly key?: string }): FactLink {
  return { ...link, key: link.key ?? null };
}
