# SPDX-License-Identifier: MIT
"""What a good site gives."""

import json
import os
import re
import shutil
import xml.etree.ElementTree as ET

from sites import (EXAMPLE, INI, TEXT, add_theme, build, contains, make, page,
                   sitegen, tree, write)

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_check(tmp):
    """Findings are told, and fail the build that is made all the same."""
    points = "\n  - The work will cost %s pounds\n  - The wall takes two years"
    site = make(tmp, {"a.md": page(key_points=points % "eight million")})
    assert "[" not in build(site).stdout
    done = build(site, "--check", expect=1)
    contains(done.stdout, f"{site}/content/a.md:4:24: error [number-not-in-"
             "article] the number 'eight million' is not in the article; the "
             "nearest there is 'nine million' (line 8)\n", "\n1 error, ",
             "\n1 page, 1 with key points, 0 failed, ")
    assert (site / "_site/a/index.html").exists()
    make(tmp, {"a.md": page(key_points=points % "nine million")})
    assert build(site, "--check").stdout.startswith("0 errors, 0 warnings, ")
    make(tmp, {"a.md": page(key_points=points % "eight million")},
         INI + "[check]\nnumber-not-in-article = warning\n")
    contains(build(site, "--check").stdout, "warning [number-not-in-article]")


def test_check_tells_warnings_once(tmp):
    site = make(tmp, {"a.md": page(date="tomorrow")})
    contains(build(site).stderr, "warning: ", "tomorrow")
    done = build(site, "--check")
    assert "tomorrow" not in done.stderr, done.stderr
    contains(done.stdout, "warning [front-matter] ", "tomorrow")


def test_new_site_builds(tmp):
    """The line that it prints can be given to a shell."""
    done = sitegen("new", tmp / "my site")
    contains(done.stdout, f"build it with: sitegen build '{tmp}/my site'\n")
    done = sitegen("new", tmp / "site")
    contains(done.stdout, f"build it with: sitegen build {tmp}/site\n")
    assert done.returncode == 0, done.stderr
    done = build(tmp / "site", "--check")
    contains(done.stdout, "0 errors, 0 warnings, 0 notes\n"
                          "2 pages, 2 with key points, 0 failed")
    assert done.stderr == "", done.stderr
    out = tree(tmp / "site" / "_site")
    for name in ("index.html", "welcome/index.html", "about/index.html",
                 "feed.xml", "feed.json", "sitemap.xml", "robots.txt",
                 "404.html", "style.css"):
        assert name in out, name
    contains(out["welcome/index.html"].decode(), 'href="../about/"')


def test_new_refuses_a_full_folder(tmp):
    write(tmp / "site" / "file", "x")
    done = sitegen("new", tmp / "site")
    assert done.returncode == 1
    contains(done.stderr, "not empty")


def test_example_site(tmp):
    one = build(EXAMPLE, "-o", tmp / "one", "-j", 1)
    build(EXAMPLE, "-o", tmp / "two", "-j2")
    contains(one.stdout, "11 pages, 10 with key points, "
                         "1 without (key_points: false), 0 failed")
    assert one.stderr == "", one.stderr
    assert tree(tmp / "one") == tree(tmp / "two"), "-j changes the site"


def test_pages_without_points_are_counted_by_reason(tmp):
    make(tmp, {"a.md": page(body="Three short words."),
               "b.md": page("Another", "Four short words here."),
               "c.md": page("A third", key_points="false")})
    done = build(tmp)
    contains(done.stdout, "3 pages, 0 with key points, "
                          "2 without (the page is short), "
                          "1 without (key_points: false), 0 failed")


def test_raw_html_is_told(tmp):
    make(tmp, {"a.md": page(body="Watch it.\n\n<video src='a.mp4'></video>")})
    done = build(tmp)
    contains(done.stderr, "a.md:", "raw HTML is left out of the page",
             "unsafe = true")


