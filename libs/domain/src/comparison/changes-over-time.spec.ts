import { assess } from '../checklist/assess.js';
import { change, completeSetUp, today } from '../checklist/testing/complete-set-up.js';
import { frameworkById, frameworkRelease } from '../frameworks/index.js';
import type { SetUp } from '../facts/set-up.js';
import { changesOverTime, numbersOverTime, type StandOnDay } from './changes-over-time.js';
import { condensed, factInWords } from './fact-in-words.js';

const framework = frameworkById('tno-lvv')!;

function stand(setUp: SetUp, release = framework): StandOnDay {
  const { on, conformity, hardStops, items } = assess(setUp, { on: today, framework: release });
  const kept = items.map(condensed);
  return { on, release: release.release, conformity, hardStops: hardStops.length, items: kept };
}

const good = completeSetUp();
const underHr = change(good, 'appointment', 'internal', { roleReportsTo: 'hr' });
const unpublished = change(good, 'organisation', 'org', { published: false });

describe('a result kept for later', () => {
  it('says the same fact as the whole result, in both languages, and no more', () => {
    for (const item of assess(underHr, { on: today, framework }).items) {
      for (const locale of ['nl', 'en'] as const) {
        expect(factInWords(condensed(item), locale)).toBe(factInWords(item, locale));
      }
      expect(condensed(item).findings).toHaveLength(1);
      expect(condensed(item).findings[0]!.factsUsed.length).toBeLessThanOrEqual(2);
      expect(condensed(condensed(item))).toEqual(condensed(item));
    }
  });
});

describe('two days of one organisation', () => {
  it('names what became worse first, then what became better', () => {
    const changes = changesOverTime(stand(unpublished), stand(underHr), framework, 'nl');
    expect(changes.map(({ itemId, kind }) => [itemId, kind])).toEqual([
      ['high-position', 'worse'],
      ['placed-under-board', 'worse'],
      ['publication', 'better'],
    ]);
    expect(changes[0]!.sentence).toBe(
      '2. Hoog gepositioneerd: van voldoet naar voldoet niet (Valt onder: Directie → Valt onder: HR).',
    );
  });

  it('says nothing where nothing changed', () => {
    expect(changesOverTime(stand(good), stand(good), framework, 'en')).toEqual([]);
    expect(numbersOverTime(stand(good), stand(good), 'en')).toBe(
      'From 12 of 12 points to 12 of 12 points.',
    );
  });

  it('says that the item itself changed between releases', () => {
    const earlier = frameworkRelease('tno-lvv', '2020.1')!;
    const unknown = change(good, 'organisation', 'org', { lastSessionOn: undefined });
    const [one, ...rest] = changesOverTime(
      stand(unknown, earlier),
      stand(unknown),
      framework,
      'nl',
      earlier,
    );
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ itemId: 'communication', kind: 'worse' });
    expect(one!.sentence).toMatch(/Het punt zelf is intussen gewijzigd\.$/);
  });
});
