#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""keypoints(1) has each member of the JSON that the commands print, each
feature of a sentence, and each share of what a wording is worth.

usage: json-manual.py KEYPOINTS SITE MANUAL WORTH

WORTH is the folder of sources that name the shares.
"""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

KEYPOINTS, SITE, MANUAL, WORTH = sys.argv[1:5]
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


def explained(page):
    done = subprocess.run([KEYPOINTS, "explain", "--format=json", page],
                          text=True, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)["sentences"]


def check_features(section, page):
    told = set(re.findall(r"^\.B ([\w-]+)$", section.replace("\\-", "-"),
                          re.MULTILINE))
    names = {name for sentence in explained(page)
             for name in sentence[NAMES_OF_FEATURES]}
    assert names and names <= told, names - told


def shares_of(page):
    """Names of shares but those that go by a cut."""
    return {name for sentence in explained(page)
            for tried in sentence["tried"]
            for name in tried["shares"] or () if name not in tried["cuts"]}


def check_shares(section):
    told = set(re.findall(r"^\.B (.*)$", section, re.MULTILINE))
    for line in re.findall(r"^\.BR (.*)$", section, re.MULTILINE):
        told |= set(shlex.split(line.replace("'", "")))
    names = set()
    for source in pathlib.Path(WORTH).glob("*.c"):
        names |= set(re.findall(r'kp_share_(?:cost|gain)\(shares,\s*"([^"]*)"',
                                source.read_text(encoding="utf-8")))
    assert len(names) > 10, names
    for page in pathlib.Path(SITE, "content").rglob("*.md"):
        names |= shares_of(page)
    assert names <= told, names - told


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
    start = text.index(".B explain\nShows every")
    section = text[start:text.index(".B compare\n", start)]
    check_features(section, page)
    check_shares(section)


main()
