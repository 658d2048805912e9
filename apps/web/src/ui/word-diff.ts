/** A stretch of text that both versions have, or only one. */
export interface Stretch {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/** Above this the words are not compared: the whole text is shown as replaced. */
const mostWords = 1500;

/** What was taken out of a text and what was put in, word by word, in reading order. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (was.length > mostWords || is.length > mostWords) {
    return [
      { in: 'before', text: before },
      { in: 'after', text: after },
    ];
  }
  // Longest common subsequence from each place on.
  const width = is.length + 1;
  const common = new Uint16Array((was.length + 1) * width);
  for (let row = was.length - 1; row >= 0; row -= 1) {
    for (let column = is.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        was[row] === is[column]
          ? common[(row + 1) * width + column + 1]! + 1
          : Math.max(common[(row + 1) * width + column]!, common[row * width + column + 1]!);
    }
  }
  const stretches: { in: Stretch['in']; text: string }[] = [];
  const add = (where: Stretch['in'], text: string) => {
    const last = stretches.at(-1);
    if (last?.in === where) last.text += text;
    else stretches.push({ in: where, text });
  };
  let row = 0;
  let column = 0;
  while (row < was.length || column < is.length) {
    if (row < was.length && column < is.length && was[row] === is[column]) {
      add('both', was[row]!);
      row += 1;
      column += 1;
    } else if (
      column === is.length ||
      (row < was.length && common[(row + 1) * width + column]! >= common[row * width + column + 1]!)
    ) {
      add('before', was[row]!);
      row += 1;
    } else {
      add('after', is[column]!);
      column += 1;
    }
  }
  return stretches;
}

/** Words with the space after them, so that joined again they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}
