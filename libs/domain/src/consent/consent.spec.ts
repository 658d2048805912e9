import { actions, roles } from '../access/actions.js';
import { mayDo } from '../access/policy.js';
import type { Result } from '../result.js';
import {
  consentActions,
  consentBodyFor,
  consentBodyKinds,
  consentStates,
  consentTransitions,
  consentVariants,
  transitionFor,
  type Acting,
  type ConsentAction,
  type ConsentRefusal,
  type ConsentRequest,
  type ConsentState,
} from './consent.js';
import { decideAsEmployer, decideWithoutConsent, enterIntoForce } from './conclude.js';
import { goToCourt, recordCourtPermission, recordCourtRefusal } from './court.js';
import { confirmConditionsMet, giveConsent, giveConsentWithConditions, refuse } from './decide.js';
import { agreeTarget, answer, askQuestion, planMeeting } from './discuss.js';
import { invokeNullity } from './nullity.js';
import { availableConsentActions, type ConsentInput } from './step.js';
import { amend, submit, withdraw } from './submit.js';
import { acting, hash } from './testing/a-request.js';

type Verb = (
  request: ConsentRequest,
  input: ConsentInput,
  actor: Acting,
) => Result<ConsentRequest, ConsentRefusal>;

/** Every action by its function: an action without one does not compile. */
const verbs: Readonly<Record<ConsentAction, Verb>> = {
  submit,
  agreeTarget,
  planMeeting,
  askQuestion,
  answer,
  giveConsent,
  giveConsentWithConditions,
  refuse,
  confirmConditionsMet,
  decideAsEmployer,
  decideWithoutConsent,
  enterIntoForce: (request, _, actor) => enterIntoForce(request, actor),
  withdraw,
  amend: (request, _, actor) => {
    const outcome = amend(request, { id: 'next', number: 2 }, actor);
    return outcome.ok ? { ok: true, value: outcome.value.previous } : outcome;
  },
  invokeNullity: (request, input, actor) => invokeNullity(request, input, actor, 1),
  goToCourt,
  recordCourtPermission,
  recordCourtRefusal,
};

/** Everything that any step can ask, filled in. */
const everything: Required<ConsentInput> = {
  reasons: 'Omdat het nodig is.',
  consequences: 'Meer tijd.',
  askedFor: ['rule', 'position'],
  snapshotHash: hash,
  targetOn: '2026-12-20',
  meetingOn: '2026-11-10',
  question: 'Hoeveel uren?',
  answer: 'Veertig.',
  conditions: 'Evalueer na een jaar.',
  startOn: '2026-11-24',
  noticeOn: '2026-11-20',
  ground: 'changed_without_consent',
  courtDecisionOn: '2026-11-22',
};

/** A request as it can stand in this state, with everything a step could look back at. */
function standing(state: ConsentState, bodyKind: ConsentRequest['bodyKind']): ConsentRequest {
  return {
    id: 'request',
    number: 1,
    state,
    bodyKind,
    askedFor: ['rule'],
    reasons: 'Omdat.',
    consequences: 'Gevolgen.',
    submittedOn: '2026-11-01',
    submittedBy: 'somebody',
    meetingsOn: ['2026-11-10'],
    snapshotHash: hash,
    employerDecision: {
      basis: 'consent',
      decidedOn: '2026-11-15',
      startOn: '2026-11-20',
      recordedBy: 'board',
      snapshotHash: hash,
    },
    court: { askedOn: '2026-11-21', reasons: 'Onredelijk.' },
    events: [],
  };
}

const everyStep = consentBodyKinds.flatMap((bodyKind) =>
  consentStates.flatMap((state) =>
    consentActions.map((action) => [bodyKind, state, action] as const),
  ),
);

