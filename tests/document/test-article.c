/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "article.h"
#include "dialect.h"
#include "tree.h"

static const gchar PAGE[] = "---\n"
                            "title: \"A day out\"\n"
                            "--- \n"
                            "# A day out\n"
                            "\n"
                            "It *rained*. ![no prose](a.png)\n"
                            "Then [it\n"
                            "stopped](b.html) again.\n"
                            "\n"
                            "- one\n"
                            "\n"
                            "> two\n";

static const KpBlock *
block_at(const KpArticle *article, guint index)
{
  g_assert_cmpuint(index, <, article->blocks->len);
  return &g_array_index(article->blocks, KpBlock, index);
}

static void
test_blocks(void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", PAGE, sizeof(PAGE) - 1, NULL, NULL, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(article->title, ==, "A day out");
  g_assert_cmpstr(article->text, ==,
                  "A day out\n\nIt rained. \nThen it\nstopped again.\n\n"
                  "one\n\ntwo");
  static const KpBlockKind KINDS[] = {KP_BLOCK_TITLE, KP_BLOCK_PARAGRAPH,
                                      KP_BLOCK_LIST, KP_BLOCK_QUOTE};
  static const guint LINES[] = {4, 6, 10, 12};
  for (guint i = 0; i < G_N_ELEMENTS(KINDS); i++) {
    g_assert_cmpint(block_at(article, i)->kind, ==, KINDS[i]);
    g_assert_cmpuint(block_at(article, i)->line, ==, LINES[i]);
  }
  g_assert_cmpuint(kp_article_line(article, block_at(article, 1)->text.start),
                   ==, 6);
  g_assert_cmpuint(kp_article_line(article, 35), ==, 8);
}

/* Every leaf gives its literal, byte for byte; spans ascend and lie inside. */
static void
check_leaves(const KpArticle *article)
{
  guint32 last = 0;
  for (guint i = 0; i < article->leaves->len; i++) {
    const KpLeaf *leaf = &g_array_index(article->leaves, KpLeaf, i);
    g_assert_cmpuint(leaf->text.start, >=, last);
    last = kp_span_end(leaf->text);
    g_assert_cmpuint(last, <=, article->text_length);
    const gchar *literal = cmark_node_get_literal(leaf->node);
    if (literal == NULL)
      literal = "\n";
    g_assert_cmpuint(strlen(literal), ==, leaf->text.length);
    g_assert_cmpint(
        strncmp(article->text + leaf->text.start, literal, leaf->text.length),
        ==, 0);
  }
}

/* "kind@line:text" of each block, one a line. */
static gchar *
describe(const KpArticle *article)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = block_at(article, i);
    g_string_append_printf(out, "%s%s@%u:%.*s", i > 0 ? "\n" : "",
                           kp_block_kind_name(block->kind), block->line,
                           (int)block->text.length,
                           article->text + block->text.start);
  }
  return g_string_free(out, FALSE);
}

#define PROSE                                                                  \
  "The council of the town met on Monday evening.\n\n"                         \
  "It agreed on very little before it went home.\n\n"                          \
  "Nobody was surprised by any of this at all.\n"
#define PROSE_BLOCKS                                                           \
  "paragraph@1:The council of the town met on Monday evening.\n"               \
  "paragraph@3:It agreed on very little before it went home.\n"                \
  "paragraph@5:Nobody was surprised by any of this at all."

#ifdef KP_MARKDOWN_GFM
#define TABLE "table@7:a | b\n1 | 2"
#else
#define TABLE "table@7:| a | b |\n|---|---|\n| 1 | 2 |"
#endif

