/** What can be frozen: JSON without surprises. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/**
 * The one text of a value: keys sorted by code unit, text in NFC, absent keys left out, numbers as
 * JSON writes them. Equal values give equal texts, whatever the order in which they were built, so
 * a hash over the text names the value. Anything JSON would bend silently (NaN, a lone surrogate,
 * `undefined` in a list) is an error instead.
 *
 * @example canonical({ b: 1, a: ['x'] }) // '{"a":["x"],"b":1}'
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`No canonical text for ${value}`);
    return JSON.stringify(value === 0 ? 0 : value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('No canonical text for half a character');
    return JSON.stringify(value.normalize('NFC'));
  }
  if (Array.isArray(value)) {
    return `[${(value as readonly unknown[]).map((one) => canonical(one)).join(',')}]`;
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [canonical(key), canonical(one)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    fields.forEach(([key], index) => {
      // Two keys that only differ in composition would become one.
      if (fields[index + 1]?.[0] === key) throw new TypeError(`The key ${key} stands twice`);
    });
    return `{${fields.map(([key, one]) => `${key}:${one}`).join(',')}}`;
  }
  throw new TypeError(`No canonical text for ${typeof value}`);
}
