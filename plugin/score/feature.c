/* SPDX-License-Identifier: MIT */
/* A sentence in its article comes in; named numbers of 0..1 go out. */
#include "feature.h"

#include "prose.h"
#include "ranking.h"

static const KpSentence *
sentence_at(const KpFeatureContext *self, guint i)
{
  return kp_prose_sentence(self->prose, i);
}

static const KpWord *
words_of(const KpFeatureContext *self, guint i)
{
  return kp_prose_word(self->prose, sentence_at(self, i)->first_word);
}

/* The share of the sentence's words that have any of `classes`. */
static gdouble
share_of(const KpFeatureContext *self, guint i, guint32 classes)
{
  guint n = sentence_at(self, i)->n_words;
  guint hits = 0;
  for (guint w = 0; w < n; w++)
    hits += (words_of(self, i)[w].classes & classes) != 0;
  return n > 0 ? (gdouble)hits / n : 0;
}

static gdouble
measure_first(const KpFeatureContext *self, guint i)
{
  const KpSentence *sentence = sentence_at(self, i);
  return sentence->place == 0 && !sentence->heading;
}

static gdouble
measure_position(const KpFeatureContext *self, guint i)
{
  return 1.0 / (sentence_at(self, i)->place + 1);
}

static gdouble
measure_opens_paragraph(const KpFeatureContext *self, guint i)
{
  return sentence_at(self, i)->in_paragraph == 0;
}

static gdouble
measure_centrality(const KpFeatureContext *self, guint i)
{
  return self->centrality[i];
}

/* Shares of the title's weight; a term that stands twice counts twice. */
static gdouble
measure_title(const KpFeatureContext *self, guint i)
{
  gdouble hits = 0;
  const KpSentence *sentence = sentence_at(self, i);
  for (guint w = 0; w < sentence->n_words; w++) {
    guint32 term = words_of(self, i)[w].term;
    if (term != KP_NO_TERM && self->in_title[term])
      hits += self->idf[term];
  }
  return self->title_weight > 0 ? MIN(1, hits / self->title_weight) : 0;
}

/* Mean weight of the sentence's terms: TF-IDF that does not favour length. */
static gdouble
measure_tf_idf(const KpFeatureContext *self, guint i)
{
  gdouble sum = 0;
  guint n = 0;
  for (guint w = 0; w < sentence_at(self, i)->n_words; w++) {
    guint32 term = words_of(self, i)[w].term;
    if (term == KP_NO_TERM)
      continue;
    sum += self->weight[term];
    n++;
  }
  return n > 0 ? sum / n : 0;
}

static gdouble
measure_pronouns(const KpFeatureContext *self, guint i)
{
  return share_of(self, i, KP_WORD_PRONOUN);
}

static const struct {
  KpFeature feature;
  gdouble (*measure)(const KpFeatureContext *self, guint i);
} TABLE[] = {
    {{"first", "it opens the article"}, measure_first},
    {{"position", "one over its place in the article"}, measure_position},
    {{"opens-paragraph", "it opens a paragraph"}, measure_opens_paragraph},
    {{"centrality", "later sentences take up its terms"}, measure_centrality},
    {{"title", "it holds the title's terms"}, measure_title},
    {{"tf-idf", "mean TF-IDF of its terms"}, measure_tf_idf},
    {{"pronouns", "share of its words that are pronouns"}, measure_pronouns},
};

const KpFeature *
kp_features(guint *n)
{
  static KpFeature features[G_N_ELEMENTS(TABLE)];
  static gsize ready = 0;
  if (g_once_init_enter(&ready)) {
    for (gsize i = 0; i < G_N_ELEMENTS(TABLE); i++)
      features[i] = TABLE[i].feature;
    g_once_init_leave(&ready, 1);
  }
  *n = G_N_ELEMENTS(TABLE);
  return features;
}

void
kp_feature_measure(const KpFeatureContext *self, guint i, gdouble *values)
{
  for (gsize f = 0; f < G_N_ELEMENTS(TABLE); f++)
    values[f] = TABLE[f].measure(self, i);
}
