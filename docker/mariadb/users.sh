#!/usr/bin/env bash
# Runs once, when the database is new: one database, the owner of its schema, and the application user, who gets
# nothing here: its grants are a migration.
set -euo pipefail

quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create database if not exists packledger character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user if not exists 'packledger_owner'@'%' identified by $(quoted "${PACKLEDGER_DB_OWNER_PASSWORD:?}");
create user if not exists 'packledger'@'%' identified by $(quoted "${PACKLEDGER_DB_PASSWORD:?}");
grant all privileges on packledger.* to 'packledger_owner'@'%' with grant option;
SQL
