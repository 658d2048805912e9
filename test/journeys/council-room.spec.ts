import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { techniekVanVoorbeeld } from '@vertrouwensbasis/api/demo/organisations/techniek-van-voorbeeld.js';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { settled, visit } from '../world/pages.js';

const organisation = `/o/${organisationIdOf(techniekVanVoorbeeld)}`;
const seat = (role: string, which = 0) =>
  techniekVanVoorbeeld.members.filter((one) => one.role === role)[which]!.email;

/** Opens a section of the dossier, wherever the page left it. */
async function openAll(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Alles openen' });
  if (await button.isVisible()) await button.click();
}

async function submit(page: Page): Promise<string> {
  await page
    .getByRole('textbox', { name: 'Voorgenomen besluit' })
    .fill('De rol opnieuw vaststellen.');
  await page.getByRole('textbox', { name: 'Beweegredenen' }).fill('De uren zijn gewijzigd.');
  await page.getByRole('textbox', { name: 'Gevolgen' }).fill('Er zijn minder uren.');
  await page.getByRole('button', { name: 'Leg voor aan de ondernemingsraad' }).click();
  await page.getByRole('heading', { name: 'Voorgelegd aan de ondernemingsraad' }).waitFor();
  return new URL(page.url()).pathname;
}

journey(
  'HR sees what changed and submits again; chair and member confer apart, suggest hours; HR takes them over; what was read stays read',
  async (open) => {
    const hr = (await open({ as: seat('hr') })).page;
    await visit(hr, `${organisation}/opzet/controleren`);
    // The same differences that the council will see, before anything is sent.
    const toSubmit = hr.getByRole('region', { name: /straks als gewijzigd/ });
    await toSubmit.getByText(/Uren per jaar: 80 → 40/).waitFor();
    const first = await submit(hr);

    // The chair opens the room and lets the other member in.
    const chair = (await open({ as: seat('works_council') })).page;
    await visit(chair, `${organisation}/raad`);
    await chair.getByRole('button', { name: 'Open de ruimte en word voorzitter' }).click();
    await chair.getByRole('button', { name: 'Laat Loes Kramer toe' }).click();
    await chair.getByRole('button', { name: 'Bewaar zetels en regels' }).click();
    await chair.getByText('Zetels en regels zijn bewaard.').waitFor();

    // Nothing can be written before it is chosen who reads it.
    await visit(chair, first);
    await openAll(chair);
    await chair
      .getByRole('button', { name: /^Bespreek: .*vertrouwenspersoon – Uren per jaar$/ })
      .click();
    expect(await chair.getByRole('textbox', { name: /^Uw bericht/ }).count()).toBe(0);
    await chair.getByRole('radio', { name: 'Alleen de raad' }).check();
    await chair
      .getByRole('textbox', { name: 'Uw bericht – alleen de raad leest dit' })
      .fill('Onder ons: hier gaan wij niet mee akkoord.');
    await chair.getByRole('button', { name: 'Verstuur' }).click();
    await chair.getByText('Onder ons: hier gaan wij niet mee akkoord.').waitFor();

    const member = (await open({ as: seat('works_council', 1) })).page;
    await visit(member, first);
    await openAll(member);
    await member.getByText('Onder ons: hier gaan wij niet mee akkoord.').waitFor();
    await member.getByRole('checkbox', { name: 'Ik heb dit deel gezien: Positionering' }).check();
    await member.getByRole('checkbox', { name: 'Ik heb dit deel gezien: Tijd en budget' }).check();
    await member.getByText(/^2 van 9 bekeken/).waitFor();

    // A suggestion goes to HR, with the words that belong to it.
    await member
      .getByRole('button', { name: /^Bespreek: .*vertrouwenspersoon – Uren per jaar$/ })
      .click();
    await member.getByRole('radio', { name: 'Raad en HR' }).check();
    await member.getByRole('checkbox', { name: 'Stel een ander antwoord voor' }).check();
    await member.getByRole('textbox', { name: 'Voorgesteld antwoord' }).fill('80');
    await member
      .getByRole('textbox', { name: 'Uw bericht – de raad en HR lezen dit' })
      .fill('Met 80 uur stemden wij in.');
    await member.getByRole('button', { name: 'Verstuur' }).click();
    await member.getByText('HR heeft hier nog niet over beslist.').waitFor();

    // HR reads that, not what the council said among itself, and takes it over with one click.
    await visit(hr, first);
    await openAll(hr);
    await hr.getByText('Met 80 uur stemden wij in.').waitFor();
    expect(await hr.getByText('Onder ons').count()).toBe(0);
    await hr.getByRole('button', { name: 'Neem over in de opzet' }).click();
    await hr.getByText(/Overgenomen door Lotte Hendriks/).waitFor();

    // The renewed request: the section that changed is unread again, the other stays read.
    await visit(hr, `${organisation}/instemming`);
    await visit(hr, first);
    await hr.getByRole('link', { name: 'Nieuwe versie voorleggen' }).click();
    await settled(hr);
    const second = await submit(hr);
    await visit(member, second);
    await member.getByText(/^1 van 9 bekeken/).waitFor();
    await member.getByRole('combobox', { name: 'Vergeleken met' }).selectOption({ index: 1 });
    await member.getByText(/Uren per jaar: 40 → 80/).waitFor();
    await member.getByRole('button', { name: 'Naast elkaar' }).click();
    await member.getByRole('columnheader', { name: 'Eerst' }).waitFor();
  },
  { timeoutMs: 120_000 },
);
