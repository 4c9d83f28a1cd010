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


def main():
    keypoints, sitegen, site = sys.argv[1:]
    with tempfile.TemporaryDirectory() as output:
        subprocess.run([sitegen, "build", site, "-o", output], check=True, stdout=subprocess.DEVNULL)
        built = {page.read_bytes(): page for page in pathlib.Path(output).rglob("*.html")}
    articles = [a for a in sorted(pathlib.Path(site, "content").rglob("*.md")) if not is_draft(a)]
    wrong = 0
    for article in articles:
        run = subprocess.run([keypoints, "render", "--site", site, str(article)], stdout=subprocess.PIPE, check=True)
        if built.pop(run.stdout, None) is None:
            wrong += 1
            print(f"{article}: no page of the built site is like it, or another article gave it")
    print(f"{len(articles)} articles, {wrong} that differ")
    return 1 if wrong or not articles else 0


if __name__ == "__main__":
    sys.exit(main())
