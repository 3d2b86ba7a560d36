/** Tries to sign in, counted for all processes that serve a site. They are forgotten after a while. */
export const tries = `
create table attempt (
  key text primary key,
  count integer not null,
  until text not null,
  last text not null
) strict, without rowid;

create index attempt_by_time on attempt (last);
`
