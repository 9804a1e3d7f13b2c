#!/usr/bin/env python3
"""How long scorecards and comparisons take on a large installation, and what their statements read.

  bench/seeing.py http://localhost:8080 postgresql://user:password@localhost:5432/diversity

The installation is one that bench/generate.py has filled. Answers are asked for in a language that nobody asked for
before, so that none comes from memory. The query plans are PostgreSQL's own, of the statements that the service sends."""
import re
import statistics
import subprocess
import sys
import time
import urllib.request

NETWORK = "bench-network-1"
TIMES = 30
LONG = r"\{[0-9a-f,-]{200,}\}"

FRAME = """
with frame as (
  select n.id as network,
    array(select p.id from reporting_period p where p.network_id = n.id order by p.end_date desc limit 8) as periods,
    array(select distinct p.city_id from network_membership m join partner p on p.id = m.partner_id
      where m.network_id = n.id and p.city_id is not null) as cities,
    array(select id from indicator where code like 'bench-indicator-%' order by code limit 40) as indicators
  from network n where n.code = 'NETWORK') select
  format('explain (analyze, buffers, costs off) select COLUMNS where network_id = %L and indicator_id = any(%L::uuid[])'
    || ' and city_id = any(%L::uuid[]) and scope_type = ''CITY'' and target_group_id is null and gender is null'
    || ' and age_band is null and period_id = any(%L::uuid[])MORE', network, indicators, cities, periods) from frame \\gexec
"""
STATEMENTS = {
    "values": ("indicator_id, period_id, city_id, value, weight, qualifier, is_synthetic from observation",
               " and kind = ''ACTUAL'' and is_current and value is not null and conf_status = ''F''"),
    "targets": ("indicator_id, period_id, city_id, value, min_value, max_value from indicator_target", ""),
}


def asked(base, path, accept, turn):
    language = "x" + chr(97 + turn // 26 % 26) + chr(97 + turn % 26)
    request = urllib.request.Request(base + "/api/v1" + path, headers={"Accept": accept, "Accept-Language": language})
    began = time.perf_counter()
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
    return (time.perf_counter() - began) * 1000, len(body)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    base, database = sys.argv[1:]
    print("| answer | p50 ms | worst ms | kB |\n|---|--:|--:|--:|")
    for overview in ("scorecard", "comparison"):
        for accept in ("application/json", "image/svg+xml"):
            path = f"/networks/{NETWORK}/{overview}"
            for turn in range(5):
                asked(base, path, accept, 600 + turn)
            taken = [asked(base, path, accept, turn) for turn in range(TIMES)]
            times = sorted(milliseconds for milliseconds, _ in taken)
            print(f"| {overview}, {accept} | {statistics.median(times):.1f} | {times[-1]:.1f} | {taken[0][1] / 1000:.0f} |")
    for name, (columns, more) in STATEMENTS.items():
        statement = FRAME.replace("NETWORK", NETWORK).replace("COLUMNS", columns).replace("MORE", more)
        plan = subprocess.run(
            ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", database],
            input=statement, text=True, check=True, capture_output=True).stdout
        print(f"\n{name}:\n```\n{re.sub(LONG, '{…}', plan).strip()}\n```")


if __name__ == "__main__":
    main()
