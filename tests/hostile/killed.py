#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An accept that is killed leaves the old page or the new one, nothing else;
one that is interrupted does not leave a file half-written beside it either.

usage: killed.py PROGRAM KILLER
"""

import os
import signal
import subprocess
import sys
import tempfile
import time

import tap
from preload import with_library

PROGRAM, KILLER = map(os.path.abspath, sys.argv[1:3])
ARTICLE = """---
title: Page {n}
---

The harbour board agreed on Friday to raise the quay by {n} centimetres. It will
cost nine million euros, said the chairman of the board, and not a penny less.

Ships that draw more than six metres have had to wait for the tide since March.
The pilots counted 212 of them last year, and 40 turned back to the open sea.

The fishermen of the old town voted against the plan in a meeting on Monday. They
want a new slip for their boats before any stone of the quay is moved.

"""
PAGES = 60
LOADED = {**os.environ, **with_library(KILLER)}
MOMENTS = (("before writing", False), ("half written", False),
           ("written", False), ("before renaming", False), ("renamed", True))


def write_pages(folder):
    for n in range(PAGES):
        with open(os.path.join(folder, f"page{n:02}.md"), "w",
                  encoding="utf-8") as file:
            file.write(ARTICLE.format(n=n))


def read_pages(folder):
    pages = {}
    for name in sorted(os.listdir(folder)):
        if name.startswith(".keypoints-"):
            continue  # what a killed program leaves; no command reads it
        with open(os.path.join(folder, name), "rb") as file:
            pages[name] = file.read()
    return pages


def accept(path, **variables):
    return subprocess.run([PROGRAM, "accept", path], capture_output=True,
                          check=False, env={**LOADED, **variables})


def check_moment(folder, moment, changed, old, new):
    name = "page00.md"
    write_pages(folder)
    done = accept(os.path.join(folder, name), KILL_AT=moment)
    if done.returncode != -signal.SIGKILL:
        return f"not killed: exit {done.returncode} {done.stderr.decode()}"
    if read_pages(folder) != {**old, name: (new if changed else old)[name]}:
        return "the page is neither"
    accept(folder)
    return None if read_pages(folder) == new else "the rest was not done"


def check_interrupt(folder, moment, old, new):
    name = "page00.md"
    write_pages(folder)
    before = set(os.listdir(folder))
    done = accept(os.path.join(folder, name), KILL_AT=moment, INTERRUPT="1")
    if done.returncode != -signal.SIGINT:
        return f"not interrupted: exit {done.returncode} {done.stderr.decode()}"
    if set(os.listdir(folder)) != before:
        return f"{set(os.listdir(folder)) - before} is left"
    return None if read_pages(folder) == {**old, name: new[name]} else \
        "the page that it had begun is not done"


def check_time(folder, seconds, old, new):
    """Kills it after a while, in the midst of a folder."""
    write_pages(folder)
    with subprocess.Popen([PROGRAM, "accept", folder], env=LOADED,
                          stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as process:
        time.sleep(seconds)
        process.kill()
    pages = read_pages(folder)
    if set(pages) != set(old):
        return "pages are missing"
    if any(pages[name] not in (old[name], new[name]) for name in old):
        return "a page is neither"
    accept(folder)
    return None if read_pages(folder) == new else "the rest was not done"


def main():
    results = []
    with tempfile.TemporaryDirectory() as folder:
        write_pages(folder)
        old = read_pages(folder)
        start = time.monotonic()
        done = accept(folder)
        took = time.monotonic() - start
        new = read_pages(folder)
        whole = done.returncode == 0 and all(old[n] != new[n] for n in old)
        results.append(("all pages are accepted", None if whole else "no"))
        for moment, changed in MOMENTS:
            results.append((f"killed {moment}",
                            check_moment(folder, moment, changed, old, new)))
            results.append((f"interrupted {moment}",
                            check_interrupt(folder, moment, old, new)))
        for part in range(10):
            results.append((f"killed after {part} tenths of its time",
                            check_time(folder, took * part / 10, old, new)))
    return tap.tell(results)


if __name__ == "__main__":
    sys.exit(main())
