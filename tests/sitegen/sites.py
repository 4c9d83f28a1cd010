# SPDX-License-Identifier: MIT
"""Sites for the tests to build, and the program that builds them."""

import os
import pathlib
import shutil
import subprocess
import sys

SITEGEN, PLUGIN, THEMES, EXAMPLE = sys.argv[2:6]
INI = "[site]\ntitle = Test\nbase_url = https://t.example/blog\n"
TEXT = ("The harbour board agreed on Monday to raise the quay by forty "
        "centimetres. The work will cost nine million pounds and take two "
        "years. Fishermen had asked for the wall since the flood of 2019. "
        "Ferries will sail from the north pier until then. ") * 3


def sitegen(*arguments, stdout=subprocess.PIPE, **options):
    env = dict(os.environ, KEYPOINTS_PLUGIN=PLUGIN, KEYPOINTS_THEMES=THEMES,
               LC_ALL="C.UTF-8", **options)
    return subprocess.run([SITEGEN, *map(str, arguments)], env=env,
                          stdout=stdout, stderr=subprocess.PIPE, text=True,
                          errors="replace", timeout=60, check=False)


def build(site, *arguments, expect=0, **options):
    done = sitegen("build", site, *arguments, **options)
    assert done.returncode == expect, (done.returncode, done.stdout,
                                       done.stderr)
    return done


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes)
                     else content.encode())


def page(title="A title", body=TEXT, **fields):
    lines = [f"title: {title}", *(f"{k}: {v}" for k, v in fields.items())]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body + "\n"


def make(site, files, ini=INI):
    write(site / "site.ini", ini)
    (site / "content").mkdir(exist_ok=True)
    for name, content in files.items():
        write(site / "content" / name, content)
    return site


INDEX = """{{#articles}}<a href="{{href}}">{{title}}</a>
{{/articles}}<p>{{page_number}}{{newer_href}} {{older_href}}</p>
"""


def add_theme(site):
    """A theme of the site's own, whose index holds little but links."""
    shutil.copytree(pathlib.Path(THEMES) / "plain", site / "themes" / "mine")
    write(site / "themes" / "mine" / "index.html", INDEX)
    return INI + "theme = mine\n"


def tree(folder):
    return {str(p.relative_to(folder)): p.read_bytes()
            for p in sorted(folder.rglob("*")) if p.is_file()}


def contains(text, *parts):
    for part in parts:
        assert part in text, f"{part!r} is not in {text!r}"
