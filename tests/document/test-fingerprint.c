/* SPDX-License-Identifier: MIT */
/* What changes the fingerprint of an article's prose, and what does not. */
#include <string.h>

#include "article.h"
#include "fingerprint.h"

static KpArticle *
read_page(const gchar *source)
{
  g_autoptr(GError) error = NULL;
  KpArticle *article =
      kp_article_new("a.md", source, strlen(source), NULL, NULL, &error);
  g_assert_no_error(error);
  return article;
}

static gchar *
print_of(const gchar *source)
{
  g_autoptr(KpArticle) article = read_page(source);
  return kp_fingerprint_prose(article);
}

static void
test_value(void)
{
  /* The value is written into pages: no release may change it. The words are
   * each on a line of its own. */
  g_autofree gchar *print = print_of("# Title\n\nThe fee is **5%**.\n");
  g_autofree gchar *words = g_compute_checksum_for_string(
      G_CHECKSUM_SHA256, "The\nfee\nis\n5%\n", -1);
  words[16] = '\0';
  g_assert_cmpstr(print, ==, words);
}

static void
test_layout(void)
{
  static const struct {
    const gchar *a;
    const gchar *b;
  } SAME[] = {
      {"One two\nthree.\n", "One two three.\n"},
      {"One two\nthree.\n", "One two  \nthree.\n"},
      {"One two three.\n", "One two three"},
      {"One two\n\nthree.\n", "- One two\n- three.\n"},
      {"One two three.\n", "> One *two* [three](x.html \"y\").\n"},
      {"One two three.\n", "---\ntitle: x\ntags: [a]\n---\nOne two three.\n"},
      {"One two three.\n", "# Head\n\nOne two three.\n\n## More\n"},
      {"One two.\n", "![alt](a.png)\n\nOne two.\n\n```\ncode\n```\n"},
      {"One two.\n", "<div class=\"x\">\n\nO<b>n</b>e two.\n\n</div>\n"},
      {"One two.\n", "{{< figure src=\"a.png\" >}}\n\nOne two. {: .x}\n"},
      {"One two.\n", "::: note\nOne two.[^1]\n:::\n"},
      {"One two.\n", "One two. {% include x %}\n"},
      {"He said 'no'.\n", "He said \xE2\x80\x98no\xE2\x80\x99.\n"},
      {"Caf\xC3\xA9.\n", "Cafe\xCC\x81.\n"},
      {"One two.\r\nThree.\r\n", "One two.\nThree.\n"},
      {"\xEF\xBB\xBFOne.\n", "One.\n"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(SAME); i++) {
    g_autofree gchar *a = print_of(SAME[i].a);
    g_autofree gchar *b = print_of(SAME[i].b);
    g_test_message("%s / %s", SAME[i].a, SAME[i].b);
    g_assert_cmpstr(a, ==, b);
  }
}

static void
test_change(void)
{
  static const struct {
    const gchar *a;
    const gchar *b;
  } OTHER[] = {
      {"One two.\n", "One three.\n"},
      {"One two.\n", "Two one.\n"},
      {"One two.\n", "One two. Three.\n"},
      {"US aid.\n", "us aid.\n"},
      {"It is 5.\n", "It is -5.\n"},
      {"It is 5.\n", "It is 5%.\n"},
      {"It is $5.\n", "It is \xC2\xA3"
                      "5.\n"},
      {"It is 1.5.\n", "It is 1,5.\n"},
      {"It is 1.5.\n", "It is 15.\n"},
      {"- One\n", "- Two\n"},
      {"> One\n", "> Two\n"},
      {"{{ one\n", "{{ two\n"}, /* not closed: text */
  };
  for (gsize i = 0; i < G_N_ELEMENTS(OTHER); i++) {
    g_autofree gchar *a = print_of(OTHER[i].a);
    g_autofree gchar *b = print_of(OTHER[i].b);
    g_test_message("%s / %s", OTHER[i].a, OTHER[i].b);
    g_assert_cmpstr(a, !=, b);
  }
}

/* Many tags that do not end must not be looked for again and again. */
static void
test_linear(void)
{
  g_autoptr(GString) source = g_string_new(NULL);
  for (guint i = 0; i < 400000; i++)
    g_string_append(source, "{{ {% [^ ");
  gint64 start = g_get_monotonic_time();
  g_autofree gchar *print = print_of(source->str);
  g_assert_cmpint(g_get_monotonic_time() - start, <, 20 * G_USEC_PER_SEC);
  g_assert_cmpuint(strlen(print), ==, 16);
}

static void
test_points(void)
{
  const gchar *a[] = {"One  point\nhere", "Two"};
  const gchar *b[] = {"One point here", " Two "};
  const gchar *c[] = {"One point here Two"};
  g_autofree gchar *x = kp_fingerprint_points(a, 2);
  g_autofree gchar *y = kp_fingerprint_points(b, 2);
  g_autofree gchar *z = kp_fingerprint_points(c, 1);
  g_assert_cmpstr(x, ==, y);
  g_assert_cmpstr(x, !=, z);
}

/* Of the headings those that are a point, word for word. */
static void
test_headings(void)
{
  static const gchar *const POINTS[] = {"Keep the oven closed for an hour",
                                        "It's best in the morning",
                                        "\xE2\x80\x94"};
  static const gchar KEPT[] = "Keep\nthe\noven\nclosed\nfor\nan\nhour\n";
  static const struct {
    const gchar *source;
    const gchar *words; /* NULL: no heading is a point */
  } CASES[] = {
      {"## Keep the oven closed for an hour\n\nOne.\n", KEPT},
      {"2.1. Keep the *oven* closed\nfor an hour\n===\n", KEPT},
      {"> ### Keep the oven closed for an hour. {#oven .x}\n", KEPT},
      {"> ### Keep the oven closed for an hour. {: #oven}\n", KEPT},
      {"# keep the `oven` closed for an hour\n",
       "keep\nthe\noven\nclosed\nfor\nan\nhour\n"},
      {"# Oven\n\n## Keep the oven closed for an hour\n\n## It\xE2\x80\x99s "
       "best "
       "in the morning\n",
       "Keep\nthe\noven\nclosed\nfor\nan\nhour\nIt\ns\nbest\nin\nthe\n"
       "morning\n"},
      {"## Keep the oven closed for two hours\n", NULL},
      {"## Never keep the oven closed for an hour\n", NULL},
      {"##\n\n## --\n\n## 2.\n\nKeep the oven closed for an hour.\n", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = read_page(CASES[i].source);
    g_autofree gchar *print =
        kp_fingerprint_headings(article, POINTS, G_N_ELEMENTS(POINTS));
    g_autofree gchar *words = NULL;
    if (CASES[i].words != NULL) {
      words =
          g_compute_checksum_for_string(G_CHECKSUM_SHA256, CASES[i].words, -1);
      words[16] = '\0';
    }
    g_test_message("%s", CASES[i].source);
    g_assert_cmpstr(print, ==, words);
  }
}

/* What is written is what is read, whatever is in it. */
static void
test_written(void)
{
  static const struct {
    const gchar *text;
    const gchar *written;
  } CASES[] = {
      {"The fee is 5 * 3", "The fee is 5 * 3"},
      {"snake_case_name", "snake_case_name"},
      {"1. January was cold", "1. January was cold"},
      {"Use *args* here", "Use \\*args\\* here"},
      {"See [this](x)", "See \\[this\\](x)"},
      {"A `code` word", "A \\`code\\` word"},
      {"AT&amp;T", "AT\\&amp;T"},
      {"a <b> c", "a \\<b\\> c"},
      {"C:\\!", "C:\\\\\\!"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *written = kp_point_write(CASES[i].text);
    g_assert_cmpstr(written, ==, CASES[i].written);
    g_autofree gchar *source =
        g_strdup_printf("---\nkey_points:\n  - >-\n    %s\n---\n", written);
    g_autoptr(KpArticle) article =
        kp_article_new("a.md", source, strlen(source), NULL, NULL, NULL);
    g_assert_nonnull(article);
    const KpPoint *point = g_ptr_array_index(article->points, 0);
    g_assert_cmpstr(point->text, ==, CASES[i].text);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/fingerprint/value", test_value);
  g_test_add_func("/fingerprint/layout", test_layout);
  g_test_add_func("/fingerprint/change", test_change);
  g_test_add_func("/fingerprint/linear", test_linear);
  g_test_add_func("/fingerprint/points", test_points);
  g_test_add_func("/fingerprint/headings", test_headings);
  g_test_add_func("/fingerprint/written", test_written);
  return g_test_run();
}
