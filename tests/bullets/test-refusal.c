/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "article.h"
#include "prose.h"
#include "refusal.h"

#define SENTENCE                                                               \
  "The council of the small town voted on Monday to keep its library open. "
#define PARAGRAPH SENTENCE SENTENCE SENTENCE SENTENCE

static void
assert_refused_in(const gchar *lang, const gchar *text, const gchar *expected)
{
  KpArticleOptions options = {.input = KP_INPUT_MARKDOWN};
  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", text, strlen(text), NULL, &options, NULL);
  g_autoptr(KpProse) prose = kp_prose_new(article, lang, stems);
  g_autofree gchar *reason = kp_refusal_new(prose);
  g_assert_cmpstr(reason, ==, expected);
}

static void
assert_refused(const gchar *text, const gchar *expected)
{
  assert_refused_in("en", text, expected);
}

static void
test_prose_is_taken(void)
{
  assert_refused(PARAGRAPH, NULL);
}

static void
test_no_prose(void)
{
  assert_refused("", "the page has no prose");
  assert_refused("# Only a title\n", "the page has no prose");
  assert_refused("<p>The library stays open.</p>\n",
                 "the page has no prose outside raw HTML, which is not read; "
                 "write it in Markdown");
  assert_refused("<p>The library stays open.</p>\n\nThe pool does not.\n",
                 "the page is short: 4 words of prose outside raw HTML");
  assert_refused("<!-- The library stays open. -->\n", "the page has no prose");
}

static void
test_short(void)
{
  assert_refused("The library stays open.\n",
                 "the page is short: 4 words of prose");
  assert_refused("Closed.\n", "the page is short: 1 word of prose");
}

static void
assert_log(const gchar *a, const gchar *b, const gchar *c, gboolean is_log)
{
  g_autofree gchar *text =
      g_strdup_printf("# Changes\n\n## %s\n\n" PARAGRAPH "\n\n### Fixed\n\n"
                      "## %s\n\n" PARAGRAPH "\n\n## %s\n\n" PARAGRAPH,
                      a, b, c);
  assert_refused(text, is_log ? "the page is a log of versions" : NULL);
}

static void
test_log_of_versions(void)
{
  assert_log("[Unreleased]", "[1.1.0] - 2024-03-02", "[1.0.0] - 2023-01-09",
             TRUE);
  assert_log("2.0", "[1.1.0] - 2024-03-02", "v1 (January)", TRUE);
  assert_log("Version 3", "Version 2.1 (2024-03-02)", "Release 2", TRUE);
  assert_log("2024-03-02, Version 3", "[2.1](https://mill.example)",
             "2.0rc1 \xE2\x80\x93 unreleased", TRUE);
  assert_log("oven 2.1.0", "oven 2.0.0", "oven 1.9.12 (2023)", TRUE);
  assert_log("Hall 2.1", "Oven 2.2", "Weir 2.3", FALSE);
  assert_log("1.1 The mill", "1.2 - The oven", "1.3: The weir", FALSE);
  assert_log("2022", "2023", "2024", FALSE);
  assert_log("3 loaves", "2 tins", "1 oven", FALSE);
  assert_log("Release the water", "Version control", "Very good rye", FALSE);
  static const gchar *const OTHERS[] = {
      "10.30am",       "12.05pm",      "12.03.2024",
      "3.3.2024",      "9.30 - 10.00", "10.00 (noon) The fair",
      "1.1 (old) Mill"};
  assert_log("1.2", "1.1", "1.0", TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS(OTHERS); i++)
    assert_log(OTHERS[i], "1.1", "1.0", FALSE);
}

static void
test_correction(void)
{
  assert_refused("# Correction: the library\n\n" PARAGRAPH,
                 "the page corrects another");
  assert_refused("# Corrections and clarifications\n\n" PARAGRAPH,
                 "the page corrects another");
  assert_refused("# Correction fluid is back\n\n" PARAGRAPH, NULL);
}

