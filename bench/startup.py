#!/usr/bin/env python3
"""How long the service takes on an existing data folder until /q/health/ready says 200, started as people start it
(./mvnw serve, PostgreSQL inside), and how much memory it holds then and under load. Writes startup.json.

  startup.py [--starts 5] [--secs 10] [--out FOLDER]
"""
import argparse
import json
import os
import signal
import statistics
import subprocess
import sys

from shared_bench import bench

PATHS = ("/api/v1", "/api/v1/networks", "/api/v1/cities?q=a", "/api/v1/partners?limit=50", "/api/v1/partners?q=city&sort=-name")
ELSEWHERE = "QUARKUS_DATASOURCE_"


def megabytes(root):
    """Of the JVM alone, and with its PostgreSQL; the processes' shares of what they share."""
    return {"server": bench.stat(root)["rss"] >> 20, "all": bench.rss(root) >> 20}


def load(port, secs):
    """Neither much nor long: it shows what memory the service settles at."""
    for path in PATHS:
        subprocess.run(["wrk", "-t1", "-c16", "-d%ds" % secs, "http://127.0.0.1:%d%s" % (port, path)],
                       check=True, stdout=subprocess.DEVNULL)


def started(peer):
    with bench.Window() as window:
        bench.start(peer)
    return {"s": peer["startup_s"], "cpu_s": peer["startup_cpu_s"], "noise": window.noise(peer["startup_cpu_s"]),
            "mb": megabytes(peer["proc"].pid)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--starts", type=int, default=5)
    options.add_argument("--secs", type=int, default=4, help="of load on each path")
    options.add_argument("--out", default=os.path.join(bench.WORK, "results", "ours"))
    options = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))   # so that a stopped run stops its server
    for name in [n for n in bench.ENV if n.startswith(ELSEWHERE)]:
        del bench.ENV[name]
    peer, starts = bench.load_peer("ours-embedded"), []
    try:
        bench.start(peer)   # not counted: it may build, and makes the folder
        bench.stop(peer)
        for i in range(options.starts):
            starts.append(started(peer))
            print("start %d: %.2f s, CPU %.1f s, others' CPU %.0f %%, %s MB" % (
                i + 1, starts[-1]["s"], starts[-1]["cpu_s"], 100 * starts[-1]["noise"], starts[-1]["mb"]), flush=True)
            if i < options.starts - 1:
                bench.stop(peer)
        load(peer["port"], options.secs)
        under_load = megabytes(peer["proc"].pid)
    finally:
        bench.stop(peer)
    print("median %.2f s; under load %s MB" % (statistics.median(s["s"] for s in starts), under_load))
    os.makedirs(options.out, exist_ok=True)
    with open(os.path.join(options.out, "startup.json"), "w") as f:
        json.dump({"starts": starts, "under_load_mb": under_load}, f, indent=1)


if __name__ == "__main__":
    main()
