import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { BrowserContext } from 'playwright-core';
import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { newKey } from './client.js';

/** One question to the API in the session of the browser; fails on anything unexpected. */
export async function ask<Data>(
  context: BrowserContext,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const answer = await context.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true', 'accept-language': 'nl' },
    data: { query, variables },
  });
  const body = (await answer.json()) as { data: Data; errors?: unknown };
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** An organisation of a journey's own, empty, founded by HR of a demo organisation. */
export async function emptyOrganisation(
  context: BrowserContext,
  demo: { slug: string },
  name: string,
): Promise<string> {
  const { foundSister } = await ask<{ foundSister: { foundedId: string } }>(
    context,
    `mutation ($input: FoundSisterInput!) { foundSister(input: $input) { foundedId } }`,
    {
      input: {
        organisationId: organisationIdOf(demo),
        name,
        from: 'nothing',
        withPersons: false,
        withUnits: false,
        idempotencyKey: newKey(),
      },
    },
  );
  return foundSister.foundedId;
}

/** A workbook with these sheets, as somebody would have filled it in. */
export function workbook(sheets: Record<string, SheetData>): Promise<Buffer> {
  return writeXlsxFile(
    Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'dd-mm-yyyy' })),
  ).toBuffer();
}

/** Fills an organisation in one go, where typing would only take time. */
export async function fill(
  context: BrowserContext,
  organisationId: string,
  sheets: Record<string, SheetData>,
): Promise<void> {
  const sent = await context.request.post(`/files/${organisationId}`, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'x-requested-with': 'vertrouwensbasis',
      'x-file-name': 'opzet.xlsx',
    },
    data: await workbook(sheets),
  });
  const { file } = (await sent.json()) as { file: { id: string } };
  const { importWorkbook } = await ask<{
    importWorkbook: { committed: boolean; sheetProblems: unknown[]; problems: unknown[] };
  }>(
    context,
    `mutation ($input: ImportWorkbookInput!) { importWorkbook(input: $input) {
      committed sheetProblems { sheet row column message } problems { message } } }`,
    { input: { organisationId, fileId: file.id, commit: true } },
  );
  if (!importWorkbook.committed) throw new Error(JSON.stringify(importWorkbook));
}
