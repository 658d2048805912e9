#!/usr/bin/env bash
# Writes the secrets of the compose file to docker/secrets/, once. A file that is there stays as it
# is: PostgreSQL takes its passwords only when its volume is new.
#
#   SMTP_URL=smtps://user:password@mail.example.nl:465 docker/make-secrets.sh
#
# Without SMTP_URL mail goes to the catcher of the development profile.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
umask 022
mkdir -p secrets
# Containers read the files as users of their own, so the files are readable; the folder is not.
chmod 0700 secrets

random() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }

keep() {
  if [ ! -e "secrets/$1" ]; then printf '%s' "$2" >"secrets/$1"; fi
}

for role in postgres vb_owner vb_app vb_batch vb_auditor vb_backup; do
  keep "${role}_password" "$(random)"
done
for role in owner app batch; do
  keep "vb_${role}_url" \
    "postgres://vb_${role}:$(cat "secrets/vb_${role}_password")@postgres:5432/vertrouwensbasis"
done
keep secret "$(random)"
keep smtp_url "${SMTP_URL:-smtp://mail:1025}"
