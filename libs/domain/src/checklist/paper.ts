import type { CalendarDate } from '../calendar-date.js';
import type { SetUp, Subject } from '../facts/set-up.js';
import type { Topic } from '../facts/shared-options.js';
import type { ReadingLog } from './fact-reader.js';
import type { FactUsed } from './verdict.js';

/** Whether something stands in writing: not at all, in an unfinished document, or signed. */
export type Written = 'none' | 'draft' | 'signed';

/** The documents about one appointment, or about the organisation as a whole. */
export interface Paper {
  /** How well the topic is written down; the documents looked at are noted as facts used. */
  for(topic: Topic): Written;
  /** The same without noting: for what is asked beside the verdict. */
  peek(topic: Topic): Written;
}

/** A document as the rules see it, looked at once for all appointments. */
interface Sheet {
  readonly document: Subject<'document'>;
  readonly facts: readonly FactUsed[];
  readonly appointments: readonly string[];
  readonly policies: readonly string[];
  /** Has a version and a date on or before the day, and is still valid (domain §6.2 rule 2). */
  readonly inOrder: boolean;
  readonly byEmployer: boolean;
  readonly byCounsellor: boolean;
  readonly byBureau: boolean;
  /** Rules for many: what stands in them holds through a signed letter of one's own. */
  readonly isRule: boolean;
  /** A letter or agreement with one person. */
  readonly isPersonal: boolean;
}

/** What was found about a topic, and in which documents. */
interface Looked {
  readonly written: Written;
  readonly looked: readonly Sheet[];
}

const ruleKinds: readonly (string | undefined)[] = ['policy', 'annex', 'role_description'];
const personalKinds: readonly (string | undefined)[] = ['appointment_letter', 'services_agreement'];

/** Reads every document once, so that appointments can be asked about it cheaply. */
export class Archive {
  readonly #log: ReadingLog;
  readonly #setUp: SetUp;
  readonly #sheets: readonly Sheet[];

  constructor(log: ReadingLog, setUp: SetUp, on: CalendarDate) {
    this.#log = log;
    this.#setUp = setUp;
    this.#sheets = setUp.documents.map((document) => sheetOf(setUp, document, on));
  }

  /**
   * The documents of an appointment. A topic is signed when
   * (a) a document about it carries the signatures of both sides, or
   * (b) the rules about it carry the employer's, and the appointment has a letter or agreement of
   *     its own that both sides signed (domain §6.2 rule 3).
   * A document applies when it names the appointment, one of its policies, or neither.
   */
  ofAppointment(
    appointment: Subject<'appointment'>,
    kind: 'internal' | 'external' | undefined,
  ): Paper {
    const policyIds = appointment.facts.policies ?? [];
    const bySides = (sheet: Sheet) =>
      sheet.byEmployer && (sheet.byCounsellor || (sheet.byBureau && kind !== 'internal'));
    const applying = this.#sheets.filter(
      (sheet) =>
        sheet.appointments.includes(appointment.id) ||
        sheet.policies.some((id) => policyIds.includes(id)) ||
        (sheet.appointments.length === 0 && sheet.policies.length === 0),
    );
    const letter = applying.find(
      (sheet) =>
        sheet.isPersonal &&
        sheet.inOrder &&
        bySides(sheet) &&
        sheet.appointments.includes(appointment.id),
    );
    const clauses = this.#setUp.policies
      .filter((policy) => policyIds.includes(policy.id))
      .flatMap((policy) => policy.facts.decisiveClauses ?? []);
    return this.#paper((topic) => {
      const looked: Sheet[] = [];
      let written: Written = 'none';
      for (const sheet of this.#sheets) {
        const pointedAt = clauses.some(
          (clause) => clause.topic === topic && clause.document === sheet.document.id,
        );
        const about = sheet.document.facts.covers?.includes(topic) && applying.includes(sheet);
        if (!pointedAt && !about) continue;
        looked.push(sheet);
        const throughLetter = letter && (sheet.isRule || pointedAt) && sheet.byEmployer;
        if (throughLetter) looked.push(letter);
        if (sheet.inOrder && (bySides(sheet) || throughLetter)) written = 'signed';
        else if (written === 'none') written = 'draft';
      }
      return { written, looked };
    });
  }

  /** The documents of the organisation: the employer's signature suffices. */
  ofOrganisation(): Paper {
    return this.#paper((topic) => {
      const looked = this.#sheets.filter((sheet) => sheet.document.facts.covers?.includes(topic));
      const signed = looked.some((sheet) => sheet.inOrder && sheet.byEmployer);
      return { written: signed ? 'signed' : looked.length > 0 ? 'draft' : 'none', looked };
    });
  }

  /** Looks each topic up once. */
  #paper(look: (topic: Topic) => Looked): Paper {
    const known = new Map<Topic, Looked>();
    const lookUp = (topic: Topic): Looked => {
      let found = known.get(topic);
      if (!found) known.set(topic, (found = look(topic)));
      return found;
    };
    return {
      for: (topic) => {
        const { written, looked } = lookUp(topic);
        for (const sheet of looked) this.#log.noteOnce(sheet.facts);
        return written;
      },
      peek: (topic) => lookUp(topic).written,
    };
  }
}

/** What shows of a document when a rule looked at it. */
function factsOf({ id, facts }: Subject<'document'>): readonly FactUsed[] {
  const found: FactUsed[] = [];
  for (const key of ['kind', 'covers', 'version', 'datedOn', 'signedBy', 'validUntil'] as const) {
    const value = facts[key];
    if (value !== undefined) found.push({ kind: 'document', subjectId: id, key, value });
    else if (key !== 'validUntil') found.push({ kind: 'document', subjectId: id, key });
  }
  return found;
}

function sheetOf(setUp: SetUp, document: Subject<'document'>, on: CalendarDate): Sheet {
  const { facts } = document;
  const signedBy = facts.signedBy ?? [];
  const reach = reachOf(setUp, document);
  return {
    document,
    facts: factsOf(document),
    ...reach,
    inOrder:
      facts.version !== undefined &&
      facts.datedOn !== undefined &&
      facts.datedOn <= on &&
      (facts.signedOn === undefined || facts.signedOn <= on) &&
      (facts.validUntil === undefined || facts.validUntil >= on),
    byEmployer: signedBy.includes('directors') || signedBy.includes('delegate'),
    byCounsellor: signedBy.includes('counsellor'),
    byBureau: signedBy.includes('bureau'),
    isRule: ruleKinds.includes(facts.kind),
    isPersonal: personalKinds.includes(facts.kind),
  };
}

/** For whom a document is; an annex that says nothing follows the document it belongs to. */
function reachOf(setUp: SetUp, document: Subject<'document'>) {
  const own = (one: Subject<'document'>) => ({
    appointments: one.facts.appointments ?? [],
    policies: one.facts.policies ?? [],
  });
  const reach = own(document);
  if (reach.appointments.length > 0 || reach.policies.length > 0) return reach;
  const { annexTo } = document.facts;
  const main =
    annexTo === undefined ? undefined : setUp.documents.find((one) => one.id === annexTo);
  return main ? own(main) : reach;
}
