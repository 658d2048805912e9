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

  /** Notes facts that have no reader of their own to see that they were noted already. */
  noteOnce(facts: readonly FactUsed[]): void {
    if (facts.length > 0 && this.#used.includes(facts[0]!)) return;
    this.#used.push(...facts);
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

/** A fact as it was found, and the verdict for which it was noted last. */
interface Looked {
  readonly fact: FactUsed;
  readonly value: FactValue | undefined;
  notedAt: number;
}

/**
 * A subject as evaluators see it: its facts as properties, each reading noted in the log. A fact is
 * looked up once; many rules read the same few.
 */
class FactReader {
  readonly #log: ReadingLog;
  readonly #subject: Subject;
  readonly #policies: PolicyAnswers;
  readonly #kind: SubjectKind;
  readonly #looked: (Looked | undefined)[] = [];

  constructor(log: ReadingLog, kind: SubjectKind, subject: Subject, policies: PolicyAnswers) {
    this.#log = log;
    this.#kind = kind;
    this.#subject = subject;
    this.#policies = policies;
  }

  [read](key: string, index: number, inherits: boolean): FactValue | undefined {
    const looked = (this.#looked[index] ??= this.#look(key, inherits));
    if (looked.notedAt !== this.#log.turn) {
      looked.notedAt = this.#log.turn;
      this.#log.note(looked.fact);
    }
    return looked.value;
  }

  #look(key: string, inherits: boolean): Looked {
    const [kind, subjectId] = [this.#kind, this.#subject.id];
    const own = (this.#subject.facts as AnyFacts)[key];
    if (own !== undefined) {
      return { fact: { kind, subjectId, key, value: own }, value: own, notedAt: 0 };
    }
    if (inherits && !this.#subject.declaredUnknown.includes(key)) {
      for (const policy of this.#policies) {
        const value = (policy.facts as AnyFacts)[key];
        if (value !== undefined) {
          return {
            fact: { kind, subjectId, key, value, fromPolicy: policy.id },
            value,
            notedAt: 0,
          };
        }
      }
    }
    return { fact: { kind, subjectId, key }, value: undefined, notedAt: 0 };
  }
}

/** One class of readers for each kind, made once: a getter for every fact of the catalogue. */
const readerClasses = new Map<SubjectKind, typeof FactReader>();

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
}

/** The facts of a subject, reading noted; an appointment answers with its policies' defaults. */
export function factReader<Kind extends SubjectKind>(
  log: ReadingLog,
  kind: Kind,
  subject: Subject<Kind>,
  policies: PolicyAnswers = [],
): FactsOf[Kind] {
  const Reader = readerClasses.get(kind)!;
  const reader: unknown = new Reader(log, kind, subject, policies);
  return reader as FactsOf[Kind];
}
