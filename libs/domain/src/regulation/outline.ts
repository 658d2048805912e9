import { readLines, type Line, type LineKind } from './lines.js';
import type { Place } from './place.js';

/** A part of a regulation with what stands below it. */
export interface OutlineNode {
  readonly kind: LineKind | 'document';
  readonly label?: string;
  readonly heading?: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly OutlineNode[];
}

/** A run of lines that belongs together: a *lid*, a list part, an answer, a plain paragraph. */
export interface Block {
  readonly kind: LineKind;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** The headings above it, outermost first. */
  readonly headings: readonly Span[];
  /** The blocks that introduce this one: “De taken zijn:” above a list. Indexes, outermost first. */
  readonly leads: readonly number[];
  /** Changes with every heading; blocks with the same number stand under the same heading. */
  readonly section: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The structure of a regulation: its tree, and its blocks in reading order. */
export interface Outline {
  readonly tree: OutlineNode;
  readonly blocks: readonly Block[];
}

/** How deep a kind of line stands; a line closes everything at its own depth and below. */
const depths: Readonly<Record<LineKind, number>> = {
  blank: 99,
  annex: 1,
  chapter: 2,
  heading: 3,
  article: 5,
  question: 5.5,
  answer: 6,
  text: 6,
  table: 6,
  paragraph: 7,
  part: 8,
  subpart: 9,
  dash: 10,
};

const openers: ReadonlySet<LineKind> = new Set([
  'annex',
  'chapter',
  'heading',
  'article',
  'question',
]);

interface OpenNode {
  kind: LineKind | 'document';
  label?: string;
  heading?: string;
  start: number;
  end: number;
  children: OpenNode[];
  depth: number;
  words?: Span;
}

/** Reads the structure of a text: titles, chapters, articles, *leden*, lettered parts, questions. */
export function outlineOf(text: string): Outline {
  const reader = new OutlineReader(text);
  for (const line of readLines(text)) reader.take(line);
  return reader.finish();
}

class OutlineReader {
  private readonly blocks: Block[] = [];
  private readonly stack: OpenNode[];
  private leads: { depth: number; block: number }[] = [];
  private pending: { line: Line; end: number; place: Place; headings: readonly Span[] } | undefined;
  private section = 0;
  private previous: LineKind = 'blank';
  /** A block that stops in the middle of a sentence introduces a list right after it. */
  private openEnded: { depth: number; block: number } | undefined;

  constructor(private readonly text: string) {
    const root = { kind: 'document' as const, start: 0, end: text.length, children: [], depth: 0 };
    this.stack = [root];
  }

  take(line: Line): void {
    if (line.kind === 'blank') {
      this.closeBlock();
      this.openEnded = undefined;
    } else if (openers.has(line.kind)) {
      this.closeBlock();
      this.open(line);
    } else if (line.kind === 'text' && this.pending && this.previous !== 'table') {
      this.pending.end = line.end;
    } else {
      this.closeBlock();
      this.startBlock(line);
    }
    this.previous = line.kind;
  }

  finish(): Outline {
    this.closeBlock();
    return { tree: freeze(this.stack[0] as OpenNode), blocks: this.blocks };
  }

  private open(line: Line): void {
    this.section += 1;
    this.leads = [];
    this.openEnded = undefined;
    const words = this.text.slice(line.start, line.end);
    const inline = line.kind === 'article' && isSentence(words);
    const depth = line.kind === 'heading' ? 2 + (line.level ?? 5) / 3 : depths[line.kind];
    this.push({
      kind: line.kind,
      ...(line.label === undefined ? {} : { label: line.label }),
      ...(inline || words === '' ? {} : { heading: words, words: line }),
      start: line.start,
      end: line.end,
      children: [],
      depth,
    });
    if (inline) this.startBlock({ ...line, kind: 'text' });
  }

  private push(node: OpenNode): void {
    while (this.stack.length > 1 && (this.stack.at(-1)?.depth ?? 0) >= node.depth) this.stack.pop();
    this.stack.at(-1)?.children.push(node);
    this.stack.push(node);
  }

  private startBlock(line: Line): void {
    const depth = depths[line.kind];
    if (this.openEnded && depth > this.openEnded.depth) this.leads.push(this.openEnded);
    this.openEnded = undefined;
    if (line.kind === 'paragraph' || line.kind === 'part' || line.kind === 'subpart') {
      this.push({
        kind: line.kind,
        ...(line.label === undefined ? {} : { label: line.label }),
        start: line.start,
        end: line.end,
        children: [],
        depth,
      });
    }
    this.pending = { line, end: line.end, place: this.place(line), headings: this.headings() };
  }

  private closeBlock(): void {
    if (!this.pending) return;
    const { line, end, place, headings } = this.pending;
    this.pending = undefined;
    const depth = depths[line.kind];
    for (const node of this.stack) node.end = Math.max(node.end, end);
    const introduces = this.text[end - 1] === ':';
    // A plain paragraph between a list and its introduction changes nothing about either.
    if (line.kind !== 'text' || introduces) {
      this.leads = this.leads.filter((lead) => lead.depth < depth);
    }
    const leads = line.kind === 'text' && !introduces ? [] : this.leads.map((lead) => lead.block);
    this.blocks.push({
      kind: line.kind,
      start: line.start,
      end,
      place,
      headings,
      leads,
      section: this.section,
    });
    const block = this.blocks.length - 1;
    if (introduces) this.leads.push({ depth, block });
    else if (
      depth <= depths.paragraph &&
      line.kind !== 'table' &&
      /[\p{L},]$/u.test(this.text.slice(end - 1, end))
    ) {
      this.openEnded = { depth, block };
    }
  }

  private headings(): readonly Span[] {
    return this.stack.flatMap(({ words }) => (words ? [words] : []));
  }

  private place(line: Line): Place {
    const last = (kind: LineKind) => this.stack.findLast((node) => node.kind === kind);
    const numbered = this.stack.findLast(
      ({ kind, label }) => label !== undefined && (kind === 'article' || kind === 'heading'),
    );
    const heading = this.stack.findLast((node) => node.heading !== undefined)?.heading;
    const annex = last('annex');
    const chapter = last('chapter')?.label;
    const paragraph = last('paragraph')?.label;
    const open = last('part')?.label ?? last('subpart')?.label;
    const part = line.kind === 'part' || line.kind === 'subpart' ? line.label : open;
    const plain = line.kind === 'text' || line.kind === 'table' || line.kind === 'answer';
    return {
      ...(annex ? { annex: annex.label ?? '' } : {}),
      ...(chapter === undefined ? {} : { chapter }),
      ...(numbered?.label === undefined ? {} : { article: numbered.label }),
      ...(heading === undefined ? {} : { heading: heading.slice(0, 120) }),
      ...(plain || paragraph === undefined ? {} : { paragraph }),
      ...(plain || part === undefined ? {} : { part }),
    };
  }
}

/** An article's first words are its text, not its title, when they end as a sentence does. */
function isSentence(words: string): boolean {
  return words.length > 120 || (/[.;:]$/u.test(words) && words.length > 20);
}

/** The tree without what only reading it needed. Depth is bounded by the kinds of line. */
function freeze({ kind, label, heading, start, end, children }: OpenNode): OutlineNode {
  return {
    kind,
    ...(label === undefined ? {} : { label }),
    ...(heading === undefined ? {} : { heading }),
    start,
    end,
    children: children.map(freeze),
  };
}