def test_second_build_writes_nothing(tmp):
    build(EXAMPLE, "-o", tmp / "out")
    before = {p: p.stat().st_mtime_ns for p in (tmp / "out").rglob("*")}
    bytes_before = tree(tmp / "out")
    done = build(EXAMPLE, "-o", tmp / "out")
    contains(done.stdout, ", 0 files written,")
    after = {p: p.stat().st_mtime_ns for p in (tmp / "out").rglob("*")}
    assert before == after
    assert bytes_before == tree(tmp / "out")


def test_rebuild_is_a_clean_build(tmp):
    shutil.copytree(EXAMPLE, tmp / "site", ignore=shutil.ignore_patterns("_*"))
    build(tmp / "site", "-o", tmp / "grown")
    write(tmp / "site" / "content" / "new.md", page(date="2026-11-06"))
    build(tmp / "site", "-o", tmp / "grown")
    build(tmp / "site", "-o", tmp / "clean")
    assert tree(tmp / "grown") == tree(tmp / "clean")


def test_order_of_the_index(tmp):
    make(tmp, {"a.md": page("Undated A"), "z.md": page("Undated Z"),
               "old.md": page("Old", date="2020-01-01"),
               "late.md": page("Late", date="2026-01-02T23:30:00-05:00"),
               "next.md": page("Next", date="2026-01-03"),
               "2024-05-06-named.md": page("Named")},
         add_theme(tmp) + "per_page = 2\n")
    build(tmp)
    out = tree(tmp / "_site")
    assert out["index.html"].decode() == (
        '<a href="late/">Late</a>\n<a href="next/">Next</a>\n'
        "<p>1 page/2/</p>\n")
    assert out["page/2/index.html"].decode() == (
        '<a href="../../named/">Named</a>\n<a href="../../old/">Old</a>\n'
        "<p>2../../ ../3/</p>\n")
    assert out["page/3/index.html"].decode() == (
        '<a href="../../a/">Undated A</a>\n<a href="../../z/">Undated Z</a>\n'
        "<p>3../2/ </p>\n")


def test_feed(tmp):
    files = {f"{i:02}.md": page(f"Number {i} & <b>", date=f"2026-01-{i:02}")
             for i in range(1, 25)}
    files["undated.md"] = page("Undated")
    files["control.md"] = page('"del \\x7f, café"', TEXT + " A\x01é €.\n\n"
                               "    B\x01 \x1fß\n", date="2026-02-01")
    build(make(tmp, files))
    feed = ET.parse(tmp / "_site" / "feed.xml").getroot()
    first = feed.find(ATOM + "entry")
    assert first.find(ATOM + "title").text == "del , café"
    contains(first.find(ATOM + "content").text, " A é €.")
    contains(first.find(ATOM + "content").text, "<code>B ß")
    item = json.loads((tmp / "_site" / "feed.json").read_text())["items"][0]
    contains(item["content_html"], " A é €.")
    contains(item["content_html"], "<code>B\x01 \x1fß")
    entries = feed.findall(ATOM + "entry")
    assert len(entries) == 20
    assert feed.find(ATOM + "updated").text == "2026-02-01T00:00:00Z"
    assert entries[1].find(ATOM + "title").text == "Number 24 & <b>"
    assert entries[1].find(ATOM + "id").text == "https://t.example/blog/24/"
    assert "<ul><li>" in entries[1].find(ATOM + "summary").text
    ids = [e.find(ATOM + "id").text for e in entries]
    assert len(set(ids)) == 20
    sitemap = ET.parse(tmp / "_site" / "sitemap.xml").getroot()
    places = [e.text for e in sitemap.iter(MAP + "loc")]
    assert "https://t.example/blog/undated/" in places
    assert "https://t.example/blog/page/3/" in places


