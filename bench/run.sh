#!/usr/bin/env bash
# All measurements of docs/performance.md in one go, about 20 minutes on an idle machine:
#   bench/run.sh [part ...]      parts in order: cluster peers ours table pairs startup bars; none means all
# SHARED_BENCH  the shared benchmark's folder (default: beside this repository)
# BENCH_WORK    scratch folder (default: `bench` below the temporary folder)
# BENCH_OUT     folder for the figures (default: a new one in $BENCH_WORK/results)
# BENCH_PEERS_BESIDE  peers to run beside ours (default: pgbench,vertx-pg,postgrest,directus)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
export SHARED_BENCH=${SHARED_BENCH:-$here/../../shared/bench}
export BENCH_WORK=${BENCH_WORK:-${TMPDIR:-/tmp}/bench}
out=${BENCH_OUT:-$BENCH_WORK/results/ours-$(date +%Y%m%d-%H%M%S)}
beside=${BENCH_PEERS_BESIDE:-pgbench,vertx-pg,postgrest,directus}
pg() { "$SHARED_BENCH/pg.sh" "$@"; }

part_cluster() { # made once, started if need be
  if ! [ -d "$BENCH_WORK/pgdata" ]; then rm -rf "$BENCH_WORK/installed"; pg init; fi
  pg psql -c 'select 1' >/dev/null 2>&1 || pg start
}
part_peers() { # once per cluster: Directus keeps tables of its own in it
  mkdir -p "$BENCH_WORK/installed"
  for peer in ${beside//,/ }; do
    if [ "$peer" = pgbench ] || [ -f "$BENCH_WORK/installed/$peer" ]; then continue; fi
    "$here/shared_bench.py" install "$peer" | tee "$BENCH_WORK/installed/log" | tail -1
    grep -q "^$peer rc 0" "$BENCH_WORK/installed/log" && touch "$BENCH_WORK/installed/$peer"
  done
}
part_ours() { # anew each time: the schema or the cursors may have changed
  "$here/shared_bench.py" install ours | tee "$BENCH_WORK/ours.log" | tail -3
  grep -q '^ours rc 0' "$BENCH_WORK/ours.log"
}
part_table() {
  "$here/shared_bench.py" run --baseline pgbench --peers "$beside,ours,ours-uncached" --workloads W0,W1,W304,W2,W3k,W7 \
    --rounds "${BENCH_ROUNDS:-3}" --secs "${BENCH_SECS:-3}" --warm-x "${BENCH_WARM_X:-3}" --out "$out"
}
part_pairs() { "$here/pairs.py" --rounds "${BENCH_ROUNDS:-6}" --secs "${BENCH_SECS:-3}" --warm-x "${BENCH_WARM_X:-3}" --out "$out"; }
part_startup() { "$here/startup.py" --out "$out"; }
part_bars() { "$here/bars.py" "$out" | tee "$out/bars.md"; echo "Figures: $out"; }

[ -f "$SHARED_BENCH/bench.py" ] || { echo "The shared benchmark is not at $SHARED_BENCH: name its folder in SHARED_BENCH." >&2; exit 1; }
mkdir -p "$out"
[ $# -gt 0 ] || set -- cluster peers ours table pairs startup bars
for part; do "part_$part"; done
