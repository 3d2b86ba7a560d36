const tables = ['entry', 'source', 'reading', 'report', 'confirmation', 'decision', 'withdrawal']

/** The ledger as version 2 of the file has it. `integer` numbers entries; the views are those of the file. */
export const ledger = `
create table entry (
  seq integer primary key,
  at text not null,
  kind text not null,
  payload text not null,
  previous text not null,
  hash text not null unique
);

create table source (
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
);

create table reading (
  entry integer primary key references entry (seq),
  source integer not null references source (entry),
  reader text not null
);

create index reading_of_source on reading (source, entry);

create table report (
  reading integer not null references reading (entry),
  id text not null,
  ordinal integer not null,
  claims integer not null,
  content text not null,
  primary key (reading, id)
);

create index report_by_id on report (id);

create table confirmation (
  entry integer primary key references entry (seq),
  reading integer not null references reading (entry),
  reader text not null
);

create index confirmation_of_reading on confirmation (reading);

create table decision (
  entry integer primary key references entry (seq),
  kind text not null,
  subject text not null,
  verdict text not null,
  person text not null
);

create index decision_about on decision (kind, subject);

create table withdrawal (
  entry integer primary key references entry (seq),
  decision integer not null unique references decision (entry),
  person text not null
);

create view current_reading as
  select distinct on (source) entry, source, reader from reading order by source, entry desc;

create view claim as
  select reading, report.id as report, value ->> 'id' as id, value ->> 'type' as type,
    value ->> 'meeting' as meeting, value::text as json
  from report, json_array_elements(report.content::json -> 'claims') as value;

create view evidence as
  select reading, report, id as claim, (value ->> 'start')::integer as start,
    (value ->> 'end')::integer as "end", value ->> 'quote' as quote
  from claim, json_array_elements(claim.json::json -> 'evidence') as value;

create function only_appends() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger only appends';
end $$;

${tables
  .map(
    (table) =>
      `create trigger ${table}_stays before update or delete or truncate on ${table} execute function only_appends();`,
  )
  .join('\n')}
`
