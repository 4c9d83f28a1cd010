/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "article.h"
#include "dialect.h"
#include "pattern.h"

static KpArticle *
read_article(const gchar *path, const gchar *text)
{
  g_autoptr(GError) error = NULL;
  KpArticle *article =
      kp_article_new(path, text, strlen(text), NULL, NULL, &error);
  g_assert_no_error(error);
  return article;
}

/* "origin: text@line|..." */
static gchar *
describe(const KpArticle *article)
{
  static const gchar *const ORIGINS[] = {"none", "front", "list", "section",
                                         "fence"};
  GString *out = g_string_new(ORIGINS[article->points_origin]);
  for (guint i = 0; i < article->points->len; i++) {
    const KpPoint *point = g_ptr_array_index(article->points, i);
    g_string_append_printf(out, "%s%s@%u", i > 0 ? "|" : ": ", point->text,
                           point->line);
  }
  return g_string_free(out, FALSE);
}

#define BODY "\n\nThe council met on Monday. It agreed on little.\n"

static void
test_forms(void)
{
  static const struct {
    const gchar *name;
    const gchar *path;
    const gchar *text;
    const gchar *expected;
    guint n_nodes;
  } CASES[] = {
      {"front matter", "a.md", "---\nkey_points: [One, Two]\n---\n" BODY,
       "front: One@2|Two@2", 0},
      {"blanks of all kinds in front matter", "a.md",
       "---\nkey_points: [\"\xC2\xA0\", \"\xE2\x80\xAF"
       "4\xC2\xA0km \xC2\xA0\", \"\"]\n---\n" BODY,
       "front: 4\xC2\xA0km@2", 0},
      {"list under the heading", "a.md",
       "# Title\n\n- The first *point* here.\n- The second one here.\n" BODY,
       "list: The first point here.@3|The second one here.@4", 1},
      {"list under the title of the front matter", "a.md",
       "---\ntitle: T\n---\n* The first point here.\n* The second one "
       "here.\n" BODY,
       "list: The first point here.@4|The second one here.@5", 1},
      {"bullet signs in a paragraph", "a.md",
       "# Title\n\n\xE2\x80\xA2 The first point here\n\xE2\x80\xA2 The second "
       "one here\n" BODY,
       "list: The first point here@3|The second one here@4", 1},
      {"bullet signs in paragraphs", "a.md",
       "# Title\n\n\xE2\x80\xA2 The first point here\n\n\xE2\x80\xA2 The "
       "second "
       "one here\n" BODY,
       "list: The first point here@3|The second one here@5", 2},
      {"list behind a byline", "a.md",
       "# Title\n\n*By Ann Writer*\n\nPublished: 3 May 2026\n\n"
       "- The first point here.\n- The second one here.\n" BODY,
       "list: The first point here.@7|The second one here.@8", 1},
      {"list behind a picture", "a.md",
       "# Title\n\n![A pier](a.jpg)\n\n- The first point here.\n"
       "- The second one here.\n" BODY,
       "list: The first point here.@5|The second one here.@6", 1},
      {"list behind captions that lost their lines", "a.md",
       "# T\n\nThe mayor in the hall . The pier at night .\n\n"
       "- The first point here.\n- The second one here.\n" BODY,
       "list: The first point here.@5|The second one here.@6", 1},
      {"a picture alone", "a.md", "---\ntitle: T\n---\n![A pier](a.jpg)\n",
       "none", 0},
      {"list behind prose", "a.md",
       "# Title\n\nBy Monday it was clear.\n\n- The first point here.\n"
       "- The second one here.\n" BODY,
       "none", 0},
      {"list without a title", "a.md",
       "- The first point here.\n- The second one here.\n" BODY, "none", 0},
      {"list of links", "a.md",
       "# T\n\n- [The first way out](a)\n- [The second way out](b)\n" BODY,
       "none", 0},
      {"list of words", "a.md", "# T\n\n- flour\n- milk\n" BODY, "none", 0},
      {"numbered list", "a.md",
       "# T\n\n1. Mix the flour well.\n2. Bake it for long.\n" BODY, "none", 0},
      {"a list alone", "a.md",
       "# T\n\n- The first point here.\n- The second one here.\n", "none", 0},
      {"section at the end", "a.md",
       "# T" BODY "\n## Key Takeaways:\n\n1. One\n2. Two\n   lines\n",
       "section: One@7|Two lines@8", 2},
      {"bold line", "a.md", "# T\n\n**TL;DR**\n\n- One\n- Two\n" BODY,
       "section: One@5|Two@6", 2},
      {"German section", "a.md",
       "# T\n\n## Das Wichtigste in K\xC3\xBCrze\n\n- Eins\n- Zwei\n" BODY,
       "section: Eins@5|Zwei@6", 2},
      {"section with attributes", "a.md",
       "# T" BODY "\n## Key points {#kp}\n\n- The first point here.\n",
       "section: The first point here.@7", 2},
      {"section with a comment of MDX", "a.md",
       "# T" BODY "\n## Key points {/* #kp */}\n\n- The first point here.\n",
       "section: The first point here.@7", 2},
      {"section without a list", "a.md", "# T\n\n## Key points" BODY, "none",
       0},
      {"fence", "a.md",
       "# T" BODY "\n:::::: keypoints\n\n- One\n- Two\n\n::::::\n",
       "fence: One@7|Two@8", 3},
      {"fence of another name", "a.md",
       "# T" BODY "\n::: key-points\n- One\n:::\n", "fence: One@6", 2},
      {"fence with an underscore", "a.md",
       "# T" BODY "\n::: key_points\n- One\n:::\n", "fence: One@6", 2},
      {"fence of takeaways", "a.md",
       "# T" BODY "\n::: key-takeaways\n- One\n:::\n", "fence: One@6", 2},
      {"fence of what is too long", "a.md",
       "# T" BODY "\n::: tldr\n- One\n:::\n", "fence: One@6", 2},
      {"fence whose end is glued to prose", "a.md",
       "# T\n\n::: keypoints\n\n- One\n\n:::\nIt rained.\n" BODY,
       "fence: One@5", 2},
      {"list below the end of a fence", "a.md",
       "# T\n\n:::\n\n- The first point here.\n- The second one here.\n" BODY,
       "list: The first point here.@5|The second one here.@6", 1},
      {"section of pictures", "a.md",
       "# T" BODY "\n## Key points\n\n- ![](a.png)\n", "none", 2},
      {"fence without blank lines", "a.md",
       "# T" BODY "\n::: keypoints\n- One\n- Two\n:::\n", "fence: One@6|Two@7",
       2},
      {"fence glued to prose", "a.md",
       "# T" BODY "::: keypoints\n- One\n- Two\n:::\n", "fence: One@5|Two@6",
       1},
      {"fence that is not closed", "a.md",
       "# T" BODY "\n::: keypoints\n- One\n", "fence: One@6", 2},
      {"fence that is not closed, before the article", "a.md",
       "# T\n\n::: keypoints\n- One\n- Two\n" BODY, "fence: One@4|Two@5", 2},
      {"fence that is not closed, without a list", "a.md",
       "# T\n\n::: keypoints\n" BODY, "none", 0},
      {"another fence under the title", "a.md",
       "# T\n\n::: objectives\n\n- The first aim of this here.\n- The second "
       "aim.\n\n:::\n" BODY,
       "none", 0},
      {"another fence", "a.md", "# T" BODY "\n::: callout\n- One\n:::\n",
       "none", 0},
      {"named points stand over a list", "a.md",
       "# T\n\n- A list of some words.\n- Another line of words.\n" BODY
       "\n## Highlights\n\n- One\n",
       "section: One@11", 2},
      {"plain text", "a.txt",
       "A title\n\n  \xE2\x80\xA2 The first point here \n  \xE2\x80\xA2 The "
       "second one here\n" BODY,
       "list: The first point here@3|The second one here@4", 1},
      {"inset box of plain text", "a.txt",
       "A title" BODY "\nWHAT IS KNOWN?\n\n\xE2\x80\xA2 The first fact of "
       "all\n\xE2\x80\xA2 The second one of all\n",
       "none", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].name);
    g_autoptr(KpArticle) article = read_article(CASES[i].path, CASES[i].text);
    g_autofree gchar *points = describe(article);
    g_assert_cmpstr(points, ==, CASES[i].expected);
    g_assert_cmpuint(article->point_nodes->len, ==, CASES[i].n_nodes);
    g_assert_false(article->points_twice);
  }
}

