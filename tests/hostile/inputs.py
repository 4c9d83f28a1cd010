# SPDX-License-Identifier: MIT
"""Articles that nobody writes and some machine will send one day.

INPUTS is a list of (name, make), where make() returns bytes. What they have
in common: a careless program needs quadratic time, deep recursion or endless
memory for them, or loses its place in the bytes.
"""

SENTENCE = "The harbour board agreed to raise the quay by forty centimetres. "
PARAGRAPH = SENTENCE + ("It will cost nine million, said the chairman, "
                        "\u201cand not a penny less\u201d. ")


def article(body):
    return ("# A title for all of them\n\n" + PARAGRAPH * 3 + "\n\n"
            + body + "\n\n" + PARAGRAPH * 3 + "\n").encode()


def of_size(size):
    """An article whose last byte is at a boundary of the reading buffer."""
    text = article("")
    return (text + SENTENCE.encode() * (size // len(SENTENCE)))[:size - 1] \
        + b"\n"


def different_sentences(count):
    return " ".join(f"The ship number{i} came to berth{i % 97} with "
                    f"cargo{i % 31} on the day{i * 7}." for i in range(count))


def different_paragraphs(count):
    return "\n\n".join(f"The ship number{i} came to berth{i % 97} with "
                       f"cargo{i % 31} on day{i * 7}. It left at once."
                       for i in range(count))


def name(i):
    """Another name for each number."""
    letters = ""
    while i > 0 or len(letters) < 4:
        letters += chr(ord("a") + i % 26)
        i //= 26
    return letters.capitalize()


def front_matter(lines):
    return b"---\n" + lines.encode() + b"\n---\n" + article("")


TONGUES = (
    "Le maire a dit que l'\u00e9cluse sera ferm\u00e9e. Il ne l'a pas vendue. "
    "El alcalde dijo que la esclusa se cerrar\u00e1. Fue la quinta. Lo sabe. "
    "Il sindaco ha detto che la chiusa sar\u00e0 chiusa. Il suo treno parte. "
    "O prefeito disse que a comporta ser\u00e1 fechada. O seu pai sabia. "
    "De burgemeester zei dat de sluis dicht gaat, zei hij. "
    "Ba\u015fkan kapa\u011f\u0131n kapat\u0131laca\u011f\u0131n\u0131 "
    "s\u00f6yledi. 19. y\u00fczy\u0131lda sat\u0131ld\u0131. "
    "Der B\u00fcrgermeister sagte, dass die Schleuse am 3. Mai schlie\u00dft. "
    "The mayor said that the lock will be closed.\n\n")


def laughing_aliases():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for i in range(1, 12):
        inner = ", ".join([f"*a{i - 1}"] * 9)
        lines.append(f"a{i}: &a{i} [{inner}]")
    return front_matter("\n".join(lines) + "\nkey_points: *a11")


INPUTS = [
    ("empty", lambda: b""),
    ("one byte", lambda: b"x"),
    ("blanks only", lambda: b" \t\n\r\n\v\f\n" * 1000),
    ("a line of 10 MB", lambda: (SENTENCE * 160000).encode()),
    ("20,000 singers", lambda: article(" ".join(
        f"Anna {name(i)} put on a coat. {name(i)} and Paul Reed like it. "
        f"The 46-year-old singer waved at the crowd." for i in range(20000)))),
    ("no full stop", lambda: article("the tide came in and went out " * 50000)),
    ("50,000 abbreviations", lambda: article("Mr. Dr. U.S. etc. Inc. " * 10000)),
    ("100,000 initials", lambda: article("A. " * 100000)),
    ("a word of 1 MB", lambda: article("w" * 1000000)),
    ("a number of 1 MB", lambda: article("9" * 1000000 + " 1.0" * 50000)),
    ("200,000 commas", lambda: article("one, " * 200000)),
    ("200,000 commas and ands", lambda: article("that, and who, which, " * 60000)),
    ("ellipses", lambda: article("... " * 100000 + "\u2026" * 100000)),
    ("question and exclamation marks", lambda: article("?!" * 200000)),
    ("quotes that never close", lambda: article("He said \"that " * 50000)),
    ("single quotes", lambda: article("'tis 'said' the '90s o'clock' " * 20000)),
    ("typographic quotes", lambda: article("\u201c\u2018" * 100000)),
    ("brackets in prose", lambda: article("(" * 100000 + ")" * 99999)),
    ("dashes", lambda: article("that \u2014 this - and -- those " * 40000)),
    ("400,000 dashes and verbs", lambda: article("\u2014 sold " * 400000)),
    ("a first sentence of 100,000 verbs",
     lambda: ("The " + "sold the, " * 100000).encode()),
    ("300,000 sentences in a span of code",
     lambda: article("`" + "Old mills sold. " * 300000 + "`")),
    ("400,000 comments", lambda: article("comment " * 400000)),
    ("one sentence 20,000 times", lambda: article(SENTENCE * 20000)),
    ("one paragraph 20,000 times",
     lambda: article((SENTENCE + "\n\n") * 20000)),
    ("50,000 sentences", lambda: article(different_sentences(50000))),
    ("30,000 paragraphs", lambda: article(different_paragraphs(30000))),
    ("one sentence of 30,000 names",
     lambda: article("The board, said "
                     + ", ".join(f"Mary Smith{i}" for i in range(30000)) + ".")),
    ("200,000 people",
     lambda: article(" ".join(f"He met {name(i)} Holt, a baker."
                              for i in range(200000)))),
    ("combining marks", lambda: article("e" + "\u0301" * 500000)),
    ("no width at all", lambda: article("\u200b\u200d\u2060\ufeff" * 100000)),
    ("other scripts",
     lambda: article("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 "
                     "\u3053\u3093\u306b\u3061\u306f\u3002 \U0001f600" * 20000)),
    ("NUL", lambda: article("a\0b \0\0\0. " * 1000)),
    ("control characters",
     lambda: article("".join(map(chr, range(1, 32))) * 1000)),
    ("invalid UTF-8", lambda: article("") + bytes(range(128, 256)) * 1000),
    ("half a character at the end", lambda: article("") + "\u20ac".encode()[:2]),
    ("surrogates and overlong", lambda: article("")
     + b"\xed\xa0\x80\xc0\x80\xf8\x88\x80\x80\x80" * 1000),
    ("byte order mark", lambda: b"\xef\xbb\xbf" + article("")),
    ("byte order marks", lambda: b"\xef\xbb\xbf" * 1000 + article("")),
    ("UTF-16", lambda: article("").decode().encode("utf-16")),
    ("carriage returns and line feeds",
     lambda: article("One. Two.\n\nThree.").replace(b"\n", b"\r\n")),
    ("carriage returns alone",
     lambda: article("One. Two.\n\nThree.").replace(b"\n", b"\r")),
    ("3,000,000 CR and no LF", lambda: b"# Title\r\r" + b"\r" * 3000000),
    ("100,000 quotes deep", lambda: article(">" * 100000 + " down here")),
    ("a box 400,000 quotes deep",
     lambda: article(">" * 400000 + " [!NOTE]\n down here")),
    ("10,000 lists deep", lambda: article("- " * 10000 + "down here")),
    ("indented lists", lambda: article("\n".join(" " * i + "- down"
                                                 for i in range(1500)))),
    ("100,000 open brackets", lambda: article("[" * 100000)),
    ("links in links", lambda: article("[a](" * 30000)),
    ("images in images", lambda: article("![" * 30000 + "](x)" * 30000)),
    ("emphasis", lambda: article("*a **a _a __a " * 30000)),
    ("backticks", lambda: article(" ".join("`" * i for i in range(1, 1000)))),
    ("open tags", lambda: article("<a " * 60000 + "<" * 60000)),
    ("open comments", lambda: article("<!-- " * 60000 + "<![CDATA[" * 60000)),
    ("entities", lambda: article("&amp;&#0;&#x10ffff;&nosuch; " * 30000)),
    ("tables", lambda: article("| a " * 50000 + "\n" + "|---" * 50000)),
    ("100,000 headings", lambda: article("# A heading\n" * 100000)),
    ("100,000 list items", lambda: article("- an item\n" * 100000)),
    ("a title of 10 MB and 100,000 list items that are prose",
     lambda: b"# " + b"title " * 1700000 + b"\n\n"
     + b"- The quay of the harbour has been raised.\n" * 100000),
    ("100,000 own points",
     lambda: b"# A title\n\n" + b"- a point of the author\n" * 100000
     + article("")),
    ("references",
     lambda: article("\n".join(f"[r{i}]: /u{i}" for i in range(30000))
                     + "\n\n" + "[r1] " * 30000)),
    ("fences", lambda: article("::: keypoints\n" * 20000 + "- x\n")),
    ("markers", lambda: article("<!-- keypoints -->\n\n" * 20000)),
    ("a title of 1 MB",
     lambda: b"# " + b"title " * 170000 + b"\n\n" + article("")),
    ("front matter, 100,000 keys",
     lambda: front_matter("\n".join(f"k{i}: v" for i in range(100000)))),
    ("front matter, one key 20,000 times",
     lambda: front_matter("title: again\n" * 20000)),
    ("front matter, 100,000 points",
     lambda: front_matter("key_points:\n" + "  - a point\n" * 100000)),
    ("100,000 points with facts, in an article full of others",
     lambda: front_matter("lang: en\nkey_points:\n" + "".join(
         f"  - He paid Anna Nosuch{i} {i}7 pounds on May {i % 31} {i}, \"in {i} "
         f"two three\", for NAT{i % 97} O.\n" for i in range(100000)))
     + " ".join(f"Ann Such{i} has {i}3 euros, April {i % 30}, ABC{i}."
                for i in range(30000)).encode()),
    ("50,000 points of words that stand in all of 30,000 sentences",
     lambda: front_matter("lang: en\nkey_points:\n" + "".join(
         f"  - He paid Ann {i}7 euros in April.\n" for i in range(50000)))
     + " ".join(f"Ann has {i}3 euros since April." for i in range(30000))
     .encode()),
    ("20,000 points from one sentence of 40,000 words",
     lambda: front_matter("lang: en\nkey_points:\n" + "".join(
         f"  - The quay of Hull left by ship{i}.\n" for i in range(20000)))
     + b"Hull had quays, " * 20000),
    ("a point, and 300,000 times 'The'",
     lambda: front_matter("lang: en\nkey_points:\n  - The quay is raised.")
     + b"The " * 300000),
    ("one point of 1 MB",
     lambda: front_matter("lang: en\nkey_points:\n  - \"" + "NATO 1,2.3:4 J. "
                          "May 5-6-7 \\\"Uvw x y\\\" " * 30000 + "\"\n  - x")
     + b"NATOS 1 2 3 4 K. June 5 uvw x z. " * 30000),
    ("numbers that go on",
     lambda: front_matter("lang: en\nkey_points:\n  - " + "two hundred and "
                          * 30000 + "\n  - " + "1,234.567:89" * 30000)
     + b"a hundred thousand million and " * 30000 + b"9" * 500000),
    ("quotations that do not close",
     lambda: front_matter("lang: en\nkey_points:\n  - '" + "a b c ''d e f "
                          * 50000 + "'\n  - x") + b'"a b d "e f g ' * 50000),
    ("a point of 150,000 quotations",
     lambda: front_matter("lang: en\nkey_points:\n  - '" + 'a "b c d" '
                          * 150000 + "'") + b'"e f g h" '),
    ("50,000 datelines",
     lambda: article("\n\n".join(f"HULL, {i % 28 + 1} March 2026 (Post) - The "
                                 f"mill number{i} was sold."
                                 for i in range(50000)))),
    ("one dateline of 100,000 days", lambda: article("HULL, March 3, " * 100000
                                                     + "-- It was sold.")),
    ("50,000 labels",
     lambda: article("\n\n".join(f"**Mill {name(i)}** The quay has been raised "
                                 f"by ship{i}." for i in range(50000)))),
    ("50,000 initials that are explained",
     lambda: article(" ".join(
         f"The {' '.join(c.upper() + 'ill' for c in name(i))} "
         f"({name(i).upper()}) met the {name(i).upper()}."
         for i in range(50000)))),
    ("initials behind 200,000 small words",
     lambda: article("Of " + "of the " * 100000 + "(OTOT) " * 50000)),
    ("names parted by 300,000 blanks",
     lambda: article("Ann" + " " * 100000 + "Holt met Paul"
                     + "\u00a0" * 100000 + "Reed, Mary" + "\n" + " " * 100000
                     + "Field.")),
    ("100,000 ingredients and steps",
     lambda: article("## Ingredients\n\n" + "- 200 g flour\n" * 100000
                     + "\n## Method\n\n" + "1. Mix it with water.\n" * 100000)),
    ("50,000 corrections",
     lambda: b"# Corrections and clarifications\n\n" + "\n\n".join(
         f"An article said mill{i} was sold in 1990; it was 1991 (3 March, page "
         f"{i})." for i in range(50000)).encode()),
    ("50,000 questions and answers",
     lambda: article("\n\n".join(f"Q: What did mill{i} sell?\n\nA: It sold "
                                 f"bread, and we left." for i in range(50000)))),
    ("50,000 paragraphs that open in capitals",
     lambda: article("\n\n".join(f"A MAN has sold the mill{i} in Hull."
                                 for i in range(50000)))),
    ("eight languages in turn", lambda: article(TONGUES * 3000)),
    ("line separators and marks of direction",
     lambda: article("The quay\u2028was \u202eraised\u202c.\u200f\u2029"
                     * 50000)),
    ("front matter, 100,000 deep", lambda: front_matter("k: " + "[" * 100000)),
    ("front matter, aliases of aliases", laughing_aliases),
    ("front matter that never ends",
     lambda: b"---\ntitle: x\n" + article("").replace(b"\n---", b"")),
    ("front matter, a bad date", lambda: front_matter("date: 99-99-9999")),
    ("front matter, NUL and tabs", lambda: front_matter("\ttitle: a\0b")),
    ("front matter, 50,000 tags",
     lambda: front_matter("tags: [" + ", ".join(f"t{i}" for i in range(50000))
                          + "]")),
    ("fields without a fence",
     lambda: b"Title: x\n" + b"Date: 2026-05-08\n" * 100000 + article("")),
    ("100,000 lines of verse",
     lambda: ("The oven sleeps,\nthe loaf is gold,\n" * 4 + "\n").encode()
     * 12500),
    ("100,000 names of sections",
     lambda: article("Results: The quay has been raised.\n\n" * 100000)),
    ("a dateline of 100,000 dashes",
     lambda: ("HULL, UK \u2013 12 May " + "\u2013 12 May " * 100000).encode()),
    ("300,000 marks of notes on one line",
     lambda: article("a[^a]" * 300000)),
    ("300,000 links whose address does not end",
     lambda: article("[a]({{ b " * 300000)),
    ("8,191 bytes", lambda: of_size(8191)),
    ("8,192 bytes", lambda: of_size(8192)),
    ("8,193 bytes", lambda: of_size(8193)),
    ("16,384 bytes", lambda: of_size(16384)),
    ("65,536 bytes", lambda: of_size(65536)),
]

# What GitHub's Markdown has beyond CommonMark, whichever of them is read.
GITHUB = [
    ("struck-out text that never ends", lambda: "a ~~b " * 50000),
    ("50,000 words struck out", lambda: "The ~~a~~ b. " * 50000),
    ("text struck out within text struck out",
     lambda: "~a " * 20000 + "b~ " * 20000),
    ("50,000 marks of a footnote",
     lambda: "a[^a] " * 50000 + "\n\n[^a]: b"),
    ("20,000 footnotes, last one first",
     lambda: "".join(f"a[^{i}]\n\n" for i in range(20000))
     + "".join(f"[^{i}]: b\n\n" for i in reversed(range(20000)))),
    ("footnotes within footnotes",
     lambda: "".join(f"[^{i}]: a[^{i + 1}]\n\n" for i in range(20000))
     + "b[^0]"),
    ("footnotes that do not end", lambda: "[^" * 50000),
    ("a table of 20,000 columns",
     lambda: "|a" * 20000 + "|\n" + "|-" * 20000 + "|\n" + "b\n" * 20000),
    ("a table of 50,000 rows",
     lambda: "|a|b|\n|-|-|\n" + "|c ~~d~~|e|\n" * 50000),
    ("50,000 tasks", lambda: "- [ ] a\n- [x] b\n" * 25000),
    ("50,000 addresses",
     lambda: "www.a.b http://c.d/ e@f.g " * 17000),
    ("an address of signs", lambda: "http://a.b/" + "(" * 50000 + ")" * 50000),
]
INPUTS += [("GitHub: " + title, lambda make=make: article(make()))
           for title, make in GITHUB]
