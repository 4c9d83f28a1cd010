#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Types into bash and zsh, with a terminal around them, and presses Tab: what
stands on the line then is what the completion makes of it. Output is TAP.

usage: shells.py KEYPOINTS SITEGEN KEYPOINTS_FOLDER SITEGEN_FOLDER

The last two hold the files for completion. A shell that is not here is
skipped, and both where the system has no terminals to give."""

import os
import pty
import re
import select
import shutil
import sys
import tempfile
import time

KEYPOINTS, SITEGEN, *FOLDERS = map(os.path.abspath, sys.argv[1:5])
PROMPT = "ready> "
END = "\x01print_line \x05\n"  # the line becomes the words of a command

# What is typed, and the words that it becomes, without slashes: zsh takes that
# of a folder away again.
LINES = (
    ("keypoints che\t", "keypoints|check"),
    ("keypoints check --form\tg\t", "keypoints|check|--format=github"),
    ("keypoints check -f j\t", "keypoints|check|-f|json"),
    ("keypoints corpus mer\t", "keypoints|corpus|merge"),
    ("keypoints accept a\t", "keypoints|accept|a page.md"),
    ("keypoints compare --output=a\\ \t", "keypoints|compare|--output=a page.md"),
    ("keypoints status --site m\t", "keypoints|status|--site|my-site"),
    ("keypoints help expl\t", "keypoints|help|explain"),
    ("sitegen b\t", "sitegen|build"),
    ("sitegen build --che\t", "sitegen|build|--check"),
    ("sitegen build -o m\t", "sitegen|build|-o|my-site"),
    ("sitegen build --report=m\t", "sitegen|build|--report=my-site"),
    ("sitegen build m\t", "sitegen|build|my-site"),
    ("sitegen theme-preview m\t", "sitegen|theme-preview|m"),
    ("sitegen theme-preview ma\t", "sitegen|theme-preview|magazine"),
)
PRINT = "print_line() { local IFS='|'; printf '<%s>\\n' \"$*\"; }\n"


class Shell:
    """A shell that has read `arguments` and stands at its prompt. What it is
    to do at the start it reads from a file: what is typed before it listens
    can be lost."""

    def __init__(self, arguments, folder):
        environment = {
            "TERM": "dumb", "HOME": folder, "ZDOTDIR": folder, "LC_ALL": "C.UTF-8",
            "INPUTRC": os.path.join(folder, "inputrc"), "PATH": os.pathsep.join(
                (os.path.dirname(KEYPOINTS), os.path.dirname(SITEGEN),
                 os.environ["PATH"]))}
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(arguments[0], arguments, environment)
        self.shown = ""
        self.read(re.escape(PROMPT))

    def read(self, until, seconds=20):
        """What is shown up to `until`; all of `seconds` where it is not."""
        start, end = len(self.shown), time.monotonic() + seconds
        while not re.search(until, self.shown[start:]) and time.monotonic() < end:
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.take()
        return self.shown[start:]

    def take(self):
        self.shown += os.read(self.terminal, 1 << 16).decode(errors="replace")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def settle(self, quiet=0.1, seconds=20):
        """Waits for the shell to answer, and then to say no more."""
        end = time.monotonic() + seconds
        wait = seconds
        while time.monotonic() < end and \
                select.select([self.terminal], [], [], wait)[0]:
            self.take()
            wait = quiet

    def complete(self, line):
        """Types as a person does, who looks at what each Tab has made."""
        for part in re.findall(r"[^\t]*\t", line):
            self.type(part)
            self.settle()
        self.type(END)
        found = re.findall(r"<([^<>\n]*)>\r", self.read(r"<[^<>\n]*>\r"))
        return found[-1].replace("/", "") if found else None

    def close(self):
        self.type("exit\n")
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


def start(name, folder):
    """The shell `name`, with the completion of both programs."""
    def write(file, *lines):
        with open(os.path.join(folder, file), "w", encoding="utf-8") as out:
            out.write("\n".join((*lines, PRINT, f"PS1='{PROMPT}'\n")))

    if name == "bash":
        write("bashrc", *(f"source '{os.path.join(place, file)}'"
                          for place in FOLDERS
                          for file in sorted(os.listdir(place))
                          if file.endswith(".bash")))
        with open(os.path.join(folder, "inputrc"), "w", encoding="utf-8") as out:
            out.write("set enable-bracketed-paste off\n")
        return Shell(["bash", "--rcfile", "bashrc", "-i"], folder)
    write(".zshrc", f"fpath=({' '.join(FOLDERS)} $fpath)",
          f"autoload -U compinit; compinit -u -d '{folder}/.zcompdump'",
          "LISTMAX=1000; unsetopt auto_menu; setopt bash_auto_list")
    return Shell(["zsh", "-d", "-i"], folder)


def try_start(name, folder):
    """(shell, None), or (None, why there is none)"""
    if not shutil.which(name):
        return None, f"there is no {name} here"
    try:
        return start(name, folder), None
    except OSError as error:  # out of pty devices: /dev/pts is not mounted
        return None, f"there is no terminal here: {error}"


def main():
    print(f"1..{2 * len(LINES)}")
    number = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "a page.md"), "w", encoding="utf-8"):
            pass
        os.mkdir(os.path.join(folder, "my-site"))
        for name in ("bash", "zsh"):
            shell, why = try_start(name, folder)
            for line, expected in LINES:
                number += 1
                told = f"{number} {name}: {line!r}"
                if shell is None:
                    print(f"ok {told} # SKIP {why}")
                    continue
                found = shell.complete(line)
                failures += found != expected
                print("ok" if found == expected else "not ok", told)
                if found != expected:
                    print(f"# expected {expected!r}, got {found!r}")
                    print(f"# shown: {shell.shown[-400:]!r}")
            if shell is not None:
                shell.close()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
