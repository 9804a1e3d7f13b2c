#!/usr/bin/env bash
# The same service; peer.json switches its memory off.
exec "$(dirname "$0")/../ours/start.sh"
