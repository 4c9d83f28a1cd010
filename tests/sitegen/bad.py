# SPDX-License-Identifier: MIT
"""What a bad site gets: one message with place and remedy, and the rest."""

import os
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as ET

from sites import (INI, PLUGIN, SITEGEN, TEXT, THEMES, add_theme, build,
                   contains, make, page, sitegen, write)

NOBODY = 65534


def test_usage(tmp):
    for arguments in ([], ["bild"], ["build"], ["build", "a", "b"],
                      ["build", "a", "-j", "0"], ["build", "a", "-j", "x"],
                      ["build", "a", "-j0"], ["build", "-j8"],
                      ["build", "a", "--nope"], ["new"], ["new", ""],
                      ["build", ""], ["build", "a", "--report="],
                      ["build", "a", "--output="],
                      ["theme-preview", "a", "--output="]):
        done = sitegen(*arguments)
        assert done.returncode == 2, (arguments, done)
        assert done.stderr.startswith("sitegen: "), done.stderr
        assert done.stderr.count("\n") == 1, done.stderr
    wrong = sitegen("build", "-j-1", "a").stderr
    assert wrong == sitegen("build", "--jobs=-1", "a").stderr, wrong
    contains(sitegen("biuld", "a").stderr, "'biuld'", "say new, build or")
    assert sitegen("--version").stdout.startswith("sitegen ")
    contains(sitegen("--help").stdout, "Usage: sitegen")
    contains(sitegen("build", "--help").stdout, "  sitegen build [OPTION",
             "] SITE\n", "--drafts")
    contains(sitegen("theme-preview", "--help").stdout, "THEME|SITE")


def test_report_that_cannot_be_written(tmp):
    """The site is made all the same."""
    site = make(tmp, {"a.md": page(key_points="[The quay is raised]")})
    write(tmp / "taken", "a file")
    done = build(site, "--report", tmp / "taken", expect=1)
    contains(done.stderr, str(tmp / "taken"))
    assert done.stderr.count("\n") == 1, done.stderr
    assert (site / "_site/a/index.html").exists()


def test_names_are_one_line(tmp):
    """A file's name neither colours a terminal nor makes a line."""
    site = make(tmp, {"a\x1b[31m\nb.md": page(body="<video>\n\n" + TEXT)})
    done = build(site)
    contains(done.stderr, "a [31m b.md:", "raw HTML is left out")
    assert "\x1b" not in done.stderr, done.stderr


def test_missing_site(tmp):
    done = build(tmp / "nowhere", expect=1)
    contains(done.stderr, "there is no such folder", "sitegen new")
    write(tmp / "page.md", "A page.")
    done = build(tmp / "page.md", expect=1)
    contains(done.stderr, "page.md: is no folder; name the one with site.ini")


def test_missing_ini(tmp):
    done = build(tmp, expect=1)
    contains(done.stderr, "site.ini: there is no such file; a site needs one")


def test_missing_content(tmp):
    write(tmp / "site.ini", INI)
    contains(build(tmp, expect=1).stderr, "content: there is no such folder")


def test_unknown_keys(tmp):
    for ini, part in (
            ("[site]\ntitel = T\n", "site.ini:2: there is no key 'titel'; did "
                                    "you mean 'title'?"),
            (INI + "language = plain English\n", "site.ini:4: "),
            (INI.replace("t.example", "t example"), "site.ini:3: "),
            (INI + "[keypoints]\ncuont = 4\n", "site.ini:5: "),
            (INI + "[keypoints]\ncount = many\n", "site.ini:5: "),
            (INI + "[keypoints]\ntitle = T\n", "site.ini:5: 'title' has no"),
            (INI + "[keypoints]\ncheck.too-long = off\n",
             "site.ini:5: 'check.too-long' has no place in [keypoints]; rules "
             "and limits belong in [check]"),
            (INI + "[check]\ntoo-lnog = off\n",
             "site.ini:5: there is no rule or limit 'too-lnog'; did you mean "
             "'too-long'?"),
            (INI + "[check]\nmax_wrods = 9\n", "did you mean 'max_words'?"),
            (INI + "[check]\n\ntoo-long = fatal\n",
             "site.ini:6: 'too-long' is error, warning, note or off"),
            (INI + "[check]\nmin_points = 0\n", "from 1 to 1000, not '0'"),
            (INI + "[check]\nrequire = curent\n", "'curent' is none of them"),
            (INI + "[words]\nword.de.related = X\n", "site.ini:5: 'word.de."
             "related' goes without 'word.' in this group; write de.related"),
            (INI + "[theme]\ntheme.accent = #123\n", "write accent"),
            (INI + "[chekc]\n", "did you mean 'check'?"),
            (INI + "[theme]\n\nacent = red\n", "site.ini:6: "),
            (INI + "theme = plian\n", "site.ini:4: there is no theme 'plian'; "
             "did you mean 'plain'?")):
        done = build(make(tmp, {"a.md": page()}, ini), expect=1)
        contains(done.stderr, part)
        assert done.stderr.count("\n") == 1, done.stderr
    contains(build(make(tmp, {}, INI + "[keypoints]\ncuont = 4\n"),
                   expect=1).stderr, "count")


