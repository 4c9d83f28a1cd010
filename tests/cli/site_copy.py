# SPDX-License-Identifier: MIT
"""A copy of the example site for each test, and the program run in it.

usage of a test: TEST KEYPOINTS SITE
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


class SiteCopy(unittest.TestCase):
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

    def change_body(self, name, old, new):
        """The same behind the front matter, whose points may say it too."""
        head, mark, body = self.read(name).partition("\n---\n")
        self.assertIn(old, body)
        self.write(name, head + mark + body.replace(old, new, 1))

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
