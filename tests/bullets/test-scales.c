/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "ranking.h"
#include "scales.h"
#include "share.h"
#include "synonyms.h"

static const gchar REST[] =
    "The harbour of Goole was shut for a week by ice.\n\n"
    "Two ferries waited for the ice in the harbour to break.\n\n";

static const gchar SENTENCE[] =
    "The guild of bakers bought the old mill in Hull and its six ovens.";

/* What the sentence is worth below `headline`; its parts go to `shares`. */
static gdouble
weigh_below(const gchar *headline, GArray *shares)
{
  g_autofree gchar *text = g_strconcat(headline, REST, SENTENCE, NULL);
  g_auto(Last) last = last_of(text);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  g_autoptr(KpScales) scales = kp_scales_new(ranking);
  g_assert_null(kp_scales_refuse(scales, last_whole(&last)));
  return kp_scales_weigh(scales, last_whole(&last), shares);
}

static const KpShare *
find_share(const GArray *shares, const gchar *name)
{
  for (guint i = 0; i < shares->len; i++) {
    if (g_str_equal(g_array_index(shares, KpShare, i).name, name))
      return &g_array_index(shares, KpShare, i);
  }
  return NULL;
}

/* Nothing that weighs is left untold, and nothing is told that weighs nothing.
 */
static void
test_shares_add_up(void)
{
  g_autoptr(GArray) shares = g_array_new(FALSE, FALSE, sizeof(KpShare));
  gdouble worth = weigh_below("# A winter in Goole\n\n", shares);
  gdouble sum = 0;
  for (guint i = 0; i < shares->len; i++) {
    g_assert_cmpfloat(g_array_index(shares, KpShare, i).share, !=, 0);
    sum += g_array_index(shares, KpShare, i).share;
  }
  g_assert_cmpfloat_with_epsilon(sum, worth, 1e-9);
  g_assert_nonnull(find_share(shares, "sentence"));
  g_assert_nonnull(find_share(shares, "terms"));
  g_assert_cmpfloat_with_epsilon(weigh_below("# A winter in Goole\n\n", NULL),
                                 worth, 1e-9);
}

static void
test_headline(void)
{
  g_autoptr(GArray) told = g_array_new(FALSE, FALSE, sizeof(KpShare));
  weigh_below("# Bakers bought the mill in Hull\n\n", told);
  g_assert_nonnull(find_share(told, "headline"));
  g_assert_cmpfloat(find_share(told, "headline")->share, <, 0);
  g_autoptr(GArray) new = g_array_new(FALSE, FALSE, sizeof(KpShare));
  weigh_below("# A winter in Goole\n\n", new);
  g_assert_null(find_share(new, "headline"));
}

/* A headline that says it in other words has told it as well. */
static void
test_synonyms(void)
{
  g_autoptr(GArray) told = g_array_new(FALSE, FALSE, sizeof(KpShare));
  weigh_below("# Bakers acquire mill in Hull\n\n", told);
  g_assert_nonnull(find_share(told, "headline"));
  g_autoptr(GArray) new = g_array_new(FALSE, FALSE, sizeof(KpShare));
  weigh_below("# Bakers repair mill in Hull\n\n", new);
  g_assert_null(find_share(new, "headline"));
}

/* What the sentence costs more at the top of the box, below `headline` and in
 * an article of `n` sentences more. */
static gdouble
stale_below(const gchar *headline, guint n)
{
  g_autoptr(GString) text = g_string_new(headline);
  for (guint i = 0; i < n; i++)
    g_string_append_printf(
        text, "A ferry waited %u days for the ice in Goole.\n\n", i + 2);
  g_string_append(text, "The guild of bakers bought the old mill in Hull.");
  g_auto(Last) last = last_of(text->str);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  g_autoptr(KpScales) scales = kp_scales_new(ranking);
  return kp_scales_stale(scales, last_whole(&last));
}

/* How many terms say what the headline says. */
static guint
count_synonyms(const gchar *text)
{
  Sample sample;
  sample_init(&sample, text);
  guint n = 0, n_terms = sample.prose->terms->len;
  g_autofree gboolean *marks = g_new0(gboolean, n_terms);
  kp_synonyms_mark(sample.prose, marks);
  for (guint i = 0; i < n_terms; i++)
    n += marks[i];
  sample_clear(&sample);
  return n;
}

