import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { zorgDeLinde } from '@vertrouwensbasis/api/demo/organisations/zorg-de-linde.js';
import type { Page } from 'playwright-core';
import { journey } from '../world/journey.js';
import { destinations, settled, visit } from '../world/pages.js';

const auditor = zorgDeLinde.members.find(({ role }) => role === 'auditor')!;

/** What sticks out of the window at the side; a table may scroll inside a region of its own. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 200));
  });
}

describe.each(destinations)('$name', ({ name, path, as }) => {
  journey(`${name}: fits a narrow screen and letters twice as large`, async (open) => {
    const { page } = await open({ ...(as ? { as } : {}), width: 320, height: 640 });
    await visit(page, path);
    expect(await sticksOut(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sticksOut(page)).toEqual([]);
  });
});

journey('changes to English and dark, and finds both again at the next visit', async (open) => {
  const { page } = await open({ as: auditor.email });
  await visit(page, '/account');
  const menu = page.getByRole('banner').getByRole('button', { name: auditor.name });
  await menu.click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.reload();
  await settled(page);
  expect(await page.locator('h1').innerText()).toBe('Your account');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');

  // The language belongs to the person: it comes along to another browser.
  const elsewhere = await open({ as: auditor.email, locale: 'en' });
  await visit(elsewhere.page, '/account');
  expect(await elsewhere.page.locator('h1').innerText()).toBe('Your account');
});

if (process.env['SCREENSHOTS'] === '1') {
  const directory = join(import.meta.dirname, '../../test-results/screenshots');

  describe.each(destinations)('$name', ({ name, path, as }) => {
    journey(`${name}: has its picture taken`, async (open) => {
      await mkdir(directory, { recursive: true });
      for (const locale of ['nl', 'en'] as const) {
        const { page } = await open({ ...(as ? { as } : {}), locale });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
          await visit(page, path);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const file = `${name.replaceAll(/\W+/g, '-')}-${locale}-${width}-${colorScheme}.png`;
            await page.screenshot({ path: join(directory, file), fullPage: true });
          }
        }
      }
    });
  });
}
