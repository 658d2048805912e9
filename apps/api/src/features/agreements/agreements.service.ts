import { Injectable } from '@nestjs/common';
import {
  type ConsentRequest,
  effectiveFacts,
  lastDayForNullity,
  type Locale,
  type SetUp,
  subjectTitle,
} from '@vertrouwensbasis/domain';
import ical from 'ical-generator';
import { type Actor, rolesIn } from '../../access/actor.js';
import { today } from '../../database/row-security.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import { readingFor } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import type { Agreement, Agreements, AgreementStanding, CouncilDate } from './agreements.types.js';

const most = 50;

interface Row {
  id: string;
  number: number;
  request: Omit<ConsentRequest, 'events'>;
  proposedDecision: string;
  /** Terms of the version consented to. */
  ends: (string | null)[];
  stale: boolean;
  today: string;
}

const requests = `
  select coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'request', r.request,
    'proposedDecision', r.proposed_decision, 'today', ${today},
    'ends', (select coalesce(json_agg(a -> 'facts' ->> 'endOn'), '[]')
      from json_array_elements(s.canonical::json -> 'setUp' -> 'appointments') as a),
    'stale', (select a.standing = 'stale' and a.consent_request_id = r.id from assessment a
      where a.organisation_id = r.organisation_id)) order by r.number desc), '[]') as document
  from (select * from consent_request where organisation_id = $1
    and snapshot_hash is not null order by number desc limit ${most}) as r
  join snapshot s on s.organisation_id = r.organisation_id and s.hash = r.snapshot_hash`;

const words = {
  target: { nl: 'Gewenste datum van het besluit', en: 'Target date of the decision' },
  meeting: { nl: 'Overleg over verzoek', en: 'Meeting on request' },
  start: { nl: 'Besluit gaat in', en: 'Decision starts' },
  nullity: { nl: 'Laatste dag om nietigheid in te roepen', en: 'Last day to invoke nullity' },
  term: { nl: 'Einde van de termijn', en: 'End of the term' },
  evaluation: { nl: 'Evaluatie van de rol', en: 'Evaluation of the role' },
  review: { nl: 'Herziening van de regeling', en: 'Review of the policy' },
} as const;

/** What was consented to, how that stands and what comes, for the council and whoever reads along. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly setUps: SetUpReader,
  ) {}

  async of(actor: Actor, organisationId: string, locale: Locale): Promise<Agreements> {
    const [rows, document] = await Promise.all([
      this.tenancy.readInOrganisation<Row[]>(actor, organisationId, {
        name: 'agreements',
        text: requests,
        values: [organisationId],
      }),
      this.setUps.of(actor, organisationId),
    ]);
    const { setUp } = readingFor(document, rolesIn(actor, organisationId), locale);
    return {
      agreements: rows.flatMap((row) => agreementOf(row) ?? []),
      dates: [...rows.flatMap((row) => datesOf(row, locale)), ...termsOf(setUp, locale)]
        .filter(({ on }) => on >= document.today)
        .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
        .slice(0, most),
      calendarPath: `/files/${organisationId}/agreements.ics`,
    };
  }

  /** The days as a calendar file; whole days, so that no time zone moves them. */
  async calendar(actor: Actor, organisationId: string, locale: Locale): Promise<string> {
    const { dates } = await this.of(actor, organisationId, locale);
    const calendar = ical({ name: 'Vertrouwensbasis', prodId: '//Vertrouwensbasis//NL' });
    for (const { on, text, requestId } of dates) {
      calendar.createEvent({
        id: `${organisationId}-${requestId ?? 'term'}-${on}-${text.length}@vertrouwensbasis`,
        start: new Date(`${on}T00:00:00Z`),
        allDay: true,
        summary: text,
      });
    }
    return calendar.toString();
  }
}

function agreementOf({
  id,
  number,
  request,
  proposedDecision,
  ends,
  stale,
  today: on,
}: Row): Agreement | null {
  const { decision, employerDecision, askedFor, state } = request;
  if (!decision || decision.outcome === 'refused') return null;
  const startsOn = employerDecision?.startOn ?? null;
  const known = ends.filter((one) => one !== null).sort();
  return {
    ...{ requestId: id, number, proposedDecision, state, startsOn },
    askedFor: [...askedFor],
    decidedOn: decision.decidedOn,
    conditions: decision.conditions ?? null,
    standing: standingOf(request, stale, on),
    until: known[0] ?? null,
  };
}

function standingOf(
  { state, employerDecision }: Row['request'],
  stale: boolean,
  on: string,
): AgreementStanding {
  if (stale) return 'stale';
  if (state === 'in_force') return 'in_force';
  if (state === 'employer_decision') {
    return (employerDecision?.startOn ?? '') <= on ? 'in_force' : 'upcoming';
  }
  if (state === 'consent_with_conditions') return 'conditions';
  return state === 'consent' ? 'open' : 'ended';
}

const over = new Set(['withdrawn', 'amended', 'refused', 'nullity_invoked']);

function datesOf({ id, number, request }: Row, locale: Locale): CouncilDate[] {
  if (over.has(request.state)) return [];
  const day = (on: string | undefined, text: string): CouncilDate[] =>
    on ? [{ on, text, requestId: id }] : [];
  const { employerDecision } = request;
  return [
    ...(request.decision ? [] : day(request.targetOn, `${words.target[locale]} (${number})`)),
    ...request.meetingsOn.flatMap((on) => day(on, `${words.meeting[locale]} ${number}`)),
    ...day(employerDecision?.startOn, `${words.start[locale]} (${number})`),
    ...(employerDecision?.basis === 'without_consent'
      ? day(lastDayForNullity(employerDecision.decidedOn), `${words.nullity[locale]} (${number})`)
      : []),
  ];
}

function termsOf(setUp: SetUp, locale: Locale): CouncilDate[] {
  const day = (on: string | undefined, text: string): CouncilDate[] =>
    on ? [{ on, text, requestId: null }] : [];
  return [
    ...setUp.appointments.flatMap((appointment) => {
      const title = subjectTitle(setUp, 'appointment', appointment, locale);
      return [
        ...day(appointment.facts.endOn, `${words.term[locale]}: ${title}`),
        ...day(
          effectiveFacts(setUp, appointment).evaluationOn,
          `${words.evaluation[locale]}: ${title}`,
        ),
      ];
    }),
    ...setUp.policies.flatMap(({ facts }) =>
      day(facts.reviewOn, `${words.review[locale]}: ${facts.name ?? ''}`),
    ),
  ];
}
