import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import type { Locale } from '@vertrouwensbasis/domain';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.js';

/** Long enough for a busy machine; a journey that goes well never waits for it. */
const patienceMs = 15_000;

/** A fault of a page that a journey brings about on purpose. */
type Expected = RegExp;

export interface VisitorOptions {
  /** The e-mail address of someone in the demo, who is then signed in. */
  as?: string;
  locale?: Locale;
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Another product than the one all journeys share. */
  at?: string;
}

/** Somebody at a browser of their own: its cookies and storage are nobody else's. */
export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** What went wrong on the pages so far: errors, refused content, requests to elsewhere. */
  faults: string[];
}

/** The product that runs for the journeys. */
export function shared(): { url: string; dataDir: string } {
  const told = process.env['VB_JOURNEYS'];
  if (!told) throw new Error('Journeys run in the jest project "journeys".');
  return JSON.parse(told) as { url: string; dataDir: string };
}

let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
}

/**
 * A test in browsers. `open` lets somebody in; afterwards every browser is closed, and a page that
 * broke, was refused something or asked another site for anything fails the test.
 *
 * `test-results/journeys` shows how the pages looked when a test failed.
 */
export function journey(
  name: string,
  walk: (open: (options?: VisitorOptions) => Promise<Visitor>) => Promise<void>,
  { expected = [], timeoutMs = 90_000 }: { expected?: Expected[]; timeoutMs?: number } = {},
): void {
  it(
    name,
    async () => {
      const visitors: Visitor[] = [];
      try {
        await walk(async (options) => {
          const visitor = await enter(options ?? {});
          visitors.push(visitor);
          return visitor;
        });
        expect(
          visitors
            .flatMap(({ faults }) => faults)
            .filter((fault) => !expected.some((one) => one.test(fault))),
        ).toEqual([]);
      } catch (error) {
        await portray(name, visitors);
        throw error;
      } finally {
        await Promise.all(visitors.map(({ context }) => context.close()));
      }
    },
    timeoutMs,
  );
}

afterAll(async () => {
  await (await browser)?.close();
});

async function enter(options: VisitorOptions): Promise<Visitor> {
  browser ??= launch();
  const { width = 1280, height = 900, locale = 'nl', scheme = 'light' } = options;
  const origin = options.at ?? shared().url;
  const context = await (
    await browser
  ).newContext({
    baseURL: origin,
    viewport: { width, height },
    locale: locale === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: scheme,
    // Nothing moves while it is looked at.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMs);
  const faults = await watch(context, origin);
  if (options.as) await signIn(context, options.as, locale);
  return { context, page: await context.newPage(), faults };
}

/** Signs in as the form does, without the form. */
async function signIn(context: BrowserContext, email: string, locale: Locale): Promise<void> {
  const answer = await context.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true', 'accept-language': locale },
    data: {
      query: `mutation ($signIn: SignInInput!) {
        signIn(input: $signIn) { viewer { id name locale } problems { message } } }`,
      variables: { signIn: { email, password: demoPassword } },
    },
  });
  const { data } = (await answer.json()) as {
    data?: { signIn: { viewer: { name: string; locale: Locale } | null; problems: unknown[] } };
  };
  if (!data?.signIn.viewer) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
  const { viewer } = data.signIn;
  if (viewer.locale === locale) return;
  await context.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true' },
    data: {
      query: `mutation ($input: ChangeProfileInput!) {
        changeProfile(input: $input) { problems { message } } }`,
      variables: { input: { name: viewer.name, locale } },
    },
  });
}

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${String(error.error())}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) {
      faults.push(`elsewhere: ${request.url()}`);
    }
  });
  await context.exposeBinding('tellViolation', (_source, what: string) => {
    faults.push(`refused by the content security policy: ${what}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
    });
  });
  return faults;
}

async function portray(name: string, visitors: readonly Visitor[]): Promise<void> {
  const directory = join(import.meta.dirname, '../../test-results/journeys');
  await mkdir(directory, { recursive: true });
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  for (const [index, { context }] of visitors.entries()) {
    for (const [number, page] of context.pages().entries()) {
      const path = join(directory, `${file}-${index + 1}-${number + 1}.png`);
      // A page that has crashed cannot be drawn; the test says what went wrong.
      await page.screenshot({ path, fullPage: true, timeout: 5_000 }).catch(() => undefined);
    }
  }
}
