#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Each rule of `keypoints check` finds its fault in a page of the example site
that is given it, and nothing else there. Output is TAP.

usage: rules.py KEYPOINTS SITE MANUAL
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

KEYPOINTS, SITE, MANUAL = sys.argv[1:4]
FERRY = "news/2026-09-17-ferry-kestrel-aground.md"
LIBRARY = "news/2026-10-02-library-saved.md"
VOTE = "news/2026-05-08-harbour-dredging-vote.md"
ABOUT = "about.md"
GRADE = {"n": "note", "w": "warning", "e": "error"}

# Rule, severity, page, what is changed into what, place, part of the message.
# "{12}" stands for the text of the page's line 12, "" for its first line.
CASES = (
    ("too-long", "w", FERRY, "a chef has a broken wrist",
     "a chef " + "has " * 24 + "a broken wrist", "11:5", "36 words"),
    ("too-few", "w", VOTE, "lang:", "key_points: [The vote was five to four]\n"
     "lang:", "7:14", "1 point"),
    ("too-many", "w", FERRY, "key_points:", "keypoints_check:\n  max_points: 5"
     "\nkey_points:", "16:5", "6 points"),
    ("repeats-title", "w", LIBRARY, "* The town keeps the building and may "
     "take it back if hours fall below 40", "* Library is to open seven days a "
     "week", "13:3", "title"),
    ("near-duplicate", "w", FERRY, "  - Four people were treated for bruises",
     "  - The bank had moved 90 metres since the channel was surveyed in 2023"
     "\n  - Four people were treated for bruises", "13:5", "line 11"),
    ("dangling-start", "w", FERRY, "  - Ferry Kestrel hit", "  - It hit",
     "9:5", "'It'"),
    ("stop-unlike-siblings", "n", FERRY, "has a broken wrist",
     "has a broken wrist.", "11:5", "stop"),
    ("number-not-in-article", "e", FERRY, "All 214 passengers",
     "All 241 passengers", "10:9", "the nearest there is '214'"),
    ("date-not-in-article", "e", FERRY, "on Wednesday evening",
     "on Sunday evening", "9:79", "'Wednesday' (line 19)"),
    ("name-not-in-article", "w", FERRY, "Skipper Ewan Tarrant",
     "Skipper Ewan Tarrent", "14:5", "'Ewan Tarrant'"),
    ("quotation-differs", "e", FERRY, "'talked to us like grown-ups'",
     "'spoke to us like grown-ups'", "14:66",
     "the article's 'talked to us like grown-ups'"),
    ("opted-out", "w", ABOUT, "1926.\n", "1926.\n\n## Key points\n\n- The "
     "Ellery Post has appeared since 1871\n- It belongs to 1,940 readers\n",
     "10:1", "wants no box"),
    ("points-twice", "w", LIBRARY, "lang:", "key_points:\n  - Quay Street "
     "Library reopens on October 19\n  - The town keeps the building\nlang:",
     "14:1", "remove one of them"),
    ("unknown-key", "e", VOTE, "lang:", "key_pionts: [The vote was close]\n"
     "lang:", "7:1", "did you mean 'key_points'?"),
    ("front-matter", "w", VOTE, "date: 2026-05-08", "date: the eighth of May",
     "4:7", "YYYY-MM-DD"),
    ("other-language", "w", LIBRARY, "* Quay Street Library reopens on October "
     "19 under a trust run by 140 volunteers\n* Opening hours rise from 22 to "
     "51 a week at a third of the former cost\n* The town keeps the building "
     "and may take it back if hours fall below 40", "* Die Bibliothek wird von "
     "140 Freiwilligen weitergeführt\n* Das Haus hat künftig 51 statt 22 Stunden in "
     "der Woche auf und gehört weiter der Stadt", "11:3",
     "another language than the article: de, not en"),
    ("no-box", "n", ABOUT, None, "# Notice\n\nThe office is closed on Monday.",
     "1:1", "no key points: the page is short"),
    ("state", "e", VOTE, "lang:", "keypoints_check: {require: own}\nlang:",
     "1:1", "missing: no points are written"),
)


def check(path):
    done = subprocess.run([KEYPOINTS, "check", "--format=json", path],
                          capture_output=True, text=True, check=False)
    return [(found["rule"], found["severity"],
             f"{found['line']}:{found['column']}", found["message"])
            for found in json.loads(done.stdout)]


def fault(case, folder):
    """What is wrong with the check of a case; None where nothing is."""
    rule, grade, name, old, new, place, message = case
    page = pathlib.Path(folder, "content", name)
    text = page.read_text(encoding="utf-8")
    if old is None:
        text = new
    elif old not in text:
        return f"{name} has no {old!r}"
    page.write_text(text if old is None else text.replace(old, new, 1),
                    encoding="utf-8")
    found = check(page)
    if [each[:3] for each in found] != [(rule, GRADE[grade], place)]:
        return f"found {found}"
    return None if message in found[0][3] else f"says {found[0][3]!r}"


def main():
    manual = pathlib.Path(MANUAL).read_text(encoding="utf-8")
    rules = [name.replace("\\", "") for name in
             re.findall(r"^\.BR ([a-z\\-]+) \" \(", manual, re.M)]
    print(f"1..{len(CASES) + 1}")
    for number, case in enumerate(CASES, 1):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(f"{SITE}/content", f"{folder}/content")
            wrong = fault(case, folder)
        print("not ok" if wrong else "ok", number, case[0])
        if wrong:
            print("#", wrong)
    same = rules == [case[0] for case in CASES]
    print("ok" if same else "not ok", len(CASES) + 1, "all rules of the manual")
    if not same:
        print("#", set(rules) ^ {case[0] for case in CASES}, rules)


if __name__ == "__main__":
    main()
