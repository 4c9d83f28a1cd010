#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the program's ROUGE with an independent scorer, to the last digit.

usage: agree.py ROUGE_LINES SHARED

SHARED holds eval/rouge.py and data/articles/*.jsonl; without them the test is
skipped, since neither is part of the project. Every article's hand-written
points are compared with three paragraphs of it, both stemmed and not.
"""

import json
import pathlib
import subprocess
import sys


def clean(text):
    return " ".join(text.split()) + "\x1f"


def read_pairs(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            paragraphs = [p for p in article["article"].split("\n\n") if p.strip()]
            yield article["highlights"], paragraphs[:3]


def main():
    program, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    data = shared / "data/articles/cnn-corpus-dev.jsonl"
    if not (shared / "eval/rouge.py").exists() or not data.exists():
        print(f"SKIPPED: {shared} holds no scorer and articles to compare with")
        return 77
    sys.path.insert(0, str(shared / "eval"))
    import rouge

    pairs = list(read_pairs(data))
    lines = "".join("".join(map(clean, theirs)) + "\x1e" + "".join(map(clean, own)) + "\n"
                    for own, theirs in pairs)
    wrong = 0
    for options, lang in (([], "en"), (["unstemmed"], "xx")):
        output = subprocess.run([program, *options], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
        for (own, theirs), answer in zip(pairs, output.decode().splitlines(), strict=True):
            expected = rouge.score(own, theirs, lang)
            numbers = tuple(map(float, answer.split()))
            if numbers != tuple(expected[name] for name in ("rouge1", "rouge2", "rougeL")):
                wrong += 1
                print(f"{lang}: expected {expected}, got {answer}: {own}")
    print(f"{len(pairs)} articles, {wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
