import { AxeBuilder } from '@axe-core/playwright';
import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { kwekerijDeKas } from '@vertrouwensbasis/api/demo/organisations/kwekerij-de-kas.js';
import { demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { destinations, routedPatterns, settled, visit } from '../world/pages.js';

it('visits every page that the web has', async () => {
  const visited = destinations.map(({ pattern }) => pattern);
  expect((await routedPatterns()).filter((pattern) => !visited.includes(pattern))).toEqual([]);
});

/** WCAG 2.2 AA, as far as a machine can tell, and what axe holds for good practice besides. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
}

describe.each(destinations)('$name', ({ name, path, as, shows }) => {
  journey(`${name}: nothing in the way of anybody, light or dark`, async (open) => {
    const { page } = await open({ ...(as ? { as } : {}) });
    await visit(page, path);
    if (shows)
      await page.getByRole('main').getByText(shows).filter({ visible: true }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('[data-mantine-color-scheme="dark"]').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

journey('signs in and answers a question without a mouse', async (open) => {
  const { page } = await open();
  const hr = kwekerijDeKas.members.find(({ role }) => role === 'hr')!;
  const keys = page.keyboard;
  const focusOn = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await keys.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = (activeElement as HTMLInputElement | null)?.labels ?? [];
        return [...labels].map((label) => label.textContent).join() || activeElement?.textContent;
      });
      if (focused === name) return;
    }
    throw new Error(`The tab key never reaches “${name}”.`);
  };

  await page.goto('/');
  await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
  await focusOn('E-mailadres');
  await keys.type(hr.email);
  await focusOn('Wachtwoord');
  await keys.type(demoPassword);
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Overzicht' }).waitFor();

  await focusOn('Opzet');
  await keys.press('Enter');
  await settled(page);
  await focusOn('Organisatieprofiel');
  await keys.press('Enter');
  await page.waitForURL(`**/o/${organisationIdOf(kwekerijDeKas)}/opzet/profile`);
  await settled(page);
});
