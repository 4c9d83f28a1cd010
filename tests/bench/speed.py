#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints how fast the programs are.

usage: speed.py [BUILD] [--rounds N]

Each figure is the best of N rounds (3), since a busy machine only makes it
worse. The texts are those in ../shared/data beside the checkout, which are not
part of the project: 4,000 posts as a site, and 1,008 news articles. Without
them it says so and exits with 77.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
DATA = os.path.join(ROOT, "..", "shared", "data")
POSTS = os.path.join(DATA, "site", "posts-4000.tar.zst")
NEWS = os.path.join(DATA, "articles", "cnn-corpus-dev.jsonl")


def run(command, given=None):
    """(seconds, seconds of all processors) of a command that may fail."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    with open(given or os.devnull, "rb") as file:
        subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=False)
    took = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, (after.ru_utime + after.ru_stime
                  - before.ru_utime - before.ru_stime)


def best(rounds, make):
    """The least wall time and the least processor time of some rounds."""
    taken = [make() for _ in range(rounds)]
    return min(wall for wall, _ in taken), min(cpu for _, cpu in taken)


def make_site(folder):
    with open(os.path.join(folder, "site.ini"), "w", encoding="utf-8") as file:
        file.write("[site]\ntitle = Posts\nbase_url = https://posts.example/\n")
    content = os.path.join(folder, "content")
    os.mkdir(content)
    subprocess.run(["tar", "--zstd", "-xf", POSTS, "-C", content], check=True)
    return content


def make_news(folder):
    """(records for batch, paragraphs one a line, how many records)"""
    records = os.path.join(folder, "news.ndjson")
    paragraphs = os.path.join(folder, "paragraphs.txt")
    count = 0
    with open(NEWS, encoding="utf-8") as news, \
            open(records, "w", encoding="utf-8") as batch, \
            open(paragraphs, "w", encoding="utf-8") as short:
        for line in news:
            record = json.loads(line)
            request = {"id": record["id"], "body": record["article"],
                       "format": record.get("format", "text"),
                       "title": record.get("title", "")}
            batch.write(json.dumps(request, ensure_ascii=False) + "\n")
            short.writelines(part.strip() + "\n" for part
                             in record["article"].split("\n") if part.strip())
            count += 1
    return records, paragraphs, count


def split_speed(program, paragraphs, rounds):
    speeds = [int(re.search(r"(\d+) MB/s", subprocess.run(
        [program, paragraphs], capture_output=True, text=True,
        check=True).stdout).group(1)) for _ in range(rounds)]
    return max(speeds)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", nargs="?", default=os.path.join(ROOT, "build"))
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if not (os.path.exists(POSTS) and os.path.exists(NEWS)):
        print(f"{sys.argv[0]}: SKIPPED: there is no {DATA} to measure with",
              file=sys.stderr)
        return 77
    build = os.path.abspath(options.build)
    keypoints = os.path.join(build, "plugin", "cli", "keypoints")
    sitegen = os.path.join(build, "examples", "sitegen", "sitegen")
    os.environ["KEYPOINTS_PLUGIN"] = os.path.join(build, "plugin", "abi",
                                                  "keypoints.so")
    os.environ["KEYPOINTS_THEMES"] = os.path.join(ROOT, "themes")
    rounds = options.rounds
    with tempfile.TemporaryDirectory() as folder:
        content = make_site(folder)
        fresh = iter(range(10 ** 6))

        def build_site(jobs):
            output = os.path.join(folder, f"out{next(fresh)}")
            return run([sitegen, "build", "-j", str(jobs), "-o", output, folder])

        for jobs in (1, 2):
            wall, cpu = best(rounds, lambda jobs=jobs: build_site(jobs))
            print(f"sitegen build -j {jobs}, 4,000 posts:  {wall:6.2f} s "
                  f"({cpu:.2f} s of processors)", flush=True)
        wall, cpu = best(rounds, lambda: run([keypoints, "check", content]))
        print(f"keypoints check, 4,000 posts:    {wall:6.2f} s "
              f"({cpu:.2f} s of processors)", flush=True)
        records, paragraphs, count = make_news(folder)
        wall, cpu = best(rounds, lambda: run([keypoints, "batch"], records))
        print(f"keypoints batch, news:           {count / wall:6.0f} articles/s "
              f"({count / cpu:.0f} a second of processor)", flush=True)
        speed = split_speed(os.path.join(build, "tests", "bench",
                                         "bench-sentences"),
                            paragraphs, rounds)
        print(f"sentences, paragraphs of news:   {speed:6} MB/s", flush=True)
        one = os.path.join(folder, "one.md")
        with open(one, "w", encoding="utf-8") as file:
            file.write("# A title\n\nToo short for points.\n")
        wall, cpu = best(20 * rounds, lambda: run([keypoints, "print", one]))
        print(f"keypoints print, a short page:   {wall * 1000:6.1f} ms "
              f"({cpu * 1000:.1f} ms of processors)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
