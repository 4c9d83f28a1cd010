#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Where the system makes few threads or none, or more are asked for than there
is work, the answers are those that one thread gives.

usage: crowd.py PROGRAM CROWD
"""

import os
import subprocess
import sys

PROGRAM, CROWD = map(os.path.abspath, sys.argv[1:3])
LINES = "".join(f'{{"id": {n}, "body": "The quay was raised {n} times."}}\n'
                for n in range(500))


def batch(jobs, lines, most):
    return subprocess.run(
        [PROGRAM, "batch", f"--jobs={jobs}"], input=lines.encode(),
        capture_output=True, check=False,
        env={**os.environ, "LD_PRELOAD": CROWD, "MOST_THREADS": str(most)})


def main():
    cases = [(f"256 jobs, {most} threads", 256, LINES, most)
             for most in (0, 1, 3, 256)]
    cases.append(("256 jobs, one line", 256, LINES.splitlines()[0], 1))
    print(f"1..{len(cases)}")
    failures = 0
    for number, (name, jobs, lines, most) in enumerate(cases, 1):
        wanted, done = batch(1, lines, 0), batch(jobs, lines, most)
        good = (done.returncode == wanted.returncode == 0
                and done.stdout == wanted.stdout and not done.stderr)
        print("ok" if good else "not ok", number, name)
        if not good:
            print("#", done.returncode, done.stderr.decode()[:500].strip())
        failures += not good
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