def test_feed_without_dates(tmp):
    build(make(tmp, {"a.md": page()}))
    feed = ET.parse(tmp / "_site" / "feed.xml").getroot()
    assert feed.find(ATOM + "updated").text == "1970-01-01T00:00:00Z"
    assert json.loads((tmp / "_site/feed.json").read_text())["items"] == []


def test_feeds_tell_the_same(tmp):
    """Head, JSON-LD, both feeds and the sitemap are made of one thing."""
    make(tmp, {"news/quay.md": page(
        "Quay & <wall>", TEXT + "\n\n![The quay](quay.png) [b](../b.md)\n",
        date="2026-01-02", updated="2026-03-04T05:06:07+01:00", author="Ann",
        tags="[harbour, a & b]", schema="NewsArticle",
        key_points="[The quay is raised by 40 centimetres, It costs £9m]"),
        "news/quay.png": "no picture", "b.md": page(date="2026-02-01")})
    build(tmp)
    out = tree(tmp / "_site")
    html = out["news/quay/index.html"].decode()
    url = "https://t.example/blog/news/quay/"
    image = "https://t.example/blog/news/quay.png"
    abstract = "The quay is raised by 40 centimetres. It costs £9m."
    contains(html, f'<link rel="canonical" href="{url}">',
             f'<meta property="og:url" content="{url}">',
             '<meta property="og:title" content="Quay &amp; &lt;wall&gt;">',
             f'<meta property="og:image" content="{image}">',
             '<meta property="og:image:alt" content="The quay">',
             '<meta name="twitter:card" content="summary_large_image">',
             f'<meta name="description" content="{abstract}">')
    told = json.loads(re.search(
        r'<script type="application/ld\+json">(.*)</script>', html)[1])
    assert told["@type"] == "NewsArticle" and told["url"] == url
    assert told["abstract"] == abstract
    assert told["dateModified"] == "2026-03-04T05:06:07+01:00"
    item = json.loads(out["feed.json"])["items"][1]
    entry = ET.fromstring(out["feed.xml"]).findall(ATOM + "entry")[1]
    assert item["id"] == entry.find(ATOM + "id").text == url
    assert item["title"] == entry.find(ATOM + "title").text == "Quay & <wall>"
    assert item["summary"] == abstract and item["image"] == image
    assert item["tags"] == ["harbour", "a & b"] == [
        tag.get("term") for tag in entry.findall(ATOM + "category")]
    assert item["date_modified"] == told["dateModified"] == (
        entry.find(ATOM + "updated").text)
    content = entry.find(ATOM + "content").text
    assert item["content_html"] == content
    contains(content, f'src="{image}"', 'href="https://t.example/blog/b/"')
    assert "key-points" not in content
    feed = ET.fromstring(out["feed.xml"])
    assert feed.find(ATOM + "updated").text == told["dateModified"]
    dates = {e.find(MAP + "loc").text: e.findtext(MAP + "lastmod")
             for e in ET.fromstring(out["sitemap.xml"])}
    assert dates[url] == told["dateModified"]
    # A list has changed when an article on it has.
    for address in ("", "tags/harbour/", "archive/2026/", "archive/"):
        assert dates["https://t.example/blog/" + address] == dates[url]


def test_robots(tmp):
    build(make(tmp, {"a.md": page()}))
    contains((tmp / "_site/robots.txt").read_text(),
             "Sitemap: https://t.example/blog/sitemap.xml\n")
    write(tmp / "static" / "robots.txt", "User-agent: *\nDisallow: /\n")
    build(tmp)
    assert (tmp / "_site/robots.txt").read_text().endswith("Disallow: /\n")