static void
test_kinds(void)
{
  static const struct {
    const gchar *name;
    const gchar *text; /* after PROSE */
    const gchar *expected;
  } CASES[] = {
      {"caption without a stop",
       "\nThe mayor (left) and two of his friends in "
       "the old town hall\n",
       "caption@7:The mayor (left) and two of his friends in the old town "
       "hall"},
      {"line in capitals", "\nWHAT THE TOWN SAYS\n",
       "heading@7:WHAT THE TOWN SAYS"},
      {"short line", "\nWhat next\n", "heading@7:What next"},
      {"bold line", "\n**What next?**\n\n**Who pays**\n",
       "paragraph@7:What next?\nheading@9:Who pays"},
      {"line that goes on", "\nThe mayor had this to say about the bill:\n",
       "paragraph@7:The mayor had this to say about the bill:"},
      {"exercise in a div, and what follows it",
       "\n::: challenge\n\n### Try it\n\nDraw the town hall.\n\n"
       ":::: hint\n\nIt has a tower.\n\n::::\n\n:::\n\nThe hall is old.\n",
       "html@7:::: challenge\nheading@9:Try it\nexercise@11:Draw the town "
       "hall.\nhtml@13::::: hint\nexercise@15:It has a tower.\n"
       "html@17:::::\nhtml@19::::\nparagraph@21:The hall is old."},
      {"div that is not closed", "\n::: challenge\n\nDraw the town hall.\n",
       "html@7:::: challenge\nparagraph@9:Draw the town hall."},
      {"section of exercises",
       "\n## Exercises\n\nDraw the hall.\n\n### Hint\n\nIt is old.\n\n"
       "## Bells\n\nThe hall has two.\n",
       "heading@7:Exercises\nexercise@9:Draw the hall.\nheading@11:Hint\n"
       "exercise@13:It is old.\nheading@15:Bells\n"
       "paragraph@17:The hall has two."},
      {"heading of exercises in a quotation",
       "\n> ## Exercise\n\nThe hall is old.\n",
       "heading@7:Exercise\nparagraph@9:The hall is old."},
      {"repeat", "\nThe council of the town met on Monday evening.\n",
       "repeat@7:The council of the town met on Monday evening."},
      {"mostly a repeat",
       "\nIt agreed on very little before it went home, late.\n",
       "repeat@7:It agreed on very little before it went home, late."},
      {"image alone", "\n![alt text](a.png)\n", "caption@7:"},
      {"line under an image",
       "\n![alt](a.png)\n\n*The old hall, before the fire.*\n",
       "caption@7:\ncaption@9:The old hall, before the fire."},
      {"image and its caption", "\n![alt](a.png)\n*The old hall.*\n",
       "caption@8:The old hall."},
      {"table", "\n| a | b |\n|---|---|\n| 1 | 2 |\n", TABLE},
      {"code", "\n```\nx = 1\n```\n", "code@7:x = 1"},
      {"code that a line of markup stands in", "\nSee `a\n{% b %}\nc` there.\n",
       "paragraph@7:See a {% b %} c there."},
      {"quotation", "\n> Words of others.\n", "quote@7:Words of others."},
      {"HTML", "\n<div>\nwords\n</div>\n", "html@7:"},
      {"markup lines",
       "\n{% include a %}\n\n::: callout\nWords stand here.\n"
       ":::\n",
       "html@7:{% include a %}\nhtml@9:::: callout\nparagraph@10:Words stand "
       "here.\nhtml@11::::"},
      {"the end of the article",
       "\nShare or comment on this article\n\nAnything that follows here is "
       "a comment.\n",
       "boilerplate@7:Share or comment on this article\nboilerplate@9:Anything "
       "that follows here is a comment."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].name);
    g_autofree gchar *text = g_strconcat(PROSE, CASES[i].text, NULL);
    g_autofree gchar *expected =
        g_strconcat(PROSE_BLOCKS "\n", CASES[i].expected, NULL);
    g_autoptr(KpArticle) article =
        kp_article_new("a.md", text, strlen(text), NULL, NULL, NULL);
    g_autofree gchar *blocks = describe(article);
    g_assert_cmpstr(blocks, ==, expected);
    check_leaves(article);
  }
}

static void
test_pages_without_stops_are_left_alone(void)
{
  static const gchar TEXT[] = "One line of eight words without any stop\n\n"
                              "Another line of eight words without a stop\n\n"
                              "And a third one that is written alike\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", TEXT, strlen(TEXT), NULL, NULL, NULL);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint(block_at(article, i)->kind, ==, KP_BLOCK_PARAGRAPH);
}

