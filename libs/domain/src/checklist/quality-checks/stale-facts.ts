import { addMonths, type CalendarDate } from '../../calendar-date.js';
import { text } from '../../text.js';
import { lastDay, monthsToBasicTraining, monthsToRenew } from '../term.js';
import { ofJudged, ofOrganisation, ofPersons, type Check } from './check.js';

/** A certificate that ends within this many months is worth a warning [J]. */
export const monthsBeforeCertificateEnds = 3;

/** A term that ends within this many months is worth a word [J]. */
const monthsBeforeEnd = 3;

/** What is done or said once a year is old after it (domain §6.3 items 10 and 11) [J]. */
function isOlderThanAYear(day: CalendarDate | undefined, on: CalendarDate): boolean {
  return day !== undefined && addMonths(day, 12) < on;
}

/** What was right once, and by its date may no longer be. */
export const staleFacts = {
  'term-passed-by-months': {
    level: 'warning',
    at: { kind: 'appointment', key: 'endOn' },
    text: text(
      'Volgens begin en aantal maanden is de termijn voorbij. Vul de einddatum of de verlenging in.',
      'By its start and number of months the term has passed. Enter the end date or the extension.',
    ),
    find: ofJudged(({ appointment }, { on }) => {
      const { startOn, termMonths, termForm, endOn } = appointment;
      return (
        (termForm === 'exact' || termForm === 'at_most') &&
        startOn !== undefined &&
        termMonths !== undefined &&
        endOn === undefined &&
        addMonths(startOn, termMonths) <= on
      );
    }),
  },
  'renewal-takes-long': {
    level: 'warning',
    at: { kind: 'appointment', key: 'renewalPending' },
    text: text(
      `De verlenging loopt langer dan ${monthsToRenew} maanden na het einde van de termijn. De benoeming telt niet meer mee.`,
      `The extension takes longer than ${monthsToRenew} months after the end of the term. The appointment no longer counts.`,
    ),
    find: ({ view }) =>
      view.appointments
        .filter((one) => one.state === 'ended' && one.appointment.renewalPending === true)
        .map((one) => one.id),
  },
  'training-late': {
    level: 'warning',
    at: { kind: 'person', key: 'basicTrainingOn' },
    text: text(
      'De basisopleiding staat later gepland dan zes maanden na het begin.',
      'The basic training is planned later than six months after the start.',
    ),
    find: ofPersons(({ appointment: { startOn }, person: { basicTrainingOn } }, { on }) => {
      return (
        startOn !== undefined &&
        basicTrainingOn !== undefined &&
        basicTrainingOn > on &&
        basicTrainingOn > addMonths(startOn, monthsToBasicTraining)
      );
    }),
  },
  'certificate-expired': {
    level: 'error',
    at: { kind: 'person', key: 'certificateUntil' },
    text: text('Het certificaat is verlopen.', 'The certificate has expired.'),
    find: ofPersons(
      ({ person: { certified, certificateUntil } }, { on }) =>
        certified === true && certificateUntil !== undefined && certificateUntil < on,
    ),
  },
  'certificate-ends-soon': {
    level: 'advice',
    at: { kind: 'person', key: 'certificateUntil' },
    text: text(
      `Het certificaat verloopt binnen ${monthsBeforeCertificateEnds} maanden. Plan de hercertificering.`,
      `The certificate expires within ${monthsBeforeCertificateEnds} months. Plan the recertification.`,
    ),
    find: ofPersons(
      ({ person: { certified, certificateUntil } }, { on }) =>
        certified === true &&
        certificateUntil !== undefined &&
        certificateUntil >= on &&
        certificateUntil <= addMonths(on, monthsBeforeCertificateEnds),
    ),
  },
  'document-expired': {
    level: 'warning',
    at: { kind: 'document', key: 'validUntil' },
    text: text('Het document is niet meer geldig.', 'The document is no longer valid.'),
    find: ({ setUp, on }) =>
      setUp.documents
        .filter(({ facts: { validUntil } }) => validUntil !== undefined && validUntil < on)
        .map(({ id }) => id),
  },
  'policy-review-due': {
    level: 'advice',
    at: { kind: 'policy', key: 'reviewOn' },
    text: text('De regeling is aan herziening toe.', 'The policy is due for review.'),
    find: ({ setUp, on }) =>
      setUp.policies
        .filter(({ facts: { reviewOn } }) => reviewOn !== undefined && reviewOn < on)
        .map(({ id }) => id),
  },
  'term-ends-soon': {
    level: 'advice',
    at: { kind: 'appointment', key: 'renewalPending' },
    text: text(
      `De termijn eindigt binnen ${monthsBeforeEnd} maanden. Verleng op tijd, of zoek een opvolger.`,
      `The term ends within ${monthsBeforeEnd} months. Extend in time, or find a successor.`,
    ),
    find: ofJudged(({ appointment }, { on }) => {
      const end = lastDay(appointment);
      return (
        end !== undefined &&
        end >= on &&
        end <= addMonths(on, monthsBeforeEnd) &&
        appointment.renewalPending !== true
      );
    }),
  },
  'absence-passed': {
    level: 'advice',
    at: { kind: 'appointment', key: 'awayUntil' },
    text: text(
      'De afwezigheid is voorbij. Haal de data weg als deze vertrouwenspersoon terug is.',
      'The absence has passed. Remove the dates if this counsellor is back.',
    ),
    find: ofJudged(
      ({ appointment: { awayUntil } }, { on }) => awayUntil !== undefined && awayUntil < on,
    ),
  },
  'evaluation-passed': {
    level: 'advice',
    at: { kind: 'appointment', key: 'evaluationOn' },
    text: text(
      'De datum van de evaluatie is voorbij. Plan een nieuwe.',
      'The date of the evaluation has passed. Plan a new one.',
    ),
    find: ofJudged(
      ({ appointment: { evaluationOn } }, { on }) =>
        evaluationOn !== undefined && evaluationOn < on,
    ),
  },
  'confirmation-old': {
    level: 'advice',
    at: { kind: 'appointment', key: 'confirmedOn' },
    text: text(
      'De vertrouwenspersoon bevestigde dit meer dan een jaar geleden. Vraag of het nog klopt.',
      'The counsellor confirmed this more than a year ago. Ask whether it still holds.',
    ),
    find: ofJudged(({ appointment }, { on }) => isOlderThanAYear(appointment.confirmedOn, on)),
  },
  'publication-old': {
    level: 'advice',
    at: { kind: 'organisation', key: 'publishedOn' },
    text: text(
      'De bekendmaking is meer dan een jaar oud. Kijk of alles nog klopt.',
      'The publication is more than a year old. See whether everything is still right.',
    ),
    find: ofOrganisation(({ setUp, on }) =>
      isOlderThanAYear(setUp.organisation.facts.publishedOn, on),
    ),
  },
  'session-old': {
    level: 'advice',
    at: { kind: 'organisation', key: 'lastSessionOn' },
    text: text(
      'De laatste voorlichting is meer dan een jaar geleden. Plan een nieuwe.',
      'The latest awareness session was more than a year ago. Plan a new one.',
    ),
    find: ofOrganisation(({ setUp, on }) =>
      isOlderThanAYear(setUp.organisation.facts.lastSessionOn, on),
    ),
  },
} as const satisfies Record<string, Check>;
