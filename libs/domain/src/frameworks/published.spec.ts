import { createHash } from 'node:crypto';
import { assess } from '../checklist/assess.js';
import { change, completeSetUp, today } from '../checklist/testing/complete-set-up.js';
import { factDefinition } from '../facts/catalogue.js';
import type { SubjectKind } from '../facts/fact.js';
import { checklists } from './index.js';
import type { Framework } from '../checklist/framework.js';

/**
 * What each published release says of the complete set-up with one answer taken away or turned
 * round, for every question its items lead to. A release never changes: whoever meets a difference
 * here has changed one, and makes a new release instead.
 */
const published: Readonly<Record<string, string>> = {
  'tno-lvv 2020.1': 'f479609d9212405a',
  'tno-lvv 2026.1': '8740ab526da051fd',
  'statutory-surroundings 2026.1': 'bc95896534aca118',
  'pending-bills 2026.1': 'fb9bfb3c8f0dfbc1',
};

const subjects: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  organisation: ['org'],
  person: ['anna'],
  appointment: ['internal', 'external'],
};

function saidBy(framework: Framework): string {
  const questions = framework.items.flatMap(({ item }) => item.wizard);
  const places = [...new Set(questions.map(({ kind, key }) => `${kind} ${key}`))].sort();
  const verdicts = places.flatMap((place) => {
    const [kind, key] = place.split(' ') as [SubjectKind, string];
    const isYesNo = factDefinition(kind, key)?.type.type === 'yesNo';
    const values = isYesNo ? [undefined, true, false] : [undefined];
    return (subjects[kind] ?? []).flatMap((id) =>
      values.map((value) => {
        const setUp = change(completeSetUp(), kind, id, { [key]: value } as never);
        const { items } = assess(setUp, { on: today, framework });
        return items.map(({ itemId, status, findings }) => [
          itemId,
          status,
          findings.map(({ reasons }) => reasons),
        ]);
      }),
    );
  });
  return createHash('sha256').update(JSON.stringify(verdicts)).digest('hex').slice(0, 16);
}

describe('published releases', () => {
  it.each(checklists.flat().map((one) => [`${one.id} ${one.release}`, one] as const))(
    '%s says what it said',
    (name, framework) => {
      expect(saidBy(framework)).toBe(published[name]);
    },
  );
});
