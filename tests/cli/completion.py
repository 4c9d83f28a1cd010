#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asks the completion of bash what it offers, and compares that with what the
programs' help says. Output is TAP.

usage: completion.py KEYPOINTS BASH_FILE ZSH_FILE SITEGEN BASH_FILE ZSH_FILE
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

DRIVER = r"""
source "$1"
program=_$2
shift 2
COMP_CWORD=$1
shift
COMP_WORDS=("$@")
"$program" 2>&1
printf '%s\n' "${COMPREPLY[@]}"
"""


class Shell:
    def __init__(self, program, script, zsh, folder):
        self.program, self.script, self.zsh = map(os.path.abspath,
                                                  (program, script, zsh))
        self.name = os.path.basename(program)
        self.folder = folder
        self.env = os.environ

    def help(self, *command):
        return subprocess.run(
            [self.program, *command, "--help"], capture_output=True, text=True,
            check=True).stdout

    def offers(self, *words):
        """What is offered for the last of the words."""
        done = subprocess.run(
            ["bash", "--norc", "-c", DRIVER, "bash", self.script, self.name,
             str(len(words)), self.program, *words],
            capture_output=True, text=True, cwd=self.folder, env=self.env,
            check=True)
        assert not done.stderr, done.stderr
        return done.stdout.splitlines()

    def commands(self):
        listed = self.help().split("Commands:\n")[1].split("\n\n")[0]
        return [line.split()[0] for line in listed.splitlines()]

    def subcommands(self, command):
        return sorted(set(re.findall(rf"^  keypoints {command} ([a-z]+)",
                                     self.help(command), re.MULTILINE)))

    def all_commands(self):
        for command in self.commands():
            inner = self.subcommands(command)
            if not inner:
                yield (command,)
            for word in inner:
                yield (command, word)


def options_of(text):
    """{option: (its value, what the help says)}"""
    return {match[2]: (match[3], match[4]) for match in re.finditer(
        r"^  (-\w, )?(--[\w-]+)=?([A-Z=]*)  +(.*)$", text, re.MULTILINE)}


def offers_all_commands(shell):
    commands = shell.commands()
    assert len(commands) > 8, commands
    missing = set(commands) - set(shell.offers(""))
    assert not missing, missing
    assert "check" in shell.offers("ch")
    assert "print" not in shell.offers("ch")
    missing = set(commands) - set(shell.offers("help", ""))
    assert not missing, missing


def offers_commands_of_commands(shell):
    for command, words in (("corpus", {"count", "merge", "show"}),
                           ("theme", {"list", "show", "check"})):
        assert words <= set(shell.offers(command, "")), shell.offers(command, "")
    assert not shell.offers("corpus", "cou")[1:]


def offers_all_options(shell):
    for command in shell.all_commands():
        expected = {name + ("=" if value else "") for name, (value, _) in
                    options_of(shell.help(*command)).items()}
        assert "--help" in expected, command
        offered = set(shell.offers(*command, "--"))
        assert offered == expected, (command, offered ^ expected)


def offers_values(shell):
    for words, expected in (
            (("check", "--format", "=", ""), {"text", "json", "github"}),
            (("check", "--format", "="), {"text", "json", "github"}),
            (("check", "-f", ""), {"text", "json", "github"}),
            (("compare", "--format", "=", "c"), {"csv"}),
            (("--format", "=", "m"), {"markdown"}),
            (("print", "--input", "=", ""), {"auto", "markdown", "text"}),
            (("print", "--count", "=", ""), set())):
        offered = set(filter(None, shell.offers(*words)))
        assert offered == expected, (words, offered)


def offers_files(shell):
    with open(os.path.join(shell.folder, "a name.md"), "w",
              encoding="utf-8") as file:
        file.write("x\n")
    os.makedirs(os.path.join(shell.folder, "a site"), exist_ok=True)
    assert shell.offers("check", "a n") == ["a name.md"]
    assert shell.offers("a n") == ["a name.md"]
    assert shell.offers("check", "--baseline", "=", "a n") == ["a name.md"]
    assert shell.offers("render", "--site", "=", "a") == ["a site"]
    assert sorted(shell.offers("compare", "--output", "=", "")) == [
        "a name.md", "a site"]
    assert shell.offers("compare", "-o", "a n") == ["a name.md"]


