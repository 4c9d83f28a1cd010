#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""keypoints(1) has each member of the JSON that the commands print, and each
feature of a sentence.

usage: json-manual.py KEYPOINTS SITE MANUAL
"""

import json
import os
import re
import subprocess
import sys

KEYPOINTS, SITE, MANUAL = sys.argv[1:4]
NAMES_OF_FEATURES = "shares"  # its members are the features' names


def members(value):
    if isinstance(value, list):
        for item in value:
            yield from members(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield name
            if name != NAMES_OF_FEATURES:
                yield from members(item)


def check_features(text, page):
    start = text.index(".B explain\nShows every")
    section = text[start:text.index(".B compare\n", start)]
    told = set(re.findall(r"^\.B ([\w-]+)$", section.replace("\\-", "-"),
                          re.MULTILINE))
    done = subprocess.run([KEYPOINTS, "explain", "--format=json", page],
                          text=True, stdout=subprocess.PIPE, check=True)
    names = {name for sentence in json.loads(done.stdout)["sentences"]
             for name in sentence[NAMES_OF_FEATURES]}
    assert names and names <= told, names - told


def main():
    with open(MANUAL, encoding="utf-8") as file:
        text = file.read()
    section = text[text.index(".SH JSON"):text.index(".SH EXIT STATUS")]
    told = set(re.findall(r"\w+", section))
    news = os.path.join(SITE, "content", "news")
    page = os.path.join(news, "2026-09-17-ferry-kestrel-aground.md")
    for command, path, *options in (
            ("print", page), ("explain", page), ("compare", page),
            ("compare", news), ("check", news, "--require=off")):
        done = subprocess.run(
            [KEYPOINTS, command, "--format=json", *options, path], text=True,
            stdout=subprocess.PIPE, check=False)
        names = set(members(json.loads(done.stdout)))
        assert names, command
        assert names <= told | {"pages"}, (command, names - told)
    check_features(text, page)


main()
