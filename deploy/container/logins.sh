#!/bin/sh
# Run once by the PostgreSQL of compose.yaml, as its folder is made: the two logins of the README.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'SQL'
create role lang_nghe_owner login createrole password :'owner';
create role lang_nghe_app login password :'app';
create database lang_nghe owner lang_nghe_owner;
SQL
