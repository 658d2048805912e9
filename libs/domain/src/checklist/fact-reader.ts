import { agreementFacts } from '../facts/agreement.js';
import { catalogue, type FactsOf } from '../facts/catalogue.js';
import type { FactValue, SubjectKind } from '../facts/fact.js';
import type { Subject } from '../facts/set-up.js';
import type { FactUsed } from './verdict.js';

/**
 * Remembers which facts are read while one verdict is formed, each once and in order. So "facts
 * used" in an explanation is what really was used.
 */
export class ReadingLog {
  /** Grows with every verdict; a reader compares it to see whether a fact was noted already. */
  turn = 1;
  #used: FactUsed[] = [];

  note(fact: FactUsed): void {
    this.#used.push(fact);
  }

  /** Notes a fact that has no reader of its own to see that it was noted already. */
  noteOnce(fact: FactUsed): void {
    const known = this.#used.some(
      (one) => one.subjectId === fact.subjectId && one.key === fact.key && one.kind === fact.kind,
    );
    if (!known) this.#used.push(fact);
  }

  /** What was read since the last time, and starts anew. */
  take(): readonly FactUsed[] {
    const used = this.#used;
    this.#used = [];
    this.turn += 1;
    return used;
  }
}

type AnyFacts = Readonly<Record<string, FactValue | undefined>>;
type PolicyAnswers = readonly Subject<'policy'>[];

const read = Symbol('read');

/** A subject as evaluators see it: its facts as properties, each reading noted in the log. */
class FactReader {
  readonly #log: ReadingLog;
  readonly #subject: Subject;
  readonly #policies: PolicyAnswers;
  readonly #kind: SubjectKind;
  readonly #notedAt: Uint32Array;

  constructor(
    log: ReadingLog,
    kind: SubjectKind,
    subject: Subject,
    policies: PolicyAnswers,
    keys: number,
  ) {
    this.#log = log;
    this.#kind = kind;
    this.#subject = subject;
    this.#policies = policies;
    this.#notedAt = new Uint32Array(keys);
  }

  [read](key: string, index: number, inherits: boolean): FactValue | undefined {
    let value = (this.#subject.facts as AnyFacts)[key];
    let fromPolicy: string | undefined;
    if (value === undefined && inherits && !this.#subject.declaredUnknown.includes(key)) {
      for (const policy of this.#policies) {
        value = (policy.facts as AnyFacts)[key];
        if (value !== undefined) {
          fromPolicy = policy.id;
          break;
        }
      }
    }
    if (this.#notedAt[index] !== this.#log.turn) {
      this.#notedAt[index] = this.#log.turn;
      const fact = { kind: this.#kind, subjectId: this.#subject.id, key };
      if (value === undefined) this.#log.note(fact);
      else if (fromPolicy === undefined) this.#log.note({ ...fact, value });
      else this.#log.note({ ...fact, value, fromPolicy });
    }
    return value;
  }
}

/** One class of readers for each kind, made once: a getter for every fact of the catalogue. */
const readerClasses = new Map<SubjectKind, typeof FactReader>();
const keyCounts = new Map<SubjectKind, number>();

for (const [kind, definitions] of Object.entries(catalogue)) {
  const Reader = class extends FactReader {};
  Object.keys(definitions).forEach((key, index) => {
    const inherits = kind === 'appointment' && Object.hasOwn(agreementFacts, key);
    Object.defineProperty(Reader.prototype, key, {
      get(this: FactReader) {
        return this[read](key, index, inherits);
      },
    });
  });
  readerClasses.set(kind as SubjectKind, Reader);
  keyCounts.set(kind as SubjectKind, Object.keys(definitions).length);
}

/** The facts of a subject, reading noted; an appointment answers with its policies' defaults. */
export function factReader<Kind extends SubjectKind>(
  log: ReadingLog,
  kind: Kind,
  subject: Subject<Kind>,
  policies: PolicyAnswers = [],
): FactsOf[Kind] {
  const Reader = readerClasses.get(kind)!;
  const reader: unknown = new Reader(log, kind, subject, policies, keyCounts.get(kind)!);
  return reader as FactsOf[Kind];
}
