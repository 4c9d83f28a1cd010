#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Installs into a folder of its own and uses what is there. Output is TAP.

usage: run.py ROOT

A build of its own is made, because the prefix is compiled in. Nothing of the
checkout is used after the installation but the source of the minimal host.
"""

import glob
import os
import subprocess
import sys
import tempfile

ARTICLE = """# The ferry sails again

The ferry to Hessle will sail again on Monday after eleven weeks in dock.
The company spent two million pounds on a new engine and a quieter propeller.
Fares stay at nine pounds until the spring, its director said on Friday.

Passengers had used a bus that takes an hour longer than the crossing.
About 900 people a day are expected to return to the ship before the winter.
The council will pay for the bus until the end of the month all the same.
"""


class Installation:
    def __init__(self, root, folder):
        self.root = root
        self.build = os.path.join(folder, "a build")
        self.prefix = os.path.join(folder, "a prefix")
        self.stage = os.path.join(folder, "stage")
        self.work = os.path.join(folder, "work")
        os.mkdir(self.work)
        self.env = {**os.environ, "LC_ALL": "C"}
        for name in [name for name in self.env if name.startswith("KEYPOINTS")]:
            del self.env[name]
        self.env.pop("DESTDIR", None)

    def run(self, *command, **more):
        env = {**self.env, **more.pop("env", {})}
        done = subprocess.run(
            command, cwd=self.work, env=env, text=True, timeout=300,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, check=False)
        if done.returncode != 0:
            raise AssertionError(f"{command} exits {done.returncode}:\n"
                                 + done.stdout[-3000:])
        return done.stdout

    def path(self, *names):
        return os.path.join(self.prefix, *names)

    def pkg_config(self, *arguments):
        places = glob.glob(self.path("**", "pkgconfig"), recursive=True)
        return self.run("pkg-config", *arguments, "keypoints",
                        env={"PKG_CONFIG_PATH": ":".join(places)}).strip()


def files_below(folder):
    return sorted(os.path.relpath(os.path.join(place, name), folder)
                  for place, _, names in os.walk(folder) for name in names)


def works_before_it_is_installed(it):
    # Not where most systems have their libraries.
    it.run("meson", "setup", "--prefix", it.prefix, "-Doptimization=0",
           "-Dlibdir=lib64", it.build, it.root)
    it.run("meson", "compile", "-C", it.build)
    themes = it.run(os.path.join(it.build, "plugin", "cli", "keypoints"),
                    "theme", "list")
    assert "plain" in themes, themes
    it.run(os.path.join(it.build, "examples", "sitegen", "sitegen"),
           "theme-preview", "plain", "-o", "preview")


def installs_with_prefix(it):
    it.run("meson", "install", "-C", it.build, "--no-rebuild")
    names = files_below(it.prefix)
    for end in ("bin/keypoints", "bin/sitegen", "/keypoints/keypoints.so",
                "include/keypoints/keypoints.h", "/pkgconfig/keypoints.pc",
                "man1/keypoints.1", "man1/sitegen.1",
                "bash-completion/completions/keypoints",
                "zsh/site-functions/_keypoints",
                "bash-completion/completions/sitegen",
                "zsh/site-functions/_sitegen", "man7/keypoints-check.7",
                "man7/keypoints-plugin.7",
                "themes/default/page.html",
                "themes/plain/theme.ini", "themes/magazine/theme.ini",
                "preview/content/elements.md"):
        assert any(name.endswith(end) for name in names), \
            f"{end} is not installed, only:\n" + "\n".join(names)
    for name in names:
        mode = os.stat(it.path(name)).st_mode
        assert mode & 0o444 == 0o444, f"{name} is not readable by all"


def installs_below_destdir(it):
    it.run("meson", "install", "-C", it.build, "--no-rebuild",
           env={"DESTDIR": it.stage})
    staged = files_below(it.stage + it.prefix)
    assert staged == files_below(it.prefix), staged
    outside = [name for name in files_below(it.stage)
               if not name.startswith(it.prefix.lstrip("/"))]
    assert not outside, outside


def describes_itself(it):
    plugins = it.pkg_config("--variable=plugindir").replace("\\", "")
    assert os.path.isfile(os.path.join(plugins, "keypoints.so")), plugins
    themes = it.pkg_config("--variable=themesdir").replace("\\", "")
    assert os.path.isdir(os.path.join(themes, "default")), themes
    version = it.run(it.path("bin", "keypoints"), "--version")
    assert it.pkg_config("--modversion") in version, version


def is_where_pkg_config_looks(it):
    """The prefix may be /usr/local: then nobody names the folder."""
    known = it.run("pkg-config", "--variable=pc_path", "pkg-config").strip()
    place = os.path.dirname(
        glob.glob(it.path("**", "keypoints.pc"), recursive=True)[0])
    end = "/" + os.path.relpath(place, it.prefix)
    assert any(path.endswith(end) for path in known.split(":")), (end, known)


def compiles_a_host(it):
    source = os.path.join(it.root, "examples", "minimal-host.c")
    article = os.path.join(it.work, "ferry.md")
    with open(article, "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    # The shell takes pkg-config's own quoting of a path with a blank.
    it.run("sh", "-c", f"cc -std=c99 -Wall -Werror -o host '{source}' "
           + it.pkg_config("--cflags") + " -ldl")
    plugin = os.path.join(
        it.pkg_config("--variable=plugindir").replace("\\", ""),
        "keypoints.so")
    output = it.run("./host", plugin, article)
    assert "ferry" in output.lower(), output


def prints_points(it):
    output = it.run(it.path("bin", "keypoints"), "ferry.md")
    assert output.count("\n") >= 2, output


def builds_a_site(it):
    program = it.path("bin", "sitegen")
    it.run(program, "new", "a site")
    it.run(program, "build", "a site", "-o", "out")
    page = os.path.join(it.work, "out", "index.html")
    with open(page, encoding="utf-8") as file:
        assert "</html>" in file.read()
    assert glob.glob(os.path.join(it.work, "out", "**", "*.css"),
                     recursive=True), files_below(it.work)


TESTS = (works_before_it_is_installed, installs_with_prefix,
         installs_below_destdir, describes_itself, is_where_pkg_config_looks,
         compiles_a_host, prints_points, builds_a_site)


def main():
    print(f"1..{len(TESTS)}", flush=True)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        it = Installation(os.path.abspath(sys.argv[1]), folder)
        for number, test in enumerate(TESTS, 1):
            name = test.__name__.replace("_", " ")
            try:
                test(it)
                print("ok", number, name, flush=True)
            except (AssertionError, OSError,
                    subprocess.TimeoutExpired) as error:
                failures += 1
                print("not ok", number, name)
                print("".join(f"# {line}\n"
                              for line in str(error).splitlines()),
                      end="", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
