#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints the program that stands in the first comment of a header, so that it
can be compiled: the lines that are indented there.

usage: example.py HEADER
"""

import sys

MARK = " *   "

with open(sys.argv[1], encoding="utf-8") as header:
    comment = header.read().split("*/")[1]
for line in comment.split("\n"):
    if line.startswith(MARK) or line == " *":
        print(line[len(MARK):])