def test_links(tmp):
    body = ("[b](../other/b.md#part) ![p](pic%20one.svg) [top](/c.md) "
            "[s](/files/s.txt) [abs](https://x.example/a.md) [a](#here) "
            "[q](../other/b.md?x=1) [folder](../other/) [addr](../../c/) "
            "[next](?page=2)\n\n")
    make(tmp, {"news/a.md": page(body=body + TEXT),
               "news/pic one.svg": "<svg/>",
               "other/b.md": page(slug="Bee"),
               "other/index.md": page("Other"),
               "c.md": page()})
    write(tmp / "static" / "files" / "s.txt", "s")
    done = build(tmp)
    assert done.stderr == "", done.stderr
    html = (tmp / "_site" / "news" / "a" / "index.html").read_text()
    contains(html, 'href="../../other/bee/#part"', 'src="../pic%20one.svg"',
             'href="../../c/"', 'href="../../files/s.txt"',
             'href="https://x.example/a.md"', 'href="#here"',
             'href="../../other/bee/?x=1"', 'href="../../other/"',
             'href="?page=2"')
    assert (tmp / "_site" / "news" / "pic one.svg").exists()


def test_local_links(tmp):
    make(tmp, {"a.md": page(body="[b](b.md#x)\n\n" + TEXT), "b.md": page()},
         add_theme(tmp))
    build(tmp, "--local")
    html = (tmp / "_site" / "a" / "index.html").read_text()
    contains(html, 'href="../b/index.html#x"')
    contains((tmp / "_site" / "index.html").read_text(),
             'href="a/index.html"')


def test_local_page_for_lost_readers(tmp):
    """It is served for any address, or opened where it is."""
    make(tmp, {"a.md": page(date="2026-01-02")})
    build(tmp)
    contains((tmp / "_site" / "404.html").read_text(),
             'href="/blog/style.css"', 'href="/blog/"')
    build(tmp, "--local")
    html = (tmp / "_site" / "404.html").read_text()
    assert 'href="/' not in html, html
    for place in re.findall('href="([^"#:]+)"', html):
        assert (tmp / "_site" / place).is_file(), place


def test_icon(tmp):
    make(tmp, {"a.md": page()})
    build(tmp)
    assert 'rel="icon"' not in (tmp / "_site/index.html").read_text()
    for name in ("favicon.png", "favicon.ico", "favicon.svg"):
        write(tmp / "static" / name, "no picture")
        build(tmp)
        for place, start in (("index.html", ""), ("a/index.html", "../"),
                             ("404.html", "/blog/")):
            contains((tmp / "_site" / place).read_text(),
                     f'<link rel="icon" href="{start}{name}">')


def test_broken_link_is_told(tmp):
    make(tmp, {"a.md": page(body=TEXT + "\n\nSee [b](b.md).\n"),
               "d.md": page(draft="true"),
               "c.md": page(body="[draft](d.md)\n\n" + TEXT)})
    done = build(tmp)
    contains(done.stderr, "content/a.md:7: the link 'b.md' leads to nothing",
             "content/c.md:5: the link 'd.md' is a draft")


def test_bundles(tmp):
    make(tmp, {"x/trip/index.md": page(slug="journey",
                                       body="![](img/a.svg)\n\n" + TEXT),
               "x/trip/img/a.svg": "<svg/>",
               "Über alles/b.txt": "b"})
    build(tmp)
    out = tree(tmp / "_site")
    assert "x/journey/img/a.svg" in out
    assert "ueber-alles/b.txt" in out
    contains(out["x/journey/index.html"].decode(), 'src="img/a.svg"')


def test_pictures(tmp):
    """Sizes come from the files, wherever the author may name them."""
    svg = '<svg viewBox="0 0 {} 5"></svg>'
    make(tmp, {"x/a.md": page(body="![](b%20c.svg) ![](/static.svg) ![](no.svg)"
                                   "\n\n" + TEXT),
               "x/b c.svg": svg.format(3)})
    write(tmp / "static" / "static.svg", svg.format(4))
    build(tmp)
    contains((tmp / "_site/x/a/index.html").read_text(),
             'src="../b%20c.svg" alt="" width="3" height="5" loading="eager"',
             'src="../../static.svg" alt="" width="4" height="5" loading="lazy"',
             'src="no.svg" alt="" loading="lazy"')


