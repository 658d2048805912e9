import { confirmConditionsMet, giveConsent, giveConsentWithConditions, refuse } from './decide.js';
import { askQuestion, planMeeting } from './discuss.js';
import {
  acting,
  codeOf,
  decision,
  council,
  done,
  hash,
  hr,
  inConsultation,
  otherHash,
  submitted,
} from './testing/a-request.js';

describe('the council decides', () => {
  it('on the version submitted, with its name, day and words', () => {
    const request = done(
      refuse(
        inConsultation(),
        { snapshotHash: hash, reasons: 'Te weinig tijd.' },
        council('2026-11-12'),
      ),
    );
    expect(request.decision).toEqual({
      outcome: 'refused',
      decidedOn: '2026-11-12',
      recordedBy: 'works_council',
      snapshotHash: hash,
      reasons: 'Te weinig tijd.',
    });
    expect(request.events.at(-1)).toMatchObject({
      action: 'refuse',
      snapshotHash: hash,
      text: 'Te weinig tijd.',
    });
  });

  it.each([giveConsent, giveConsentWithConditions, refuse])(
    'not on another version: %p',
    (verb) => {
      const input = { snapshotHash: otherHash, reasons: 'Omdat.', conditions: 'Mits.' };
      expect(codeOf(verb(inConsultation(), input, council()))).toBe('snapshotHash: other_snapshot');
    },
  );

  it.each(['', 'A'.repeat(64), 'a'.repeat(63), '../..'])('not on no version: %j', (given) => {
    expect(
      codeOf(giveConsent(inConsultation(), { ...decision, snapshotHash: given }, council())),
    ).toBe('snapshotHash: invalid');
  });

  it('not before a meeting was planned', () => {
    const asked = done(askQuestion(submitted(), { question: 'Waarom?' }, council()));
    expect(codeOf(giveConsent(asked, decision, council()))).toBe('meetingOn: no_meeting_held');
  });

  it.each([
    ['the day before the meeting', '2026-11-09', 'meetingOn: no_meeting_held'],
    ['the day of the meeting', '2026-11-10', 'taken'],
  ])('%s: %s', (_, on, code) => {
    expect(codeOf(giveConsent(inConsultation(), decision, council(on)))).toBe(code);
  });

  it('after one meeting although another is still to come', () => {
    const second = done(planMeeting(inConsultation(), { meetingOn: '2026-12-24' }, council()));
    expect(second.meetingsOn).toEqual(['2026-11-10', '2026-12-24']);
    expect(codeOf(giveConsent(second, decision, council()))).toBe('taken');
  });

  it('never by who submitted it, whatever roles they hold', () => {
    const both = { ...acting('works_council'), accountId: 'hr' };
    expect(codeOf(giveConsent(inConsultation(), decision, both))).toBe('own_request');
    expect(codeOf(giveConsent(inConsultation(), decision, hr()))).toBe('not_allowed');
  });

  it('never without reasons, also when it agrees (WOR art. 27(2))', () => {
    const decide = { snapshotHash: hash, reasons: ' ', conditions: 'Mits.' };
    expect(codeOf(refuse(inConsultation(), decide, council()))).toBe('reasons: missing');
    expect(codeOf(giveConsentWithConditions(inConsultation(), decide, council()))).toBe(
      'reasons: missing',
    );
    expect(codeOf(giveConsent(inConsultation(), decide, council()))).toBe('reasons: missing');
  });

  it('in words without hidden characters or a citizen number', () => {
    const words = (reasons: string) =>
      codeOf(refuse(inConsultation(), { snapshotHash: hash, reasons }, council()));
    expect(words('a\u202eb')).toBe('reasons: invalid');
    expect(words('zie 111222333')).toBe('reasons: invalid');
    expect(words('x'.repeat(4001))).toBe('reasons: invalid');
  });

  it('on conditions, which count as consent once it says they are met', () => {
    const conditional = done(
      giveConsentWithConditions(
        inConsultation(),
        { snapshotHash: hash, reasons: 'Nog te weinig.', conditions: 'Evalueer na een jaar.' },
        council('2026-11-12'),
      ),
    );
    expect(conditional).toMatchObject({
      state: 'consent_with_conditions',
      decision: { conditions: 'Evalueer na een jaar.' },
    });
    expect(codeOf(confirmConditionsMet(conditional, { snapshotHash: otherHash }, council()))).toBe(
      'snapshotHash: other_snapshot',
    );
    expect(
      done(confirmConditionsMet(conditional, { snapshotHash: hash }, council())),
    ).toMatchObject({
      state: 'consent',
      decision: { outcome: 'consent_with_conditions', conditionsMetOn: '2026-11-24' },
    });
  });
});
