import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisationIdOf } from '@vertrouwensbasis/api/demo/describe.js';
import { museumDeVitrine } from '@vertrouwensbasis/api/demo/organisations/museum-de-vitrine.js';
import { journey } from '../world/journey.js';
import { visit } from '../world/pages.js';
import { startProduct } from '../world/product.js';

const id = organisationIdOf(museumDeVitrine);
const questions = `/o/${id}/opzet/profile/people/${id}`;
const hr = museumDeVitrine.members.find(({ role }) => role === 'hr')!.email;

journey(
  'what was acknowledged before the power failed is there at the next start',
  async (open) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'vertrouwensbasis-power-'));
    let product = await startProduct(dataDir);
    try {
      const before = await open({ as: hr, at: product.url });
      await visit(before.page, questions);
      const persons = before.page.getByRole('textbox', { name: /^Werkzame personen/ });
      await persons.fill('211');
      await persons.blur();
      await before.page.getByText(/^Bewaard om/).waitFor();

      // The next answer is on its way when everything stops.
      const employees = before.page.getByRole('textbox', { name: /^Werknemers met/ });
      const saidBefore = await employees.inputValue();
      await employees.fill('187');
      const sent = before.page.waitForRequest('**/graphql');
      await employees.blur();
      await sent;
      await product.kill();
      await before.page.getByRole('alert').getByText('Niet bewaard').waitFor();
      expect(await employees.inputValue()).toBe('187 personen');

      product = await startProduct(dataDir);
      const after = await open({ as: hr, at: product.url });
      await visit(after.page, questions);
      expect(
        await after.page.getByRole('textbox', { name: /^Werkzame personen/ }).inputValue(),
      ).toBe('211 personen');
      // Unacknowledged: whole or absent, never half.
      expect(['187 personen', saidBefore]).toContain(
        await after.page.getByRole('textbox', { name: /^Werknemers met/ }).inputValue(),
      );
    } finally {
      await product.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  },
  { timeoutMs: 120_000, expected: [/ERR_CONNECTION|Failed to fetch|ERR_EMPTY_RESPONSE/] },
);
