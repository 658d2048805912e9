import nl from './consent.nl.json' with { type: 'json' };
import { bodyKindOf, consents, standingSentence } from './words.js';

type Standing = Parameters<typeof standingSentence>[0];
type Request = NonNullable<Standing['request']>;

const request = (state: Request['state'], more: Partial<Request> = {}): Request => ({
  state,
  bodyVariant: 'works_council',
  ...more,
});
const consented = { decision: { outcome: 'consent' } } as const;
const meeting = { bodyVariant: 'staff_meeting' } as const;
const nobody = { bodyVariant: 'none' } as const;

describe('how an organisation stands, in one sentence', () => {
  it.each<[string, Standing['state'], Request | null]>([
    ['none', 'none', null],
    ['ownDraft', 'none', request('draft')],
    ['withdrawn', 'none', request('withdrawn')],
    ['underReview', 'running', request('submitted')],
    ['underReview', 'running', request('questions')],
    ['hearing', 'running', request('submitted', meeting)],
    ['awaitingEmployer', 'running', request('consent')],
    ['awaitingStart', 'running', request('employer_decision')],
    ['atCourt', 'running', request('subdistrict_court')],
    ['refused', 'refused', request('refused')],
    ['conditions', 'refused', request('consent_with_conditions')],
    ['withoutConsent', 'refused', request('in_force')],
    ['nullity', 'refused', request('nullity_invoked')],
    ['inForce', 'in_force', request('in_force', consented)],
    ['courtInForce', 'in_force', request('in_force', { decision: { outcome: 'refused' } })],
    ['heardInForce', 'in_force', request('in_force', meeting)],
    ['ownInForce', 'in_force', request('in_force', nobody)],
    ['stale', 'stale', request('in_force', consented)],
    ['ownStale', 'stale', request('in_force', nobody)],
  ])('%s when it is %s', (sentence, state, of) => {
    expect(standingSentence({ state, request: of })).toBe(sentence);
    expect(Object.keys(nl.standing)).toContain(sentence);
  });
});

it.each([
  ['works_council', true, 'works_council'],
  ['several_councils', true, 'works_council'],
  ['staff_representation', true, 'staff_representation'],
  ['staff_meeting', false, 'staff_meeting'],
  ['none', false, 'none'],
] as const)('a %s consents: %s', (variant, does, kind) => {
  expect(consents(variant)).toBe(does);
  expect(bodyKindOf(variant)).toBe(kind);
});
