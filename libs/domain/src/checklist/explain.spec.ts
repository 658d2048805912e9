import { emptySetUp, withoutSubject, type SetUp } from '../facts/set-up.js';
import { frameworks } from '../frameworks/index.js';
import { locales, type Locale } from '../text.js';
import { assess } from './assess.js';
import { explainConflict, explainHardStop, explainQualityCheck } from './explain-rules.js';
import { explainItem, explainScore } from './explain.js';
import { sizeAdvice, sizeClassOf } from './size-advice.js';
import { snapshotTexts } from './snapshot-texts.js';
import { change, completeSetUp, today } from './testing/complete-set-up.js';

const framework = frameworks[0]!;
const judge = (setUp: SetUp) => assess(setUp, { on: today, framework });

function explained(setUp: SetUp, itemId: string, locale: Locale = 'nl') {
  const result = judge(setUp).items.find((item) => item.itemId === itemId)!;
  return explainItem(result, setUp, framework, locale)!;
}

describe('an explained item', () => {
  const setUp = change(completeSetUp(), 'appointment', 'internal', { roleReportsTo: 'hr' });

  it('says which rule, which reasons and about whom, and what to do', () => {
    expect(explained(setUp, 'high-position')).toMatchObject({
      number: 2,
      columnId: 'A',
      title: 'Hoog gepositioneerd',
      normStatus: 'professional_norm',
      reasons: [
        { status: 'met', counsellorName: 'Bo Jansen', appointmentId: 'external' },
        {
          status: 'not_met',
          text: 'De rol rapporteert aan HR.',
          counsellorName: 'Anna de Vries',
          appointmentId: 'internal',
        },
      ],
    });
    expect(explained(setUp, 'high-position', 'en').reasons[1]!.text).toBe(
      'The role reports to HR.',
    );
  });

  it('names the facts really read, their values in words and the policy they come from', () => {
    expect(explained(setUp, 'high-position').factsUsed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          subjectId: 'internal',
          subjectTitle: 'Anna de Vries',
          label: 'Valt onder',
          shown: 'HR',
        }),
        expect.objectContaining({
          subjectId: 'external',
          key: 'directAccessDirectors',
          shown: 'ja',
          fromPolicy: 'Regeling vertrouwenspersoon',
        }),
      ]),
    );
    const own = explained(setUp, 'high-position').factsUsed.find(
      (fact) => fact.subjectId === 'internal' && fact.key === 'roleReportsTo',
    );
    expect(own).not.toHaveProperty('fromPolicy');
  });

  it('shows dates and amounts as people write them', () => {
    const shown = explained(completeSetUp(), 'duration').factsUsed.map((fact) => fact.shown);
    expect(shown).toContain('13 januari 2025');
    const money = explained(completeSetUp(), 'time-budget').factsUsed.find(
      (fact) => fact.key === 'feeCents',
    );
    expect(money!.shown).toMatch(/^€\s3\.500,00$/);
  });

  it('leads to the field that decided', () => {
    expect(explained(setUp, 'high-position').links[0]).toEqual({
      section: 'positioning',
      subjectKind: 'appointment',
      subjectId: 'internal',
      key: 'roleReportsTo',
      label: 'Valt onder',
    });
    expect(explained(completeSetUp(), 'high-position').links).toEqual([]);
  });

  it('says what is still open, and leads there first', () => {
    const open = change(completeSetUp(), 'appointment', 'internal', {
      recordsRetentionMonths: undefined,
      recordsStorage: undefined,
    });
    const { reasons, links } = explained(open, 'confidentiality-records');
    const incomplete = reasons.find((reason) => reason.text.startsWith('Nog niet alles'));
    expect(incomplete!.text).toMatch(/^Nog niet alles is bekend: .*Bewaartermijn.*\.$/);
    expect(links.slice(0, 2).map((link) => link.key)).toEqual([
      'recordsStorage',
      'recordsRetentionMonths',
    ]);
  });

  it('leads to the paper when only a signature is missing', () => {
    const unsigned = change(completeSetUp(), 'document', 'letter', { signedBy: ['directors'] });
    expect(explained(unsigned, 'duration').links).toEqual([
      {
        section: 'documents-and-consent',
        subjectKind: 'document',
        subjectId: 'letter',
        key: 'signedBy',
        label: 'Brief van internal',
      },
    ]);
    const without = withoutSubject(completeSetUp(), 'document', 'letter');
    expect(explained(without, 'duration').links).toEqual([
      {
        section: 'documents-and-consent',
        subjectKind: 'organisation',
        subjectId: 'org',
        label: 'Documenten',
      },
    ]);
  });

  it('gives its sources with the day they were checked', () => {
    const { sources } = explained(setUp, 'placed-under-board');
    expect(sources.map((source) => source.id)).toContain('arboportaal-who');
    for (const source of sources) expect(source.consultedOn).toBe('2026-11-01');
  });

  it('says that it is stricter than the inspectorate where it is', () => {
    expect(explained(setUp, 'placed-under-board').note).toContain('Strenger dan de inspectie');
  });

  it.each(locales)('has words for everything in %s, also while nothing is known', (locale) => {
    const empty = emptySetUp('org', 'Nieuw');
    for (const item of judge(empty).items) {
      const words = explainItem(item, empty, framework, locale)!;
      expect(words.reasons).toHaveLength(1);
      expect(words.reasons[0]!.text).not.toBe('');
      expect(words.nextStep).not.toBe('');
      if (item.findings.length === 0) expect(words.links[0]!.section).toBe('model');
    }
  });

  it('is nothing for an item of another release', () => {
    const result = { ...judge(setUp).items[0]!, itemId: 'gone' };
    expect(explainItem(result, setUp, framework, 'nl')).toBeUndefined();
  });
});

