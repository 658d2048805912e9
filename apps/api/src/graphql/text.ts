import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';
import { ApiError } from './errors.js';

/**
 * Control characters, lone surrogates, text direction and invisible characters: they have no place
 * in a text somebody types and can make one text look like another.
 */
const neverWanted =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Unicode in one form, no blanks around it, line ends as one character; null if it may not be. */
export function normalText(value: unknown): string | null {
  if (typeof value !== 'string' || neverWanted.test(value)) return null;
  return value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

interface TextRule {
  /** Length in characters after trimming; at least one unless said otherwise. */
  max: number;
  min?: number;
  /** Whether line ends are welcome, as in a motivation; a name has none. */
  lines?: boolean;
}

/** An input field with text that people typed: brought into one form, bounded, refused if odd. */
export function IsText(rule: TextRule): PropertyDecorator {
  return typed((value) => {
    const text = normalText(value);
    const length = text === null ? -1 : [...text].length;
    const fits = length >= (rule.min ?? 1) && length <= rule.max;
    return fits && text !== null && (rule.lines || !/[\n\t]/.test(text)) ? text : null;
  });
}

const address =
  /^[^\s@<>()[\]\\,;:"]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u;

/** One e-mail address, at most 254 characters, kept in lower case. */
export function normalEmail(value: unknown): string | null {
  const text = normalText(value)?.toLowerCase() ?? '';
  return text.length <= 254 && address.test(text) ? text : null;
}

export function IsEmailAddress(): PropertyDecorator {
  return typed(normalEmail);
}

/** Runs before class-validator looks; an absent optional field stays absent. */
function typed(normal: (value: unknown) => string | null): PropertyDecorator {
  return (target, key) => {
    IsString()(target, key as string);
    Transform(({ value }: { value: unknown }) => {
      if (value === undefined || value === null) return value;
      const text = normal(value);
      if (text === null) throw ApiError.badInput(String(key));
      return text;
    })(target, key);
  };
}