def test_languages_of_code(tmp):
    """The first word behind a fence names a class, in pages and in feeds."""
    fences = (("c", "language-c"), ('c++ title="a b"', "language-c++"),
              ("python {.n}", "language-python"),
              ('"><b', "language-&quot;&gt;&lt;b"), ("", None))
    body = "".join(f"```{info}\nx{number}\n```\n\n"
                   for number, (info, _) in enumerate(fences))
    build(make(tmp, {"a.md": page(body=body + TEXT, date="2026-01-02")}))
    html = (tmp / "_site/a/index.html").read_text()
    feed = json.loads((tmp / "_site/feed.json").read_text())
    for text in (html, feed["items"][0]["content_html"]):
        for number, (_, name) in enumerate(fences):
            code = f' class="{name}"' if name else ""
            contains(text, f"<pre><code{code}>x{number}\n</code></pre>")


def test_drafts(tmp):
    make(tmp, {"a.md": page(), "d.md": page(draft="true")})
    contains(build(tmp).stdout, "1 page,")
    assert not (tmp / "_site" / "d").exists()
    contains(build(tmp, "--drafts").stdout, "2 pages,")
    assert (tmp / "_site" / "d" / "index.html").exists()


def test_site_without_articles(tmp):
    """It is built, and told why it is so empty."""
    make(tmp, {"a.markdown": page()})
    contains(build(tmp).stderr, "warning: ", "content: no article is in it; "
             "articles are files that end in .md\n", "a.markdown: is copied")
    (tmp / "content" / "a.markdown").unlink()
    make(tmp, {"d.md": page(draft="true")})
    contains(build(tmp).stderr, "warning: ", "content: all articles are drafts;"
             " --drafts builds them, too\n")
    assert not build(tmp, "--drafts").stderr


def test_names(tmp):
    make(tmp, {"High tide & Köln's 1.md": page(), "новый год.md": page(),
               "sub folder/x y.md": page()}, add_theme(tmp))
    build(tmp)
    out = tree(tmp / "_site")
    for name in ("high-tide-koelns-1", "новый-год", "sub-folder/x-y"):
        assert f"{name}/index.html" in out, sorted(out)
    contains(out["sitemap.xml"].decode(), "/blog/%D0%BD")
    contains(out["index.html"].decode(), "%D0%BD")


def test_title_and_date_by_the_name(tmp):
    make(tmp, {"2025-06-07-low_tide.md": TEXT})
    build(tmp)
    contains((tmp / "_site/low-tide/index.html").read_text(), "<h1>Low tide",
             '<time datetime="2025-06-07">7 June 2025</time>',
             '"headline":"Low tide"')
    contains((tmp / "_site/feed.xml").read_text(), "2025-06-07T00:00:00Z")


def test_frozen_counts(tmp):
    write(tmp / "site" / "counts", "")
    make(tmp / "site", {"a.md": page()}, INI + "[keypoints]\ncorpus = nope\n")
    for site in (tmp / "site", os.path.relpath(tmp / "site")):
        done = build(site, expect=1)
        contains(done.stderr, str(tmp / "site" / "nope"))
        assert "CRITICAL" not in done.stderr, done.stderr


def test_own_theme(tmp):
    make(tmp, {"a.md": page()}, add_theme(tmp))
    write(tmp / "themes" / "mine" / "404.html", "<p>mine</p>\n")
    build(tmp)
    assert (tmp / "_site" / "404.html").read_text() == "<p>mine</p>\n"


def test_pages_are_the_same_everywhere(tmp):
    make(tmp, {"a.md": page(), "b.md": page("Другое", lang="ru")})
    build(tmp, "-o", tmp / "one", TZ="Asia/Tokyo")
    build(tmp, "-o", tmp / "two", TZ="America/Lima", LC_ALL_="tr_TR.UTF-8")
    assert tree(tmp / "one") == tree(tmp / "two")
