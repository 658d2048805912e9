import {
  factDefinition,
  sections,
  type FactDefinition,
  type SectionId,
} from '@vertrouwensbasis/domain';
import type { AnsweredSubject } from './answers.js';

/** The own answers of a counsellor that can be copied to another, by section of the wizard. */
export interface CopyGroup {
  readonly section: SectionId;
  readonly facts: readonly { readonly key: string; readonly value: unknown }[];
}

/** What is about this one counsellor and nobody else: who, from when, how to reach. */
function isOwnStory(key: string, definition: FactDefinition): boolean {
  return (
    definition.statedBy !== undefined ||
    definition.personal === true ||
    ['person', 'position', 'vacant', 'standsInFor', 'substitute', 'independenceReason'].includes(
      key,
    ) ||
    ['awayFrom', 'awayUntil', 'renewalPending'].includes(key)
  );
}

/** What can be taken over from a counsellor: its own answers, since the policy's hold anyway. */
export function copyGroups(from: AnsweredSubject): readonly CopyGroup[] {
  return sections.flatMap(({ id }) => {
    const facts = from.facts.flatMap(({ key, value, fromPolicy }) => {
      const definition = factDefinition('appointment', key);
      if (!definition || definition.section !== id || isOwnStory(key, definition)) return [];
      if (fromPolicy || value === null || value === undefined) return [];
      return [{ key, value }];
    });
    return facts.length > 0 ? [{ section: id, facts }] : [];
  });
}
