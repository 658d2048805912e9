import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  catalogue,
  changeMany,
  emptySetUp,
  factName,
  type FactValue,
  formatFact,
  isAgreement,
  type Locale,
  profileContent,
} from '@vertrouwensbasis/domain';
import type { Actor } from '../../access/actor.js';
import { ApiError } from '../../graphql/errors.js';
import { type Problem, problem, type ProblemTexts } from '../../graphql/problem.type.js';
import { Tenancy } from '../../tenancy/tenancy.js';
import type { AccountTransaction } from '../../tenancy/transaction.js';
import { lockOrganisation } from '../set-up/set-up.lock.js';
import type {
  DefaultProfile,
  DeleteProfileInput,
  OfferProfileInput,
  ProfilePayload,
  SaveProfileInput,
} from './profiles.types.js';

const mostProfiles = 50;

const texts: ProblemTexts<
  'NAME_MISSING' | 'NOTHING_AGREED' | 'TOO_MANY' | 'CHANGED_MEANWHILE' | 'ALREADY_OFFERED'
> = {
  nl: {
    NAME_MISSING: 'Geef het profiel een naam.',
    NOTHING_AGREED: 'Vul minstens één afspraak in.',
    TOO_MANY: `U kunt hoogstens ${mostProfiles} profielen bewaren.`,
    CHANGED_MEANWHILE: 'Dit profiel is intussen gewijzigd. Bekijk het opnieuw.',
    ALREADY_OFFERED: 'Deze klant heeft dit profiel al, zo zoals het nu is.',
  },
  en: {
    NAME_MISSING: 'Give the profile a name.',
    NOTHING_AGREED: 'Fill in at least one agreement.',
    TOO_MANY: `You can keep at most ${mostProfiles} profiles.`,
    CHANGED_MEANWHILE: 'This profile has changed in the meantime. Look at it again.',
    ALREADY_OFFERED: 'This client has this profile already, just as it is now.',
  },
};

type Facts = Readonly<Record<string, FactValue>>;

interface ProfileRow {
  id: string;
  version: number;
  name: string;
  facts: Facts;
}

const profilesDocument = `select coalesce(json_agg(json_build_object('id', p.id,
    'version', p.version, 'name', p.name, 'facts', p.facts) order by p.created_at, p.id), '[]')
    as document from default_profile p where p.account_id = $1`;

/** A consultant's own proposals. They hold agreements only, so nothing of one client reaches another. */
@Injectable()
export class ProfilesService {
  constructor(private readonly tenancy: Tenancy) {}

  async profiles(actor: Actor, locale: Locale): Promise<DefaultProfile[]> {
    const rows = await this.tenancy.readAsAccount<ProfileRow[]>(actor, {
      name: 'default-profiles',
      text: profilesDocument,
      values: [actor.accountId],
    });
    return rows.map(({ id, version, name, facts }) => ({
      id,
      version,
      name,
      answers: facts,
      shown: inOrder(facts).map(
        ([key, value]) =>
          `${factName('policy', key, facts, locale)}: ${formatFact(nothing, 'policy', key, value, locale)}`,
      ),
    }));
  }

  save(actor: Actor, input: SaveProfileInput, locale: Locale): Promise<ProfilePayload> {
    return this.step(actor, locale, async ({ rows }) => {
      if (input.name === '') return [problem(texts, locale, 'NAME_MISSING', 'name')];
      const checked = agreementsFrom(input, locale);
      if ('problems' in checked) return checked.problems;
      if (Object.keys(checked.facts).length === 0) {
        return [problem(texts, locale, 'NOTHING_AGREED', 'agreements')];
      }
      const values = [actor.accountId, input.profileId, input.name, JSON.stringify(checked.facts)];
      const [known] = await rows<{ version: number }>(
        'select version from default_profile where account_id = $1 and id = $2 for update',
        [actor.accountId, input.profileId],
      );
      if (!known) {
        if (input.expectedVersion) throw ApiError.notFound();
        const [count] = await rows<{ count: number }>(
          'select count(*)::integer as count from default_profile where account_id = $1',
          [actor.accountId],
        );
        if (count!.count >= mostProfiles) return [problem(texts, locale, 'TOO_MANY', 'name')];
        await rows(
          `insert into default_profile (account_id, id, name, facts)
           values ($1, $2, $3, $4::jsonb)`,
          values,
        );
        return [];
      }
      if ((input.expectedVersion ?? 1) !== known.version) {
        const changed = problem(texts, locale, 'CHANGED_MEANWHILE', 'expectedVersion');
        return [{ ...changed, code: 'CONFLICT' }];
      }
      await rows(
        `update default_profile set name = $3, facts = $4::jsonb, version = version + 1,
           updated_at = now() where account_id = $1 and id = $2
           and (name, facts) is distinct from ($3, $4::jsonb)`,
        values,
      );
      return [];
    });
  }