describe('the worked example of the score', () => {
  it('counts by hand', () => {
    const setUp = change(completeSetUp(), 'appointment', 'internal', {
      roleReportsTo: 'hr',
      relief: 'none',
    });
    const assessment = judge(setUp);
    const score = explainScore(assessment, framework, 'nl');
    expect(score.points).toBe(9.5);
    expect(score.sentence).toBe('9 × voldoet en 1 × voldoet deels is 9,5 van 12 punten.');
    expect(score.parts[3]).toMatchObject({ number: 4, points: 0.5, statusText: 'Voldoet deels' });
  });

  it('says that there is no score when nothing applies', () => {
    const assessment = assess(completeSetUp(), {
      on: today,
      framework: { ...framework, items: [] },
    });
    expect(explainScore(assessment, framework, 'en').sentence).toBe(
      'Nothing applies, so there is no score.',
    );
  });
});

describe('rules beside the items', () => {
  const setUp = change(completeSetUp(), 'person', 'anna', { otherRoles: ['director', 'mediator'] });

  it('explain conflicts and hard stops, with whom, sources and the field', () => {
    const { conflicts, hardStops } = judge(setUp);
    expect(explainConflict(conflicts[1]!, setUp, framework, 'nl')).toMatchObject({
      title: 'Mediator is vertrouwenspersoon',
      counsellorName: 'Anna de Vries',
      links: [
        { subjectId: 'anna', key: 'otherRoles', section: 'positioning' },
        { subjectId: 'anna', key: 'otherRolesReason', section: 'positioning' },
      ],
    });
    const stop = explainHardStop(hardStops[0]!, setUp, framework, 'en')!;
    expect(stop).toMatchObject({ title: 'Director, board member or owner is counsellor' });
    expect(stop.sources.length).toBeGreaterThan(0);
    expect(stop.links.map((link) => link.key)).toEqual(['otherRoles']);
    expect(explainHardStop({ ...hardStops[0]!, ruleId: 'gone' }, setUp, framework, 'nl')).toBe(
      undefined,
    );
  });

  it('explain quality checks, naming the subject', () => {
    const check = judge(setUp).qualityChecks[0]!;
    expect(explainQualityCheck(check, setUp, 'nl')).toMatchObject({
      text: 'Anna de Vries: een rol, baan of band van deze persoon wordt afgeraden. Schrijf op waarom het toch verantwoord is.',
      group: 'gap',
      about: 'Anna de Vries',
      link: { subjectKind: 'person', subjectId: 'anna', key: 'otherRolesReason' },
    });
  });

  it('keep their words for a snapshot', () => {
    const assessment = judge(setUp);
    const texts = snapshotTexts(assessment, framework);
    expect(texts.items).toHaveLength(12);
    const given = new Set(assessment.items[0]!.findings.flatMap((finding) => finding.reasons));
    expect(Object.keys(texts.items[0]!.reasons).sort()).toEqual([...given].sort());
    expect(Object.keys(texts.rules).sort()).toEqual([
      'director',
      'discouraged-role-without-reason',
      'mediator',
    ]);
  });
});

describe('advice by size', () => {
  it.each([
    [0, 'under_10'],
    [9, 'under_10'],
    [10, '10_to_49'],
    [49, '10_to_49'],
    [50, '50_to_249'],
    [249, '50_to_249'],
    [250, '250_and_more'],
  ] as const)('puts %i people in %s', (headcount, sizeClass) => {
    expect(sizeClassOf(headcount)).toBe(sizeClass);
  });

  it('shows both other opinions, and nothing while the size is unknown', () => {
    expect(sizeAdvice({ headcount: 6 })!.otherViews).toHaveLength(2);
    expect(sizeAdvice({})).toBeUndefined();
  });
});
