/**
 * The joined record, laid out to be asked. It follows from the journal alone and can be made anew at any time, so it is
 * replaced where the journal only grows. `placed` is what stands in `shelf` of a thing, as JSON.
 */
export const record = `
create table record (
  id integer primary key check (id = 1),
  basis text not null,
  summary text not null
);

create table thing (
  kind text collate "C" not null,
  id text collate "C" not null,
  rank text collate "C" not null,
  digest text not null,
  body text not null,
  placed text not null,
  primary key (kind, id)
);

create table shelf (
  kind text collate "C" not null,
  key text collate "C" not null,
  value text collate "C" not null,
  rank text collate "C" not null,
  id text collate "C" not null,
  primary key (kind, key, value, rank, id)
);
`
