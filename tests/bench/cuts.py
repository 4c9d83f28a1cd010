#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures each cut against bullets that people wrote, and rewrites cuts.tsv.

usage: cuts.py CANDIDATES [SHARED] [--sample N]

CANDIDATES is the program of candidates.c, SHARED the folder with the articles
and the scorers (default ../shared beside the repository; without it this
script says so and does nothing).

Each hand-written bullet is aligned with the sentence that it is most like
(ROUGE-1 + ROUGE-2 recall; at least .5 + .2). A candidate's worth is its
ROUGE-1 + ROUGE-2 F1 with that bullet. The table has two kinds of rows:

  ceiling  whole sentence; sentence cut at random to half; best candidate
  cut      candidates that one cut parts from a candidate without it: how many
           pairs of sentence and bullet have it, the mean gain in R1 and R2,
           the share of pairs where it gains, and the share of the content
           words taken away that the bullet's author had kept
"""
import collections
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = {"cnn-corpus": ("cnn-corpus-dev.jsonl", "cnn"),
         "cnndm-val": ("cnndm-val.jsonl", "cnn"),
         "daily-mail": ("cnndm-train.jsonl cnndm-dm-misc.jsonl", "dailymail"),
         "blogs": ("blogs-dev.jsonl", "")}
STOP = frozenset(
    "a an the of to and or but in on at for from with by as is are was were be "
    "been has have had he she it they his her its their that this who which "
    "will would said says not after before into than".split())


def read(shared, names, outlet, sample):
    records = []
    for name in names.split():
        path = os.path.join(shared, "data/articles", name)
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                if not outlet or record.get("outlet") == outlet:
                    records.append(record)
    return records[:sample] if sample else records


def run(program, records):
    """The program's answers, by the article's id."""
    given = "".join(json.dumps({
        "id": record["id"], "title": record.get("title"), "lang": "en",
        "format": record.get("format", "text").split("+")[0],
        "body": record["article"]}) + "\n" for record in records)
    done = subprocess.run(program, input=given.encode(), check=True,
                          stdout=subprocess.PIPE)
    answers = map(json.loads, done.stdout.decode().splitlines())
    return {answer["id"]: answer for answer in answers}


class Scorer:
    def __init__(self, rouge):
        self.rouge = rouge
        self.known = {}

    def grams(self, text):
        if text not in self.known:
            tokens = self.rouge.tokenize(text)
            self.known[text] = (self.rouge.ngrams(tokens, 1),
                                self.rouge.ngrams(tokens, 2))
        return self.known[text]

    def f1(self, reference, text):
        a, b = self.grams(reference), self.grams(text)
        return tuple(self.rouge.ngram_f1(x, y) for x, y in zip(a, b))

    def recall(self, reference, text):
        a, b = self.grams(reference), self.grams(text)
        return tuple(sum((x & y).values()) / max(1, sum(x.values()))
                     for x, y in zip(a, b))


def align(scorer, record, sentences):
    """(bullet, sentence) of the bullets that come from one sentence."""
    for bullet in record["highlights"]:
        best = max(sentences, default=None,
                   key=lambda s: sum(scorer.recall(bullet, s["text"])))
        if best is None:
            continue
        r1, r2 = scorer.recall(bullet, best["text"])
        if r1 >= .5 and r2 >= .2:
            yield bullet, best


class Cut:
    def __init__(self):
        self.n = self.gains = 0
        self.r1 = self.r2 = 0.0
        self.gone = self.kept = 0

    def add(self, scorer, bullet, before, after):
        a, b = scorer.f1(bullet, before), scorer.f1(bullet, after)
        self.n += 1
        self.r1 += b[0] - a[0]
        self.r2 += b[1] - a[1]
        self.gains += sum(b) > sum(a)
        mine, wanted = scorer.grams(after)[0], scorer.grams(bullet)[0]
        for word, count in (scorer.grams(before)[0] - mine).items():
            if word not in STOP:
                self.gone += count
                self.kept += min(count, max(0, wanted[word] - mine[word]))


def measure(scorer, records, answers, cuts):
    total = collections.Counter()
    for record in records:
        sentences = answers[record["id"]]["sentences"]
        for bullet, sentence in align(scorer, record, sentences):
            candidates = sentence["candidates"]
            whole = scorer.f1(bullet, sentence["text"])
            scores = [scorer.f1(bullet, c["text"]) for c in candidates]
            best = max(scores, key=sum, default=(0, 0))
            words = sentence["text"].split()
            half = scorer.f1(bullet, " ".join(words[:(len(words) + 1) // 2]))
            total["pairs"] += 1
            total["none"] += not candidates
            total["candidates"] += len(candidates)
            for name, pair in (("whole", whole), ("half", half), ("best", best)):
                total[name, 1] += pair[0]
                total[name, 2] += pair[1]
            known = {}
            for c in candidates:
                known.setdefault(tuple(sorted(set(c["cuts"]))), c["text"])
            known.setdefault((), sentence["text"])
            seen = set()
            for names, text in known.items():
                for name in names:
                    rest = tuple(n for n in names if n != name)
                    if rest in known and name not in seen:
                        seen.add(name)
                        cuts[name].add(scorer, bullet, known[rest], text)
    return total


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    sample = int(sys.argv[sys.argv.index("--sample") + 1]) \
        if "--sample" in sys.argv else 0
    if sample:
        args.remove(str(sample))
    shared = args[1] if len(args) > 1 else os.path.join(HERE, "../../../shared")
    if not os.path.isdir(os.path.join(shared, "data/articles")):
        print(f"cuts.py: SKIPPED: there are no articles in {shared}; name the "
              "folder as second argument")
        return 77
    sys.path.insert(0, os.path.join(shared, "eval"))
    import rouge  # the scorers' own
    scorer = Scorer(rouge)
    cuts = collections.defaultdict(Cut)
    lines = ["# Written by cuts.py, which says what the columns mean.",
             "kind\tname\tpairs\tR1\tR2\tgains\tkept"]
    for name, (files, outlet) in FILES.items():
        records = read(shared, files, outlet, sample)
        answers = run([args[0]], records)
        total = measure(scorer, records, answers, cuts)
        n = max(1, total["pairs"])
        for row in ("whole", "half", "best"):
            lines.append(f"ceiling\t{name}: {row}\t{total['pairs']}\t"
                         f"{100 * total[row, 1] / n:.1f}\t"
                         f"{100 * total[row, 2] / n:.1f}\t\t")
        lines.append(f"ceiling\t{name}: candidates a sentence\t{total['pairs']}"
                     f"\t{total['candidates'] / n:.1f}\t\t\t")
        lines.append(f"ceiling\t{name}: without a candidate\t{total['none']}"
                     "\t\t\t\t")
        scorer.known.clear()
    for name, cut in sorted(cuts.items(), key=lambda item: -item[1].n):
        lines.append(f"cut\t{name}\t{cut.n}\t{100 * cut.r1 / cut.n:+.1f}\t"
                     f"{100 * cut.r2 / cut.n:+.1f}\t{cut.gains / cut.n:.2f}\t"
                     f"{cut.kept / max(1, cut.gone):.2f}")
    print("\n".join(lines))
    if not sample:
        with open(os.path.join(HERE, "cuts.tsv"), "w", encoding="utf-8") as out:
            out.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
