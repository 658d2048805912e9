import { migrationFiles } from '@vertrouwensbasis/api/database/data-source.js';
import { migrate, schemaIsCurrent } from '@vertrouwensbasis/api/database/migrate.js';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../world/database.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createDatabase({ empty: true });
});
afterEach(() => database.drop());

it('migrates an empty database, also when two start at once', async () => {
  const files = await migrationFiles();
  const [one, two] = await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
  expect([...one, ...two]).toHaveLength(files.length);
  expect(Math.min(one.length, two.length)).toBe(0);
});

it('is ready only with every migration', async () => {
  await migrate(database.ownerUrl);
  const pool = new pg.Pool({ connectionString: database.superuserUrl });
  try {
    expect(await schemaIsCurrent(pool)).toBe(true);
    await pool.query(`delete from migration where id = (select max(id) from migration)`);
    expect(await schemaIsCurrent(pool)).toBe(false);
  } finally {
    await pool.end();
  }
});
