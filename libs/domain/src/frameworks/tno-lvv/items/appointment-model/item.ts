import {
  holdsDiscouragedRole,
  isProhibited,
  justifiesDiscouragedRole,
} from '../../../../independence/conflicts.js';
import { defineItem, places, type AppointmentView } from '../../../../checklist/item.js';
import { termState } from '../../../../checklist/term.js';
import { isOneOf, weigh, when } from '../../../../checklist/weigh.js';
import { texts } from './texts.js';

/** Kinds of counsellor each model needs. */
const kindsOf = {
  internal: ['internal'],
  external: ['external'],
  combination: ['internal', 'external'],
} as const;

export const appointmentModel = defineItem({
  id: 'appointment-model',
  per: 'organisation',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'stolwijk-director', 'nvab-company-doctor', 'product-judgement'],
  topic: 'appointment',
  wizard: [
    ...places('organisation', 'model'),
    ...places('appointment', 'person', 'kind', 'startOn', 'endOn', 'appointedBy'),
    ...places('person', 'otherRoles', 'otherRolesReason', 'memberOf', 'relations'),
  ],
  texts,
  evaluate({ organisation, appointments, judged }, on) {
    const { model } = organisation;
    if (appointments.length === 0) {
      // "Arranged, but nobody here knows how" leaves open who it is; a chosen model does not.
      return model === undefined || model === 'arranged_unknown'
        ? { status: 'unanswered' }
        : { status: 'not_met', reasons: ['noneNamed'] };
    }
    if (judged.length === 0) {
      for (const { appointment } of appointments) termState(appointment, on);
      return { status: 'not_met', reasons: ['allEnded'] };
    }
    const acting = judged.map((view) => ({ view, state: termState(view.appointment, on) }));
    const onlyFuture = acting.every(({ state }) => state === 'future');
    const counting = acting.filter(({ view }) => !isProhibited(view));
    const inTerm = (kind: string) =>
      counting.some(
        ({ view, state }) =>
          (state === 'in_term' || state === 'start_unknown') &&
          (view.appointment.kind === undefined || view.appointment.kind === kind),
      );
    const needed: readonly string[] =
      model === undefined || model === 'arranged_unknown' ? [] : kindsOf[model];
    const discouraged = counting.map(({ view }) => view).filter(holdsDiscouragedRole);
    const notByDirectors = (view: AppointmentView) =>
      isOneOf(view.appointment.appointedBy, 'manager', 'other');
    return weigh({
      not: [when(counting.length === 0, 'onlyProhibited')],
      partly: [
        when(model === 'arranged_unknown', 'modelNotKnown'),
        when(onlyFuture, 'startsInFuture'),
        when(
          acting.some(({ state }) => state === 'renewal_pending'),
          'renewalPending',
        ),
        when(!onlyFuture && !needed.every(inTerm), 'kindMissing'),
        when(counting.length < acting.length, 'alsoProhibited'),
        when(
          counting.some(({ view }) => view.appointment.appointedBy === 'hr'),
          'appointedByHr',
        ),
        when(
          counting.some(({ view }) => notByDirectors(view)),
          'notAppointedByDirectors',
        ),
        when(
          discouraged.some((view) => !justifiesDiscouragedRole(view)),
          'discouragedWithoutReason',
        ),
        when(
          discouraged.some((view) => justifiesDiscouragedRole(view)),
          'discouragedWithReason',
        ),
      ],
      required: [
        model,
        ...acting.flatMap(({ view: { appointment, person } }) => [
          appointment.person,
          appointment.kind,
          appointment.startOn,
          appointment.appointedBy,
          person.otherRoles,
        ]),
      ],
      context: acting.map(({ state }) => (state === 'renewal_unknown' ? undefined : state)),
      met: 'inPlace',
    });
  },
});
