#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`keypoints render --site` gives the bytes that `sitegen build` writes.

usage: site-pages.py KEYPOINTS SITEGEN SITE
"""

import pathlib
import subprocess
import sys
import tempfile


def is_draft(article):
    return "\ndraft: true" in article.read_text(encoding="utf-8").split("\n---", 1)[0]


def count_wrong(keypoints, sitegen, site, articles, options):
    """How many of the articles are rendered in no way that a build has."""
    with tempfile.TemporaryDirectory() as output:
        subprocess.run([sitegen, "build", site, "-o", output, *options], check=True, stdout=subprocess.DEVNULL)
        built = {page.read_bytes(): page for page in pathlib.Path(output).rglob("*.html")}
    wrong = 0
    for article in articles:
        run = subprocess.run([keypoints, "render", "--site", site, *options, str(article)],
                             stdout=subprocess.PIPE, check=True)
        if built.pop(run.stdout, None) is None:
            wrong += 1
            print(f"{article}: no page of the built site is like it, or another article gave it")
    print(f"{len(articles)} articles, {wrong} that differ")
    return wrong


def main():
    keypoints, sitegen, site = sys.argv[1:]
    articles = sorted(pathlib.Path(site, "content").rglob("*.md"))
    shown = [article for article in articles if not is_draft(article)]
    wrong = count_wrong(keypoints, sitegen, site, shown, [])
    wrong += count_wrong(keypoints, sitegen, site, articles, ["--drafts"])
    return 1 if wrong or not shown or shown == articles else 0


if __name__ == "__main__":
    sys.exit(main())
