# SPDX-License-Identifier: MIT
"""The ways from page to page: archives, neighbours, related pages."""

import re

from sites import INI, TEXT, add_theme, build, contains, make, page, tree, write

BOG = ("Peat forms where dead moss lies in water and cannot rot. Sphagnum "
       "holds the bog together. Drained peat gives off carbon dioxide. ") * 3


def links(html, element):
    """What the links in <element ...> lead to and say, in their order."""
    found = re.search(rf"<{element}.*?</{element.split()[0]}>", html, re.S)
    plain = re.sub("</?bdi[^>]*>", "", found[0]) if found else ""
    return re.findall(r'href="([^"]*)">([^<]*)<', plain)


def test_topics(tmp):
    make(tmp, {"a.md": page("A", date="2026-01-03", tags="[Harbour, C++]"),
               "b.md": page("B", date="2026-01-02", tags="[harbour, C#, '!']"),
               "c.md": page("C", date="2026-01-01", tags="[harbour, Ü]")})
    build(tmp)
    out = tree(tmp / "_site")
    page_a = out["a/index.html"].decode()
    assert links(page_a, 'ul class="topics') == [
        ("../tags/harbour/", "Harbour"), ("../tags/c-2/", "C++")]
    contains(page_a, '<a rel="tag"')
    topic = out["tags/harbour/index.html"].decode()
    contains(topic, "<h1>harbour</h1>", "<title>harbour – Test</title>",
             '<link rel="canonical" href="https://t.example/blog/tags/harbour/"')
    assert [a for a, _ in links(topic, "main")] == [
        "../../a/", "../../b/", "../../c/"]
    archive = out["archive/index.html"].decode()
    contains(archive, "<title>Archive – Test</title>", "<h1>Archive</h1>",
             '<a href="../tags/harbour/"><bdi>harbour</bdi></a> 3')
    for name in ("tags/tag", "tags/c", "tags/c-2", "tags/ue"):
        assert f"{name}/index.html" in out, name
    sitemap = out["sitemap.xml"].decode()
    contains(sitemap, "/blog/tags/harbour/<", "/blog/archive/<")


def test_names_keep_their_direction(tmp):
    """A number or a mark beside a name in another script stays in its place."""
    make(tmp, {"a.md": page(tags="[ماء, Harbour]", date="2026-01-01"),
               "b.md": page("عنوان", body="اشترت الجمعية الحقل السفلي.",
                            lang="ar")},
         INI.replace("Test", "What now?") + "language = en\n")
    build(tmp)
    out = tree(tmp / "_site")
    contains(out["archive/index.html"].decode(), "<bdi>ماء</bdi></a> 1",
             "<bdi>Harbour</bdi></a> 1")
    assert out["b/index.html"].decode().count("<bdi>What now?</bdi></a>") == 2


def test_years(tmp):
    make(tmp, {"a.md": page("A", date="2026-01-01T00:30:00Z"),
               "b.md": page("B", date="2025-12-31T23:50:00-05:00"),
               "c.md": page("C", date="2026-01-01T09:00:00Z"),
               "d.md": page("D", date="2020-01-01"), "e.md": page("E")},
         "[site]\ntitle = Test\nbase_url = https://t.example/\n"
         "per_page = 1\n")
    build(tmp)
    out = tree(tmp / "_site")
    assert links(out["archive/index.html"].decode(), "main") == [
        ("2026/", "2026"), ("2025/", "2025"), ("2020/", "2020")]
    first = out["archive/2026/index.html"].decode()
    contains(first, 'href="../../c/">C<', 'rel="next" href="page/2/"')
    second = out["archive/2026/page/2/index.html"].decode()
    contains(first, "<title>2026 – ")
    contains(second, "<title>Page 2 – 2026 – ")
    contains(second, 'href="../../../../a/">A<', 'rel="prev" href="../../"')
    assert "archive/2026/page/3/index.html" not in out


