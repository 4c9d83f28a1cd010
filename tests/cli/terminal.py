#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `keypoints explain` draws on a terminal: the bars of the shares have
the lengths that the shares tell.

usage: terminal.py KEYPOINTS ARTICLE
"""

import os
import pty
import re
import sys

EIGHTHS = " \u258f\u258e\u258d\u258c\u258b\u258a\u2589\u2588"
SHARE = re.compile(r"^ +\S+ +([+-]\d+\.\d+) \x1b\[3[16]m([" + EIGHTHS[1:]
                   + r"]*)\x1b\[0m", re.MULTILINE)


def run(arguments):
    try:
        pid, terminal = pty.fork()
    except OSError:
        print("SKIPPED: there is no terminal here")
        sys.exit(77)
    if pid == 0:
        os.environ.update(TERM="xterm", LC_ALL="C.UTF-8")
        os.environ.pop("NO_COLOR", None)
        os.execv(arguments[0], arguments)
    pieces = []
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # how Linux tells the end
            break
        if not piece:
            break
        pieces.append(piece)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    return b"".join(pieces).decode().replace("\r\n", "\n")


def main():
    rows = [(abs(float(share)), sum(map(EIGHTHS.index, bar)))
            for share, bar in SHARE.findall(run([*sys.argv[1:2], "explain",
                                                 sys.argv[2]]))]
    assert len(rows) > 20, rows
    greatest = max(share for share, _ in rows)
    for share, eighths in rows:
        # The share is told to three decimals.
        expected = 160 * share / greatest
        room = 1 + 160 * 0.0005 / greatest * 2
        assert abs(eighths - expected) <= room, (share, eighths, expected)


main()
