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
      {"2024-03-05", "en-US", "March 5, 2024"},
      {"2024-03-05", "en_us", "March 5, 2024"},
      {"2024-12-31", "fr", "31 décembre 2024"},
      {"2024-03-05", "he", "5 במרץ 2024"},
      {"2024-03-05", "ja-JP", "2024年3月5日"},
      {"2024-12-31", "cy", "2024-12-31"},
      {"2024-12-31T10:00:00", "den", "2024-12-31"},
      {"soon", "en", "soon"},
      {"2024-13-01", "en", "2024-13-01"},
      {"2024-00-01", "en", "2024-00-01"},
      {"2024-01-00", "en", "2024-01-00"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text = kp_date_text(NULL, CASES[i].date, CASES[i].lang);
    g_assert_cmpstr(text, ==, CASES[i].expected);
  }
}

static void
test_words(void)
{
  static const struct {
    const gchar *lang, *name, *text, *text_lang;
  } CASES[] = {
      {"en", "related", "Related", NULL},
      {"de-CH", "related", "Zum Thema", NULL},
      {"no", "by", "Av", NULL},
      {"cy", "related", "Related", "en"},
      {"den", "related", "Related", "en"},
      {"en-US", "related", "Related", NULL},
      {"en", "nothing", NULL, "en"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const KpPhrase phrase = kp_phrase(NULL, CASES[i].lang, CASES[i].name);
    g_assert_cmpstr(phrase.text, ==, CASES[i].text);
    g_assert_cmpstr(phrase.lang, ==, CASES[i].text_lang);
  }
}

static void
test_own_words(void)
{
  g_autoptr(GHashTable) own =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  static const gchar *const GOOD[][2] = {
      {"de.related", "Mehr"},
      {"de_CH.related", "Weiteres"},
      {"cy.related", "Mwy"},
      {"en.date", "{number}/{day}/{year}"},
      {"cy.date", "{day} {month} {year}"},
      {"cy.months", "Ion, Chw, Maw, Ebr, Mai, Meh, Gor, Aws, Med, Hyd, Tac, "
                    "Rha"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(GOOD); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_true(kp_words_add(own, GOOD[i][0], GOOD[i][1], &error));
  }
  g_assert_cmpstr(kp_phrase(own, "de-AT", "related").text, ==, "Mehr");
  g_assert_cmpstr(kp_phrase(own, "de-CH", "related").text, ==, "Weiteres");
  g_assert_cmpstr(kp_phrase(own, "de", "by").text, ==, "Von");
  g_assert_null(kp_phrase(own, "cy", "related").lang);
  g_autofree gchar *english = kp_date_text(own, "2024-03-05", "en-US");
  g_assert_cmpstr(english, ==, "3/5/2024");
  g_autofree gchar *welsh = kp_date_text(own, "2024-03-05", "cy-GB");
  g_assert_cmpstr(welsh, ==, "5 Maw 2024");
}

static void
test_words_that_are_none(void)
{
  static const gchar *const BAD[][3] = {
      {"related", "x", "write word.LANGUAGE.NAME"},
      {".related", "x", "write word.LANGUAGE.NAME"},
      {"de.relatd", "x", "did you mean \"related\"?"},
      {"de.xxxxxxxxx", "x", "they have skip, by, "},
      {"de.related", "", "write a text"},
      {"de.date", "{day}", "a date with {year}"},
      {"de.date", "{yaer} {year}", "a date with {year}"},
      {"de.months", "a, b", "twelve months"},
  };
  g_autoptr(GHashTable) own =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for (gsize i = 0; i < G_N_ELEMENTS(BAD); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_false(kp_words_add(own, BAD[i][0], BAD[i][1], &error));
    g_assert_nonnull(strstr(error->message, BAD[i][2]));
  }
  g_assert_cmpuint(g_hash_table_size(own), ==, 0);
}

static void
test_language_of_words(void)
{
  g_autoptr(KpValues) values = kp_values_new();
  kp_words_fill(values, NULL, "cy");
  assert_value(values, "word_lost", "Page not found");
  assert_value(values, "words_lang", "en");
  kp_words_fill(values, NULL, "de");
  assert_value(values, "word_lost", "Seite nicht gefunden");
  assert_value(values, "words_lang", NULL);
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
      {"ar-1994", TRUE}, {"ff-Adlm-GN", TRUE}, {"", FALSE},
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
  assert_value(values, "word_skip", "تخطَّ إلى المحتوى");
  assert_value(values, "site_lang", "de");
  kp_page_fill_site(values, &site, "zh-Hans");
  assert_value(values, "locale", NULL);
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

/* A page stands in a list for each of its tags: with the tags in its row, a
 * site would take the square of their number. */
static void
test_row(void)
{
  g_autoptr(KpArticle) article = article_with_front("title: T\ntags: [x, y]\n");
  g_autoptr(KpBullets) bullets = bullets_new();
  bullets_add(bullets, 0, 5);
  const KpPageSource source = {.article = article, .bullets = bullets};
  g_autoptr(KpValues) values = kp_values_new();
  kp_page_fill(values, &source, &(KpPageSite){.lang = "en"});
  assert_value(values, "title", "T");
  g_assert_null(kp_values_rows(values, "tags"));
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
  g_test_add_func("/page/words", test_words);
  g_test_add_func("/page/own-words", test_own_words);
  g_test_add_func("/page/words-that-are-none", test_words_that_are_none);
  g_test_add_func("/page/language-of-words", test_language_of_words);
  g_test_add_func("/page/directions", test_directions);
  g_test_add_func("/page/base-path", test_base_path);
  g_test_add_func("/page/site", test_site);
  g_test_add_func("/page/article", test_article);
  g_test_add_func("/page/row", test_row);
  g_test_add_func("/page/else", test_else);
  return g_test_run();
}
