import type { GivenSheet } from '@vertrouwensbasis/domain';
import readXlsxFile from 'read-excel-file/node';
import yauzl from 'yauzl';

/** Bounds of a workbook: far above a full set-up, far below what takes a server's breath away. */
export const largestWorkbook = 5 * 1024 * 1024;
const largestUnpacked = 40 * 1024 * 1024;

/** Why a workbook cannot be read at all. */
export class WorkbookUnreadable extends Error {
  override readonly name = 'WorkbookUnreadable';
}

/**
 * Reads the sheets of a workbook that was inspected when it came in (`inspectOffice`): here only
 * its size unpacked is checked, since it is read into memory. Of a formula its last value counts.
 *
 * @throws WorkbookUnreadable when it is too large or no workbook.
 */
export async function readWorkbook(bytes: Buffer): Promise<readonly GivenSheet[]> {
  if (bytes.length > largestWorkbook) throw new WorkbookUnreadable('too large');
  await assertUnpacksSmall(bytes);
  try {
    const sheets = await readXlsxFile(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data as unknown as GivenSheet['rows'],
    }));
  } catch (error) {
    throw new WorkbookUnreadable('no workbook', { cause: error });
  }
}

async function assertUnpacksSmall(bytes: Buffer): Promise<void> {
  let declared = 0;
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) declared += entry.uncompressedSize;
  } catch (error) {
    throw new WorkbookUnreadable('no workbook', { cause: error });
  }
  if (declared > largestUnpacked) throw new WorkbookUnreadable('too large');
}
