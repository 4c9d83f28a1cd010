/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "dialect.h"
#include "tree.h"

static const gchar PAGE[] =
    "---\n"
    "key_points: [\"It ~~shut~~ opened\"]\n"
    "---\n"
    "# The ~~old~~ pier\n"
    "\n"
    "The pier ~~shut~~ opened on Friday.[^why] It cost\n"
    "more than www.example.org said it would.\n"
    "\n"
    "[^why]: A gale had *broken*\n"
    "    the old one.\n"
    "\n"
    "    - a list in a note\n"
    "\n"
    "| Year | Visitors |\n"
    "|------|---------:|\n"
    "| 2024 | ~~12~~ 14 |\n"
    "| 2025 | [340](a.md) |\n"
    "\n"
    "~~Nothing of this holds.~~\n"
    "\n"
    "- [x] Count the *visitors*\n"
    "- [ ] Mend the roof\n"
    "\n"
    "Nobody knows who pays.[^pay]\n"
    "\n"
    "[^pay]: Not the town.\n"
    "\n"
    "The end.\n";

/* "kind@line:text" of each block, one a line. */
static gchar *
describe(const KpArticle *article)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    g_string_append_printf(out, "%s@%u:%.*s\n", kp_block_kind_name(block->kind),
                           block->line, (int)block->text.length,
                           article->text + block->text.start);
  }
  return g_string_free(out, FALSE);
}

static KpArticle *
read_page(const gchar *page)
{
  g_autoptr(GError) error = NULL;
  KpArticle *article =
      kp_article_new("a.md", page, strlen(page), NULL, NULL, &error);
  g_assert_no_error(error);
  return article;
}

/* The page is read, and its blocks hold the text. */
static void
expect_text(const gchar *page, const gchar *text)
{
  g_autoptr(KpArticle) article = read_page(page);
  g_autofree gchar *blocks = describe(article);
  g_test_message("%s", blocks);
  g_assert_nonnull(strstr(blocks, text));
}

/* Words that are struck out are no part of the text; the line of a word is
 * found in tables and in notes, which are read last. */
static void
test_blocks(void)
{
  g_autoptr(KpArticle) article = read_page(PAGE);
  g_autofree gchar *blocks = describe(article);
#ifdef KP_MARKDOWN_GFM
  g_assert_cmpstr(article->title, ==, "The pier");
  g_assert_cmpstr(blocks, ==,
                  "title@4:The  pier\n"
                  "paragraph@6:The pier  opened on Friday. It cost\n"
                  "more than www.example.org said it would.\n"
                  "table@14:Year | Visitors\n2024 |  14\n2025 | 340\n"
                  "html@19:\n"
                  "list@21:Count the visitors\n"
                  "list@22:Mend the roof\n"
                  "paragraph@24:Nobody knows who pays.\n"
                  "paragraph@28:The end.\n"
                  "footnote@9:A gale had broken\nthe old one.\n"
                  "list@12:a list in a note\n"
                  "footnote@26:Not the town.\n");
  const KpPoint *point = article->points->pdata[0];
  g_assert_cmpstr(point->text, ==, "It opened");
  const gchar *visitors = strstr(article->text, "340");
  g_assert_cmpuint(
      kp_article_line(article, (guint32)(visitors - article->text)), ==, 17);
#else
  g_assert_nonnull(strstr(blocks, "paragraph@6:The pier ~~shut~~ opened"));
  g_assert_nonnull(strstr(blocks, "table@14:| Year | Visitors |"));
#endif
}

/* A table needs no blank line before it; the parser then gives no place to what
 * stands above, and the heads another's. */
static void
test_table_below_text(void)
{
  static const struct {
    const gchar *word;
    guint line;
  } CASES[] = {{"opened", 5},     {"more", 6},   {"Year", 7}, {"2024", 9},
               {"Quotation", 11}, {"Below", 12}, {"Last", 15}};
  g_autoptr(KpArticle) article =
      read_page("---\ndate: 2026-01-01\n---\n\nIt opened on Friday and cost\n"
                "more.\n| Year | Visitors |\n|--|--|\n| 2024 | 12 |\n\n"
                "> Quotation.\n> | Below |\n> |--|\n\nLast.\n");
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *at = strstr(article->text, CASES[i].word);
    g_test_message("%s", CASES[i].word);
    g_assert_cmpuint(kp_article_line(article, (guint32)(at - article->text)),
                     ==, CASES[i].line);
  }
