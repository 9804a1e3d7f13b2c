#!/usr/bin/env python3
"""Fills an installation's database with a large network of networks; see README.md, "A large installation"."""
import argparse
import pathlib
import subprocess
import sys
import time

FOLDER = pathlib.Path(__file__).parent
SIZES = {"cities": 2000, "plans": 5000, "actions": 50000, "observations": 1000000, "per_network": 30, "seed": 20260101}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("database", help="what psql connects to, such as postgresql://user:password@localhost:5432/name")
    for name, usual in SIZES.items():
        parser.add_argument("--" + name.replace("_", "-"), type=int, default=usual, help=f"default {usual}")
    wanted = vars(parser.parse_args())
    settings = [f"--set={name}={wanted[name]}" for name in SIZES]
    began = time.monotonic()
    done = subprocess.run(
        ["psql", "--no-psqlrc", "--quiet", *settings, f"--file={FOLDER / 'fill.sql'}", wanted["database"]], check=False
    )
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
