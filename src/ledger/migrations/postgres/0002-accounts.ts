/** The accounts that version 3 of the file has. */
export const accounts = `
create table account (
  entry integer primary key references entry (seq),
  name text not null,
  role text not null check (role in ('reader', 'reviewer', 'editor', 'administrator')),
  active integer not null check (active in (0, 1)),
  person text not null
);

create index account_by_name on account (name, entry);

create view current_account as
  select distinct on (name) entry, name, role, active, person from account order by name, entry desc;

create table password (
  account text primary key,
  hash text not null,
  changed text not null
);

create table identity (
  issuer text not null,
  subject text not null,
  account text not null,
  since text not null,
  primary key (issuer, subject)
);

create table session (
  hash text primary key,
  account text not null,
  begun text not null,
  seen text not null,
  ends text not null
);

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
);

create index token_of_account on token (account);

create trigger account_stays before update or delete or truncate on account execute function only_appends();
`
