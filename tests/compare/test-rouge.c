/* SPDX-License-Identifier: MIT */
/* Pairs of points and the F1 that an independent scorer gives them. */
#include "rouge.h"

static const struct {
  const gchar *name;
  const gchar *candidate[3];
  const gchar *reference[3];
  gboolean stem;
  gdouble rouge1, rouge2, rougeL;
} CASES[] = {
    {"equal",
     {"The cat sat on the mat."},
     {"The cat sat on the mat."},
     TRUE,
     1.0,
     1.0,
     1.0},
    {"nothing in common",
     {"Red apples fall."},
     {"Blue birds sing!"},
     TRUE,
     0.0,
     0.0,
     0.0},
    {"stems",
     {"The miners were digging nightly tunnels."},
     {"A miner digs a tunnel at night."},
     TRUE,
     0.4615384615384615,
     0.0,
     0.4615384615384615},
    {"repeated words count as often as both have them",
     {"the the the cat"},
     {"the cat the dog"},
     TRUE,
     0.75,
     0.3333333333333333,
     0.5},
    {"pairs go over the ends of points",
     {"Buses stop.", "Trains run."},
     {"Stop trains; run buses."},
     TRUE,
     1.0,
     0.6666666666666666,
     0.75},
    {"order matters to L alone",
     {"one two three four five"},
     {"five four three two one"},
     TRUE,
     1.0,
     0.0,
     0.20000000000000004},
    {"numbers and hyphens",
     {"A 2.5-mile, 40-million-euro bridge"},
     {"40 million euro for a bridge of 2 miles"},
     TRUE,
     0.823529411764706,
     0.26666666666666666,
     0.47058823529411764},
    {"letters outside ASCII part words",
     {"Zo\xc3"
      "\xab"
      "'s caf\xc3"
      "\xa9"
      " \xc3"
      "\xbc"
      "ber alles"},
     {"Zo s caf ber alles"},
     TRUE,
     1.0,
     1.0,
     1.0},
    {"capitals that fold to ASCII",
     {"300 \xe2"
      "\x84"
      "\xaa"
      " in \xc4"
      "\xb0"
      "zmir"},
     {"300 k in i zmir"},
     TRUE,
     1.0,
     1.0,
     1.0},
    {"irregular words",
     {"The skies were dying; news of innings succeeded"},
     {"sky die new inning succeed"},
     TRUE,
     0.6153846153846154,
     0.18181818181818182,
     0.6153846153846154},
    {"stems (unstemmed)",
     {"The miners were digging nightly tunnels."},
     {"A miner digs a tunnel at night."},
     FALSE,
     0.0,
     0.0,
     0.0},
    {"letters outside ASCII part words (unstemmed)",
     {"Zo\xc3"
      "\xab"
      "'s caf\xc3"
      "\xa9"
      " \xc3"
      "\xbc"
      "ber alles"},
     {"Zo s caf ber alles"},
     FALSE,
     0.4000000000000001,
     0.0,
     0.4000000000000001},
    {"capitals that fold to ASCII (unstemmed)",
     {"300 \xe2"
      "\x84"
      "\xaa"
      " in \xc4"
      "\xb0"
      "zmir"},
     {"300 k in i zmir"},
     FALSE,
     1.0,
     1.0,
     1.0},
};

static gsize
count(const gchar *const *texts)
{
  gsize n = 0;
  while (texts[n] != NULL)
    n++;
  return n;
}

static void
test_cases(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpRouge rouge =
        kp_rouge(CASES[i].candidate, count(CASES[i].candidate),
                 CASES[i].reference, count(CASES[i].reference), CASES[i].stem);
    g_test_message("%s", CASES[i].name);
    g_assert_cmpfloat(rouge.rouge1.f1, ==, CASES[i].rouge1);
    g_assert_cmpfloat(rouge.rouge2.f1, ==, CASES[i].rouge2);
    g_assert_cmpfloat(rouge.rougeL.f1, ==, CASES[i].rougeL);
  }
}

/* Precision is of the candidate, recall of the reference. */
static void
test_sides(void)
{
  const gchar *candidate = "one two three four";
  const gchar *reference = "one two";
  KpRouge rouge = kp_rouge(&candidate, 1, &reference, 1, TRUE);
  g_assert_cmpfloat(rouge.rouge1.precision, ==, 0.5);
  g_assert_cmpfloat(rouge.rouge1.recall, ==, 1);
  g_assert_cmpfloat(rouge.rouge2.precision, ==, 1.0 / 3);
  g_assert_cmpfloat(rouge.rougeL.recall, ==, 1);
}

/* The rows of the table of all places, one after the other. */
static guint
plain_subsequence(const guint *a, guint n, const guint *b, guint m)
{
  g_autofree guint *row = g_new0(guint, m + 1);
  for (guint i = 0; i < n; i++) {
    guint diagonal = 0;
    for (guint j = 0; j < m; j++) {
      guint above = row[j + 1];
      row[j + 1] = a[i] == b[j] ? diagonal + 1 : MAX(row[j], above);
      diagonal = above;
    }
  }
  return row[m];
}

static gchar *
make_text(GRand *random, guint *tokens, guint n, guint n_different)
{
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < n; i++) {
    tokens[i] = (guint)g_rand_int_range(random, 0, (gint)n_different);
    g_string_append_printf(text, "%u ", tokens[i]);
  }
  return g_string_free(text, FALSE);
}

/* Lengths around those that are counted in one step. */
static void
test_lengths(void)
{
  static const guint LENGTHS[] = {1, 2, 63, 64, 65, 127, 128, 129, 200};
  const guint n_lengths = G_N_ELEMENTS(LENGTHS);
  g_autoptr(GRand) random = g_rand_new_with_seed(13);
  for (guint i = 0; i < n_lengths * n_lengths; i++) {
    guint n = LENGTHS[i / n_lengths], m = LENGTHS[i % n_lengths];
    guint a[200], b[200];
    for (guint n_different = 1; n_different < 50; n_different += 7) {
      g_autofree gchar *ours = make_text(random, a, n, n_different);
      g_autofree gchar *theirs = make_text(random, b, m, n_different);
      const gchar *candidate = ours, *reference = theirs;
      gdouble recall =
          kp_rouge(&candidate, 1, &reference, 1, TRUE).rougeL.recall;
      g_assert_cmpfloat(recall, ==, (gdouble)plain_subsequence(a, n, b, m) / m);
    }
  }
}

static void
test_empty(void)
{
  const gchar *text = "one";
  const gchar *nothing = "";
  const KpRouge cases[] = {kp_rouge(NULL, 0, NULL, 0, TRUE),
                           kp_rouge(&text, 1, NULL, 0, TRUE),
                           kp_rouge(&nothing, 1, &text, 1, FALSE)};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_assert_cmpfloat(cases[i].rouge1.f1, ==, 0);
    g_assert_cmpfloat(cases[i].rouge2.recall, ==, 0);
    g_assert_cmpfloat(cases[i].rougeL.precision, ==, 0);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/rouge/cases", test_cases);
  g_test_add_func("/rouge/sides", test_sides);
  g_test_add_func("/rouge/lengths", test_lengths);
  g_test_add_func("/rouge/empty", test_empty);
  return g_test_run();
}