  delete(actor: Actor, input: DeleteProfileInput, locale: Locale): Promise<ProfilePayload> {
    return this.step(actor, locale, async ({ rows }) => {
      const gone = await rows(
        'delete from default_profile where account_id = $1 and id = $2 returning id',
        [actor.accountId, input.profileId],
      );
      if (gone.length === 0) throw ApiError.notFound();
      return [];
    });
  }

  /** Lays a copy before the client, who sees what it would fill and takes it over or not. */
  async offer(actor: Actor, input: OfferProfileInput, locale: Locale): Promise<ProfilePayload> {
    const { organisationId, profileId } = input;
    const problems = await this.tenancy.inOrganisation(
      actor,
      organisationId,
      async (transaction): Promise<Problem[]> => {
        await lockOrganisation(transaction);
        const [profile] = await transaction.rows<ProfileRow>(
          `select id, version, name, facts from default_profile
           where account_id = $1 and id = $2`,
          [actor.accountId, profileId],
        );
        if (!profile) throw ApiError.notFound();
        const content = JSON.stringify(profileContent(profile.name, profile.facts));
        const same = await transaction.rows(
          `select from received_offer where organisation_id = $1 and source_account_id = $2
             and ended_at is null and name = $3 and offered_content = $4::jsonb`,
          [organisationId, actor.accountId, profile.name, content],
        );
        if (same.length > 0) return [problem(texts, locale, 'ALREADY_OFFERED')];
        const id = randomUUID();
        await transaction.rows(
          `insert into received_offer (organisation_id, id, source, source_name,
             source_account_id, name, offered_version, offered_content)
           select $1, $2, 'consultant', a.name, a.id, $4, 1, $5::jsonb
           from account a where a.id = $3`,
          [organisationId, id, actor.accountId, profile.name, content],
        );
        await transaction.audit({
          action: 'profile:offer',
          target: { kind: 'received_offer', id },
        });
        return [];
      },
    );
    return { profiles: await this.profiles(actor, locale), problems };
  }

  private async step(
    actor: Actor,
    locale: Locale,
    work: (transaction: AccountTransaction) => Promise<Problem[]>,
  ): Promise<ProfilePayload> {
    const problems = await this.tenancy.asAccount(actor, work);
    return { profiles: await this.profiles(actor, locale), problems };
  }
}

/** As the catalogue asks them: the database keeps keys in an order of its own. */
function inOrder(facts: Facts): readonly (readonly [string, FactValue])[] {
  return Object.keys(catalogue.policy).flatMap((key) => {
    const value = facts[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** A profile is about no organisation: there is nothing it could refer to. */
const nothing = emptySetUp('profile', 'profile');

/** The agreements by the rules every answer goes by; references have nothing to refer to here. */
function agreementsFrom(
  { agreements }: SaveProfileInput,
  locale: Locale,
): { facts: Facts } | { problems: Problem[] } {
  const other = agreements.find(({ key }) => !isAgreement(key));
  if (other) throw ApiError.badInput('agreements');
  const facts = agreements.map(({ key, value }) => ({ key, value: value ?? null }));
  const asked = changeMany(
    nothing,
    [{ step: 'add', kind: 'policy', id: 'profile', facts }],
    ['hr'],
  );
  if (!asked.ok) {
    return {
      problems: asked.refusal.map(({ code, field, message }) => ({
        code: code.toUpperCase(),
        field,
        message: message[locale],
      })),
    };
  }
  return { facts: asked.value.setUp.policies[0]!.facts as Facts };
}
