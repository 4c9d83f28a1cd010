#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Where the system makes few threads or none, or more are asked for than there
is work, the answers are those that one thread gives.

usage: crowd.py PROGRAM CROWD SITEGEN PLUGIN THEMES SITE
"""

import os
import subprocess
import sys
import tempfile

from preload import with_library

PROGRAM, CROWD, SITEGEN, PLUGIN, THEMES, SITE = map(os.path.abspath,
                                                    sys.argv[1:7])
LINES = "".join(f'{{"id": {n}, "body": "The quay was raised {n} times."}}\n'
                for n in range(500))


def batch(jobs, lines, most):
    return subprocess.run(
        [PROGRAM, "batch", f"--jobs={jobs}"], input=lines.encode(),
        capture_output=True, check=False,
        env={**os.environ, **with_library(CROWD), "MOST_THREADS": str(most)})


def build(jobs, most):
    """Exit code, messages and files of a site that is built."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            done = subprocess.run(
                [SITEGEN, "build", SITE, "-o", folder, f"--jobs={jobs}"],
                capture_output=True, check=False, timeout=60,
                env={**os.environ, **with_library(CROWD),
                     "MOST_THREADS": str(most), "KEYPOINTS_PLUGIN": PLUGIN,
                     "KEYPOINTS_THEMES": THEMES})
        except subprocess.TimeoutExpired:
            return "no end in sight"
        files = {}
        for place, _, names in os.walk(folder):
            for name in names:
                with open(os.path.join(place, name), "rb") as file:
                    files[os.path.join(place, name)[len(folder):]] = file.read()
        return done.returncode, done.stderr, files


def check_site(number, most, wanted):
    found = build(8, most)
    print("ok" if found == wanted else "not ok", number,
          f"a site, 8 jobs, {most} threads")
    if found != wanted:
        print("#", found if isinstance(found, str) else found[:2])
    return found != wanted


def main():
    cases = [(f"256 jobs, {most} threads", 256, LINES, most)
             for most in (0, 1, 3, 256)]
    cases.append(("256 jobs, one line", 256, LINES.splitlines()[0], 1))
    crowds = (0, 1, 7)
    print(f"1..{len(cases) + len(crowds)}")
    failures = 0
    for number, (name, jobs, lines, most) in enumerate(cases, 1):
        wanted, done = batch(1, lines, 0), batch(jobs, lines, most)
        good = (done.returncode == wanted.returncode == 0
                and done.stdout == wanted.stdout and not done.stderr)
        print("ok" if good else "not ok", number, name)
        if not good:
            print("#", done.returncode, done.stderr.decode()[:500].strip())
        failures += not good
    wanted = build(1, 0)
    assert wanted[0] == 0 and wanted[2], wanted
    for number, most in enumerate(crowds, len(cases) + 1):
        failures += check_site(number, most, wanted)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