#ifdef KP_MARKDOWN_GFM
  g_autofree gchar *blocks = describe(article);
  g_assert_cmpstr(blocks, ==,
                  "paragraph@5:It opened on Friday and cost\nmore.\n"
                  "table@7:Year | Visitors\n2024 | 12\n"
                  "quote@11:Quotation.\n"
                  "table@12:Below\n"
                  "paragraph@15:Last.\n");
#endif
}

/* A list in a note is not what the last heading of the page names. */
static void
test_note_is_no_list(void)
{
  g_autoptr(KpArticle) article =
      read_page("# The pier\n\nIt opened on Friday.[^a]\n\n## Key points\n\n"
                "[^a]: A note.\n    - It is new\n    - It is long\n");
  g_assert_cmpuint(article->points->len, ==, 0);
}

/* What stands in the words for a picture is no text, nor a line's end. */
static void
test_break_in_picture(void)
{
  expect_text("# The pier\n\nIt ![an<br>oven](a.png) is old.\n", "It  is old.");
}

/* A word that the source spells otherwise is not looked for in the next block.
 */
static void
test_word_spelled_otherwise(void)
{
  g_autoptr(KpArticle) article =
      read_page("# The pier\n\n&#72;ull has a pier.\n\nHull is old.\n");
  const gchar *hull = strstr(article->text, "Hull has");
  g_assert_cmpuint(kp_article_line(article, (guint32)(hull - article->text)),
                   ==, 3);
}

/* Code has lines as well. */
static void
test_lines_of_code(void)
{
  static const struct {
    const gchar *word;
    guint line;
  } CASES[] = {
      {"rye", 4}, {"oat", 6}, {"hull", 11}, {"quay", 12}, {"Last", 14}};
  g_autoptr(KpArticle) article =
      read_page("# The pier\n\n~~~\nrye\n\noat\n~~~\n\nIt is old.\n\n"
                "    hull\n    quay\n\nLast.\n");
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *at = strstr(article->text, CASES[i].word);
    g_test_message("%s", CASES[i].word);
    g_assert_cmpuint(kp_article_line(article, (guint32)(at - article->text)),
                     ==, CASES[i].line);
  }
}

/* The number of a note is no word of the text; a power is. */
static void
test_number_of_note(void)
{
  expect_text("# The pier\n\nIt is old.<sup>1</sup> Its bells<sup>[22](#n)"
              "</sup> cost 10<sup>6</sup> pounds, on 9 m<sup>2</sup>.\n",
              "It is old. Its bells cost 10^6 pounds, on 9 m2.");
  expect_text("# The pier\n\n<sup>1</sup> It cost *10*<sup>6</sup> on the "
              "10<sup>th</sup> day.<sup>2*nd*</sup>\n",
              "1 It cost 106 on the 10th day.2nd");
}

/* CommonMark has no notes: their marks are text, or links. */
static void
test_marks_of_notes(void)
{
  static const gchar MARKED[] =
      "# The pier\n\nIt is old[^a] and[^9] long.[^b-c] A `[^d]` is "
      "a mark, [^ no] is none.\n\n[^9]: A gale broke it.\nIt is "
      "new.\n\n[^a]: <https://a.example.org>\n[^b-c]: Of the town.\n";
  expect_text(MARKED, "It is old and long. A [^d] is a mark, [^ no] is none.");
  expect_text(MARKED, "footnote@5:");
  expect_text("# The pier\n\n[^no mark]: of *all*. It is [^ so](a).\n",
              "paragraph@3:[^no mark]: of all. It is ^ so.");
  expect_text("# The pier\n\n`[^a]` is how to write a mark.\n",
              "paragraph@3:[^a] is how to write a mark.");
  /* One before a colon inside a paragraph is the mark all the same. */
  expect_text("# The pier\n\nIt is **old**[^1]: a gale[^2] broke it.\n",
              "It is old: a gale broke it.");
}

