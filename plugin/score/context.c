/* SPDX-License-Identifier: MIT */
/* An article's sentences and terms come in; what its features need to know of
 * the whole goes out. All passes are linear in the article's words.
 *
 * Centrality is directed: a sentence is central when later sentences take up
 * its terms (Zheng and Lapata, "Sentence Centrality Revisited for Unsupervised
 * Summarization", ACL 2019). With unit vectors v its sum over all pairs is
 * v . (sum of later v - sum of earlier v), one pass. */
#include <math.h>

#include "feature.h"
#include "prose.h"

/* A sentence as a sparse vector: its terms, each once. */
typedef struct {
  guint32 *terms;
  gdouble *values;
  guint n;
} Vector;

typedef struct {
  const KpProse *prose;
  guint32 *terms;  /* room for all vectors, one after another */
  gdouble *values; /* likewise */
  Vector *vectors; /* one for each sentence */
} Vectors;

static void
vectors_clear(Vectors *self)
{
  g_free(self->terms);
  g_free(self->values);
  g_free(self->vectors);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Vectors, vectors_clear)

/* Counts the terms of one sentence; `slot` holds G_MAXUINT for every term
 * before and after. */
static void
vector_count(const KpProse *prose, guint i, Vector *vector, guint *slot)
{
  const KpSentence *sentence = kp_prose_sentence(prose, i);
  for (guint w = 0; w < sentence->n_words; w++) {
    guint32 term = kp_prose_word(prose, sentence->first_word + w)->term;
    if (term == KP_NO_TERM)
      continue;
    if (slot[term] == G_MAXUINT) {
      slot[term] = vector->n;
      vector->terms[vector->n] = term;
      vector->values[vector->n++] = 0;
    }
    vector->values[slot[term]]++;
  }
  for (guint t = 0; t < vector->n; t++)
    slot[vector->terms[t]] = G_MAXUINT;
}

/* 1 + ln of the count, which mostly is 1. */
static gdouble
weight_of(gdouble count)
{
  return count > 1 ? 1 + log(count) : 1;
}

/* What the counts weigh; unit length. */
static void
vector_normalise(Vector *vector)
{
  gdouble square = 0;
  for (guint t = 0; t < vector->n; t++) {
    vector->values[t] = weight_of(vector->values[t]);
    square += vector->values[t] * vector->values[t];
  }
  const gdouble length = sqrt(square);
  for (guint t = 0; t < vector->n; t++)
    vector->values[t] /= length;
}

static void
vectors_init(Vectors *self, const KpProse *prose)
{
  guint n = prose->sentences->len;
  self->prose = prose;
  self->terms = g_new(guint32, prose->n_words + 1);
  self->values = g_new(gdouble, prose->n_words + 1);
  self->vectors = g_new0(Vector, n + 1);
  g_autofree guint *slot = g_new(guint, prose->terms->len + 1);
  for (guint t = 0; t < prose->terms->len; t++)
    slot[t] = G_MAXUINT;
  for (guint i = 0; i < n; i++) {
    guint first = kp_prose_sentence(prose, i)->first_word;
    self->vectors[i].terms = self->terms + first;
    self->vectors[i].values = self->values + first;
    vector_count(prose, i, &self->vectors[i], slot);
    vector_normalise(&self->vectors[i]);
  }
}

static gdouble
dot(const Vector *vector, const gdouble *dense)
{
  gdouble sum = 0;
  for (guint t = 0; t < vector->n; t++)
    sum += vector->values[t] * dense[vector->terms[t]];
  return sum;
}

static void
add_to(gdouble *dense, const Vector *vector, gdouble factor)
{
  for (guint t = 0; t < vector->n; t++)
    dense[vector->terms[t]] += factor * vector->values[t];
}

/* Shifts and scales the values to 0..1. */
static void
stretch(gdouble *values, guint n)
{
  gdouble least = G_MAXDOUBLE, most = -G_MAXDOUBLE;
  for (guint i = 0; i < n; i++) {
    least = MIN(least, values[i]);
    most = MAX(most, values[i]);
  }
  for (guint i = 0; i < n; i++)
    values[i] = most > least ? (values[i] - least) / (most - least) : 0;
}

static gdouble *
centrality_new(const KpProse *prose)
{
  guint n = prose->sentences->len;
  g_auto(Vectors) vectors = {0};
  vectors_init(&vectors, prose);
  g_autofree gdouble *balance = g_new0(gdouble, prose->terms->len + 1);
  for (guint i = 0; i < n; i++)
    add_to(balance, &vectors.vectors[i], 1);
  gdouble *centrality = g_new0(gdouble, n + 1);
  for (guint i = 0; i < n; i++) {
    add_to(balance, &vectors.vectors[i], -1);
    centrality[i] = dot(&vectors.vectors[i], balance);
    add_to(balance, &vectors.vectors[i], -1);
  }
  stretch(centrality, n);
  return centrality;
}

static void
weigh_terms(KpFeatureContext *self)
{
  const KpProse *prose = self->prose;
  gdouble most = 0;
  self->weight = g_new0(gdouble, prose->terms->len + 1);
  for (guint t = 0; t < prose->terms->len; t++) {
    guint count = g_array_index(prose->terms, KpTerm, t).count;
    if (count > 0)
      self->weight[t] = weight_of(count) * self->idf[t];
    most = MAX(most, self->weight[t]);
  }
  for (guint t = 0; t < prose->terms->len && most > 0; t++)
    self->weight[t] /= most;
}

static void
mark_title(KpFeatureContext *self)
{
  self->in_title = g_new0(gboolean, self->prose->terms->len + 1);
  for (guint i = 0; i < self->prose->title_terms->len; i++) {
    guint32 term = g_array_index(self->prose->title_terms, guint32, i);
    self->in_title[term] = TRUE;
    self->title_weight += self->idf[term];
  }
}

KpFeatureContext *
kp_feature_context_new(const KpProse *prose, const gdouble *idf)
{
  KpFeatureContext *self = g_new0(KpFeatureContext, 1);
  self->prose = prose;
  self->idf = idf;
  self->centrality = centrality_new(prose);
  weigh_terms(self);
  mark_title(self);
  return self;
}

void
kp_feature_context_free(KpFeatureContext *self)
{
  if (self == NULL)
    return;
  g_free(self->weight);
  g_free(self->in_title);
  g_free(self->centrality);
  g_free(self);
}
