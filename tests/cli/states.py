#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`keypoints status` on pages of the example site, before and after an accept,
and what other commands make of the states.

usage: states.py KEYPOINTS SITE
"""

import json
import sys
import unittest

from site_copy import BUS, FERRY, LIBRARY, VOTE, SiteCopy

OVEN = """# Bread at home

Most people who bake bread at home open the oven far too often while it bakes.

## Keep the oven closed for an hour

A hot oven loses half of its heat in the first ten seconds with an open door.

It is then that the crust is made, and it will be dull.

## Weigh the flour before you sift it

Flour that has been sifted fills a larger cup than flour from the bag.

It costs less than a new tin, and it lasts.
"""


class States(SiteCopy):
    def test_names_are_one_line(self):
        """A file's name neither colours a terminal nor makes a line."""
        for name in ("new\nline.md", "red\x1b[31m.md", "c1\x9b31m.md"):
            self.write(name, self.read(VOTE) + "\n<video>\n")
            for command in (["status"], ["compare"], ["compare", VOTE],
                            ["accept"], ["accept"], ["accept", "--dry-run"],
                            ["print", "--count=1", VOTE], ["render"],
                            ["print", "--own"]):
                done = self.run_it(*command, name)
                self.assertEqual(done.returncode, 0, done.stderr)
                told = done.stdout + done.stderr
                self.assertNotIn(name, told, (command, told))
            self.write(name, "# Short\n")
            for command in ("print", "accept", "explain"):
                done = self.run_it(command, name)
                self.assertNotIn(name, done.stdout + done.stderr, command)

    def test_site(self):
        done = self.run_it("status", "content")
        self.assertEqual(done.returncode, 0)
        lines = done.stdout.splitlines()
        self.assertEqual(lines[-1], "12 pages: 7 missing, 4 own, 1 off")
        self.assertIn("missing  " + VOTE, lines)
        self.assertIn(f"own      {LIBRARY}  (they stand in the body)", lines)
        self.assertIn("own      " + FERRY, lines)
        self.assertIn("off      content/about.md  (the page's front matter "
                      "turns key points off)", lines)

    def test_json(self):
        pages = json.loads(self.run_it("status", "-f", "json", "content").stdout)
        self.assertEqual(pages["counts"], {
            "pages": 12, "missing": 7, "current": 0, "stale": 0, "edited": 0,
            "own": 4, "off": 1, "none": 0})
        self.assertEqual(len(pages["pages"]), 12)
        self.assertEqual(
            [page for page in pages["pages"] if page["file"] == VOTE],
            [{"file": VOTE, "state": "missing", "reason": None,
              "title": "Harbour puts off channel survey and raises berth fees "
                       "by 6 per cent"}])

    def test_jobs(self):
        """However many threads there are, pages come in their order."""
        self.write("many.jsonl", "".join(
            json.dumps({"title": f"Page {i}", "body": "Closed.",
                        "key_points": ["Closed."] if i % 2 else None}) + "\n"
            for i in range(40)))
        one = self.run_it("status", "-j", "1", "content", "many.jsonl")
        self.assertEqual(one.returncode, 0)
        self.assertEqual(one.stdout.splitlines()[-1],
                         "52 pages: 7 missing, 24 own, 1 off, 20 none")
        for jobs in ("2", "7"):
            self.assertEqual(one.stdout, self.run_it(
                "status", "-j", jobs, "content", "many.jsonl").stdout)

    def test_none(self):
        self.write("short.md", "# Closed\n\nThe office is closed today.\n")
        state, why = self.state("short.md")
        self.assertEqual(state, "none")
        self.assertIn("the page is short", why)
        done = self.accept("short.md")
        self.assertIn("short.md: left as it is: the page is short", done.stderr)

    def test_text(self):
        text = self.read(VOTE).split("---\n", 2)[2]
        self.write("a.txt", text)
        self.assertEqual(self.state("a.txt")[0], "missing")
        done = self.run_it("accept", "a.txt")
        self.assertEqual(done.returncode, 1)
        self.assertIn("plain text has no front matter", done.stderr)
        self.assertEqual(self.read("a.txt"), text)

    def test_warnings(self):
        """check tells them; a thousand pages would drown what matters."""
        self.change(VOTE, "date: 2026", "date: x2026")
        for command in ("status", "accept"):
            self.assertEqual(self.run_it(command, VOTE).stderr, "")
        self.assertIn("is not a date", self.run_it("check", VOTE).stdout)

    def test_unreadable(self):
        done = self.run_it("status", "absent.md", VOTE)
        self.assertEqual(done.returncode, 1)
        self.assertIn("absent.md: there is no such file", done.stderr)
        self.assertIn("1 page: 1 missing", done.stdout)

    def test_current(self):
        self.accept(VOTE)
        self.assertEqual(self.state(VOTE), ("current", None))
        # Another author, title and layout: the prose is the same.
        self.change(VOTE, "author: Idris Kellaway", "author: Somebody")
        self.change_body(
            VOTE, "Port Ellery Harbour Authority voted by five to four on",
            "*Port Ellery* [Harbour\nAuthority](x.html) voted by five to four "
            "on")
        self.change(VOTE, "## ", "![a](b.png)\n\n### More of ")
        self.assertEqual(self.state(VOTE), ("current", None))

    def test_stale(self):
        self.accept(VOTE)
        first = self.read(VOTE)
        self.change_body(VOTE, "five to four on", "six to three on")
        self.assertEqual(self.state(VOTE), ("stale", None))
        done = self.accept(VOTE)
        self.assertIn("3 points accepted", done.stdout)
        self.assertEqual(self.state(VOTE), ("current", None))
        self.assertNotEqual(self.read(VOTE), first)

    def test_stale_heading(self):
        """A heading that became a point counts as what the article says."""
        self.write("oven.md", OVEN)
        self.accept("oven.md")
        self.assertIn("  - Keep the oven closed", self.read("oven.md"))
        self.assertIn(" headings=", self.read("oven.md"))
        self.change("oven.md", "## Keep", "## *Keep*")
        self.change("oven.md", "## Weigh", "## Why to weigh")
        self.assertEqual(self.state("oven.md"), ("current", None))
        self.change("oven.md", "closed for an hour\n\n", "open all day\n\n")
        self.assertEqual(self.state("oven.md"), ("stale", None))

    def test_edited(self):
        self.accept(VOTE)
        self.change(VOTE, "  - The survey", "  - A survey")
        self.assertEqual(self.state(VOTE), ("edited", None))
        before = self.read(VOTE)
        done = self.run_it("accept", VOTE)
        self.assertEqual(done.returncode, 1)
        self.assertIn("edited after they were accepted; --replace", done.stderr)
        self.assertEqual(self.read(VOTE), before)
        self.change_body(VOTE, "five to four on", "six to three on")
        self.assertEqual(self.state(VOTE),
                         ("edited", "the article has changed as well"))
        self.accept("--replace", VOTE)
        self.assertEqual(self.state(VOTE)[0], "current")

    def test_points_removed(self):
        self.accept(VOTE)
        text = self.read(VOTE)
        head, rest = text.split("key_points:\n", 1)
        self.write(VOTE, head + rest[rest.index("key_points_origin"):])
        self.assertEqual(self.state(VOTE)[0], "missing")
        self.accept(VOTE)
        self.assertEqual(self.state(VOTE)[0], "current")

    def test_own(self):
        before = self.read(FERRY)
        done = self.run_it("accept", FERRY)
        self.assertEqual(done.returncode, 1)
        self.assertIn("written by hand; --replace", done.stderr)
        self.assertEqual(self.read(FERRY), before)
        self.accept("--replace", FERRY)
        self.assertEqual(self.state(FERRY)[0], "current")
        done = self.run_it("accept", "--replace", LIBRARY)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{LIBRARY}:11: the points stand in the body",
                      done.stderr)

    def test_origin_of_another(self):
        self.change(FERRY, "key_points:\n", "key_points_origin: me\n"
                    "key_points:\n")
        self.assertEqual(self.state(FERRY),
                         ("own", "their origin is not one of an accept"))

    def test_off(self):
        done = self.accept("--replace", "content/about.md")
        self.assertIn("turns key points off", done.stderr)
        self.change(VOTE, "author:", "key_points: {place: none}\nauthor:")
        self.assertEqual(self.state(VOTE)[0], "off")

    def findings(self, *arguments):
        done = self.run_it("check", "--format=json", *arguments)
        return done.returncode, [
            (found["line"], found["message"].split(":")[0])
            for found in json.loads(done.stdout) if found["rule"] == "state"]

    def test_check(self):
        self.accept(VOTE, BUS)
        self.change(BUS, "taxi rank", "bus stop")
        line = self.read(FERRY)[:self.read(FERRY).index("  - ")].count("\n") + 1
        self.assertEqual(self.findings(VOTE, BUS, FERRY)[1], [])
        self.assertEqual(self.findings("--require=current", VOTE)[1], [])
        self.assertEqual(self.findings("--require=current", VOTE, FERRY),
                         (1, [(line, "own")]))
        self.assertEqual(self.findings("-R", "current,own", BUS, FERRY)[1],
                         [(9, "stale")])
        self.assertEqual(self.findings("--require=stale", "content/science"),
                         (1, [(1, "missing")]))
        self.assertEqual(self.findings("--require=own, off", "content/about.md",
                                       FERRY)[1], [])

    def test_check_settings(self):
        self.change(FERRY, "lang:", "keypoints_check:\n"
                    "  require: [current, stale]\nlang:")
        self.assertEqual([name for _, name in self.findings(FERRY)[1]], ["own"])
        self.change(FERRY, "  require", "  state: off\n  require")
        self.assertEqual(self.findings(FERRY)[1], [])
        self.change(FERRY, "[current, stale]", "fresh")
        done = self.run_it("check", FERRY)
        self.assertIn("[unknown-key] 'require' names states", done.stdout)
        done = self.run_it("check", "--require=fresh", FERRY)
        self.assertEqual(done.returncode, 2)
        self.assertIn("'fresh' is none of them", done.stderr)

    def test_tune(self):
        """The program does not learn from itself."""
        done = self.run_it("tune", "content")
        self.assertIn("tune: 4 pages with points are too few", done.stderr)
        self.accept("content")
        done = self.run_it("tune", "content")
        self.assertIn("tune: 4 pages with points are too few", done.stderr)
        self.change(VOTE, "  - The survey", "  - A survey")
        done = self.run_it("tune", "content")
        self.assertIn("tune: 5 pages with points are too few", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
