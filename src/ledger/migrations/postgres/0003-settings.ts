/** How the record is kept: settings of forums and of the whole. */
export const settings = `
create table setting (
  entry integer primary key references entry (seq),
  forum text,
  name text not null,
  person text not null
);

create trigger setting_stays before update or delete or truncate on setting execute function only_appends();
`
