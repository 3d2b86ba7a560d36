/** Who may do what: accounts are entries of the journal; what proves who somebody is stands outside of it and changes. */
export const accounts = `
create table account (
  entry integer primary key references entry (seq),
  name text not null,
  role text not null check (role in ('reader', 'reviewer', 'editor', 'administrator')),
  active integer not null check (active in (0, 1)),
  person text not null
) strict;

create index account_by_name on account (name, entry);

create view current_account as
  select max(entry) as entry, name, role, active, person from account group by name;

create table password (
  account text primary key,
  hash text not null,
  changed text not null
) strict, without rowid;

create table identity (
  issuer text not null,
  subject text not null,
  account text not null,
  since text not null,
  primary key (issuer, subject)
) strict, without rowid;

create table session (
  hash text primary key,
  account text not null,
  begun text not null,
  seen text not null,
  ends text not null
) strict, without rowid;

create index session_of_account on session (account);

create table token (
  hash text primary key,
  id text not null unique,
  account text not null,
  label text not null,
  scopes text not null,
  made text not null,
  ends text,
  used text,
  revoked text
) strict, without rowid;

create index token_of_account on token (account);

create trigger account_stays before update on account begin select raise(abort, 'the ledger only appends'); end;
create trigger account_is_kept before delete on account begin select raise(abort, 'the ledger only appends'); end;
`