def test_theme_that_does_not_compile(tmp):
    ini = add_theme(tmp)
    scss = tmp / "themes" / "mine" / "style.scss"
    write(scss, scss.read_text() + "\na { color: $nowhere; }\n")
    line = len(scss.read_text().splitlines())
    done = build(make(tmp, {"a.md": page()}, ini), expect=1)
    contains(done.stderr, f"style.scss:{line}:", "nowhere")
    assert not (tmp / "_site").exists()


def test_themes_that_are_none(tmp):
    """A mistyped folder is no site in the theme of that name elsewhere."""
    make(tmp, {"a.md": page()})
    write(tmp / "file", "x")
    for name in ("themse", "file"):
        done = build(tmp, "--themes", tmp / name, expect=1)
        contains(done.stderr, f"{tmp / name}: there is no such folder; name ")
        assert not (tmp / "_site").exists()


def test_plugins_that_are_none(tmp):
    site = make(tmp / "site", {"a.md": page()})
    write(tmp / "text.so", "not a library")
    for plugin, part in ((tmp / "nope.so", "there is no such file"),
                         (tmp, "there is no such file"),
                         (tmp / "text.so", "cannot be loaded")):
        done = build(site, "--plugin", plugin, expect=1)
        contains(done.stderr, str(plugin), part)
    for source, part in (
            ("int x;", "no keypoints plugin"),
            ("const void *kp_entry(void) {"
             " static const unsigned long z[16]; return z; }",
             "no keypoints plugin"),
            ('const void *kp_entry(void) { static const struct {'
             'unsigned version, size; char magic[8]; void *z[16]; } p = '
             '{2u << 16, sizeof p, "keypnts", {0}}; return &p; }',
             "version 2.0")):
        write(tmp / "p.c", source)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", tmp / "p.so",
                        tmp / "p.c"], check=True)
        done = build(site, "--plugin", tmp / "p.so", expect=1)
        contains(done.stderr, "p.so: ", part)
        assert done.stderr.count("\n") == 1, done.stderr


def test_unwritable_output(tmp):
    write(tmp / "file", "x")
    done = build(make(tmp / "site", {"a.md": page()}), "-o", tmp / "file" / "x",
                 expect=1)
    contains(done.stderr, "file/x: cannot be written")
    done = sitegen("new", tmp / "file" / "x")
    contains(done.stderr, "file/x: cannot be written")
    assert "-o" not in done.stderr, done.stderr
    (tmp / "link").symlink_to(tmp / "site", target_is_directory=True)
    for folder in ("content", "static", "theme", "themes"):
        for option, site in (("-o", "site"), ("--report", "site"),
                             ("-o", "link")):
            out = tmp / site / folder / "out"
            done = build(tmp / "site", option, out, expect=1)
            contains(done.stderr, f"lies in {folder}/", f"with {option}\n")
            assert not out.exists()
    # static/site.ini would take the place of the site's own.
    (tmp / "site" / "static").mkdir(exist_ok=True)
    (tmp / "site" / "static" / "site.ini").write_text("[site]\n")
    own = (tmp / "site" / "site.ini").read_text()
    done = build(tmp / "site", "-o", tmp / "site", expect=1)
    contains(done.stderr, "is the site itself", "with -o\n")
    assert (tmp / "site" / "site.ini").read_text() == own
    (tmp / "site" / "static" / "site.ini").unlink()
    # A folder stands where a page must go: the others are written.
    make(tmp / "site", {"b.md": page()})
    (tmp / "out" / "a" / "index.html" / "x").mkdir(parents=True)
    done = build(tmp / "site", "-o", tmp / "out", expect=1)
    contains(done.stderr, "a/index.html: cannot be written")
    contains(done.stdout, "1 page, ", "1 failed")
    assert (tmp / "out" / "b" / "index.html").exists()
    assert not list((tmp / "out" / "a").glob(".new-*"))