def is_accepted_by_its_shell(shell):
    subprocess.run(["bash", "-n", shell.script], check=True)
    if shutil.which("zsh"):
        subprocess.run(["zsh", "-n", shell.zsh], check=True)


def pattern_of_zsh(text):
    """The pattern of an option's line in help; Python has no named classes."""
    line = re.search(r"=~ '(.*)' \]\]", text)[1]
    for name, letters in (("alpha", "A-Za-z"), ("lower", "a-z"),
                          ("upper", "A-Z"), ("digit", "0-9")):
        line = line.replace(f"[:{name}:]", letters)
    return re.compile(line)


def zsh_knows_what_bash_knows(shell):
    """There may be no zsh here: at least its patterns are those of the help."""
    with open(shell.zsh, encoding="utf-8") as file:
        text = file.read()
    assert text.startswith("#compdef keypoints\n")
    line = pattern_of_zsh(text)
    for command in shell.all_commands():
        found = {match[3] for match in map(
            line.match, shell.help(*command).splitlines()) if match}
        expected = set(options_of(shell.help(*command)))
        assert found == expected, (command, found ^ expected)


def offers_commands_of_sitegen(shell):
    commands = set(re.findall(r"^(?:Usage:|      ) sitegen ([a-z-]+) ",
                              shell.help(), re.MULTILINE))
    assert {"new", "build", "theme-preview"} <= commands, commands
    assert set(shell.offers("")) == commands | {"--help", "--version"}
    for command in commands:
        options = options_of(shell.help(command))
        expected = {name + ("=" if value else "")
                    for name, (value, _) in options.items()}
        assert "--help" in expected, command
        assert set(shell.offers(command, "--")) == expected, command


def offers_places_of_sitegen(shell):
    for words, expected in ((("build", "a"), ["a site"]),
                            (("build", "--output", "=", "a"), ["a site"]),
                            (("build", "--plugin", "=", "a n"), ["a name.md"]),
                            (("build", "-j", ""), [""]),
                            (("new", "a"), ["a site"])):
        offered = shell.offers(*words)
        assert offered == expected, (words, offered)


def zsh_knows_the_options_of_sitegen(shell):
    with open(shell.zsh, encoding="utf-8") as file:
        text = file.read()
    assert text.startswith("#compdef sitegen\n")
    line = pattern_of_zsh(text)
    for command in ("new", "build", "theme-preview"):
        found = {match[3] for match in
                 map(line.match, shell.help(command).splitlines()) if match}
        assert found == set(options_of(shell.help(command))), (command, found)


TESTS = ((is_accepted_by_its_shell, offers_all_commands,
          offers_commands_of_commands, offers_all_options, offers_values,
          offers_files, zsh_knows_what_bash_knows),
         (is_accepted_by_its_shell, offers_commands_of_sitegen,
          offers_places_of_sitegen, zsh_knows_the_options_of_sitegen))


def turkish(folder):
    """The environment of a reader for whom "i" does not lie between "a" and
    "z"; None where there is no such locale to be had."""
    place = os.path.join(folder, "tr_TR.UTF-8")
    try:
        subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", place],
                       capture_output=True, check=False)
    except OSError:
        return None
    return {**os.environ, "LOCPATH": folder, "LC_ALL": "tr_TR.UTF-8"} \
        if os.path.exists(os.path.join(place, "LC_COLLATE")) else None


def run(number, name, shell, test):
    """Tells how one test went; 1 where it failed."""
    if shell.env is None:
        print(f"ok {number} {name} # SKIP localedef makes no locale here")
        return 0
    try:
        test(shell)
    except (AssertionError, subprocess.CalledProcessError) as error:
        print(f"not ok {number} {name}")
        print("".join(f"# {line}\n" for line in str(error).splitlines()),
              end="")
        return 1
    print(f"ok {number} {name}")
    return 0


def main():
    cases = [(place, test) for place, tests in enumerate(TESTS)
             for test in tests]
    print(f"1..{2 * len(cases)}")
    failures = number = 0
    with tempfile.TemporaryDirectory() as folder, \
            tempfile.TemporaryDirectory() as locales:
        shells = (Shell(*sys.argv[1:4], folder), Shell(*sys.argv[4:7], folder))
        for suffix, env in (("", os.environ), (" in Turkish",
                                               turkish(locales))):
            for place, test in cases:
                number += 1
                shells[place].env = env
                failures += run(number, f"{shells[place].name} "
                                f"{test.__name__}{suffix}", shells[place], test)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
