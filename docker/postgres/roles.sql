-- The database roles of Vertrouwensbasis, what each may do at the level of the database, and the
-- extensions the migrations rely on. Run by a superuser inside the database of the product, as often
-- as one likes: every statement leaves a database that already has it as it is.
--
-- One text for both ways of running: the embedded database runs it at every start
-- (apps/api/src/embedded-postgres/roles.ts), the PostgreSQL container once, from
-- /docker-entrypoint-initdb.d. Hence plain SQL, no psql commands, and no passwords: those are set
-- apart (passwords.sql for the container).
--
--   vb_owner    owns every object and runs the migrations; never serves a request
--   vb_app      the application; owns nothing and is bound by row-level security
--   vb_batch    benchmark and summary jobs; bound by policies of its own
--   vb_auditor  reads what its policies show
--   vb_backup   reads everything, past row-level security, for pg_dump only: a dump by the owner of
--               tables with FORCE ROW LEVEL SECURITY fails half-way

do $roles$
declare
  wanted text;
begin
  foreach wanted in array array['vb_owner', 'vb_app', 'vb_batch', 'vb_auditor', 'vb_backup'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I', wanted);
    end if;
  end loop;
end
$roles$;

alter role vb_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role vb_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role vb_batch login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role vb_auditor login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role vb_backup login nosuperuser bypassrls nocreatedb nocreaterole noreplication;

-- A migration that waits for its lock holds up everything behind it: better that it fails.
alter role vb_owner set lock_timeout = '5s';
-- No request may hold a connection, or a lock, for longer than a person waits.
alter role vb_app set statement_timeout = '5s';
alter role vb_app set idle_in_transaction_session_timeout = '10s';
-- Grants decide what these two may do; this turns a slip into a refusal.
alter role vb_auditor set default_transaction_read_only = on;
alter role vb_backup set default_transaction_read_only = on;
grant pg_read_all_data to vb_backup;

do $database$
begin
  execute format('alter database %I owner to vb_owner', current_database());
  execute format('alter database %I set timezone = ''UTC''', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to vb_app, vb_batch, vb_auditor, vb_backup',
    current_database()
  );
end
$database$;

revoke all on schema public from public;
grant usage, create on schema public to vb_owner;
grant usage on schema public to vb_app, vb_batch, vb_auditor, vb_backup;

-- Exclusion constraints over ids and periods.
create extension if not exists btree_gist;
-- Names and addresses that are equal whatever their case.
create extension if not exists citext;
create extension if not exists pgcrypto;
