/* SPDX-License-Identifier: MIT */
/* Pages with all kinds of front matter, and what becomes of it. */
#ifndef TEST_PAGES_H
#define TEST_PAGES_H

#define BODY                                                                   \
  "The pier at Saltby opens on Friday.\n\n```\ncode\n```\nIt cost *a lot*."

/* $O stands for the record, $1 and $2 for the two points. */
static const struct {
  const gchar *before;
  const gchar *after;
} CHANGED[] = {
    {BODY,
     "---\nkey_points:\n  - $1\n  - $2\nkey_points_origin: $O\n---\n" BODY},
    {"# T\r\n\r\nWords.\r\n",
     "---\r\nkey_points:\r\n  - $1\r\n  - $2\r\nkey_points_origin: $O\r\n"
     "---\r\n# T\r\n\r\nWords.\r\n"},
    {"---\n---\n" BODY,
     "---\nkey_points:\n  - $1\n  - $2\nkey_points_origin: $O\n---\n" BODY},
    {"---\n# nothing\n--- \n" BODY,
     "---\n# nothing\nkey_points:\n  - $1\n  - $2\nkey_points_origin: $O\n"
     "--- \n" BODY},
    {"---\r\ntitle: \"A: b\"\r\ntags: [x, y] # c\r\n\r\n# end\r\n---\r\n" BODY,
     "---\r\ntitle: \"A: b\"\r\ntags: [x, y] # c\r\n\r\n# end\r\n"
     "key_points:\r\n  - $1\r\n  - $2\r\nkey_points_origin: $O\r\n"
     "---\r\n" BODY},
    {"---\rtitle: x\r---\r" BODY,
     "---\rtitle: x\rkey_points:\r  - $1\r  - $2\rkey_points_origin: $O\r"
     "---\r" BODY},
    /* the indentation of the other lists */
    {"---\ntags:\n- a\n---\n" BODY,
     "---\ntags:\n- a\nkey_points:\n- $1\n- $2\nkey_points_origin: $O\n"
     "---\n" BODY},
    {"---\ntags:\n    - a\nx: [b]\n...\n" BODY,
     "---\ntags:\n    - a\nx: [b]\nkey_points:\n    - $1\n    - $2\n"
     "key_points_origin: $O\n...\n" BODY},
    {"---\n  title: x\n---\n" BODY,
     "---\n  title: x\n  key_points:\n    - $1\n    - $2\n"
     "  key_points_origin: $O\n---\n" BODY},
    /* the spelling of the name, and the comments around it */
    {"---\nkey-takeaways: []   # none\nt: x\n---\n" BODY,
     "---\nkey-takeaways:   # none\n  - $1\n  - $2\n"
     "key-takeaways-origin: $O\nt: x\n---\n" BODY},
    {"---\n# a\nkeypoints:  # b\n# c\nt: x # d\n---\n" BODY,
     "---\n# a\nkeypoints:  # b\n  - $1\n  - $2\nkeypoints_origin: $O\n"
     "# c\nt: x # d\n---\n" BODY},
    {"---\nkeyPoints: true  \nt: x\n---\n" BODY,
     "---\nkeyPoints:\n  - $1\n  - $2\nkeyPoints_origin: $O\nt: x\n---\n" BODY},
    {"---\n\"key_points\" : [a b]\n---\n" BODY,
     "---\n\"key_points\" :\n  - $1\n  - $2\nkey_points_origin: $O\n"
     "---\n" BODY},
    {"---\nkey_points: {}\nt: x\n---\n" BODY,
     "---\nkey_points:\n  - $1\n  - $2\nkey_points_origin: $O\nt: x\n"
     "---\n" BODY},
    {"---\nkey_points:\t[ ]\n---\n" BODY,
     "---\nkey_points:\n  - $1\n  - $2\nkey_points_origin: $O\n---\n" BODY},
    /* points in another language are another program's */
    {"---\nkey_points_de: [a]\n---\n" BODY,
     "---\nkey_points_de: [a]\nkey_points:\n  - $1\n  - $2\n"
     "key_points_origin: $O\n---\n" BODY},
    /* characters of more bytes before it */
    {"---\nt\xC3\xADtulo: \"\xF0\x9F\xA6\x86 \xC3\xB1\"\n"
     "\xE6\x97\xA5\xE6\x9C\xAC: [\xE8\xAA\x9E]\nkey_points: [a\xC3\xA4]\n"
     "\xC3\xA9: {\xC3\xA0: b}\n---\n" BODY,
     "---\nt\xC3\xADtulo: \"\xF0\x9F\xA6\x86 \xC3\xB1\"\n"
     "\xE6\x97\xA5\xE6\x9C\xAC: [\xE8\xAA\x9E]\nkey_points:\n  - $1\n  - $2\n"
     "key_points_origin: $O\n\xC3\xA9: {\xC3\xA0: b}\n---\n" BODY},
    /* lists, in lines and in brackets, and texts */
    {"---\nkey_points:\n    - Old one\n    - \"Old\n      two\"\n\n# x\n"
     "t: x\n---\n" BODY,
     "---\nkey_points:\n    - $1\n    - $2\nkey_points_origin: $O\n\n# x\n"
     "t: x\n---\n" BODY},
    {"---\ntldr: [\n  a,\n  b\n  ] # x\nt: x\n---\n" BODY,
     "---\ntldr: # x\n  - $1\n  - $2\ntldr_origin: $O\nt: x\n---\n" BODY},
    {"---\nkey_points: |\n  - One\n  - Two\n\nt: x\n---\n" BODY,
     "---\nkey_points:\n  - $1\n  - $2\nkey_points_origin: $O\n\nt: x\n"
     "---\n" BODY},
    /* the record that is there already */
    {"---\nkey_points_origin: \"old\" # r\nt: x\nkey_points:\n- "
     "Old\n---\n" BODY,
     "---\nkey_points_origin: $O # r\nt: x\nkey_points:\n- $1\n- $2\n"
     "---\n" BODY},
    {"---\nkey_points_origin: accepted x\nkeypoints: [a]\n---\n" BODY,
     "---\nkey_points_origin: $O\nkeypoints:\n  - $1\n  - $2\n---\n" BODY},
    {"---\nkey_points_origin:\nt: x\n---\n" BODY,
     "---\nkey_points_origin: $O\nt: x\nkey_points:\n  - $1\n  - $2\n"
     "---\n" BODY},
    {"---\na: &key_points x\n*key_points : b\nkey_points:\n"
     "- 'Rule #1'\n---\n" BODY,
     "---\na: &key_points x\n*key_points : b\nkey_points:\n"
     "- $1\n- $2\nkey_points_origin: $O\n---\n" BODY},
    {"A \"pier\" opens.\n", "---\nkey_points:\n  - $1\n  - $2\n"
                            "key_points_origin: $O\n---\nA \"pier\" opens.\n"},
    /* a map */
    {"---\nkey_points:\n  count: 2\nkey_points_origin: old\n---\n" BODY,
     "---\nkey_points:\n  count: 2\n  items:\n    - $1\n    - $2\n"
     "key_points_origin: $O\n---\n" BODY},
    {"---\nkey_points:\n    count: 2   # two\n    place: top\n# z\nt: "
     "x\n---\n" BODY,
     "---\nkey_points:\n    count: 2   # two\n    place: top\n    items:\n"
     "      - $1\n      - $2\n    origin: $O\n# z\nt: x\n---\n" BODY},
    {"---\nkey_points:\n  items:\n  - old\n  origin: me\n  count: "
     "2\n---\n" BODY,
     "---\nkey_points:\n  items:\n  - $1\n  - $2\n  origin: $O\n  count: 2\n"
     "---\n" BODY},
    /* what has nothing to do with points may be as odd as it likes */
    {"---\na: &a x\nb: *a\nc: !!str 1\nd: |+\n  e\n\n\n---\n" BODY,
     "---\na: &a x\nb: *a\nc: !!str 1\nd: |+\n  e\n\n\nkey_points:\n  - $1\n"
     "  - $2\nkey_points_origin: $O\n---\n" BODY},
    {"---\n\n" BODY,
     "---\nkey_points:\n  - $1\n  - $2\nkey_points_origin: $O\n---\n"
     "---\n\n" BODY},
};

