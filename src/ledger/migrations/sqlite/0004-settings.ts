/** How the record is kept: settings of forums and of the whole. */
export const settings = `
create table setting (
  entry integer primary key references entry (seq),
  forum text,
  name text not null,
  person text not null
) strict;

create trigger setting_stays before update on setting begin select raise(abort, 'the ledger only appends'); end;
create trigger setting_is_kept before delete on setting begin select raise(abort, 'the ledger only appends'); end;
`
