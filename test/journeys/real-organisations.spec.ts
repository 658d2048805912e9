import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { bakkerijDeKorenaar } from '@vertrouwensbasis/api/demo/organisations/bakkerij-de-korenaar.js';
import { clubDeMeeuwen } from '@vertrouwensbasis/api/demo/organisations/club-de-meeuwen.js';
import { hogeschoolDeWijzer } from '@vertrouwensbasis/api/demo/organisations/hogeschool-de-wijzer.js';
import { scholengroepDeRegenboog } from '@vertrouwensbasis/api/demo/organisations/scholengroep-de-regenboog.js';
import { uitvoeringsdienstMorgen } from '@vertrouwensbasis/api/demo/organisations/uitvoeringsdienst-morgen.js';
import { ziekenhuisSintVoorbeeld } from '@vertrouwensbasis/api/demo/organisations/ziekenhuis-sint-voorbeeld.js';
import type { Locator, Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { emptyOrganisation, fill, workbook } from '../world/own-organisation.js';
import { settled, visit } from '../world/pages.js';

/** Organisations as tangled as real ones, each entered by HR without a workaround. */
const hr = (demo: { members: readonly { role: string; email: string }[] }) =>
  demo.members.find(({ role }) => role === 'hr')!.email;

const saved = (page: Page) => page.getByText(/^Bewaard om/).waitFor();
const question = (page: Page, label: string | RegExp) =>
  page.getByRole('radiogroup', { name: label });

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}

/** Opens a page of questions about something from the list of a section. */
async function open(page: Page, what: string, group: string): Promise<void> {
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: what, exact: true }) })
    .getByRole('link', { name: new RegExp(`^${group}`) })
    .click();
  await settled(page);
}

async function addCounsellor(page: Page, base: string, name: string, kind: string) {
  await visit(page, `${base}/opzet/model`);
  const someone = page.getByLabel('Wie?');
  if (await someone.isVisible()) await someone.selectOption('Iemand die hier nog niet staat');
  await page.locator('#new-name').fill(name);
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await page.getByRole('heading', { name: `Wie en welke plaats – ${name}` }).waitFor();
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await saved(page);
}

async function submit(page: Page, base: string, button: string): Promise<void> {
  await visit(page, `${base}/opzet/controleren`);
  await page.getByRole('textbox', { name: 'Voorgenomen besluit' }).fill('De rol vaststellen.');
  await page.getByRole('textbox', { name: 'Beweegredenen' }).fill('Iedereen moet veilig werken.');
  await page.getByRole('textbox', { name: 'Gevolgen' }).fill('Medewerkers kunnen terecht.');
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(/\/instemming\/.+ingediend=1/);
}

journey(
  'a firm of twelve: founded, filled in along the simple path, and submitted',
  async (enter) => {
    const { page } = await enter({ as: hr(bakkerijDeKorenaar) });

    await visit(page, `/o/${organisationIdOf(bakkerijDeKorenaar)}/beginnen`);
    await page.getByRole('button', { name: 'Maak de organisatie aan' }).click();
    await page.getByRole('link', { name: 'Vul de naam in.' }).waitFor();
    await page.getByLabel('Naam van de nieuwe organisatie').fill('Schildersbedrijf Twaalf');
    await page.getByRole('radio', { name: 'Met niets' }).check();
    await page.getByRole('button', { name: 'Maak de organisatie aan' }).click();
    await page.waitForURL(/\/opzet$/);
    await page.getByText('Schildersbedrijf Twaalf').first().waitFor();
    const base = new URL(page.url()).pathname.replace('/opzet', '');
    const id = base.split('/').at(-1)!;

    await visit(page, `${base}/opzet/profile/people/${id}`);
    await type(page.getByRole('textbox', { name: /^Werkzame personen/ }), '12');
    await saved(page);
    await visit(page, `${base}/opzet/profile/participation/${id}`);
    await page.getByRole('radio', { name: 'Geen', exact: true }).check();
    await saved(page);
    await visit(page, `${base}/opzet/model/model/${id}`);
    await page.getByRole('radio', { name: 'Extern', exact: true }).check();
    await saved(page);

    await visit(page, `${base}/opzet/model`);
    await page
      .getByLabel('Nieuw: regeling – Naam van de regeling')
      .fill('Regeling vertrouwenspersoon');
    await page.getByRole('button', { name: 'Voeg regeling toe' }).click();
    await page.getByRole('heading', { name: /Naam en data/ }).waitFor();
    await addCounsellor(page, base, 'Roos Proef', 'Extern');

    await visit(page, `${base}/opzet/positioning`);
    await open(page, 'Regeling vertrouwenspersoon', 'Lijn van de rol');
    await page.getByRole('radio', { name: 'Directie', exact: true }).first().check();
    await saved(page);
    // What the policy says holds for Roos without typing it again.
    await visit(page, `${base}/opzet/positioning`);
    await open(page, 'Roos Proef', 'Lijn van de rol');
    await page.getByText('Volgt ‘Regeling vertrouwenspersoon’').first().waitFor();

    await submit(page, base, 'Leg het voorgenomen besluit vast');
  },
);

