/* SPDX-License-Identifier: MIT */
/* Points go into front matter, and nothing else changes. */
#include <string.h>

#include "accept.h"
#include "fingerprint.h"
#include "origin.h"
#include "pages.h"

static const gchar *const POINTS[] = {"One point: it's \"quoted\"",
                                      "Another point of many words", NULL};

static KpArticle *
read_page(const gchar *name, const gchar *source)
{
  g_autoptr(GError) error = NULL;
  KpArticle *article =
      kp_article_new(name, source, strlen(source), NULL, NULL, &error);
  g_assert_no_error(error);
  return article;
}

/* The page that is expected: the record and the points filled in. */
static gchar *
fill_in(const gchar *form, const KpArticle *article)
{
  g_auto(KpOrigin) origin = {.prose = kp_fingerprint_prose(article),
                             .points = kp_fingerprint_points(POINTS, 2)};
  g_autofree gchar *record = kp_origin_write(&origin);
  GString *out = g_string_new(form);
  g_string_replace(out, "$O", record, 0);
  g_string_replace(out, "$1", "\"One point: it's \\\"quoted\\\"\"", 0);
  g_string_replace(out, "$2", POINTS[1], 0);
  return g_string_free(out, FALSE);
}

static void
test_changed(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(CHANGED); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(KpArticle) article = read_page("a.md", CHANGED[i].before);
    g_autofree gchar *expected = fill_in(CHANGED[i].after, article);
    GString *made = kp_accept(article, POINTS, KP_ACCEPT_GENERATED, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(made->str, ==, expected);
    g_autoptr(KpArticle) again = read_page("a.md", made->str);
    g_assert_cmpuint(again->points->len, ==, 2);
    GString *second = kp_accept(again, POINTS, KP_ACCEPT_GENERATED, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(second->str, ==, made->str);
    g_string_free(second, TRUE);
    g_string_free(made, TRUE);
  }
}

static void
test_refused(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(REFUSED); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(KpArticle) article = read_page("a.md", REFUSED[i].source);
    g_assert_null(kp_accept(article, POINTS, KP_ACCEPT_GENERATED, &error));
    g_assert_nonnull(error);
    g_test_message("%s", error->message);
    g_assert_true(g_str_has_prefix(error->message, "a.md"));
    g_assert_true(g_str_has_prefix(error->message + 4, REFUSED[i].message));
  }
}

static void
test_text(void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpArticle) article = read_page("a.txt", "Words.\n");
  g_assert_null(kp_accept(article, POINTS, KP_ACCEPT_GENERATED, &error));
  g_assert_nonnull(strstr(error->message, "plain text has no front matter"));
}

/* Points that YAML or Markdown would take for something else come back. */
static void
test_texts(void)
{
  static const gchar *const TEXTS[] = {"true",
                                       "No",
                                       "~",
                                       "null",
                                       "2026",
                                       "2026-11-25",
                                       "1e3",
                                       "0x1F",
                                       "- a",
                                       "# a",
                                       "a # b",
                                       "a: b",
                                       "a:",
                                       "a b:",
                                       "1's \"b\" \\ c",
                                       ": a",
                                       "'a",
                                       "\"a\" b",
                                       "a's \"b\" \\ c",
                                       "[a] b",
                                       "{a} b",
                                       "*a* b",
                                       "&a b",
                                       "!a b",
                                       "|",
                                       "> a",
                                       "%a b",
                                       "@a b",
                                       "`a` b",
                                       "---",
                                       "...",
                                       "? a",
                                       "a\\b c",
                                       "\xF0\x9F\xA6\x86 duck",
                                       "a\xC2\xA0z",
                                       "  a   b ",
                                       "<b>a</b> c",
                                       "a &amp; b",
                                       "_a_ b",
                                       "1. a b",
                                       "\xC2\xA3"
                                       "5 a",
                                       "\xE2\x80\x9Cquoted\xE2\x80\x9D words",
                                       "~~a~~ b",
                                       "https://a.b/c_d_ *x*",
                                       "www.a.b/c_d_ *x*"};
  for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
    const gchar *points[] = {TEXTS[i], "Second point", NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(KpArticle) article = read_page("a.md", "---\nt: x\n---\n" BODY);
    GString *made = kp_accept(article, points, KP_ACCEPT_GENERATED, &error);
    g_assert_no_error(error);
    g_autoptr(KpArticle) again = read_page("a.md", made->str);
    g_test_message("%s", made->str);
    g_assert_cmpuint(again->points->len, ==, 2);
    const KpPoint *first = g_ptr_array_index(again->points, 0);
    g_autofree gchar *expected = kp_one_line(TEXTS[i], strlen(TEXTS[i]));
    g_assert_cmpstr(first->text, ==, expected);
    g_assert_cmpuint(again->warnings->len, ==, 0);
    g_string_free(made, TRUE);
  }
}

/* In single quotes what would have to be escaped in double ones. */
static void
test_quotes(void)
{
  static const gchar *const QUOTED[] = {"\"Rye\": dear", "Rye's \"price\": 5",
                                        NULL};
  g_autoptr(KpArticle) article = read_page("a.md", BODY);
  GString *made = kp_accept(article, QUOTED, KP_ACCEPT_GENERATED, NULL);
  g_assert_nonnull(strstr(made->str, "  - '\"Rye\": dear'\n"
                                     "  - \"Rye's \\\"price\\\": 5\"\n"));
  g_string_free(made, TRUE);
}

/* A point that is a heading is remembered as one. */
static void
test_heading(void)
{
  g_autofree gchar *body = g_strconcat("## ", POINTS[1], "\n\nWords.\n", NULL);
  g_autoptr(KpArticle) article = read_page("a.md", body);
  g_autofree gchar *print = kp_fingerprint_headings(article, POINTS, 2);
  g_assert_nonnull(print);
  g_autofree gchar *expected =
      g_strconcat(" headings=", print, "\n---\n", NULL);
  GString *made = kp_accept(article, POINTS, KP_ACCEPT_GENERATED, NULL);
  g_assert_nonnull(made);
  g_assert_nonnull(strstr(made->str, expected));
  g_string_free(made, TRUE);
}

static void
test_many_fields(void)
{
  g_autoptr(GString) source = g_string_new("---\n");
  for (guint i = 0; i < 50000; i++)
    g_string_append_printf(source, "key%u: [a, {b: c}] # d\n", i);
  g_string_append(source, "---\n" BODY);
  g_autoptr(KpArticle) article = read_page("a.md", source->str);
  gint64 start = g_get_monotonic_time();
  GString *made = kp_accept(article, POINTS, KP_ACCEPT_GENERATED, NULL);
  g_assert_cmpint(g_get_monotonic_time() - start, <, 20 * G_USEC_PER_SEC);
  g_assert_nonnull(made);
  g_string_free(made, TRUE);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/accept/changed", test_changed);
  g_test_add_func("/accept/refused", test_refused);
  g_test_add_func("/accept/text", test_text);
  g_test_add_func("/accept/texts", test_texts);
  g_test_add_func("/accept/quotes", test_quotes);
  g_test_add_func("/accept/heading", test_heading);
  g_test_add_func("/accept/many-fields", test_many_fields);
  return g_test_run();
}
