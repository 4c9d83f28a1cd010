#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Boundary F1 of the splitter on articles whose sentence starts are known.

  boundaries.py BENCH-SENTENCES ARTICLES.jsonl [--show N]

A line of ARTICLES is {"article", "sentence_starts"}: text with blank lines
between paragraphs, and the character offset of each sentence. Three figures:
all boundaries, those inside quotations too, as corpora cut; the boundaries that
the program cuts at against all; and both without what lies in quotations.
"""
import argparse
import json
import subprocess
import tempfile

HARD, QUOTE = 1, 2


def paragraphs(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            starts = set(record["sentence_starts"])
            at = 0
            for text in record["article"].split("\n\n"):
                yield (text.replace("\n", " "),
                       {s - at for s in starts if at < s < at + len(text)})
                at += len(text) + 2


def find(program, texts):
    """For each text {offset of the next sentence in characters: flags}"""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write("\n".join(texts))
        file.flush()
        out = subprocess.run([program, "--boundaries", file.name], check=True,
                             capture_output=True, text=True).stdout
    for text, line in zip(texts, out.split("\n")):
        raw = text.encode()
        found = {}
        for pair in line.split():
            end, flags = map(int, pair.split(":"))
            at = len(raw[:end].decode())
            while at < len(text) and text[at].isspace():
                at += 1
            if 0 < at < len(text):
                found[at] = flags
        yield found


def f1(hits, extra, missed):
    return 2 * hits / max(2 * hits + extra + missed, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("articles")
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    known = list(paragraphs(args.articles))
    counts = {"all": [0, 0, 0], "cut": [0, 0, 0], "outside": [0, 0, 0]}
    wrong = []
    for (text, gold), found in zip(known, find(args.program,
                                               [t for t, _ in known])):
        quoted = {at for at, flags in found.items() if flags & QUOTE}
        ways = {"all": (gold, set(found)),
                "cut": (gold, {a for a in found if found[a] & HARD}),
                "outside": (gold - quoted,
                            {a for a in found if found[a] & HARD})}
        for name, (want, have) in ways.items():
            for i, part in enumerate((want & have, have - want, want - have)):
                counts[name][i] += len(part)
        wrong += [("+" if a in found else "-", text[max(0, a - 60):a] + "|" +
                   text[a:a + 30]) for a in sorted(gold ^ set(found))]
    print(f"{len(known)} paragraphs")
    for name, (hits, extra, missed) in counts.items():
        print(f"{name:8} F1 {f1(hits, extra, missed):.4f}  "
              f"hits {hits}, extra {extra}, missed {missed}")
    for sign, place in wrong[:args.show]:
        print(sign, place)


if __name__ == "__main__":
    main()