const sites = ['Noord', 'Oost', 'Zuid', 'West', 'Midden'];
const people = ['Aafke', 'Bilal', 'Corrie', 'Dewi', 'Evert', 'Farah', 'Gijs'].map(
  (name) => `${name} Proef`,
);

journey(
  'a hospital: eight counsellors over five sites, most of them from a workbook',
  async (enter) => {
    const { page, context } = await enter({ as: hr(ziekenhuisSintVoorbeeld) });
    const id = await emptyOrganisation(
      context,
      ziekenhuisSintVoorbeeld,
      'Ziekenhuis Vijf Locaties',
    );
    const base = `/o/${id}`;

    // A first try has a mistake: it says where, and nothing changes.
    const sheets = (fifth: string) => ({
      Onderdelen: [
        ['Kenmerk', 'Naam', 'Soort onderdeel'],
        ...sites.map((site) => [site, `Locatie ${site}`, 'Locatie']),
      ],
      Regelingen: [
        ['Kenmerk', 'Naam van de regeling', 'Afspraak over tijd', 'Hoeveelheid tijd'],
        ['R', 'Regeling', 'Uren per jaar', 80],
      ],
      Personen: [['Kenmerk', 'Naam'], ...people.map((name, at) => [`VP${at + 1}`, name])],
      Benoemingen: [
        [
          'Kenmerk',
          'Persoon',
          'Intern of extern',
          'Valt onder regeling',
          'Voor onderdelen',
          'Begint op',
        ],
        ...people.map((_, at) => [
          `B${at + 1}`,
          `VP${at + 1}`,
          at === 4 ? fifth : 'Intern',
          'R',
          `Locatie ${sites[at % 5]}`,
          '01-01-2026',
        ]),
      ],
    });
    const choose = async (fifth: string) =>
      page.getByLabel('Kies het ingevulde bestand').setInputFiles({
        name: 'opzet.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await workbook(sheets(fifth)),
      });
    await visit(page, `${base}/beginnen`);
    await choose('Soms');
    await page.getByRole('button', { name: 'Bekijk wat het doet' }).click();
    await page.getByText('Er staat één fout in het bestand.').waitFor();
    await page.getByText('Benoemingen, rij 6').waitFor();
    await choose('Intern');
    await page.getByRole('button', { name: 'Bekijk wat het doet' }).click();
    await page.getByText('20 rijen veranderen iets.').waitFor();
    await page.getByRole('button', { name: 'Lees in' }).click();
    await page.getByText('Ingelezen: 20 rijen zijn verwerkt.').waitFor();
    await page.getByRole('button', { name: 'Bekijk wat het doet' }).click();
    await page.getByText('Alles in dit bestand staat er al. Er verandert niets.').waitFor();

    // The tree: a ward below a site, moved to another, and a site that cannot simply go.
    await visit(page, `${base}/opzet/profile`);
    const row = (name: string) => page.getByRole('button', { name: new RegExp(`: ${name}$`) });
    await row('Locatie Noord').filter({ hasText: 'Hieronder toevoegen' }).click();
    await page.getByLabel('Nieuw onderdeel onder Locatie Noord').fill('Spoedpost');
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await row('Spoedpost').filter({ hasText: 'Verplaatsen' }).click();
    await page.getByLabel('Waar valt Spoedpost onder?').selectOption('Locatie Midden');
    await page.getByRole('button', { name: 'Verplaats', exact: true }).click();
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Locatie Midden' }) })
      .getByRole('link', { name: 'Spoedpost' })
      .waitFor();
    await row('Locatie Oost').filter({ hasText: 'Verwijderen' }).click();
    await page.getByText('Dit kan nog niet. Regel eerst dit:').waitFor();
    await page.getByRole('link', { name: /Bilal Proef/ }).waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();

    // The eighth, with the answers of the first.
    await visit(page, `${base}/opzet/model`);
    await page.getByLabel('Wie?').selectOption('Iemand die hier nog niet staat');
    await page.locator('#new-name').fill('Hanna Proef');
    await page.getByLabel('Antwoorden overnemen van').selectOption('Aafke Proef');
    await page.getByRole('checkbox', { name: 'Duur en beëindiging' }).uncheck();
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByRole('heading', { name: 'Wie en welke plaats – Hanna Proef' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Intern', exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Locatie Noord' }).isChecked()).toBe(true);

    // One differs from the policy, and then that holds for all eight.
    await visit(page, `${base}/opzet/time-and-budget`);
    await open(page, 'Hanna Proef', 'Tijd');
    await page.getByRole('button', { name: /^Hier iets anders invullen.*Hoeveel/ }).click();
    await type(page.getByRole('textbox', { name: /^Hoeveel/ }), '120');
    await page.getByText(/Wijkt af van ‘Regeling’. Daar staat: 80/).waitFor();
    await page.getByRole('button', { name: /^Pas toe op alle.*Hoeveel/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pas toe op alle' }).click();
    await page.getByText('Volgt ‘Regeling’').nth(1).waitFor();
    await visit(page, `${base}/opzet/time-and-budget`);
    await open(page, 'Gijs Proef', 'Tijd');
    await page.getByText(/^120/).first().waitFor();
  },
);

journey(
  'a school group: two counsellors kept by the group, used by a school, followed when they change',
  async (enter) => {
    const group = await enter({ as: hr(scholengroepDeRegenboog) });
    const groupId = await emptyOrganisation(
      group.context,
      scholengroepDeRegenboog,
      'Scholengroep Delen',
    );
    await fill(group.context, groupId, {
      Personen: [['Naam'], ['Ine Proef'], ['Jan Proef']],
      Regelingen: [
        ['Naam van de regeling', 'Afspraak over tijd', 'Hoeveelheid tijd'],
        ['Groepsregeling', 'Uren per jaar', 40],
      ],
      Benoemingen: [
        ['Kenmerk', 'Persoon', 'Intern of extern', 'Valt onder regeling'],
        ['1', 'Ine Proef', 'Intern', 'Groepsregeling'],
        ['2', 'Jan Proef', 'Intern', 'Groepsregeling'],
      ],
    });
    const giver = group.page;
    await visit(giver, `/o/${groupId}/delen`);
    await giver.getByLabel('Naam').fill('Vertrouwenspersonen van de groep');
    await giver.getByRole('checkbox', { name: 'Ine Proef' }).check();
    await giver.getByRole('checkbox', { name: 'Jan Proef' }).check();
    await giver.getByRole('button', { name: 'Begin met delen' }).click();
    await giver.getByText('Gemaakt. Maak nu een link voor een organisatie.').waitFor();
    await giver.getByLabel('Voor welke organisatie?').fill('Basisschool De Eik');
    await giver.getByRole('button', { name: 'Maak een link' }).click();
    const link = new URL((await giver.locator('code').textContent())!).pathname;

    const school = await enter({ as: hr(hogeschoolDeWijzer) });
    const schoolId = await emptyOrganisation(
      school.context,
      hogeschoolDeWijzer,
      'Basisschool De Eik',
    );
    const { page } = school;
    await visit(page, link);
    await page.getByLabel('Voor welke organisatie?').selectOption('Basisschool De Eik');
    await page.getByRole('button', { name: 'Aanvaard' }).click();
    await page.waitForURL(/\/delen$/);
    await page
      .getByText('Benoeming toegevoegd: Ine Proef (Vertrouwenspersoon van de groep)')
      .waitFor();
    await page.getByRole('button', { name: 'Neem over: Vertrouwenspersonen van de groep' }).click();
    await page.getByText('Overgenomen in uw opzet.').waitFor();
    await visit(page, `/o/${schoolId}/opzet/model`);
    await page
      .getByRole('heading', { name: 'Jan Proef (Vertrouwenspersoon van de groep)' })
      .waitFor();

    // The group changes the hours; the school sees it, and decides.
    await visit(giver, `/o/${groupId}/opzet/time-and-budget`);
    await open(giver, 'Groepsregeling', 'Tijd');
    await type(giver.getByRole('textbox', { name: /^Hoeveel/ }), '60');
    await saved(giver);
    await visit(giver, `/o/${groupId}/delen`);
    await giver.getByText('In gebruik, heeft versie 1').waitFor();
    await giver.getByRole('button', { name: 'Verspreid de wijziging' }).click();
    await giver.getByText('Verspreid. Ieder beslist zelf over overnemen.').waitFor();
    await visit(page, `/o/${schoolId}/opzet`);
    await page.getByText('Gewijzigd bij de groep: Vertrouwenspersonen van de groep').waitFor();
    await page.getByRole('link', { name: 'Bekijk wat overnemen verandert' }).click();
    await page.getByText('Gewijzigd bij de groep').waitFor();
    await page.getByText(/Groepsregeling – Uren per jaar: 40 → 60/).waitFor();
    await page.getByRole('button', { name: /^Neem over:/ }).click();
    await page.getByText('Overgenomen in uw opzet.').waitFor();
    await visit(page, `/o/${schoolId}/opzet/time-and-budget`);
    await open(page, 'Ine Proef (Vertrouwenspersoon van de groep)', 'Tijd');
    await page.getByText(/^60/).first().waitFor();
  },
);

journey(
  'a sports club: volunteers, parents and members, a vacancy, and a contact who is no counsellor',
  async (enter) => {
    const { page, context } = await enter({ as: hr(clubDeMeeuwen) });
    const id = await emptyOrganisation(context, clubDeMeeuwen, 'Sportclub De Proef');
    const base = `/o/${id}`;

    await visit(page, `${base}/opzet/profile/people/${id}`);
    await page.getByRole('checkbox', { name: 'Vrijwilligers' }).check();
    await page.getByRole('checkbox', { name: 'Leden', exact: true }).check();
    await saved(page);
    await visit(page, `${base}/opzet/profile/participation/${id}`);
    await page.getByRole('radio', { name: 'Geen', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Ouders' }).check();
    await page.getByRole('checkbox', { name: 'Leden', exact: true }).check();
    await saved(page);
    await visit(page, `${base}/opzet/profile`);
    await page.getByLabel('Nieuw: orgaan – Naam').fill('Algemene ledenvergadering');
    await page.getByRole('button', { name: 'Voeg orgaan toe' }).click();
    await page.getByRole('heading', { name: /Gegevens van het orgaan/ }).waitFor();
    await page.getByRole('combobox', { name: 'Soort orgaan' }).selectOption('Ledenvergadering');
    await saved(page);

    // Nobody yet for the second place: it counts as nobody, and somebody fills it for a while.
    await addCounsellor(page, base, 'Kees Proef', 'Intern');
    await visit(page, `${base}/opzet/model`);
    await page.getByLabel('Wat voegt u toe?').selectOption('Een vacature: er is nog niemand');
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByRole('heading', { name: 'Wie en welke plaats – Vacature' }).waitFor();
    await visit(page, `${base}/opzet/model`);
    await page
      .getByLabel('Wat voegt u toe?')
      .selectOption('Iemand die een vacature tijdelijk invult');
    await page.getByLabel('Wie?').selectOption('Iemand die hier nog niet staat');
    await page.locator('#new-name').fill('Lot Proef');
    await page.getByLabel('In de plaats van').selectOption('Vacature');
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByRole('heading', { name: /Wie en welke plaats – Lot Proef/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Vacature', exact: true }).isChecked()).toBe(
      true,
    );

    // The members consent to who it is.
    await visit(page, `${base}/opzet/model`);
    await open(page, 'Kees Proef', 'Besluit tot benoeming');
    await question(page, 'Benoemd door')
      .getByRole('radio', { name: 'Directie of bestuur' })
      .check();
    await page
      .getByRole('group', { name: /^Met instemming van/ })
      .getByRole('checkbox', { name: 'Algemene ledenvergadering' })
      .check();
    await saved(page);

    await visit(page, `${base}/opzet/tasks-and-powers`);
    await page.getByLabel('Nieuw: ander aanspreekpunt – Naam of functie').fill('Jeugdcoördinator');
    await page.getByRole('button', { name: 'Voeg ander aanspreekpunt toe' }).click();
    await page.getByRole('heading', { name: /Jeugdcoördinator/ }).waitFor();
    await page.getByRole('radio', { name: 'Contactpersoon' }).check();
    await saved(page);

    await submit(page, base, 'Leg het voorgenomen besluit vast');
  },
);

journey(
  'a ministry: two policies with their own dates, and a line that is split by subject',
  async (enter) => {
    const { page, context } = await enter({ as: hr(uitvoeringsdienstMorgen) });
    const id = await emptyOrganisation(context, uitvoeringsdienstMorgen, 'Ministerie van Proef');
    const base = `/o/${id}`;
    await fill(context, id, {
      Organisatie: [
        ['Medezeggenschap van het personeel', 'Sector'],
        ['Meer ondernemingsraden', 'Rijksoverheid'],
      ],
      Regelingen: [
        ['Naam van de regeling', 'Vastgesteld op', 'Reikwijdte van de rol'],
        ['Regeling omgangsvormen', '01-02-2025', 'Ongewenste omgangsvormen'],
        ['Regeling integriteit', '01-09-2023', 'Integriteit'],
      ],
      Documenten: [
        ['Titel', 'Soort document', 'Datum', 'Bij regeling'],
        ['Circulaire omgangsvormen', 'Regeling', '01-02-2025', 'Regeling omgangsvormen'],
        ['Gedragscode integriteit', 'Regeling', '01-09-2023', 'Regeling integriteit'],
      ],
    });

    await addCounsellor(page, base, 'Mila Proef', 'Intern');
    await page
      .getByRole('group', { name: 'Valt onder regeling' })
      .getByRole('checkbox', { name: 'Regeling omgangsvormen' })
      .check();
    await page
      .getByRole('group', { name: 'Valt onder regeling' })
      .getByRole('checkbox', { name: 'Regeling integriteit' })
      .check();
    await saved(page);

    // Behaviour to the board, integrity to somebody else, hours to the head of the department.
    await visit(page, `${base}/opzet/positioning`);
    await open(page, 'Mila Proef', 'Lijn van de rol');
    const lines = [
      ['Ongewenste omgangsvormen', 'Bestuur'],
      ['Integriteit', 'Iemand anders'],
      ['Uren en rooster', 'Afdelingshoofd'],
    ] as const;
    for (const [index, [about, to]] of lines.entries()) {
      await page.getByRole('button', { name: 'Voeg een regel toe' }).click();
      await page.getByRole('combobox', { name: 'Onderwerp' }).nth(index).selectOption(about);
      await page.getByLabel('Naar', { exact: true }).nth(index).selectOption(to);
    }
    await saved(page);
    await page.reload();
    await settled(page);
    expect(await page.getByRole('combobox', { name: 'Onderwerp' }).nth(2).inputValue()).toBe(
      'time',
    );

    // The first policy decides where both speak; what it says is visible at the counsellor.
    await visit(page, `${base}/opzet/tasks-and-powers`);
    await open(page, 'Mila Proef', 'Taken, bevoegdheden en grenzen');
    await page.getByText('Volgt ‘Regeling omgangsvormen’').first().waitFor();

    await visit(page, `${base}/opzet/controleren`);
    await page.getByText('Circulaire omgangsvormen').first().waitFor();
    await submit(page, base, 'Leg voor aan de ondernemingsraden');
  },
);
