import { canonical } from '../snapshot/canonical.js';
import { checkDossier, dossierFiles, sumsText, type DossierManifest } from './manifest.js';
import { openSealed, sealedText } from './seal.js';

/** Stands in for SHA-256: another text gives another number, which is all that is asked here. */
function digest(text: string): string {
  let [one, other] = [17, 23];
  for (const character of text) {
    one = (one * 31 + character.codePointAt(0)!) % 0xfffffffb;
    other = (other * 37 + character.codePointAt(0)!) % 0xfffffffb;
  }
  return (one.toString(16).padStart(8, '0') + other.toString(16).padStart(8, '0')).repeat(4);
}

const contents = new Map([
  [dossierFiles.version, '{"schema":2}'],
  ['dossier-1-versie-12345678.pdf', 'een pdf'],
  ['bewijs/01-brief.pdf', 'een brief'],
]);

function dossier(changed: Partial<DossierManifest> = {}) {
  const manifest: DossierManifest = {
    form: 1,
    organisationId: 'o',
    organisationName: 'Voorbeeld',
    requestId: 'r',
    number: 1,
    seq: 2,
    moment: 'decided',
    madeOn: '2026-11-24',
    snapshotHash: digest(contents.get(dossierFiles.version)!),
    files: [...contents].map(([path, text]) => ({
      path,
      size: text.length,
      sha256: digest(text),
    })),
    ...changed,
  };
  const text = sealedText(manifest, digest(canonical(manifest)));
  const sums = sumsText([...manifest.files, { path: dossierFiles.manifest, sha256: digest(text) }]);
  const found = new Map([...contents].map(([path, content]) => [path, digest(content)]));
  found.set(dossierFiles.manifest, digest(text));
  found.set(dossierFiles.sums, digest(sums));
  return { text, found };
}

const faultsOf = async ({ text, found }: ReturnType<typeof dossier>) =>
  (await checkDossier(text, found, digest))?.faults;

describe('checking a dossier', () => {
  it('finds nothing wrong with one that is as it was made', async () => {
    expect(await faultsOf(dossier())).toEqual([]);
  });

  it.each<[string, (found: Map<string, string>) => void, unknown[]]>([
    [
      'a file that was changed',
      (found) => found.set('bewijs/01-brief.pdf', digest('een andere brief')),
      [{ path: 'bewijs/01-brief.pdf', fault: 'changed' }],
    ],
    [
      'a file that is gone',
      (found) => found.delete('bewijs/01-brief.pdf'),
      [{ path: 'bewijs/01-brief.pdf', fault: 'missing' }],
    ],
    [
      'a file that was put in',
      (found) => found.set('bewijs/02-nieuw.pdf', digest('nieuw')),
      [{ path: 'bewijs/02-nieuw.pdf', fault: 'added' }],
    ],
    [
      'another list of sums',
      (found) => found.set(dossierFiles.sums, digest('iets anders')),
      [{ path: dossierFiles.sums, fault: 'changed' }],
    ],
    [
      'no list of sums',
      (found) => found.delete(dossierFiles.sums),
      [{ path: dossierFiles.sums, fault: 'missing' }],
    ],
  ])('names %s', async (_, change, faults) => {
    const made = dossier();
    change(made.found);
    expect(await faultsOf(made)).toEqual(faults);
  });

  it('does not take a manifest that was written anew for another version', async () => {
    expect(await faultsOf(dossier({ snapshotHash: digest('een andere versie') }))).toEqual([
      { path: dossierFiles.version, fault: 'changed' },
    ]);
  });

  it('names a manifest whose seal does not fit', async () => {
    const made = dossier();
    const text = made.text.replace('Voorbeeld', 'Voorbeold');
    expect(await faultsOf({ ...made, text })).toContainEqual({
      path: dossierFiles.manifest,
      fault: 'changed',
    });
  });

  it.each(['', 'geen json', '{"content":{},"sha256":"x"}', '[]', '{"content":null}'])(
    'takes %j for no manifest at all',
    async (text) => {
      expect(await checkDossier(text, new Map(), digest)).toBeNull();
    },
  );
});

describe('sealed content', () => {
  const text = sealedText({ b: 1, a: 'é' }, digest(canonical({ a: 'é', b: 1 })));

  it('opens, and says that it is intact', async () => {
    expect(await openSealed(text, digest)).toEqual({ content: { a: 'é', b: 1 }, intact: true });
  });

  it.each([
    ['another letter', text.replace('é', 'è')],
    ['another layout', text.replace('{', '{ ')],
    ['a number that is none', text.replace('"b":1', '"b":1e999')],
  ])('is not intact with %s', async (_, changed) => {
    expect(await openSealed(changed, digest)).toMatchObject({ intact: false });
  });
});
