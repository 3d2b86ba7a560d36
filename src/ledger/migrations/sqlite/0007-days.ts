/**
 * The joined record of past days beside today's: `day` is empty for the record as it is, else the day by whose end it was
 * known, as `2016-03-01`. `stored` counts up, so that the day stored longest ago is known. What was stored before is made
 * anew from the journal.
 */
export const days = `
drop table record;
drop table thing;
drop table shelf;

create table record (
  day text primary key,
  basis text not null,
  summary text not null,
  stored integer not null
) strict, without rowid;

create table thing (
  day text not null,
  kind text not null,
  id text not null,
  rank text not null,
  digest text not null,
  body text not null,
  placed text not null,
  primary key (day, kind, id)
) strict, without rowid;

create table shelf (
  day text not null,
  kind text not null,
  key text not null,
  value text not null,
  rank text not null,
  id text not null,
  primary key (day, kind, key, value, rank, id)
) strict, without rowid;
`
