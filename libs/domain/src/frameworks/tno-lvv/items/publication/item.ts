import { addDays, addMonths, type CalendarDate } from '../../../../calendar-date.js';
import { defineItem, places, type OrganisationView } from '../../../../checklist/item.js';
import {
  noLongerAppointed,
  notPublished,
} from '../../../../checklist/quality-checks/published-names.js';
import { isUnderWay, lastDay } from '../../../../checklist/term.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { beforeStart } from '../../before-start.js';
import { texts } from './texts.js';

/** A publication stays fresh this long (domain §6.3 item 10) [J]. */
export const monthsFresh = 12;

/** On how many channels at least [J]. */
export const fewestChannels = 2;

/** Channels that also reach people without intranet or a mailbox of the organisation. */
const withoutIntranet: readonly string[] = [
  'onboarding',
  'poster',
  'letter',
  'team_meeting',
  'website',
  'payslip',
  'app',
];

export const publication = defineItem({
  id: 'publication',
  per: 'organisation',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'inspectorate-requirements', 'product-judgement'],
  topic: 'publication',
  wizard: places(
    'organisation',
    'published',
    'publicationChannels',
    'publishedOn',
    'publishedCounsellors',
    'directContactPublished',
    'reachesEveryone',
    'newWorkersTold',
    'workersWithoutIntranet',
  ),
  texts,
  evaluate(view, on) {
    const { organisation } = view;
    const { published } = organisation;
    if (beforeStart(view, on)) return { status: 'not_applicable', reasons: ['beforeStart'] };
    if (published === undefined) return { status: 'unanswered' };
    if (!published) return { status: 'not_met', reasons: ['notPublished'] };
    const { publicationChannels, publishedCounsellors, directContactPublished } = organisation;
    const { reachesEveryone, newWorkersTold } = organisation;
    const few = publicationChannels && publicationChannels.length < fewestChannels;
    const reachesNobodyOffline =
      publicationChannels &&
      !publicationChannels.some((channel) => withoutIntranet.includes(channel)) &&
      organisation.workersWithoutIntranet !== false;
    // What is updated later says nothing about this day.
    const publishedOn =
      organisation.publishedOn !== undefined && organisation.publishedOn <= on
        ? organisation.publishedOn
        : undefined;
    const change = lastChange(view);
    return weigh({
      not: [
        when(publishedCounsellors?.length === 0, 'namesNobody'),
        when(noLongerAppointed(view).length > 0, 'outdatedNames'),
      ],
      partly: [
        when(few, 'tooFewChannels'),
        when(reachesNobodyOffline, 'onlyOnline'),
        when(publishedOn !== undefined && addMonths(publishedOn, monthsFresh) < on, 'tooOld'),
        when(
          publishedOn !== undefined && change !== undefined && publishedOn < change,
          'beforeLastChange',
        ),
        when(notPublished(view).length > 0, 'counsellorMissing'),
        when(directContactPublished === false, 'noDirectContact'),
        when(reachesEveryone === false, 'notReachingEveryone'),
        when(newWorkersTold === false, 'newWorkersNotTold'),
      ],
      required: [
        published,
        publicationChannels,
        publishedOn,
        publishedCounsellors,
        directContactPublished,
        reachesEveryone,
        newWorkersTold,
      ],
      met: 'known',
    });
  },
});

/** The last day on which who is counsellor changed: someone came, or left for good. */
function lastChange({ appointments, judged }: OrganisationView): CalendarDate | undefined {
  const acting = new Set(judged.map((view) => view.appointment.person));
  const days = appointments.flatMap(({ appointment, state }) => {
    const { person, startOn } = appointment;
    if (isUnderWay(state)) {
      // A new term of someone who already was a counsellor changes nothing.
      const already = appointments.some(
        (other) =>
          other.appointment.person === person &&
          other.appointment.startOn !== undefined &&
          startOn !== undefined &&
          other.appointment.startOn < startOn,
      );
      return startOn === undefined || already ? [] : [startOn];
    }
    const end = lastDay(appointment);
    return state === 'ended' && end !== undefined && !acting.has(person) ? [addDays(end, 1)] : [];
  });
  return days.sort().at(-1);
}
