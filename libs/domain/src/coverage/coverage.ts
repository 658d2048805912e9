import { addMonths, type CalendarDate } from '../calendar-date.js';
import { isAway, isUnderWay, lastDay } from '../checklist/term.js';
import { viewsOf } from '../checklist/views.js';
import type { AppointmentView } from '../checklist/item.js';
import type { FactPlaceUsed } from '../checklist/fact-words.js';
import { groups, languages, scopes, workTimes } from '../facts/shared-options.js';
import type { SetUp, Subject } from '../facts/set-up.js';
import { ancestry, leavesOf, mostUnitsNamed } from './units.js';

/** What is looked at, in the order in which it is shown. */
export const coverageAspects = [
  'place',
  'time',
  'language',
  'group',
  'scope',
  'gender',
  'absence',
  'term',
] as const;

export type CoverageAspect = (typeof coverageAspects)[number];

/** Whether a counsellor is there for something: away is for nothing, until back. */
export type Covers = 'yes' | 'no' | 'unknown' | 'away';

/** One thing that should be covered, and by whom it is. */
export interface CoverageRow {
  readonly aspect: 'place' | 'time' | 'language' | 'group' | 'scope';
  /** A unit's id, or an option of the aspect. */
  readonly of: string;
  readonly cells: readonly { readonly appointmentId: string; readonly covers: Covers }[];
  /** Whether somebody covers it everywhere it is needed; unknown while nobody said enough. */
  readonly covered: 'yes' | 'no' | 'unknown';
}

/** Why something is a gap; each has a sentence. */
export type GapReason =
  | 'place_not_served'
  | 'times_not_asked'
  | 'time_not_reached'
  | 'time_unknown'
  | 'languages_not_asked'
  | 'language_not_spoken'
  | 'language_unknown'
  | 'group_left_out'
  | 'group_unknown'
  | 'scope_not_served'
  | 'scope_unknown'
  | 'one_counsellor'
  | 'no_gender_choice'
  | 'gender_unknown'
  | 'away_without_substitute'
  | 'substitute_not_there'
  | 'term_over'
  | 'term_ends_soon'
  | 'left_without_successor';

/** Something that is not covered, or about which too little is known. Never part of the score. */
export interface CoverageGap {
  readonly aspect: CoverageAspect;
  readonly reason: GapReason;
  /** Too little is known to say: a question rather than a gap. */
  readonly open: boolean;
  /** The option it is about. */
  readonly option?: string;
  /** The units it is about; none is the whole organisation. */
  readonly units: readonly string[];
  readonly appointmentId?: string;
  readonly day?: CalendarDate;
  /** The field that would mend it. */
  readonly at: FactPlaceUsed;
}

export interface Coverage {
  readonly on: CalendarDate;
  /** The counsellors who act on the day. */
  readonly counsellors: readonly { readonly appointmentId: string; readonly away: boolean }[];
  readonly rows: readonly CoverageRow[];
  readonly gaps: readonly CoverageGap[];
}

/** A term that ends within so many months is shown; product norm. */
export const monthsEndsSoon = 3;

/** Someone who left is remembered this long; product norm. */
export const monthsLeftRemembered = 12;

/**
 * Who can turn to whom, where, when and in which language: what the facts say on a day. Aid to
 * think with, apart from the score; what nobody said is open, never a gap.
 */
