import { employerReadsMailbox } from '../../../../independence/hard-stops.js';
import { defineItem, places } from '../../../../checklist/item.js';
import { weigh, when } from '../../../../checklist/weigh.js';
import { texts } from './texts.js';

const directChannels: readonly string[] = ['direct_phone', 'private_mailbox', 'own_form'];

/** From this many missing on it is not met (domain §6.3 item 12). */
export const tooManyMissing = 2;

export const accessibility = defineItem({
  id: 'accessibility',
  per: 'appointment',
  normStatus: 'professional_norm',
  sources: [
    'seed-page',
    'inspectorate-requirements',
    'beter-met-arbo',
    'response-time-example',
    'product-judgement',
  ],
  topic: 'accessibility',
  wizard: places(
    'appointment',
    'channels',
    'channelReadBy',
    'responseWorkingDays',
    'substituteArranged',
    'substitute',
    'privatePlace',
    'offSiteTalks',
    'openToAll',
  ),
  texts,
  evaluate(view) {
    const { appointment } = view;
    const { channels, channelReadBy, responseWorkingDays, openToAll } = appointment;
    // Naming a substitute is arranging one, whatever the policy says in general.
    const substitute = appointment.substitute === undefined ? appointment.substituteArranged : true;
    const place = both(appointment.privatePlace, appointment.offSiteTalks);
    const missing = [substitute, place, openToAll].filter((value) => value === false).length;
    return weigh({
      not: [
        when(
          channels && !channels.some((channel) => directChannels.includes(channel)),
          'noDirectChannel',
        ),
        when(employerReadsMailbox(view), 'employerReadsMailbox'),
        when(missing >= tooManyMissing, 'tooMuchMissing'),
      ],
      partly: [
        when(substitute === false, 'noSubstitute'),
        when(place === false, 'noPrivatePlace'),
        when(openToAll === false, 'notOpenToAll'),
      ],
      required: [channels, channelReadBy, responseWorkingDays, substitute, place, openToAll],
      met: 'reachable',
    });
  },
});

/** A private place that is also off-site: no when either is not there, open while unknown. */
function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}
