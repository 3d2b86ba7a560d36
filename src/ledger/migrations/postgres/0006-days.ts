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
  day text collate "C" primary key,
  basis text not null,
  summary text not null,
  stored integer not null
);

create table thing (
  day text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  rank text collate "C" not null,
  digest text not null,
  body text not null,
  placed text not null,
  primary key (day, kind, id)
);

create table shelf (
  day text collate "C" not null,
  kind text collate "C" not null,
  key text collate "C" not null,
  value text collate "C" not null,
  rank text collate "C" not null,
  id text collate "C" not null,
  primary key (day, kind, key, value, rank, id)
);
`
