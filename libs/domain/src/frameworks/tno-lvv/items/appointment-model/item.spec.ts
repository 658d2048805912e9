import { describeItem } from '../../../../checklist/testing/describe-item.js';
import { withoutSubject, type SetUp } from '../../../../facts/set-up.js';
import { appointmentModel } from './item.js';

const nobody = (setUp: SetUp) =>
  withoutSubject(withoutSubject(setUp, 'appointment', 'internal'), 'appointment', 'external');

const onlyInternal = (setUp: SetUp) => withoutSubject(setUp, 'appointment', 'external');

describeItem(appointmentModel, [
  { when: 'with both kinds in term', is: 'met', because: ['inPlace'] },
  {
    when: 'while nothing is known',
    organisation: { model: undefined },
    also: nobody,
    is: 'unanswered',
  },
  {
    when: 'while it is arranged and nobody here knows how',
    organisation: { model: 'arranged_unknown' },
    also: nobody,
    is: 'unanswered',
  },
  {
    when: 'with a model and nobody named',
    organisation: { model: 'internal' },
    also: nobody,
    is: 'not_met',
    because: ['noneNamed'],
  },
  {
    when: 'after all terms ended',
    internal: { endOn: '2026-06-30' },
    external: { endOn: '2026-06-30' },
    is: 'not_met',
    because: ['allEnded'],
  },
  {
    when: 'with a director as the only counsellor',
    organisation: { model: 'internal' },
    anna: { otherRoles: ['director'] },
    also: onlyInternal,
    is: 'not_met',
    because: ['onlyProhibited'],
  },
  {
    when: 'with a director beside an external counsellor',
    anna: { otherRoles: ['director'] },
    is: 'partly_met',
    because: ['alsoProhibited', 'kindMissing'],
  },
  {
    when: 'while intern or extern is not known',
    organisation: { model: 'arranged_unknown' },
    is: 'partly_met',
    because: ['modelNotKnown'],
  },
  {
    when: 'with everyone still to start',
    internal: { startOn: '2026-11-25' },
    external: { startOn: '2026-11-25' },
    is: 'partly_met',
    because: ['startsInFuture'],
  },
  {
    when: 'on the first day',
    internal: { startOn: '2026-11-24' },
    external: { startOn: '2026-11-24' },
    is: 'met',
    because: ['inPlace'],
  },
  {
    when: 'on the last day',
    internal: { endOn: '2026-11-24' },
    is: 'met',
    because: ['inPlace'],
  },
  {
    when: 'the day after the last day of one of both kinds',
    internal: { endOn: '2026-11-23', renewalPending: false },
    is: 'partly_met',
    because: ['kindMissing'],
  },
  {
    when: 'while an extension is under way',
    external: { endOn: '2026-11-17', renewalPending: true },
    is: 'partly_met',
    because: ['renewalPending', 'kindMissing'],
  },
  {
    when: 'with an internal model and only an external counsellor',
    organisation: { model: 'internal' },
    also: (setUp) => withoutSubject(setUp, 'appointment', 'internal'),
    is: 'partly_met',
    because: ['kindMissing'],
  },
  {
    when: 'when HR appoints',
    internal: { appointedBy: 'hr' },
    is: 'partly_met',
    because: ['appointedByHr'],
  },
  {
    when: 'when a manager appoints',
    internal: { appointedBy: 'manager' },
    is: 'partly_met',
    because: ['notAppointedByDirectors'],
  },
  {
    when: 'when the board of the group appoints',
    internal: { appointedBy: 'group_board' },
    is: 'met',
    because: ['inPlace'],
  },
  {
    when: 'with a social worker and no reason',
    anna: { otherRoles: ['company_social_worker'] },
    is: 'partly_met',
    because: ['discouragedWithoutReason'],
  },
  {
    when: 'with a privacy officer who handles no reports, and a reason',
    anna: {
      otherRoles: ['privacy_officer'],
      otherRolesHandleReports: false,
      otherRolesReason: 'Enige met de opleiding',
    },
    is: 'partly_met',
    because: ['discouragedWithReason'],
  },
  {
    when: 'with a privacy officer who handles reports',
    anna: { otherRoles: ['privacy_officer'], otherRolesHandleReports: true },
    is: 'partly_met',
    because: ['alsoProhibited', 'kindMissing'],
  },
  {
    when: 'with a role that only needs attention',
    anna: { otherRoles: ['prevention_officer', 'report_receiver'] },
    is: 'met',
    because: ['inPlace'],
  },
  {
    when: 'while the other roles are unknown',
    anna: { otherRoles: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while the start is unknown',
    internal: { startOn: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
  {
    when: 'while the model is unknown',
    organisation: { model: undefined },
    is: 'partly_met',
    because: ['incomplete'],
  },
]);
