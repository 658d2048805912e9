import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  emptySetUp,
  factName,
  freshCopy,
  type FreshLook as FreshLookGiven,
  type Locale,
  subjectById,
  subjectTitle,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import type { Reading } from '../set-up/reading.js';
import { SetUpReader } from '../set-up/set-up.reader.js';
import { SetUpSteps } from '../set-up/set-up.steps.js';
import type {
  FoundSisterInput,
  FoundSisterPayload,
  FreshLook,
  OrganisationStart,
} from './start.types.js';

/** So many organisations somebody can be HR of by founding: a group, not a flood. */
export const mostOrganisations = 100;

const texts: ProblemTexts<'NAME_MISSING' | 'TOO_MANY' | 'NOT_COPIED' | 'KEY_USED'> = {
  nl: {
    KEY_USED: 'Met deze sleutel is al iets anders aangemaakt. Probeer het opnieuw.',
    NAME_MISSING: 'Vul de naam van de nieuwe organisatie in.',
    TOO_MANY: `U bent al HR van ${mostOrganisations} organisaties. Vraag de beheerder om hulp.`,
    NOT_COPIED: 'De opzet kon niet worden overgenomen. Begin zonder kopie.',
  },
  en: {
    KEY_USED: 'Something else was made with this key. Try again.',
    NAME_MISSING: 'Enter the name of the new organisation.',
    TOO_MANY: `You are HR of ${mostOrganisations} organisations already. Ask the operator for help.`,
    NOT_COPIED: 'The set-up could not be copied. Start without a copy.',
  },
};

/** Ends the transaction: a copy that will not do leaves no organisation behind. */
class NotCopied extends Error {
  readonly problem;
  constructor(locale: Locale) {
    super('not copied');
    this.problem = problem(texts, locale, 'NOT_COPIED', 'from');
  }
}

interface StoredStart {
  copiedFrom: string | null;
  at: string;
  toLookAt: FreshLookGiven[];
}

/**
 * Founds a sister organisation. HR of one organisation becomes HR of the next: nobody else's
 * organisation is touched, and nothing is copied from where one is not HR.
 */
@Injectable()
export class FoundingService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: SetUpReader,
    private readonly steps: SetUpSteps,
  ) {}

  found(actor: Actor, input: FoundSisterInput, locale: Locale): Promise<FoundSisterPayload> {
    const { organisationId, idempotencyKey, ...wanted } = input;
    return this.tenancy
      .inOrganisation(actor, organisationId, (here) =>
        once<FoundSisterPayload>(
          here,
          { key: idempotencyKey, operation: 'foundSister', input: wanted },
          async () => {
            if (input.name === '') {
              return {
                foundedId: null,
                problems: [problem(texts, locale, 'NAME_MISSING', 'name')],
              };
            }
            const [count] = await here.rows<{ hr: number }>(
              `select count(*)::integer as hr from membership where account_id = $1 and role = 'hr'`,
              [actor.accountId],
            );
            if (count!.hr >= mostOrganisations) {
              return { foundedId: null, problems: [problem(texts, locale, 'TOO_MANY', 'name')] };
            }
            const foundedId = randomUUID();
            await this.begin(here, foundedId, input, locale);
            await here.audit({
              action: 'organisation:foundSister',
              target: { kind: 'organisation', id: foundedId },
              details: { from: input.from },
            });
            return { foundedId, problems: [] };
          },
        ),
      )
      .catch((error: unknown) => {
        if (error instanceof NotCopied) return { foundedId: null, problems: [error.problem] };
        if (error instanceof ApiError && error.code === 'CONFLICT') {
          return {
            foundedId: null,
            problems: [
              { ...problem(texts, locale, 'KEY_USED', 'idempotencyKey'), code: 'CONFLICT' },
            ],
          };
        }
        throw error;
      });
  }

  private async begin(
    here: OrganisationTransaction,
    id: string,
    input: FoundSisterInput,
    locale: Locale,
  ): Promise<void> {
    const from = await this.reader.inTransaction(here);
    return this.tenancy.inAnother(here, id, ['hr'], async (there) => {
      await there.rows(
        `insert into organisation (id, name, facts, demo)
         values ($1, $2, jsonb_build_object('name', $2::text), $3)`,
        // What grows out of the demonstration goes with it.
        [id, input.name, from.demo],
      );
      await there.rows(
        `insert into membership (organisation_id, account_id, role) values ($1, $2, 'hr')`,
        [id, there.actor.accountId],
      );
      await there.audit({ action: 'organisation:found', target: { kind: 'organisation', id } });
      let toLookAt: readonly FreshLookGiven[] = [];
      if (input.from === 'copy') {
        const ids = new Map<string, string>();
        const newId = (_kind: string, old: string) => {
          const known = ids.get(old) ?? randomUUID();
          ids.set(old, known);
          return known;
        };
        const copy = freshCopy(from.setUp, id, newId, {
          persons: input.withPersons,
          units: input.withUnits,
        });
        ({ toLookAt } = copy);
        const before = {
          setUp: emptySetUp(id, input.name),
          versions: new Map([[id, 1]]),
          today: from.today,
        };
        const taken = await this.steps.take(there, before, copy.steps, {
          action: 'setUp:copy',
          target: { kind: 'organisation', id },
          details: { from: here.organisationId },
        });
        if (taken.problems) throw new NotCopied(locale);
      }
      await there.rows(
        `insert into organisation_start (organisation_id, copied_from, to_look_at, by)
         values ($1, $2, $3::jsonb, $4)`,
        [
          id,
          input.from === 'copy' ? from.name : null,
          JSON.stringify(toLookAt),
          there.actor.accountId,
        ],
      );
    });
  }

  /** How this organisation began, and which of what a copy left open has been answered since. */
  async startOf(actor: Actor, reading: Reading): Promise<OrganisationStart | null> {
    const { organisationId, setUp, locale } = reading;
    const stored = await this.tenancy.readInOrganisation<{ start: StoredStart | null }>(
      actor,
      organisationId,
      {
        name: 'organisation-start',
        text: `select json_build_object('start', (select json_build_object(
            'copiedFrom', s.copied_from, 'at', s.at, 'toLookAt', s.to_look_at)
          from organisation_start s where s.organisation_id = o.id)) as document
          from organisation o where o.id = $1`,
        values: [organisationId],
      },
    );
    if (!stored.start) return null;
    const { copiedFrom, at, toLookAt } = stored.start;
    return {
      copiedFrom,
      at,
      toLookAt: toLookAt.flatMap(({ kind, id, keys }): FreshLook[] => {
        const subject = subjectById(setUp, kind, id);
        if (!subject) return [];
        return keys.map((key) => ({
          kind,
          subjectId: id,
          title: subjectTitle(setUp, kind, subject, locale),
          key,
          label: factName(kind, key, {}, locale),
          answered:
            (subject.facts as Record<string, unknown>)[key] !== undefined ||
            subject.declaredUnknown.includes(key),
        }));
      }),
    };
  }
}
