#!/usr/bin/env python3
"""What reads of plans cost in a large installation: starts the packaged service, fills it by generate.py, and times a plan with
everything in it, pages of lists at the beginning and deep inside, and what seeing.py does. Loopback only, ends by itself.

  planning.py [--reads 200] [--small]      --small only shows that it works
"""
import argparse
import json
import pathlib
import random
import statistics
import subprocess
import sys
import time

from service import PORT, Service, call, connection

FOLDER = pathlib.Path(__file__).parent
API = "/api/v1"
LISTS = ["action-plans", "action-deliveries", "observations", "cities", "indicators", "observations?network=bench-network-2",
         "action-deliveries?network=bench-network-2", "action-plans?network=bench-network-2"]
SMALL = ["--cities", "60", "--plans", "150", "--actions", "1500", "--observations", "30000"]


def timed(line, path):
    start = time.perf_counter()
    status, body = call(line, "GET", API + path)
    took = (time.perf_counter() - start) * 1000
    if status != 200:
        raise SystemExit(f"{path}: {status} {body[:300]}")
    return took, body


def middle(paths):
    """p50 and p95 in ms of these reads, one after the other, each of a row that was not read just before."""
    line = connection()
    times = sorted(timed(line, path)[0] for path in paths)
    return statistics.median(times), times[int(len(times) * 0.95)]


def deep(path, pages):
    """The address of a page that many pages on, or of the last one."""
    line, ask, after = connection(), path + ("&" if "?" in path else "?") + "limit=200", None
    for _ in range(pages):
        _, body = timed(line, f"/{ask}" + (f"&after={after}" if after else ""))
        step = json.loads(body)["page"]["next"]
        if step is None:
            break
        after = step
    return f"/{path}{'&' if '?' in path else '?'}limit=50" + (f"&after={after}" if after else "")


def show(what, figures):
    print(f"{what}: p50 {figures[0]:.1f} ms, p95 {figures[1]:.1f} ms", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reads", type=int, default=200)
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    plans = 60 if options.small else 2000
    chance = random.Random(1)
    with Service(DIVERSITY_PUBLIC_ANSWERS_MEGABYTES="0") as service:
        subprocess.run([sys.executable, FOLDER / "generate.py", *(SMALL if options.small else []), service.database()], check=True)
        subprocess.run(["psql", "-qc", "vacuum analyze", service.database()], check=True, stderr=subprocess.DEVNULL)
        whole = [f"/action-plans/bench-plan-{n}" for n in chance.sample([n for n in range(1, plans) if n % 10 > 1], min(options.reads, plans // 2))]
        middle(whole)
        show("a plan with everything in it", middle(whole))
        for name in LISTS:
            first = f"/{name}{'&' if '?' in name else '?'}limit=50"
            far = deep(name, 50)
            middle([first, far] * 20)
            show(f"{name}, first page", middle([first] * options.reads))
            show(f"{name}, page 200 or the last", middle([far] * options.reads))
        subprocess.run([sys.executable, FOLDER / "seeing.py", f"http://127.0.0.1:{PORT}", service.database()], check=True)


if __name__ == "__main__":
    main()