static void
test_lost_lines(void)
{
  static const gchar TEXT[] =
      "By . Ann Writer . PUBLISHED: . 14:11 EST, 25 October 2013 . The council "
      "met on Monday. It agreed on little. The mayor (left) in the hall . "
      "Nobody was surprised. Nothing will change. Ann Other contributed to "
      "this "
      "report.";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", TEXT, strlen(TEXT), NULL, NULL, NULL);
  g_autofree gchar *blocks = describe(article);
  g_assert_cmpstr(
      blocks, ==,
      "byline@1:By . Ann Writer . PUBLISHED: . 14:11 EST, 25 October 2013 .\n"
      "paragraph@1:The council met on Monday. It agreed on little.\n"
      "caption@1:The mayor (left) in the hall .\n"
      "paragraph@1:Nobody was surprised. Nothing will change.\n"
      "boilerplate@1:Ann Other contributed to this report.");
  check_leaves(article);
  char *html = kp_dialect_render(article->tree, FALSE);
  g_autofree gchar *expected = g_strconcat("<p>", TEXT, "</p>\n", NULL);
  g_assert_cmpstr(html, ==, expected);
  free(html);
}

static void
test_plain_text(void)
{
  static const gchar TEXT[] = "A *title*\r\n"
                              "\r\n"
                              "    Indented _words_ of\r\n"
                              "two lines & more.\r\n"
                              "# no heading at all.\r\n"
                              "\r\n"
                              "LOUD LINES\r\n"
                              "Prose follows it.\r\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", TEXT, strlen(TEXT), NULL, NULL, NULL);
  g_assert_cmpstr(article->title, ==, "A *title*");
  g_assert_true(article->title_in_body);
  g_autofree gchar *blocks = describe(article);
  g_assert_cmpstr(blocks, ==,
                  "title@1:A *title*\n"
                  "paragraph@3:Indented _words_ of\ntwo lines & more.\n# no "
                  "heading at all.\n"
                  "heading@7:LOUD LINES\n"
                  "paragraph@8:Prose follows it.");
  check_leaves(article);
  const gchar *two = strstr(article->text, "two lines");
  g_assert_cmpuint(kp_article_line(article, (guint32)(two - article->text)), ==,
                   4);
  char *html = kp_dialect_render(article->tree, FALSE);
  g_assert_cmpstr(html, ==,
                  "<h1>A *title*</h1>\n<p>Indented _words_ of\ntwo lines &amp; "
                  "more.\n# no heading at all.</p>\n<h2>LOUD LINES</h2>\n"
                  "<p>Prose follows it.</p>\n");
  free(html);
}

static void
test_lines(void)
{
  static const struct {
    const gchar *name;
    const gchar *text;
    guint line; /* of the word "here" */
  } CASES[] = {
      {"soft breaks", "One\ntwo\nhere\n", 3},
      {"reference definitions before", "[a]: b\n[c]: d\nOne\nhere\n", 4},
      {"definition over two lines", "[a]:\n  b\nhere\n", 3},
      {"indented continuation", "- One\n     two\n   here\n", 3},
      {"lazy continuation", "> One\ntwo\nhere\n", 3},
      {"link over lines", "[One\ntwo](b\n\"c\") here\n", 3},
      {"code over lines", "`one\ntwo\nthree` here\n", 3},
      {"raw tag over lines", "One <b\nid=\"x\"> here\n", 2},
      {"image over lines", "![One\ntwo](b) here\n", 2},
      {"entities", "&amp;\n&auml;\n*here*\n", 3},
      {"hard breaks", "One\\\ntwo  \nhere\n", 3},
      {"carriage returns", "One\r\n\r\ntwo\r\nhere\r\n", 4},
      {"old carriage returns", "One\rtwo\rhere\r", 3},
      {"after front matter", "---\na: b\n---\n\nhere\n", 5},
      {"setext heading", "One\n===\n\ntwo\nhere\n", 5},
      {"byte order mark", "\xEF\xBB\xBF---\na: b\n---\nhere\n", 4},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].name);
    g_autoptr(KpArticle) article = kp_article_new(
        "a.md", CASES[i].text, strlen(CASES[i].text), NULL, NULL, NULL);
    const gchar *word = strstr(article->text, "here");
    g_assert_nonnull(word);
    g_assert_cmpuint(kp_article_line(article, (guint32)(word - article->text)),
                     ==, CASES[i].line);
    check_leaves(article);
  }
}