export function coverageOf(setUp: SetUp, on: CalendarDate): Coverage {
  const { organisation, appointments, judged } = viewsOf(setUp, on).organisation;
  const acting = judged.filter(
    ({ state }) => isUnderWay(state) || state === 'renewal_pending' || state === 'renewal_unknown',
  );
  const counsellors = acting.map((view) => ({ view, away: isAway(view.appointment, on) }));
  const all: Situation = { setUp, on, counsellors, appointments };
  const org = setUp.organisation.id;
  const perUnit = [
    byUnit(all, {
      aspect: 'time',
      options: Object.keys(workTimes),
      needed: (unit) => unit?.facts.workTimes,
      neededByAll: organisation.workTimes,
      given: timesOf,
      key: 'reachTimes',
      reasons: ['time_not_reached', 'time_unknown'],
    }),
    byUnit(all, {
      aspect: 'language',
      options: Object.keys(languages),
      needed: (unit) => unit?.facts.workLanguages,
      neededByAll: organisation.workLanguages,
      given: ({ appointment, person }) => appointment.talkLanguages ?? person.languages,
      key: 'talkLanguages',
      reasons: ['language_not_spoken', 'language_unknown'],
    }),
    byUnit(all, {
      aspect: 'group',
      options: Object.keys(groups),
      needed: () => undefined,
      neededByAll: ['employees', ...(organisation.peopleOutsideStaff ?? [])],
      given: ({ appointment }) =>
        appointment.openToAll === true ? Object.keys(groups) : appointment.targetGroups,
      key: 'targetGroups',
      reasons: ['group_left_out', 'group_unknown'],
    }),
    byUnit(all, {
      aspect: 'scope',
      options: Object.keys(scopes).filter((scope) => scope !== 'both'),
      needed: () => undefined,
      neededByAll: ['behaviour', 'integrity'],
      given: ({ appointment: { scope } }) =>
        scope === 'both' ? ['behaviour', 'integrity'] : scope && [scope],
      key: 'scope',
      reasons: ['scope_not_served', 'scope_unknown'],
    }),
  ];
  const asks = (
    aspect: CoverageAspect,
    reason: GapReason,
    key: 'workTimes' | 'workLanguages',
  ): CoverageGap[] =>
    organisation[key] === undefined && setUp.units.every((unit) => unit.facts[key] === undefined)
      ? [
          {
            aspect,
            reason,
            open: true,
            units: [],
            at: { kind: 'organisation', subjectId: org, key },
          },
        ]
      : [];
  const places = placesOf(all);
  const gaps =
    acting.length === 0
      ? []
      : [
          ...places.gaps,
          ...asks('time', 'times_not_asked', 'workTimes'),
          ...asks('language', 'languages_not_asked', 'workLanguages'),
          ...perUnit.flatMap((one) => one.gaps),
          ...genderGaps(all),
          ...absences(all),
        ];
  return {
    on,
    counsellors: counsellors.map(({ view, away }) => ({ appointmentId: view.id, away })),
    rows: acting.length === 0 ? [] : [...places.rows, ...perUnit.flatMap((one) => one.rows)],
    gaps: [...gaps, ...terms(all)].sort(
      (one, other) => coverageAspects.indexOf(one.aspect) - coverageAspects.indexOf(other.aspect),
    ),
  };
}

interface Counsellor {
  readonly view: AppointmentView;
  readonly away: boolean;
}

interface Situation {
  readonly setUp: SetUp;
  readonly on: CalendarDate;
  readonly counsellors: readonly Counsellor[];
  readonly appointments: readonly AppointmentView[];
}

/** When one can be reached; who is not reachable outside office hours is so by day only. */
function timesOf({ appointment }: AppointmentView): readonly string[] | undefined {
  if (appointment.reachTimes !== undefined) return appointment.reachTimes;
  return appointment.reachOutsideHours === false ? ['day'] : undefined;
}

/** Whether the counsellor is there for this unit: chosen, or a unit above it, or none chosen. */
function serves(setUp: SetUp, { appointment }: AppointmentView, unit: string | undefined): boolean {
  const chosen = appointment.units ?? [];
  if (chosen.length === 0) return true;
  // The whole of an organisation without this unit in it is what any unit is part of.
  if (unit === undefined) return true;
  return ancestry(setUp, unit).some((one) => chosen.includes(one));
}

