import { decideAsEmployer, decideWithoutConsent, enterIntoForce } from './conclude.js';
import { goToCourt, recordCourtPermission, recordCourtRefusal } from './court.js';
import { refuse } from './decide.js';
import { planMeeting } from './discuss.js';
import { invokeNullity, lastDayForNullity } from './nullity.js';
import {
  aDraft,
  board,
  codeOf,
  consented,
  council,
  done,
  hash,
  hr,
  inConsultation,
  otherHash,
  submitted,
} from './testing/a-request.js';

const startOn = '2027-01-01';
const refusedRequest = () =>
  done(refuse(inConsultation(), { snapshotHash: hash, reasons: 'Nee.' }, council('2026-11-12')));
const against = () =>
  done(
    decideWithoutConsent(
      refusedRequest(),
      { snapshotHash: hash, startOn, reasons: 'Toch nodig.' },
      board('2026-11-15'),
    ),
  );

describe('the employer decides', () => {
  it('after consent, on the same version', () => {
    expect(
      codeOf(decideAsEmployer(consented(), { snapshotHash: otherHash, startOn }, board())),
    ).toBe('snapshotHash: other_snapshot');
    expect(
      done(decideAsEmployer(consented(), { snapshotHash: hash, startOn }, board())),
    ).toMatchObject({
      state: 'employer_decision',
      employerDecision: { basis: 'consent', decidedOn: '2026-11-24', startOn },
    });
  });

  it('after a staff meeting, and only once it was held', () => {
    const planned = done(
      planMeeting(submitted('staff_meeting'), { meetingOn: '2026-11-24' }, hr()),
    );
    const input = { snapshotHash: hash, startOn, reasons: 'Gehoord.' };
    expect(codeOf(decideAsEmployer(planned, input, hr('2026-11-23')))).toBe(
      'meetingOn: no_meeting_held',
    );
    expect(done(decideAsEmployer(planned, input, hr())).employerDecision?.basis).toBe(
      'staff_heard',
    );
  });

  it('alone where there is nobody to ask, freezing the version then', () => {
    const input = { snapshotHash: hash, startOn, reasons: 'Klein.', consequences: 'Geen.' };
    expect(done(decideAsEmployer(aDraft('none'), input, hr()))).toMatchObject({
      state: 'employer_decision',
      snapshotHash: hash,
      reasons: 'Klein.',
      consequences: 'Geen.',
      employerDecision: { basis: 'own_decision' },
    });
  });

  it('without consent only as what it is', () => {
    expect(against().employerDecision?.basis).toBe('without_consent');
  });

  it.each([
    ['the day before it starts', '2026-12-31', 'startOn: too_early'],
    ['the day it starts', '2027-01-01', 'taken'],
  ])('and carries it out %s: %s', (_, on, code) => {
    const decided = done(decideAsEmployer(consented(), { snapshotHash: hash, startOn }, board()));
    expect(codeOf(enterIntoForce(decided, board(on)))).toBe(code);
  });
});

describe('nullity', () => {
  const input = {
    ground: 'decided_without_consent',
    reasons: 'Zonder instemming.',
    noticeOn: '2026-11-16',
  };

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2026-11-16', '2026-12-16'],
    ['2026-12-31', '2027-01-31'],
  ])('of what one heard on %s can be invoked until %s', (notice, last) => {
    expect(lastDayForNullity(notice)).toBe(last);
  });

  it.each([
    ['the last day', '2026-12-16', 'taken'],
    ['the day after', '2026-12-17', 'noticeOn: too_late'],
    ['before the notice', '2026-11-15', 'noticeOn: invalid'],
  ])('is invoked %s: %s', (_, on, code) => {
    expect(codeOf(invokeNullity(against(), input, council(on), 0))).toBe(code);
  });

  it('keeps ground, notice and who invoked it', () => {
    expect(done(invokeNullity(against(), input, council(), 0))).toMatchObject({
      state: 'nullity_invoked',
      nullity: {
        ground: 'decided_without_consent',
        noticeOn: '2026-11-16',
        invokedOn: '2026-11-24',
        invokedBy: 'works_council',
      },
    });
  });

  it('has no ground where consent stands and nothing changed', () => {
    const decided = done(decideAsEmployer(consented(), { snapshotHash: hash, startOn }, board()));
    const changed = { ...input, ground: 'changed_without_consent', noticeOn: '2026-11-24' };
    expect(codeOf(invokeNullity(decided, { ...input, noticeOn: '2026-11-24' }, council(), 3))).toBe(
      'ground: no_ground',
    );
    expect(codeOf(invokeNullity(decided, changed, council(), 0))).toBe('ground: no_ground');
    expect(codeOf(invokeNullity(decided, changed, council(), 1))).toBe('taken');
  });

  it('cannot be about a day before the decision', () => {
    expect(
      codeOf(invokeNullity(against(), { ...input, noticeOn: '2026-11-14' }, council(), 0)),
    ).toBe('noticeOn: invalid');
  });
});

describe('the subdistrict court', () => {
  const asked = () => done(goToCourt(refusedRequest(), { reasons: 'Onredelijk.' }, board()));

  it('permits: the employer can start', () => {
    const request = done(
      recordCourtPermission(
        asked(),
        { courtDecisionOn: '2027-02-01', startOn: '2027-03-01' },
        board('2027-02-02'),
      ),
    );
    expect(request).toMatchObject({
      state: 'employer_decision',
      court: { askedOn: '2026-11-24', decidedOn: '2027-02-01', permission: true },
      employerDecision: { basis: 'court_permission', startOn: '2027-03-01', snapshotHash: hash },
    });
  });

  it('does not permit: refused', () => {
    expect(
      done(recordCourtRefusal(asked(), { courtDecisionOn: '2027-02-01' }, board('2027-02-02'))),
    ).toMatchObject({ state: 'refused', court: { permission: false } });
  });

  it.each(['2026-11-23', '2027-02-03'])('did not decide on %s', (courtDecisionOn) => {
    const on = board('2027-02-02');
    expect(codeOf(recordCourtRefusal(asked(), { courtDecisionOn }, on))).toBe(
      'courtDecisionOn: invalid',
    );
    expect(codeOf(recordCourtPermission(asked(), { courtDecisionOn, startOn }, on))).toBe(
      'courtDecisionOn: invalid',
    );
  });
});
