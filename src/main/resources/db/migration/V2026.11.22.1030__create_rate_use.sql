-- What callers have used of their limits, added up by all nodes. Lost in a crash, and none the worse for it.
create unlogged table rate_use (
  caller     uuid primary key,
  used_until timestamptz not null
) with (fillfactor = 60);
