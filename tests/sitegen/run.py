#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds sites with sitegen.

usage: run.py good|bad|themes|ways SITEGEN PLUGIN THEMES EXAMPLE_SITE

Each function of that module whose name begins with "test" gets a folder
of its own and fails by an exception. Output is TAP.
"""

import importlib
import pathlib
import sys
import tempfile
import traceback
import unittest


def main():
    module = importlib.import_module(sys.argv[1])
    tests = [(name, function) for name, function in vars(module).items()
             if name.startswith("test")]
    print(f"1..{len(tests)}")
    failed = 0
    for number, (name, function) in enumerate(tests, 1):
        label = name.removeprefix("test_").replace("_", " ")
        try:
            with tempfile.TemporaryDirectory() as folder:
                function(pathlib.Path(folder))
            print(f"ok {number} {label}")
        except unittest.SkipTest as why:
            print(f"ok {number} {label} # SKIP {why}")
        except Exception:  # whatever it is, the others are run
            failed += 1
            print(f"not ok {number} {label}")
            for line in traceback.format_exc().splitlines():
                print(f"# {line}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
