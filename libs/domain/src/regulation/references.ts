import type { Outline, OutlineNode } from './outline.js';

/** A place where the text points to an article or annex. */
export interface Reference {
  readonly kind: 'article' | 'annex';
  readonly label: string;
  readonly paragraph?: string;
  readonly start: number;
  readonly end: number;
  /** Where it points to: in this text, in another law or rule, or nowhere. */
  readonly target: 'here' | 'elsewhere' | 'nowhere';
}

const ordinals: Readonly<Record<string, string>> = {
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  vijfde: '5',
  zesde: '6',
  zevende: '7',
  achtste: '8',
  negende: '9',
  tiende: '10',
};

/** After this, the article is of another law or rule. */
const elsewhere =
  /^[^.;\n]{0,60}?\bvan (?:de |het |deze )?(?:[A-Z][\p{L}-]*|wet|wetboek|besluit|cao|awb|bw|wor|verordening|algemene|arbeidsomstandighedenwet|rechtspositieregeling|ambtenarenwet|statuten)/u;

/** Every reference to an article or annex, resolved against the structure. */
export function referencesOf(text: string, outline: Outline): readonly Reference[] {
  const articles = new Map<string, OutlineNode>();
  const annexes = new Set<string>();
  collect(outline.tree, articles, annexes);
  const found: Reference[] = [];
  const pattern =
    /\b(artikel|artikelen|art\.|bijlage)\s{1,3}(\d{1,3}(?:[.:]\d{1,3}){0,3} ?[a-z]?(?![\p{L}\d])|[ivx]{1,4}(?![\p{L}\d])|[A-Z](?![\p{L}\d]))(?:,? (eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) lid|,? lid (\d{1,2}))?/giu;
  for (const match of text.matchAll(pattern)) {
    const [whole, word = '', number = '', ordinal, digit] = match;
    const start = match.index;
    const end = start + whole.length;
    const label = number.replaceAll(' ', '');
    const paragraph = digit ?? (ordinal ? ordinals[ordinal.toLowerCase()] : undefined);
    if (word.toLowerCase() === 'bijlage') {
      // An annex speaks of itself, and of the annexes beside it.
      const own =
        text.slice(0, Math.min(start, 120)).trim() === '' ||
        (annexes.size <= 1 && /^\s*#*\s*(?:bijlage|annex)/iu.test(text.slice(0, 200)));
      const target = annexes.has(label.toLowerCase()) ? 'here' : own ? 'elsewhere' : 'nowhere';
      found.push({ kind: 'annex', label, start, end, target });
    } else if (/^\d/u.test(label)) {
      const target = targetOf(text, articles, { label, paragraph, start, end });
      found.push({
        kind: 'article',
        label,
        ...(paragraph ? { paragraph } : {}),
        start,
        end,
        target,
      });
    }
  }
  return found;
}

function targetOf(
  text: string,
  articles: ReadonlyMap<string, OutlineNode>,
  at: { label: string; paragraph: string | undefined; start: number; end: number },
): Reference['target'] {
  const after = text.slice(at.end, at.end + 90);
  const before = text.slice(Math.max(0, at.start - 40), at.start);
  if (elsewhere.test(after) && !/^[^.;\n]{0,30}?\bvan (?:deze|dit)\b/u.test(after))
    return 'elsewhere';
  if (/(?:wet|wetboek|besluit|cao|awb|bw|wor|avg|wbk|arbowet|code)[,\s(]*$/iu.test(before))
    return 'elsewhere';
  if (/^\s?\(?(?:awb|bw|wor|avg|wbk|arbowet|cao|sr|sv)\b/iu.test(after)) return 'elsewhere';
  // A text without articles points to the rule it belongs to.
  if (articles.size === 0) return 'elsewhere';
  const article = articles.get(at.label.toLowerCase());
  if (!article) return 'nowhere';
  if (at.paragraph === undefined) return 'here';
  const paragraphs = article.children.filter(({ kind }) => kind === 'paragraph');
  if (paragraphs.length === 0) return at.paragraph === '1' ? 'here' : 'nowhere';
  return paragraphs.some(({ label }) => label === at.paragraph) ? 'here' : 'nowhere';
}

function collect(
  node: OutlineNode,
  articles: Map<string, OutlineNode>,
  annexes: Set<string>,
): void {
  const label = node.label?.toLowerCase();
  if (label !== undefined && (node.kind === 'article' || node.kind === 'heading')) {
    if (!articles.has(label)) articles.set(label, node);
  }
  if (node.kind === 'annex') annexes.add(label ?? '');
  for (const child of node.children) collect(child, articles, annexes);
}
