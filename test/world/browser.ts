import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { arch, homedir, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * How the journeys start the browser.
 *
 * Without the sandbox, because a build machine often runs as root, where Chromium refuses to start
 * with it; the browser only ever opens our own pages. The rest keeps it from wanting a graphics
 * card, a large /dev/shm or the internet.
 */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

const KNOWN_PATHS: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PLAYWRIGHT_PATTERNS: readonly string[] = [
  'chromium-*/chrome-linux*/chrome',
  'chromium_headless_shell-*/chrome-*/{headless_shell,chrome-headless-shell}',
  'chromium-*/chrome-mac*/*.app/Contents/MacOS/{Chromium,Google Chrome for Testing}',
  'chromium-*/chrome-win*/chrome.exe',
];

/**
 * The path of a Chromium to run the journeys with: the one named by CHROME_PATH, else one that is
 * installed, else one from Playwright's cache, else the one inside the npm package
 * `@sparticuz/chromium` (Linux on x64 only).
 *
 * Throws, naming what was tried, when there is none. `.ci/run` then installs Debian's package.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names a browser that does not exist: ${named}`);
  }
  const found = KNOWN_PATHS.find((path) => existsSync(path)) ?? fromPlaywright();
  if (found) return found;
  if (platform() === 'linux' && arch() === 'x64') return unpackedFromNpm();
  throw new Error(
    'No Chromium or Chrome found. Install one (Debian: apt-get install chromium), ' +
      'or name its path in the environment variable CHROME_PATH.',
  );
}

function fromPlaywright(): string | undefined {
  const caches = {
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  } as Partial<Record<NodeJS.Platform, string>>;
  const cwd =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    caches[platform()] ??
    join(homedir(), '.cache', 'ms-playwright');
  const newest = globSync([...PLAYWRIGHT_PATTERNS], { cwd })
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
  return newest && join(cwd, newest);
}

/**
 * Unpacks the browser of the npm package once, into the cache inside node_modules.
 *
 * The package itself unpacks into /tmp under fixed names and takes whatever lies there for
 * finished. Here it unpacks into a folder of its own that gets its final name when complete, so
 * that neither an interrupted run nor somebody else's file is ever started.
 */
async function unpackedFromNpm(): Promise<string> {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
  const { version } = JSON.parse(await readFile(join(bin, '../package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(cache, version);
  if (!existsSync(home)) {
    const { inflate } = await import('@sparticuz/chromium');
    await mkdir(cache, { recursive: true });
    const unpacking = await mkdtemp(join(cache, 'unpacking-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = unpacking;
    try {
      for (const part of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
        await inflate(join(bin, part));
      }
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    await writeFile(join(unpacking, 'fonts', 'fonts.conf'), fontsIn(join(home, 'fonts')));
    await rename(unpacking, home).catch(async (error: unknown) => {
      await rm(unpacking, { recursive: true, force: true });
      // Somebody else was quicker; theirs is complete, too.
      if (!existsSync(home)) throw error;
    });
  }

  const path = join(home, 'chromium');
  if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= join(home, 'fonts');
  if (!(await starts(path))) {
    // A bare machine lacks NSS; the package brings it. The browser inherits this variable.
    process.env.LD_LIBRARY_PATH = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
    if (!(await starts(path))) {
      throw new Error(
        `The Chromium of the npm package does not start on this machine (${path}). ` +
          'Install one (Debian: apt-get install chromium).',
      );
    }
  }
  return path;
}

async function starts(path: string): Promise<boolean> {
  try {
    await run(path, ['--headless', '--no-sandbox', '--version']);
    return true;
  } catch {
    // Whatever keeps it from telling its version keeps it from running the journeys.
    return false;
  }
}

function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/.cache</cachedir>
</fontconfig>
`;
}

// `node test/world/browser.ts` prints the path: `.ci/run` asks here instead of searching anew.
if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  findBrowser().then(
    (path) => process.stdout.write(`${path}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
