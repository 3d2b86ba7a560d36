-- version 7

CREATE TABLE account (
  entry integer primary key references entry (seq),
  name text not null,
  role text not null check (role in ('reader', 'reviewer', 'editor', 'administrator')),
  active integer not null check (active in (0, 1)),
  person text not null
) strict;

CREATE INDEX account_by_name on account (name, entry);

CREATE TRIGGER account_is_kept before delete on account begin select raise(abort, 'the ledger only appends'); end;

CREATE TRIGGER account_stays before update on account begin select raise(abort, 'the ledger only appends'); end;

CREATE TABLE attempt (
  key text primary key,
  count integer not null,
  until text not null,
  last text not null
) strict, without rowid;

CREATE INDEX attempt_by_time on attempt (last);

CREATE VIEW claim as
  select reading, report.id as report, json_extract(value, '$.id') as id, json_extract(value, '$.type') as type,
    json_extract(value, '$.meeting') as meeting, value as json
  from report, json_each(report.content, '$.claims');

CREATE TABLE confirmation (
  entry integer primary key references entry (seq),
  reading integer not null references reading (entry),
  reader text not null
) strict;

CREATE TRIGGER confirmation_is_kept before delete on confirmation begin select raise(abort, 'the ledger only appends'); end;

CREATE INDEX confirmation_of_reading on confirmation (reading);

CREATE TRIGGER confirmation_stays before update on confirmation begin select raise(abort, 'the ledger only appends'); end;

CREATE VIEW current_account as
  select max(entry) as entry, name, role, active, person from account group by name;

CREATE VIEW current_reading as
  select max(entry) as entry, source, reader from reading group by source;

CREATE TABLE decision (
  entry integer primary key references entry (seq),
  kind text not null,
  subject text not null,
  verdict text not null,
  person text not null
) strict;

CREATE INDEX decision_about on decision (kind, subject);

CREATE TRIGGER decision_is_kept before delete on decision begin select raise(abort, 'the ledger only appends'); end;

CREATE TRIGGER decision_stays before update on decision begin select raise(abort, 'the ledger only appends'); end;

CREATE TABLE entry (
  seq integer primary key,
  at text not null,
  kind text not null,
  payload text not null,
  previous text not null,
  hash text not null unique
) strict;

CREATE TRIGGER entry_is_kept before delete on entry begin select raise(abort, 'the ledger only appends'); end;

CREATE TRIGGER entry_stays before update on entry begin select raise(abort, 'the ledger only appends'); end;

CREATE VIEW evidence as
  select reading, claim.report as report, claim.id as claim, json_extract(value, '$.start') as start,
    json_extract(value, '$.end') as "end", json_extract(value, '$.quote') as quote
  from claim, json_each(claim.json, '$.evidence');

CREATE TABLE identity (
  issuer text not null,
  subject text not null,
  account text not null,
  since text not null,
  primary key (issuer, subject)
) strict, without rowid;

CREATE TABLE password (
  account text primary key,
  hash text not null,
  changed text not null
) strict, without rowid;

CREATE TABLE reading (
  entry integer primary key references entry (seq),
  source integer not null references source (entry),
  reader text not null
) strict;

CREATE TRIGGER reading_is_kept before delete on reading begin select raise(abort, 'the ledger only appends'); end;

CREATE INDEX reading_of_source on reading (source, entry);

CREATE TRIGGER reading_stays before update on reading begin select raise(abort, 'the ledger only appends'); end;

CREATE TABLE record (
  day text primary key,
  basis text not null,
  summary text not null,
  stored integer not null
) strict, without rowid;

CREATE TABLE "report" (
  reading integer not null references reading (entry),
  id text not null,
  ordinal integer not null,
  claims integer not null,
  content text not null,
  primary key (reading, id)
) strict, without rowid;

CREATE INDEX report_by_id on report (id);

CREATE TRIGGER report_is_kept before delete on report begin select raise(abort, 'the ledger only appends'); end;

CREATE TRIGGER report_stays before update on report begin select raise(abort, 'the ledger only appends'); end;

CREATE TABLE session (
  hash text primary key,
  account text not null,
  begun text not null,
  seen text not null,
  ends text not null
) strict, without rowid;

CREATE INDEX session_of_account on session (account);

CREATE TABLE setting (
  entry integer primary key references entry (seq),
  forum text,
  name text not null,
  person text not null
) strict;

CREATE TRIGGER setting_is_kept before delete on setting begin select raise(abort, 'the ledger only appends'); end;

CREATE TRIGGER setting_stays before update on setting begin select raise(abort, 'the ledger only appends'); end;

CREATE TABLE shelf (
  day text not null,
  kind text not null,
  key text not null,
  value text not null,
  rank text not null,
  id text not null,
  primary key (day, kind, key, value, rank, id)
) strict, without rowid;

CREATE TABLE "source" (
  entry integer primary key references entry (seq),
  label text not null unique,
  name text not null,
  version integer not null,
  identity text not null,
  form text not null check (form in ('text', 'html')),
  text text not null,
  nulls text,
  charset text,
  published text,
  outlet text,
  url text,
  title text,
  unique (name, version),
  unique (name, identity)
) strict;

CREATE TRIGGER source_is_kept before delete on source begin select raise(abort, 'the ledger only appends'); end;

CREATE TRIGGER source_stays before update on source begin select raise(abort, 'the ledger only appends'); end;

CREATE TABLE thing (
  day text not null,
  kind text not null,
  id text not null,
  rank text not null,
  digest text not null,
  body text not null,
  placed text not null,
  primary key (day, kind, id)
) strict, without rowid;

CREATE TABLE token (
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

CREATE INDEX token_of_account on token (account);

CREATE TABLE withdrawal (
  entry integer primary key references entry (seq),
  decision integer not null unique references decision (entry),
  person text not null
) strict;

CREATE TRIGGER withdrawal_is_kept before delete on withdrawal begin select raise(abort, 'the ledger only appends'); end;

CREATE TRIGGER withdrawal_stays before update on withdrawal begin select raise(abort, 'the ledger only appends'); end;
