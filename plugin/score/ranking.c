/* SPDX-License-Identifier: MIT */
/* Prose, counts and a profile come in; every sentence's worth goes out. */
#include "ranking.h"

#include <math.h>
#include <string.h>

#include "corpus.h"
#include "feature.h"
#include "genre.h"
#include "profile.h"
#include "prose.h"
#include "term.h"

gdouble
kp_ranking_weight(const KpRanking *self,
                  const gchar *part,
                  const gchar *feature)
{
  gdouble news = kp_profile_weight(self->profile, KP_GENRE_NEWS, part, feature);
  gdouble guide =
      kp_profile_weight(self->profile, KP_GENRE_GUIDE, part, feature);
  return (1 - self->guide) * news + self->guide * guide;
}

static gdouble *
worth_new(const KpRanking *self)
{
  guint n;
  const gchar *const *names = kp_term_features(&n);
  g_autofree gdouble *values = kp_terms_measure(self->prose, self->idf);
  g_autofree gdouble *weights = g_new(gdouble, n);
  for (guint f = 0; f < n; f++)
    weights[f] = kp_ranking_weight(self, "term", names[f]);
  gdouble *worth = g_new0(gdouble, self->prose->terms->len + 1);
  for (guint t = 0; t < self->prose->terms->len; t++) {
    for (guint f = 0; f < n; f++)
      worth[t] += weights[f] * values[(gsize)t * n + f];
    worth[t] = CLAMP(worth[t], 0, 1);
  }
  return worth;
}

gdouble
kp_ranking_value(const KpRanking *self, guint sentence, const gchar *feature)
{
  guint n;
  const KpFeature *features = kp_features(&n);
  for (guint i = 0; i < n; i++) {
    if (strcmp(features[i].name, feature) == 0)
      return g_array_index(self->ranks, KpRank, sentence).values[i];
  }
  g_assert_not_reached();
}

gdouble
kp_ranking_word_cost(const KpRanking *self)
{
  const gdouble *cost = kp_profile_measure(self->profile)->word_cost;
  return (1 - self->guide) * cost[KP_GENRE_NEWS] +
         self->guide * cost[KP_GENRE_GUIDE];
}

static void
measure_sentences(KpRanking *self)
{
  guint n_features;
  const KpFeature *features = kp_features(&n_features);
  guint n = self->prose->sentences->len;
  g_autofree gdouble *weights = g_new(gdouble, n_features);
  for (guint f = 0; f < n_features; f++)
    weights[f] = kp_ranking_weight(self, "sentence", features[f].name);

  self->numbers = g_new(gdouble, (gsize)n * n_features * 2 + 1);
  g_autoptr(KpFeatureContext) context =
      kp_feature_context_new(self->prose, self->idf);
  for (guint i = 0; i < n; i++) {
    gdouble *values = self->numbers + (gsize)i * n_features * 2;
    gdouble *shares = values + n_features;
    KpRank rank = {.values = values, .shares = shares};
    kp_feature_measure(context, i, values);
    for (guint f = 0; f < n_features; f++) {
      shares[f] = weights[f] * values[f];
      rank.score += shares[f];
    }
    g_array_append_val(self->ranks, rank);
  }
}

static gint
compare_ranks(gconstpointer a, gconstpointer b)
{
  const KpRank *x = *(const KpRank *const *)a;
  const KpRank *y = *(const KpRank *const *)b;
  if (x->score != y->score)
    return x->score < y->score ? 1 : -1;
  return (x > y) - (x < y);
}

static void
number_ranks(KpRanking *self)
{
  g_autoptr(GPtrArray) order = g_ptr_array_sized_new(self->ranks->len);
  for (guint i = 0; i < self->ranks->len; i++)
    g_ptr_array_add(order, &g_array_index(self->ranks, KpRank, i));
  g_ptr_array_sort(order, compare_ranks);
  for (guint i = 0; i < order->len; i++)
    ((KpRank *)g_ptr_array_index(order, i))->rank = i + 1;
}

KpRanking *
kp_ranking_new(const KpProse *prose,
               const KpCorpus *corpus,
               const KpProfile *profile)
{
  return kp_ranking_of_counted(prose, NULL, corpus, profile);
}

KpRanking *
kp_ranking_of_counted(const KpProse *prose,
                      const guint32 *places,
                      const KpCorpus *corpus,
                      const KpProfile *profile)
{
  KpRanking *self = g_new0(KpRanking, 1);
  self->prose = prose;
  self->corpus = corpus != NULL ? corpus : kp_corpus_builtin();
  self->profile = profile != NULL ? profile : kp_profile_default();
  self->guide = kp_genre_guide(prose);
  self->ranks = g_array_new(FALSE, FALSE, sizeof(KpRank));
  self->idf = kp_corpus_idfs(self->corpus, prose, places);
  self->worth = worth_new(self);
  measure_sentences(self);
  number_ranks(self);
  return self;
}

gdouble
kp_ranking_greatest_share(const KpRanking *self)
{
  guint n;
  kp_features(&n);
  gdouble greatest = KP_LEAST_SHARE;
  for (guint i = 0; i < self->ranks->len; i++) {
    for (guint f = 0; f < n; f++)
      greatest =
          MAX(greatest, fabs(g_array_index(self->ranks, KpRank, i).shares[f]));
  }
  return greatest;
}

static gint
compare_shares(gconstpointer a, gconstpointer b, gpointer data)
{
  const gdouble *shares = data;
  guint i = *(const guint *)a, j = *(const guint *)b;
  if (fabs(shares[i]) != fabs(shares[j]))
    return fabs(shares[i]) > fabs(shares[j]) ? -1 : 1;
  return (i > j) - (i < j);
}

GArray *
kp_rank_order(const KpRank *rank)
{
  guint n;
  kp_features(&n);
  GArray *order = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < n; i++) {
    if (fabs(rank->shares[i]) >= KP_LEAST_SHARE)
      g_array_append_val(order, i);
  }
  g_array_sort_with_data(order, compare_shares, (gpointer)rank->shares);
  return order;
}

void
kp_ranking_free(KpRanking *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->ranks);
  g_free(self->numbers);
  g_free(self->idf);
  g_free(self->worth);
  g_free(self);
}
