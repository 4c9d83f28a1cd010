#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The programs find what came with them where /proc is not mounted, as in a
bare chroot. Skipped where nobody may unmount it for himself.

usage: unmounted.py KEYPOINTS SITEGEN SITE
"""

import os
import pathlib
import subprocess
import sys
import tempfile

import tap

KEYPOINTS, SITEGEN, SITE = map(os.path.abspath, sys.argv[1:4])
ALONE = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
         'mount -t tmpfs none /proc && exec "$@"', "sh")
PAGE = "content/news/2026-05-08-harbour-dredging-vote.md"


def run(*command, **more):
    env = {name: value for name, value in os.environ.items()
           if not name.startswith("KEYPOINTS")}
    return subprocess.run([*ALONE, *command], env={**env, **more}, cwd=SITE,
                          capture_output=True, text=True, check=False,
                          timeout=60)


def can_unmount():
    try:
        return run("test", "!", "-e", "/proc/self").returncode == 0
    except OSError:
        return False


def check(*command, **more):
    done = run(*command, **more)
    return f"exit {done.returncode}: {done.stderr}" if done.returncode else None


def main():
    if not can_unmount():
        print("1..0 # SKIP /proc cannot be unmounted here")
        return 0
    beside = os.path.relpath(SITEGEN, SITE)
    with tempfile.TemporaryDirectory() as folder:
        link = pathlib.Path(folder, "sitegen")
        link.symlink_to(SITEGEN)
        return tap.tell([
            (name, check(*command, "-o", f"{folder}/{name}"))
            for name, command in (
                ("by its path", (SITEGEN, "build", ".")),
                ("from another folder", (beside, "build", ".")),
                ("by a link", (link, "build", ".")))
        ] + [
            ("by PATH", check("sitegen", "build", ".", "-o", f"{folder}/path",
                              PATH=f"{os.path.dirname(SITEGEN)}:"
                                   + os.environ["PATH"])),
            ("keypoints render", check(KEYPOINTS, "render", PAGE))])


if __name__ == "__main__":
    sys.exit(main())
