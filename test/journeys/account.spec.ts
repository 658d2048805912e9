import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { bibliotheekDeBladzijde } from '@vertrouwensbasis/api/demo/organisations/bibliotheek-de-bladzijde.js';
import { demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import type { Page } from 'playwright-core';
import { journey, shared } from '../world/journey.js';

const library = organisationIdOf(bibliotheekDeBladzijde);
const hr = bibliotheekDeBladzijde.members.find(({ role }) => role === 'hr')!;
const council = bibliotheekDeBladzijde.members.find(({ role }) => role === 'works_council')!;

async function fillInSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}

journey(
  'a wrong password is answered in words that tell nobody which accounts exist',
  async (open) => {
    const { page } = await open();
    await page.goto('/aanmelden');
    const said: string[] = [];
    for (const email of [hr.email, 'niemand@voorbeeld.test']) {
      await fillInSignIn(page, email, 'niet het goede wachtwoord');
      const problem = page.getByRole('alert').filter({ hasText: 'Er is een probleem' });
      await problem.waitFor();
      said.push(await problem.innerText());
      await page.reload();
    }
    expect(said[0]).toMatch(/wachtwoord/i);
    expect(said[1]).toBe(said[0]);
  },
);

journey(
  'signing in leads to where someone was going, signing out leaves nothing behind',
  async (open) => {
    const { page, context } = await open();
    await page.goto(`/o/${library}/leden`);
    await page.getByText('Meld u aan om verder te gaan waar u was.').waitFor();
    await fillInSignIn(page, hr.email, demoPassword);
    await page.getByRole('heading', { name: 'Leden en uitnodigingen' }).waitFor();
    await page.getByRole('rowheader', { name: council.name }).waitFor();

    await page.getByRole('banner').getByRole('button', { name: hr.name }).click();
    await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();

    // P-14: neither storage nor the back button tells what was on the screen.
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/voorbeeld|bladzijde/i);
    const cookies = (await context.cookies()).filter(({ value }) => value !== '');
    expect(cookies).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    expect(await page.content()).not.toContain(council.name);
  },
);

journey(
  'somebody ends the session on another device, which then has to sign in again',
  async (open) => {
    const here = await open({ as: council.email });
    const there = await open({ as: council.email });
    await there.page.goto(`/o/${library}`);
    await there.page.getByRole('heading', { name: 'Overzicht' }).waitFor();

    await here.page.goto('/account');
    const sessions = here.page.getByRole('region', { name: 'Waar u bent aangemeld' });
    await sessions.getByText('dit apparaat').waitFor();
    const others = sessions.getByRole('button', { name: /^Afmelden op/ });
    expect(await others.count()).toBe(1);
    await others.click();
    await sessions
      .getByRole('dialog')
      .getByRole('button', { name: 'Afmelden', exact: true })
      .click();
    await here.page.getByText('Daar bent u nu afgemeld.').waitFor();
    expect(await others.count()).toBe(0);

    await there.page.reload();
    await there.page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
  },
);

journey('an invitation arrives by mail, is accepted once, and opens the door', async (open) => {
  const inviting = await open({ as: hr.email });
  const mailsBefore = await mails();
  await inviting.page.goto(`/o/${library}/leden`);
  const form = inviting.page.getByRole('region', { name: 'Iemand uitnodigen' });
  await form.getByLabel('Naam').fill('Youssef Nieuwkomer');
  await form.getByLabel('E-mailadres').fill('youssef@bladzijde.voorbeeld.test');
  await form.getByLabel('Rol in deze organisatie').selectOption({ label: 'Ondernemingsraad' });
  await form.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await inviting.page.getByText('De uitnodiging voor Youssef Nieuwkomer is verstuurd').waitFor();

  const mail = await newMail(mailsBefore);
  const [link = ''] = /http:\/\/localhost:\d+\/uitnodiging\/[\w-]+/.exec(mail) ?? [];
  expect(mail).toContain('To: youssef@bladzijde.voorbeeld.test');
  // Mail is read by others.
  expect(mail).not.toContain('Bladzijde De');

  const invited = await open();
  await invited.page.goto(link);
  await invited.page.getByText('nodigt u uit als').waitFor();
  await invited.page.getByLabel('Naam').fill('Youssef Nieuwkomer');
  await invited.page.getByLabel('Wachtwoord', { exact: true }).fill('twaalf blauwe boeken');
  await invited.page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click();
  await invited.page.getByRole('heading', { name: 'Welkom' }).waitFor();
  await invited.page.getByRole('main').getByRole('link', { name: 'Aanmelden' }).click();
  await fillInSignIn(invited.page, 'youssef@bladzijde.voorbeeld.test', 'twaalf blauwe boeken');
  await invited.page.getByRole('heading', { name: 'Overzicht' }).waitFor();
  await invited.page.getByText(bibliotheekDeBladzijde.organisation.name).first().waitFor();

  const late = await open();
  await late.page.goto(link);
  await late.page.getByText('Deze link werkt niet (meer)').waitFor();
});

/** The mail that comes after these: it is sent by a worker, a moment after the page is done. */
async function newMail(before: readonly string[]): Promise<string> {
  for (const patience = AbortSignal.timeout(15_000); !patience.aborted; await setImmediate()) {
    const found = (await mails()).find(
      (one) => !before.includes(one) && one.includes('uitnodiging/'),
    );
    if (found) return found;
  }
  throw new Error('No mail came.');
}

/** Everything the mail catcher keeps, decoded. */
async function mails(): Promise<string[]> {
  const directory = join(shared().dataDir, 'mail');
  const files = await readdir(directory);
  return Promise.all(
    files.map(async (file) =>
      // Quoted-printable: a line that goes on, and characters by their number.
      (await readFile(join(directory, file), 'utf8'))
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    ),
  );
}
