import { join } from 'node:path';
import { idOf, organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { gemeenteWaterrijk } from '@vertrouwensbasis/api/demo/organisations/gemeente-waterrijk.js';
import { journey, shared } from '../world/journey.js';
import { mailTo } from '../world/mail.js';
import { visit } from '../world/pages.js';

const organisation = `/o/${organisationIdOf(gemeenteWaterrijk)}`;
const request = `${organisation}/instemming/${idOf(gemeenteWaterrijk.slug, 'consent', '1')}`;
const seat = (role: string) => gemeenteWaterrijk.members.find((one) => one.role === role)!.email;
const mailbox = 'eigen.mailbox@voorbeeld.example';
const remark = 'Ik kom er in het echt niet aan toe.';

journey(
  'a counsellor disputes by a personal link without an account; HR and the council both see it',
  async (open) => {
    const hr = await open({ as: seat('hr') });
    await visit(hr.page, `${organisation}/stem`);
    await hr.page
      .getByRole('button', { name: /^Stuur/ })
      .first()
      .click();
    await hr.page.getByRole('link', { name: /^Vul een e-mailadres in/ }).waitFor();
    await hr.page
      .getByLabel(/^E-mailadres van/)
      .first()
      .fill(mailbox);
    await hr.page
      .getByRole('button', { name: /^Stuur/ })
      .first()
      .click();
    await hr.page.getByText(/^Er is een persoonlijke link gestuurd aan/).waitFor();

    const mail = await mailTo(join(shared().dataDir, 'mail'), mailbox);
    const token = /\/bevestigen#([\w-]{43})/.exec(mail)![1]!;
    const { page } = await open();
    const referers: string[] = [];
    page.on('request', (one) => referers.push(`${one.url()} ${one.headers()['referer'] ?? ''}`));
    await visit(page, `/bevestigen#${token}`);
    await page.getByRole('button', { name: 'Open mijn pagina' }).click();
    await page.getByRole('heading', { name: 'Klopt wat uw werkgever zegt?' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByText('Schrijf niets over meldingen').waitFor();

    // What is different needs a word on how; it is asked for where it stands.
    const first = page.getByRole('radiogroup').first();
    await first.getByRole('radio', { name: 'Klopt niet' }).check();
    await page.getByRole('button', { name: 'Bewaar mijn antwoorden' }).first().click();
    await page.getByRole('link', { name: 'Zeg kort wat er anders is.' }).click();
    await page.getByLabel('Wat is er anders?').first().fill(remark);
    await page.getByRole('button', { name: 'Bewaar mijn antwoorden' }).first().click();
    await page.getByText('Bewaard. Dank u wel.').waitFor();

    // Reloading keeps the page; the link itself is used up, and its secret went nowhere.
    await page.reload();
    await page.getByRole('heading', { name: 'Klopt wat uw werkgever zegt?' }).waitFor();
    expect(referers.filter((one) => one.includes(token))).toEqual([]);
    const other = await open();
    await visit(other.page, `/bevestigen#${token}`);
    await other.page.getByRole('button', { name: 'Open mijn pagina' }).click();
    await other.page.getByText('Deze link werkt niet (meer)').waitFor();
    await other.page.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click();
    await other.page.getByText(/Als de link van u was/).waitFor();

    await visit(hr.page, `${organisation}/score`);
    await hr.page.getByText(`“${remark}”`).first().waitFor();
    const council = await open({ as: seat('works_council') });
    await visit(council.page, request);
    await council.page.getByRole('button', { name: 'Alles openen' }).click();
    await council.page.getByText(`“${remark}”`).first().waitFor();
    await council.page.getByText('Niet bevestigd').first().waitFor();
  },
);
