import type { CalendarDate } from '../calendar-date.js';
import { frameworkItem, type Framework } from '../checklist/framework.js';
import { itemsThatDiffer } from '../checklist/releases.js';
import type { ItemResult, Share, Status } from '../checklist/verdict.js';
import { statusWords } from '../checklist/words.js';
import { formatNumber } from '../facts/format-value.js';
import { text, type Locale } from '../text.js';
import { factInWords } from './fact-in-words.js';

/** How an organisation stood on one day, as it was stored then. */
export interface StandOnDay {
  readonly on: CalendarDate;
  readonly release: string;
  readonly conformity: Share;
  readonly hardStops: number;
  readonly items: readonly ItemResult[];
}

export type ChangeOverTime = 'worse' | 'better' | 'other' | 'fact';

/** What happened to one item between two days, as a sentence. */
export interface ItemOverTime {
  readonly itemId: string;
  readonly kind: ChangeOverTime;
  readonly sentence: string;
}

const order: readonly Status[] = ['not_met', 'partly_met', 'met'];
const kinds: readonly ChangeOverTime[] = ['worse', 'better', 'other', 'fact'];

/**
 * What changed between two days of one organisation: what became worse first, then what became
 * better, then the rest. Facts are compared only where the verdict stayed.
 */
export function changesOverTime(
  before: StandOnDay,
  after: StandOnDay,
  framework: Framework,
  locale: Locale,
  /** The release of the earlier day, where that was another one. */
  earlier: Framework = framework,
): readonly ItemOverTime[] {
  const changedMeaning = itemsThatDiffer(earlier, framework);
  const ids = [...new Set([...after.items, ...before.items].map((one) => one.itemId))];
  const of = ({ items }: StandOnDay, id: string) => items.find((one) => one.itemId === id);
  return ids
    .flatMap((itemId): readonly ItemOverTime[] => {
      const [was, is] = [of(before, itemId), of(after, itemId)];
      const place = frameworkItem(framework, itemId) ?? frameworkItem(earlier, itemId);
      const name = place ? `${place.number}. ${place.item.texts.title[locale]}` : itemId;
      const found = changeOf(was, is, locale);
      if (!found) return [];
      const caveat = changedMeaning.has(itemId) ? ` ${otherMeaning[locale]}` : '';
      return [{ itemId, kind: found.kind, sentence: `${name}: ${found.words}.${caveat}` }];
    })
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

const otherMeaning = text(
  'Het punt zelf is intussen gewijzigd.',
  'The item itself changed in between.',
);

function changeOf(
  was: ItemResult | undefined,
  is: ItemResult | undefined,
  locale: Locale,
): { readonly kind: ChangeOverTime; readonly words: string } | undefined {
  const word = (item: ItemResult | undefined) =>
    item ? statusWords[item.status][locale].toLowerCase() : undefined;
  if (!was || !is) {
    const words = is
      ? text(`nieuw in de checklist, nu ${word(is)}`, `new in the checklist, now ${word(is)}`)
      : text('staat niet meer in de checklist', 'is no longer in the checklist');
    return { kind: 'other', words: words[locale] };
  }
  const [before, now] = [factInWords(was, locale), factInWords(is, locale)];
  const moved = before !== now && before !== undefined && now !== undefined;
  const facts = moved ? ` (${before} → ${now})` : '';
  if (was.status !== is.status) {
    const [from, to] = [order.indexOf(was.status), order.indexOf(is.status)];
    const kind = from < 0 || to < 0 ? 'other' : to > from ? 'better' : 'worse';
    const words = text(`van ${word(was)} naar ${word(is)}`, `from ${word(was)} to ${word(is)}`);
    return { kind, words: words[locale] + facts };
  }
  if (!moved) return undefined;
  const words = text(`nog steeds ${word(is)}`, `still ${word(is)}`);
  return { kind: 'fact', words: words[locale] + facts };
}

/** The numbers of two days in one sentence. */
export function numbersOverTime(before: StandOnDay, after: StandOnDay, locale: Locale): string {
  const points = ({ conformity: { part, of } }: StandOnDay) =>
    text(
      `${formatNumber(part, 'nl')} van ${formatNumber(of, 'nl')}`,
      `${formatNumber(part, 'en')} of ${formatNumber(of, 'en')}`,
    )[locale];
  const stops =
    before.hardStops === after.hardStops
      ? ''
      : text(
          `; harde stops van ${before.hardStops} naar ${after.hardStops}`,
          `; hard stops from ${before.hardStops} to ${after.hardStops}`,
        )[locale];
  return text(
    `Van ${points(before)} punten naar ${points(after)} punten${stops}.`,
    `From ${points(before)} points to ${points(after)} points${stops}.`,
  )[locale];
}