/* Numbers of notes are in text that was copied from a page. */
static void
test_copied_numbers(void)
{
  expect_text("# The pier\n\nThe pier[1] is old.[2][13] It is (long)[3].\n",
              "The pier is old. It is (long).");
  expect_text("# The pier\n\nOf piers[0], ab[1], a.piers[2] and 2[3], see [4], "
              "piers[x].\n",
              "Of piers[0], ab[1], a.piers[2] and 2[3], see [4], piers[x].");
  expect_text("# The pier\n\n[1] The pier of Hull.\n", "[1] The pier of Hull.");
}

/* A blank before one belongs to it. */
static void
test_blank_before_mark(void)
{
  expect_text("# The pier\n\nIt [^1], which is old [^2] and *long* [^3], is "
              "new [^4].\n\n[^1]: Of oak.\n\n[^4]: <https://a.example.org>\n",
              "It, which is old and long, is new.");
}

/* Links whose addresses a site generator is still to find are text. Their words
 * may be marked; their addresses may go on, and end where they end. */
static void
test_links_to_come(void)
{
  expect_text("# The pier\n\nThe [old pier]({{< ref \"/p\" >}}) is [long]({% "
              "link p.md %}), and [no] [link]({x y}) ({{ x }}).\n",
              "The old pier is long, and [no] [link]({x y}) ({{ x }}).");
  expect_text("# The pier\n\nThe [`old`]({{ x }}) [*new* pier]({{ y }}) [is "
              "*a* [b] long *one*.\n",
              "The old new pier [is a [b] long one.");
  expect_text(
      "# The pier\n\nThe [old]({{ site.url }}/p) pier is [new]({{ s "
      "}}{% link p.md %}) and [long](/a/{{ x }}/p), and [no]({{ x }} "
      "y) [one]({% y ).\n",
      "The old pier is new and long, and [no]({{ x }} y) [one]({% y ).");
}

/* A reference whose address stands in another file is its words; what only
 * looks like one stays. */
static void
test_references_to_come(void)
{
  expect_text("The [old pier][pier] is [long][], [*as* old][mill] and "
              "[`new`][mill].\n",
              "The old pier is long, as old and new.");
  expect_text("It is x[i][j], [no][2], [Holt 2019][Reed 2020] or int [][] a.\n",
              "It is x[i][j], [no][2], [Holt 2019][Reed 2020] or int [][] a.");
  g_autoptr(KpArticle) article = read_page("The [old pier][pier] is.\n");
  char *html = kp_dialect_render(article->tree, FALSE);
  g_assert_cmpstr(html, ==, "<p>The [old pier][pier] is.</p>\n");
  free(html);
}

/* The language of a piece of code is in the body, and no word of the text. */
static void
test_language_of_code(void)
{
  static const gchar CODE[] =
      "It is `#!cpp tw\x01ice` the `#!/bin/sh -e`, `#!` "
      "and `#!py `.\n";
  expect_text(CODE, "It is tw ice the #!/bin/sh -e, #! and #!py .");
  g_autoptr(KpArticle) article = read_page(CODE);
  char *html = kp_dialect_render(article->tree, FALSE);
  g_assert_cmpstr(html, ==,
                  "<p>It is <code>#!cpp tw ice</code> the <code>#!/bin/sh "
                  "-e</code>, <code>#!</code> and <code>#!py </code>.</p>\n");
  free(html);
}

/* What defines a term stands on the line below it. */
static void
test_definitions(void)
{
  expect_text("# The pier\n\nDeck\n: It is new.\n: It is long.\n",
              "Deck: It is new.\n: It is long.");
  expect_text("# The pier\n\nIt is\n:old.\n", "It is\n:old.");
}

