import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  canonical,
  catalogue,
  changeMany,
  changeSentence,
  emptySetUp,
  factName,
  fillPolicy,
  formatFact,
  type FactValue,
  isAgreement,
  isSharedContent,
  type Locale,
  type OwnAnswer,
  type SetUpStep,
  type SetUp,
  sharedContent,
  type SharedContent,
  subjectById,
  subjectTitle,
  takeOver,
  type TakeOver,
} from '@vertrouwensbasis/domain';
import { type Actor, rolesIn } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { idFromName } from '../../id-from-name.js';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';
import { once } from '../../tenancy/once.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { OrganisationTransaction } from '../../tenancy/transaction.js';
import { RateLimits } from '../rate-limits/rate-limits.service.js';
import { digestOf } from '../sessions/sessions.service.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import { type OrganisationDocument, SetUpReader } from '../set-up/set-up.reader.js';
import { organisationOf, refusalOf } from '../set-up/set-up.service.js';
import { SetUpSteps } from '../set-up/set-up.steps.js';
import type {
  AcceptArrangementInput,
  Arrangement,
  ArrangementUse,
  CreateArrangementInput,
  EndArrangementUseInput,
  EndReceivedOfferInput,
  InviteToArrangementInput,
  PublishArrangementInput,
  ReceivedOffer,
  SharingLevel,
  SharingPayload,
  TakeOverOfferInput,
} from './sharing.types.js';

/** How long a link to what is shared can be used. */
const validDays = 30;
const mostArrangements = 50;
const mostUses = 500;

const texts: ProblemTexts<
  | 'NAME_MISSING'
  | 'LABEL_MISSING'
  | 'NOTHING_CHOSEN'
  | 'NOTHING_CHANGED'
  | 'CHANGED_MEANWHILE'
  | 'TOO_MANY'
  | 'KEY_USED'
  | 'LINK_INVALID'
  | 'OWN_LINK'
  | 'ALREADY_ENDED'
  | 'NEWER_OFFER'
  | 'NOT_POSSIBLE'
> = {
  nl: {
    NAME_MISSING: 'Geef een naam waaraan anderen dit herkennen.',
    LABEL_MISSING: 'Vul in voor welke organisatie de link is.',
    NOTHING_CHOSEN: 'Kies minstens één regeling of vertrouwenspersoon.',
    NOTHING_CHANGED: 'Er is niets veranderd sinds de vorige keer.',
    CHANGED_MEANWHILE: 'Dit is intussen gewijzigd. Bekijk het opnieuw.',
    TOO_MANY: 'Dit zijn er te veel. Beëindig eerst wat niet meer nodig is.',
    KEY_USED: 'Met deze sleutel is al iets anders gemaakt. Probeer het opnieuw.',
    LINK_INVALID: 'Deze link werkt niet (meer). Vraag de groep om een nieuwe.',
    OWN_LINK: 'Deze link is van uw eigen organisatie. Geef hem aan een andere.',
    ALREADY_ENDED: 'Dit was al beëindigd.',
    NEWER_OFFER: 'Er is intussen een nieuwere versie. Bekijk eerst wat die verandert.',
    NOT_POSSIBLE: 'Dit past niet bij uw opzet: {{reason}}',
  },
  en: {
    NAME_MISSING: 'Give a name by which others recognise this.',
    LABEL_MISSING: 'Say for which organisation the link is.',
    NOTHING_CHOSEN: 'Choose at least one policy or counsellor.',
    NOTHING_CHANGED: 'Nothing has changed since the last time.',
    CHANGED_MEANWHILE: 'This has changed in the meantime. Look at it again.',
    TOO_MANY: 'These are too many. First end what is no longer needed.',
    KEY_USED: 'Something else was made with this key. Try again.',
    LINK_INVALID: 'This link does not work (any more). Ask the group for a new one.',
    OWN_LINK: 'This link is of your own organisation. Give it to another.',
    ALREADY_ENDED: 'This had been ended already.',
    NEWER_OFFER: 'There is a newer version now. Look first at what that changes.',
    NOT_POSSIBLE: 'This does not fit your set-up: {{reason}}',
  },
};

