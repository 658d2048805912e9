/**
 * The SQL of the row-level security policies, written once so that every tenant table gets the same.
 *
 * Context lives in transaction-local settings (`tenancy/tenancy.ts` sets them). A setting that was
 * never set reads as null and one left behind by a rollback as the empty text; both mean "nobody",
 * hence the `nullif`. The `(select …)` lets PostgreSQL work it out once per statement.
 */
const uuidSetting = (name: string) => `(select nullif(current_setting('${name}', true), '')::uuid)`;
const digestSetting = (name: string) =>
  `(select decode(nullif(current_setting('${name}', true), ''), 'hex'))`;

export const currentAccount = uuidSetting('app.account_id');
export const currentOrganisation = uuidSetting('app.organisation_id');
export const currentConsultant = uuidSetting('app.consultant_id');
export const currentSessionDigest = digestSetting('app.session_digest');
export const currentInvitationDigest = digestSetting('app.invitation_digest');
export const currentCounsellorDigest = digestSetting('app.counsellor_digest');
export const currentEmail = `(select nullif(current_setting('app.email', true), ''))`;

/** Terms are calendar dates in the Netherlands; the database's clock decides. */
export const today = `((now() at time zone 'Europe/Amsterdam')::date)`;

/** The clients whose grant to the current consultant holds today. */
export const engagedOrganisations = `(select e.organisation_id from engagement e
  where e.consultant_account_id = ${currentConsultant}
    and e.revoked_at is null
    and ${today} between e.starts_on and e.ends_on)`;

interface TenantTable {
  /** The column that holds the organisation; only `organisation` itself uses another. */
  column?: string;
  /** Whether an engaged consultant may read across clients. */
  consultants?: boolean;
  /** A further condition under which a row may be read, such as one's own membership. */
  alsoRead?: string;
  /** What the application may do; nothing more is granted. */
  grant?: string;
}

/**
 * Everything row-level security needs on one tenant table: enabled and forced (so that it holds for
 * the owner as well), a restrictive tenant policy that no other policy can widen, and the permissive
 * policies that open it to members, to consultants and to the auditor.
 */
export function securedTenantTable(table: string, options: TenantTable = {}): string[] {
  const column = options.column ?? 'organisation_id';
  const own = `${column} = ${currentOrganisation}`;
  const readable = [
    own,
    // Asked of consultants only: for everyone else the grants need not even be looked at.
    ...(options.consultants
      ? [`(${currentConsultant} is not null and ${column} in ${engagedOrganisations})`]
      : []),
    ...(options.alsoRead ? [options.alsoRead] : []),
  ];
  const further = readable.slice(1);
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy tenant on ${table} as restrictive for all to vb_app, vb_auditor
       using (${readable.join(' or ')}) with check (${own})`,
    `create policy members on ${table} for all to vb_app using (${own}) with check (${own})`,
    // What may be read is settled above, once: a second policy that repeats it is worked out again
    // for every statement, and PostgreSQL cannot know that it says nothing new.
    ...(further.length > 0
      ? [`create policy readers on ${table} for select to vb_app using (true)`]
      : []),
    `create policy auditors on ${table} for select to vb_auditor using (${own})`,
    `grant ${options.grant ?? 'select, insert, update, delete'} on ${table} to vb_app`,
    `grant select on ${table} to vb_auditor, vb_backup`,
  ];
}

/** As `securedTenantTable`, for a table that belongs to a person and not to an organisation. */
export function securedAccountTable(
  table: string,
  options: { read: string; write: string; grant: string },
): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner on ${table} as restrictive for all to vb_app
       using (${options.read}) with check (${options.write})`,
    `create policy app on ${table} for all to vb_app using (true) with check (true)`,
    `grant ${options.grant} on ${table} to vb_app`,
    `grant select on ${table} to vb_backup`,
  ];
}
