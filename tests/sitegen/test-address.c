/* SPDX-License-Identifier: MIT */
#include "address.h"
#include "error.h"

static void
test_slugs(void)
{
  static const struct {
    const gchar *name;
    const gchar *expected;
  } CASES[] = {
      {"High tide", "high-tide"},
      {"already-good", "already-good"},
      {"under_score.and.stop", "under-score-and-stop"},
      {"  --edges-- ", "edges"},
      {"It's O’Brien’s", "its-obriens"},
      {"Grüße aus Köln, Ä Ö Ü", "gruesse-aus-koeln-ae-oe-ue"},
      {"u\xcc\x88"
       "ber",
       "ueber"}, /* u and a combining diaeresis */
      {"Crème brûlée à São Tomé", "creme-brulee-a-sao-tome"},
      {"Łódź, Ærø, Œuvre, Đà, Þór", "lodz-aero-oeuvre-da-thor"},
      {"İstanbul ışık", "istanbul-isik"},
      {"Αθήνα ΆΈΉ", "αθηνα-αεη"},
      {"Новый год", "новый-год"},
      {"日本 2026", "日本-2026"},
      {"हिन्दी", "हिन्दी"},
      {"!?", ""},
      {"", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *slug = sg_address_slug(CASES[i].name);
    g_assert_cmpstr(slug, ==, CASES[i].expected);
  }
}

static void
test_articles(void)
{
  static const struct {
    const gchar *path;
    const gchar *slug;
    const gchar *expected;
  } CASES[] = {
      {"index.md", NULL, ""},
      {"about.md", NULL, "about/"},
      {"about/index.md", NULL, "about/"},
      {"A b/C d.md", NULL, "a-b/c-d/"},
      {"news/2026-01-02-High tide.md", NULL, "news/high-tide/"},
      {"news/2026-01-02-trip/index.md", NULL, "news/trip/"},
      {"news/2026-01-02.md", NULL, "news/2026-01-02/"},
      {"2026/2026-01-02-Über uns.md", NULL, "2026/ueber-uns/"},
      {"a/b.md", "Other Name", "a/other-name/"},
      {"a/index.md", "other", "other/"},
      {"a/b/index.md", "other", "a/other/"},
      {"a/b.md", "x/y", "a/x/y/"},
      {"a/b.md", "", "a/b/"},
      {"index.md", "start", "start/"},
      {"a/b.md", "../../etc", "a/etc/"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_autofree gchar *address =
        sg_address_of_article(CASES[i].path, CASES[i].slug, &error);
    g_assert_no_error(error);
    g_assert_cmpstr(address, ==, CASES[i].expected);
  }
}

static void
test_nothing_left(void)
{
  g_autoptr(GError) error = NULL;
  g_autofree gchar *address = sg_address_of_article("a/!!.md", NULL, &error);
  g_assert_null(address);
  g_assert_error(error, SG_ERROR, SG_ERROR_PAGE);
  g_assert_true(g_str_has_prefix(error->message, "a/!!.md: "));
}

static void
test_dates(void)
{
  static const struct {
    const gchar *path;
    const gchar *expected;
  } CASES[] = {
      {"news/2026-01-02-a.md", "2026-01-02"},
      {"2026-01-02-a/index.md", "2026-01-02"},
      {"2026-01-02-a/b.md", NULL},
      {"2026-01-02.md", NULL},
      {"2026-1-2-a.md", NULL},
      {"index.md", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *date = sg_address_date(CASES[i].path);
    g_assert_cmpstr(date, ==, CASES[i].expected);
  }
}

static void
test_references(void)
{
  static const struct {
    const gchar *from;
    const gchar *to;
    const gchar *expected;
  } CASES[] = {
      {"", "", "./"},
      {"", "a/", "a/"},
      {"a/", "", "../"},
      {"a/", "a/", "./"},
      {"a/b/", "a/c.svg", "../c.svg"},
      {"a/b/", "a/b/c.svg", "c.svg"},
      {"a/b/", "x/y/", "../../x/y/"},
      {"ab/", "a/", "../a/"},
      {"page/2/", "", "../../"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *reference =
        sg_address_relative(CASES[i].from, CASES[i].to);
    g_assert_cmpstr(reference, ==, CASES[i].expected);
  }
}

static void
test_encoding(void)
{
  g_autofree gchar *url = sg_address_encode("a b/ä?.svg");
  g_assert_cmpstr(url, ==, "a%20b/%C3%A4%3F.svg");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/address/slugs", test_slugs);
  g_test_add_func("/address/articles", test_articles);
  g_test_add_func("/address/nothing-left", test_nothing_left);
  g_test_add_func("/address/dates", test_dates);
  g_test_add_func("/address/references", test_references);
  g_test_add_func("/address/encoding", test_encoding);
  return g_test_run();
}
