/** The journal, and what its entries hold laid out in tables. All of it only grows. */
export const journal = `
create table entry (
  seq integer primary key,
  at text not null,
  kind text not null,
  payload text not null,
  previous text not null,
  hash text not null unique
) strict;

create table source (
  entry integer primary key references entry (seq),
  label text not null unique,
  name text not null,
  version integer not null,
  identity text not null,
  form text not null check (form in ('text', 'html')),
  text any not null,
  charset text,
  published text,
  outlet text,
  url text,
  title text,
  unique (name, version),
  unique (name, identity)
) strict;

create table reading (
  entry integer primary key references entry (seq),
  source integer not null references source (entry),
  reader text not null
) strict;

create index reading_of_source on reading (source, entry);

create table report (
  reading integer not null references reading (entry),
  id text not null,
  ordinal integer not null,
  published text,
  outlet text,
  title text,
  json text not null,
  text any not null,
  primary key (reading, id)
) strict, without rowid;

create index report_by_id on report (id);

create table claim (
  reading integer not null,
  id text not null,
  ordinal integer not null,
  report text not null,
  type text not null,
  meeting text,
  json text not null,
  primary key (reading, id),
  foreign key (reading, report) references report (reading, id)
) strict, without rowid;

create index claim_by_type on claim (type);

create table evidence (
  reading integer not null,
  claim text not null,
  ordinal integer not null,
  start integer not null,
  "end" integer not null,
  quote any not null,
  primary key (reading, claim, ordinal),
  foreign key (reading, claim) references claim (reading, id)
) strict, without rowid;

create view current_reading as
  select max(entry) as entry, source, reader from reading group by source;

create trigger entry_stays before update on entry begin select raise(abort, 'the ledger only appends'); end;
create trigger entry_is_kept before delete on entry begin select raise(abort, 'the ledger only appends'); end;
create trigger source_stays before update on source begin select raise(abort, 'the ledger only appends'); end;
create trigger source_is_kept before delete on source begin select raise(abort, 'the ledger only appends'); end;
create trigger reading_stays before update on reading begin select raise(abort, 'the ledger only appends'); end;
create trigger reading_is_kept before delete on reading begin select raise(abort, 'the ledger only appends'); end;
create trigger report_stays before update on report begin select raise(abort, 'the ledger only appends'); end;
create trigger report_is_kept before delete on report begin select raise(abort, 'the ledger only appends'); end;
create trigger claim_stays before update on claim begin select raise(abort, 'the ledger only appends'); end;
create trigger claim_is_kept before delete on claim begin select raise(abort, 'the ledger only appends'); end;
create trigger evidence_stays before update on evidence begin select raise(abort, 'the ledger only appends'); end;
create trigger evidence_is_kept before delete on evidence begin select raise(abort, 'the ledger only appends'); end;
`
