import {
  askedFacts,
  checkFact,
  highestAmountInCents,
  isAsked,
  mostReferences,
} from './check-fact.js';
import type { SubjectKind } from './fact.js';
import { subjectById, withSubject } from './set-up.js';
import { aSetUp, aSubject } from './testing/a-set-up.js';

const setUp = aSetUp();

/** One fact of each type: [kind, key]. */
const of = {
  yesNo: ['organisation', 'published'],
  choice: ['appointment', 'roleReportsTo'],
  choices: ['appointment', 'powers'],
  text: ['person', 'name'],
  email: ['appointment', 'email'],
  phone: ['appointment', 'phone'],
  url: ['document', 'link'],
  longText: ['organisation', 'modelReason'],
  integer: ['appointment', 'termMonths'],
  decimal: ['appointment', 'timeAmount'],
  money: ['appointment', 'budgetCents'],
  date: ['appointment', 'startOn'],
  reference: ['unit', 'partOf'],
  references: ['appointment', 'units'],
  rows: ['appointment', 'reportingLines'],
} as const satisfies Record<string, readonly [SubjectKind, string]>;

type Kind = keyof typeof of;

const ofType = (type: Kind, value: unknown) => checkFact(setUp, of[type][0], of[type][1], value);

describe('a good answer', () => {
  const taken: readonly (readonly [Kind, string, unknown, unknown])[] = [
    ['yesNo', 'yes', true, true],
    ['yesNo', 'no', false, false],
    ['choice', 'an option', 'board', 'board'],
    ['choices', 'none of these', [], []],
    [
      'choices',
      'options in the order of the catalogue, once each',
      ['refer', 'talk_off_site', 'refer'],
      ['talk_off_site', 'refer'],
    ],
    ['text', 'spaces around it cut off', '  Anna  ', 'Anna'],
    ['text', 'composed to NFC', 'Rene\u0301', 'René'],
    ['text', 'as long as allowed', 'é'.repeat(120), 'é'.repeat(120)],
    ['text', 'counted by character, not by half', '😀'.repeat(120), '😀'.repeat(120)],
    ['text', 'with marks that mean something elsewhere', `<b>'";--`, `<b>'";--`],
    ['text', 'nine digits that fail the 11-check', '123456789', '123456789'],
    ['text', 'ten digits', '0612345678', '0612345678'],
    ['email', 'an address', 'vp@voorbeeld.nl', 'vp@voorbeeld.nl'],
    ['phone', 'a number', '+31 (0)6 12 34 56 78', '+31 (0)6 12 34 56 78'],
    ['url', 'https', 'https://voorbeeld.nl/a?b=c', 'https://voorbeeld.nl/a?b=c'],
    ['longText', 'line breaks of any kind', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['integer', 'the lowest', 1, 1],
    ['integer', 'the highest', 240, 240],
    ['decimal', 'two decimals', 0.15, 0.15],
    ['decimal', 'minus zero as zero', -0, 0],
    ['money', 'nothing', 0, 0],
    ['money', 'the highest', highestAmountInCents, highestAmountInCents],
    ['date', 'a day', '2026-11-24', '2026-11-24'],
    ['reference', 'somebody who is there', 'north', 'north'],
    ['references', 'those who are there, once each', ['ward', 'ward'], ['ward']],
    ['references', 'none', [], []],
    [
      'rows',
      'records, empty fields left out',
      [{ about: 'time', to: 'hr', note: '' }, {}],
      [{ about: 'time', to: 'hr' }],
    ],
  ];

  it.each(taken)('%s: %s', (type, _, given, kept) => {
    const outcome = ofType(type, given);
    expect(outcome).toEqual({ ok: true, value: kept });
    expect(outcome.ok && Object.is(outcome.value, -0)).toBe(false);
  });
});

describe('a bad answer', () => {
  const refused: readonly (readonly [Kind, string, unknown, string])[] = [
    ['yesNo', 'a word', 'true', 'wrong_kind'],
    ['yesNo', 'a number', 1, 'wrong_kind'],
    ['yesNo', 'null', null, 'wrong_kind'],
    ['choice', 'no option', 'bestuur', 'not_an_option'],
    ['choice', 'a name every object has', 'constructor', 'not_an_option'],
    ['choice', 'the other name', '__proto__', 'not_an_option'],
    ['choice', 'a list', ['board'], 'wrong_kind'],
    ['choices', 'one that is no option', ['refer', 'x'], 'not_an_option'],
    ['choices', 'no list', 'refer', 'wrong_kind'],
    ['choices', 'a list of something else', [1], 'wrong_kind'],
    ['text', 'nothing', '   ', 'wrong_kind'],
    ['text', 'one character too many', 'x'.repeat(121), 'too_long'],
    ['text', 'a million characters', 'x'.repeat(1_000_000), 'too_long'],
    ['text', 'a line break', 'een\ntwee', 'forbidden_characters'],
    ['text', 'half a character', 'a\ud800', 'forbidden_characters'],
    ['text', 'the other half', '\udc00a', 'forbidden_characters'],
    ['text', 'the null character', 'a\u0000b', 'forbidden_characters'],
    ['text', 'a bell', 'a\u0007', 'forbidden_characters'],
    ['text', 'text that turns around', 'a\u202eb', 'forbidden_characters'],
    ['text', 'an isolate', 'a\u2066b', 'forbidden_characters'],
    ['text', 'a space of no width', 'a\u200bb', 'forbidden_characters'],
    ['text', 'a byte order mark within', 'a\ufeffb', 'forbidden_characters'],
    ['text', 'a citizen number', 'zie 111222333', 'looks_like_a_citizen_number'],
    ['longText', 'a citizen number', 'Bel over 123456782.', 'looks_like_a_citizen_number'],
    ['longText', 'too long', 'x'.repeat(1001), 'too_long'],
    ['email', 'no address', 'vp@voorbeeld', 'wrong_format'],
    ['email', 'two addresses', 'a@b.nl,c@d.nl', 'wrong_format'],
    ['phone', 'letters', 'nul zes', 'wrong_format'],
    ['url', 'a script', 'javascript:alert(1)', 'wrong_format'],
    ['url', 'http', 'http://voorbeeld.nl', 'wrong_format'],
    ['integer', 'a fraction', 1.5, 'wrong_format'],
    ['integer', 'not a number', Number.NaN, 'wrong_kind'],
    ['integer', '1e400', Number('1e400'), 'wrong_kind'],
    ['integer', '2^53', 2 ** 53, 'wrong_format'],
    ['integer', 'too low', 0, 'too_low'],
    ['integer', 'too high', 241, 'too_high'],
    ['integer', 'digits as text', '12', 'wrong_kind'],
    ['decimal', 'three decimals', 0.125, 'wrong_format'],
    ['decimal', 'not a number', Number.NaN, 'wrong_kind'],
    ['decimal', 'endless', Number.POSITIVE_INFINITY, 'wrong_kind'],
    ['decimal', 'below zero', -0.01, 'too_low'],
    ['decimal', 'too high', 2080.01, 'too_high'],
    ['money', 'half a cent', 0.5, 'wrong_format'],
    ['money', 'a debt', -1, 'too_low'],
    ['money', 'a cent too many', highestAmountInCents + 1, 'too_high'],
    ['money', '2^53', 2 ** 53, 'wrong_format'],
    ['date', '31 February', '2026-02-31', 'not_a_date'],
    ['date', 'Dutch order', '31-02-2026', 'not_a_date'],
    ['date', 'a number', 20261124, 'not_a_date'],
    ['reference', 'somebody who is not there', 'south', 'no_such_subject'],
    ['reference', 'somebody of another kind', 'anna', 'no_such_subject'],
    ['references', 'one who is not there', ['north', 'south'], 'no_such_subject'],
    [
      'references',
      'too many',
      Array.from({ length: mostReferences + 1 }, () => 'north'),
      'too_many',
    ],
    ['rows', 'no list', { about: 'time' }, 'wrong_kind'],
    ['rows', 'a list of lists', [[]], 'wrong_kind'],
    ['rows', 'nothing as a record', [null], 'wrong_kind'],
    ['rows', 'a field it has not', [{ about: 'time', x: 1 }], 'wrong_kind'],
    ['rows', 'no option in a field', [{ about: 'weather' }], 'not_an_option'],
    ['rows', 'hidden characters in a field', [{ note: 'a\u202eb' }], 'forbidden_characters'],
    ['rows', 'too many', Array.from({ length: 13 }, () => ({ about: 'time' })), 'too_many'],
  ];

  it.each(refused)('%s: %s', (type, _, given, code) => {
    const outcome = ofType(type, given);
    expect(outcome.ok ? 'taken' : outcome.problem.code).toBe(code);
  });

  it('names the field and says what to do in both languages', () => {
    const outcome = ofType('date', '2026-02-31');
    expect(outcome).toEqual({
      ok: false,
      problem: {
        code: 'not_a_date',
        field: 'startOn',
        message: {
          nl: 'Vul een bestaande datum in tussen 1990 en 2100.',
          en: 'Enter a real date between 1990 and 2100.',
        },
      },
    });
  });

  it.each(['noSuchFact', 'constructor', '__proto__', 'toString'])(
    'an answer to a question that does not exist: %s',
    (key) => {
      const outcome = checkFact(setUp, 'person', key, 'x');
      expect(outcome.ok ? 'taken' : outcome.problem.code).toBe('unknown_fact');
    },
  );
});

describe('whether a question is asked', () => {
  const external = { fact: 'kind', is: ['external'] };
  const hourly = { fact: 'feeForm', is: ['hourly'] };
  const hr = { fact: 'peopleOutsideStaff', is: ['interns'] };
  const notPublished = { fact: 'published', is: [false] };

  it.each([
    ['always, without conditions', 'appointment', undefined, {}, true],
    ['not before the other is answered', 'appointment', [external], {}, false],
    ['not with another answer', 'appointment', [external], { kind: 'internal' }, false],
    ['with that answer', 'appointment', [external], { kind: 'external' }, true],
    ['only when all hold', 'appointment', [external, hourly], { kind: 'external' }, false],
    [
      'with that answer among several',
      'organisation',
      [hr],
      { peopleOutsideStaff: ['members', 'interns'] },
      true,
    ],
    ['not with none of several', 'organisation', [hr], { peopleOutsideStaff: [] }, false],
    ['with a no that is asked for', 'organisation', [notPublished], { published: false }, true],
    ['of a policy for external counsellors too', 'policy', [external], {}, true],
    ['of a policy on its own answers still', 'policy', [external, hourly], {}, false],
  ] as const)('%s', (_, kind, when, facts, asked) => {
    expect(isAsked(kind, when, facts)).toBe(asked);
  });
});

describe('what is asked of a subject', () => {
  const asked = (key: string, subject = subjectById(setUp, 'appointment', 'a')!) =>
    askedFacts(setUp, 'appointment', subject).find((one) => one.key === key);

  it('counts what the policy answers as known', () => {
    expect(asked('roleReportsTo')).toMatchObject({ known: true, declaredUnknown: false });
  });

  it('leaves out what is merely good to know', () => {
    expect(asked('leadingInterest')).toBeUndefined();
  });

  it('asks no external questions about an internal counsellor', () => {
    expect(asked('callOff')).toBeUndefined();
    expect(asked('relief')).toMatchObject({ known: false });
  });

  it('keeps a question open that was said to be unknown, and says so', () => {
    const unsure = aSubject<'appointment'>('a', { kind: 'internal' }, ['scope']);
    const changed = withSubject(setUp, 'appointment', unsure);
    expect(askedFacts(changed, 'appointment', unsure).find((one) => one.key === 'scope')).toEqual({
      kind: 'appointment',
      subjectId: 'a',
      key: 'scope',
      known: false,
      declaredUnknown: true,
    });
  });

  it('asks a policy for its own name and dates only', () => {
    const policy = subjectById(setUp, 'policy', 'policy')!;
    expect(askedFacts(setUp, 'policy', policy).map((one) => one.key)).toEqual([
      'name',
      'adoptedOn',
    ]);
  });
});
