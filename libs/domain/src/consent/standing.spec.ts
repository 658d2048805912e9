import { consentStates, type ConsentRequest } from './consent.js';
import { consentStandingOf } from './standing.js';
import { aDraft, hash } from './testing/a-request.js';

function request(
  number: number,
  state: ConsentRequest['state'],
  more: Partial<ConsentRequest> = {},
): ConsentRequest {
  return { ...aDraft(), id: `r${number}`, number, state, ...more };
}

const decided = (basis: 'consent' | 'without_consent') => ({
  employerDecision: {
    basis,
    decidedOn: '2026-11-15',
    startOn: '2026-12-01',
    recordedBy: 'board',
    snapshotHash: hash,
  },
});

describe('how an organisation stands with consent', () => {
  it('is none without any request, or with replaced ones only', () => {
    expect(consentStandingOf([], 0)).toEqual({ status: 'none', materialChanges: 0 });
    expect(consentStandingOf([request(1, 'amended')], 4)).toEqual({
      status: 'none',
      materialChanges: 0,
    });
  });

  it.each([
    ['draft', 'draft'],
    ['submitted', 'running'],
    ['in_consultation', 'running'],
    ['questions', 'running'],
    ['answered', 'running'],
    ['consent', 'awaiting_employer'],
    ['consent_with_conditions', 'conditions'],
    ['refused', 'refused'],
    ['employer_decision', 'awaiting_start'],
    ['in_force', 'in_force'],
    ['withdrawn', 'withdrawn'],
    ['amended', 'none'],
    ['nullity_invoked', 'nullity_invoked'],
    ['subdistrict_court', 'at_court'],
  ] as const)('%s is %s', (state, status) => {
    expect(consentStandingOf([request(1, state)], 0).status).toBe(status);
    expect(consentStates).toContain(state);
  });

  it('is stale once a consented fact changed', () => {
    expect(consentStandingOf([request(1, 'in_force', decided('consent'))], 2)).toEqual({
      status: 'stale',
      requestId: 'r1',
      number: 1,
      materialChanges: 2,
      startOn: '2026-12-01',
    });
  });

  it('keeps what is in force before what is under way', () => {
    const requests = [request(1, 'in_force', decided('consent')), request(2, 'questions')];
    expect(consentStandingOf(requests, 1)).toMatchObject({
      status: 'stale',
      requestId: 'r1',
      runningRequestId: 'r2',
    });
  });

  it('takes the newest in force, in whatever order they are given', () => {
    const requests = [request(3, 'in_force'), request(1, 'in_force'), request(2, 'amended')];
    expect(consentStandingOf(requests, 0)).toMatchObject({ status: 'in_force', requestId: 'r3' });
    expect(consentStandingOf([...requests].reverse(), 0)).toMatchObject({ requestId: 'r3' });
  });

  it('passes over what was withdrawn while there is something else', () => {
    expect(consentStandingOf([request(1, 'refused'), request(2, 'withdrawn')], 0)).toMatchObject({
      status: 'refused',
      requestId: 'r1',
    });
  });

  it('never calls a decision without consent anything else, and says until when it is at risk', () => {
    for (const state of ['employer_decision', 'in_force'] as const) {
      expect(consentStandingOf([request(1, state, decided('without_consent'))], 3)).toMatchObject({
        status: 'without_consent',
        nullityUntil: '2026-12-15',
      });
    }
  });
});
