#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The habits of this house, as far as a program can see them. Output is TAP.

usage: check.py ROOT
"""

import os
import re
import shutil
import subprocess
import sys

FOLDERS = (".ci", "examples", "include", "plugin", "tests", "themes")
SOURCES = (".c", ".h", ".py", ".sh", ".scss", ".build", ".js", ".mjs")
NEED_LICENCE = (".c", ".h", ".py", ".sh", ".mjs")

# A file is one idea. Those that may be longer, and why.
MOST_LINES = 400
LONGER = {}

# Put together from parts, so that this file does not find itself.
UNFINISHED = re.compile(
    r"\b(" + "|".join(("TO" "DO", "FIX" "ME", "HA" "CK", "XX" "X"))
    + r")\b|\bfor" r" now\b|\bnot yet" r" implemented\b")
MACHINE = re.compile("/wo" "rk/|/tmp/w" "t")


def walk(root):
    for folder in FOLDERS:
        for place, folders, names in os.walk(os.path.join(root, folder)):
            folders[:] = sorted(name for name in folders
                                if name not in ("_site", "node_modules",
                                                "__pycache__"))
            for name in sorted(names):
                yield os.path.relpath(os.path.join(place, name), root)
    for name in sorted(os.listdir(root)):
        if name.endswith((".md", ".build")):
            yield name


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8",
              errors="replace", newline="") as file:
        return file.read()


def check_licence(path, text):
    if path.endswith(NEED_LICENCE):
        if not any("SPDX-License-Identifier: MIT" in line
                   for line in text.split("\n")[:2]):
            yield f"{path}:1: the first line names no SPDX licence"


def check_length(path, text):
    lines = text.count("\n")
    if path.endswith(SOURCES) and lines > MOST_LINES and path not in LONGER:
        yield f"{path}: {lines} lines; what is the second idea in it?"


def check_opening(path, text):
    if path.startswith("plugin/") and path.endswith((".c", ".h")):
        if not text.split("\n", 2)[1].startswith("/*"):
            yield f"{path}:2: what comes in, and what goes out?"


# These ask the locale, in which a host may be: the same page would come out
# differently there.
OF_LOCALE = re.compile(r"\b(g_utf8_str(?:down|up)|g_utf8_collate\w*|strcoll|"
                       r"to(?:lower|upper)|str(?:tod|ftime)|atof)\(")


def check_locale(path, text):
    if path.startswith("plugin/") and path.endswith(".c"):
        for match in OF_LOCALE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{path}:{line}: {match[1]}() asks the locale"


OWNERS = {}  # of the types and guards of headers


def check_owners(path, text):
    if not path.startswith("plugin/") or not path.endswith(".h"):
        return
    for name in re.findall(r"^(?:} |#ifndef )(K[pP]\w+)", text, re.M):
        owner = OWNERS.setdefault(name, path)
        if owner != path:
            yield f"{path}: {name} is a name in {owner}, too"


def check_rooms(texts):
    """plugin/README.md names files that are there, and all of bullets/."""
    path = "plugin/README.md"
    named = set(re.findall(r"`([\w-]+(?:\.[ch]|\*|/)?)`", dict(texts)[path]))
    there = {os.path.basename(p) for p, _ in texts if p.startswith("plugin/")}
    for name in sorted(named):
        if name.endswith((".c", ".h")) and name not in there:
            yield f"{path}: there is no {name}"
    for source, _ in texts:
        name = os.path.basename(source)[:-2]
        if source.startswith("plugin/bullets/") and source.endswith(".c") and \
                name not in named and not name.startswith("cut-"):
            yield f"{path}: at which step is {source}?"
        folder = os.path.basename(os.path.dirname(source)) + "/"
        if source.startswith("plugin/bullets/") and \
                folder not in named | {"bullets/"}:
            yield f"{path}: which step is {folder}?"


def check_words(path, text):
    for number, line in enumerate(text.split("\n"), 1):
        if path.endswith(SOURCES) and UNFINISHED.search(line):
            yield f"{path}:{number}: left unfinished: {line.strip()}"
        if MACHINE.search(line):
            yield f"{path}:{number}: a path of one machine: {line.strip()}"


def check_blanks(path, text):
    if not path.endswith(SOURCES) or path.endswith(".build"):
        return
    if text and not text.endswith("\n"):
        yield f"{path}: no end of line at its end"
    for number, line in enumerate(text.split("\n"), 1):
        if line.endswith((" ", "\t", "\r")):
            yield f"{path}:{number}: blanks at the end of the line"


# Man takes '"' before a word for its own, and the word without: "\\(dq" shows.
TAKEN = re.compile(r"""^\.[BIR]{1,2}(?: +(?:"[^"\n]*"(?=\s)|[^\s"]\S*))*"""
                   r""" +"[^"\n]*"[^\s"]""", re.M)


def check_manuals(path, text):
    if path.endswith((".1", ".7")):
        for match in TAKEN.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{path}:{line}: a quotation mark that shows is \\(dq"


def check_format(root, paths):
    """Formats with clang-format 14; other versions differ in small things."""
    program = shutil.which("clang-format-14") or shutil.which("clang-format")
    version = program and subprocess.run(
        [program, "--version"], capture_output=True, text=True,
        check=False).stdout
    if not version or " 14." not in version:
        return None
    done = subprocess.run(
        [program, "--dry-run", "-Werror", *paths], cwd=root,
        capture_output=True, text=True, check=False)
    return sorted({line.split(": error")[0].split(": warning")[0]
                   + ": run clang-format -i on the file"
                   for line in done.stderr.split("\n") if "code should" in line})


def main():
    root = sys.argv[1]
    texts = [(path, read(root, path)) for path in walk(root)]
    checks = (("every source names its licence", check_licence),
              ("no file holds a second idea", check_length),
              ("every source says what it is for", check_opening),
              ("no locale changes a page", check_locale),
              ("no two rooms have a name for different things", check_owners),
              ("nothing is left unfinished", check_words),
              ("no blanks at ends of lines", check_blanks),
              ("manuals show the quotation marks of JSON", check_manuals))
    found = [(name, [fault for path, text in texts
                     for fault in check(path, text)]) for name, check in checks]
    found.append(("the README of the rooms knows their files",
                  list(check_rooms(texts))))
    print(f"1..{len(found) + 1}")
    for number, (name, faults) in enumerate(found, 1):
        print("not ok" if faults else "ok", number, name)
        print("".join(f"# {fault}\n" for fault in faults), end="")
    bad = any(faults for _, faults in found)
    name = f"{len(found) + 1} the layout is clang-format's"
    faults = check_format(root, [path for path, _ in texts
                                 if path.endswith((".c", ".h"))])
    if faults is None:
        print("ok", name, "# SKIP no clang-format 14 (package clang-format)")
    else:
        print("not ok" if faults else "ok", name)
        print("".join(f"# {fault}\n" for fault in faults), end="")
    return 1 if bad or faults else 0


if __name__ == "__main__":
    sys.exit(main())
