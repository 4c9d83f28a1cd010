#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gives hostile articles to the program, with a limit on time and memory.

usage: run.py PROGRAM [--sanitized] [--only TEXT]

A run passes where the program answers in time, by exit 0 or by exit 1 with a
message; it never crashes, and what it prints is UTF-8 (JSON where it says
so). Output is TAP.
"""

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time

from inputs import INPUTS

SECONDS = 20  # of a processor; less than one will do for most of them
WAIT = 300  # seconds; others may want the processor
MEMORY = 2 << 30  # bytes of address space

RUNS = (
    ("print", ["print", "--format=json", "FILE"]),
    ("explain", ["explain", "FILE"]),
    ("compare", ["compare", "--format=html", "FILE"]),
    ("render", ["render", "FILE"]),
    ("status", ["status", "FILE"]),
    ("accept", ["accept", "--dry-run", "--replace", "FILE"]),
    ("check", ["check", "FILE"]),
    ("batch", ["batch"]),
)


def limit_time():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))


def limit_both():
    limit_time()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def make_record(data):
    """The article as a line of NDJSON, and a sound one after it."""
    text = data.decode("utf-8", "surrogateescape")
    head = b'{"id": 1, "format": "markdown", "body": '
    body = json.dumps(text, ensure_ascii=False).encode("utf-8",
                                                       "surrogateescape")
    return head + body + b'}\n{"id": 2, "body": "It was a good day."}\n'


def check_batch(output):
    answers = [json.loads(line) for line in output.decode().splitlines()]
    if len(answers) != 2:
        return f"{len(answers)} answers to 2 lines"
    if answers[1].get("id") != 2 or "error" in answers[1]:
        return f"the sound line is answered by {answers[1]}"
    return None


def check(name, command, data, memory):
    given = make_record(data) if name == "batch" else None
    try:
        done = subprocess.run(
            command, input=given, stdin=None if given else subprocess.DEVNULL,
            capture_output=True, timeout=WAIT, check=False,
            preexec_fn=limit_both if memory else limit_time)
    except subprocess.TimeoutExpired:
        return f"no answer in {WAIT} seconds"
    if done.returncode == -signal.SIGXCPU:
        return f"no answer in {SECONDS} seconds of a processor"
    if done.returncode not in (0, 1):
        return (f"exit {done.returncode}: "
                + done.stderr.decode("utf-8", "replace")[:2000])
    if name == "batch":
        return check_batch(done.stdout)
    if done.returncode == 1 and not (done.stderr or name == "check"
                                     and b" error [" in done.stdout):
        return "exit 1 without a message"
    text = done.stdout.decode("utf-8")
    if name == "print" and done.returncode == 0:
        json.loads(text)
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--sanitized", action="store_true")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    inputs = [(title, make()) for title, make in INPUTS
              if options.only in title]
    runs = RUNS
    if options.sanitized:
        inputs = [row for row in inputs if len(row[1]) < 2000000]
        runs = [row for row in RUNS if row[0] in ("render", "check")]
    print(f"1..{len(inputs) * len(runs)}")
    number = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "article.md")
        for title, data in inputs:
            with open(path, "wb") as file:
                file.write(data)
            for name, arguments in runs:
                number += 1
                command = [options.program] + [
                    path if word == "FILE" else word for word in arguments]
                start = time.monotonic()
                try:
                    fault = check(name, command, data,
                                  not options.sanitized)
                except ValueError as error:  # not UTF-8, not JSON
                    fault = str(error)
                took = time.monotonic() - start
                print("not ok" if fault else "ok",
                      f"{number} {name}: {title} ({took:.2f} s)", flush=True)
                for line in (fault or "").splitlines():
                    print("#", line)
                failures += bool(fault)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