function placesOf({ setUp, counsellors }: Situation): {
  rows: CoverageRow[];
  gaps: CoverageGap[];
} {
  const leaves = leavesOf(setUp);
  const served = (unit: string) =>
    counsellors.some(({ view, away }) => !away && serves(setUp, view, unit));
  return {
    rows: leaves.map(({ id }) => ({
      aspect: 'place',
      of: id,
      cells: counsellors.map(({ view, away }) => ({
        appointmentId: view.id,
        covers: !serves(setUp, view, id) ? 'no' : away ? 'away' : 'yes',
      })),
      covered: served(id) ? 'yes' : 'no',
    })),
    gaps: leaves
      .filter(({ id, facts }) => !served(id) && facts.withoutCounsellorReason === undefined)
      .map(({ id }) => ({
        aspect: 'place',
        reason: 'place_not_served',
        open: false,
        units: [id],
        at: { kind: 'unit', subjectId: id, key: 'withoutCounsellorReason' },
      })),
  };
}

interface Need {
  readonly aspect: 'time' | 'language' | 'group' | 'scope';
  readonly options: readonly string[];
  /** What a unit itself says it needs. */
  readonly needed: (unit: Subject<'unit'> | undefined) => readonly string[] | undefined;
  readonly neededByAll: readonly string[] | undefined;
  /** What a counsellor gives; undefined while nobody said. */
  readonly given: (view: AppointmentView) => readonly string[] | undefined;
  /** The fact of the appointment that says so. */
  readonly key: string;
  readonly reasons: readonly [not: GapReason, unknown: GapReason];
}

/** Looks at each option for each place where people work; places that lack the same go together. */
function byUnit(
  { setUp, counsellors }: Situation,
  { aspect, options, needed, neededByAll, given, key, reasons }: Need,
): { rows: CoverageRow[]; gaps: CoverageGap[] } {
  const leaves = leavesOf(setUp);
  const everywhere: readonly (Subject<'unit'> | undefined)[] =
    leaves.length > 0 ? leaves : [undefined];
  const needOf = (unit: Subject<'unit'> | undefined) => {
    const above = unit ? ancestry(setUp, unit.id) : [];
    const said = above
      .map((id) => needed(setUp.units.find((one) => one.id === id)))
      .find((one) => one !== undefined);
    return said ?? neededByAll ?? [];
  };
  const rows: CoverageRow[] = [];
  const gaps: CoverageGap[] = [];
  for (const option of options) {
    const where = everywhere.filter((unit) => needOf(unit).includes(option));
    if (where.length === 0) continue;
    const outcomes = where.map((unit) => {
      const here = counsellors.filter(({ view, away }) => !away && serves(setUp, view, unit?.id));
      const covered = here.some(({ view }) => given(view)?.includes(option))
        ? 'yes'
        : here.some(({ view }) => given(view) === undefined)
          ? 'unknown'
          : 'no';
      return { unit, covered, here } as const;
    });
    rows.push({
      aspect,
      of: option,
      cells: counsellors.map(({ view, away }) => ({
        appointmentId: view.id,
        covers: away ? 'away' : coversOption(given(view), option),
      })),
      covered: outcomes.some((one) => one.covered === 'no')
        ? 'no'
        : outcomes.some((one) => one.covered === 'unknown')
          ? 'unknown'
          : 'yes',
    });
    for (const [missing, reason] of [
      ['no', reasons[0]],
      ['unknown', reasons[1]],
    ] as const) {
      // A place that nobody serves is a gap of its own.
      const lacking = outcomes.filter((one) => one.covered === missing && one.here.length > 0);
      if (lacking.length === 0) continue;
      const open = missing === 'unknown';
      const { view } =
        lacking[0]!.here.find((one) => !open || given(one.view) === undefined) ??
        lacking[0]!.here[0]!;
      const units = lacking.flatMap(({ unit }) => (unit ? [unit.id] : []));
      gaps.push({
        aspect,
        reason,
        open,
        option,
        // Everywhere needs no list of places.
        units: units.length === everywhere.length ? [] : units.slice(0, mostUnitsNamed),
        at: { kind: 'appointment', subjectId: view.id, key },
      });
    }
  }
  return { rows, gaps };
}

