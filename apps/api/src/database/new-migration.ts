import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `npm run migration:new -- add-something`: an empty migration with the time in its name. */
const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(name)) {
  process.stderr.write('Name it <verb>-<object>, for instance: add-appointment-notes\n');
  process.exit(1);
}

const time = Date.now();
const className = `${name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}${time}`;
const file = join(import.meta.dirname, `../../src/database/migrations/${time}-${name}.ts`);
await writeFile(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What changes, and why. */
export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`select 1\`);
  }

  async down(): Promise<void> {
    throw new Error('Forward only: restore the backup taken before the migration.');
  }
}
`,
  { flag: 'wx' },
);
process.stdout.write(`${file}\n`);
