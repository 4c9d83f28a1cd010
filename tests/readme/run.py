#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Does what the README says, in its order, but for the building lines, which
come first. Output is TAP.

usage: run.py ROOT [--update]

In a block marked `console`, a line with `$ ` is a command, run from the top
folder of a copy of the checkout; what follows it is its output. A line `...`
stands for any lines, a time in seconds for any time, and a size in kB for one
that is not half a kB off. Where no output is written, none is compared. A block
marked `c` is the file whose first lines it shows, to the last byte. The
programs are installed by the README's own lines, into a folder that is
thrown away: the prefix is the only thing that this test adds to them. The two
scripts that install packages and run the tests are not run again from here.

--update writes what the commands print now into the README; read the
difference before you keep it.
"""

import glob
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^```(console|c)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OTHERS_RUN_THESE = ("sh examples/demo.sh", "sh tests/run.sh")
MESON = """#!/bin/sh
if [ "$1" = setup ]; then
  shift
  exec "{meson}" setup --prefix "{prefix}" "$@"
fi
exec "{meson}" "$@"
"""


def read_steps(block):
    """[command, output] of a console block; output is None where not given."""
    steps = []
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            steps.append([line[2:].rstrip("\n"), ""])
        else:
            steps[-1][1] += line
    return steps


def near(size):
    tenths = round(float(size[1].replace("\\", "")) * 10)
    return "(?:" + "|".join(rf"{n // 10}\.{n % 10}"
                            for n in range(max(0, tenths - 5), tenths + 6)) \
        + r")\ kB"


def line_pattern(line):
    if line == "...\n":
        return "(?:.*\n)*?"
    pattern = re.sub(r"\d+\\\.\d+\\ s\b", r"\\d+\\.\\d+ s", re.escape(line))
    return re.sub(r"(\d+\\\.\d)\\ kB", near, pattern)


def matches(expected, actual):
    pattern = "".join(map(line_pattern, expected.splitlines(keepends=True)))
    return re.fullmatch(pattern, actual) is not None


class Reader:
    def __init__(self, root, folder):
        self.root = root
        self.copy = os.path.join(folder, "keypoints")
        shutil.copytree(root, self.copy, ignore=lambda place, names: [
            name for name in names
            if name in (".git", "_site", "node_modules", "__pycache__")
            or (place == root and name.startswith("build"))])
        prefix = os.path.join(folder, "prefix")
        self.prefix = prefix
        shims = os.path.join(folder, "shims")
        os.mkdir(shims)
        shim = os.path.join(shims, "meson")
        with open(shim, "w", encoding="utf-8") as file:
            file.write(MESON.format(meson=shutil.which("meson"),
                                    prefix=prefix))
        os.chmod(shim, os.stat(shim).st_mode | stat.S_IXUSR)
        self.env = {
            **os.environ, "LC_ALL": "C.UTF-8",
            "PATH": os.pathsep.join((shims, os.path.join(prefix, "bin"),
                                     os.environ["PATH"]))}
        for name in ("DESTDIR", "MESON_BUILD_ROOT", "MESON_SOURCE_ROOT"):
            self.env.pop(name, None)

    def run(self, command):
        self.env["PKG_CONFIG_PATH"] = ":".join(glob.glob(
            os.path.join(self.prefix, "**", "pkgconfig"), recursive=True))
        done = subprocess.run(
            ["sh", "-c", command], cwd=self.copy, env=self.env, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=300, check=False)
        return done.returncode, done.stdout

    def check_command(self, command, expected):
        status, actual = self.run(command)
        if status not in (0, 1) or (status == 1 and not expected):
            return f"exit {status}:\n{actual[-2000:]}", actual
        if expected and not matches(expected, actual):
            return f"expected:\n{expected}actual:\n{actual}", actual
        return None, actual

    def check_file(self, shown):
        first = shown.split("\n\n", 1)[0]
        for place, _, names in os.walk(os.path.join(self.root, "examples")):
            for name in names:
                if not name.endswith(".c"):
                    continue
                with open(os.path.join(place, name), encoding="utf-8") as file:
                    text = file.read()
                if text == shown:
                    return None, None
                if text.startswith(first):
                    return f"differs from {name}", None
        return "is no file of examples/", None


def main():
    root = os.path.abspath(sys.argv[1])
    path = os.path.join(root, "README.md")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    results = []
    updated = text
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(root, folder)
        blocks = BLOCK.findall(text)
        blocks.sort(key=lambda row: not row[1].startswith("$ meson setup"))
        for kind, block in blocks:
            if kind == "c":
                results.append((block.split("\n")[1],
                                reader.check_file(block)[0]))
                continue
            for command, expected in read_steps(block):
                if command in OTHERS_RUN_THESE:
                    continue
                fault, actual = reader.check_command(command, expected)
                results.append((command, fault))
                if fault and expected:
                    updated = updated.replace(f"$ {command}\n{expected}",
                                              f"$ {command}\n{actual}")
    print(f"1..{len(results)}")
    for number, (name, fault) in enumerate(results, 1):
        print("not ok" if fault else "ok", number, name.replace("#", ""))
        print("".join(f"# {line}\n" for line in (fault or "").splitlines()),
              end="")
    if "--update" in sys.argv[2:]:
        with open(path, "w", encoding="utf-8") as file:
            file.write(updated)
    return 1 if any(fault for _, fault in results) else 0


if __name__ == "__main__":
    sys.exit(main())
