import type { CalendarDate } from '../calendar-date.js';
import type { AppointmentFacts } from '../facts/appointment.js';
import type { FactsOf } from '../facts/catalogue.js';
import type { OrganisationFacts } from '../facts/organisation.js';
import type { SetUp, Subject } from '../facts/set-up.js';
import { factReader, ReadingLog } from './fact-reader.js';
import type { AppointmentView, OrganisationView, Surroundings } from './item.js';
import { Archive, type Paper } from './paper.js';
import { judged, termState, type TermState } from './term.js';

const nobody = Object.freeze({});

/** An appointment with the subjects around it, each looked up when first asked for. */
class AppointmentReader implements AppointmentView {
  readonly id: string;
  readonly state: TermState;
  readonly organisation: OrganisationFacts;
  readonly appointment: AppointmentFacts;
  readonly paper: Paper;
  readonly around: Surroundings;
  readonly #around: Around;
  #person: FactsOf['person'] | undefined;
  #bureau: FactsOf['bureau'] | undefined;

  constructor(around: Around, subject: Subject<'appointment'>, organisation: OrganisationFacts) {
    this.#around = around;
    this.around = around.surroundings;
    this.id = subject.id;
    this.organisation = organisation;
    const policies = (subject.facts.policies ?? []).flatMap(
      (id) => around.byId('policy', id) ?? [],
    );
    this.appointment = factReader(around.log, 'appointment', subject, policies);
    this.state = termState(this.appointment, around.on);
    this.paper = around.archive.ofAppointment(subject, subject.facts.kind);
  }

  get person(): FactsOf['person'] {
    // Read first, so that an unknown person shows among the facts used.
    const { person } = this.appointment;
    this.#person ??= this.#around.reader('person', person);
    return this.#person;
  }

  get bureau(): FactsOf['bureau'] {
    const { bureau } = this.appointment;
    this.#bureau ??= this.#around.reader('bureau', bureau);
    return this.#bureau;
  }
}

/** The kinds of which readers are handed out, and those looked up by id. */
type ReadKind = 'person' | 'bureau' | 'unit' | 'body';
type IndexedKind = ReadKind | 'policy';

/** What all views of one assessment share. */
class Around {
  readonly log = new ReadingLog();
  readonly archive: Archive;
  readonly on: CalendarDate;
  readonly surroundings: Surroundings = {
    person: (id) => this.#known('person', id),
    unit: (id) => this.#known('unit', id),
    body: (id) => this.#known('body', id),
  };
  readonly #subjects: Readonly<Record<IndexedKind, ReadonlyMap<string, Subject>>>;
  readonly #readers: Readonly<Record<ReadKind, Map<string, unknown>>> = {
    person: new Map(),
    bureau: new Map(),
    unit: new Map(),
    body: new Map(),
  };

  constructor(setUp: SetUp, on: CalendarDate) {
    this.on = on;
    this.archive = new Archive(this.log, setUp, on);
    this.#subjects = {
      person: byIds(setUp.persons),
      bureau: byIds(setUp.bureaus),
      policy: byIds(setUp.policies),
      unit: byIds(setUp.units),
      body: byIds(setUp.bodies),
    };
  }

  byId<Kind extends IndexedKind>(kind: Kind, id: string): Subject<Kind> | undefined {
    return this.#subjects[kind].get(id) as Subject<Kind> | undefined;
  }

  /** The facts of the subject, one reader for each; without facts while nobody said which it is. */
  reader<Kind extends 'person' | 'bureau'>(kind: Kind, id: string | undefined): FactsOf[Kind] {
    return (id === undefined ? undefined : this.#known(kind, id)) ?? (nobody as FactsOf[Kind]);
  }

  #known<Kind extends ReadKind>(kind: Kind, id: string): FactsOf[Kind] | undefined {
    const readers = this.#readers[kind];
    const known = readers.get(id);
    if (known !== undefined) return known as FactsOf[Kind];
    const subject = this.byId(kind, id);
    if (subject === undefined) return undefined;
    const reader = factReader(this.log, kind, subject);
    readers.set(id, reader);
    return reader;
  }
}

function byIds(subjects: readonly Subject[]): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  for (const subject of subjects) found.set(subject.id, subject);
  return found;
}

/** A set-up as evaluators see it on a day, and the log of what they read. */
export interface Views {
  readonly organisation: OrganisationView;
  readonly log: ReadingLog;
}

/** Looks every subject up once, for all items of one assessment. */
export function viewsOf(setUp: SetUp, on: CalendarDate, consented = false): Views {
  const around = new Around(setUp, on);
  const organisation = factReader(around.log, 'organisation', setUp.organisation);
  // A vacant post is nobody: it neither helps a worker nor counts against the counsellors there are.
  const filled = setUp.appointments.filter(({ facts }) => facts.vacant !== true);
  const appointments = filled.map(
    (subject) => new AppointmentReader(around, subject, organisation),
  );
  around.log.take();
  return {
    organisation: {
      organisation,
      appointments,
      judged: judged(appointments),
      paper: around.archive.ofOrganisation(),
      consented,
    },
    log: around.log,
  };
}
