import { canonical } from '../snapshot/canonical.js';

/** SHA-256 of a text in UTF-8 as 64 hexadecimal digits; the domain has no such function itself. */
export type Digest = (text: string) => string | Promise<string>;

/** Content that carries its own hash: `{"content":…,"sha256":"…"}`, in canonical form. */
export interface Sealed<Content> {
  readonly content: Content;
  /** SHA-256 over `canonical(content)`. */
  readonly sha256: string;
}

/** The text of sealed content; whoever has it can work out the hash again. */
export function sealedText(content: object, sha256: string): string {
  return canonical({ content, sha256 });
}

/**
 * Opens sealed content: null when it is no such text. `intact` says whether hash and form are what
 * they should be; a file that was merely laid out anew does not count as unchanged.
 */
export async function openSealed(
  text: string,
  digest: Digest,
): Promise<{ readonly content: Record<string, unknown>; readonly intact: boolean } | null> {
  const read = parsed(text);
  if (!isRecord(read) || !isRecord(read['content']) || typeof read['sha256'] !== 'string') {
    return null;
  }
  const content = read['content'];
  try {
    const intact =
      canonical(read) === text.trimEnd() && (await digest(canonical(content))) === read['sha256'];
    return { content, intact };
  } catch {
    // Half a character or a number without a text: nothing we ever wrote.
    return { content, intact: false };
  }
}

/** JSON, or undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
