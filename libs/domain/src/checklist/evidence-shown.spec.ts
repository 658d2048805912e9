import type { EvidencePiece } from '../evidence/evidence-piece.js';
import { withoutSubject, type SetUp } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { assess, type AssessOptions } from './assess.js';
import { change, completeSetUp, today } from './testing/complete-set-up.js';

const framework = frameworks[0]!;

/** Nothing is on paper for the duration but what a file shows. */
const unsigned = change(
  change(completeSetUp(), 'document', 'letter', { signedBy: [] }),
  'document',
  'agreement',
  { signedBy: [] },
);

const file = (changed: Partial<EvidencePiece> = {}): EvidencePiece => ({
  id: 'file',
  revision: 1,
  items: ['duration'],
  about: [],
  ...changed,
});

const levelOf = (
  evidence: readonly EvidencePiece[],
  {
    setUp = unsigned,
    item = 'duration',
    ...options
  }: { setUp?: SetUp; item?: string } & Partial<AssessOptions> = {},
) =>
  assess(setUp, { on: today, framework, evidence, ...options }).items.find(
    ({ itemId }) => itemId === item,
  )!.evidence;

describe('a file linked to an item', () => {
  it('records what was only stated, of that item alone', () => {
    expect(levelOf([])).toBe('stated');
    expect(levelOf([file()])).toBe('recorded');
    expect(levelOf([file()], { item: 'no-detriment' })).toBe('stated');
  });

  it('raises the number by one step', () => {
    const numberOf = (evidence: readonly EvidencePiece[]) =>
      assess(unsigned, { on: today, framework, evidence }).evidence;
    expect(numberOf([file()])).toEqual({ part: numberOf([]).part + 1, of: numberOf([]).of });
  });

  it.each([
    ['through its last day', { validUntil: today }, 'recorded'],
    ['not after it', { validUntil: '2026-01-01' }, 'stated'],
    ['from the day it bears', { datedOn: today }, 'recorded'],
    ['not before', { datedOn: '2099-01-01' }, 'stated'],
  ])('counts %s', (_, days, level) => {
    expect(levelOf([file(days)])).toBe(level);
  });

  it('shows nothing about an item nobody answered', () => {
    const setUp = change(completeSetUp(), 'organisation', 'org', { published: undefined });
    expect(levelOf([file({ items: ['publication'] })], { setUp, item: 'publication' })).toBe(
      'none',
    );
  });

  it('shows an item of the organisation', () => {
    const options = { item: 'publication' };
    expect(levelOf([], options)).toBe('stated');
    expect(levelOf([file({ items: ['publication'] })], options)).toBe('recorded');
  });
});

describe('a file about a counsellor', () => {
  const about = (...ids: string[]) =>
    file({ about: ids.map((subjectId) => ({ kind: 'appointment', subjectId })) });

  it('shows the item for that counsellor, and the item counts once all are shown', () => {
    expect(levelOf([about('internal')])).toBe('stated');
    expect(levelOf([about('internal'), about('external')])).toBe('recorded');
    expect(levelOf([about('internal', 'external')])).toBe('recorded');
  });

  it('may complete what signed documents show for the others', () => {
    const half = change(completeSetUp(), 'document', 'letter', { signedBy: [] });
    expect(levelOf([], { setUp: half })).toBe('stated');
    expect(levelOf([about('internal')], { setUp: half })).toBe('recorded');
  });

  it('counts through the person, and through the document it is the file of', () => {
    const { person } = unsigned.appointments.find(({ id }) => id === 'internal')!.facts;
    const half = change(completeSetUp(), 'document', 'letter', { signedBy: [] });
    const by = (kind: 'person' | 'document', subjectId: string) =>
      levelOf([file({ about: [{ kind, subjectId }] })], { setUp: half });
    expect(by('person', person!)).toBe('recorded');
    expect(by('document', 'letter')).toBe('recorded');
    expect(by('document', 'agreement')).toBe('stated');
  });

  it('shows nothing about others once that counsellor or document is gone', () => {
    expect(levelOf([about('gone')])).toBe('stated');
    const gone = withoutSubject(unsigned, 'document', 'letter');
    const ofLetter = file({ about: [{ kind: 'document', subjectId: 'letter' }] });
    expect(levelOf([ofLetter], { setUp: gone })).toBe('stated');
  });
});

describe('consent on top of a file', () => {
  const consent = { inForce: true, stale: false };

  it('counts when the council saw this revision', () => {
    expect(levelOf([file()], { consent: { ...consent, evidence: ['file/1'] } })).toBe('consented');
  });

  it.each([
    ['a later revision', ['file/0']],
    ['another file', ['other/1']],
    ['none', undefined],
  ])('does not count for %s', (_, evidence) => {
    expect(levelOf([file()], { consent: evidence ? { ...consent, evidence } : consent })).toBe(
      'recorded',
    );
  });
});
