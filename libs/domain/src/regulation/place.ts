import { text, type Text } from '../text.js';

/** Where in a regulation something stands, as a reader would name it. */
export interface Place {
  readonly annex?: string;
  readonly chapter?: string;
  /** The number of an article, paragraph sign or numbered heading. */
  readonly article?: string;
  /** The words of the nearest heading, or the question in questions and answers. */
  readonly heading?: string;
  /** The number of the *lid*. */
  readonly paragraph?: string;
  /** The letter or number of the *onderdeel*. */
  readonly part?: string;
}

/**
 * A place in words.
 *
 * @example placeInWords({ article: '4', paragraph: '2', part: 'b' }) // 'artikel 4 lid 2 onder b'
 */
export function placeInWords(place: Place): Text {
  return text(words(place, dutch), words(place, english));
}

interface Names {
  readonly annex: string;
  readonly chapter: string;
  readonly article: string;
  readonly paragraph: string;
  readonly part: string;
  readonly start: string;
}

const dutch: Names = {
  annex: 'bijlage',
  chapter: 'hoofdstuk',
  article: 'artikel',
  paragraph: 'lid',
  part: 'onder',
  start: 'begin van de tekst',
};

const english: Names = {
  annex: 'annex',
  chapter: 'chapter',
  article: 'article',
  paragraph: 'paragraph',
  part: 'part',
  start: 'start of the text',
};

function words(place: Place, names: Names): string {
  const said: string[] = [];
  if (place.annex !== undefined) said.push(`${names.annex} ${place.annex}`.trim());
  if (place.article !== undefined) said.push(`${names.article} ${place.article}`);
  else if (place.heading !== undefined) said.push(`“${place.heading}”`);
  else if (place.chapter !== undefined) said.push(`${names.chapter} ${place.chapter}`);
  if (place.paragraph !== undefined) said.push(`${names.paragraph} ${place.paragraph}`);
  if (place.part !== undefined) said.push(`${names.part} ${place.part}`);
  return said.length === 0 ? names.start : said.join(' ');
}
