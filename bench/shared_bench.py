#!/usr/bin/env python3
"""The shared benchmark (bench.py of $SHARED_BENCH), told what our peers need on top: real country codes, cursors that
the service signed, and a workload whose right answer is 304. Takes bench.py's commands; `cursors` is install.sh's.
"""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("SHARED_BENCH") or os.path.join(HERE, "..", "..", "shared", "bench")
sys.dont_write_bytecode = True   # the shared folder stays as it is
sys.path.insert(0, os.path.abspath(SHARED))
import bench  # noqa: E402

CURSORS = os.path.join(bench.WORK, "peers", "ours", "cursors.json")
PAGE = 50
theirs = {name: getattr(bench, name) for name in ("load_peer", "params", "try_once")}
bench.TITLES |= {"W304": "W1 with an If-None-Match that holds: 304", "P1": "page 1 of all partners", "P200": "page 200 of all partners"}
bench.WARM |= {"W304": bench.WARM["W1"], "P1": bench.WARM["W3k"], "P200": bench.WARM["W3k"]}


def load_peer(name):
    ours = os.path.join(HERE, "peers", name)
    return theirs["load_peer"](ours if os.path.isdir(ours) else name)


def params(w):
    """Further values for the templates; other peers' templates do not name them."""
    if w == "P1":
        return [{}]
    if w == "P200":
        return [{"cursor": cursors()[str(199 * PAGE)]}]
    rows = theirs["params"]("W1" if w == "W304" else w)
    if w == "W2":
        with open(os.path.join(HERE, "peers", "ours", "countries.txt")) as f:
            iso = f.read().split()
        return [row | {"iso": iso[row["country"] - 1]} for row in rows]
    if w == "W3k" and os.path.exists(CURSORS):
        return [row | {"cursor": cursors()[row["offset"]]} for row in rows]
    return rows


def try_once(peer, w):
    """bench.py takes 2xx only; a peer's map may expect another status."""
    spec = peer["workloads"][w]
    wanted = spec.get("expect", {}).get("status") if isinstance(spec, dict) else None
    if wanted is None:
        return theirs["try_once"](peer, w)
    headers, ((method, path, body), *_) = bench.render(peer, w)
    status, data = bench.get(peer["port"], path, headers, method, body)
    peer.setdefault("sample", {})[w] = "%d %s" % (status, data[:200].decode("utf-8", "replace"))
    return None if status == wanted else "status %d, not %d" % (status, wanted)


def cursors():
    """The cursor behind so many rows, by their number."""
    with open(CURSORS) as f:
        return json.load(f)


def fetch_cursors(port):
    """Walks the pages as a caller would, up to the deepest that a workload asks for, and checks that it got the benchmark's rows."""
    deep = {row["offset"]: row["afterId"] for row in theirs["params"]("W3k")}
    found, path = {}, "/api/v1/partners?limit=%d" % PAGE
    for rows in range(PAGE, max(map(int, deep)) + 1, PAGE):
        status, data = bench.get(port, path if not found else path + "&after=" + found[str(rows - PAGE)])
        page = json.loads(data)
        last = page["items"][-1]["code"]
        if status != 200 or str(rows) in deep and last != "p-" + deep[str(rows)]:
            raise SystemExit("page %d ends with %s, status %d" % (rows // PAGE, last, status))
        found[str(rows)] = page["page"]["next"]
    with open(CURSORS, "w") as f:
        json.dump(found, f)


bench.load_peer, bench.params, bench.try_once = load_peer, params, try_once

if __name__ == "__main__":
    if sys.argv[1:] == ["cursors"]:
        fetch_cursors(int(os.environ["BENCH_PORT"]))
    else:
        bench.main()