describe('the table of steps', () => {
  it.each(everyStep)('%s, %s: %s goes as the table says, for exactly who may', (...step) => {
    const [bodyKind, state, action] = step;
    const transition = transitionFor(state, action, bodyKind);
    for (const role of roles) {
      const outcome = verbs[action](standing(state, bodyKind), everything, acting(role));
      if (transition && mayDo([role], transition.needs)) {
        expect(outcome).toMatchObject({ ok: true, value: { state: transition.to } });
        expect(outcome.ok && outcome.value.events).toMatchObject([
          { action, from: state, to: transition.to, on: '2026-11-24', by: role },
        ]);
      } else {
        const reason = transition ? 'not_allowed' : /^wrong_(state|body)$/;
        expect(outcome.ok ? 'taken' : outcome.refusal.code).toMatch(reason);
      }
    }
  });

  it.each(
    consentTransitions.flatMap((one) =>
      one.from.flatMap((from) =>
        one.requires.map((field) => [one.action, from, one.on[0]!, field, one.needs] as const),
      ),
    ),
  )('%s from %s (%s) asks for %s', (action, from, bodyKind, field, needs) => {
    const actor = acting(roles.find((role) => mayDo([role], needs))!);
    const { reasons, consequences, ...bare } = standing(from, bodyKind);
    const request =
      from === 'draft' ? { ...bare, askedFor: [] } : { ...bare, reasons, consequences };
    const outcome = verbs[action](
      request as ConsentRequest,
      { ...everything, [field]: undefined },
      actor,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'missing', field } });
  });

  it('has one step at most for a state, an action and a body', () => {
    const found = everyStep.map(
      ([bodyKind, state, action]) =>
        consentTransitions.filter(
          (one) => one.action === action && one.from.includes(state) && one.on.includes(bodyKind),
        ).length,
    );
    expect(Math.max(...found)).toBe(1);
  });

  it('uses every action, and asks for rights that exist', () => {
    expect(new Set(consentTransitions.map((one) => one.action))).toEqual(new Set(consentActions));
    for (const { needs } of consentTransitions) expect(actions).toContain(needs);
  });

  it('never lets HR or the board do the council’s part', () => {
    const councils = consentTransitions.filter((one) =>
      ['consent', 'consent_with_conditions'].includes(one.to),
    );
    expect(councils.map((one) => one.needs)).toEqual(councils.map(() => 'consent:decide'));
    expect(mayDo(['hr', 'board', 'consultant', 'auditor'], 'consent:decide')).toBe(false);
  });

  function reachable(bodyKind: (typeof consentBodyKinds)[number]): readonly ConsentState[] {
    const reached = new Set<ConsentState>(['draft']);
    for (const state of reached) {
      for (const one of consentTransitions) {
        if (one.from.includes(state) && one.on.includes(bodyKind)) reached.add(one.to);
      }
    }
    return consentStates.filter((state) => reached.has(state));
  }

  it('reaches every state with a works council or staff representation', () => {
    expect(reachable('works_council')).toEqual([...consentStates]);
    expect(reachable('staff_representation')).toEqual([...consentStates]);
  });

  it('hears a staff meeting and never calls that consent', () => {
    expect(reachable('staff_meeting')).toEqual([
      'draft',
      'submitted',
      'in_consultation',
      'employer_decision',
      'in_force',
      'withdrawn',
      'amended',
    ]);
  });

  it('records the own decision where there is nobody to ask', () => {
    expect(reachable('none')).toEqual(['draft', 'employer_decision', 'in_force', 'withdrawn']);
  });
});

describe('what one can do now', () => {
  it('is the council’s side for the council and the employer’s for HR', () => {
    const request = standing('questions', 'works_council');
    expect(availableConsentActions(request, { roles: ['works_council'] })).toEqual([
      'agreeTarget',
      'planMeeting',
      'askQuestion',
      'giveConsent',
      'giveConsentWithConditions',
      'refuse',
    ]);
    expect(availableConsentActions(request, { roles: ['hr'] })).toEqual([
      'answer',
      'decideWithoutConsent',
      'withdraw',
      'amend',
    ]);
    expect(availableConsentActions(request, { roles: ['consultant'] })).toEqual([]);
  });
});

describe('the body a request goes to', () => {
  it.each([
    ['several_councils', 'works_council'],
    ['works_council', 'works_council'],
    ['staff_representation', 'staff_representation'],
    ['staff_meeting', 'staff_meeting'],
    ['none', 'none'],
    [undefined, undefined],
  ] as const)('%s: %s', (participation, bodyKind) => {
    expect(consentBodyFor(participation)).toBe(bodyKind);
  });

  it.each(consentBodyKinds)('%s says what the law asks, with its article', (bodyKind) => {
    const variant = consentVariants[bodyKind];
    expect(variant.whatTheLawAsks.nl).not.toBe(variant.whatTheLawAsks.en);
    expect(variant.sources.length).toBeGreaterThan(0);
  });
});
