#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares whole articles with what was expected of them.

usage: run.py [PROGRAM] [--update [--yes]]

Beside each article (NAME.md, NAME.txt) stands NAME.expected: what the program
prints for it, command by command. Without options the output is TAP. With
--update each difference is shown and replaced where you say so; --yes shows
all and asks nothing. PROGRAM is build/plugin/cli/keypoints where it is not
given.
"""

import argparse
import difflib
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", "..", "build", "plugin", "cli", "keypoints")
COMMANDS = (
    ["print"],
    ["print", "--own"],
    ["print", "--format=html"],
    ["explain"],
)


def run_commands(program, name):
    parts = []
    for command in COMMANDS:
        done = subprocess.run([program, *command, name], cwd=HERE,
                              stdin=subprocess.DEVNULL, capture_output=True,
                              env={**os.environ, "NO_COLOR": "1"},
                              timeout=60, check=False)
        parts.append(f"$ keypoints {' '.join(command)} {name}\n"
                     + done.stdout.decode() + done.stderr.decode()
                     + (f"exit {done.returncode}\n" if done.returncode else ""))
    return "\n".join(parts)


def read_expected(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def show_difference(name, expected, actual):
    return list(difflib.unified_diff(
        expected.splitlines(), actual.splitlines(), name + ", expected",
        name + ", now", lineterm=""))


def update(path, difference, actual, yes):
    print("\n".join(difference))
    if not yes and input("Replace? [y/N] ").strip().lower() != "y":
        return
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(actual)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?", default=PROGRAM)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--yes", action="store_true")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    names = sorted(name for name in os.listdir(HERE)
                   if name.endswith((".md", ".txt")))
    if not options.update:
        print(f"1..{len(names)}")
    failures = 0
    for number, name in enumerate(names, 1):
        path = os.path.join(HERE, os.path.splitext(name)[0] + ".expected")
        actual = run_commands(program, name)
        expected = read_expected(path)
        same = actual == expected
        difference = show_difference(name, expected, actual)
        if options.update:
            if not same:
                update(path, difference, actual, options.yes)
            continue
        failures += not same
        print("ok" if same else "not ok", number, name, flush=True)
        print("".join(f"# {line}\n" for line in difference), end="")
    if failures:
        print("# Where the change is meant: "
              "python3 tests/golden/run.py --update")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
