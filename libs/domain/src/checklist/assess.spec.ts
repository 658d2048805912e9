import { askedFacts } from '../facts/check-fact.js';
import { subjectKinds } from '../facts/catalogue.js';
import { emptySetUp, subjectsOf, withoutSubject, type SetUp } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { assess, type AssessOptions } from './assess.js';
import { change, completeSetUp, today } from './testing/complete-set-up.js';

const framework = frameworks[0]!;

const judge = (setUp: SetUp, options: Partial<AssessOptions> = {}) =>
  assess(setUp, { on: today, framework, ...options });

const itemOf = (setUp: SetUp, itemId: string, options: Partial<AssessOptions> = {}) =>
  judge(setUp, options).items.find((item) => item.itemId === itemId)!;

/** Which appointments an item that looks at each of them judges. */
const judgedIn = (setUp: SetUp, on = today) =>
  itemOf(setUp, 'high-position', { on }).findings.map((finding) => finding.appointmentId);

describe('an organisation that said nothing yet', () => {
  it('has every item unanswered, no points of all, and is not complete', () => {
    const assessment = judge(emptySetUp('org', 'Nieuw'));
    expect(assessment.items.map((item) => item.status)).toEqual(Array(12).fill('unanswered'));
    expect(assessment).toMatchObject({
      conformity: { part: 0, of: 12 },
      evidence: { part: 0, of: 48 },
      complete: false,
      hardStops: [],
      frameworkId: 'tno-lvv',
      release: '2026.1',
      on: today,
    });
    expect(assessment.completeness.part).toBe(1);
  });

  it('has item 1 not met once it chose a model and named nobody', () => {
    const setUp = change(emptySetUp('org', 'Nieuw'), 'organisation', 'org', { model: 'internal' });
    const statuses = judge(setUp).items.map((item) => item.status);
    expect(statuses).toEqual(['not_met', ...Array(11).fill('unanswered')]);
  });
});

describe('an assessment with one item nobody answered', () => {
  it('is not complete', () => {
    const setUp = change(completeSetUp(), 'organisation', 'org', { published: undefined });
    expect(judge(setUp)).toMatchObject({ complete: false, conformity: { part: 11, of: 12 } });
    expect(judge(completeSetUp()).complete).toBe(true);
  });
});

describe('completeness', () => {
  it.each([
    ['a complete set-up', completeSetUp()],
    ['an empty set-up', emptySetUp('org', 'Nieuw')],
    [
      'a set-up with gaps',
      change(completeSetUp(), 'appointment', 'internal', { recordsKept: undefined }),
    ],
    [
      'a set-up with questions that depend on others',
      change(
        change(completeSetUp(), 'person', 'anna', { otherRoles: ['mediator'] }),
        'policy',
        'policy',
        { budgetForm: 'amount', decisiveClauses: [], adoptedOn: undefined },
      ),
    ],
    [
      'a set-up where the kind of a counsellor is unknown',
      change(completeSetUp(), 'appointment', 'external', { kind: undefined, policies: [] }),
    ],
  ])('counts the questions asked in %s', (_name, setUp) => {
    const asked = subjectKinds.flatMap((kind) =>
      subjectsOf(setUp, kind).flatMap((subject) => askedFacts(setUp, kind, subject)),
    );
    expect(judge(setUp).completeness).toEqual({
      part: asked.filter((fact) => fact.known).length,
      of: asked.length,
    });
  });

  it('falls, and conformity with it no further than to partly, when a fact becomes unknown', () => {
    const setUp = change(completeSetUp(), 'appointment', 'internal', { openToAll: undefined });
    const [before, after] = [judge(completeSetUp()), judge(setUp)];
    expect(after.completeness.part).toBe(before.completeness.part - 1);
    expect(after.conformity.part).toBe(11.5);
  });
});

describe('which appointments are judged', () => {
  it('are those in term, in the order of their ids', () => {
    expect(judgedIn(completeSetUp())).toEqual(['external', 'internal']);
  });

  it('are not those that ended, or are still to come beside others', () => {
    const ended = change(completeSetUp(), 'appointment', 'external', { endOn: '2026-11-23' });
    expect(judgedIn(ended)).toEqual(['internal']);
    const future = change(completeSetUp(), 'appointment', 'external', { startOn: '2026-11-25' });
    expect(judgedIn(future)).toEqual(['internal']);
  });

  it('are also those that wait at most three months for their extension', () => {
    const waiting = (endOn: string) =>
      change(completeSetUp(), 'appointment', 'external', { endOn, renewalPending: true });
    expect(judgedIn(waiting('2026-08-24'))).toEqual(['external', 'internal']);
    expect(judgedIn(waiting('2026-08-23'))).toEqual(['internal']);
  });

  it('are those without a known start', () => {
    const setUp = change(completeSetUp(), 'appointment', 'external', { startOn: undefined });
    expect(judgedIn(setUp)).toEqual(['external', 'internal']);
  });

  it('are those still to come when there is no other', () => {
    let setUp = change(completeSetUp(), 'appointment', 'internal', { startOn: '2027-01-01' });
    setUp = withoutSubject(setUp, 'appointment', 'external');
    expect(judgedIn(setUp)).toEqual(['internal']);
  });

  it('ignore an end that an indefinite term left behind', () => {
    const setUp = change(completeSetUp(), 'appointment', 'internal', {
      termForm: 'indefinite',
      endOn: '2020-01-01',
    });
    expect(judgedIn(setUp)).toEqual(['external', 'internal']);
  });
});

