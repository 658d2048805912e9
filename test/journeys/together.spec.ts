import { idOf, organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { verzekeraarDeParaplu } from '@vertrouwensbasis/api/demo/organisations/verzekeraar-de-paraplu.js';
import { zorgDeLinde } from '@vertrouwensbasis/api/demo/organisations/zorg-de-linde.js';
import { demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { settled, visit } from '../world/pages.js';

const id = organisationIdOf(verzekeraarDeParaplu);
const hr = verzekeraarDeParaplu.members.find(({ role }) => role === 'hr')!.email;
const routes = `/o/${id}/opzet/tasks-and-powers/routes/${id}`;

const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name });
const decides = (page: Page) => field(page, /^Wie beslist na een klacht/);
const saved = (page: Page) => page.getByText(/^Bewaard om/).waitFor();

journey('people in the same section see each other, and one takes a change back', async (open) => {
  const of = (role: string) => zorgDeLinde.members.find((one) => one.role === role)!;
  const regulation = idOf(zorgDeLinde.slug, 'policy', 'regeling');
  const time = `/o/${organisationIdOf(zorgDeLinde)}/opzet/time-and-budget/time/${regulation}`;
  const split = (page: Page) => field(page, /^Verdeling tussen rol/);
  const one = await open({ as: of('hr').email });
  await visit(one.page, time);
  await split(one.page).fill('Op maandag');
  await split(one.page).blur();
  await saved(one.page);
  const undo = one.page.getByRole('button', { name: /^Ongedaan maken.*Verdeling/ });
  await undo.waitFor();

  // Her colleague comes in, sees her, and changes the same answer.
  const other = await open({ as: of('contributor').email });
  await visit(other.page, time);
  await other.page.getByText('Hanna de Graaf werkt nu ook aan dit onderdeel.').waitFor();
  await split(other.page).fill('Op dinsdag');
  await split(other.page).blur();
  await saved(other.page);

  // Then it cannot be taken back any more, and the page says so.
  await undo.click();
  await one.page.getByText(/daarna nog gewijzigd/).waitFor();

  // The history tells both, and from there the last change is taken back.
  await other.page.getByRole('button', { name: /^Geschiedenis.*Verdeling/ }).click();
  const history = other.page.getByRole('region', { name: /^Geschiedenis: Verdeling/ });
  await history.getByText('Mila Veenstra wijzigde “Op maandag” in “Op dinsdag”.').waitFor();
  await history.getByRole('button', { name: 'Ongedaan maken' }).click();
  await history.getByText('Mila Veenstra wijzigde “Op dinsdag” in “Op maandag”.').waitFor();
  expect(await split(other.page).inputValue()).toBe('Op maandag');
});

journey(
  'nothing is lost when the connection goes, the page reloads or the session ends',
  async (open) => {
    const { context, page } = await open({ as: hr });
    await visit(page, routes);
    await page.getByRole('link', { name: 'Naar het overzicht' }).last().click();
    await page.getByRole('heading', { name: 'De rol inrichten' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /^Stap/ }).waitFor();
    await context.setOffline(true);
    await decides(page).fill('De directeur');
    await decides(page).blur();
    await page.getByText(/^Geen verbinding\. 1 antwoord staat klaar/).waitFor();
    // Elsewhere in the wizard the answer that waits is named, with the way to it.
    await page.getByRole('link', { name: 'Naar het overzicht' }).last().click();
    await page.getByText('1 antwoord is nog niet bewaard').waitFor();
    await page.goBack();
    expect(await decides(page).inputValue()).toBe('De directeur');
    await context.setOffline(false);
    await saved(page);

    // The session ends while somebody types: they sign in and go on where they were.
    await context.clearCookies();
    await decides(page).fill('De directeur, na advies');
    await decides(page).blur();
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    await page.getByLabel('E-mailadres').fill(hr);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await page.getByRole('heading', { name: /^Stap/ }).waitFor();
    await saved(page);
    expect(await decides(page).inputValue()).toBe('De directeur, na advies');

    // Reloading while still in the field takes along what was typed.
    await decides(page).fill('De raad van bestuur');
    await page.reload();
    await settled(page);
    await saved(page);
    await visit(page, routes);
    expect(await decides(page).inputValue()).toBe('De raad van bestuur');

    // Nothing of it stays behind for whoever comes next.
    await page.getByRole('button', { name: /^Personeelszaken/ }).click();
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  },
  { expected: [/ERR_INTERNET_DISCONNECTED|UNAUTHENTICATED|401|Failed to load resource/] },
);

/** What one of two people does with one of two fields. */
const step = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.constantFrom('answer', 'answer', 'answer', 'reload', 'mine', 'theirs'),
  field: fc.constantFrom(/^Wie beslist na een klacht/, /^Wie beslist na een melding/),
});

journey('two people at the same questions lose nothing, in any order', async (open) => {
  const pages = [(await open({ as: hr })).page, (await open({ as: hr })).page];
  const rounds = fc.sample(fc.array(step, { minLength: 6, maxLength: 8 }), {
    numRuns: 5,
    seed: 20261128,
  });
  let typed = 0;
  for (const round of rounds) {
    for (const page of pages) await visit(page, routes);
    /** What each person last answered to each question and did not give up. */
    const last = new Map<string, string>();
    for (const { who, does, field: name } of round) {
      const page = pages[who]!;
      const at = field(page, name);
      if (does === 'answer') {
        const text = `${who === 0 ? 'Anna' : 'Bram'} zegt ${(typed += 1)}`;
        await at.fill(text);
        await at.blur();
        last.set(`${who} ${name.source}`, text);
        await answeredOrChosen(page);
      }
      if (does === 'reload') {
        await page.reload();
        await settled(page);
        await answeredOrChosen(page);
      }
      const notice = page.getByRole('alert').filter({ hasText: 'Iemand anders beantwoordde' });
      if ((does === 'mine' || does === 'theirs') && (await notice.count()) > 0) {
        const mine = await notice.first().innerText();
        await notice
          .first()
          .getByRole('button', {
            name: does === 'mine' ? 'Bewaar mijn antwoord' : 'Laat het andere antwoord staan',
          })
          .click();
        await answeredOrChosen(page);
        if (does === 'theirs') {
          for (const [key, text] of last)
            if (mine.includes(`U vulde in: ${text}`)) last.delete(key);
        }
      }
    }
    // Every answer stands, waits in the field for a choice, or is in the history.
    for (const [key, text] of last) {
      const [who, source] = [Number(key[0]), key.slice(2)];
      const page = pages[who]!;
      const name = new RegExp(source);
      if ((await field(page, name).inputValue()) === text) continue;
      const label = source.replace('^', '');
      const button = page.getByRole('button', { name: new RegExp(`^Geschiedenis.*${label}`) });
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
      await page
        .getByText(new RegExp(`“${text}”`))
        .first()
        .waitFor();
    }
  }
});

/** The answer was taken, or the person is asked to choose. */
async function answeredOrChosen(page: Page): Promise<void> {
  await page
    .getByText(/^(Bewaard om|Nog niet alles is bewaard|Uw antwoorden worden bewaard)/)
    .waitFor();
}
