#!/usr/bin/env python3
"""The bars of issue #2 beside what a run measured: bars.py FOLDER (with results.json, pairs.json, startup.json)."""
import json
import os
import statistics
import sys

OURS = ("ours", "ours-uncached")


def read(folder, name):
    try:
        with open(os.path.join(folder, name)) as f:
            return json.load(f)
    except FileNotFoundError:
        return {}


def spent(results, w, peer):
    """CPU-seconds of server and PostgreSQL for 1,000 requests; None where it was not measured."""
    found = results.get("workloads", {}).get(w, {}).get(peer)
    return found and found["cpu_server"] + found["cpu_pg"]


def against(results, w, other, ours, others_w=None):
    mine, theirs = spent(results, w, ours), spent(results, others_w or w, other)
    return mine / theirs if mine is not None and theirs else None


def row(title, bar, values, unit="%.2f"):
    shown = ["not measured" if v is None else unit % v + ("" if v <= bar else " **missed**") for v in values]
    return "| %s | ≤ %g | %s |" % (title, bar, " | ".join(shown))


def largest(results, ours):
    """The server's memory: the greatest of the workloads' medians."""
    found = [rows[ours]["rss"] / 2**20 for rows in results.get("workloads", {}).values() if ours in rows]
    return max(found, default=None)


def table(folder):
    results, pairs, startup = (read(folder, name) for name in ("results.json", "pairs.json", "startup.json"))
    pair = lambda key: [pairs.get(n, {}).get(key, {}).get("ratio") for n in OURS]   # noqa: E731
    peer = lambda w, other, others_w=None: [against(results, w, other, n, others_w) for n in OURS]   # noqa: E731
    lines = ["| what | bar | as delivered | memory of answers off |", "|---|--:|--:|--:|",
             row("W1 : pgbench", 5, peer("W1", "pgbench")),
             # "Half of that" may mean half of our own W1, or half of five times pgbench's: both are shown.
             row("304 : W1", 0.5, pair("W304:W1")),
             row("304 : W1 of pgbench", 2.5, peer("W304", "pgbench", "W1")),
             row("W2 : PostgREST", 0.3, peer("W2", "postgrest")),
             row("page 200 : page 1", 1.1, pair("P200:P1")),
             row("W7 : PostgREST", 1, peer("W7", "postgrest")),
             row("memory of the server under load, MB", 350, [largest(results, n) for n in OURS], "%.0f")]
    if startup:
        lines += ["", "| on its own PostgreSQL | bar | measured |", "|---|--:|--:|",
                  row("start to first answer, s (median)", 2.5, [statistics.median(s["s"] for s in startup["starts"])]),
                  row("memory under load, server, MB", 350, [startup["under_load_mb"]["server"]], "%.0f"),
                  "| memory under load, with PostgreSQL, MB | | %d |" % startup["under_load_mb"]["all"]]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(sys.argv[1]))
