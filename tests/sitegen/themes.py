# SPDX-License-Identifier: MIT
"""What a site does to its theme: variables, parts of its own, and faults."""

from sites import INI, build, contains, make, page, sitegen, tree, write

ART = {"a.md": page()}


def one(site, *arguments, expect=0):
    done = build(site, *arguments, expect=expect)
    html = site / "_site" / "a" / "index.html"
    css = site / "_site" / "style.css"
    return (done, html.read_text() if html.exists() else "",
            css.read_text() if css.exists() else "")


def test_own_parts_stand_over_the_theme(tmp):
    site = make(tmp, ART)
    write(site / "theme" / "_dark.scss", ".own { color: $accent; }\n")
    write(site / "theme" / "partials" / "foot.html", "<i>own foot</i>\n")
    write(site / "theme" / "404.html", "own 404 {{title}}\n")
    _, html, css = one(site)
    contains(css, ".own{color:#9b1c31}", ".key-points{")
    assert "prefers-color-scheme" not in css
    contains(html, "<i>own foot</i>", '<section class="key-points"')
    assert (site / "_site" / "404.html").read_text().startswith("own 404 ")


def test_parts_that_nothing_uses_are_told(tmp):
    site = make(tmp, ART)
    write(site / "theme" / "_dark.scss", ".own { color: $accent; }\n")
    write(site / "theme" / "_bxo.scss", ".own { color: $accent; }\n")
    done = one(site)[0]
    assert done.stderr.count("\n") == 1, done.stderr
    contains(done.stderr, "warning: ", "theme/_bxo.scss: nothing uses this "
             "file; did you mean '_box.scss'?")


def test_own_parts_of_each_theme(tmp):
    for theme in ("default", "plain", "magazine"):
        site = make(tmp / theme, ART, ini=INI + f"theme = {theme}\n"
                    "[theme]\naccent = #123456\n")
        write(site / "theme" / "_box.scss", ".own { color: $accent; }\n")
        contains(one(site)[2], ".own{color:#123456}", "--accent: #123456")


def test_faults_of_own_parts_are_told(tmp):
    for number, (name, text, words) in enumerate((
            ("page.html", "{{#box}}\n", "page.html:1:1: this section is not "
                                        "closed; end it with {{/box}}"),
            ("page.html", "\n{{titel}}", "page.html:2:1: the template 'page' "
                                         "has no name 'titel' here; did you "
                                         "mean 'title'?"),
            ("_box.scss", "a { color: $acent; }\n",
             '_box.scss:1:12: Undefined variable: "$acent". Did you mean '
             "$accent?"),
            ("_box.scss", '@import "page";\n@import "../site.ini";\n',
             "_box.scss:2:1: the import '../site.ini' leaves the theme's "
             "folder"),
            ("_box.scss", '@import "box";\n',
             "_box.scss:1:1: the import 'box' is within itself"))):
        site = make(tmp / str(number), ART)
        write(site / "theme" / name, text)
        contains(one(site, expect=1)[0].stderr, str(site / "theme" / words))


def test_a_link_out_of_the_folder_is_refused(tmp):
    site = make(tmp / "site", ART)
    write(tmp / "outside.scss", "a { b: c }\n")
    (site / "theme").mkdir()
    (site / "theme" / "_box.scss").symlink_to(tmp / "outside.scss")
    contains(one(site, expect=1)[0].stderr,
             "the import 'box' is a link that leaves the theme's folder")


def test_fold(tmp):
    folded = "<summary><h2 "
    for theme, setting, expected in (
            ("default", "", False), ("default", "fold = 1", True),
            ("default", "fold = 5000", False), ("magazine", "", True),
            ("magazine", "fold = 1000000", False)):
        name = theme + setting.replace(" ", "")
        site = make(tmp / name, ART, ini=INI + f"theme = {theme}\n"
                    f"[keypoints]\n{setting}\n")
        assert (folded in one(site)[1]) == expected, name


def test_label(tmp):
    for lang, setting, label in (
            ("en", "", "Selected automatically from this article"),
            ("de", "", "Automatisch aus diesem Artikel ausgewählt"),
            ("en", "label = By machine", "By machine")):
        site = make(tmp / (lang + setting[:5]), {"a.md": page(lang=lang)},
                    ini=INI + f"[keypoints]\n{setting}\n")
        contains(one(site)[1], f'<p class="key-points-label">{label}</p>')
    site = make(tmp / "none", ART, ini=INI + "[keypoints]\nlabel = none\n")
    assert "key-points-label" not in one(site)[1]


