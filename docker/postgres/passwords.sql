-- The passwords of the roles of roles.sql, for the PostgreSQL container: psql runs this once, after
-- roles.sql (the entrypoint takes files in the order of their names). Each password is the content of a
-- secret file, so that none stands on a command line or in the environment.
\set ON_ERROR_STOP on
\set owner_password `cat /run/secrets/vb_owner_password`
\set app_password `cat /run/secrets/vb_app_password`
\set batch_password `cat /run/secrets/vb_batch_password`
\set auditor_password `cat /run/secrets/vb_auditor_password`
\set backup_password `cat /run/secrets/vb_backup_password`

alter role vb_owner password :'owner_password';
alter role vb_app password :'app_password';
alter role vb_batch password :'batch_password';
alter role vb_auditor password :'auditor_password';
alter role vb_backup password :'backup_password';
