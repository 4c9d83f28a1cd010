#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`--site SITE`: options, language, counts and rules are those of a site.

usage: site-options.py KEYPOINTS SITEGEN SITE
"""

import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

KEYPOINTS, SITEGEN, SITE = map(os.path.abspath, sys.argv[1:4])
VOTE = "content/news/2026-05-08-harbour-dredging-vote.md"


class SiteOptions(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copytree(SITE, self.folder / "site")

    def add(self, text):
        with open(self.folder / "site/site.ini", "a", encoding="utf-8") as ini:
            ini.write(text)

    def keypoints(self, *arguments, expect=0):
        done = subprocess.run([KEYPOINTS, *arguments], cwd=self.folder,
                              text=True, capture_output=True, check=False)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done

    def shown(self):
        """The points of the boxes that a build makes, of generated ones."""
        subprocess.run([SITEGEN, "build", "site", "-o", "out"], check=True,
                       cwd=self.folder, stdout=subprocess.DEVNULL)
        boxes = {}
        for page in (self.folder / "out").rglob("index.html"):
            box = re.search(r'<section class="key-points".*?</section>',
                            page.read_text(encoding="utf-8"), re.S)
            if box and "key-points-label" in box.group():
                points = re.findall(r"<li>(.*?)</li>", box.group(), re.S)
                boxes[page] = [html.unescape(re.sub(r"<[^>]*>", "", point))
                               for point in points]
        return sorted(boxes.values())

    def generated(self, *options):
        told = json.loads(self.keypoints("compare", "--format=json", *options,
                                         "--site", "site").stdout)
        return [[point["text"] for point in page["generated"]]
                for page in told["pages"] if not page["own"]]

    def test_points_are_those_of_the_site(self):
        for options in ("", "count = 2\n",
                        "max_words = 12\nsmart = true\n"):
            shutil.copy(os.path.join(SITE, "site.ini"), self.folder / "site")
            self.add("\n[keypoints]\n" + options)
            shown = self.shown()
            self.assertGreater(len(shown), 5)
            generated = self.generated()
            for points in shown:
                self.assertIn(points, generated)

    def test_command_line_stands_over_the_site(self):
        self.add("\n[keypoints]\ncount = 2\n")
        self.assertEqual({len(points) for points in self.generated()
                          if points}, {2})
        self.assertEqual({len(points) for points in self.generated("-n", "1")
                          if points}, {1})

    def test_accept_writes_what_the_site_shows(self):
        self.add("\n[keypoints]\ncount = 2\n")
        self.keypoints("accept", "--site", "site", "site/" + VOTE)
        text = (self.folder / "site" / VOTE).read_text(encoding="utf-8")
        self.assertEqual(text.count("\n  - "), 2)
        self.assertIn("current  site/" + VOTE,
                      self.keypoints("status", "--site", "site").stdout)

    def test_rules_of_the_site(self):
        done = self.keypoints("check", "--site", "site", "site/" + VOTE)
        self.assertIn(" 0 errors, 0 warnings", done.stdout)
        self.add("\n[check]\ntoo-long = error\nmax_words = 3\n")
        done = self.keypoints("check", "--site", "site", "site/" + VOTE,
                              expect=1)
        self.assertIn("error [too-long]", done.stdout)
        page = self.folder / "site" / VOTE
        page.write_text(page.read_text(encoding="utf-8").replace(
            "---\n", "---\nkeypoints_check: {too-long: note}\n", 1),
            encoding="utf-8")
        done = self.keypoints("check", "--site", "site", "site/" + VOTE)
        self.assertIn("note [too-long]", done.stdout)

    def test_required_states(self):
        self.add("\n[check]\nrequire = own, off\n")
        done = self.keypoints("check", "--site", "site", expect=1)
        self.assertIn("error [state] missing", done.stdout)
        done = self.keypoints("check", "--site", "site", "-R",
                              "missing,own,off", "site/" + VOTE)
        self.assertNotIn("[state]", done.stdout)

    def test_wrong_rule(self):
        self.add("\n[check]\ntoo-lnog = off\n")
        for command in ("check", "status", "compare"):
            done = self.keypoints(command, "--site", "site", expect=1)
            self.assertRegex(done.stderr, r"site\.ini:\d+: there is no rule or "
                             "limit 'too-lnog'; did you mean 'too-long'\\?")

    def test_build_finds_the_same(self):
        self.add("\n[keypoints]\ncount = 2\n"
                 "[check]\nmax_words = 11\ntoo-long = error\nstate = note\nrequire = own\n")
        told = self.keypoints("check", "--site", "site", expect=1)
        done = subprocess.run([SITEGEN, "build", "site", "--check"], text=True,
                              cwd=self.folder, capture_output=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr, "")
        drafts = [path for path in (self.folder / "site").rglob("*.md")
                  if "draft: true" in path.read_text(encoding="utf-8")]
        self.assertEqual(len(drafts), 1)
        findings = [line for line in told.stdout.splitlines()[:-1]
                    if drafts[0].name not in line]
        self.assertGreater(len(findings), 15)
        self.assertEqual(done.stdout.splitlines()[:-2], findings)

    def test_build_writes_the_same_report(self):
        draft = self.folder / "site/content/features/harbour-swimmers.md"
        self.assertIn("draft: true", draft.read_text(encoding="utf-8"))
        draft.unlink()
        self.add("\n[keypoints]\ncount = 2\n")
        self.keypoints("compare", "--site", "site", "--format=html",
                       "-o", "one")
        subprocess.run([SITEGEN, "build", "site", "--report", "two"],
                       check=True, cwd=self.folder, stdout=subprocess.DEVNULL)
        one, two = ({path.relative_to(self.folder / name): path.read_bytes()
                     for path in (self.folder / name).rglob("*.*")}
                    for name in ("one", "two"))
        self.assertEqual(len(one), 3 + 4)
        self.assertEqual(one, two)

    def test_no_site(self):
        done = self.keypoints("check", "--site", "nowhere", expect=1)
        self.assertIn("nowhere: there is no such folder", done.stderr)
        self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