static void
test_front_matter_wins(void)
{
  g_autoptr(KpArticle) article =
      read_article("a.md", "---\nkey_points: [Front]\n---\n# T\n\n## Key "
                           "points\n\n- Body\n" BODY);
  g_autofree gchar *points = describe(article);
  g_assert_cmpstr(points, ==, "front: Front@2");
  g_assert_true(article->points_twice);
  g_assert_cmpuint(article->point_nodes->len, ==, 2);
}

static void
test_deep_lists_are_taken_whole(void)
{
  g_autoptr(GString) text = g_string_new("# T" BODY "\n## Key points\n\n");
  for (guint i = 0; i < 20; i++)
    g_string_append_printf(text, "%*s- point %u\n", (int)i * 2, "", i);
  g_autoptr(KpArticle) article = read_article("a.md", text->str);
  g_assert_cmpuint(article->points->len, ==, 20);
  g_assert_cmpuint(article->point_nodes->len, ==, 2);
}

/* What would steer a terminal is a blank in all that is made of the page: in
 * its title, its text, its tree and its points. */
static void
test_control_characters(void)
{
  static const gchar PAGE[] = "# The \x1B[31mbell\n\n- The \x7F"
                              "first &#27;point\n- A `\xC2\x9B"
                              "one` of many words\n" BODY;
  static const gchar *const POINTS[] = {"\x1B[1mOne\x07", " \x1B", NULL};
  g_autoptr(KpArticle) article = read_article("a.md", PAGE);
  g_autofree gchar *points = describe(article);
  g_assert_cmpstr(points, ==, "list: The first point@3|A one of many words@4");
  g_assert_cmpstr(article->title, ==, "The [31mbell");
  g_assert_null(strpbrk(article->text, "\x1B\x7F\xC2"));
  g_autoptr(GString) tree = g_string_new(NULL);
  kp_dialect_append_text(article->tree, tree);
  g_assert_null(strpbrk(tree->str, "\x1B\x7F\xC2"));
  KpArticleOptions options = {.points = POINTS};
  g_autoptr(KpArticle) given = kp_article_new(
      "a.txt", "It rains.", 9, " Rain\r\n\x1B[m", &options, NULL);
  g_autofree gchar *own = describe(given);
  g_assert_cmpstr(own, ==, "front: [1mOne@0");
  g_assert_cmpstr(given->title, ==, "Rain [m");
}

