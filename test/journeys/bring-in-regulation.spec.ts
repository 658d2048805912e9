import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { drukkerijDeLetter } from '@vertrouwensbasis/api/demo/organisations/drukkerij-de-letter.js';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { settled, visit } from '../world/pages.js';
import { sampleLines, wordFile } from '../world/regulations.js';

const organisation = `/o/${organisationIdOf(drukkerijDeLetter)}`;
const seat = (role: string) => drukkerijDeLetter.members.find((one) => one.role === role)!.email;

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name, mimeType: wordType, buffer: await wordFile(lines) });
}

const card = (page: Page, name: RegExp) => page.getByRole('article', { name });

const focused = (page: Page, name: string) =>
  page.locator('article:focus').getByText(name, { exact: true }).waitFor();

journey(
  'HR brings a Word regulation in, decides with the keyboard, undoes; the council sees the article; a later version asks only what changed',
  async (open) => {
    const { page } = await open({ as: seat('hr') });

    // From the wizard to the page; what is missing is said before anything is sent.
    await visit(page, `${organisation}/opzet`);
    await page.getByRole('link', { name: /^Lees uw regeling in/ }).click();
    await page.getByRole('heading', { name: 'Regeling inlezen' }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Lees in' }).click();
    await page.getByRole('link', { name: 'Kies een bestand.' }).waitFor();
    await choose(page, 'Regeling De Bron.docx', sampleLines);
    await page.getByRole('button', { name: 'Lees in' }).click();

    // Read in the background; the page sees it come.
    await page
      .getByRole('link', { name: /^Beoordeel de voorstellen uit Regeling De Bron/ })
      .click();
    await page.getByRole('heading', { name: 'Regeling De Bron' }).waitFor();
    await page.getByText('De vertrouwenspersoon bemiddelt: dat past niet bij de rol.').waitFor();

    // With the keyboard alone: choose, accept, and take it back.
    const term = card(page, /^Lengte van de termijn/);
    await term.focus();
    await page.locator('mark[data-selected]').getByText('vier jaar').waitFor();
    await page.keyboard.press('a');
    await page.getByText('Overgenomen: Lengte van de termijn.').waitFor();
    await page.keyboard.press('u');
    await page.getByText(/^Ongedaan gemaakt: Lengte van de termijn/).waitFor();
    await focused(page, 'Lengte van de termijn');
    await page.keyboard.press('a');
    await page.getByText('Overgenomen: Lengte van de termijn.').waitFor();
    // The focus goes on to the next one.
    await focused(page, 'Verlenging');
    await page.keyboard.press('a');
    await page.getByText('Overgenomen: Verlenging.').waitFor();
    await focused(page, 'Duur van de inzet');
    await card(page, /^Taken die niet bij de rol passen/).focus();
    await page.keyboard.press('r');
    await page.getByText(/^Afgewezen: Taken die niet bij de rol passen/).waitFor();

    // The council reads which article the answer rests on, and decides nothing.
    const { page: bram } = await open({ as: seat('works_council') });
    await visit(bram, `${organisation}/score#punt-duration`);
    await bram.getByRole('link', { name: 'artikel 1 lid 2, Regeling De Bron' }).click();
    await bram.getByRole('heading', { name: 'Regeling De Bron' }).waitFor();
    await card(bram, /^Verlenging/)
      .getByText('De benoeming kan eenmaal worden verlengd.')
      .waitFor();
    expect(await bram.getByRole('button', { name: /^Neem over/ }).count()).toBe(0);

    // A later version asks about what changed, and keeps the rest.
    await visit(page, `${organisation}/regeling`);
    await choose(
      page,
      'Regeling 2027.docx',
      sampleLines.map((line) => line.replace('vier jaar', 'zes jaar')),
    );
    await page.getByLabel(/^Is dit een latere versie/).selectOption({ label: 'Regeling De Bron' });
    await page.getByRole('button', { name: 'Lees in' }).click();
    await page.getByRole('link', { name: /^Beoordeel de voorstellen uit Regeling 2027/ }).click();
    await page.getByText(/0 nieuw, 1 gewijzigd, 0 vervallen/).waitFor();
    const changed = card(page, /^Lengte van de termijn/);
    await changed.click();
    await changed.getByText('Let op: de opzet zegt nu iets anders.').waitFor();
    await changed.getByRole('button', { name: /^Neem over/ }).click();
    await page.getByText('Overgenomen: Lengte van de termijn.').waitFor();
    await page.getByRole('button', { name: 'Maak dit ongedaan' }).click();
    await page.getByText(/^Ongedaan gemaakt/).waitFor();
  },
);