def test_no_room_for_output(tmp):
    """Told of the first ten files, and of how many more."""
    make(tmp / "site", {f"{i}.md": page() for i in range(30)})
    (tmp / "disk").mkdir()
    alone = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
             'mount -t tmpfs -o size=4k none "$0" && exec "$@"', tmp / "disk"]
    try:
        subprocess.run([*alone, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        raise unittest.SkipTest("no disk can be mounted here") from None
    done = subprocess.run([*alone, SITEGEN, "build", tmp / "site", "-o",
                           tmp / "disk" / "out"], text=True, check=False,
                          capture_output=True, timeout=60,
                          env=dict(os.environ, KEYPOINTS_PLUGIN=PLUGIN,
                                   KEYPOINTS_THEMES=THEMES, LC_ALL="C.UTF-8"))
    assert done.returncode == 1, done.stderr
    *lines, last = done.stderr.splitlines()
    assert len(lines) == 10, done.stderr
    for line in lines:
        contains(line, ": cannot be written (No space left on device); make "
                 "room there")
    contains(last, " more files cannot be written; --verbose shows them all")


def test_unreadable_folder(tmp):
    """Run by somebody who is not root, with programs that he can reach."""
    make(tmp, {"a.md": page(), "shut/b.md": page()})
    shutil.copytree(THEMES, tmp / "themes")
    env = dict(os.environ, KEYPOINTS_PLUGIN=shutil.copy(PLUGIN, tmp))
    user = {"user": NOBODY, "group": NOBODY} if os.getuid() == 0 else {}
    tmp.chmod(0o777)
    (tmp / "content/shut").chmod(0)
    try:
        done = subprocess.run([shutil.copy(SITEGEN, tmp), "build", tmp],
                              env=env, text=True, capture_output=True,
                              timeout=60, check=False, **user)
    finally:
        (tmp / "content/shut").chmod(0o755)
    assert done.returncode == 1
    assert done.stderr == (f"{tmp}/content/shut: the folder cannot be read; "
                           "check its permissions\n"), done.stderr
    contains(done.stdout, "1 page, ", "1 failed")


def test_unwritable_part_of_a_list(tmp):
    """The threads that make the parts of a list tell what went wrong."""
    make(tmp, {f"{i}.md": page(tags="[rye]") for i in range(6)},
         INI + "per_page = 1\n")
    parts = [f"page/{i}/index.html" for i in (2, 5)]
    parts += ["tags/rye/index.html", "tags/rye/page/6/index.html"]
    for part in parts:
        (tmp / "_site" / part / "x").mkdir(parents=True)
    for jobs in ("1", "4"):
        done = build(tmp, "-j", jobs, expect=1)
        contains(done.stderr, *(f"_site/{part}: cannot be written"
                                for part in parts))
        contains(done.stdout, "6 pages, ", "4 failed")
        assert (tmp / "_site/page/3/index.html").exists()


def test_front_page_of_somebody_else(tmp):
    """What sitegen has not made is not lost to a mistyped folder."""
    site = make(tmp, {"a.md": page()})
    theirs = tmp / "theirs/index.html"
    write(theirs, "Theirs.")
    for done in (build(site, "-o", tmp / "theirs", expect=1),
                 sitegen("theme-preview", "plain", "-o", tmp / "theirs")):
        assert done.returncode == 1, done
        contains(done.stderr, f"{theirs}: is there without ")
        assert os.listdir(tmp / "theirs") == ["index.html"]
        assert theirs.read_text() == "Theirs."
    done = build(site, "--report", tmp / "theirs", expect=1)
    contains(done.stderr, f"{theirs}: is there without ", "with --report\n")
    assert theirs.read_text() == "Theirs."
    (tmp / "link").symlink_to(tmp, target_is_directory=True)
    for folder in ("same/.", "link/same"):
        done = build(site, "-o", tmp / "same", "--report", f"{tmp}/{folder}",
                     expect=1)
        contains(done.stderr, f"{folder}: the site is written", "--report\n")
        assert not (tmp / "same").exists()
    write(tmp / "mine/CNAME", "example.org")
    for _ in range(2):
        build(site, "-o", tmp / "mine", "--report", tmp / "mine/report")
        assert sitegen("theme-preview", "plain", "-o",
                       tmp / "preview").returncode == 0


def test_full_disk(tmp):
    """Findings that nobody can read are no success."""
    make(tmp, {"a.md": page()})
    if not os.path.exists("/dev/full"):
        return
    with open("/dev/full", "w", encoding="utf-8") as full:
        for arguments in (["build", tmp, "--check"], ["--help"],
                          ["build", "--help"]):
            done = sitegen(*arguments, stdout=full)
            assert done.returncode == 1, (arguments, done)
            contains(done.stderr, "standard output cannot be written in full")


def test_bad_pages(tmp):
    make(tmp, {"good.md": page(),
               "latin.md": "Stra\xdfe\n".encode("latin-1"),
               "nul.md": b"a\0b\n",
               "yaml.md": "---\ntitle: a: b\n---\n",
               "open.md": "---\ntitle: a\n\ntext\n",
               "toml.md": "+++\ntitle = 1\n+++\n"})
    done = build(tmp, expect=1)
    contains(done.stdout, "1 page, ", "5 failed")
    for name in ("latin.md:1:", "nul.md:1:", "yaml.md:", "open.md:",
                 "toml.md:"):
        contains(done.stderr, f"content/{name}")
    assert (tmp / "_site" / "good" / "index.html").exists()
    assert not (tmp / "_site" / "latin").exists()


def test_last_good_version_stays(tmp):
    make(tmp, {"a.md": page(), "b.md": page()})
    build(tmp)
    good = (tmp / "_site" / "a" / "index.html").read_bytes()
    write(tmp / "content" / "a.md", b"\xff")
    build(tmp, expect=1)
    assert (tmp / "_site" / "a" / "index.html").read_bytes() == good


def test_empty_page(tmp):
    make(tmp, {"empty.md": ""})
    done = build(tmp)
    contains(done.stdout, "1 page, 0 with key points, 1 without (")
    contains((tmp / "_site" / "empty" / "index.html").read_text(),
             "<h1>Empty")


def test_two_pages_with_one_address(tmp):
    make(tmp, {"a.md": page(), "A/index.md": page(), "other.md": page()})
    done = build(tmp, expect=1)
    contains(done.stderr, "content/A/index.md", "content/a.md",
             "both have the address /a/")
    contains(done.stdout, "1 page, ", "2 failed")
    assert not (tmp / "_site" / "a").exists()


def test_clashes_with_other_things(tmp):
    make(tmp, {"index.md": page(), "feed.xml": "<x/>",
               "b.md": page(slug="404.html")})
    write(tmp / "static" / "style.css", "x")
    done = build(tmp, expect=1)
    contains(done.stderr, "the index of the site", "static/style.css",
             "content/feed.xml", "sitegen itself")
    ET.parse(tmp / "_site" / "feed.xml")


def test_articles_by_other_endings(tmp):
    make(tmp, {"a.md": page(), "b.markdown": page(), "c/d.MD": page(),
               "e.txt": "x"})
    done = build(tmp)
    told = "is copied as it is; rename it to end in .md if it is an article"
    contains(done.stderr, f"content/b.markdown: {told}", f"c/d.MD: {told}")
    assert done.stderr.count(told) == 2, done.stderr
    assert (tmp / "_site/b.markdown").exists()


def test_file_where_a_folder_must_be(tmp):
    make(tmp, {"a.md": page()})
    write(tmp / "static" / "a", "a file")
    done = build(tmp, expect=1)
    contains(done.stderr, "static/a", "content/a.md")
    assert (tmp / "_site" / "a" / "index.html").exists()


def test_symbolic_links(tmp):
    make(tmp, {"a.md": page(), "sub/b.md": page()})
    write(tmp / "elsewhere" / "c.md", page())
    os.symlink(tmp / "elsewhere", tmp / "content" / "linked")
    build(tmp)
    assert (tmp / "_site" / "linked" / "c" / "index.html").exists()
    os.symlink("..", tmp / "content" / "sub" / "loop")
    os.symlink("../..", tmp / "content" / "sub" / "site")
    os.symlink("nowhere", tmp / "content" / "dangling.md")
    done = build(tmp, expect=1)
    contains(done.stderr, "sub/loop: this symbolic link leads to a folder "
                          "around it", "sub/site: this symbolic link leads",
             "dangling.md: cannot be followed")
    contains(done.stdout, "3 pages, ", "3 failed")


def test_name_that_is_not_utf8(tmp):
    make(tmp, {"a.md": page()})
    with open(os.fsencode(tmp / "content") + b"/\xff.md", "wb") as file:
        file.write(b"x")
    contains(build(tmp, expect=1).stderr, "the name is not UTF-8")


def test_name_without_letters(tmp):
    make(tmp, {"!!.md": page(), "a.md": page()})
    contains(build(tmp, expect=1).stderr, "content/!!.md: no letter or digit")


def test_folder_named_like_an_article(tmp):
    make(tmp, {"a.md/b.md": page()})
    build(tmp)
    assert (tmp / "_site" / "a-md" / "b" / "index.html").exists()
