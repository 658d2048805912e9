import { ok, type Result } from '../result.js';
import type { Acting, ConsentRefusal, ConsentRequest } from './consent.js';
import { moved, refusal, step, type ConsentInput } from './step.js';
import { targetHasPassed } from './submit.js';

/** Sets the day by which both sides hope to be done. Not a legal time limit: there is none. */
export function agreeTarget(
  request: ConsentRequest,
  input: Pick<ConsentInput, 'targetOn'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'agreeTarget', input, acting);
  if (!stepped.ok) return stepped;
  const targetOn = stepped.value.input.targetOn!;
  if (targetOn < acting.on) return targetHasPassed();
  return ok(moved(request, stepped.value.transition, acting, { targetOn }, { date: targetOn }));
}

/** Plans a consultation meeting, or records one that was held since the request was submitted. */
export function planMeeting(
  request: ConsentRequest,
  input: Pick<ConsentInput, 'meetingOn'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'planMeeting', input, acting);
  if (!stepped.ok) return stepped;
  const meetingOn = stepped.value.input.meetingOn!;
  if (request.submittedOn !== undefined && meetingOn < request.submittedOn) {
    return refusal(
      'too_early',
      'Het overleg gaat over dit verzoek en kan dus niet ervóór zijn geweest.',
      'The meeting is about this request and cannot have been before it.',
      'meetingOn',
    );
  }
  const meetingsOn = [...new Set([...request.meetingsOn, meetingOn])].sort();
  return ok(moved(request, stepped.value.transition, acting, { meetingsOn }, { date: meetingOn }));
}

/** Puts a question to the employer. */
export function askQuestion(
  request: ConsentRequest,
  input: Pick<ConsentInput, 'question'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'askQuestion', input, acting);
  if (!stepped.ok) return stepped;
  const { transition, input: said } = stepped.value;
  return ok(moved(request, transition, acting, {}, { text: said.question }));
}

/** Answers what the council asked. */
export function answer(
  request: ConsentRequest,
  input: Pick<ConsentInput, 'answer'>,
  acting: Acting,
): Result<ConsentRequest, ConsentRefusal> {
  const stepped = step(request, 'answer', input, acting);
  if (!stepped.ok) return stepped;
  const { transition, input: said } = stepped.value;
  return ok(moved(request, transition, acting, {}, { text: said.answer }));
}