interface ArrangementRow {
  id: string;
  version: number;
  name: string;
  level: SharingLevel;
  policies: string[];
  appointments: string[];
  publishedVersion: number;
  content: unknown;
  publishedAt: string;
  uses: Omit<ArrangementUse, 'link'>[];
}

interface OfferRow {
  id: string;
  source: ReceivedOffer['source'];
  sourceName: string;
  sourceOrganisationId: string | null;
  useId: string | null;
  name: string;
  offeredVersion: number;
  offeredContent: unknown;
  offeredAt: string;
  takenVersion: number | null;
  takenContent: unknown;
  ended: boolean;
}

const useJson = `json_build_object('id', u.id, 'label', u.label, 'expiresAt', u.expires_at,
  'usedBy', u.used_by_name, 'takenVersion', u.taken_version,
  'state', case when u.ended_at is not null then 'ended' when u.accepted_at is not null then 'in_use'
    when u.expires_at <= now() then 'expired' else 'invited' end)`;

const arrangementsDocument = `
  select coalesce(json_agg(json_build_object('id', a.id, 'version', a.version, 'name', a.name,
    'level', a.level, 'policies', a.policies, 'appointments', a.appointments,
    'publishedVersion', a.published_version, 'content', a.content, 'publishedAt', a.published_at,
    'uses', (select coalesce(json_agg(${useJson} order by u.invited_at, u.id), '[]')
      from arrangement_use u where u.organisation_id = $1 and u.arrangement_id = a.id))
    order by a.created_at, a.id), '[]') as document
  from arrangement a where a.organisation_id = $1`;

const offerColumns = `o.id, o.source, o.source_name as "sourceName",
  o.source_organisation_id as "sourceOrganisationId", o.use_id as "useId", o.name,
  o.offered_version as "offeredVersion", o.offered_content as "offeredContent",
  o.offered_at as "offeredAt", o.taken_version as "takenVersion",
  o.taken_content as "takenContent", o.ended_at is not null as ended`;

const offersDocument = `
  select coalesce(json_agg(row_to_json(found)), '[]') as document from (
    select ${offerColumns} from received_offer o where o.organisation_id = $1
    order by o.ended_at is not null, o.offered_at desc, o.id limit 200) as found`;

/**
 * Arrangements that one organisation maintains for several. What is shared travels as a copy, after
 * both sides agreed, and every newer version is delivered as a copy again; nobody ever looks into
 * another organisation (docs/decisions: shared arrangements travel as copies).
 */