describe('an assessment as of a date', () => {
  it('sees terms end and publications age', () => {
    const statusesOn = (on: string) =>
      Object.fromEntries(
        judge(completeSetUp(), { on }).items.flatMap((item) =>
          item.status === 'met' ? [] : [[item.itemId, item.status]],
        ),
      );
    expect(statusesOn('2026-11-24')).toEqual({});
    expect(statusesOn('2027-06-02')).toEqual({ publication: 'partly_met' });
    expect(statusesOn('2028-06-01')).toMatchObject({ 'training-intervision': 'partly_met' });
    expect(statusesOn('2029-01-13')).toMatchObject({
      'appointment-model': 'partly_met',
      duration: 'partly_met',
    });
    expect(statusesOn('2029-04-13')).toMatchObject({
      'appointment-model': 'not_met',
      duration: 'not_met',
      'high-position': 'unanswered',
    });
  });

  it('does not count papers that were signed later', () => {
    expect(itemOf(completeSetUp(), 'duration', { on: '2025-01-20' }).status).toBe('met');
    const later = change(completeSetUp(), 'document', 'letter', { signedOn: '2025-02-01' });
    expect(itemOf(later, 'duration', { on: '2025-01-20' }).status).toBe('partly_met');
  });
});

describe('facts used', () => {
  it('are those the evaluator read, each once, with where the answer came from', () => {
    const { findings } = itemOf(completeSetUp(), 'high-position');
    expect(findings[1]!.factsUsed).toEqual([
      fact('roleReportsTo', 'directors'),
      { kind: 'appointment', subjectId: 'internal', key: 'reportingLines' },
      fact('directAccessDirectors', true),
      {
        kind: 'organisation',
        subjectId: 'org',
        key: 'participation',
        value: 'works_council',
      },
      fact('directAccessWorksCouncil', true),
    ]);

    function fact(key: string, value: string | boolean) {
      return { kind: 'appointment', subjectId: 'internal', key, value, fromPolicy: 'policy' };
    }
  });

  it('name no policy for an answer of the appointment itself, and no value for an unknown', () => {
    const setUp = change(completeSetUp(), 'appointment', 'internal', {
      roleReportsTo: 'board',
      directAccessDirectors: undefined,
    });
    const { factsUsed } = itemOf(setUp, 'high-position').findings[1]!;
    const used = (key: string) => factsUsed.find((one) => one.key === key);
    expect(used('roleReportsTo')).toEqual({
      kind: 'appointment',
      subjectId: 'internal',
      key: 'roleReportsTo',
      value: 'board',
    });
    expect(used('directAccessDirectors')).toEqual({
      kind: 'appointment',
      subjectId: 'internal',
      key: 'directAccessDirectors',
    });
  });

  it('are listed again for every item that reads them', () => {
    const keysOf = (itemId: string) =>
      itemOf(completeSetUp(), itemId).findings[1]!.factsUsed.map((one) => one.key);
    expect(keysOf('high-position')).toContain('roleReportsTo');
    expect(keysOf('placed-under-board')).toContain('roleReportsTo');
    expect(keysOf('duration')).toContain('startOn');
    expect(new Set(keysOf('placed-under-board')).size).toBe(keysOf('placed-under-board').length);
  });

  it('include the document that shows it is signed', () => {
    const { factsUsed } = itemOf(completeSetUp(), 'duration').findings[1]!;
    expect(factsUsed.filter((one) => one.kind === 'document').map((one) => one.subjectId)).toEqual(
      Array(5).fill('letter'),
    );
    expect(factsUsed.find((one) => one.key === 'signedBy')!.value).toEqual([
      'directors',
      'counsellor',
    ]);
    const undated = change(completeSetUp(), 'document', 'letter', { version: undefined });
    const used = itemOf(undated, 'duration').findings[1]!.factsUsed;
    expect(used.find((one) => one.key === 'version')).toEqual({
      kind: 'document',
      subjectId: 'letter',
      key: 'version',
    });
  });
});

