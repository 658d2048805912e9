import { assess } from '../checklist/assess.js';
import { change, completeSetUp, today } from '../checklist/testing/complete-set-up.js';
import { catalogue } from '../facts/catalogue.js';
import { aSetUp } from '../facts/testing/a-set-up.js';
import { frameworks } from '../frameworks/index.js';
import {
  disputeOf,
  statementIds,
  statementsOf,
  voiceOnTopic,
  type CounsellorAnswer,
  type StatementId,
  type VoiceAnswer,
} from './statements.js';

const setUp = aSetUp();
const anna = setUp.appointments.find(({ id }) => id === 'a')!;

const said = (statement: StatementId, answer: VoiceAnswer, words: string): CounsellorAnswer => ({
  ...{ appointmentId: 'a', statement, answer, said: words },
  on: '2026-11-24',
});

describe('what the employer states about a counsellor', () => {
  it('is what is filled in, also where the policy says it', () => {
    expect(statementsOf(setUp, anna).map(({ id, said }) => [id, said.nl])).toEqual([
      ['starts_on', '1 februari 2026'],
      ['reports_to', expect.any(String)],
      ['hours', '24'],
    ]);
  });

  it('is about facts that exist', () => {
    const everything = Object.keys(catalogue.appointment);
    const keys = completeStatements().map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !everything.includes(key))).toEqual([]);
    expect(new Set(statementIds).size).toBe(statementIds.length);
  });

  it('keeps an answer to the words it was given to', () => {
    const [hours] = statementsOf(setUp, anna, [said('hours', 'disputed', '24')]).slice(-1);
    expect(hours).toMatchObject({ outdated: false });
    expect(disputeOf(hours!)).toMatchObject({ answer: 'disputed' });
    const later = statementsOf(setUp, anna, [said('hours', 'disputed', '40')]).at(-1)!;
    expect(later.outdated).toBe(true);
    expect(disputeOf(later)).toBeUndefined();
  });

  it('gives nobody the answer of another', () => {
    const bram = setUp.appointments.find(({ id }) => id === 'b')!;
    expect(
      statementsOf(setUp, bram, [said('hours', 'disputed', '24')]).filter(({ answer }) => answer),
    ).toEqual([]);
  });
});

const complete = completeSetUp();
const [judged] = complete.appointments;

function completeStatements(answers: readonly CounsellorAnswer[] = []) {
  return statementsOf(complete, judged!, answers);
}

/** The same answer to every statement about a topic, with exceptions. */
const answersOn = (
  topic: string,
  answer: VoiceAnswer,
  except: Partial<Record<StatementId, VoiceAnswer>> = {},
): CounsellorAnswer[] =>
  completeStatements()
    .filter((one) => one.topic === topic)
    .map((one) => ({
      appointmentId: judged!.id,
      statement: one.id,
      answer: except[one.id] ?? answer,
      said: one.said.nl,
      on: today,
    }));

describe('what a counsellor says about a topic', () => {
  it('is confirmed only when every statement is, and disputed as soon as one is', () => {
    const all = answersOn('training', 'confirmed');
    expect(all.length).toBe(2);
    expect(voiceOnTopic(completeStatements(all), 'training')).toBe('confirmed');
    expect(voiceOnTopic(completeStatements(all.slice(1)), 'training')).toBeUndefined();
    const unsure = answersOn('training', 'confirmed', { training: 'not_known' });
    expect(voiceOnTopic(completeStatements(unsure), 'training')).toBeUndefined();
    const one = answersOn('training', 'confirmed', { training: 'disputed' });
    expect(voiceOnTopic(completeStatements(one), 'training')).toBe('disputed');
  });
});

describe('the evidence number', () => {
  const framework = frameworks[0]!;
  /** Everybody confirms; whatever is given comes before that. */
  const others = (topic: string): CounsellorAnswer[] =>
    complete.appointments.slice(1).flatMap((appointment) =>
      statementsOf(complete, appointment)
        .filter((one) => one.topic === topic)
        .map((one) => ({
          ...{ appointmentId: appointment.id, statement: one.id, said: one.said.nl, on: today },
          answer: 'confirmed' as const,
        })),
    );
  const levels = (voices: readonly CounsellorAnswer[], given = complete, consented = false) =>
    Object.fromEntries(
      assess(given, {
        on: today,
        framework,
        voices: voices.length > 0 ? [...voices, ...others('training')] : [],
        consent: { inForce: consented, stale: false },
      }).items.map(({ itemId, evidence }) => [itemId, evidence]),
    );
  // What the counsellor said in person elsewhere is left out, so that only the answers speak.
  const silent = complete.appointments.reduce(
    (all, { id }) => change(all, 'appointment', id, { confirmedTopics: [], disputedTopics: [] }),
    complete,
  );
  const item = framework.items.find(({ item: one }) => one.topic === 'training')!.item.id;

  it('rises with a confirmation on paper, and no dispute is averaged away', () => {
    expect(levels([], silent)[item]).toBe('recorded');
    expect(levels(answersOn('training', 'confirmed'), silent)[item]).toBe('confirmed');
    expect(levels(answersOn('training', 'confirmed', { training: 'disputed' }), silent)[item]).toBe(
      'recorded',
    );
  });

  it('does not go beyond paper where a counsellor disputes, also with consent', () => {
    expect(levels([], silent, true)[item]).toBe('consented');
    expect(levels(answersOn('training', 'disputed'), silent, true)[item]).toBe('recorded');
  });
});