@Injectable()
export class SharingService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reader: SetUpReader,
    private readonly steps: SetUpSteps,
    private readonly limits: RateLimits,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  // ── What is shared from here ────────────────────────────────────────────────

  async arrangements(actor: Actor, organisationId: string, locale: Locale): Promise<Arrangement[]> {
    const [rows, { setUp }] = await Promise.all([
      this.tenancy.readInOrganisation<ArrangementRow[]>(actor, organisationId, {
        name: 'arrangements',
        text: arrangementsDocument,
        values: [organisationId],
      }),
      this.reader.of(actor, organisationId),
    ]);
    return rows.map(({ content, uses, ...row }) => {
      const stored = contentFrom(content);
      const now = sharedContent(setUp, row, row.level);
      return {
        ...row,
        subjects: titlesIn(setUp, stored, locale),
        changedSince: canonical(now) !== canonical(stored),
        uses: uses.map((use) => ({
          ...use,
          link: use.state === 'invited' ? this.link(use.id) : null,
        })),
      };
    });
  }

  /** Nowhere stored: it follows from the use, so that it can be shown again while it holds. */
  private token(useId: string): string {
    return createHmac('sha256', this.settings.secret)
      .update(`arrangement\n${useId}`)
      .digest('base64url');
  }

  private link(useId: string): string {
    return new URL(`/overnemen/${this.token(useId)}`, this.settings.publicUrl).href;
  }

  create(actor: Actor, input: CreateArrangementInput, locale: Locale): Promise<SharingPayload> {
    const { organisationId, idempotencyKey, ...wanted } = input;
    return this.step(actor, organisationId, locale, async (transaction) => {
      const refusal = (code: keyof (typeof texts)['nl'], field: string) => [
        problem(texts, locale, code, field),
      ];
      if (input.name === '') return refusal('NAME_MISSING', 'name');
      if (input.policyIds.length + input.appointmentIds.length === 0) {
        return refusal('NOTHING_CHOSEN', 'policyIds');
      }
      const before = await this.reader.inTransaction(transaction);
      const known = (kind: 'policy' | 'appointment') => (id: string) =>
        subjectById(before.setUp, kind, id) !== undefined;
      if (
        !input.policyIds.every(known('policy')) ||
        !input.appointmentIds.every(known('appointment'))
      ) {
        throw ApiError.notFound();
      }
      await once(
        transaction,
        { key: idempotencyKey, operation: 'createArrangement', input: wanted },
        async () => {
          const [count] = await transaction.rows<{ count: number }>(
            'select count(*)::integer as count from arrangement where organisation_id = $1',
            [organisationId],
          );
          if (count!.count >= mostArrangements) throw new Refusal(refusal('TOO_MANY', 'name'));
          const id = randomUUID();
          const choice = { policies: input.policyIds, appointments: input.appointmentIds };
          await transaction.rows(
            `insert into arrangement (organisation_id, id, name, level, policies, appointments,
               published_version, content, created_by)
             values ($1, $2, $3, $4, $5, $6, 1, $7::jsonb, $8)`,
            [
              organisationId,
              id,
              input.name,
              input.level,
              choice.policies,
              choice.appointments,
              JSON.stringify(sharedContent(before.setUp, choice, input.level)),
              actor.accountId,
            ],
          );
          await transaction.audit({
            action: 'sharing:create',
            target: { kind: 'arrangement', id },
            details: { level: input.level },
          });
          return { id };
        },
      );
      return [];
    });
  }

  /** Lays the newest version in the letterbox of everybody who uses it; each takes it over or not. */
  publish(actor: Actor, input: PublishArrangementInput, locale: Locale): Promise<SharingPayload> {
    const { organisationId, arrangementId } = input;
    return this.step(actor, organisationId, locale, async (transaction) => {
      const [row] = await transaction.rows<{
        version: number;
        level: SharingLevel;
        policies: string[];
        appointments: string[];
        content: unknown;
      }>(
        `select version, level, policies, appointments, content from arrangement
         where organisation_id = $1 and id = $2 for update`,
        [organisationId, arrangementId],
      );
      if (!row) throw ApiError.notFound();
      if (row.version !== input.expectedVersion) {
        const changed = problem(texts, locale, 'CHANGED_MEANWHILE', 'expectedVersion');
        return [{ ...changed, code: 'CONFLICT' }];
      }
      const before = await this.reader.inTransaction(transaction);
      const content = sharedContent(before.setUp, row, row.level);
      if (canonical(content) === canonical(contentFrom(row.content))) {
        return [problem(texts, locale, 'NOTHING_CHANGED')];
      }
      if (content.subjects.length === 0) return [problem(texts, locale, 'NOTHING_CHOSEN')];
      const [published] = await transaction.rows<{ published: number }>(
        `update arrangement set version = version + 1, published_version = published_version + 1,
           content = $3::jsonb, published_at = now()
         where organisation_id = $1 and id = $2 returning published_version as published`,
        [organisationId, arrangementId, JSON.stringify(content)],
      );
      const version = published!.published;
      await transaction.audit({
        action: 'sharing:publish',
        target: { kind: 'arrangement', id: arrangementId },
        details: { version },
      });
      const users = await transaction.rows<{ id: string; organisation: string }>(
        `select id, used_by_organisation_id as organisation from arrangement_use
         where organisation_id = $1 and arrangement_id = $2
           and accepted_at is not null and ended_at is null
         order by used_by_organisation_id`,
        [organisationId, arrangementId],
      );
      for (const use of users) {
        await this.tenancy.inAnother(transaction, use.organisation, [], async (there) => {
          // Only where the receiver's own row says that it still takes part.
          const delivered = await there.rows(
            `update received_offer set offered_version = $3, offered_content = $4::jsonb,
               offered_at = now()
             where organisation_id = $1 and use_id = $2 and ended_at is null returning id`,
            [use.organisation, use.id, version, JSON.stringify(content)],
          );
          if (delivered.length === 0) return;
          await there.audit({
            action: 'sharing:delivered',
            target: { kind: 'received_offer', id: (delivered[0] as { id: string }).id },
            details: { version },
          });
        });
      }
      return [];
    });
  }

  invite(actor: Actor, input: InviteToArrangementInput, locale: Locale): Promise<SharingPayload> {
    const { organisationId, arrangementId, idempotencyKey, ...wanted } = input;
    return this.step(actor, organisationId, locale, async (transaction) => {
      const found = await transaction.rows(
        'select from arrangement where organisation_id = $1 and id = $2',
        [organisationId, arrangementId],
      );
      if (found.length === 0) throw ApiError.notFound();
      if (input.label === '') return [problem(texts, locale, 'LABEL_MISSING', 'label')];
      await once(
        transaction,
        {
          key: idempotencyKey,
          operation: 'inviteToArrangement',
          input: { ...wanted, arrangementId },
        },
        async () => {
          const [count] = await transaction.rows<{ count: number }>(
            `select count(*)::integer as count from arrangement_use
             where organisation_id = $1 and ended_at is null`,
            [organisationId],
          );
          if (count!.count >= mostUses) {
            throw new Refusal([problem(texts, locale, 'TOO_MANY', 'label')]);
          }
          const id = randomUUID();
          await transaction.rows(
            `insert into arrangement_use (organisation_id, id, arrangement_id, label, token_digest,
               expires_at, invited_by)
             values ($1, $2, $3, $4, $5, now() + interval '${validDays} days', $6)`,
            [
              organisationId,
              id,
              arrangementId,
              input.label,
              digestOf(this.token(id)),
              actor.accountId,
            ],
          );
          await transaction.audit({
            action: 'sharing:invite',
            target: { kind: 'arrangement', id: arrangementId },
            details: { use: id },
          });
          return { id };
        },
      );
      return [];
    });
  }

  /** What the other took over stays theirs; from now on nothing new reaches them. */
  endUse(actor: Actor, input: EndArrangementUseInput, locale: Locale): Promise<SharingPayload> {
    const { organisationId, useId } = input;
    return this.step(actor, organisationId, locale, async (transaction) => {
      const [use] = await transaction.rows<{ organisation: string | null; ended: boolean }>(
        `select used_by_organisation_id as organisation, ended_at is not null as ended
         from arrangement_use where organisation_id = $1 and id = $2 for update`,
        [organisationId, useId],
      );
      if (!use) throw ApiError.notFound();
      if (use.ended) return [problem(texts, locale, 'ALREADY_ENDED')];
      await transaction.rows(
        `update arrangement_use set ended_at = now(), ended_by = 'giver'
         where organisation_id = $1 and id = $2`,
        [organisationId, useId],
      );
      await transaction.audit({
        action: 'sharing:end',
        target: { kind: 'arrangement_use', id: useId },
      });
      if (use.organisation === null) return [];
      await this.tenancy.inAnother(transaction, use.organisation, [], async (there) => {
        const ended = await there.rows<{ id: string }>(
          `update received_offer set ended_at = now(), ended_by = 'giver'
           where organisation_id = $1 and use_id = $2 and ended_at is null returning id`,
          [use.organisation, useId],
        );
        if (!ended[0]) return;
        await there.audit({
          action: 'sharing:ended',
          target: { kind: 'received_offer', id: ended[0].id },
        });
      });
      return [];
    });
  }

  // ── What was offered to here ────────────────────────────────────────────────

  async offers(actor: Actor, organisationId: string, locale: Locale): Promise<ReceivedOffer[]> {
    const [rows, { setUp }] = await Promise.all([
      this.tenancy.readInOrganisation<OfferRow[]>(actor, organisationId, {
        name: 'received-offers',
        text: offersDocument,
        values: [organisationId],
      }),
      this.reader.of(actor, organisationId),
    ]);
    const roles = rolesIn(actor, organisationId);
    return rows.map((row): ReceivedOffer => {
      const plan = this.planOf(setUp, organisationId, row, false);
      const changed = row.ended ? undefined : changeMany(setUp, plan.steps, roles);
      const { id, source, sourceName, name, offeredVersion, takenVersion, offeredAt } = row;
      return {
        id,
        source,
        sourceName,
        name,
        offeredVersion,
        takenVersion,
        offeredAt,
        state: row.ended
          ? 'ended'
          : takenVersion === null
            ? 'offered'
            : takenVersion < offeredVersion
              ? 'changed'
              : 'current',
        subjects: titlesIn(null, contentFrom(row.offeredContent), locale),
        answers: answersIn(contentFrom(row.offeredContent), locale),
        differences: changed?.ok
          ? changed.value.changed.map((one) =>
              changeSentence(one, setUp, changed.value.setUp, locale),
            )
          : [],
        own: row.ended ? [] : plan.own.map((one) => ownInWords(setUp, one, locale)),
        fillsPolicy: source === 'consultant' && takenVersion === null && !row.ended,
      };
    });
  }

  private planOf(
    setUp: SetUp,
    organisationId: string,
    row: Pick<OfferRow, 'id' | 'takenContent' | 'offeredContent'>,
    alsoOwn: boolean,
  ): TakeOver {
    return takeOver(
      setUp,
      {
        taken: row.takenContent === null ? null : contentFrom(row.takenContent),
        offered: contentFrom(row.offeredContent),
      },
      (kind, id) => idFromName('offer', organisationId, row.id, kind, id),
      { alsoOwn },
    );
  }

  /**
   * Agrees to use what another organisation shares: from now on its versions are delivered here.
   * Nothing enters the set-up yet. Both sides keep who agreed, and when.
   */
  async accept(
    actor: Actor,
    input: AcceptArrangementInput,
    locale: Locale,
  ): Promise<SharingPayload> {
    await this.limits.beforeInvitation(actor.accountId);
    const { organisationId } = input;
    return this.step(actor, organisationId, locale, async (here) => {
      await here.set('invitation_digest', digestOf(input.token).toString('hex'));
      const [use] = await here.rows<{ organisation: string; id: string; arrangement: string }>(
        `select organisation_id as organisation, id, arrangement_id as arrangement
         from arrangement_use where token_digest = $1 and accepted_at is null
           and ended_at is null and expires_at > now()`,
        [digestOf(input.token)],
      );
      await here.set('invitation_digest', '');
      if (!use) return [problem(texts, locale, 'LINK_INVALID', 'token')];
      if (use.organisation === organisationId) return [problem(texts, locale, 'OWN_LINK', 'token')];
      const before = await this.reader.inTransaction(here);
      const given = await this.tenancy.inAnother(here, use.organisation, [], async (there) => {
        const taken = await there.rows(
          `update arrangement_use set accepted_at = now(), used_by_organisation_id = $3,
             used_by_name = $4
           where organisation_id = $1 and id = $2 and accepted_at is null and ended_at is null
             and expires_at > now() returning id`,
          [use.organisation, use.id, organisationId, before.name],
        );
        if (taken.length === 0) return null;
        await there.audit({
          action: 'sharing:accepted',
          target: { kind: 'arrangement_use', id: use.id },
          details: { by: organisationId },
        });
        const [arrangement] = await there.rows<{
          name: string;
          level: SharingLevel;
          version: number;
          content: unknown;
          giver: string;
        }>(
          `select a.name, a.level, a.published_version as version, a.content, o.name as giver
           from arrangement a join organisation o on o.id = a.organisation_id
           where a.organisation_id = $1 and a.id = $2`,
          [use.organisation, use.arrangement],
        );
        return arrangement!;
      });
      if (!given) return [problem(texts, locale, 'LINK_INVALID', 'token')];
      const offerId = randomUUID();
      await here.rows(
        `insert into received_offer (organisation_id, id, source, source_name,
           source_organisation_id, use_id, name, offered_version, offered_content)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)`,
        [
          organisationId,
          offerId,
          given.level,
          given.giver,
          use.organisation,
          use.id,
          given.name,
          given.version,
          JSON.stringify(contentFrom(given.content)),
        ],
      );
      await here.audit({
        action: 'sharing:accept',
        target: { kind: 'received_offer', id: offerId },
        details: { from: use.organisation },
      });
      return [];
    });
  }

  /** Brings what was offered into the set-up, by the same rules as every other change of it. */
  takeOver(actor: Actor, input: TakeOverOfferInput, locale: Locale): Promise<SharingPayload> {
    const { organisationId, offerId } = input;
    return this.step(actor, organisationId, locale, async (here) => {
      const [row] = await here.rows<OfferRow>(
        `select ${offerColumns} from received_offer o
         where o.organisation_id = $1 and o.id = $2 for update`,
        [organisationId, offerId],
      );
      if (!row) throw ApiError.notFound();
      if (row.ended) return [problem(texts, locale, 'ALREADY_ENDED')];
      if (row.offeredVersion !== input.expectedVersion) {
        return [{ ...problem(texts, locale, 'NEWER_OFFER', 'expectedVersion'), code: 'CONFLICT' }];
      }
      const before = await this.reader.inTransaction(here);
      const steps = this.stepsOf(before, row, input);
      const taken = await this.steps.take(here, before, steps, {
        action: 'sharing:takeOver',
        target: { kind: 'received_offer', id: offerId },
        details: { version: row.offeredVersion },
      });
      if (taken.problems) {
        const reason = taken.problems[0]!.message[locale];
        const refused = problem(texts, locale, 'NOT_POSSIBLE');
        return [{ ...refused, message: refused.message.replace('{{reason}}', reason) }];
      }
      await here.rows(
        `update received_offer set taken_version = offered_version,
           taken_content = offered_content, taken_at = now(), taken_by = $3
         where organisation_id = $1 and id = $2`,
        [organisationId, offerId, actor.accountId],
      );
      await this.tell(here, row, 'taken_version = greatest($3, taken_version)', row.offeredVersion);
      return [];
    });
  }

  private stepsOf(
    before: OrganisationDocument,
    row: OfferRow,
    { organisationId, intoPolicyId, alsoOwn }: TakeOverOfferInput,
  ): readonly SetUpStep[] {
    if (row.source === 'consultant' && intoPolicyId) {
      const policy = subjectById(before.setUp, 'policy', intoPolicyId);
      if (!policy) throw ApiError.notFound();
      return fillPolicy(policy, contentFrom(row.offeredContent));
    }
    return this.planOf(before.setUp, organisationId, row, alsoOwn).steps;
  }

  /** Declines, or stops receiving; what was taken over is one's own and stays. */
  endOffer(actor: Actor, input: EndReceivedOfferInput, locale: Locale): Promise<SharingPayload> {
    const { organisationId, offerId } = input;
    return this.step(actor, organisationId, locale, async (here) => {
      const [row] = await here.rows<OfferRow>(
        `select ${offerColumns} from received_offer o
         where o.organisation_id = $1 and o.id = $2 for update`,
        [organisationId, offerId],
      );
      if (!row) throw ApiError.notFound();
      if (row.ended) return [problem(texts, locale, 'ALREADY_ENDED')];
      await here.rows(
        `update received_offer set ended_at = now(), ended_by = 'receiver'
         where organisation_id = $1 and id = $2`,
        [organisationId, offerId],
      );
      await here.audit({
        action: 'sharing:stop',
        target: { kind: 'received_offer', id: offerId },
      });
      await this.tell(here, row, `ended_at = now(), ended_by = 'receiver'`, null);
      return [];
    });
  }

  /** Lets the giver know, in the giver's own row of this use; a consultant keeps none. */
  private async tell(
    here: OrganisationTransaction,
    { sourceOrganisationId, useId }: OfferRow,
    change: string,
    value: number | null,
  ): Promise<void> {
    if (sourceOrganisationId === null || useId === null) return;
    await this.tenancy.inAnother(here, sourceOrganisationId, [], async (there) => {
      const told = await there.rows(
        `update arrangement_use set ${change}
         where organisation_id = $1 and id = $2 and ended_at is null returning id`,
        value === null ? [sourceOrganisationId, useId] : [sourceOrganisationId, useId, value],
      );
      if (told.length === 0) return;
      await there.audit({
        action: value === null ? 'sharing:stopped' : 'sharing:taken',
        target: { kind: 'arrangement_use', id: useId },
        ...(value === null ? {} : { details: { version: value } }),
      });
    });
  }

  private async step(
    actor: Actor,
    organisationId: string,
    locale: Locale,
    work: (transaction: OrganisationTransaction) => Promise<Problem[]>,
  ): Promise<SharingPayload> {
    let problems: Problem[];
    try {
      problems = await this.tenancy.inOrganisation(actor, organisationId, async (transaction) => {
        await lockOrganisation(transaction);
        return work(transaction);
      });
    } catch (error) {
      if (error instanceof Refusal) problems = error.problems;
      else if (error instanceof ApiError && error.code === 'CONFLICT') {
        const used = problem(texts, locale, 'KEY_USED', 'idempotencyKey');
        problems = [{ ...used, code: 'CONFLICT' }];
      } else {
        const refused = refusalOf(error, locale);
        if (!refused) throw error;
        problems = refused;
      }
    } finally {
      this.reader.forget(actor);
    }
    return { organisation: organisationOf(await this.reader.of(actor, organisationId)), problems };
  }
}