function coversOption(given: readonly string[] | undefined, option: string): Covers {
  return given === undefined ? 'unknown' : given.includes(option) ? 'yes' : 'no';
}

/** Whether workers can choose by gender; who has which is nobody's business here. */
function genderGaps({ setUp, counsellors }: Situation): CoverageGap[] {
  const present = counsellors.filter(({ away }) => !away);
  const persons = new Map(
    present.map(({ view }) => [view.appointment.person ?? view.id, view.person.gender]),
  );
  const place = (kind: 'organisation' | 'person', subjectId: string, key: string) => ({
    kind,
    subjectId,
    key,
  });
  if (persons.size === 0) return [];
  if (persons.size === 1) {
    const at = place('organisation', setUp.organisation.id, 'model');
    return [{ aspect: 'gender', reason: 'one_counsellor', open: false, units: [], at }];
  }
  const said = [...persons.values()];
  const known = said.filter((one) => one !== undefined && one !== 'not_said');
  if (new Set(known).size > 1) return [];
  // Who does not want to say has answered; only who was never asked leaves it open.
  const [asked] = [...persons].filter(([, gender]) => gender === undefined);
  if (asked) {
    const at = place('person', asked[0], 'gender');
    return [{ aspect: 'gender', reason: 'gender_unknown', open: true, units: [], at }];
  }
  if (known.length < said.length) return [];
  const at = place('organisation', setUp.organisation.id, 'model');
  return [{ aspect: 'gender', reason: 'no_gender_choice', open: false, units: [], at }];
}

function absences({ on, counsellors }: Situation): CoverageGap[] {
  return counsellors.flatMap(({ view, away }): CoverageGap[] => {
    if (!away) return [];
    const { substitute, awayUntil } = view.appointment;
    const stands =
      counsellors.find((one) => one.view.id === substitute) ??
      counsellors.find((one) => one.view.appointment.standsInFor?.includes(view.id));
    if (stands && !stands.away) return [];
    const reason =
      substitute === undefined && !stands ? 'away_without_substitute' : 'substitute_not_there';
    return [
      {
        aspect: 'absence',
        reason,
        open: false,
        units: [],
        appointmentId: view.id,
        ...(awayUntil === undefined || awayUntil < on ? {} : { day: awayUntil }),
        at: { kind: 'appointment', subjectId: view.id, key: 'substitute' },
      },
    ];
  });
}

function terms({ on, counsellors, appointments }: Situation): CoverageGap[] {
  const gap = (
    view: AppointmentView,
    reason: GapReason,
    day: CalendarDate,
    key = 'endOn',
  ): CoverageGap => ({
    aspect: 'term',
    reason,
    open: false,
    units: [],
    appointmentId: view.id,
    day,
    at: { kind: 'appointment', subjectId: view.id, key },
  });
  const acting = new Set(counsellors.map(({ view }) => view.appointment.person));
  return appointments.flatMap((view): CoverageGap[] => {
    const end = lastDay(view.appointment);
    if (end === undefined) return [];
    if (view.state === 'renewal_pending' || view.state === 'renewal_unknown') {
      return [gap(view, 'term_over', end, 'renewalPending')];
    }
    if (view.state === 'in_term') {
      return end <= addMonths(on, monthsEndsSoon) ? [gap(view, 'term_ends_soon', end)] : [];
    }
    if (view.state !== 'ended' || addMonths(end, monthsLeftRemembered) < on) return [];
    const followed = appointments.some(
      (other) =>
        other.appointment.standsInFor?.includes(view.id) === true ||
        (other.appointment.startOn !== undefined && other.appointment.startOn > end),
    );
    return followed || acting.has(view.appointment.person)
      ? []
      : [gap(view, 'left_without_successor', end)];
  });
}
