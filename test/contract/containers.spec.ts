import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readEnv } from '@vertrouwensbasis/api/config/env.js';
import { securityHeaders } from '@vertrouwensbasis/api/features/web-files/security-headers.js';

/**
 * What docker/ repeats of the API, because nginx and Compose cannot ask it: security headers and
 * names of settings.
 */
const docker = resolve(import.meta.dirname, '../../docker');
const read = (name: string) => readFileSync(join(docker, name), 'utf8');

describe('the door in front of the API', () => {
  it('sends the security headers that the API sends', () => {
    const hsts = /https '(.+)';/.exec(read('web/nginx.conf'))?.[1];
    const sent = Object.fromEntries(
      [
        ...read('web/security-headers.conf').matchAll(
          /^add_header (\S+) (?:"(.*)"|\$hsts) always;/gm,
        ),
      ].map(([, name, value]) => [name!.toLowerCase(), value ?? hsts]),
    );
    expect(sent).toEqual(securityHeaders(true));
  });
});

describe('the compose file', () => {
  const services = new Map(
    read('compose.yml')
      .split(/^ {2}(?=[a-z]+:$)/m)
      .map((text) => [text.slice(0, text.indexOf(':')), text] as const),
  );
  const settingsIn = (service: string) =>
    [...services.get(service)!.matchAll(/^ {6}([A-Z][A-Z_]+): (.+)$/gm)].map(
      ([, name, value]) => [name!, value!.replace(/^'(.*)'$/, '$1')] as const,
    );
  /** `api` repeats the settings of `migrate` by a YAML anchor. */
  const settings = {
    migrate: settingsIn('migrate'),
    api: [...settingsIn('migrate'), ...settingsIn('api')],
  };

  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'containers-'));
    for (const [role, name] of [
      ['owner', 'vb_owner_url'],
      ['app', 'vb_app_url'],
      ['batch', 'vb_batch_url'],
    ] as const) {
      writeFileSync(join(folder, name), `postgres://vb_${role}:x@postgres:5432/vertrouwensbasis`);
    }
    writeFileSync(join(folder, 'secret'), '3f9a1c5e7b2d8046a1c93e5f7d2b8064');
    writeFileSync(join(folder, 'smtp_url'), 'smtp://mail:1025');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['migrate', 'api'] as const)('gives %s settings that it reads and accepts', (service) => {
    const given = Object.fromEntries(
      settings[service].map(([name, value]) => [
        name,
        value
          .replace('/run/secrets', folder)
          .replace(/^\$\{PUBLIC_URL.*/, 'https://vertrouwensbasis.example')
          .replace(/^\$\{MAIL_FROM.*/, 'Vertrouwensbasis <noreply@vertrouwensbasis.example>')
          .replace(/^\$\{\w+:-(.*)\}$/, '$1'),
      ]),
    );
    expect(Object.keys(given)).toContain('DATABASE_URL_FILE');
    const asked = new Set<string>();
    readEnv(
      new Proxy(given as NodeJS.ProcessEnv, {
        get(target, name: string) {
          asked.add(name);
          return target[name];
        },
      }),
    );
    expect(Object.keys(given).filter((name) => !asked.has(name))).toEqual([]);
  });
});
