#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`keypoints status` and `keypoints accept` on pages of the example site, and
on files that cannot be written as they are.

usage: states.py KEYPOINTS SITE
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

KEYPOINTS, SITE = map(os.path.abspath, sys.argv[1:3])
VOTE = "content/news/2026-05-08-harbour-dredging-vote.md"
FERRY = "content/news/2026-09-17-ferry-kestrel-aground.md"
LIBRARY = "content/news/2026-10-02-library-saved.md"
BUS = "content/opinion/2026-08-21-night-bus.md"
NOBODY = 65534


class States(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        os.chmod(self.folder, 0o755)
        shutil.copytree(os.path.join(SITE, "content"),
                        os.path.join(self.folder, "content"))

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read().decode()

    def write(self, name, text):
        with open(self.path(name), "wb") as file:
            file.write(text.encode())

    def change(self, name, old, new):
        text = self.read(name)
        self.assertIn(old, text)
        self.write(name, text.replace(old, new, 1))

    def run_it(self, *arguments, **options):
        return subprocess.run([KEYPOINTS, *arguments], cwd=self.folder,
                              text=True, capture_output=True, check=False,
                              **options)

    def accept(self, *arguments, **options):
        done = self.run_it("accept", *arguments, **options)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def state(self, name):
        done = self.run_it("status", "--format=json", name)
        page = json.loads(done.stdout)["pages"][0]
        return page["state"], page["reason"]

    def files(self):
        return {os.path.join(place, name): self.read(os.path.join(place, name))
                for place, _, names in os.walk(self.folder) for name in names}

    # ---- the states ----

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
        self.change(VOTE, "Port Ellery Harbour Authority",
                    "*Port Ellery* [Harbour\nAuthority](x.html)")
        self.change(VOTE, "## ", "![a](b.png)\n\n### More of ")
        self.assertEqual(self.state(VOTE), ("current", None))

    def test_stale(self):
        self.accept(VOTE)
        first = self.read(VOTE)
        self.change(VOTE, "five to four", "six to three")
        self.assertEqual(self.state(VOTE), ("stale", None))
        done = self.accept(VOTE)
        self.assertIn("3 points accepted", done.stdout)
        self.assertEqual(self.state(VOTE), ("current", None))
        self.assertNotEqual(self.read(VOTE), first)

    def test_edited(self):
        self.accept(VOTE)
        self.change(VOTE, "  - The survey", "  - A survey")
        self.assertEqual(self.state(VOTE), ("edited", None))
        before = self.read(VOTE)
        done = self.run_it("accept", VOTE)
        self.assertEqual(done.returncode, 1)
        self.assertIn("edited after they were accepted; --replace", done.stderr)
        self.assertEqual(self.read(VOTE), before)
        self.change(VOTE, "five to four", "six to three")
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

    # ---- accept ----

    def test_folder(self):
        before = self.files()
        done = self.accept("content")
        self.assertEqual(done.stdout.splitlines()[-1],
                         "12 pages: 7 accepted, 4 own, 1 off")
        after = self.files()
        self.assertEqual(set(before), set(after))
        for name, text in after.items():
            rest = "".join(
                line for line in text.splitlines(keepends=True)
                if not line.startswith(("key_points", "  - ")))
            had = "".join(
                line for line in before[name].splitlines(keepends=True)
                if not line.startswith(("key_points", "  - ")))
            self.assertEqual(rest, had, name)
        done = self.accept("content")
        self.assertEqual(done.stdout,
                         "12 pages: 0 accepted, 7 current, 4 own, 1 off\n")
        self.assertEqual(self.files(), after)

    def test_same_points(self):
        generated = self.run_it("print", VOTE).stdout
        self.accept(VOTE)
        self.assertEqual(self.run_it("print", "--own", VOTE).stdout, generated)
        self.assertEqual(self.run_it("print", VOTE).stdout, generated)

    def test_dry_run(self):
        before = self.files()
        done = self.accept("--dry-run", "content")
        self.assertEqual(self.files(), before)
        self.assertIn("12 pages: 7 to be accepted", done.stderr)
        if shutil.which("patch"):
            subprocess.run(["patch", "-s", "-p0"], cwd=self.folder,
                           input=done.stdout, text=True, check=True)
            patched = self.files()
            for name, text in before.items():
                self.write(name, text)
            self.accept("content")
            self.assertEqual(self.files(), patched)

    def test_edit(self):
        editor = self.path("editor")
        self.write("editor", "#!/bin/sh\ncp \"$2\" seen\n"
                   "printf '# x\\n- One of my own\\n\\n* Two\\n' > \"$2\"\n")
        os.chmod(editor, 0o755)
        environment = {**os.environ, "EDITOR": editor + " --wait"}
        self.accept("--edit", VOTE, env=environment)
        self.assertIn("- The survey, a week's work", self.read("seen"))
        self.assertIn("key_points:\n  - One of my own\n  - \"Two\"\n",
                      self.read(VOTE))
        self.assertEqual(self.state(VOTE), ("current", None))
        # Current points can be edited again: it is they that are shown.
        self.write("editor", "#!/bin/sh\nsed -i s/own/own./ \"$2\"\n")
        self.accept("--edit", VOTE, env=environment)
        self.assertIn("  - One of my own.\n", self.read(VOTE))
        self.assertEqual(self.state(VOTE), ("current", None))

    def test_edit_given_up(self):
        before = self.read(VOTE)
        cases = ((": >", 0, "no point was left"),
                 ("false", 1, "the editor 'false' failed"),
                 ("printf '\\377' >", 1, "not UTF-8"))
        for editor, status, message in cases:
            done = self.run_it("accept", "--edit", VOTE,
                               env={**os.environ, "EDITOR": editor})
            self.assertEqual(done.returncode, status)
            self.assertIn(message, done.stderr)
            self.assertEqual(self.read(VOTE), before)
        environment = {**os.environ}
        environment.pop("EDITOR", None)
        done = self.run_it("accept", "--edit", VOTE, env=environment)
        self.assertEqual(done.returncode, 2)

    def test_changed_meanwhile(self):
        self.write("editor", f"#!/bin/sh\necho More. >> {self.path(VOTE)}\n")
        os.chmod(self.path("editor"), 0o755)
        before = self.read(VOTE)
        done = self.run_it("accept", "--edit", VOTE, env={
            **os.environ, "EDITOR": self.path("editor")})
        self.assertEqual(done.returncode, 1)
        self.assertIn("changed by another program", done.stderr)
        self.assertEqual(self.read(VOTE), before + "More.\n")

    def test_standard_input(self):
        self.assertEqual(self.run_it("accept", "-").returncode, 2)

    # ---- files ----

    def test_mode_and_link(self):
        os.chmod(self.path(VOTE), 0o640)
        os.symlink(VOTE, self.path("link.md"))
        self.accept("link.md")
        self.assertTrue(os.path.islink(self.path("link.md")))
        self.assertEqual(os.stat(self.path(VOTE)).st_mode & 0o7777, 0o640)
        self.assertEqual(self.state(VOTE)[0], "current")

    def refused(self, message):
        """Accepts as somebody who is not root; the site does not change."""
        before = self.files()
        user = {"user": NOBODY, "group": NOBODY} if os.getuid() == 0 else {}
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            program = shutil.copy(KEYPOINTS, folder)
            done = subprocess.run(
                [program, "accept", VOTE, BUS], cwd=self.folder, text=True,
                capture_output=True, check=False, **user)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{VOTE}: cannot be written ({message}", done.stderr)
        self.assertEqual(self.files(), before)

    def own_all(self):
        if os.getuid() == 0:
            for place, _, names in os.walk(self.folder):
                for name in [".", *names]:
                    os.chown(os.path.join(place, name), NOBODY, NOBODY)

    def test_read_only_folder(self):
        self.own_all()
        for name in (VOTE, BUS):
            os.chmod(os.path.dirname(self.path(name)), 0o555)
        try:
            self.refused("Permission denied")
        finally:
            for name in (VOTE, BUS):
                os.chmod(os.path.dirname(self.path(name)), 0o755)

    def test_read_only_file(self):
        self.own_all()
        for name in (VOTE, BUS):
            os.chmod(self.path(name), 0o444)
        self.refused("Permission denied")

    def test_no_room(self):
        before = self.files()
        done = subprocess.run(
            ["sh", "-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh",
             KEYPOINTS, "accept", VOTE], cwd=self.folder, text=True,
            capture_output=True, check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("File too large", done.stderr)
        self.assertEqual(self.files(), before)

    def test_one_fails(self):
        self.change(VOTE, "title:", "title: x\ntitle:")
        done = self.run_it("accept", "content/news", "content/opinion")
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{VOTE}:3:1: this name stands twice", done.stderr)
        self.assertIn("4 pages: 1 accepted, 2 own, 1 failed", done.stdout)
        self.assertEqual(self.state(BUS)[0], "current")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
