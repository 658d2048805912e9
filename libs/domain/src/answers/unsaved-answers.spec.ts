import fc from 'fast-check';
import {
  chooseMine,
  giveAnswer,
  giveUpAnswer,
  latestAnswer,
  nothingUnsaved,
  restoredAnswers,
  answerSent,
  answerSettled,
  answerToSend,
  unsavedAt,
  type SaveOutcome,
  type AnswerPlace,
  type UnsavedAnswers,
} from './unsaved-answers.js';

const place: AnswerPlace = { kind: 'organisation', subjectId: 'org', key: 'headcount' };
const other: AnswerPlace = { ...place, key: 'employees' };
const theirs = {
  theirsShown: '90',
  yoursShown: '80',
  changedBy: 'Bram',
  changedAt: '2026-11-28T09:00:00Z',
  currentVersion: 7,
};

const given = (value: number, seen = 3, all: UnsavedAnswers = nothingUnsaved) =>
  giveAnswer(all, place, { value }, seen);
const onItsWay = (all: UnsavedAnswers) => answerSent(all, answerToSend(all)!);

it('sends one answer at a time, in the order in which they were given', () => {
  const both = giveAnswer(given(80), other, { value: 70 }, 3);
  expect(answerToSend(both)).toMatchObject({ key: 'headcount', basedOn: 3 });
  expect(answerToSend(onItsWay(both))).toBeUndefined();
  const next = answerSettled(onItsWay(both), place, { is: 'saved', version: 4 });
  expect(answerToSend(next)).toMatchObject({ key: 'employees', basedOn: 3 });
});

it('lets an answer go once it is saved, and bases the next one on that', () => {
  const saved = answerSettled(onItsWay(given(80)), place, { is: 'saved', version: 4 });
  expect(saved.entries).toEqual([]);
  expect(answerToSend(given(81, 3, saved))).toMatchObject({ basedOn: 4 });
  expect(answerToSend(given(81, 9, saved))).toMatchObject({ basedOn: 9 });
});

it('keeps what was typed while the answer before it was on its way', () => {
  const typed = given(81, 3, onItsWay(given(80)));
  expect(latestAnswer(unsavedAt(typed, place)!)).toEqual({ value: 81 });
  const saved = answerSettled(typed, place, { is: 'saved', version: 4 });
  expect(answerToSend(saved)).toMatchObject({ answer: { value: 81 }, basedOn: 4 });
});

it('keeps resting on what was seen, whatever the screen shows by now', () => {
  expect(answerToSend(given(81, 9, given(80, 3)))).toMatchObject({
    answer: { value: 81 },
    basedOn: 3,
  });
});

it('sends an answer that may have arrived before the one that followed it', () => {
  const failed = answerSettled(onItsWay(given(80)), place, { is: 'failed' });
  const typed = given(81, 9, failed);
  expect(answerToSend(typed)).toMatchObject({
    answer: { value: 80 },
    next: { value: 81 },
    basedOn: 3,
  });
  const saved = answerSettled(onItsWay(typed), place, { is: 'saved', version: 4 });
  expect(answerToSend(saved)).toMatchObject({ answer: { value: 81 }, basedOn: 4 });
});

it('waits for a choice at a conflict, and rests on what was seen when one’s own is chosen', () => {
  const conflict = answerSettled(onItsWay(given(80)), place, { is: 'conflict', with: theirs });
  expect(answerToSend(conflict)).toBeUndefined();
  expect(answerToSend(chooseMine(conflict, place))).toMatchObject({ basedOn: 7 });
  expect(giveUpAnswer(conflict, place).entries).toEqual([]);
});

it('does not take another answer for a choice: the conflict is shown again', () => {
  const conflict = answerSettled(onItsWay(given(80)), place, { is: 'conflict', with: theirs });
  expect(answerToSend(given(82, 9, conflict))).toMatchObject({ answer: { value: 82 }, basedOn: 3 });
});

it('keeps a refused answer until it is mended or given up', () => {
  const refused = answerSettled(onItsWay(given(-1)), place, {
    is: 'refused',
    message: 'Te klein.',
  });
  expect(answerToSend(refused)).toBeUndefined();
  expect(unsavedAt(restoredAnswers(refused.entries), place)?.state.is).toBe('refused');
  expect(answerToSend(given(1, 9, refused))).toMatchObject({ answer: { value: 1 }, basedOn: 3 });
});

it('gives up nothing that is on its way or waiting', () => {
  expect(giveUpAnswer(given(80), place).entries).toHaveLength(1);
  expect(giveUpAnswer(onItsWay(given(80)), place).entries).toHaveLength(1);
});

it('takes what was on its way when the page went for possibly arrived', () => {
  const back = restoredAnswers(onItsWay(given(80)).entries);
  expect(answerToSend(given(81, 9, back))).toMatchObject({
    answer: { value: 80 },
    next: { value: 81 },
  });
});

it('lets no answer go but by saving, choosing or replacing it', () => {
  const outcome: fc.Arbitrary<SaveOutcome> = fc.oneof(
    fc.integer({ min: 4, max: 9 }).map((version) => ({ is: 'saved' as const, version })),
    fc.constant({ is: 'conflict' as const, with: theirs }),
    fc.constant({ is: 'refused' as const, message: 'Nee.' }),
    fc.constant({ is: 'failed' as const }),
  );
  const step = fc.oneof(
    fc.record({ does: fc.constant('give' as const), version: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ does: fc.constant('send' as const) }),
    fc.record({ does: fc.constant('settle' as const), outcome }),
    fc.record({ does: fc.constant('mine' as const) }),
    fc.record({ does: fc.constant('reload' as const) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let all = nothingUnsaved;
      let latest: number | null = null;
      let savedLatest = false;
      steps.forEach((one, index) => {
        if (one.does === 'give') {
          all = given(index, one.version, all);
          latest = index;
          savedLatest = false;
        }
        if (one.does === 'send' && answerToSend(all)) all = onItsWay(all);
        if (one.does === 'settle') {
          const there = unsavedAt(all, place);
          if (there?.state.is === 'sending' && one.outcome.is === 'saved' && !there.next) {
            savedLatest = true;
          }
          all = answerSettled(all, place, one.outcome);
        }
        if (one.does === 'mine') all = chooseMine(all, place);
        if (one.does === 'reload') all = restoredAnswers(all.entries);
        const there = unsavedAt(all, place);
        if (latest !== null && !savedLatest) {
          expect(there && latestAnswer(there)).toEqual({ value: latest });
        } else expect(there).toBeUndefined();
      });
    }),
    { numRuns: 500 },
  );
});
