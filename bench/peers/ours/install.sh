#!/usr/bin/env bash
# Makes the database `ours` in the benchmark's cluster: the service itself makes the schema, the benchmark's partners and
# cities are copied over, and the cursors of the deep pages are fetched from the service.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
pg() { "$BENCH_HERE/pg.sh" psql -d "$@"; }

pg postgres -c 'DROP DATABASE IF EXISTS ours WITH (FORCE)' -c 'CREATE DATABASE ours'
mkdir -p "$BENCH_WORK/peers/ours"
log=$BENCH_WORK/peers/ours/install.log
"$here/start.sh" > "$log" 2>&1 & server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true' EXIT
for _ in $(seq 1200); do   # the first start builds
  curl -sf -o /dev/null "http://127.0.0.1:$BENCH_PORT/q/health/ready" && break
  kill -0 $server 2>/dev/null || { tail -5 "$log"; exit 1; }
  sleep 0.5
done

copy() { # TABLE COLUMNS SELECT
  pg bench -c "COPY ($3) TO STDOUT" | pg ours -c "COPY $1 ($2) FROM STDIN"
}
# Ids are the benchmark's numbers in a UUID's clothes.
id() { echo "('00000000-0000-7000-8000-' || lpad($1::text, 12, '0'))"; }
country="('{$(paste -sd, "$here/countries.txt")}'::text[])[c.country_id]"
source="jsonb_build_object('covers', '[]'::jsonb, 'label', 'Rows of the benchmark', 'url', null, 'asOf', '2025-01-01', 'confidence', 'SYNTHETIC', 'note', null)"

copy city 'id, code, name, country_code, admin_level, population, time_zone, status, sources, version, created_at, updated_at' \
  "SELECT $(id c.id), 'c-' || c.id, jsonb_build_object('en', c.name), $country, 'MUNICIPALITY',
     jsonb_build_object('value', c.population, 'qualifier', 'EXACT', 'asOf', '2025-01-01', 'source', $source),
     'Europe/Warsaw', 'CURRENT', jsonb_build_array($source), 0, timestamptz '2020-01-01 00:00+00', timestamptz '2020-01-01 00:00+00'
   FROM city c ORDER BY c.id"
copy partner 'id, code, name, description, website, country_code, type, legal_status, city_id, contact_points, status, sources, version, created_at, updated_at' \
  "SELECT $(id p.id), 'p-' || p.id, p.name, jsonb_build_object('en', p.description), p.website, $country,
     CASE p.kind WHEN 'municipality' THEN 'CITY_AUTHORITY' ELSE upper(p.kind) END,
     CASE WHEN p.kind IN ('ngo', 'company') THEN 'PRIVATE' ELSE 'PUBLIC' END, $(id p.city_id),
     jsonb_build_array(jsonb_build_object('role', 'office', 'label', p.name, 'channelUrl', p.website, 'email', p.email)),
     'CURRENT', jsonb_build_array($source), p.version, p.created_at, p.created_at
   FROM partner p JOIN city c ON c.id = p.city_id ORDER BY p.id"
pg ours -c 'VACUUM (ANALYZE)'   # the cluster runs without autovacuum
"$here/../../shared_bench.py" cursors