/** Ends the transaction without a trace: a refused step does not use up its key. */
class Refusal extends Error {
  constructor(readonly problems: Problem[]) {
    super('refused');
  }
}

/** What was stored as content; anything else is a fault of ours and must not go on quietly. */
function contentFrom(value: unknown): SharedContent {
  if (!isSharedContent(value)) throw new Error('What is stored is no shared content.');
  return value;
}

/** What is handed over, by name; from here the names in the set-up, elsewhere those in the copy. */
function titlesIn(setUp: SetUp | null, content: SharedContent, locale: Locale): string[] {
  return content.subjects.map(({ kind, id, facts }) => {
    const subject = setUp && subjectById(setUp, kind, id);
    if (subject) return subjectTitle(setUp, kind, subject, locale);
    const of = content.subjects.find(
      (one) => kind === 'appointment' && one.kind === 'person' && one.id === facts['person'],
    );
    const named = of?.facts ?? facts;
    const name = (named['name'] ?? named['title']) as string | undefined;
    return name ?? kind;
  });
}

/** What the policies say; whom they name shows once they are taken over. */
function answersIn({ subjects }: SharedContent, locale: Locale): string[] {
  const nowhere = emptySetUp('offer', 'offer');
  return subjects
    .filter(({ kind }) => kind === 'policy')
    .flatMap(({ facts }) =>
      Object.keys(catalogue.policy)
        .filter((key) => isAgreement(key) && facts[key] !== undefined)
        .map((key) => {
          const answer = formatFact(nowhere, 'policy', key, facts[key]!, locale);
          return `${factName('policy', key, facts, locale)}: ${answer}`;
        }),
    );
}

function ownInWords(setUp: SetUp, { kind, id, key }: OwnAnswer, locale: Locale): string {
  const subject = subjectById(setUp, kind, id)!;
  const facts = subject.facts as Readonly<Record<string, FactValue | undefined>>;
  const title = subjectTitle(setUp, kind, subject as never, locale);
  const value = facts[key];
  const answer = value === undefined ? '–' : formatFact(setUp, kind, key, value, locale);
  return `${title} – ${factName(kind, key, facts, locale)}: ${answer}`;
}
