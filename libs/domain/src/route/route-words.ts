import type { FactValue } from '../facts/fact.js';
import { factName } from '../facts/fact-names.js';
import { formatFact } from '../facts/format-fact.js';
import { effectiveFacts } from '../facts/effective-facts.js';
import { subjectById, type SetUp, type Subject } from '../facts/set-up.js';
import { titleOfId } from '../facts/subject-title.js';
import { text, type Locale, type Text } from '../text.js';
import type { RouteChange, RouteStep } from './shortest-route.js';

/** What sort of thing a step is. */
export const routeNatureWords: Readonly<Record<RouteStep['nature'], Text>> = {
  fill_in: text('Uitzoeken en invullen', 'Find out and fill in'),
  agree: text('Afspreken', 'Agree on'),
  arrange: text('Regelen', 'Arrange'),
};

const chooseYourself = text('kies zelf', 'your choice');
const newPerson = text('nieuwe vertrouwenspersoon', 'new counsellor');
const newLetter = text('nieuw document', 'new document');
const cleared = text('weg', 'gone');

/** One answer of a step in words. */
export interface WordedAnswer {
  readonly key: string;
  readonly label: string;
  /** What is said now; absent when nothing is. */
  readonly from?: string;
  readonly to: string;
}

/** A step in words: about whom, and each answer from what to what. */
export interface WordedChange {
  readonly about: string;
  readonly answers: readonly WordedAnswer[];
}

/** What a change asks, in the words of the set-up as it is and as it would be. */
export function wordedChange(
  { act, kind, id, answers }: RouteChange,
  before: SetUp,
  after: SetUp,
  locale: Locale,
): WordedChange {
  const was = subjectById(before, kind, id);
  const is = subjectById(after, kind, id);
  const facts = (
    is && kind === 'appointment'
      ? effectiveFacts(after, is as Subject<'appointment'>)
      : (is?.facts ?? {})
  ) as Readonly<Record<string, FactValue | undefined>>;
  const about = was
    ? titleOfId(before, kind, id, locale)
    : (kind === 'document' ? newLetter : newPerson)[locale];
  // The name and the references of what is new say nothing to anybody.
  const telling = answers.filter(({ key, value }) => !(act === 'add' && isBookkeeping(key, value)));
  return {
    about,
    answers: telling.map(({ key, value, yours }) => {
      const now = (was?.facts as Readonly<Record<string, FactValue | undefined>> | undefined)?.[
        key
      ];
      const to =
        value === null
          ? cleared[locale]
          : yours
            ? chooseYourself[locale]
            : formatFact(after, kind, key, value, locale);
      return {
        key,
        label: factName(kind, key, facts, locale),
        ...(now === undefined ? {} : { from: formatFact(before, kind, key, now, locale) }),
        to,
      };
    }),
  };
}

function isBookkeeping(key: string, value: FactValue | null): boolean {
  return ['name', 'title', 'person', 'position'].includes(key) || value === null;
}
