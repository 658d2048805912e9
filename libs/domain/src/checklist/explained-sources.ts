import type { Locale } from '../text.js';
import type { Framework } from './framework.js';
import type { Source } from './texts.js';

/** A source with its title in the reader's language. */
export interface ExplainedSource extends Omit<Source, 'title'> {
  readonly title: string;
}

/** The sources with these ids, in this order; an id this release lacks is left out. */
export function sourcesIn(
  framework: Framework,
  ids: readonly string[],
  locale: Locale,
): readonly ExplainedSource[] {
  return ids.flatMap((id) => {
    const source = framework.sources.find((one) => one.id === id);
    return source ? [{ ...source, title: source.title[locale] }] : [];
  });
}
