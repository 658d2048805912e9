import { createHash } from 'node:crypto';
import type { Assessment } from '../checklist/verdict.js';
import { withSubject } from '../facts/set-up.js';
import { aSetUp, aSubject } from '../facts/testing/a-set-up.js';
import { text } from '../text.js';
import { canonical } from './canonical.js';
import { snapshotOf, type SnapshotTexts } from './snapshot.js';

/** The same pseudo-random values on every run: a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const words = ['', 'a', 'é', 'b"\\', '\n', '😀', 'naïef', '__proto__', '10', '2', '\u2028', 'ﬁ'];

function anything(random: () => number, depth = 0): Json {
  const pick = Math.floor(random() * (depth > 3 ? 4 : 6));
  const word = () => words[Math.floor(random() * words.length)]!;
  const count = Math.floor(random() * 5);
  if (pick === 0) return random() < 0.5 ? null : random() < 0.5;
  if (pick === 1) return Math.round((random() - 0.5) * 10 ** Math.floor(random() * 16)) / 100;
  if (pick < 4) return word() + word();
  if (pick === 4) return Array.from({ length: count }, () => anything(random, depth + 1));
  return Object.fromEntries(
    Array.from({ length: count }, () => [word() + word(), anything(random, depth + 1)]),
  );
}

/** The same value built in another order. */
function reordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reordered(one)]),
  );
}

/** Every way of changing one thing in a value. */
function changed(value: Json): readonly Json[] {
  if (Array.isArray(value)) {
    return [
      [...value, null],
      ...value.flatMap((one, at) =>
        changed(one).map((other) => value.map((kept, index) => (index === at ? other : kept))),
      ),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    return [
      { ...value, 'a new key': null },
      ...Object.entries(value).flatMap(([key, one]) =>
        changed(one).map((other) =>
          Object.fromEntries(
            Object.entries(value).map(([name, kept]) => [name, name === key ? other : kept]),
          ),
        ),
      ),
    ];
  }
  if (typeof value === 'string') return [`${value}.`, [value]];
  if (typeof value === 'number') return [value + 1, String(value)];
  return [value === null ? false : null];
}

const values = Array.from({ length: 300 }, (_, seed) => anything(seeded(seed)));

describe('the canonical text', () => {
  it('does not depend on the order of keys', () => {
    for (const value of values) expect(canonical(reordered(value))).toBe(canonical(value));
  });

  it('survives being stored and read as JSON', () => {
    for (const value of values) {
      expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value));
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
    }
  });

  it('changes with every change', () => {
    for (const value of values) {
      const own = canonical(value);
      for (const other of changed(value)) expect(canonical(other)).not.toBe(own);
    }
  });

  it.each([
    [
      'sorts keys by code unit',
      { b: 1, a: 2, B: 3, '10': 4, '9': 5 },
      '{"10":4,"9":5,"B":3,"a":2,"b":1}',
    ],
    ['leaves out what is absent', { a: undefined, b: null }, '{"b":null}'],
    ['composes text and keys', { 'e\u0301': 'e\u0301' }, '{"é":"é"}'],
    ['writes minus zero as zero', [-0, 0.1, 1e21], '[0,0.1,1e+21]'],
  ])('%s', (_, value, expected) => {
    expect(canonical(value)).toBe(expected);
  });

  it.each([
    ['not a number', Number.NaN],
    ['endless', Number.POSITIVE_INFINITY],
    ['half a character', '\ud800'],
    ['half a character in a key', { '\ud800': 1 }],
    ['nothing in a list', [undefined]],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['two keys that become one', { é: 1, 'e\u0301': 2 }],
  ])('refuses what JSON would bend: %s', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });
});

const assessment: Assessment = {
  frameworkId: 'tno-lvv',
  release: '1.0.0',
  on: '2026-11-24',
  completeness: { part: 1, of: 2 },
  conformity: { part: 1, of: 12 },
  evidence: { part: 1, of: 48 },
  complete: false,
  hardStops: [],
  conflicts: [],
  qualityChecks: [],
  items: [
    {
      itemId: 'accessibility',
      status: 'unanswered',
      points: 0,
      maxPoints: 1,
      evidence: 'none',
      findings: [
        {
          appointmentId: 'a',
          status: 'unanswered',
          reasons: [],
          evidence: 'none',
          factsUsed: [
            { kind: 'appointment', subjectId: 'a', key: 'phone', value: '06 12 34 56 78' },
            { kind: 'appointment', subjectId: 'a', key: 'openToAll' },
          ],
        },
      ],
    },
  ],
};

const texts: SnapshotTexts = {
  frameworkTitle: text('Checklist', 'Checklist of TNO and LVV'),
  items: [],
  rules: {},
};

const hashOf = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

describe('a snapshot', () => {
  const setUp = withSubject(
    aSetUp(),
    'appointment',
    aSubject<'appointment'>('a', { person: 'anna', phone: '06 12 34 56 78', scope: 'both' }, [
      'email',
      'startOn',
    ]),
  );
  const snapshot = snapshotOf(setUp, assessment, texts, '2026-11-24');

  it('says whose it is, of when, and by which release', () => {
    expect(snapshot).toMatchObject({
      schema: 3,
      organisationName: 'Zorghuis De Linde',
      takenOn: '2026-11-24',
      frameworkId: 'tno-lvv',
      release: '1.0.0',
      texts,
    });
  });

  it('holds no private contact data anywhere, and everything else', () => {
    expect(canonical(snapshot)).not.toContain('06 12 34 56 78');
    expect(snapshot.setUp.appointments[0]).toEqual({
      id: 'a',
      facts: { person: 'anna', scope: 'both' },
      declaredUnknown: ['startOn'],
    });
    expect(snapshot.assessment.items[0]!.findings[0]!.factsUsed.map((one) => one.key)).toEqual([
      'openToAll',
    ]);
  });

  it('leaves the set-up as it was', () => {
    expect(setUp.appointments[0]!.facts.phone).toBe('06 12 34 56 78');
  });

  it('has one hash, however it was stored, and another after any change', () => {
    const own = hashOf(snapshot);
    expect(hashOf(JSON.parse(JSON.stringify(snapshot)))).toBe(own);
    const plain = JSON.parse(JSON.stringify(snapshot)) as Json;
    for (const other of changed(plain)) expect(hashOf(other)).not.toBe(own);
  });
});