/* Wherever it stands in a long text, and cut in two at its end. */
static void
test_control_characters_anywhere(void)
{
  static const gchar *const CONTROLS[] = {"\x01", "\x7F", "\xC2\x85"};
  for (guint i = 0; i < 50; i++) {
    for (gsize c = 0; c < G_N_ELEMENTS(CONTROLS); c++) {
      gsize size = strlen(CONTROLS[c]), length = 50 + size;
      g_autofree gchar *text = g_strnfill(length, 'x');
      g_autofree gchar *blanked = g_strnfill(length, 'x');
      memcpy(text + i, CONTROLS[c], size);
      memset(blanked + i, ' ', size);
      g_assert_true(kp_blank_controls(text, length));
      g_assert_cmpstr(text, ==, blanked);
    }
  }
  gchar kept[] = "a\tb\n\xC2\xA0\xC3\xA9 and words\xC2";
  g_assert_false(kp_blank_controls(kept, strlen(kept)));
}

/* What comes beside the article is written as its body is. */
static void
test_points_beside(void)
{
  static const gchar *const POINTS[] = {"It's \"old\"", " ", NULL};
  static const gchar PAGE[] = "# T\n\nIt's old.\n";
  const KpArticleOptions options = {.points = POINTS, .smart = TRUE};
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", PAGE, strlen(PAGE), NULL, &options, NULL);
  g_assert_cmpuint(article->points->len, ==, 1);
  const KpPoint *point = article->points->pdata[0];
  g_assert_cmpstr(point->text, ==, "It\u2019s \u201cold\u201d");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/points/forms", test_forms);
  g_test_add_func("/points/front-matter-wins", test_front_matter_wins);
  g_test_add_func("/points/deep-lists", test_deep_lists_are_taken_whole);
  g_test_add_func("/points/control-characters", test_control_characters);
  g_test_add_func("/points/control-characters-anywhere",
                  test_control_characters_anywhere);
  g_test_add_func("/points/beside", test_points_beside);
  return g_test_run();
}