def test_neighbours(tmp):
    make(tmp, {"a.md": page("A", date="2026-01-03"),
               "b.md": page("B & b", date="2026-01-02"),
               "c.md": page("C", date="2026-01-01", lang="ar"),
               "d.md": page("D")})
    build(tmp)
    out = tree(tmp / "_site")
    def pager(name):
        return links(out[f"{name}/index.html"].decode(), 'nav class="pager')
    assert pager("a") == [("../b/", "B &amp; b&nbsp;→")]
    assert pager("b") == [("../a/", "←&nbsp;A"), ("../c/", "C&nbsp;→")]
    assert pager("c") == [("../b/", "→&nbsp;B &amp; b")]
    contains(out["b/index.html"].decode(), '<bdi lang="ar">C</bdi>')
    contains(out["c/index.html"].decode(), '<html lang="ar" dir="rtl">')
    assert pager("d") == []


def test_related(tmp):
    make(tmp, {"a.md": page("The quay", date="2026-01-03"),
               "b.md": page("The peat", BOG),
               "c.md": page("Another quay", lang="en-GB"),
               "d.md": page("A draft quay", draft="true")})
    build(tmp)
    out = tree(tmp / "_site")
    def related(name):
        return links(out[f"{name}/index.html"].decode(), 'nav class="related')
    assert related("a") == [("../c/", "Another quay")]
    contains(out["a/index.html"].decode(), '<li lang="en-GB" dir="auto"><a href="../c/"')
    assert related("c") == [("../a/", "The quay")]
    make(tmp, {"c.md": page("Another quay")})
    build(tmp)
    contains((tmp / "_site/a/index.html").read_text(), '<li><a href="../c/"')
    assert related("b") == []


def test_articles_come_first(tmp):
    """A list that would stand in an article's place is left out, and so are
    the links to it."""
    make(tmp, {"tags/harbour.md": page("All about the harbour"),
               "archive/index.md": page("My archive"),
               "a.md": page("A", tags="[harbour, quay]")})
    done = build(tmp)
    assert done.stderr == "", done.stderr
    out = tree(tmp / "_site")
    contains(out["tags/harbour/index.html"].decode(), "All about the harbour")
    contains(out["archive/index.html"].decode(), "My archive")
    html = out["a/index.html"].decode()
    contains(html, "<li>harbour</li>", 'href="../tags/quay/">quay')
    assert "Archive</a>" not in html


def test_the_page_for_lost_readers_says_so(tmp):
    build(make(tmp, {"a.md": page()}))
    contains((tmp / "_site" / "404.html").read_text(),
             "<title>Page not found – Test</title>", "<h1>Page not found</h1>")
    contains((tmp / "_site" / "index.html").read_text(), "<title>Test</title>")
    build(make(tmp, {}, INI + "language = de\n"))
    contains((tmp / "_site" / "404.html").read_text(),
             "<title>Seite nicht gefunden – Test</title>")


def test_theme_without_archive(tmp):
    make(tmp, {"a.md": page(tags="[x]", date="2026-01-01")}, add_theme(tmp))
    ini = tmp / "themes" / "mine" / "theme.ini"
    ini.write_text(ini.read_text().replace("extends = default\n", ""))
    write(tmp / "themes" / "mine" / "page.html", "{{{body}}}\n")
    write(tmp / "themes" / "mine" / "list.html", "{{heading}}\n")
    write(tmp / "themes" / "mine" / "404.html", "lost\n")
    write(tmp / "themes" / "mine" / "style.scss", "p { margin: 0 }\n")
    build(tmp)
    out = tree(tmp / "_site")
    assert out["tags/x/index.html"] == b"x\n"
    assert "archive/index.html" not in out
    assert "archive/2026/index.html" in out


def test_threads_and_places_do_not_matter(tmp):
    files = {f"{i:02}.md": page(f"Quay {i}", (TEXT, BOG)[i % 2],
                                date=f"2026-01-{i:02}", tags="[a, b]")
             for i in range(1, 20)}
    make(tmp, files)
    build(tmp, "-o", tmp / "one", "-j", 1)
    build(tmp, "-o", tmp / "two", "-j", 4)
    assert tree(tmp / "one") == tree(tmp / "two")
