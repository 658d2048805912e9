import type { Role } from '@vertrouwensbasis/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';

/** One line in the log of an organisation. It refers to people and facts and repeats no values. */
export interface AuditEntry {
  /** What was done, in the words of the access table: `members:invite`. */
  action: string;
  target: { kind: string; id?: string };
  /** Names of the fields that changed. */
  changed?: string[];
  /** Further references (ids, dates, versions); no names, addresses or free text. */
  details?: Record<string, unknown>;
}

/** A transaction whose context row security reads; what it writes stands or falls together. */
export interface AccountTransaction {
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** Rows of a statement; parameters only, never text put together. */
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** A further setting for row security, until the transaction ends. */
  set(name: string, value: string): Promise<void>;
}

export interface OrganisationTransaction extends AccountTransaction {
  readonly organisationId: string;
  /** Looked up in this transaction: what the person may do right now. */
  readonly roles: readonly Role[];
  /** Writes the log of the organisation; part of the same transaction. */
  audit(entry: AuditEntry): Promise<void>;
}
