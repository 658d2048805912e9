import { agreeTarget, planMeeting } from './discuss.js';
import { amend, submit, withdraw } from './submit.js';
import {
  aDraft,
  codeOf,
  council,
  done,
  hash,
  hr,
  otherHash,
  submitted,
} from './testing/a-request.js';

const complete = { reasons: 'Omdat.', consequences: 'Gevolgen.', snapshotHash: hash };

describe('submitting', () => {
  it('names who, when, why and which version', () => {
    expect(done(submit(aDraft(), complete, hr()))).toMatchObject({
      state: 'submitted',
      submittedOn: '2026-11-24',
      submittedBy: 'hr',
      reasons: 'Omdat.',
      consequences: 'Gevolgen.',
      askedFor: ['rule', 'position'],
      snapshotHash: hash,
    });
  });

  it.each([
    ['a target in the past', { ...complete, targetOn: '2026-11-23' }, 'targetOn: too_early'],
    ['a target today', { ...complete, targetOn: '2026-11-24' }, 'taken'],
    ['a day that does not exist', { ...complete, targetOn: '2026-02-31' }, 'targetOn: invalid'],
    ['nothing to consent to', { ...complete, askedFor: [] }, 'askedFor: missing'],
    ['something unheard of', { ...complete, askedFor: ['bonus'] }, 'askedFor: invalid'],
  ])('with %s', (_, input, code) => {
    expect(codeOf(submit(aDraft(), input, hr()))).toBe(code);
  });

  it('happens once: the version cannot be changed under the council’s eyes', () => {
    expect(codeOf(submit(submitted(), { ...complete, snapshotHash: otherHash }, hr()))).toBe(
      'wrong_state',
    );
  });

  it('has no place where there is nobody to ask', () => {
    expect(codeOf(submit(aDraft('none'), complete, hr()))).toBe('wrong_body');
  });
});

describe('talking', () => {
  it('agrees a target that can be moved, never into the past', () => {
    const request = done(agreeTarget(submitted(), { targetOn: '2026-12-20' }, council()));
    expect(request).toMatchObject({ state: 'submitted', targetOn: '2026-12-20' });
    expect(codeOf(agreeTarget(request, { targetOn: '2026-11-01' }, council()))).toBe(
      'targetOn: too_early',
    );
  });

  it('is about this request: no meeting from before it', () => {
    expect(codeOf(planMeeting(submitted(), { meetingOn: '2026-10-31' }, council()))).toBe(
      'meetingOn: too_early',
    );
  });
});

describe('taking back and beginning anew', () => {
  it('withdraws with a reason that stays in the file', () => {
    expect(codeOf(withdraw(submitted(), {}, hr()))).toBe('reasons: missing');
    const request = done(withdraw(submitted(), { reasons: 'Fout in de regeling.' }, hr()));
    expect(request.state).toBe('withdrawn');
    expect(request.events.at(-1)?.text).toBe('Fout in de regeling.');
    expect(request.reasons).toBe('Nieuwe regeling.');
  });

  it('lets a draft go without one', () => {
    expect(done(withdraw(aDraft(), {}, hr())).state).toBe('withdrawn');
  });

  it('amends into a new draft with the same words and no version yet', () => {
    const { previous, next } = done(amend(submitted(), { id: 'next', number: 2 }, hr()));
    expect(previous.state).toBe('amended');
    expect(next).toEqual({
      id: 'next',
      number: 2,
      bodyKind: 'works_council',
      previousId: 'request',
      state: 'draft',
      askedFor: ['rule', 'position'],
      reasons: 'Nieuwe regeling.',
      consequences: 'Meer tijd voor de rol.',
      meetingsOn: [],
      events: [],
    });
    expect(codeOf(amend(submitted(), { id: 'request', number: 2 }, hr()))).toBe('invalid');
  });
});
