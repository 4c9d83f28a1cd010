#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Turns the words that pages say into a C table.

  compile.py FOLDER OUTPUT.c DEPFILE

FOLDER holds a file for each language; en.ini tells what stands in it.
"""
import os
import re
import sys

STANDARD = "en"


def fail(path, number, what):
    sys.exit("%s:%d:1: %s" % (path, number, what))


def read_words(path):
    words = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            name, equals, text = (part.strip() for part in line.partition("="))
            if not equals or not text or name in words:
                fail(path, number, "write each name once, and its text: "
                                   "name = text")
            words[name] = text
    return words


def check(path, words, names):
    for name in words:
        if name not in names:
            fail(path, 1, "'%s' is no name of en.ini" % name)
    date = words.get("date", "")
    for part in re.findall("{.*?}", date):
        if part not in ("{day}", "{month}", "{number}", "{year}"):
            fail(path, 1, "a date has no %s" % part)
    if len(words.get("months", ",,,,,,,,,,,").split(",")) != 12:
        fail(path, 1, "these are not twelve months")
    if "-" in os.path.basename(path):
        return
    spared = {"months"} if "{month}" not in date else set()
    missing = sorted(set(names) - set(words) - spared)
    if missing:
        fail(path, 1, "there is no text for " + ", ".join(missing))


def quoted(text):
    if text is None:
        return "NULL"
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


def main():
    folder, output, depfile = sys.argv[1:]
    files = {name[:-len(".ini")]: os.path.join(folder, name)
             for name in sorted(os.listdir(folder)) if name.endswith(".ini")}
    names = list(read_words(files[STANDARD]))
    with open(depfile, "w", encoding="utf-8") as out:
        out.write("%s: %s\n" % (output, " ".join(
            path.replace(" ", "\\ ") for path in [folder, *files.values()])))
    with open(output, "w", encoding="utf-8") as out:
        out.write('#include "word-table.h"\n\n'
                  "const gchar *const KP_WORD_NAMES[] = {\n%s\n};\n\n"
                  "const KpWordTable KP_WORD_TABLES[] = {\n"
                  % ",\n".join(map(quoted, names + [None])))
        for tag, path in files.items():
            words = read_words(path)
            tags = [tag, *words.pop("also", "").split()]
            check(path, words, names)
            texts = ",\n    ".join(quoted(words.get(name)) for name in names)
            for other in tags:
                out.write("  {%s, (const gchar *const[]){\n    %s}},\n"
                          % (quoted(other), texts))
        out.write("  {NULL, NULL}\n};\n")


if __name__ == "__main__":
    main()
