import { createHash } from 'node:crypto';

/** An id that follows from a name: the same name always the same id (RFC 9562, version 8). */
export function idFromName(...name: readonly string[]): string {
  const hex = createHash('sha256').update(name.join('\n')).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
