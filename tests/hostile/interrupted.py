#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A build that is interrupted leaves whole files and nothing beside them.

usage: interrupted.py SITEGEN KILLER PLUGIN THEMES SITE
"""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile

import tap
from preload import with_library

SITEGEN, KILLER, PLUGIN, THEMES, SITE = map(os.path.abspath, sys.argv[1:6])
FRONT = "behind the front page"
MOMENTS = ("before writing", "half written", "before renaming", "renamed",
           FRONT)


def build(output, jobs, **variables):
    return subprocess.run(
        [SITEGEN, "build", SITE, "-o", output, "-j", str(jobs)],
        capture_output=True, check=False, timeout=60,
        env={**os.environ, "KEYPOINTS_PLUGIN": PLUGIN,
             "KEYPOINTS_THEMES": THEMES, **variables})


def tree(folder):
    return {path.relative_to(folder): path.read_bytes()
            for path in pathlib.Path(folder).rglob("*") if path.is_file()}


def check(folder, moment, jobs, whole):
    output = pathlib.Path(folder) / f"{moment} {jobs}"
    at = str(output / "index.html") if moment == FRONT else moment
    done = build(output, jobs, KILL_AT=at, INTERRUPT="1",
                 **with_library(KILLER))
    if done.returncode != -signal.SIGINT:
        return f"not interrupted: exit {done.returncode} {done.stderr}"
    made = tree(output)
    if not made or len(made) == len(whole):
        return f"{len(made)} files are there"
    wrong = [str(path) for path in made if made[path] != whole.get(path)]
    if wrong:
        return f"no file of the site: {wrong}"
    build(output, jobs)
    return None if tree(output) == whole else "the next build is not whole"


def main():
    results = []
    with tempfile.TemporaryDirectory() as folder:
        done = build(pathlib.Path(folder) / "whole", 2)
        whole = tree(pathlib.Path(folder) / "whole")
        results.append(("the whole site",
                        done.stderr.decode() if done.returncode else None))
        for moment in MOMENTS:
            for jobs in (1, 2):
                results.append((f"interrupted {moment}, {jobs} at a time",
                                check(folder, moment, jobs, whole)))
    return tap.tell(results)


if __name__ == "__main__":
    sys.exit(main())
