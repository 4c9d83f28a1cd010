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
        ini = self.folder / "site" / "site.ini"
        text = ini.read_text(encoding="utf-8")
        self.assertIn("smart = true\n", text)
        for options in ("smart = true\n", "smart = false\n",
                        "smart = true\ncount = 2\n",
                        "smart = true\nmax_words = 12\n"):
            ini.write_text(text.replace("smart = true\n", options),
                           encoding="utf-8")
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

    def test_page_by_another_way(self):
        os.symlink("site", self.folder / "link")
        page = self.keypoints("render", "--site", "site", "site/" + VOTE)
        for site, path in (("link", "site/" + VOTE), ("site", "link/" + VOTE)):
            done = self.keypoints("render", "--site", site, path)
            self.assertEqual(done.stdout, page.stdout)
        for path, why in (("site/site.ini", "is no article of the site"),
                          ("site/content/a.md", "there is no such file")):
            done = self.keypoints("render", "--site", "site", path, expect=1)
            self.assertTrue(done.stderr.startswith(f"{path}: {why}; "),
                            done.stderr)
        done = self.keypoints("render", "--site", "site", "-", expect=2)
        self.assertIn("standard input is no page of a site", done.stderr)

    def test_site_without_pages(self):
        content = self.folder / "site" / "content"
        shutil.rmtree(content)
        content.mkdir()
        for command in ("check", "status", "compare"):
            done = self.keypoints(command, "--site", "site", expect=1)
            self.assertEqual(done.stderr, "site: no article (.md) is in its "
                             "folder 'content'; check the name\n")
        (content / "a.md").write_text("---\ndraft: true\n---\nIt is.\n",
                                      encoding="utf-8")
        for command in ("check", "status", "compare"):
            done = self.keypoints(command, "--site", "site")
            self.assertEqual(done.stderr, "site: its only article is a draft; "
                             "--drafts takes it for a page\n")
            done = self.keypoints(command, "--site", "site", "--drafts")
            self.assertEqual(done.stderr, "")
        shutil.copy(content / "a.md", content / "b.md")
        done = self.keypoints("check", "--site", "site")
        self.assertEqual(done.stderr, "site: its 2 articles are drafts; "
                         "--drafts takes them for pages\n")

    def test_wrong_rule(self):
        self.add("\n[check]\ntoo-lnog = off\n")
        for command in ("check", "status", "compare"):
            done = self.keypoints(command, "--site", "site", expect=1)
            self.assertRegex(done.stderr, r"site\.ini:\d+: there is no rule or "
                             "limit 'too-lnog'; did you mean 'too-long'\\?")

    def test_build_finds_the_same(self):
        self.add("\n[keypoints]\ncount = 2\n"
                 "[check]\nmax_words = 11\ntoo-long = error\nstate = note\nrequire = own\n")
        drafts = [path.name for path in (self.folder / "site").rglob("*.md")
                  if "draft: true" in path.read_text(encoding="utf-8")]
        self.assertEqual(len(drafts), 1)
        for options in ((), ("--drafts",)):
            told = self.keypoints("check", "--site", "site", *options,
                                  expect=1)
            done = subprocess.run([SITEGEN, "build", "site", "--check",
                                   *options], text=True, cwd=self.folder,
                                  capture_output=True, check=False)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stderr, "")
            findings = told.stdout.splitlines()[:-1]
            self.assertGreater(len(findings), 15)
            self.assertEqual(done.stdout.splitlines()[:-2], findings)
            self.assertEqual(drafts[0] in done.stdout, options != ())

    def test_build_writes_the_same_report(self):
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
        shutil.rmtree(self.folder / "site/content/news")
        subprocess.run([SITEGEN, "build", "site", "--report", "two"],
                       check=True, cwd=self.folder, stdout=subprocess.DEVNULL)
        self.assertEqual(sorted(path.name for path in
                                (self.folder / "two/pages").iterdir()),
                         ["00001.html", "00002.html"])

    def test_pages_are_those_of_a_build(self):
        """Drafts are none, nor is what a build copies; links are followed."""
        content = self.folder / "site/content"
        (content / "notes.txt").write_text("Notes\n\nThey stay as they are.\n",
                                           encoding="utf-8")
        shutil.move(content / "guides", self.folder / "guides")
        os.symlink("../../guides", content / "guides")
        for command in ("status", "compare", "check"):
            for options, n in (((), 11), (("--drafts",), 12)):
                pages = self.pages(command, *options)
                self.assertEqual(len(pages), n, command)
                self.assertEqual(pages, sorted(pages))
                self.assertIn("site/content/guides/2026-07-03-weather-station"
                              ".md", pages)
        named = self.keypoints("status", "--site", "site",
                               "site/content/features/harbour-swimmers.md")
        self.assertIn("harbour-swimmers.md", named.stdout)

    def pages(self, command, *options):
        if command == "check":
            options += ("-R", "edited")
        told = json.loads(self.keypoints(
            command, "--format=json", "--site", "site", *options,
            expect=command == "check").stdout)
        if command == "check":
            return [finding["file"] for finding in told
                    if finding["rule"] == "state"]
        return [page["file"] for page in told["pages"]]

    def test_what_cannot_be_listed_is_told(self):
        os.symlink("nowhere.md", self.folder / "site/content/lost.md")
        for command in ("status", "compare", "check"):
            done = self.keypoints(command, "--site", "site", expect=1)
            self.assertIn("site/content/lost.md: cannot be followed",
                          done.stderr)
            self.assertIn("weather-station", done.stdout +
                          ("weather-station" if command == "check" else ""))

    def test_drafts_are_of_a_site(self):
        done = self.keypoints("status", "--drafts", "site", expect=2)
        self.assertIn("--drafts goes with --site", done.stderr)

    def test_explain_tries_what_the_site_allows(self):
        self.add("\n[keypoints]\nmax_words = 10\n")
        told = json.loads(self.keypoints(
            "explain", "--format=json", "--site", "site",
            "site/" + VOTE).stdout)
        lengths = [wording["words"] for sentence in told["sentences"]
                   for wording in sentence["tried"]]
        self.assertGreater(len(lengths), 5)
        self.assertLessEqual(max(lengths), 10)

    def test_no_site(self):
        done = self.keypoints("check", "--site", "nowhere", expect=1)
        self.assertIn("nowhere: there is no such folder", done.stderr)
        self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
