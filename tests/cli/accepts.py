#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`keypoints accept` on pages of the example site, and on files that cannot be
written as they are.

usage: accepts.py KEYPOINTS SITE
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

from site_copy import BUS, FERRY, KEYPOINTS, VOTE, SiteCopy

NOBODY = 65534


class Accepts(SiteCopy):
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

    def test_pattern(self):
        """A pattern names pages no more than a folder does."""
        done = self.accept("content/news/*.md")
        self.assertEqual(done.stdout.splitlines()[-1],
                         "3 pages: 1 accepted, 2 own")
        done = self.accept("content/news/*.md")
        self.assertEqual(done.stdout, "3 pages: 0 accepted, 1 current, 2 own\n")
        self.assertNotIn("current", done.stderr)

    def test_same_points(self):
        generated = self.run_it("print", VOTE).stdout
        self.accept(VOTE)
        self.assertEqual(self.run_it("print", "--own", VOTE).stdout, generated)
        self.assertEqual(self.run_it("print", VOTE).stdout, generated)
        for again in ((), ("--replace",)):
            done = self.run_it("accept", *again, VOTE)
            self.assertEqual((done.returncode, done.stdout), (0, ""))
            self.assertIn("left as it is: its points are accepted and current",
                          done.stderr)

    def test_dry_run(self):
        self.write("content/a page.md", self.read(VOTE))
        before = self.files()
        done = self.accept("--dry-run", "content")
        self.assertEqual(self.files(), before)
        self.assertIn("13 pages: 8 to be accepted", done.stderr)
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

    def test_edited_words_stay(self):
        """What somebody wrote in the editor is not lost when the article
        changes; it is shown again, or given up by name."""
        self.write("editor", "#!/bin/sh\nprintf -- '- One of my own\n' > $1\n")
        os.chmod(self.path("editor"), 0o755)
        environment = {**os.environ, "EDITOR": self.path("editor")}
        self.accept("--edit", VOTE, env=environment)
        self.assertIn("origin: edited prose=", self.read(VOTE))
        rouge = json.loads(self.run_it("compare", "--format=json", VOTE).stdout)
        self.assertIsNotNone(rouge["rouge"])
        self.change(VOTE, "by five to four", "by six to four")
        before = self.read(VOTE)
        stale = ("stale", "they were edited when they were accepted")
        self.assertEqual(self.state(VOTE), stale)
        done = self.run_it("accept", VOTE)
        self.assertEqual(done.returncode, 1)
        self.assertIn("left as it is: its points were edited when they were "
                      "accepted, and the article has changed since; --edit "
                      "opens them, --replace puts", done.stderr)
        self.assertIn("1 stale", self.accept("content/news").stdout)
        self.assertEqual(self.read(VOTE), before)
        self.write("editor", "#!/bin/sh\ncp $1 seen\n")
        self.accept("--edit", VOTE, env=environment)
        self.assertIn("- One of my own\n", self.read("seen"))
        self.assertEqual(self.state(VOTE), ("current", None))
        self.assertIn("origin: edited prose=", self.read(VOTE))
        self.accept("--edit", "--replace", VOTE, env=environment)
        self.assertNotIn("One of my own", self.read("seen"))
        self.assertNotIn("One of my own", self.read(VOTE))
        self.assertIn("origin: accepted prose=", self.read(VOTE))

    def test_edit_windows(self):
        """An editor of Windows saves a byte order mark and CR LF."""
        self.write("editor", "#!/bin/sh\n{ printf '\\357\\273\\277'; "
                   "sed 's/$/\\r/' \"$1\"; } > new && mv new \"$1\"\n")
        os.chmod(self.path("editor"), 0o755)
        generated = self.run_it("print", VOTE).stdout
        self.accept("--edit", VOTE, env={
            **os.environ, "EDITOR": self.path("editor")})
        self.assertEqual(self.run_it("print", "--own", VOTE).stdout, generated)

    def test_edit_blanks(self):
        """A blank is a blank, whichever key it was made with."""
        self.write("editor", "#!/bin/sh\nprintf -- '-\\302\\240One more\\n"
                   "\\302\\240\\n\\302\\240 * Two more\\302\\240\\n' > \"$1\"\n")
        os.chmod(self.path("editor"), 0o755)
        self.accept("--edit", VOTE, env={
            **os.environ, "EDITOR": self.path("editor")})
        self.assertIn("key_points:\n  - One more\n  - Two more\nkey_points_",
                      self.read(VOTE))

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
        done = self.run_it("accept", "--edit", VOTE, env={
            **os.environ, "EDITOR": "true", "TMPDIR": "/nowhere"})
        self.assertEqual(done.returncode, 1)
        self.assertIn("set TMPDIR to a folder", done.stderr)
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