static void
assert_refused_with_code(const gchar *prose, guint lines, const gchar *expected)
{
  g_autoptr(GString) text = g_string_new(prose);
  g_string_append(text, "\n\n```\n");
  for (guint i = 0; i < lines; i++)
    g_string_append(text, "printf(\"the library stays open\\n\");\n");
  g_string_append(text, "```\n");
  assert_refused(text->str, expected);
}

/* Prose that is long enough explains it, however much it is. */
static void
test_mostly_code(void)
{
  assert_refused_with_code(PARAGRAPH, 100, "the page is mostly code");
  assert_refused_with_code(PARAGRAPH PARAGRAPH PARAGRAPH PARAGRAPH PARAGRAPH,
                           500, NULL);
}

static void
test_language(void)
{
  static const gchar FINNISH[] =
      "Kaupunginvaltuusto päätti maanantaina pitää kirjaston auki ensi "
      "vuonna. Rahat löytyivät sataman talousarviosta. Asukkaat olivat "
      "keränneet nimiä koko kesän. ";
  g_autofree gchar *text = g_strconcat(FINNISH, FINNISH, FINNISH, NULL);
  g_autofree gchar *declared = g_strconcat("---\nlang: fi\n---\n", text, NULL);
  /* Whole sentences can be shown without the language's words. */
  assert_refused_in("en", declared, NULL);
  assert_refused_in(NULL, text, NULL);
  assert_refused_in("fi", text, NULL);
  assert_refused_in("en", "---\nlang: ja\n---\n測量は延期された。\n",
                    "no points are made in the language 'ja'");
  assert_refused_in(NULL, PARAGRAPH, NULL);
}

/* Scraps are no box; a page that has said little may have one. */
static void
test_worthless(void)
{
  static const struct {
    const gchar *text;
    guint n;
    gdouble best;
    gboolean refused;
  } CASES[] = {
      {PARAGRAPH PARAGRAPH PARAGRAPH, 2, -0.1, TRUE},
      {PARAGRAPH PARAGRAPH PARAGRAPH, 2, 0.0, FALSE},
      {PARAGRAPH PARAGRAPH PARAGRAPH, 1, 0.0, TRUE},
      {PARAGRAPH PARAGRAPH PARAGRAPH, 1, 0.1, FALSE},
      {PARAGRAPH, 1, -0.1, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpStems) stems = kp_stems_new();
    g_autoptr(KpArticle) article = kp_article_new(
        "a.md", CASES[i].text, strlen(CASES[i].text), NULL, NULL, NULL);
    g_autoptr(KpProse) prose = kp_prose_new(article, "en", stems);
    g_autofree gchar *reason =
        kp_refusal_of_box(prose, CASES[i].n, CASES[i].best);
    g_assert_cmpint(reason != NULL, ==, CASES[i].refused);
  }
}

/* Who names a number of bullets is told the same of a page without prose. */
static void
test_none_chosen(void)
{
  static const gchar TEXT[] = "# Rye\n";
  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", TEXT, strlen(TEXT), NULL, NULL, NULL);
  g_autoptr(KpProse) prose = kp_prose_new(article, "en", stems);
  g_autofree gchar *reason = kp_refusal_of_none(prose, 0, 30);
  g_assert_cmpstr(reason, ==, "the page has no prose");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/refusal/prose", test_prose_is_taken);
  g_test_add_func("/refusal/no-prose", test_no_prose);
  g_test_add_func("/refusal/none-chosen", test_none_chosen);
  g_test_add_func("/refusal/short", test_short);
  g_test_add_func("/refusal/log-of-versions", test_log_of_versions);
  g_test_add_func("/refusal/correction", test_correction);
  g_test_add_func("/refusal/language", test_language);
  g_test_add_func("/refusal/code", test_mostly_code);
  g_test_add_func("/refusal/worthless", test_worthless);
  return g_test_run();
}
