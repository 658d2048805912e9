import { FileRefused } from './file-refused.js';

/** More points than this and opening it takes a computer down. */
const mostPoints = 100_000_000;

/**
 * Images as their pixels and colours only: where and by whom a photograph was taken, remarks, and
 * whatever hides behind the end of the picture stay out (security.md F-06).
 */
export function cleanImage(bytes: Buffer, mediaType: 'image/png' | 'image/jpeg'): Buffer {
  return mediaType === 'image/png' ? cleanPng(bytes) : cleanJpeg(bytes);
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** What is needed to show the picture right (PNG, third edition, table 7). */
const keptChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYS'.split(' '),
);

function cleanPng(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, 8).equals(pngSignature)) throw new FileRefused('TYPE_DIFFERS');
  const kept: Buffer[] = [pngSignature];
  for (let at = 8; ;) {
    if (at + 12 > bytes.length) throw new FileRefused('DAMAGED');
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) throw new FileRefused('DAMAGED');
    if ((at === 8) !== (type === 'IHDR')) throw new FileRefused('DAMAGED');
    if (type === 'IHDR') boundPoints(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    if (keptChunks.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

/** Segments that say something about the picture instead of being it. */
const isRemark = (marker: number) =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function cleanJpeg(bytes: Buffer): Buffer {
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new FileRefused('TYPE_DIFFERS');
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = 2; ;) {
    if (at + 2 > bytes.length || bytes[at] !== 0xff) throw new FileRefused('DAMAGED');
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2));
      return Buffer.concat([bytes.subarray(0, 2), turned(orientation), ...kept]);
    }
    if (at + 4 > bytes.length) throw new FileRefused('DAMAGED');
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw new FileRefused('DAMAGED');
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) boundPoints(segment.readUInt16BE(5), segment.readUInt16BE(7));
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation;
    const isColours = marker === 0xe2 && segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
    if (!isRemark(marker) || isColours) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
    }
  }
}

/** In the picture itself 0xff is always followed by zero or by a mark to start over from. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new FileRefused('DAMAGED');
}

function boundPoints(one: number, other: number): void {
  if (one * other > mostPoints) throw new FileRefused('UNPACKS_TOO_LARGE');
}

/** Which side is up; null when the camera did not say. */
function orientationIn(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 18) return null;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return null;
  for (let index = 0; index < short(first); index += 1) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > tiff.length) return null;
    if (short(entry) === 0x0112) {
      const value = short(entry + 8);
      return value >= 1 && value <= 8 ? value : null;
    }
  }
  return null;
}

/** Says which side is up, and nothing more: a scan lying on its side is hard to read. */
function turned(orientation: number): Buffer {
  if (orientation === 1) return Buffer.alloc(0);
  const segment = Buffer.from(
    'ffe1002245786966' +
      '0000' +
      '4d4d002a00000008' +
      '0001' +
      '011200030000000100010000' +
      '00000000',
    'hex',
  );
  segment.writeUInt16BE(orientation, 28);
  return segment;
}