/* A shout and a name for links may stand above the title, a sentence not. */
static void
test_above_title(void)
{
  g_autoptr(KpArticle) shout =
      read_page("**READ THIS AT https://mill.example.org**\n\n(pier)=\n# The "
                "pier\n\nIt is old.\n");
  g_assert_cmpstr(shout->title, ==, "The pier");
  g_autoptr(KpArticle) told = read_page("It is old.\n\n# The pier\n");
  g_assert_cmpstr(told->title, ==, NULL);
  g_autoptr(KpArticle) aside = read_page("(it is old)=\n\n# The pier\n");
  g_assert_cmpstr(aside->title, ==, NULL);
  g_autoptr(KpArticle) loud =
      read_page("---\nTitle: Pier\n---\n\nIt is old.\n");
  g_assert_cmpstr(loud->title, ==, "Pier");
  g_autoptr(KpArticle) both =
      read_page("---\nTitle: Pier\ntitle: Quay\n---\n\nIt is old.\n");
  g_assert_cmpstr(both->title, ==, "Quay");
}

/* What an accept remembers is the same in either build. */
static void
test_common(void)
{
  static const gchar MARKDOWN[] = "| a |\n|---|\n\n~~b~~ www.example.org\n";
  cmark_node *tree = kp_dialect_parse_common(MARKDOWN, strlen(MARKDOWN));
  char *html = kp_dialect_render(tree, FALSE);
  g_assert_cmpstr(html, ==,
                  "<p>| a |\n|---|</p>\n<p>~~b~~ www.example.org</p>\n");
  free(html);
  cmark_node_free(tree);
}

static gpointer
render_often(gpointer data)
{
  const gchar *expected = data;
  for (guint i = 0; i < 300; i++) {
    cmark_node *common = kp_dialect_parse_common(PAGE, strlen(PAGE));
    cmark_node *tree = kp_dialect_parse(PAGE, strlen(PAGE), FALSE);
    char *html = kp_dialect_render(tree, TRUE);
    g_assert_cmpstr(html, ==, expected);
    free(html);
    cmark_node_free(tree);
    cmark_node_free(common);
  }
  return NULL;
}

static void
test_threads(void)
{
  cmark_node *tree = kp_dialect_parse(PAGE, strlen(PAGE), FALSE);
  char *expected = kp_dialect_render(tree, TRUE);
  cmark_node_free(tree);
  GThread *threads[4];
  for (guint i = 0; i < G_N_ELEMENTS(threads); i++)
    threads[i] = g_thread_new(NULL, render_often, expected);
  for (guint i = 0; i < G_N_ELEMENTS(threads); i++)
    g_thread_join(threads[i]);
  free(expected);
}

static void
test_name(void)
{
#ifdef KP_MARKDOWN_GFM
  const gchar *start = "GitHub Flavored Markdown (cmark-gfm ";
#else
  const gchar *start = "CommonMark (cmark ";
#endif
  g_assert_true(g_str_has_prefix(kp_dialect_name, start));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/dialect/name", test_name);
  g_test_add_func("/dialect/blocks", test_blocks);
  g_test_add_func("/dialect/table-below-text", test_table_below_text);
  g_test_add_func("/dialect/note-is-no-list", test_note_is_no_list);
  g_test_add_func("/dialect/break-in-picture", test_break_in_picture);
  g_test_add_func("/dialect/word-spelled-otherwise",
                  test_word_spelled_otherwise);
  g_test_add_func("/dialect/lines-of-code", test_lines_of_code);
  g_test_add_func("/dialect/number-of-note", test_number_of_note);
  g_test_add_func("/dialect/marks-of-notes", test_marks_of_notes);
  g_test_add_func("/dialect/copied-numbers", test_copied_numbers);
  g_test_add_func("/dialect/blank-before-mark", test_blank_before_mark);
  g_test_add_func("/dialect/links-to-come", test_links_to_come);
  g_test_add_func("/dialect/references-to-come", test_references_to_come);
  g_test_add_func("/dialect/language-of-code", test_language_of_code);
  g_test_add_func("/dialect/definitions", test_definitions);
  g_test_add_func("/dialect/above-title", test_above_title);
  g_test_add_func("/dialect/common", test_common);
  g_test_add_func("/dialect/threads", test_threads);
  return g_test_run();
}
