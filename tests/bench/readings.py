#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What strict readers said of the bullets that the program makes today.

usage: readings.py KEYPOINTS [SHARED] [--refused]

KEYPOINTS is the program, SHARED the folder with the articles (default ../shared
beside the repository; without it this script says so and does nothing).

The readers, language models that read as strict editors, saw the headline and the
bullets above, and said of each bullet whether they would print it as it stands, or
what is wrong with it. Their verdicts are in readings.tsv, each beside a hash of the
article's set and id and of the bullet's text: a bullet that is made again is found
again. Printed is a line for each kind of article: bullets, those that somebody has
judged, and the share of these that would be printed, where several judged as their
mean. With --refused follow the bullets that nobody would print, with their verdicts.

It tells a change that brings refused bullets back. It says nothing of a bullet
that nobody has read, so the better of two programs is found by reading.
"""
import collections
import hashlib
import os
import sys

from cuts import HERE, read, run

KINDS = {"CNN": ("cnn-corpus-dev", "cnndm-val"),
         "Daily Mail": ("cnndm-train", "cnndm-dm-misc", "dm-standfirst"),
         "lessons": ("blogs-dev",)}


def hash_of(articles, identity, bullet):
    text = "\0".join((articles, identity, bullet))
    return hashlib.sha1(text.encode()).hexdigest()[:12]


def read_verdicts():
    verdicts = collections.defaultdict(list)
    with open(os.path.join(HERE, "readings.tsv"), encoding="ascii") as lines:
        for line in lines:
            if not line.startswith("#"):
                name, verdict = line.rstrip("\n").split("\t")
                verdicts[name].append(verdict)
    return verdicts


def show(kind, bullets):
    judged = [verdicts for _, _, verdicts in bullets if verdicts]
    kept = sum(v.count("ok") / len(v) for v in judged)
    print(f"{kind:12}{len(bullets):8}{len(judged):8}"
          f"{100 * kept / max(1, len(judged)):10.1f} %")


def bullets_of(program, shared, articles, verdicts):
    """The id, the text and the verdicts, None for none, of each bullet."""
    records = read(shared, articles + ".jsonl", "", 0)
    for identity, answer in run([program, "batch"], records).items():
        for point in answer.get("key_points", ()):
            name = hash_of(articles, identity, point["text"])
            yield identity, point["text"], verdicts.get(name)


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if not args:
        sys.exit(__doc__)
    shared = args[1] if len(args) > 1 else os.path.join(HERE, "../../../shared")
    if not os.path.isdir(os.path.join(shared, "data/articles")):
        print(f"readings.py: SKIPPED: there are no articles in {shared}; name "
              "the folder as second argument")
        return 77
    verdicts = read_verdicts()
    print(f"{'':12}{'bullets':>8}{'judged':>8}{'printable':>12}")
    everything = []
    for kind, sets in KINDS.items():
        bullets = [bullet for articles in sets for bullet in
                   bullets_of(args[0], shared, articles, verdicts)]
        show(kind, bullets)
        everything += bullets
    show("all", everything)
    for identity, text, said in everything if "--refused" in sys.argv else ():
        if said and "ok" not in said:
            print(f"{identity}: {text} [{', '.join(sorted(set(said)))}]")
    return 0


if __name__ == "__main__":
    sys.exit(main())
