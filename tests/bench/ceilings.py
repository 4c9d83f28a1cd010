#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Where a box loses against the points that people wrote: rewrites ceilings.tsv.

usage: ceilings.py KEYPOINTS CANDIDATES [SHARED]

KEYPOINTS is the program, CANDIDATES that of candidates.c, SHARED the folder with
the articles and the scorers (default ../shared beside the repository; without it
this script says so and does nothing).

Rows, each with ROUGE-1 and ROUGE-2 (F1) and the words of a box, the mean of the
articles:

  lead-3      the first three sentences
  program     the box as it is
  best cuts   the program's sentences, each as that one of its candidates which
              serves best: what is above the program is lost in cutting
  best set    of all candidates: what is above the best cuts is lost in choosing
  sentences   of all sentences that are prose, whole: what no cutting shortens

The last three know the answer: they take, again and again, what raises the sum
of both measures most, and stop at 60 words (sentences: at the one that passes
60). Greedy, so the true best may be a little higher.
"""
import collections
import json
import os
import sys

from cuts import FILES, read, run

HERE = os.path.dirname(os.path.abspath(__file__))
BUDGET = 60


class Counts:
    """The words and pairs of a text, and its points of ROUGE."""

    def __init__(self, rouge):
        self.rouge = rouge
        self.known = {}

    def tokens(self, text):
        if text not in self.known:
            self.known[text] = self.rouge.tokenize(text)
        return self.known[text]

    def f1(self, reference, texts):
        mine = [t for text in texts for t in self.tokens(text)]
        wanted = [t for text in reference for t in self.tokens(text)]
        return [self.rouge.ngram_f1(self.rouge.ngrams(wanted, n),
                                    self.rouge.ngrams(mine, n)) for n in (1, 2)]


def oracle(counts, reference, choices, last_may_pass=False):
    """`choices`: for each sentence the texts that it can be. At most one each."""
    chosen, words, score = {}, 0, 0
    while True:
        best = None
        for i, texts in enumerate(choices):
            if i in chosen:
                continue
            for text in texts:
                n = len(text.split())
                if words + n > BUDGET and not (last_may_pass and words < BUDGET):
                    continue
                trial = {**chosen, i: text}
                now = sum(counts.f1(reference, [trial[k] for k in sorted(trial)]))
                if now > score and (best is None or now > best[0]):
                    best = now, i, text, n
        if best is None:
            return [chosen[k] for k in sorted(chosen)]
        score, i, text, n = best
        chosen[i] = text
        words += n


def source(counts, bullet, sentences):
    """The sentence that a bullet was cut from: it has the bullet's pairs of
    words (a name may have been put in)."""
    wanted = collections.Counter(counts.rouge.ngrams(counts.tokens(bullet), 2))
    return max(range(len(sentences)), key=lambda i: sum(
        (wanted & counts.rouge.ngrams(counts.tokens(sentences[i]["text"]), 2))
        .values()))


def rows_of(counts, record, box, sentences):
    reference = record["highlights"]
    cut = [[c["text"] for c in s["candidates"]] for s in sentences]
    own = {source(counts, b, sentences): b for b in box} if sentences else {}
    return {
        "lead-3": [s["text"] for s in sentences[:3]],
        "program": box,
        "best cuts": oracle(counts, reference,
                            [cut[i] + [own[i]] for i in sorted(own)]),
        "best set": oracle(counts, reference, cut),
        "sentences": oracle(counts, reference,
                            [[s["text"]] for s in sentences], True),
    }


def measure(counts, records, program, candidates):
    boxes = run([program, "batch"], records)
    answers = run([candidates], records)
    total = collections.defaultdict(lambda: [0, 0, 0])
    for record in records:
        box = [p["text"] for p in boxes[record["id"]]["key_points"]]
        sentences = answers[record["id"]]["sentences"]
        for name, texts in rows_of(counts, record, box, sentences).items():
            r1, r2 = counts.f1(record["highlights"], texts)
            for k, value in enumerate((r1, r2, len(" ".join(texts).split()))):
                total[name][k] += value
    return total


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    shared = sys.argv[3] if len(sys.argv) > 3 else os.path.join(
        HERE, "../../../shared")
    if not os.path.isdir(os.path.join(shared, "data/articles")):
        print(f"ceilings.py: SKIPPED: there are no articles in {shared}; name "
              "the folder as third argument")
        return 77
    sys.path.insert(0, os.path.join(shared, "eval"))
    import rouge  # the scorers' own
    lines = ["# Written by ceilings.py, which says what the rows mean.",
             "set\trow\tR1\tR2\twords"]
    for name, (files, outlet) in FILES.items():
        records = read(shared, files, outlet, 0)
        total = measure(Counts(rouge), records, *sys.argv[1:3])
        for row, (r1, r2, words) in total.items():
            n = len(records)
            lines.append(f"{name}\t{row}\t{100 * r1 / n:.1f}\t{100 * r2 / n:.1f}"
                         f"\t{words / n:.1f}")
    print("\n".join(lines))
    with open(os.path.join(HERE, "ceilings.tsv"), "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
