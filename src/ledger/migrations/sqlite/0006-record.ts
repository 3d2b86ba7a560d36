/**
 * The joined record, laid out to be asked. It follows from the journal alone and can be made anew at any time, so it is
 * replaced where the journal only grows. `placed` is what stands in `shelf` of a thing, as JSON.
 */
export const record = `
create table record (
  id integer primary key check (id = 1),
  basis text not null,
  summary text not null
) strict;

create table thing (
  kind text not null,
  id text not null,
  rank text not null,
  digest text not null,
  body text not null,
  placed text not null,
  primary key (kind, id)
) strict, without rowid;

create table shelf (
  kind text not null,
  key text not null,
  value text not null,
  rank text not null,
  id text not null,
  primary key (kind, key, value, rank, id)
) strict, without rowid;
`
