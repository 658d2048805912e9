import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { actorWithoutSession } from '@vertrouwensbasis/api/access/actor.js';
import { createApi } from '@vertrouwensbasis/api/create-api.js';
import { hashPassword } from '@vertrouwensbasis/api/features/accounts/password.js';
import { createLog } from '@vertrouwensbasis/api/log.js';
import type { ApiSettings } from '@vertrouwensbasis/api/settings.js';
import { Tenancy } from '@vertrouwensbasis/api/tenancy/tenancy.js';
import type { Role, SectionId } from '@vertrouwensbasis/domain';
import pg from 'pg';
import { Client } from './client.js';
import { createDatabase, type TestDatabase } from './database.js';
import { countStatements } from './statements.js';

/** Everybody in the tests has this one; hashing it takes long, so it happens once. */
export const password = 'drie groene olifanten zwemmen';
let passwordHash: Promise<string> | undefined;

export interface TestOrganisation {
  id: string;
  name: string;
}

/** The real API on a database and a port of its own, and people to ask it things. */
export class World {
  private readonly others: World[] = [];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly url: string,
    readonly mailDir: string,
    readonly filesDir: string,
    /** Everything the API logged, one JSON document a line. */
    readonly logged: string[],
  ) {}

  /** What is wanted may depend on the database, such as a detour to it. */
  static async start(
    wanted: Partial<ApiSettings> | ((database: TestDatabase) => Promise<Partial<ApiSettings>>) = {},
  ): Promise<World> {
    const database = await createDatabase();
    const settings = typeof wanted === 'function' ? await wanted(database) : wanted;
    const mailDir = await mkdtemp(join(tmpdir(), 'vertrouwensbasis-mail-'));
    const filesDir = await mkdtemp(join(tmpdir(), 'vertrouwensbasis-files-'));
    const logged: string[] = [];
    const app = await startApi(database, { mailDir, filesDir, ...settings }, logged);
    return new World(app, database, urlOf(app), mailDir, filesDir, logged);
  }

  /** Another process of the same installation; it stops with this world. */
  async beside(): Promise<World> {
    const app = await startApi(
      this.database,
      { mailDir: this.mailDir, filesDir: this.filesDir },
      this.logged,
    );
    const other = new World(app, this.database, urlOf(app), this.mailDir, this.filesDir, []);
    this.others.push(other);
    return other;
  }

  async stop(): Promise<void> {
    await Promise.all([this, ...this.others].map(({ app }) => app.close()));
    await this.database.drop();
    await rm(this.mailDir, { recursive: true, force: true });
    await rm(this.filesDir, { recursive: true, force: true });
  }

  /** Founds an organisation without anybody in it. */
  async organisation(name = 'Voorbeeld BV'): Promise<TestOrganisation> {
    const id = randomUUID();
    await this.app
      .get(Tenancy)
      .inUnenteredOrganisation(actorWithoutSession(randomUUID()), id, async ({ rows }) => {
        await rows('insert into organisation (id, name) values ($1, $2)', [id, name]);
      });
    return { id, name };
  }

  /** Somebody with an account and no organisation yet: `(await world.person('Anna')).as('hr', org)`. */
  async person(name: string, options: { consultant?: boolean } = {}): Promise<Person> {
    const id = randomUUID();
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${id.slice(0, 8)}@example.nl`;
    passwordHash ??= hashPassword(password);
    const hash = await passwordHash;
    await this.app.get(Tenancy).asAccount(actorWithoutSession(id), async ({ rows }) => {
      await rows(
        `insert into account (id, email, name, password_hash, consultant) values ($1, $2, $3, $4, $5)`,
        [id, email, name, hash, options.consultant ?? false],
      );
    });
    return new Person(this, id, name, email);
  }

  consultant(name: string): Promise<Person> {
    return this.person(name, { consultant: true });
  }

  /** Lets a consultant in, from the start of this year until the given day. */
  async engage(
    consultant: Person,
    organisation: TestOrganisation,
    options: { until?: string; grantedBy?: Person } = {},
  ): Promise<string> {
    const id = randomUUID();
    const actor = actorWithoutSession(consultant.id);
    await this.app
      .get(Tenancy)
      .inUnenteredOrganisation(actor, organisation.id, async ({ rows }) => {
        await rows(
          `insert into engagement (organisation_id, id, consultant_account_id, granted_by, reason,
             starts_on, ends_on) values ($1, $2, $3, $4, 'advies', '2020-01-01', $5)`,
          [
            organisation.id,
            id,
            consultant.id,
            options.grantedBy?.id ?? consultant.id,
            options.until ?? '2099-12-31',
          ],
        );
      });
    return id;
  }

  /** Gives a contributor sections of the wizard to fill in. */
  async assign(
    contributor: Person,
    organisation: TestOrganisation,
    ...sections: SectionId[]
  ): Promise<void> {
    const actor = actorWithoutSession(contributor.id);
    await this.app
      .get(Tenancy)
      .inUnenteredOrganisation(actor, organisation.id, async ({ rows }) => {
        await rows(
          `insert into section_assignment (organisation_id, account_id, section, assigned_by)
           select $1, $2, unnest($3::text[]), $2`,
          [organisation.id, contributor.id, sections],
        );
      });
  }

  /** Signed in as this person; without one, nobody. */
  client(person?: Person, options: { locale?: 'nl' | 'en' } = {}): Client {
    return new Client(this.url, person ? { email: person.email, password } : null, options);
  }

  /** Rows as the server's superuser sees them: to look behind the product, or to turn a clock. */
  async rows<Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.database.superuserUrl });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** The SQL the API runs while `work` runs; context and transaction control left out. */
  statements(work: () => Promise<unknown>): Promise<string[]> {
    return countStatements(work);
  }
}

async function startApi(
  database: TestDatabase,
  settings: Partial<ApiSettings> & Pick<ApiSettings, 'mailDir' | 'filesDir'>,
  logged: string[],
): Promise<NestFastifyApplication> {
  const app = await createApi(
    {
      publicUrl: 'http://localhost',
      secret: 'geheim voor de tests, lang genoeg om te mogen',
      databaseUrl: database.appUrl,
      batchDatabaseUrl: database.batchUrl,
      databasePoolSize: 5,
      trustedProxies: [],
      introspection: false,
      smtpUrl: null,
      mailFrom: 'Vertrouwensbasis <noreply@localhost>',
      filesQuota: 100 * 1024 * 1024,
      logLevel: 'info',
      ...settings,
    },
    createLog(settings.logLevel ?? 'info', { write: (line) => void logged.push(line) }),
  );
  await app.listen(0, '127.0.0.1');
  return app;
}

function urlOf(app: NestFastifyApplication): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Somebody, who may get roles. */
export class Person {
  constructor(
    private readonly world: World,
    readonly id: string,
    readonly name: string,
    readonly email: string,
  ) {}

  async as(role: Role, organisation: TestOrganisation): Promise<this> {
    await this.world.app
      .get(Tenancy)
      .inUnenteredOrganisation(actorWithoutSession(this.id), organisation.id, async ({ rows }) => {
        await rows(
          'insert into membership (organisation_id, account_id, role) values ($1, $2, $3)',
          [organisation.id, this.id, role],
        );
      });
    return this;
  }
}