describe('evidence', () => {
  const confirmed = (setUp: SetUp) =>
    change(
      change(setUp, 'appointment', 'internal', { confirmedTopics: ['duration'] }),
      'appointment',
      'external',
      { confirmedTopics: ['duration'] },
    );
  const unsigned = (setUp: SetUp) => change(setUp, 'document', 'letter', { signedBy: [] });
  const inForce = { consent: { inForce: true, stale: false } };
  const evidenceOf = (setUp: SetUp, options: Partial<AssessOptions> = {}) =>
    itemOf(setUp, 'duration', options).evidence;

  it('goes from none to stated, recorded, confirmed and consented', () => {
    expect(evidenceOf(emptySetUp('org', 'Nieuw'))).toBe('none');
    expect(evidenceOf(unsigned(completeSetUp()))).toBe('stated');
    expect(evidenceOf(completeSetUp())).toBe('recorded');
    expect(evidenceOf(confirmed(completeSetUp()))).toBe('confirmed');
    expect(evidenceOf(completeSetUp(), inForce)).toBe('consented');
  });

  it('is that of the counsellor for whom least is shown', () => {
    const setUp = change(completeSetUp(), 'appointment', 'internal', {
      confirmedTopics: ['duration'],
    });
    expect(evidenceOf(setUp)).toBe('recorded');
  });

  it('counts confirmation and consent only on top of a signed document', () => {
    expect(evidenceOf(unsigned(confirmed(completeSetUp())), inForce)).toBe('stated');
  });

  it('does not count a consent that is stale or not in force', () => {
    expect(evidenceOf(completeSetUp(), { consent: { inForce: true, stale: true } })).toBe(
      'recorded',
    );
    expect(evidenceOf(completeSetUp(), { consent: { inForce: false, stale: false } })).toBe(
      'recorded',
    );
  });

  it('stops at the document where the counsellor says it is different', () => {
    const setUp = change(confirmed(completeSetUp()), 'appointment', 'internal', {
      disputedTopics: ['duration'],
    });
    expect(evidenceOf(setUp, inForce)).toBe('recorded');
  });

  it('of the appointments is shown when each has its signed paper', () => {
    expect(itemOf(completeSetUp(), 'appointment-model').evidence).toBe('recorded');
    expect(itemOf(unsigned(completeSetUp()), 'appointment-model').evidence).toBe('stated');
  });

  it('of the organisation is shown by a paper the employer signed', () => {
    const announced = (signedBy: readonly ('directors' | 'hr')[]) => {
      let setUp = change(completeSetUp(), 'document', 'letter', { covers: ['duration'] });
      setUp = change(setUp, 'document', 'agreement', { covers: ['duration'] });
      return change(setUp, 'document', 'announcement', {
        title: 'Bekendmaking',
        kind: 'publication',
        version: '1',
        datedOn: '2026-06-01',
        signedBy,
        covers: ['publication'],
      });
    };
    const shown = (setUp: SetUp) => itemOf(setUp, 'publication').evidence;
    expect(shown(announced(['directors']))).toBe('recorded');
    expect(shown(announced(['hr']))).toBe('stated');
    expect(shown(withoutSubject(announced(['directors']), 'document', 'announcement'))).toBe(
      'stated',
    );
    const second = change(announced(['directors']), 'document', 'poster', {
      title: 'Poster',
      covers: ['publication'],
    });
    expect(shown(second)).toBe('recorded');
    const confirming = change(second, 'appointment', 'internal', {
      confirmedTopics: ['publication'],
    });
    expect(shown(confirming)).toBe('recorded');
    const both = change(confirming, 'appointment', 'external', {
      confirmedTopics: ['publication'],
    });
    expect(shown(both)).toBe('confirmed');
    expect(
      shown(change(both, 'appointment', 'internal', { disputedTopics: ['publication'] })),
    ).toBe('recorded');
  });

  it('adds up to steps reached of four for each applicable item, and never turns an item green', () => {
    const bad = change(completeSetUp(), 'policy', 'policy', { detrimentClause: 'none' });
    const assessment = judge(bad, inForce);
    expect(assessment.evidence.of).toBe(48);
    expect(assessment.items.find((item) => item.itemId === 'no-detriment')).toMatchObject({
      status: 'not_met',
      points: 0,
      evidence: 'consented',
    });
  });

  it('leaves out what is not applicable, from the score too', () => {
    let setUp = change(completeSetUp(), 'appointment', 'internal', { startOn: '2027-01-01' });
    setUp = change(setUp, 'appointment', 'external', { startOn: '2027-01-01' });
    const assessment = judge(setUp);
    expect(assessment.conformity.of).toBe(10);
    expect(assessment.evidence.of).toBe(40);
    expect(assessment.complete).toBe(true);
  });
});

describe('a framework without items', () => {
  it('gives no score rather than zero', () => {
    const assessment = judge(completeSetUp(), { framework: { ...framework, items: [] } });
    expect(assessment.conformity).toEqual({ part: 0, of: 0 });
  });
});
