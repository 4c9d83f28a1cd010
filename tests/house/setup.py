#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the set-up says and does where a package is missing, with a system that
stands in for Debian's. Output is TAP.

usage: setup.py SETUP
"""

import os
import shutil
import subprocess
import sys
import tempfile

SCRIPT = """
. "$1"
wanted() { echo "mill has_command no-such-mill"; }
setup_packages wanted
"""
COMMAND = "apt-get update && apt-get install -y mill"


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\n{text}\n")
    os.chmod(path, 0o755)


def set_up(user, commands):
    """(exit code, standard error, what apt-get was asked for)"""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("sh", "env"):
            os.symlink(shutil.which(name), os.path.join(folder, name))
        write(folder, "id", f"echo {user}")
        for name in commands:
            write(folder, name, f'echo "{name} $*" >>"{folder}/log"')
        done = subprocess.run(
            ["sh", "-c", SCRIPT, "setup", os.path.abspath(sys.argv[1])],
            env={"PATH": folder}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, check=False, timeout=60)
        log = os.path.join(folder, "log")
        if not os.path.exists(log):
            return done.returncode, done.stderr, ""
        with open(log, encoding="utf-8") as file:
            return done.returncode, done.stderr, file.read()


def is_told_to_become_root():
    code, told, asked = set_up(1000, ["apt-get"])
    return (code == 1 and asked == "" and told ==
            f"setup: run this as root, then start again:\n  {COMMAND}\n")


def installs_as_root():
    code, told, asked = set_up(0, ["apt-get"])
    return (code == 1 and "still missing after the installation: mill" in told
            and asked.startswith("apt-get update")
            and asked.endswith("--no-install-recommends mill\n"))


def installs_by_sudo():
    asked = set_up(1000, ["apt-get", "sudo"])[2]
    return asked.startswith("sudo env ") and asked.endswith(" mill\n")


def names_what_other_systems_need():
    code, told, asked = set_up(0, [])
    return code == 1 and asked == "" and "\n  mill\nInstall what" in told


TESTS = (is_told_to_become_root, installs_as_root, installs_by_sudo,
         names_what_other_systems_need)


def main():
    print(f"1..{len(TESTS)}")
    failed = False
    for number, test in enumerate(TESTS, 1):
        good = test()
        failed = failed or not good
        print("ok" if good else "not ok", number, test.__name__)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