static void
test_code_spans(void)
{
  static const gchar TEXT[] = "Some `tin lid` and *tin* foil.\n\n    tin\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", TEXT, strlen(TEXT), NULL, NULL, NULL);
  guint32 code = (guint32)(strstr(article->text, "tin lid") - article->text);
  g_assert_false(kp_article_is_code(article, code - 1));
  g_assert_true(kp_article_is_code(article, code));
  g_assert_true(kp_article_is_code(article, code + 6));
  g_assert_false(kp_article_is_code(article, code + 7));
  g_assert_false(kp_article_is_code(article, (guint32)article->text_length));
}

static void
test_titles(void)
{
  static const struct {
    const gchar *text;
    const gchar *given;
    const gchar *title;
    gboolean in_body;
  } CASES[] = {
      {"# One\n\nText.\n", NULL, "One", TRUE},
      {"## One\n\nText.\n", NULL, "One", TRUE},
      {"Text.\n\n# One\n", NULL, NULL, FALSE},
      {"---\ntitle: Two\n---\n# One\n", NULL, "Two", FALSE},
      {"---\ntitle: 'One, two'\n---\n# *One* two\n", NULL, "One, two", TRUE},
      {"---\ntitle: Two\n---\n# One\n", "One", "One", TRUE},
      {"# One {1} two {#one .x}\n", NULL, "One {1} two", TRUE},
      {"Text.\n", "", NULL, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article =
        kp_article_new("a.md", CASES[i].text, strlen(CASES[i].text),
                       CASES[i].given, NULL, NULL);
    g_assert_cmpstr(article->title, ==, CASES[i].title);
    g_assert_cmpint(article->title_in_body, ==, CASES[i].in_body);
    g_assert_cmpint(article->title_node != NULL, ==, CASES[i].in_body);
  }
}

static void
test_marker(void)
{
  static const struct {
    const gchar *text;
    gboolean found;
  } CASES[] = {
      {"One.\n\n<!-- keypoints -->\n\nTwo.\n", TRUE},
      {"One. <!--KeyPoints--> Two.\n", TRUE},
      {"<!-- keypoints --> Two.\n", TRUE},
      {"<!-- keypoints: no -->\n", FALSE},
      {"`<!-- keypoints -->`\n", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = kp_article_new(
        "a.md", CASES[i].text, strlen(CASES[i].text), NULL, NULL, NULL);
    g_assert_cmpint(article->marker_node != NULL, ==, CASES[i].found);
  }
}

static void
test_bad_bytes(void)
{
  static const struct {
    const gchar *bytes;
    gsize length;
    const gchar *expected;
  } CASES[] = {
      {"one\r\ntw\xFFo", 9, "a.md:2:3: byte 0xFF is not UTF-8"},
      {"one\rtw\0o", 8, "a.md:2:3: a NUL byte"},
      {"\xEF\xBB\xBF\xC3", 4, "a.md:1:1: byte 0xC3 is not UTF-8"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(kp_article_new("a.md", CASES[i].bytes, CASES[i].length, NULL,
                                 NULL, &error));
    g_assert_true(g_str_has_prefix(error->message, CASES[i].expected));
  }
}

static void
test_empty(void)
{
  static const gchar *const TEXTS[] = {"", "\xEF\xBB\xBF", "\n\n", "  ",
                                       "---\n---\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
    g_autoptr(KpArticle) article =
        kp_article_new("a.md", TEXTS[i], strlen(TEXTS[i]), NULL, NULL, NULL);
    g_assert_nonnull(article);
    g_assert_cmpuint(article->blocks->len, ==, 0);
    g_assert_cmpstr(article->text, ==, "");
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/article/blocks", test_blocks);
  g_test_add_func("/article/kinds", test_kinds);
  g_test_add_func("/article/no-stops", test_pages_without_stops_are_left_alone);
  g_test_add_func("/article/lost-lines", test_lost_lines);
  g_test_add_func("/article/plain-text", test_plain_text);
  g_test_add_func("/article/lines", test_lines);
  g_test_add_func("/article/code-spans", test_code_spans);
  g_test_add_func("/article/titles", test_titles);
  g_test_add_func("/article/marker", test_marker);
  g_test_add_func("/article/bad-bytes", test_bad_bytes);
  g_test_add_func("/article/empty", test_empty);
  return g_test_run();
}
