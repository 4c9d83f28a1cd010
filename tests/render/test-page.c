/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "bodies.h"
#include "page.h"
#include "values.h"
#include "words.h"

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
test_directions(void)
{
  static const struct {
    const gchar *lang;
    gboolean rtl;
  } CASES[] = {
      {"ar", TRUE},      {"ar-EG", TRUE},      {"HE", TRUE},
      {"iw", TRUE},      {"fa-Latn", FALSE},   {"uz", FALSE},
      {"uz-arab", TRUE}, {"ckb", TRUE},        {"arn", FALSE},
      {"en", FALSE},     {"ja", FALSE},        {"sd-Deva-IN", FALSE},
      {"ar-1994", TRUE}, {"ff-Adlm-GN", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    if (kp_language_is_rtl(CASES[i].lang) != CASES[i].rtl)
      g_error("%s", CASES[i].lang);
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
  assert_value(values, "locale", NULL);
  kp_page_fill_site(values, &site, "ar-EG");
  assert_value(values, "dir", "rtl");
  assert_value(values, "locale", "ar_EG");
  assert_value(values, "word_skip", "Skip to content");
}

static void
test_article(void)
{
  const KpPageSite site = {.base_url = "https://example.org/blog/",
                           .lang = "en"};
  g_autoptr(KpArticle) article =
      article_with_front("title: T & t\ndate: 2024-03-05\nauthor: A\n"
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
  assert_value(values, "published", "2024-03-05T00:00:00Z");
  assert_value(values, "modified", NULL);
  g_assert_nonnull(kp_values_get(values, "json_ld", NULL));
  g_assert_cmpuint(kp_values_rows(values, "tags")->len, ==, 2);
  g_assert_cmpuint(kp_values_rows(values, "points")->len, ==, 1);
}

/* What the host knows serves where the article says nothing. */
static void
test_else(void)
{
  g_autoptr(KpArticle) article = article_with_front("lang: de\n");
  g_autoptr(KpBody) body = kp_body_new(article, NULL, &(KpBodyOptions){0});
  KpPageSource source = {.article = article, .body = body};
  g_autoptr(KpValues) values = kp_values_new();
  kp_page_fill(values, &source, &(KpPageSite){.author = "A"});
  assert_value(values, "title", "a.md");
  assert_value(values, "heading", NULL);
  assert_value(values, "date_text", NULL);
  assert_value(values, "author", "A");
  source.title = "Low tide";
  source.date = "2024-03-05";
  kp_page_fill(values, &source, &(KpPageSite){0});
  assert_value(values, "title", "Low tide");
  assert_value(values, "heading", "Low tide");
  assert_value(values, "date_text", "5. März 2024");
  assert_value(values, "published", "2024-03-05T00:00:00Z");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/page/dates", test_dates);
  g_test_add_func("/page/directions", test_directions);
  g_test_add_func("/page/base-path", test_base_path);
  g_test_add_func("/page/site", test_site);
  g_test_add_func("/page/article", test_article);
  g_test_add_func("/page/else", test_else);
  return g_test_run();
}
