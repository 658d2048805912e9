/** A stretch of the text that something rests on. */
export interface Mark {
  /** Which proposal, or which warning. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly flagged: boolean;
}

/** A piece of a line: marked by nobody, or by these. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A line of the text; a heading is shown as one, without the marks that made it one. */
export interface Line {
  readonly start: number;
  readonly level: number | undefined;
  readonly pieces: readonly Piece[];
}

/** The lines of a text, each cut where a marked passage begins or ends. Blank lines are left out. */
export function linesOf(text: string, marks: readonly Mark[]): readonly Line[] {
  const sorted = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  const lines: Line[] = [];
  let next = 0;
  let open: Mark[] = [];
  let start = 0;
  for (const said of text.split('\n')) {
    const end = start + said.length;
    while (next < sorted.length && sorted[next]!.start < end) open.push(sorted[next++]!);
    open = open.filter((mark) => mark.end > start);
    if (said.trim() !== '') {
      const level = /^(#{1,6})\s+/.exec(said)?.[1]?.length;
      const from = start + (level === undefined ? 0 : (/^#+\s+/.exec(said)?.[0].length ?? 0));
      lines.push({ start, level, pieces: piecesOf(text, from, end, open) });
    }
    start = end + 1;
  }
  return lines;
}

function piecesOf(text: string, from: number, to: number, marks: readonly Mark[]): Piece[] {
  const here = marks.filter(({ start, end }) => start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of here) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const at = [...cuts].sort((one, other) => one - other);
  return at.slice(0, -1).map((start, index) => ({
    text: text.slice(start, at[index + 1]),
    marks: here.filter((mark) => mark.start <= start && mark.end > start),
  }));
}
