#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts test cases in the logs that `meson test` leaves in build folders.

usage: count.py BUILD...

Every case of a test that speaks TAP counts as one, and so does every test
that does not. A test that fails although none of its cases did (a crash at
the end, a time limit) counts as one failure more. What was skipped is told
with its reasons. The last line printed is "N passed, N failed", with ", N
skipped" where something was skipped.
"""

import collections
import json
import re
import sys

PLAN = re.compile(r"^1\.\.\d+", re.MULTILINE)
CASE = re.compile(r"^(not ok|ok)\b([^#\n]*)(# *SKIP\b)?[^\n]*"
                  r"((?:\n *#[^\n]*)*)", re.MULTILINE | re.IGNORECASE)
REASON = re.compile(r"(?:# *SKIP\b|^SKIPPED:) *([^\n]+)",
                    re.MULTILINE | re.IGNORECASE)


def count_test(test):
    """(passed, failed, skipped) of one test, and the names that failed with
    what the test told of each."""
    failed = test["result"] not in ("OK", "SKIP", "EXPECTEDFAIL")
    output = test.get("stdout") or ""
    if test["result"] == "SKIP":
        return (0, 0, 1), []
    if not PLAN.search(output):
        return (not failed, failed, 0), []
    passed = skipped = 0
    names = []
    for verdict, name, mark, told in CASE.findall(output):
        if mark:
            skipped += 1
        elif verdict.lower() == "ok":
            passed += 1
        else:
            names.append(name.strip() + told.replace("\n", "\n      "))
    missing = failed and not names
    return (passed, len(names) + missing, skipped), names


def read_tests(builds):
    for build in builds:
        with open(build + "/meson-logs/testlog.json", encoding="utf-8") as log:
            for line in log:
                yield build, json.loads(line)


def tell_skips(test):
    reasons = collections.Counter(REASON.findall(test.get("stdout") or ""))
    if not reasons and test["result"] == "SKIP":
        reasons["it does not say why"] = 1
    for reason, times in reasons.items():
        often = f" ({times} times)" if times > 1 else ""
        print(f"skipped: {test['name']}: {reason}{often}")


def main():
    total = [0, 0, 0]
    for build, test in read_tests(sys.argv[1:]):
        counts, names = count_test(test)
        total = [old + new for old, new in zip(total, counts)]
        tell_skips(test)
        if counts[1]:
            print("failed:", test["name"], test["result"], "in", build)
        for name in names:
            print("   ", name)
    passed, failed, skipped = total
    if not passed and not failed and not skipped:
        failed = 1  # no test at all is no success
    skips = f", {skipped} skipped" if skipped else ""
    print(f"{passed} passed, {failed} failed{skips}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
