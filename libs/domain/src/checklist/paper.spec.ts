import { withoutSubject, type SetUp } from '../facts/set-up.js';
import type { Topic } from '../facts/shared-options.js';
import { change, completeSetUp, today } from './testing/complete-set-up.js';
import { viewsOf } from './views.js';

/** How well the topic is written down for the internal counsellor. */
function written(setUp: SetUp, topic: Topic = 'duration', appointment = 'internal') {
  const { appointments } = viewsOf(setUp, today).organisation;
  return appointments.find((view) => view.id === appointment)!.paper.for(topic);
}

const withLetter = (changes: Parameters<typeof change<'document'>>[3]) =>
  change(completeSetUp(), 'document', 'letter', changes);

describe('a letter of one’s own', () => {
  it('signs its topics when both sides signed it', () => {
    expect(written(completeSetUp())).toBe('signed');
  });

  it.each([
    ['without version', { version: undefined }],
    ['without date', { datedOn: undefined }],
    ['dated tomorrow', { datedOn: '2026-11-25' }],
    ['signed tomorrow', { signedOn: '2026-11-25' }],
    ['that was valid through yesterday', { validUntil: '2026-11-23' }],
    ['signed by the directors alone', { signedBy: ['directors'] }],
    ['signed by the counsellor alone', { signedBy: ['counsellor'] }],
    ['signed by HR for the employer', { signedBy: ['hr', 'counsellor'] }],
    ['signed by the bureau for an internal counsellor', { signedBy: ['directors', 'bureau'] }],
  ] as const)('is a draft %s', (_when, changes) => {
    expect(written(withLetter(changes))).toBe('draft');
  });

  it.each([
    ['that is valid through today', { validUntil: '2026-11-24' }],
    ['dated and signed today', { datedOn: '2026-11-24', signedOn: '2026-11-24' }],
    ['signed for the directors', { signedBy: ['delegate', 'counsellor'] }],
  ] as const)('is signed %s', (_when, changes) => {
    expect(written(withLetter(changes))).toBe('signed');
  });

  it('says nothing about topics it does not cover, or about someone else', () => {
    expect(written(withLetter({ covers: ['position'] }))).toBe('none');
    expect(written(withLetter({ appointments: ['external'] }))).toBe('none');
  });

  it('of an external counsellor may be signed by the bureau or by the counsellor', () => {
    const agreement = (signedBy: readonly ('directors' | 'bureau' | 'counsellor')[]) =>
      written(
        change(completeSetUp(), 'document', 'agreement', { signedBy }),
        'duration',
        'external',
      );
    expect(agreement(['directors', 'bureau'])).toBe('signed');
    expect(agreement(['directors', 'counsellor'])).toBe('signed');
    expect(agreement(['directors'])).toBe('draft');
  });
});

describe('a policy document', () => {
  /** The letter says only that Anna is appointed; the policy text says the rest. */
  const byPolicy = (changes: Parameters<typeof change<'document'>>[3] = {}) =>
    change(withLetter({ covers: ['appointment'] }), 'document', 'rules', {
      title: 'Regeling',
      kind: 'policy',
      version: '2',
      datedOn: '2025-01-06',
      signedBy: ['directors'],
      covers: ['duration'],
      policies: ['policy'],
      ...changes,
    });

  it('signed by the directors holds through a letter that both sides signed', () => {
    expect(written(byPolicy())).toBe('signed');
    expect(written(byPolicy({ policies: undefined }))).toBe('signed');
    expect(written(byPolicy({ kind: 'role_description' }))).toBe('signed');
  });

  it('is a draft without such a letter, or unsigned itself', () => {
    expect(written(withoutSubject(byPolicy(), 'document', 'letter'))).toBe('draft');
    expect(written(change(byPolicy(), 'document', 'letter', { signedBy: ['directors'] }))).toBe(
      'draft',
    );
    expect(written(byPolicy({ signedBy: ['hr'] }))).toBe('draft');
  });

  it('does not hold through a letter when it is no rule but a record', () => {
    expect(written(byPolicy({ kind: 'minutes' }))).toBe('draft');
  });

  it('does not apply under another policy', () => {
    const other = change(byPolicy({ policies: ['other'] }), 'policy', 'other', { name: 'Anders' });
    expect(written(other)).toBe('none');
  });

  it('applies through the document it is an annex to', () => {
    let setUp = byPolicy({ covers: [] });
    setUp = change(setUp, 'document', 'annex', {
      title: 'Bijlage',
      kind: 'annex',
      version: '2',
      datedOn: '2025-01-06',
      signedBy: ['directors'],
      covers: ['duration'],
      annexTo: 'rules',
    });
    expect(written(setUp)).toBe('signed');
    const ofTheOther = change(setUp, 'document', 'annex', { appointments: ['external'] });
    expect(written(ofTheOther)).toBe('none');
    const elsewhere = change(setUp, 'policy', 'other', { name: 'Anders' });
    expect(written(change(elsewhere, 'document', 'rules', { policies: ['other'] }))).toBe('none');
  });

  it('can point at a decisive clause in staff rules', () => {
    let setUp = byPolicy({ kind: 'other', covers: [], policies: [] });
    expect(written(setUp)).toBe('none');
    setUp = change(setUp, 'policy', 'policy', {
      decisiveClauses: [{ topic: 'duration', document: 'rules', clause: 'art. 12' }],
    });
    expect(written(setUp)).toBe('signed');
    expect(written(setUp, 'no_detriment')).toBe('none');
    const elsewhere = change(setUp, 'policy', 'policy', {
      decisiveClauses: [{ topic: 'duration', document: 'gone' }],
    });
    expect(written(elsewhere)).toBe('none');
  });
});
