import { idOf, organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { ziekenhuisSintVoorbeeld as hospital } from '@vertrouwensbasis/api/demo/organisations/ziekenhuis-sint-voorbeeld.js';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { settled, visit } from '../world/pages.js';

const at = `/o/${organisationIdOf(hospital)}`;
const hr = hospital.members.find(({ role }) => role === 'hr')!.email;
const policy = idOf(hospital.slug, 'policy', 'regeling');

/** Follows a link to a question, and waits until its field has the focus. */
async function toField(page: Page, link: RegExp, field: string): Promise<void> {
  await page.getByRole('link', { name: link }).first().click();
  await page.waitForURL(`**#fact-${field}`);
  await settled(page);
  await page.waitForFunction(
    (id) => document.activeElement?.closest(`#${id}`) ?? document.activeElement?.id === id,
    `fact-${field}`,
  );
}

journey(
  'HR sees what does not apply, what an answer changes, tries, follows the route and closes a gap',
  async (open) => {
    const { page } = await open({ as: hr });

    // The profile takes questions away, and says which answer did.
    await visit(page, `${at}/opzet`);
    await page.getByText(/niet van toepassing \(waarom\?\)$/).click();
    await page.getByText(/Uw profiel bepaalt welke vragen u krijgt/).waitFor();
    await toField(page, /^Plaats in een groep: /, 'structure');

    // Under the field: what the answer does to the verdicts.
    await visit(page, `${at}/opzet/positioning/access/${policy}`);
    const access = page.getByRole('radiogroup', {
      name: 'Rechtstreekse toegang tot de directie?',
    });
    await access.getByRole('radio', { name: 'Nee' }).click();
    await page.getByText(/2\. .*: van voldoet naar voldoet deels/).waitFor();
    await access.getByRole('radio', { name: 'Ja' }).click();
    await page.getByText(/2\. .*: van voldoet deels naar voldoet/).waitFor();

    // The sandbox: two changes, one taken back, the other applied.
    await visit(page, `${at}/wat-als`);
    const find = async (question: string) => {
      await page.getByLabel('Zoek een vraag').first().fill(question);
      const list = page.getByRole('listbox');
      await list.getByRole('option', { name: question }).first().click();
    };
    await find('Regeling vertrouwenspersonen – Valt onder');
    await page.getByRole('radio', { name: 'Afdelingshoofd' }).click();
    await page
      .getByText(/Valt onder: .* → Afdelingshoofd/)
      .first()
      .waitFor();
    await page.getByText('De medezeggenschap moet opnieuw instemmen.').waitFor();
    await page.getByRole('button', { name: /^Haal weg.*Valt onder/ }).click();
    await page.getByText('Nog geen wijzigingen.', { exact: false }).waitFor();
    await find('Regeling vertrouwenspersonen – Wanneer bereikbaar');
    await page.getByRole('checkbox', { name: '’s Nachts' }).click();
    await page
      .getByText(/Wanneer bereikbaar: .* → /)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Neem over' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Neem over' }).click();
    await page.getByText('Bewaard. De opzet is nu zoals u probeerde.').waitFor();

    // The route out of the hard stops, followed to its end.
    const route = `${at}/kortste-weg?doel=blokkades`;
    await visit(page, route);
    await page.getByText('2 stappen te gaan.').waitFor();
    await toField(page, / – Mailbox ook te lezen door$/, 'channelReadBy');
    const readers = page.getByRole('group', { name: 'Wie kan de mailbox nog meer lezen?' });
    for (const reader of ['HR', 'ICT']) {
      await readers.getByRole('checkbox', { name: reader, exact: true }).click();
      await page.getByText(/^Bewaard om/).waitFor();
    }
    await page
      .getByText(/Blokkade weg: Vera Holtkamp/)
      .first()
      .waitFor();
    await visit(page, route);
    await page.getByText('Eén stap te gaan.').waitFor();
    await toField(page, / – Toegang tot wat is vastgelegd$/, 'recordsAccess');
    const access_ = page.getByRole('group', { name: 'Wie kan erbij?' });
    for (const who of ['HR', 'ICT']) {
      await access_.getByRole('checkbox', { name: who, exact: true }).click();
    }
    await page
      .getByText(/Blokkade weg: Vera Holtkamp/)
      .first()
      .waitFor();
    await visit(page, route);
    await page.getByText('U bent er al: er is geen blokkade.').waitFor();

    // A gap in the coverage leads to the field that closes it.
    await visit(page, `${at}/dekking`);
    await page.getByText('In het weekend is er niemand te bereiken voor Kliniek.').waitFor();
    await page.getByText('Hulpmiddel, geen norm').waitFor();
    await toField(page, /^Ga naar: Wanneer bereikbaar$/, 'reachTimes');
  },
);
