import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { hogeschoolDeWijzer } from '@vertrouwensbasis/api/demo/organisations/hogeschool-de-wijzer.js';
import { universiteitOosterveen } from '@vertrouwensbasis/api/demo/organisations/universiteit-oosterveen.js';
import { consultant } from '@vertrouwensbasis/api/demo/people.js';
import { journey } from '../world/journey.js';
import { settled, visit } from '../world/pages.js';

const college = hogeschoolDeWijzer.organisation.name;
const university = universiteitOosterveen.organisation.name;
const collegePath = `/o/${organisationIdOf(hogeschoolDeWijzer)}`;
const collegeHr = hogeschoolDeWijzer.members.find(({ role }) => role === 'hr')!.email;

journey(
  'a consultant finds clients, compares them, and loses one at once when it takes its grant back',
  async (open) => {
    const { page } = await open({ as: consultant.email });
    await visit(page, '/klanten');
    expect(await page.getByRole('row').count()).toBe(1 + 12);

    // Signs of a pattern are letters like any other.
    await page.getByRole('searchbox').or(page.getByLabel('Zoeken')).first().fill('%');
    await page
      .getByText(/geen|niets/i)
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.getByLabel('Zoeken').first().fill('');
    await page.getByRole('rowheader', { name: college }).waitFor();

    for (const name of [college, university]) {
      await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
    }
    await page
      .getByRole('link', { name: /vergelijk/i })
      .first()
      .click();
    await page.getByRole('columnheader', { name: college }).waitFor();
    await page.getByRole('columnheader', { name: university }).waitFor();
    const compared = page.getByRole('table').first().getByRole('rowheader');
    const everything = await compared.count();
    await page.getByRole('checkbox', { name: 'Alleen verschillen' }).click();
    await page.waitForURL(/verschil/);
    await compared.nth(everything - 1).waitFor({ state: 'detached' });

    // The address holds what is on the screen.
    await page.reload();
    await page.getByRole('columnheader', { name: college }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Alleen verschillen' }).isChecked()).toBe(true);

    // A client opened; then the client takes the grant back.
    await visit(page, `${collegePath}/score`);
    await page.getByRole('heading', { name: 'Score' }).waitFor();
    const client = await open({ as: collegeHr });
    await visit(client.page, `${collegePath}/toegang`);
    const taken = `De toegang van ${consultant.name} is ingetrokken.`;
    await client.page
      .getByRole('button', { name: `Toegang van ${consultant.name} intrekken` })
      .click();
    await client.page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await client.page.getByText(taken).waitFor();

    await visit(page, `${collegePath}/score`);
    await page.getByText('bestaat niet', { exact: false }).first().waitFor();
    await visit(page, '/klanten');
    expect(await page.getByRole('row').filter({ hasText: college }).count()).toBe(0);
    // The client sees who looked.
    await visit(client.page, `${collegePath}/logboek`);
    await client.page.getByText(consultant.name).first().waitFor();
  },
);

journey(
  'a consultant compares eight clients, drills down, changes the checklist and looks a year back',
  async (open) => {
    const { page } = await open({ as: consultant.email });
    await visit(page, '/klanten');
    // In words first, then as counters that are filters.
    await page.getByText(/^\d+ klanten: /).waitFor();
    const stops = page.getByRole('button', { name: /Met een harde stop$/ });
    const counted = Number((await stops.textContent())!.match(/\d+/)![0]);
    await stops.click();
    await page.waitForURL(/toon=hard_stop/);
    const rows = page.getByRole('row');
    await rows.nth(1 + counted).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(1 + counted);
    await stops.click();
    await settled(page);
    await page.getByText('Per punt, als kaart en als kalender').click();
    await page.getByRole('region', { name: /^Punten en klanten: / }).waitFor();
    await page.getByText('Per punt, als kaart en als kalender').click();

    const boxes = page.getByRole('checkbox', { name: /voor de vergelijking$/ });
    for (let index = 0; index < 8; index += 1) await boxes.nth(index).check();
    await page.getByRole('link', { name: 'Vergelijk', exact: true }).click();
    const table = page.getByRole('region', { name: 'Vergelijking van punten en organisaties' });
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(1 + 8);

    // A cell opens to its explanation, and the address holds it.
    await table
      .getByRole('button', { name: /: uitleg bij 2\./ })
      .first()
      .click();
    const drawer = page.getByRole('dialog', { name: 'Uitleg bij een punt' });
    await drawer.getByRole('heading', { name: 'Bron en norm' }).waitFor();
    await drawer.getByText(/uitgave 20/).waitFor();
    expect(page.url()).toMatch(/cel=/);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });

    await page
      .getByRole('combobox', { name: 'Checklist' })
      .selectOption('Voorbereid op wetsvoorstellen');
    await table.getByText('Een vertrouwenspersoon in functie').waitFor();
    await table.getByText('Wetsvoorstel', { exact: true }).first().waitFor();
    await page.getByRole('combobox', { name: 'Checklist' }).selectOption({ index: 0 });

    await page.getByLabel('Vergelijk met').selectOption('Zichzelf, een jaar eerder');
    await table
      .getByText(/^was: /)
      .first()
      .waitFor();
    await page.reload();
    await table
      .getByText(/^was: /)
      .first()
      .waitFor();

    // One client on two days, in sentences.
    const id = organisationIdOf(universiteitOosterveen);
    await visit(page, `/klanten/vergelijken?ids=${id}`);
    await page.getByRole('heading', { name: `${university}: twee dagen vergeleken` }).waitFor();
    await page.getByText(/^Tussen .* Van .* punten naar .* punten/).waitFor();
  },
);
