import { deflateRawSync } from 'node:zlib';

/** Small files of every kind the product takes, made here; and what hides behind such names. */

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: word,
  xlsx: excel,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  html: 'text/html',
  md: 'text/markdown',
};

/** A PDF of one page with one line; `extra` stands among its objects. */
export function pdf(line = 'Voorbeeld', extra = ''): Buffer {
  const stream = `BT /F1 12 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
       /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ...(extra ? [extra] : []),
  ];
  const body = objects.map((one, index) => `${index + 1} 0 obj\n${one}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`, 'latin1');
}

export interface ZipEntry {
  name: string;
  content: Buffer | string;
  /** A size that is not true. */
  claims?: number;
}

const crcTable = Array.from({ length: 256 }, (_, value) => {
  let crc = value;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A ZIP archive, byte by byte, so that it can be wrong where a test wants it. */
export function zip(entries: ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const head = Buffer.alloc(14);
    head.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, head, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const relations = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
const officeDocument =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function office(main: string, type: string, body: string, further: ZipEntry[]): Buffer {
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: relations(`<Relationship Id="r1" Type="${officeDocument}" Target="${main}"/>`),
    },
    { name: main, content: body },
    ...further,
  ]);
}

export function docx(further: ZipEntry[] = []): Buffer {
  const body =
    '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Voorbeeld</w:t></w:r></w:p></w:body></w:document>';
  return office('word/document.xml', `${word}.main+xml`, body, further);
}

export function xlsx(further: ZipEntry[] = []): Buffer {
  const body =
    '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>';
  return office('xl/workbook.xml', `${excel}.main+xml`, body, further);
}

/** The relations of a Word document, with one that points outside. */
export function relationTo(type: string, target: string): ZipEntry {
  return {
    name: 'word/_rels/document.xml.rels',
    content: relations(
      `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`,
    ),
  };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** One grey point; `remark` says something about it. */
export function png(remark = '', [width, height] = [1, 1]): Buffer {
  const header = Buffer.from('0000000000000000' + '0800000000', 'hex');
  header.writeUInt32BE(width!, 0);
  header.writeUInt32BE(height!, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(remark ? [chunk('tEXt', Buffer.from(`Comment\0${remark}`, 'latin1'))] : []),
    // A zlib stream of two bytes: no filter, and grey.
    chunk('IDAT', Buffer.from('789c6360000000020001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The frame of a photograph, lying on its side, with where it was taken. */
export function jpeg(place = 'GPS 52.3702 4.8952'): Buffer {
  const segment = (marker: number, data: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1'),
    Buffer.from('011200030000000100060000' + '00000000', 'hex'),
    Buffer.from(place, 'latin1'),
  ]);
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, exif),
    segment(0xc0, Buffer.from('0800010001010111 00'.replace(' ', ''), 'hex')),
    segment(0xfe, Buffer.from('remark', 'latin1')),
    segment(0xda, Buffer.from('0101003f00'.padEnd(12, '0'), 'hex')),
    Buffer.from('a5ff00d0', 'hex'),
    Buffer.from('ffd9', 'hex'),
    Buffer.from('behind the end', 'latin1'),
  ]);
}

export const text = (content = 'Bekend gemaakt op intranet.'): Buffer => Buffer.from(content);
