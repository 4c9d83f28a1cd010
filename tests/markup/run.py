#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Hands what a site is made of to other people's validators.

usage: run.py SITEGEN PLUGIN ROOT WEB MARKDOWN

WEB is the folder with node_modules/ that `tests/run.sh --browser` makes;
MARKDOWN is "commonmark" or "gfm", as the plugin was built. Each site of
examples/ is built with each theme. Output is TAP.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent

# cmark ends void elements with a slash, and the body is cmark's.
SLASH = "Trailing slash on void elements"

# What is said of tags that are cmark-gfm's, and these tags.
GITHUB = (
    ("no-inline-style",
     re.compile(r'<t[hd] style="text-align: (left|center|right)">')),
    ("attribute-boolean-style",
     re.compile(r'<li><input ([a-z-]+="[^"]*" )*disabled="" />')),
    ("Section lacks heading",
     re.compile(r'<section class="footnotes" data-footnotes>')))


def run(command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True,
                          text=True, timeout=100, check=False, **options)


def is_github(said, tag, markdown):
    """Whether only cmark-gfm can help it."""
    return markdown == "gfm" and any(
        said.startswith(words) and pattern.search(tag)
        for words, pattern in GITHUB)


def check_nu(site, web, markdown):
    """The Nu HTML checker, which reads CSS as well."""
    jar = web / "node_modules/vnu-jar/build/dist/vnu.jar"
    done = run(["java", "-jar", jar, "--exit-zero-always", "--format", "json",
                "--also-check-css", "--skip-non-html", site])
    return [f"{found.get('url')}:{found.get('lastLine')}: {found['message']}"
            for found in json.loads(done.stderr)["messages"]
            if SLASH not in found["message"]
            and not is_github(found["message"], found.get("extract", ""),
                              markdown)]


def check_html_validate(site, web, markdown):
    program = web / "node_modules/html-validate/bin/html-validate.mjs"
    done = run(["node", program, "--config", HERE / "html-validate.json",
                "--formatter", "json", *sorted(site.rglob("*.html"))])
    faults = []
    for page in json.loads(done.stdout):
        lines = page["source"].split("\n") if page["messages"] else []
        faults += [f"{page['filePath']}:{found['line']}: {found['message']}"
                   for found in page["messages"]
                   if not is_github(found["ruleId"], lines[found["line"] - 1],
                                    markdown)]
    return faults


def check_atom(site, _web, _markdown):
    done = run(["jing", "-c", HERE / "atom.rnc", site / "feed.xml"])
    return [] if done.returncode == 0 else done.stdout.splitlines()


def check_json_feed(site, web, _markdown):
    done = run(["node", HERE / "validate-json.mjs", web,
                HERE / "feed.schema.json", site / "feed.json"])
    return [] if done.returncode == 0 else (done.stdout
                                            + done.stderr).splitlines()


def check_sitemap(site, web, _markdown):
    """The schema of sitemaps.org, from the npm package "sitemap"."""
    schema = web / "node_modules/sitemap/schema/sitemap.xsd"
    done = run(["xmllint", "--noout", "--schema", schema,
                site / "sitemap.xml"])
    return [] if done.returncode == 0 else done.stderr.splitlines()


CHECKS = (("the Nu HTML checker", check_nu),
          ("html-validate", check_html_validate),
          ("Atom, RFC 4287", check_atom),
          ("JSON Feed 1.1", check_json_feed),
          ("sitemap 0.9", check_sitemap))


def missing_tool(web):
    for program in ("java", "node", "jing", "xmllint"):
        if shutil.which(program) is None:
            return program
    return None if (web / "node_modules").is_dir() else "node_modules"


def build(sitegen, plugin, root, example, theme, out):
    """Builds the example in another theme; returns its summary."""
    source = out / "source"
    shutil.copytree(root / "examples" / example, source,
                    ignore=shutil.ignore_patterns("_site"))
    ini = (source / "site.ini").read_text(encoding="utf-8")
    lines = [line for line in ini.splitlines()
             if not line.startswith("theme =")]
    lines.insert(lines.index("[site]") + 1, f"theme = {theme}")
    (source / "site.ini").write_text("\n".join(lines) + "\n",
                                     encoding="utf-8")
    site = out / "site"
    done = run([sitegen, "build", source, "-o", site],
               env=dict(os.environ, KEYPOINTS_PLUGIN=str(plugin),
                        KEYPOINTS_THEMES=str(root / "themes")))
    assert done.returncode == 0, done.stderr
    return site


def main():
    sitegen, plugin, root, web = (pathlib.Path(word).resolve()
                                  for word in sys.argv[1:5])
    markdown = sys.argv[5]
    tool = missing_tool(web)
    if tool is not None:
        print(f"1..0 # SKIP no {tool}; sh tests/run.sh --browser installs it")
        return 0
    examples = sorted(path.parent.name
                      for path in root.glob("examples/*/site.ini"))
    themes = sorted(path.parent.name for path in root.glob("themes/*/theme.ini"))
    print(f"1..{len(examples) * len(themes) * len(CHECKS)}")
    failed = number = 0
    for example in examples:
        for theme in themes:
            with tempfile.TemporaryDirectory() as folder:
                site = build(sitegen, plugin, root, example, theme,
                             pathlib.Path(folder))
                for name, check in CHECKS:
                    number += 1
                    faults = check(site, web, markdown)
                    failed += bool(faults)
                    print("not ok" if faults else "ok", number,
                          f"{name}: {example} in {theme}")
                    print("".join(f"# {fault}\n" for fault in faults), end="")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
