/** The longest name that is kept. */
const longest = 120;

/** Control, bidirectional and invisible characters, and what some file system cannot hold. */
const unwanted =
  /[\p{Cc}\p{Surrogate}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff"*:<>?|]/gu;

/** Names that mean a device on Windows, whatever follows the dot. */
const device = /^(?:aux|con|nul|prn|com[0-9]|lpt[0-9])(?=\.|$)/i;

/**
 * A name as it may be kept and offered for saving: no path, nothing hidden, and the extension that
 * goes with what is in the file. It is data only; nothing on our disk is ever called that.
 *
 * `fileNameOf('../../Brief\u202Efdp.exe.PDF', 'pdf')` is `Brieffdp.exe.pdf`.
 */
export function fileNameOf(given: string, extension: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1)!;
  const stem = last
    .replace(unwanted, '')
    .replace(/\.[^.]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const safe = device.test(stem) ? `_${stem}` : stem;
  const short = [...safe].slice(0, longest).join('').trimEnd();
  return `${short === '' ? 'bestand' : short}.${extension}`;
}

/** What follows the last dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * For `Content-Disposition` (RFC 6266): the name in ASCII for the oldest readers, and as it is for
 * all others.
 */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
