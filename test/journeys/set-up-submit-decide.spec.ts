import { idOf, organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { zorgDeLinde } from '@vertrouwensbasis/api/demo/organisations/zorg-de-linde.js';
import type { Locator, Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { settled, visit } from '../world/pages.js';

const organisation = `/o/${organisationIdOf(zorgDeLinde)}`;
const policy = idOf(zorgDeLinde.slug, 'policy', 'regeling');
const seat = (role: string) => zorgDeLinde.members.find((one) => one.role === role)!.email;

/** Today in the Netherlands, typed the Dutch way. */
const today = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
}).format(new Date());

const saved = (page: Page) => page.getByText(/^Bewaard om/).waitFor();
const consequences = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Wat dit betekent' });

async function leave(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}

journey(
  'HR sets up the role and submits; the council reads the frozen version and consents; a later change makes that stale',
  async (open) => {
    const { page } = await open({ as: seat('hr') });

    // A new person in the role.
    await visit(page, `${organisation}/opzet`);
    await page.getByRole('link', { name: 'Model en vertrouwenspersonen' }).click();
    await page.getByLabel('Nieuw: persoon – Naam').fill('Wim Proef');
    await page.getByRole('button', { name: 'Voeg persoon toe' }).click();
    await page.getByRole('heading', { name: /Naam en functie – Wim Proef/ }).waitFor();
    await visit(page, `${organisation}/opzet/model`);
    await page.getByLabel('Wie?').selectOption({ label: 'Wim Proef' });
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByRole('heading', { name: /Wie en welke plaats – Wim Proef/ }).waitFor();
    await page.getByRole('radio', { name: 'Intern', exact: true }).check();
    await saved(page);

    // A conflict of interest appears while answering, and goes with the answer.
    await visit(page, `${organisation}/opzet/positioning`);
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Wim Proef' }) })
      .getByRole('link', { name: /Hoofdfunctie en andere rollen/ })
      .click();
    await settled(page);
    const conflict = consequences(page).getByText(/Wordt afgeraden: .*\(Wim Proef\)/);
    expect(await conflict.count()).toBe(0);
    await page.getByRole('radio', { name: 'HR of personeelszaken' }).check();
    await conflict.waitFor();
    await page.getByRole('radio', { name: 'Een andere afdeling' }).check();
    await conflict.waitFor({ state: 'detached' });
    await saved(page);

    // A verdict changes with the answer that decides it, and a reload keeps what was said.
    await visit(page, `${organisation}/opzet/positioning/line/${policy}`);
    await consequences(page).getByText('De rol valt onder HR.', { exact: false }).first().waitFor();
    await page.getByRole('radio', { name: 'Directie', exact: true }).check();
    await saved(page);
    await page.reload();
    await settled(page);
    expect(await page.getByRole('radio', { name: 'Directie', exact: true }).isChecked()).toBe(true);

    // A wrong date is pointed out where it stands; nothing is saved of it.
    await visit(page, `${organisation}/opzet/duration`);
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Wim Proef' }) })
      .getByRole('link', { name: /Begin en einde/ })
      .click();
    await settled(page);
    const startsOn = page.getByRole('textbox', { name: 'Begint op' });
    await leave(startsOn, '31-02-2026');
    expect(await startsOn.getAttribute('aria-invalid')).toBe('true');
    await leave(startsOn, '01-02-2026');
    await saved(page);
    await leave(page.getByRole('textbox', { name: 'Eindigt op' }), '01-01-2025');
    await page
      .getByText(/einddatum|einde|na het begin|voor het begin/i)
      .first()
      .waitFor();
    // It waits, and is said to wait, until it is mended.
    await page.getByText('Nog niet alles is bewaard.').waitFor();
    await leave(page.getByRole('textbox', { name: 'Eindigt op' }), '01-02-2030');
    await saved(page);

    // Check, change one answer, come back, submit.
    await visit(page, `${organisation}/opzet/controleren`);
    await page
      .getByRole('link', { name: /^Wijzig.*Werkzame personen/ })
      .first()
      .click();
    await settled(page);
    await leave(page.getByRole('textbox', { name: /^Werkzame personen/ }), '640');
    await saved(page);
    await page.getByRole('link', { name: 'Terug naar de controle' }).click();
    await page.getByText('640 personen').waitFor();
    await page.getByRole('button', { name: 'Leg voor aan de ondernemingsraad' }).click();
    await page.getByRole('textbox', { name: 'Voorgenomen besluit' }).fill('De rol vaststellen.');
    await page.getByRole('textbox', { name: 'Beweegredenen' }).fill('Iedereen moet veilig werken.');
    await page.getByRole('textbox', { name: 'Gevolgen' }).fill('Medewerkers kunnen terecht.');
    await page.getByRole('button', { name: 'Leg voor aan de ondernemingsraad' }).click();
    await page.getByRole('heading', { name: 'Voorgelegd aan de ondernemingsraad' }).waitFor();
    const request = new URL(page.url()).pathname;

    // HR cannot decide for the council.
    expect(await page.getByRole('button', { name: 'Beslissen' }).count()).toBe(0);

    // The council reads, meets and decides.
    const council = await open({ as: seat('works_council') });
    await visit(council.page, organisation);
    await council.page.getByRole('link', { name: 'Lees het dossier en beslis' }).click();
    await council.page.waitForURL((url) => url.pathname === request);
    await settled(council.page);
    await council.page.getByRole('button', { name: 'Alles openen' }).click();
    await council.page.getByText('Wim Proef').first().waitFor();
    await council.page.getByRole('button', { name: /^Datum vastleggen/ }).click();
    await leave(council.page.getByRole('textbox', { name: 'Datum' }), today);
    await council.page.getByRole('button', { name: 'Leg de datum vast' }).click();
    await council.page.getByText('De datum is vastgelegd.').waitFor();
    await council.page.getByRole('button', { name: 'Beslissen' }).click();
    await council.page.getByRole('button', { name: 'Controleer het besluit' }).click();
    await council.page.getByRole('link', { name: 'Kies wat u besluit.' }).waitFor();
    await council.page.getByRole('radio', { name: 'Instemmen', exact: true }).check();
    await council.page.getByRole('textbox', { name: 'Motivering' }).fill('De lijn klopt nu.');
    await council.page.getByRole('button', { name: 'Controleer het besluit' }).click();
    await council.page.getByRole('button', { name: 'Leg vast: instemming', exact: true }).click();
    await council.page.getByText('Het besluit is vastgelegd. HR ziet het nu ook.').waitFor();

    // The employer decides; it is in force.
    await visit(page, request);
    await page.getByRole('button', { name: 'Definitief besluit vastleggen' }).click();
    await leave(page.getByRole('textbox', { name: 'Besloten op' }), today);
    await leave(page.getByRole('textbox', { name: 'Gaat in op' }), today);
    await page.getByRole('button', { name: 'Controleer het besluit' }).click();
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await page.getByText('Het besluit is vastgelegd.').first().waitFor();
    await visit(page, `${organisation}/instemming`);
    await page.getByText('Instemming geldt', { exact: true }).waitFor();

    // A later change shows as stale, in a sentence, to the council too.
    await visit(page, `${organisation}/opzet/positioning/line/${policy}`);
    await page.getByRole('radio', { name: 'HR', exact: true }).check();
    await saved(page);
    await visit(council.page, `${organisation}/instemming`);
    await council.page.getByText('Instemming verouderd', { exact: true }).waitFor();
    await council.page.getByText(/Valt onder: Directie → HR/).waitFor();
    await visit(council.page, request);
    await council.page.getByText(/Valt onder: Directie → HR/).waitFor();
  },
  { timeoutMs: 180_000 },
);
