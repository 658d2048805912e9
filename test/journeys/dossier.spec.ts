import { readFile } from 'node:fs/promises';
import { idOf, organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { gemeenteWaterrijk } from '@vertrouwensbasis/api/demo/organisations/gemeente-waterrijk.js';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { visit } from '../world/pages.js';

const request = `/o/${organisationIdOf(gemeenteWaterrijk)}/instemming/${idOf(gemeenteWaterrijk.slug, 'consent', '1')}`;
const council = gemeenteWaterrijk.members.find(({ role }) => role === 'works_council')!.email;

async function saved(page: Page, link: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** The same archive with one bit of the first PDF in it turned. */
function tampered(archive: Buffer): Buffer {
  const changed = Buffer.from(archive);
  const at = changed.indexOf('%PDF-1.7') + 2000;
  changed[at] = changed[at]! ^ 1;
  return changed;
}

journey(
  'the council downloads the dossier; anybody checks it without an account, and a changed letter shows',
  async (open) => {
    const { page } = await open({ as: council });
    await visit(page, request);
    const archive = await saved(page, /^Volledig dossier, .*ZIP met alles downloaden$/);
    const json = await saved(page, /^Verzoek, .*JSON downloaden$/);
    const again = await saved(page, /^Volledig dossier, .*ZIP met alles downloaden$/);
    expect(again.bytes.equals(archive.bytes)).toBe(true);
    expect(archive.name).toMatch(/^dossier-1-versie-[0-9a-f]{8}\.zip$/);

    // Without an account: what it is, which version, and that nothing was changed. Nothing is sent.
    const visitor = await open();
    const sent: string[] = [];
    await visit(visitor.page, '/controleer');
    visitor.page.on('request', (one) => sent.push(`${one.method()} ${one.postData() ?? ''}`));
    await choose(visitor.page, archive.name, archive.bytes);
    await visitor.page.getByText('Dit is onveranderd').waitFor();
    await visitor.page.getByText('Dossier van verzoek 1').waitFor();
    await visitor.page.getByText('Meld u aan om te zien of dit de versie is').waitFor();
    const hash = archive.name.slice('dossier-1-versie-'.length, -'.zip'.length);
    const version = (await visitor.page
      .getByText(new RegExp(`^${hash}`))
      .first()
      .textContent())!;
    await visitor.page.getByLabel('Kenmerk om mee te vergelijken').fill(version.slice(0, 12));
    await visitor.page.getByText('Dit is hetzelfde kenmerk.').waitFor();

    await choose(visitor.page, archive.name, tampered(archive.bytes));
    await visitor.page.getByText('Dit is niet meer wat het was').waitFor();
    await visitor.page.getByText(/^instemmingsverzoek-1-versie-.*\.pdf: gewijzigd$/).waitFor();

    await choose(visitor.page, json.name, json.bytes);
    await visitor.page.getByText('Dit is onveranderd').waitFor();
    const other = Buffer.from(json.bytes.toString().replace('"number":1', '"number":2'));
    await choose(visitor.page, json.name, other);
    await visitor.page.getByText('Dit is niet meer wat het was').waitFor();
    expect(sent.filter((one) => one.includes(version) || one.includes('PK'))).toEqual([]);

    // Signed in, the product says what became of this version, and whether it made this very file.
    await visit(page, '/controleer');
    await choose(page, archive.name, archive.bytes);
    await page
      .getByText('Deze versie hoort bij verzoek 1. Er is nog niet over besloten.')
      .waitFor();
    await page.getByText('Precies dit bestand is door Vertrouwensbasis gemaakt.').waitFor();
    await choose(page, archive.name, tampered(archive.bytes));
    await page
      .getByText('Dit bestand is niet byte voor byte door Vertrouwensbasis gemaakt.')
      .waitFor();
  },
);
