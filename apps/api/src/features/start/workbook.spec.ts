import {
  changeMany,
  checkFact,
  type FactValue,
  readSheets,
  type SetUp,
  type SubjectKind,
  subjectKinds,
  subjectsOf,
  withSubject,
} from '@vertrouwensbasis/domain';
import { demoOrganisations } from '../../demo/demo-organisations.js';
import { setUpOf } from '../../demo/describe.js';
import { readWorkbook, WorkbookUnreadable } from './workbook.read.js';
import { writeWorkbook } from './workbook.write.js';

const idOf = (kind: string, key: string) => `new ${kind} ${key}`;

/** As the screens keep it: several answers stand in the order of the catalogue. */
function kept(setUp: SetUp): SetUp {
  const inOrder = (kind: SubjectKind, facts: object) =>
    Object.fromEntries(
      Object.entries(facts).map(([key, value]: [string, FactValue]) => {
        const checked = checkFact(setUp, kind, key, value);
        return [key, checked.ok ? checked.value : value];
      }),
    );
  return subjectKinds.reduce(
    (result, kind) =>
      subjectsOf(setUp, kind).reduce(
        (next, one) =>
          withSubject(next, kind, { ...one, facts: inOrder(kind, one.facts) } as never),
        result,
      ),
    setUp,
  );
}

describe('a workbook with a set-up in it', () => {
  // Every fourth is enough: between them they have every kind of answer.
  const some = demoOrganisations.filter((_, index) => index % 4 === 0);
  it.each(some.map((demo) => [demo.slug, kept(setUpOf(demo, '2026-11-24'))] as const))(
    'reads back as what is there, so that importing it changes nothing: %s',
    async (slug, setUp) => {
      const locale = slug.length % 2 === 0 ? 'nl' : 'en';
      const sheets = readSheets(
        setUp,
        await readWorkbook(await writeWorkbook(setUp, locale)),
        idOf,
      );
      expect(sheets.problems).toEqual([]);
      const outcome = changeMany(setUp, sheets.steps, ['hr']);
      expect(outcome.ok ? outcome.value.changed : outcome.refusal).toEqual([]);
    },
  );
});

describe('an empty workbook', () => {
  it('adds nothing, and offers the answers of each column', async () => {
    const setUp = setUpOf(demoOrganisations[0]!, '2026-11-24');
    const sheets = readSheets(setUp, await readWorkbook(await writeWorkbook(null, 'nl')), idOf);
    expect([sheets.problems, sheets.steps]).toEqual([[], []]);
  });
});

describe('what is no workbook', () => {
  it('is refused as such', async () => {
    await expect(readWorkbook(Buffer.from('PK geen zip'))).rejects.toThrow(WorkbookUnreadable);
    await expect(readWorkbook(Buffer.alloc(6 * 1024 * 1024))).rejects.toThrow(WorkbookUnreadable);
  });
});
