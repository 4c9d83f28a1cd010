#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares what `keypoints compare` says of many pages with an independent
scorer and with what `keypoints batch` answers.

usage: pages.py KEYPOINTS SHARED

SHARED holds eval/rouge.py and data/articles/*.jsonl; without them the test is
skipped, since neither is part of the project.
"""

import json
import pathlib
import subprocess
import sys

MOST = 0.0001  # JSON has four decimals


def ask_batch(program, articles):
    lines = "".join(json.dumps({"id": i, "title": a.get("title", ""),
                                "lang": a.get("lang", "en"),
                                "format": "text", "body": a["article"]}) + "\n"
                    for i, a in enumerate(articles))
    done = subprocess.run([program, "batch"], input=lines.encode(),
                          stdout=subprocess.PIPE, check=True)
    return [[point["text"] for point in json.loads(line)["key_points"]]
            for line in done.stdout.decode().splitlines()]


def main():
    program, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    data = shared / "data/articles/cnn-corpus-dev.jsonl"
    if not (shared / "eval/rouge.py").exists() or not data.exists():
        print(f"SKIPPED: {shared} holds no scorer and articles to compare with")
        return 77
    sys.path.insert(0, str(shared / "eval"))
    import rouge

    with open(data, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    done = subprocess.run([program, "compare", "--format=json", data],
                          stdout=subprocess.PIPE, check=True)
    answer = json.loads(done.stdout)
    answers = ask_batch(program, articles)
    wrong, sums = 0, dict.fromkeys(("rouge1", "rouge2", "rougeL"), 0)
    for article, page, points in zip(articles, answer["pages"], answers,
                                     strict=True):
        expected = rouge.score(article["highlights"], points, "en")
        for name in sums:
            sums[name] += expected[name]
            if abs(page["rouge"][name] - expected[name]) > MOST:
                wrong += 1
                print(f"{page['file']}: {name} is {expected[name]}, "
                      f"not {page['rouge'][name]}")
    for name, total in sums.items():
        mean = answer["summary"]["means"][name]["mean"]
        if abs(mean - total / len(articles)) > MOST:
            wrong += 1
            print(f"mean {name} is {total / len(articles)}, not {mean}")
    print(f"{len(articles)} pages, {wrong} differences")
    return 1 if wrong or not articles else 0


if __name__ == "__main__":
    sys.exit(main())
