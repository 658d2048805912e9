import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { theaterDeSpiegel } from '@vertrouwensbasis/api/demo/organisations/theater-de-spiegel.js';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { visit } from '../world/pages.js';

const id = organisationIdOf(theaterDeSpiegel);
const questions = `/o/${id}/opzet/profile/people/${id}`;
const hr = theaterDeSpiegel.members.find(({ role }) => role === 'hr')!.email;

const persons = (page: Page) => page.getByRole('textbox', { name: /^Werkzame personen/ });
const employees = (page: Page) => page.getByRole('textbox', { name: /^Werknemers met/ });
const saved = (page: Page) => page.getByText(/^Bewaard om/).waitFor();

journey('two people change different answers at once and both are kept', async (open) => {
  const one = await open({ as: hr });
  const other = await open({ as: hr });
  await visit(one.page, questions);
  await visit(other.page, questions);
  await persons(one.page).fill('81');
  await employees(other.page).fill('62');
  await persons(one.page).blur();
  await saved(one.page);
  await employees(other.page).blur();
  await saved(other.page);
  await visit(one.page, questions);
  expect(await persons(one.page).inputValue()).toBe('81 personen');
  expect(await employees(one.page).inputValue()).toBe('62 personen');
});

journey('who changes the same answer as someone else sees both and chooses', async (open) => {
  const one = await open({ as: hr });
  const other = await open({ as: hr });
  await visit(one.page, questions);
  await visit(other.page, questions);
  await persons(one.page).fill('90');
  await persons(one.page).blur();
  await saved(one.page);

  await persons(other.page).fill('95');
  await persons(other.page).blur();
  const notice = other.page.getByRole('alert');
  await notice.getByText('Iemand anders beantwoordde deze vraag ook').waitFor();
  expect(await notice.innerText()).toMatch(/in: 90 personen/);
  expect(await notice.innerText()).toMatch(/U vulde in: 95 personen/);
  await visit(one.page, questions);
  expect(await persons(one.page).inputValue()).toBe('90 personen');

  await other.page.getByRole('button', { name: 'Bewaar mijn antwoord' }).click();
  await saved(other.page);
  await visit(one.page, questions);
  expect(await persons(one.page).inputValue()).toBe('95 personen');
});
