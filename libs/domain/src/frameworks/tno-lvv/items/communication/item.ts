import { addMonths, type CalendarDate } from '../../../../calendar-date.js';
import { defineItem, places, type OrganisationView } from '../../../../checklist/item.js';
import type { Verdict } from '../../../../checklist/verdict.js';
import { missingFrom, weigh, when } from '../../../../checklist/weigh.js';
import { beforeStart } from '../../before-start.js';
import { texts, textsOf2020 } from './texts.js';

/** At least this often the role is explained (domain §6.3 item 11) [J]. */
export const fewestTimesAYear = 1;

/** Older than this, the latest session no longer counts as yearly [J]. */
export const monthsBetweenSessions = 12;

const contentNeeded = ['role', 'tasks', 'limits', 'confidentiality'] as const;

/** How both releases judge it; that the day of the latest session must be known came with 2026.1. */
function judge(
  view: OrganisationView,
  on: CalendarDate,
  sessionDateNeeded: boolean,
): Verdict<keyof typeof texts.reasons> {
  const { organisation } = view;
  const { communicationForm, annualReport } = organisation;
  if (beforeStart(view, on)) return { status: 'not_applicable', reasons: ['beforeStart'] };
  const explained = communicationForm !== undefined && communicationForm !== 'none';
  const planned = communicationForm === 'plan';
  const owner = planned ? organisation.communicationOwner : undefined;
  const times = planned ? organisation.communicationTimesAYear : undefined;
  const audiences = explained ? organisation.communicationAudiences : undefined;
  const content = explained ? organisation.communicationContent : undefined;
  const lastSessionOn = explained ? organisation.lastSessionOn : undefined;
  const reported = annualReport !== undefined && annualReport !== 'none';
  const discussedWith = reported ? organisation.annualReportDiscussedWith : undefined;
  const councilExists = organisation.participation !== 'none';
  return weigh({
    not: [when(communicationForm === 'none', 'none')],
    partly: [
      when(communicationForm === 'one_off', 'once'),
      when(communicationForm === 'occasional', 'withoutPlan'),
      when(times !== undefined && times < fewestTimesAYear, 'notYearly'),
      when(
        lastSessionOn !== undefined && addMonths(lastSessionOn, monthsBetweenSessions) < on,
        'sessionTooLongAgo',
      ),
      when(missingFrom(['workers'], audiences).length > 0, 'workersNotCovered'),
      when(missingFrom(['managers'], audiences).length > 0, 'managersNotCovered'),
      when(missingFrom(contentNeeded, content).length > 0, 'contentMissing'),
      when(annualReport === 'none', 'noAnnualReport'),
      when(annualReport === 'less_often', 'reportNotYearly'),
      when(
        missingFrom(councilExists ? ['directors', 'works_council'] : ['directors'], discussedWith)
          .length > 0,
        'reportNotDiscussed',
      ),
    ],
    required: [
      communicationForm,
      annualReport,
      ...(planned ? [owner, times] : []),
      ...(explained ? [audiences, content] : []),
      ...(explained && sessionDateNeeded ? [lastSessionOn] : []),
      ...(reported ? [discussedWith] : []),
    ],
    met: 'explainedYearly',
  });
}

export const communication = defineItem({
  id: 'communication',
  version: 2,
  per: 'organisation',
  normStatus: 'professional_norm',
  sources: ['seed-page', 'lvv-tasks', 'product-judgement'],
  topic: 'communication',
  wizard: places(
    'organisation',
    'communicationForm',
    'communicationOwner',
    'communicationTimesAYear',
    'communicationAudiences',
    'communicationContent',
    'lastSessionOn',
    'annualReport',
    'annualReportDiscussedWith',
  ),
  texts,
  evaluate: (view, on) => judge(view, on, true),
});

/** As it was in release 2020.1: a plan sufficed, whenever the latest session was. */
export const communicationOf2020 = defineItem({
  ...communication,
  version: 1,
  texts: textsOf2020,
  evaluate: (view, on) => judge(view, on, false),
});
