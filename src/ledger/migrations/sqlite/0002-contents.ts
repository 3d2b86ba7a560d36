/**
 * What was read from a report stands in one row, so that its hash can be checked as fast as it is read; `claim` and
 * `evidence` become views of it. A source's text is text in every database. Decisions of people and their withdrawal
 * get tables of their own, and a reading that gave the same as the one before is kept as a confirmation.
 */
export const contents = `
create table source_2 (
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

insert into source_2
select entry, label, name, version, identity, form,
  case when typeof(text) = 'blob' then tawatur_without_nulls(text) else text end,
  case when typeof(text) = 'blob' then tawatur_nulls(text) end,
  charset, published, outlet, url, title
from source;

create table report_2 (
  reading integer not null references reading (entry),
  id text not null,
  ordinal integer not null,
  claims integer not null,
  content text not null,
  primary key (reading, id)
) strict, without rowid;

insert into report_2
select reading, id, ordinal,
  (select count(*) from claim where claim.reading = report.reading and claim.report = report.id),
  tawatur_content(json, text, (
    select json_group_array(json_array(json, evidence)) from (
      select json, (
        select json_group_array(json_array(start, "end", tawatur_text(quote))) from (
          select start, "end", quote from evidence
          where evidence.reading = claim.reading and evidence.claim = claim.id order by ordinal
        )
      ) as evidence
      from claim where claim.reading = report.reading and claim.report = report.id order by ordinal
    )
  ))
from report;

drop table evidence;
drop table claim;
drop table report;
drop view current_reading;
drop table source;
alter table source_2 rename to source;
alter table report_2 rename to report;

create index report_by_id on report (id);

create view current_reading as
  select max(entry) as entry, source, reader from reading group by source;

create view claim as
  select reading, report.id as report, json_extract(value, '$.id') as id, json_extract(value, '$.type') as type,
    json_extract(value, '$.meeting') as meeting, value as json
  from report, json_each(report.content, '$.claims');

create view evidence as
  select reading, claim.report as report, claim.id as claim, json_extract(value, '$.start') as start,
    json_extract(value, '$.end') as "end", json_extract(value, '$.quote') as quote
  from claim, json_each(claim.json, '$.evidence');

create table confirmation (
  entry integer primary key references entry (seq),
  reading integer not null references reading (entry),
  reader text not null
) strict;

create index confirmation_of_reading on confirmation (reading);

create table decision (
  entry integer primary key references entry (seq),
  kind text not null,
  subject text not null,
  verdict text not null,
  person text not null
) strict;

create index decision_about on decision (kind, subject);

create table withdrawal (
  entry integer primary key references entry (seq),
  decision integer not null unique references decision (entry),
  person text not null
) strict;

create trigger source_stays before update on source begin select raise(abort, 'the ledger only appends'); end;
create trigger source_is_kept before delete on source begin select raise(abort, 'the ledger only appends'); end;
create trigger report_stays before update on report begin select raise(abort, 'the ledger only appends'); end;
create trigger report_is_kept before delete on report begin select raise(abort, 'the ledger only appends'); end;
create trigger confirmation_stays before update on confirmation begin select raise(abort, 'the ledger only appends'); end;
create trigger confirmation_is_kept before delete on confirmation begin select raise(abort, 'the ledger only appends'); end;
create trigger decision_stays before update on decision begin select raise(abort, 'the ledger only appends'); end;
create trigger decision_is_kept before delete on decision begin select raise(abort, 'the ledger only appends'); end;
create trigger withdrawal_stays before update on withdrawal begin select raise(abort, 'the ledger only appends'); end;
create trigger withdrawal_is_kept before delete on withdrawal begin select raise(abort, 'the ledger only appends'); end;
`
