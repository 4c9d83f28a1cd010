/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "bodies.h"
#include "page.h"
#include "values.h"

static KpArticle *
article_with(const gchar *front)
{
  g_autofree gchar *text = g_strconcat("---\n", front, "---\nText.\n", NULL);
  g_autoptr(GError) error = NULL;
  KpArticle *article =
      kp_article_new("a.md", text, strlen(text), NULL,
                     &(KpArticleOptions){.input = KP_INPUT_MARKDOWN}, &error);
  g_assert_no_error(error);
  return article;
}

static void
assert_value(const KpValues *values, const gchar *name, const gchar *expected)
{
  g_assert_cmpstr(kp_values_get(values, name, NULL), ==, expected);
}

static void
test_dates(void)
{
  static const struct {
    const gchar *date, *lang, *expected;
  } CASES[] = {
      {NULL, "en", NULL},
      {"2024-03-05", "en", "5 March 2024"},
      {"2024-03-05T10:00:00Z", "en-GB", "5 March 2024"},
      {"2024-03-05", "de-AT", "5. März 2024"},
      {"2024-12-31", "fr", "2024-12-31"},
      {"2024-12-31T10:00:00", "den", "2024-12-31"},
      {"soon", "en", "soon"},
      {"2024-13-01", "en", "2024-13-01"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text = kp_date_text(CASES[i].date, CASES[i].lang);
    g_assert_cmpstr(text, ==, CASES[i].expected);
  }
}

static void
test_base_path(void)
{
  static const gchar *const CASES[][2] = {
      {NULL, "/"},
      {"https://example.org/", "/"},
      {"https://example.org", "/"},
      {"https://example.org/a/b/", "/a/b/"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *path = kp_page_base_path(CASES[i][0]);
    g_assert_cmpstr(path, ==, CASES[i][1]);
  }
}

static void
test_description(void)
{
  g_autoptr(KpArticle) own =
      article_with("title: T\ndescription: \"One\\n  two  \"\n");
  g_autofree gchar *text = kp_page_description(own, NULL);
  g_assert_cmpstr(text, ==, "One two");

  g_autoptr(KpArticle) none = article_with("title: T\n");
  g_autofree gchar *nothing = kp_page_description(none, NULL);
  g_assert_null(nothing);

  g_autoptr(KpBullets) bullets = bullets_new();
  bullets_add(bullets, 0, 4);
  bullets_add(bullets, 0, 4);
  g_autofree gchar *points = kp_page_description(none, bullets);
  g_assert_cmpstr(points, ==, "Point 1. Point 2.");
  for (gint i = 0; i < 30; i++)
    bullets_add(bullets, 0, 4);
  g_autofree gchar *cut = kp_page_description(none, bullets);
  g_assert_cmpint(g_utf8_strlen(cut, -1), <=, 160);
  g_assert_cmpint(g_utf8_strlen(cut, -1), >, 150);
  g_assert_true(g_str_has_suffix(cut, "…"));
}

static void
test_long_words_are_cut(void)
{
  g_autofree gchar *word = repeat("ä", 500);
  g_autofree gchar *front =
      g_strconcat("title: T\ndescription: ", word, "\n", NULL);
  g_autoptr(KpArticle) article = article_with(front);
  g_autofree gchar *text = kp_page_description(article, NULL);
  g_assert_true(g_utf8_validate(text, -1, NULL));
  g_assert_cmpint(g_utf8_strlen(text, -1), ==, 160);
}

static void
test_site(void)
{
  const KpPageSite site = {.title = "S",
                           .base_url = "https://example.org/blog/",
                           .lang = "de",
                           .css = "a{content:\"</style>\"}"};
  g_autoptr(KpValues) values = kp_values_new();
  kp_page_fill_site(values, &site, NULL);
  assert_value(values, "lang", "de");
  assert_value(values, "dir", NULL);
  assert_value(values, "base_path", "/blog/");
  assert_value(values, "word_skip", "Zum Inhalt");
  assert_value(values, "css", "a{content:\"<\\/style>\"}");
  kp_page_fill_site(values, &site, "ar-EG");
  assert_value(values, "dir", "rtl");
  assert_value(values, "word_skip", "Skip to content");
}

static void
test_article(void)
{
  const KpPageSite site = {.base_url = "https://example.org/blog/",
                           .lang = "en"};
  g_autoptr(KpArticle) article =
      article_with("title: T & t\ndate: 2024-03-05\nauthor: A\n"
                   "tags: [x, y]\nlang: de\n");
  g_autoptr(KpBullets) bullets = bullets_new();
  bullets_add(bullets, 0, 5);
  g_autoptr(KpBody) body = kp_body_new(
      article, bullets, &(KpBodyOptions){.box = TRUE, .links = TRUE});
  const KpPageSource source = {.article = article,
                               .bullets = bullets,
                               .body = body,
                               .address = "2024/t/"};
  g_autoptr(KpValues) values = kp_values_new();
  kp_page_fill(values, &source, &site);
  assert_value(values, "title", "T & t");
  assert_value(values, "heading", "T & t");
  assert_value(values, "lang", "de");
  assert_value(values, "date_text", "5. März 2024");
  assert_value(values, "author", "A");
  assert_value(values, "href", "/blog/2024/t/");
  assert_value(values, "canonical", "https://example.org/blog/2024/t/");
  assert_value(values, "body", body->html);
  assert_value(values, "box", body->box);
  g_assert_cmpuint(kp_values_rows(values, "tags")->len, ==, 2);
  g_assert_cmpuint(kp_values_rows(values, "points")->len, ==, 1);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/page/dates", test_dates);
  g_test_add_func("/page/base-path", test_base_path);
  g_test_add_func("/page/description", test_description);
  g_test_add_func("/page/long-words", test_long_words_are_cut);
  g_test_add_func("/page/site", test_site);
  g_test_add_func("/page/article", test_article);
  return g_test_run();
}