static void
test_other_language(void)
{
  const gchar *below = "# Le deal de Hull\n\nLe transfer de Hull est vieux.\n";
  g_autofree gchar *french = g_strconcat("---\nlang: fr\n---\n", below, NULL);
  g_assert_cmpuint(count_synonyms(below), ==, 2);
  g_assert_cmpuint(count_synonyms(french), ==, 0);
}

/* The same of the first sentence of an article. */
static gdouble
stale_first(const gchar *article)
{
  g_autoptr(GString) text = g_string_new(article);
  for (guint i = 0; i < 12; i++)
    g_string_append_printf(
        text, "A ferry waited %u days for the ice in Goole.\n\n", i + 2);
  Sample sample;
  sample_init(&sample, text->str);
  g_autoptr(KpRanking) ranking = kp_ranking_new(sample.prose, NULL, NULL);
  g_autoptr(KpScales) scales = kp_scales_new(ranking);
  const gchar *why = NULL;
  g_autoptr(GPtrArray) candidates =
      kp_candidates_new(sample.prose, NULL, 0, 25, &why);
  gdouble stale = kp_scales_stale(scales, g_ptr_array_index(candidates, 0));
  sample_clear(&sample);
  return stale;
}

/* Nothing in an abstract, nor below a short headline, that only names it, but
 * where it is said again. */
static void
test_stale(void)
{
  const gchar *tells = "# Bakers of Hull bought the mill while a long winter "
                       "kept all frozen ferries in Goole\n\n";
  const gchar *other = "# A long winter in Goole kept six ferries and ten "
                       "pilots at the frozen quay\n\n";
  gdouble told = stale_below(tells, 12);
  g_assert_cmpfloat(told, >, 0);
  g_assert_cmpfloat(stale_below(other, 12), <, told);
  g_assert_cmpfloat(stale_below("", 12), ==, 0);
  g_assert_cmpfloat(stale_below(tells, 4), ==, 0);
  g_assert_cmpfloat(stale_below("# Bakers of Hull bought the mill\n\n", 12), ==,
                    0);
  const gchar *again = "# Bakers of Hull bought a mill and sold bread\n\n";
  const gchar *short_other = "# Bakers of Goole sold bread and rolls\n\n";
  g_assert_cmpfloat(stale_below(again, 12), >, 0);
  g_assert_cmpfloat(stale_below(again, 12), <, told);
  g_assert_cmpfloat(stale_below(short_other, 12), ==, 0);
}

/* The first sentence must add the more the more the headline tells; the same
 * sentence later on need not. */
static void
test_stale_lead(void)
{
  static const gchar SAME[] =
      "The guild of bakers bought the old mill in Hull.";
  const gchar *longer =
      "# Millers sold old ovens, rye and ferries to Goole harbour masters\n\n";
  const gchar *shorter = "# Millers sold old ovens and ferries to Goole\n\n";
  g_autofree gchar *first = g_strconcat(SAME, "\n\n", NULL);
  g_autofree gchar *below = g_strconcat(longer, first, NULL);
  g_autofree gchar *below_shorter = g_strconcat(shorter, first, NULL);
  gdouble lead = stale_first(below);
  g_assert_cmpfloat(lead, >, stale_first(below_shorter));
  g_assert_cmpfloat(stale_first(below_shorter), >, 0);
  g_assert_cmpfloat(stale_below(longer, 12), ==, 0);
  g_assert_cmpfloat(stale_first(first), ==, 0);
}

static void
test_refuse(void)
{
  g_autofree gchar *text = g_strconcat(
      "# Guild of bakers bought old mill in Hull, its six ovens\n\n", REST,
      SENTENCE, NULL);
  g_auto(Last) last = last_of(text);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  g_autoptr(KpScales) scales = kp_scales_new(ranking);
  g_assert_cmpstr(kp_scales_refuse(scales, last_whole(&last)), ==,
                  "it repeats the title");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/scales/shares-add-up", test_shares_add_up);
  g_test_add_func("/scales/headline", test_headline);
  g_test_add_func("/scales/synonyms", test_synonyms);
  g_test_add_func("/scales/other-language", test_other_language);
  g_test_add_func("/scales/stale", test_stale);
  g_test_add_func("/scales/stale-lead", test_stale_lead);
  g_test_add_func("/scales/refuse", test_refuse);
  return g_test_run();
}
