#!/usr/bin/env bash
# The service with nothing set but where to keep its data and where to listen.
set -eu
repo=$(cd "$(dirname "$0")/../../.." && pwd)
export DIVERSITY_DATA_DIR=$BENCH_WORK/peers/ours-embedded/data
export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$BENCH_PORT
# shellcheck disable=SC2086 # several options
exec "$repo/mvnw" serve ${BENCH_JAVA_OPTS:-}
