import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { zorgDeLinde } from '@vertrouwensbasis/api/demo/organisations/zorg-de-linde.js';
import { demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import { journey, shared } from '../world/journey.js';
import { mailedToken } from '../world/mail.js';
import { settled, visit } from '../world/pages.js';
import { join } from 'node:path';

const id = organisationIdOf(zorgDeLinde);
const seat = (role: string) => zorgDeLinde.members.find((one) => one.role === role)!.email;

journey(
  'a colleague fills in the sections given to them, and sees no other',
  async (open) => {
    const { page } = await open({ as: seat('contributor') });
    await visit(page, '/');
    await page.getByRole('heading', { name: 'Mijn onderdelen' }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Menu van de organisatie' });
    expect(await menu.getByRole('link').allInnerTexts()).toEqual(['Mijn onderdelen']);
    const tasks = page.locator('main ol > li');
    expect(await tasks.getByRole('link').allInnerTexts()).toEqual(['Tijd en budget', 'Waarborgen']);

    await tasks.getByRole('link', { name: 'Tijd en budget' }).click();
    await settled(page);
    await page
      .getByRole('link', { name: /^Tijd\b(?! en)/ })
      .first()
      .click();
    await settled(page);
    await page.getByRole('heading', { name: /^Stap 1 van/ }).waitFor();
    // Help and an example, and nothing about how the organisation stands.
    expect(await page.getByText('Voorbeeld:').count()).toBeGreaterThan(1);
    expect(await page.getByRole('complementary', { name: 'Wat dit betekent' }).count()).toBe(0);
    const split = page.getByRole('textbox', { name: /^Verdeling tussen rol/ });
    await split.fill('Woensdagochtend is voor de rol.');
    await split.blur();
    await page.getByText(/^Bewaard om/).waitFor();

    for (const path of [
      '/score',
      '/bewijs',
      '/instemming',
      '/leden',
      '/opzet/controleren',
      '/opzet/profile',
    ]) {
      await visit(page, `/o/${id}${path}`);
      await page.getByText('U heeft hier geen toegang').waitFor();
    }
  },
  { expected: [/FORBIDDEN|403/] },
);

journey('HR invites a colleague, gives another section and takes it back', async (open) => {
  const hr = await open({ as: seat('hr') });
  const email = 'sanne.bos@voorbeeld.test';
  await visit(hr.page, `/o/${id}/opzet`);
  await hr.page.getByRole('link', { name: 'Onderdelen verdelen' }).click();
  await settled(hr.page);
  const row = (section: string) => hr.page.getByRole('row', { name: new RegExp(`^${section}`) });
  expect(await row('Waarborgen').innerText()).toMatch(/Mila Veenstra/);

  await hr.page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await hr.page.getByRole('alert').getByText('Kies ten minste één onderdeel').waitFor();
  await hr.page.getByRole('textbox', { name: 'Naam' }).fill('Sanne Bos');
  await hr.page.getByRole('textbox', { name: 'E-mailadres' }).fill(email);
  await hr.page.getByRole('checkbox', { name: 'Duur en beëindiging' }).check();
  await hr.page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await hr.page.getByText(`De uitnodiging voor Sanne Bos is verstuurd naar ${email}.`).waitFor();
  await row('Duur en beëindiging').getByText('Sanne Bos is uitgenodigd').waitFor();

  const token = await mailedToken({ mailDir: join(shared().dataDir, 'mail') }, email);
  const sanne = await open();
  await visit(sanne.page, `/uitnodiging/${token}`);
  await sanne.page.getByRole('textbox', { name: 'Naam' }).fill('Sanne Bos');
  await sanne.page.getByLabel('Wachtwoord', { exact: true }).fill(`${demoPassword} ook`);
  await sanne.page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click();
  await sanne.page.getByText(/Meld u aan om te beginnen/).waitFor();
  await sanne.page.goto('/aanmelden');
  await sanne.page.getByLabel('E-mailadres').fill(email);
  await sanne.page.getByLabel('Wachtwoord', { exact: true }).fill(`${demoPassword} ook`);
  await sanne.page.getByRole('button', { name: 'Aanmelden' }).click();
  await sanne.page.getByRole('heading', { name: 'Mijn onderdelen' }).waitFor();
  const tasks = sanne.page.locator('main ol > li');
  expect(await tasks.getByRole('link').allInnerTexts()).toEqual(['Duur en beëindiging']);

  await hr.page.reload();
  await settled(hr.page);
  await hr.page.getByLabel('Collega', { exact: true }).selectOption({ label: 'Sanne Bos' });
  await hr.page.getByLabel('Onderdeel', { exact: true }).selectOption({ label: 'Positionering' });
  await hr.page.getByRole('button', { name: 'Wijs toe' }).click();
  await hr.page.getByText('Sanne Bos kan nu Positionering invullen.').waitFor();
  await visit(sanne.page, '/');
  expect(await tasks.getByRole('link').allInnerTexts()).toEqual([
    'Positionering',
    'Duur en beëindiging',
  ]);

  await hr.page
    .getByRole('button', { name: 'Intrekken: Duur en beëindiging van Sanne Bos' })
    .click();
  await hr.page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
  await hr.page.getByText('Sanne Bos heeft geen toegang meer tot Duur en beëindiging.').waitFor();
  await visit(sanne.page, '/');
  expect(await tasks.getByRole('link').allInnerTexts()).toEqual(['Positionering']);
});
