/* SPDX-License-Identifier: MIT */

#include "bodies.h"
#include "description.h"
#include "prose.h"

/* Bullets of these texts. */
static KpBullets *
bullets_of(const gchar *const *texts)
{
  KpBullets *bullets = bullets_new();
  for (gsize i = 0; texts[i] != NULL; i++) {
    bullets_add(bullets, 0, 4);
    KpBullet *bullet = bullets->bullets->pdata[i];
    g_free(bullet->text);
    bullet->text = g_strdup(texts[i]);
  }
  return bullets;
}

/* Points of so many letters, in words of nine and a blank. */
static gchar *
words(gsize length)
{
  g_autofree gchar *many = repeat("ninewords ", length / 10 + 1);
  many[length] = '\0';
  return g_strdup(many);
}

static void
test_own(void)
{
  g_autoptr(KpArticle) own =
      article_with_front("description: \"One\\n  two  \"\n");
  g_autofree gchar *text = kp_page_description(own, NULL, NULL);
  g_assert_cmpstr(text, ==, "One two");
  g_autoptr(KpArticle) none = article_with_front("title: T\n");
  g_autofree gchar *nothing = kp_page_description(none, NULL, NULL);
  g_assert_null(nothing);
}

static void
test_points(void)
{
  static const struct {
    gsize lengths[4];  /* of the points; 0 ends them */
    glong least, most; /* characters of the description */
    gboolean cut;
  } CASES[] = {
      {{10, 20}, 33, 33, FALSE},       /* all there is */
      {{49, 60, 80}, 112, 112, FALSE}, /* whole points only */
      {{60, 150}, 61, 61, FALSE},
      {{30, 150}, 150, 160, TRUE}, /* one point is too little */
      {{159}, 160, 160, FALSE},
      {{160, 20}, 150, 160, TRUE},
      {{300}, 150, 160, TRUE},
  };
  g_autoptr(KpArticle) article = article_with_front("title: T\n");
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    gchar *texts[5] = {NULL};
    for (gsize j = 0; CASES[i].lengths[j] > 0; j++)
      texts[j] = words(CASES[i].lengths[j]);
    g_autoptr(KpBullets) bullets = bullets_of((const gchar *const *)texts);
    g_autofree gchar *text = kp_page_description(article, bullets, NULL);
    glong length = g_utf8_strlen(text, -1);
    g_assert_cmpint(length, >=, CASES[i].least);
    g_assert_cmpint(length, <=, CASES[i].most);
    g_assert_cmpint(g_str_has_suffix(text, "…"), ==, CASES[i].cut);
    for (gsize j = 0; texts[j] != NULL; j++)
      g_free(texts[j]);
  }
}

/* What the first sentences of an article add to points of so many letters. */
static void
test_opening(void)
{
  static const struct {
    const gchar *point; /* NULL: none */
    const gchar *text;
    const gchar *expected;
  } CASES[] = {
      {"The channel is 8 metres deep where a ferry turns round", "One. Two.",
       "The channel is 8 metres deep where a ferry turns round."},
      {"Short",
       "The ferry\nto *Hessle* sails again on Monday at noon. It was "
       "in dock.",
       "Short. The ferry to Hessle sails again on Monday at noon."},
      {"Short",
       "One is one. Two is two. The ferry sails on Monday. The rest "
       "is left out of it.",
       "Short. One is one. Two is two. The ferry sails on Monday."},
      {NULL,
       "## Head\n\nOne is one.\n\n- A list\n\nThe ferry to Hessle sails "
       "again on Monday. Not this.",
       "One is one. The ferry to Hessle sails again on Monday."},
      {NULL, "One.", "One."},
      {NULL, "- A list", NULL},
  };
  g_autoptr(KpStems) stems = kp_stems_new();
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = article_from(CASES[i].text);
    g_autoptr(KpProse) prose = kp_prose_new(article, "en", stems);
    g_autoptr(KpBullets) bullets =
        bullets_of((const gchar *const[]){CASES[i].point, NULL});
    g_autofree gchar *text = kp_page_description(article, bullets, prose);
    g_assert_cmpstr(text, ==, CASES[i].expected);
  }
}

/* A sentence that is too long is cut at a word. */
static void
test_long_opening(void)
{
  g_autofree gchar *many = words(400);
  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpArticle) article = article_from(many);
  g_autoptr(KpProse) prose = kp_prose_new(article, "en", stems);
  g_autofree gchar *text = kp_page_description(article, NULL, prose);
  g_assert_cmpint(g_utf8_strlen(text, -1), >=, 150);
  g_assert_cmpint(g_utf8_strlen(text, -1), <=, 160);
  g_assert_true(g_str_has_suffix(text, "ninewords…"));
}

static void
test_words_without_blanks(void)
{
  g_autofree gchar *word = repeat("ä", 500);
  g_autofree gchar *front = g_strconcat("description: Ein ", word, "\n", NULL);
  g_autoptr(KpArticle) article = article_with_front(front);
  g_autofree gchar *text = kp_page_description(article, NULL, NULL);
  g_assert_true(g_utf8_validate(text, -1, NULL));
  g_assert_cmpint(g_utf8_strlen(text, -1), ==, 160);
}

static void
test_abstract(void)
{
  g_autoptr(GPtrArray) points = g_ptr_array_new();
  g_autofree gchar *none = kp_points_abstract(points);
  g_assert_null(none);
  static const gchar *const TEXTS[] = {"One",      "Two?",   "Er sagt: „Ja.“",
                                       "\"Yes!\"", "三つ。", "四つ\xEF\xBC\x81",
                                       "Six"};
  for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++)
    g_ptr_array_add(points, (gpointer)TEXTS[i]);
  g_autofree gchar *text = kp_points_abstract(points);
  g_assert_cmpstr(
      text, ==, "One. Two? Er sagt: „Ja.“ \"Yes!\" 三つ。四つ\xEF\xBC\x81Six.");
}

/* Sentences end as those of their script do. */
static void
test_scripts(void)
{
  static const struct {
    const gchar *points[3];
    const gchar *expected;
  } CASES[] = {
      {{"水車は回る", "「扉を買う」"}, "水車は回る。「扉を買う」。"},
      {{"水車は回る。", "扉を買う"}, "水車は回る。扉を買う。"},
      {{"费用240万", "One"}, "费用240万。One."},
      {{"카페", "둘"}, "카페. 둘."},
      {{"मेला", "दो"}, "मेला। दो।"},
      {{"قرر المجلس", "ثانيا"}, "قرر المجلس. ثانيا."},
      {{"1871", "2"}, "1871. 2."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GPtrArray) points = g_ptr_array_new();
    for (gsize j = 0; CASES[i].points[j] != NULL; j++)
      g_ptr_array_add(points, (gpointer)CASES[i].points[j]);
    g_autofree gchar *text = kp_points_abstract(points);
    g_assert_cmpstr(text, ==, CASES[i].expected);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/description/own", test_own);
  g_test_add_func("/description/points", test_points);
  g_test_add_func("/description/opening", test_opening);
  g_test_add_func("/description/long-opening", test_long_opening);
  g_test_add_func("/description/no-blanks", test_words_without_blanks);
  g_test_add_func("/description/abstract", test_abstract);
  g_test_add_func("/description/scripts", test_scripts);
  return g_test_run();
}
