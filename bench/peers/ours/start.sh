#!/usr/bin/env bash
# The service as people start it, but on the benchmark's cluster, in a database of its own. The peers share one data
# folder, and so one signing key: a cursor fetched from one of them is good for the other.
set -eu
repo=$(cd "$(dirname "$0")/../../.." && pwd)
export DIVERSITY_DEMO=false DIVERSITY_DATA_DIR=$BENCH_WORK/peers/ours/data
export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$BENCH_PORT
export QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$BENCH_PG_PORT/ours
export QUARKUS_DATASOURCE_USERNAME=bench QUARKUS_DATASOURCE_PASSWORD=bench
# shellcheck disable=SC2086 # several options
exec "$repo/mvnw" serve ${BENCH_JAVA_OPTS:-}
