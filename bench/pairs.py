#!/usr/bin/env python3
"""Two requests of one process in alternation, where bench.py compares processes: a 304 with the whole answer, page 200
with page 1. CPU-seconds per 1,000 requests of server and PostgreSQL; writes pairs.json.

  pairs.py [--rounds 6] [--secs 3] [--warm-x 3] [--out FOLDER]
"""
import argparse
import json
import os
import signal
import statistics
import sys

from shared_bench import bench

PAIRS = (("W1", "W304"), ("P1", "P200"))
PEERS = ("ours", "ours-uncached")
CONNECTIONS = 16
MOST_WARM_UPS = 15


def cpu(peer, w, secs):
    m = bench.measure_http(peer, w, secs, CONNECTIONS)
    if m["errors"]:
        raise SystemExit("%s %s: %d errors" % (peer["name"], w, m["errors"]))
    return m["cpu_server"] + m["cpu_pg"], m["requests"], m["noise"]


def warm_up(peer, pair, times):
    seen = dict.fromkeys(pair, 0)
    for _ in range(MOST_WARM_UPS):
        for w in pair:
            seen[w] += cpu(peer, w, 2)[1]
        if all(seen[w] >= bench.WARM[w] * times for w in pair):
            return


def compare(peer, pair, options):
    for w in pair:
        wrong = bench.try_once(peer, w)
        if wrong:
            raise SystemExit("%s %s: %s" % (peer["name"], w, wrong))
    warm_up(peer, pair, options.warm_x)
    rounds = []
    for i in range(options.rounds):
        both = {w: cpu(peer, w, options.secs) for w in (pair if i % 2 == 0 else pair[::-1])}
        rounds.append({w: {"cpu": c, "noise": noise} for w, (c, _, noise) in both.items()})
    middle = {w: statistics.median(r[w]["cpu"] for r in rounds) for w in pair}
    ratio = middle[pair[1]] / middle[pair[0]]
    print("%-14s %-5s %.4f   %-5s %.4f   ratio %.2f   others' CPU up to %.0f %%" % (
        peer["name"], pair[0], middle[pair[0]], pair[1], middle[pair[1]], ratio,
        100 * max(m["noise"] for r in rounds for m in r.values())), flush=True)
    return {"cpu": middle, "ratio": ratio, "rounds": rounds}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=6)
    options.add_argument("--secs", type=int, default=3)
    options.add_argument("--warm-x", type=float, default=3)
    options.add_argument("--out", default=os.path.join(bench.WORK, "results", "ours"))
    options = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))   # so that a stopped run stops its server
    found = {}
    for name in PEERS:
        peer = bench.load_peer(name)
        bench.start(peer)
        try:
            found[name] = {"%s:%s" % pair[::-1]: compare(peer, pair, options) for pair in PAIRS}
        finally:
            bench.stop(peer)
    os.makedirs(options.out, exist_ok=True)
    with open(os.path.join(options.out, "pairs.json"), "w") as f:
        json.dump(found, f, indent=1)


if __name__ == "__main__":
    main()
