import type { SetUp } from '../../facts/set-up.js';
import { text } from '../../text.js';
import { assess } from '../assess.js';
import type { Framework } from '../framework.js';
import type { AnyItem } from '../item.js';
import type { Finding, Status } from '../verdict.js';
import { change, completeSetUp, today, type Changes } from './complete-set-up.js';

/**
 * One row of an item's case table: what is different from a set-up in which everything is met, and
 * what the item then says. Anna is the internal counsellor, Bo the external one.
 */
export interface ItemCase {
  /** The rest of the sentence "the item is …". */
  readonly when: string;
  readonly organisation?: Changes<'organisation'>;
  readonly internal?: Changes<'appointment'>;
  readonly external?: Changes<'appointment'>;
  readonly anna?: Changes<'person'>;
  readonly bo?: Changes<'person'>;
  readonly policy?: Changes<'policy'>;
  readonly letter?: Changes<'document'>;
  readonly agreement?: Changes<'document'>;
  /** Anything that changing facts cannot say. */
  readonly also?: (setUp: SetUp) => SetUp;
  /** Whether the council's consent is in force. */
  readonly consented?: true;
  readonly on?: string;
  readonly is: Status;
  /** Every reason given, in any order; none for "unanswered". */
  readonly because?: readonly string[];
}

/** Runs the table, and asks that every reason of the item occurs in it and "unanswered" too. */
export function describeItem(
  item: AnyItem,
  cases: readonly ItemCase[],
  /** The counsellor a row is about; by default the one whose facts the row changes. */
  about: (one: ItemCase) => string = (one) =>
    one.external || one.bo || one.agreement ? 'external' : 'internal',
): void {
  const framework: Framework = {
    id: 'one-item',
    release: '1',
    title: text('Eén punt', 'One item'),
    attribution: text('Test', 'Test'),
    columns: [{ id: 'A', title: text('Kolom', 'Column') }],
    items: [{ item, column: 'A', number: 1, weight: 1 }],
    releasedOn: today,
    notes: [],
    shortTitle: text('Eén', 'One'),
    judgesRole: true,
    sources: [],
    notVerified: [],
  };

  describe(item.id, () => {
    it.each(cases.map((one) => [one.is, one.when, one] as const))('is %s %s', (_is, _when, one) => {
      const finding = findingOf(one);
      expect({ is: finding?.status, because: [...(finding?.reasons ?? [])].sort() }).toEqual({
        is: one.is,
        because: [...(one.because ?? [])].sort(),
      });
    });

    it('gives each of its reasons in one of these cases', () => {
      const given = new Set(cases.flatMap((one) => one.because ?? []));
      expect([...given].sort()).toEqual(Object.keys(item.texts.reasons).sort());
    });

    it('is unanswered in one of these cases', () => {
      expect(cases.map((one) => one.is)).toContain('unanswered');
    });
  });

  function findingOf(one: ItemCase): Finding | undefined {
    const consent = { inForce: one.consented ?? false, stale: false };
    const { findings } = assess(setUpOf(one), { on: one.on ?? today, framework, consent })
      .items[0]!;
    return item.per === 'organisation'
      ? findings[0]
      : findings.find((finding) => finding.appointmentId === about(one));
  }
}

function setUpOf(one: ItemCase): SetUp {
  let setUp = completeSetUp();
  if (one.organisation) setUp = change(setUp, 'organisation', 'org', one.organisation);
  if (one.internal) setUp = change(setUp, 'appointment', 'internal', one.internal);
  if (one.external) setUp = change(setUp, 'appointment', 'external', one.external);
  if (one.anna) setUp = change(setUp, 'person', 'anna', one.anna);
  if (one.bo) setUp = change(setUp, 'person', 'bo', one.bo);
  if (one.policy) setUp = change(setUp, 'policy', 'policy', one.policy);
  if (one.letter) setUp = change(setUp, 'document', 'letter', one.letter);
  if (one.agreement) setUp = change(setUp, 'document', 'agreement', one.agreement);
  return one.also ? one.also(setUp) : setUp;
}
