-- Which reference files were loaded, and in which edition, so that a second start changes nothing.
create table reference_file (
  name      text primary key,
  checksum  text not null,
  loaded_at timestamptz not null
);