def test_words_of_each_language(tmp):
    site = make(tmp, {f"{lang}.md": page(lang=lang, author="A. N.",
                                         date="2026-03-05", tags="[x]")
                      for lang in ("en-US", "de", "he", "cy")},
                ini=INI + "language = en-GB\nfooter = The foot\n[words]\n"
                "de.by = Text:\n")
    build(site)
    out = {name: content.decode() for name, content
           in tree(site / "_site").items() if name.endswith(".html")}
    contains(out["en-us/index.html"], "March 5, 2026", ">Skip to content<",
             '<bdi lang="en-GB">The foot</bdi>')
    contains(out["de/index.html"], "5. März 2026", "Text: A. N.",
             ">Zum Inhalt<", ">Archiv<", '<bdi lang="en-GB">The foot</bdi>')
    contains(out["he/index.html"], "5 במרץ 2026", ">ארכיון<")
    # What the program cannot say in Welsh is marked as the English it is.
    contains(out["cy/index.html"], '<bdi lang="en">By</bdi> A. N.',
             'class="key-points-heading" lang="en">Key points<',
             'href="#content" lang="en">Skip to content<',
             ' lang="en">Archive<')
    contains(out["index.html"], "5. März 2026", "Text: A. N.",
             ">Skip to content<", "<bdi>The foot</bdi>")


def test_words_that_are_none(tmp):
    for number, (line, words) in enumerate((
            ("[words]\nde.relatd = x\n",
             'pages have no word "relatd"; did you mean "related"?'),
            ("[words]\nde.date = {day}\n", "write a date with {year}"),
            ("[keypoints]\nword.de.by = x\n", "words belong in [words]"))):
        site = make(tmp / str(number), ART, ini=INI + line)
        lines = (site / "site.ini").read_text().splitlines()
        contains(build(site, expect=1).stderr,
                 f"site.ini:{len(lines)}: ", words)


FORMS = ("day", "night", "print", "folded")


def preview(tmp, what, expect=0):
    done = sitegen("theme-preview", what, "-o", tmp / "out")
    assert done.returncode == expect, (done.returncode, done.stderr)
    if expect:
        return done.stderr, {}
    return done.stdout, {name: content.decode() for name, content
                         in tree(tmp / "out").items()}


def test_preview_of_each_theme(tmp):
    for theme in ("default", "plain", "magazine"):
        told, out = preview(tmp / theme, theme)
        contains(told, "index.html")
        for form in FORMS:
            for name in ("elements", "generated", "box-in-the-middle",
                         "no-box", "arabic", "japanese", "deutsch"):
                assert f"{form}/{name}/index.html" in out, (form, name)
                contains(out["index.html"],
                         f'href="{form}/{name}/index.html"')
        pages = {name: out[f"day/{name}/index.html"]
                 for name in ("generated", "elements", "no-box", "arabic",
                              "arabic-without-points", "japanese", "deutsch")}
        contains(pages["generated"], 'href="#kp-1"', 'id="kp-1"',
                 "Selected automatically from this article",
                 'class="key-points-heading">Key points</h2>')
        assert "key-points-label" not in pages["elements"]
        assert 'class="key-points"' not in pages["no-box"]
        assert 'class="key-points"' not in pages["arabic-without-points"]
        contains(pages["arabic"], '<html lang="ar" dir="rtl"',
                 'class="key-points-heading">أهم النقاط</h2>', "بقلم كاتبة")
        contains(pages["japanese"], '<html lang="ja"', 'class="key-points"')
        contains(pages["deutsch"], "Automatisch aus diesem Artikel")
        contains(out["day/index.html"],
                 '<article class="story" lang="ar" dir="rtl">',
                 '<article class="story" lang="ja">')
        contains(out["folded/generated/index.html"], "<details>")
        assert ("<details>" in pages["generated"]) == (theme == "magazine")


def test_forms_of_the_preview(tmp):
    _, out = preview(tmp, "default")
    css = {form: out[f"{form}/style.css"] for form in FORMS}
    for form, query, scheme in (("day", "@media not all{", "light"),
                                ("night", "@media all{", "dark"),
                                ("print", "@media all{", "light")):
        contains(css[form], query, f":root{{color-scheme:{scheme}}}")
        assert "prefers-color-scheme" not in css[form]
    contains(css["day"], "@media print")
    assert "@media print" not in css["print"]


def test_preview_as_a_site_has_it(tmp):
    site = make(tmp / "site", ART, ini=INI + "theme = plain\n[keypoints]\n"
                "label = By machine\n[theme]\naccent = #123456\n")
    write(site / "theme" / "_box.scss", ".own { color: red }\n")
    _, out = preview(tmp, site)
    contains(out["day/style.css"], "--accent: #123456", ".own{color:red}")
    contains(out["day/generated/index.html"], "By machine")


def test_preview_of_nothing(tmp):
    """The place is the line that its reader wrote, or none."""
    site = make(tmp / "site", ART, ini=INI + "theme = plian\n")
    for what, words in (("plian", "there is no theme 'plian'; did you mean"),
                        (tmp / "none", f"{tmp}/none: there is no such folder"),
                        (site, f"{site}/site.ini:4: there is no theme")):
        said = preview(tmp, what, expect=1)[0]
        assert said.startswith(words), said
    done = sitegen("theme-preview")
    assert done.returncode == 2
    contains(done.stderr, "name a theme")
