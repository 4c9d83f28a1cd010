/* SPDX-License-Identifier: MIT */
/* A sentence comes in; its candidates, with what became of them, go out. */
#include "tries.h"

#include "candidate.h"
#include "names.h"
#include "ranking.h"
#include "scales.h"
#include "share.h"

struct KpTries {
  const KpRanking *ranking;
  KpNames *names;
  KpScales *scales;
  guint max_words;
  guint contenders;
};

KpTries *
kp_tries_new(const KpRanking *ranking, const KpLimits *limits)
{
  KpTries *self = g_new0(KpTries, 1);
  self->ranking = ranking;
  self->names = kp_names_new(ranking->prose);
  self->scales = kp_scales_new(ranking);
  self->max_words = kp_bullets_max_words(limits);
  self->contenders = kp_bullets_contenders(ranking, limits);
  return self;
}

void
kp_tries_free(KpTries *self)
{
  if (self == NULL)
    return;
  kp_names_free(self->names);
  kp_scales_free(self->scales);
  g_free(self);
}

static void
free_try(gpointer data)
{
  KpTry *self = data;
  g_free(self->text);
  g_strfreev(self->cuts);
  g_array_unref(self->shares);
  g_free(self);
}

static KpTry *
try_new(const KpTries *self, const KpCandidate *candidate)
{
  KpTry *try = g_new0(KpTry, 1);
  try->text = g_strdup(candidate->text);
  try->n_words = candidate->n_words;
  try->cuts = g_new0(gchar *, candidate->cuts->len + 1);
  for (guint i = 0; i < candidate->cuts->len; i++)
    try->cuts[i] = g_strdup(g_ptr_array_index(candidate->cuts, i));
  try->shares = g_array_new(FALSE, FALSE, sizeof(KpShare));
  try->refused = kp_scales_refuse(self->scales, candidate);
  if (try->refused == NULL)
    try->worth = kp_scales_weigh(self->scales, candidate, try->shares);
  return try;
}

static gint
compare_tries(gconstpointer a, gconstpointer b)
{
  const KpTry *x = *(const KpTry *const *)a, *y = *(const KpTry *const *)b;
  if ((x->refused == NULL) != (y->refused == NULL))
    return x->refused == NULL ? -1 : 1;
  if (x->worth != y->worth)
    return x->worth > y->worth ? -1 : 1;
  return g_strcmp0(x->text, y->text);
}

gboolean
kp_tries_contends(const KpTries *self, guint sentence)
{
  return kp_bullets_contends(self->ranking, self->contenders, sentence);
}

GPtrArray *
kp_tries_of(const KpTries *self, guint sentence)
{
  const gchar *why = NULL;
  GPtrArray *tries = g_ptr_array_new_with_free_func(free_try);
  g_autoptr(GPtrArray) candidates = kp_candidates_new(
      self->ranking->prose, self->names, sentence, self->max_words, &why);
  for (guint i = 0; i < candidates->len; i++)
    g_ptr_array_add(tries, try_new(self, g_ptr_array_index(candidates, i)));
  g_ptr_array_sort(tries, compare_tries);
  return tries;
}