static const struct {
  const gchar *source;
  const gchar *message; /* what it begins with, after the path */
} REFUSED[] = {
    {"---\n{title: x}\n---\n" BODY, ":2:1: the front matter stands in braces"},
    {"---\nkey_pionts: [a]\n---\n" BODY,
     ":2: this name is nearly that of the points; make it 'key_points'"},
    {"---\nt: x\nt: y\n---\n" BODY, ":3:1: this name stands twice"},
    {"---\nkey_points:\n  count: 1\n  count: 2\n---\n" BODY,
     ":4:3: this name stands twice"},
    {"---\nt: x\n--- # two\nb: 1\n---\n" BODY,
     ":3:1: the front matter holds a line of YAML's own"},
    {"---\nkey_points: &p [a]\n---\n" BODY, ":2:13: the points are tied"},
    {"---\nkey_points:\n  - !!str a\n---\n" BODY, ":3:5: the points are tied"},
    {"---\na: &p x\nkey_points: *p\n---\n" BODY, ":3:13: the points are tied"},
    {"---\nkey_points:\n  - a\n  # why\n  - b\n---\n" BODY,
     ":4:3: a comment stands among the points"},
    {"---\nkey_points:\n  - a\n  - b # why\n---\n" BODY,
     ":4:7: a comment stands among the points"},
    {"---\nkey_points: [a, # why\n  b]\n---\n" BODY,
     ":2:17: a comment stands among the points"},
    {"---\nkey_points: | # why\n  a\n---\n" BODY,
     ":2:15: a comment stands among the points"},
    {"---\nkey_points: {count: 3}\n---\n" BODY,
     ":2:13: what is said of the points stands in braces"},
    {"---\nkey_points:\n  first: [a]\n  more: [b]\n---\n" BODY,
     ":3:3: the points stand in groups"},
    {"---\n? key_points\n: - a\n---\n" BODY, ":2:3: this name is not followed"},
    {"---\nkey_points_origin: [a]\n---\n" BODY, ":2:20: this field is for"},
    {"---\nkey_points_origin: &a old\n---\n" BODY, ":2:20: this field is for"},
    {"---\nkey_points_origin: !!str old\n---\n" BODY,
     ":2:20: this field is for"},
    {"---\nkey_points_origin: old\n  one\n---\n" BODY,
     ":2:20: this field is for"},
    {"---\nkey_points_origin: |\n  old\n---\n" BODY,
     ":2:20: this field is for"},
    {"---\nkey_points_origin: >\n---\n" BODY, ":2:20: this field is for"},
    {"---\rkey_points: &p [a]\r---\r" BODY, ":2:13: the points are tied"},
    {"---\n? key_points_origin\n: old\n---\n" BODY,
     ":2:3: this name is not followed"},
    {"---\nkey_points:\n  count: 3\n? key_points_origin\n: old\n---\n" BODY,
     ":4:3: this name is not followed"},
    {"---\nkey_points:\n  ? items\n  : [a]\n---\n" BODY,
     ":3:5: this name is not followed"},
    {"{\n}\n\n" BODY, ":1:1: the page seems to begin with"},
    {"# T\n\n## Key points\n\n- One\n- Two\n\n" BODY,
     ":5: the points stand in the body"},
};

#endif
