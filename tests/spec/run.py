#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the examples of a specification file through a program.

usage: run.py SPEC PROGRAM...

A specification is Markdown. A line `Run: NAME ARGUMENTS` says what the
examples after it are given to: NAME is the file name of one of the PROGRAMs.
An example is fenced by 32 backticks and holds the input, a line with a single
stop, and what is expected. A tab is written as an arrow.

  Run: keypoints sentences     the input is one paragraph, sent as a record;
                               expected is `[sentence]`, one a line
  Run: keypoints print ...     the input is an article on standard input;
  and anything else            expected is all that standard output holds
  Run: keypoints check ...     the same; errors found are no failure
  Run: candidates ...          the same; all examples go in at once, parted by
                               NUL, and so does what comes out

A first line `lang: xx` in the input of a record sets its language. Expected
text that begins with `error: ` is the first line of standard error of a run
that must fail, with `warning: ` of one that must not. Output is TAP.
"""

import itertools
import json
import os
import re
import shlex
import subprocess
import sys

EXAMPLE = re.compile(
    r"^(?P<fence>`{32}) example\n(?P<input>.*?)^\.\n(?P<expected>.*?)^(?P=fence)$"
    r"|^Run: (?P<run>[^\n]+)$|^#+ (?P<heading>[^\n]+)$",
    re.MULTILINE | re.DOTALL)


def read_examples(text):
    """Yields (number, heading, command, input, expected)."""
    number, heading, command = 0, "", None
    for match in EXAMPLE.finditer(text):
        if match["run"]:
            command = shlex.split(match["run"])
        elif match["heading"]:
            heading = match["heading"].strip()
        else:
            number += 1
            line = text.count("\n", 0, match.start()) + 1
            yield (f"line {line}: {heading}", command,
                   match["input"].replace("→", "\t"),
                   match["expected"].replace("→", "\t"))


def make_record(text):
    record = {"id": 1, "lang": "en"}
    match = re.match(r"lang: (\S+)\n", text)
    if match:
        record["lang"] = match[1]
        text = text[match.end():]
    return json.dumps({**record, "text": text.rstrip("\n")}) + "\n"


def run_program(command, given):
    done = subprocess.run(command, input=given.encode(), capture_output=True,
                          timeout=60, check=False)
    return (done.returncode, done.stdout.decode("utf-8", "replace"),
            done.stderr.decode("utf-8", "replace"))


def check_sentences(command, given, expected):
    status, output, errors = run_program(command, make_record(given))
    if status != 0:
        return f"exit {status}: {errors}"
    answer = json.loads(output)
    if "sentences" not in answer:
        return f"answer: {output}"
    actual = "".join("[" + sentence.replace("\n", " ") + "]\n"
                     for sentence in answer["sentences"])
    return compare(expected, actual)


def check_output(command, given, expected):
    status, output, errors = run_program(command, given)
    kind, colon, message = expected.partition(": ")
    if colon and kind in ("error", "warning"):
        if (status == 0) != (kind == "warning"):
            return f"expected an {kind}, got exit {status}:\n{output}{errors}"
        return compare(message, errors.split("\n", 1)[0] + "\n")
    if status != 0 and not (status == 1 and command[1:2] == ["check"]):
        return f"exit {status}: {errors}"
    return compare(expected, output)


def check_together(command, examples):
    """What is wrong with each of the examples, which one run answers."""
    status, output, errors = run_program(
        command, "\0".join(given for *_, given, _ in examples))
    outputs = output.split("\0")
    if status != 0:
        outputs.pop()  # the last one is not whole
    faults = [compare(expected, actual)
              for (*_, expected), actual in zip(examples, outputs)]
    missing = f"no answer, exit {status}: {errors}"
    return faults + [missing] * (len(examples) - len(faults))


def compare(expected, actual):
    if expected == actual:
        return None
    return f"expected:\n{expected}actual:\n{actual}"


def find_faults(programs, examples):
    """Yields what is wrong with each of them; None: nothing."""
    for command, group in itertools.groupby(examples, lambda e: e[1]):
        group = list(group)
        if not command or command[0] not in programs:
            fault = f"no Run: line with a program that was given: {command}"
            yield from [fault] * len(group)
            continue
        program = [programs[command[0]], *command[1:]]
        if command[0] == "candidates":
            yield from check_together(program, group)
            continue
        check = check_sentences if command[1:2] == ["sentences"] \
            else check_output
        for _, _, given, expected in group:
            try:
                yield check(program, given, expected)
            except (ValueError, subprocess.TimeoutExpired) as error:
                yield str(error)


def main():
    programs = {os.path.basename(path): path for path in sys.argv[2:]}
    with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
        examples = list(read_examples(file.read()))
    print(f"1..{len(examples)}", flush=True)
    failures = 0
    faults = find_faults(programs, examples)
    for number, (example, fault) in enumerate(zip(examples, faults), 1):
        name = example[0].replace("#", "")
        print(f"{'not ok' if fault else 'ok'} {number} {name}", flush=True)
        if fault:
            failures += 1
            print("".join(f"# {line}\n" for line in fault.splitlines()),
                  end="", flush=True)
    return 1 if failures or not examples else 0


if __name__ == "__main__":
    sys.exit(main())
