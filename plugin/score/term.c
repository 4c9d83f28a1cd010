/* SPDX-License-Identifier: MIT */
/* Prose comes in; what can be measured of each of its terms goes out. */
#include "term.h"

#include <math.h>

#include "prose.h"

/* From where on more is no more. */
#define ALL_COUNT 16         /* occurrences */
#define EVERYWHERE (1 / 3.0) /* of the sentences */

enum {
  BIAS,
  COUNT,
  COMMON,
  SPREAD,
  FIRST,
  EARLY,
  LATE,
  RETURNS,
  TITLE,
  IDF,
  TF_IDF,
  NAME,
  NUMBER,
  QUOTED,
  N_FEATURES,
};

static const gchar *const NAMES[N_FEATURES] = {
    [BIAS] = "bias",     [COUNT] = "count",     [COMMON] = "most-common",
    [SPREAD] = "spread", [FIRST] = "first",     [EARLY] = "early",
    [LATE] = "late",     [TITLE] = "title",     [IDF] = "idf",
    [TF_IDF] = "tf-idf", [NAME] = "name",       [NUMBER] = "number",
    [QUOTED] = "quoted", [RETURNS] = "returns",
};

const gchar *const *
kp_term_features(guint *n)
{
  *n = N_FEATURES;
  return NAMES;
}

/* What one pass over the words tells of a term. */
typedef struct {
  guint count;
  guint sentences; /* that hold it */
  guint first;     /* sentence, from 0 */
  guint last;
  guint names;  /* occurrences with a capital, not opening a sentence */
  guint inside; /* occurrences that do not open a sentence */
  guint numbers;
  guint quoted;
} Tally;

static void
tally_word(Tally *tally, const KpWord *word, guint sentence, gboolean opens)
{
  if (tally->count == 0)
    tally->first = sentence;
  tally->sentences += tally->count == 0 || tally->last != sentence;
  tally->last = sentence;
  tally->count++;
  tally->inside += !opens;
  tally->names += !opens && (word->classes & KP_WORD_CAPITAL) != 0;
  tally->numbers += (word->classes & KP_WORD_NUMBER) != 0;
  tally->quoted += (word->classes & KP_WORD_QUOTED) != 0;
}

static Tally *
tally_terms(const KpProse *prose)
{
  Tally *tallies = g_new0(Tally, prose->terms->len + 1);
  for (guint i = 0; i < prose->sentences->len; i++) {
    const KpSentence *sentence = kp_prose_sentence(prose, i);
    for (guint w = 0; w < sentence->n_words; w++) {
      const KpWord *word = kp_prose_word(prose, sentence->first_word + w);
      if (word->term != KP_NO_TERM)
        tally_word(&tallies[word->term], word, i, w == 0);
    }
  }
  return tallies;
}

static void
measure(const Tally *tally,
        guint n_sentences,
        guint most,
        gdouble idf,
        gdouble *values)
{
  gdouble n = MAX(tally->count, 1);
  gdouble length = MAX(n_sentences, 1);
  gdouble count = n > 1 ? log(n) / log(ALL_COUNT) : 0;
  values[BIAS] = 1;
  values[COUNT] = MIN(1, count);
  values[COMMON] = (gdouble)tally->count / MAX(most, 1);
  values[SPREAD] = MIN(1, tally->sentences / (EVERYWHERE * length));
  values[FIRST] = tally->count > 0 && tally->first == 0;
  values[EARLY] = tally->count > 0 ? 1.0 / (tally->first + 1) : 0;
  values[LATE] = tally->first / length;
  values[RETURNS] = (tally->last - tally->first) / length;
  values[TITLE] = 0;
  values[IDF] = idf;
  values[TF_IDF] = idf * values[COUNT];
  values[NAME] = tally->names / (gdouble)MAX(tally->inside, 1);
  values[NUMBER] = tally->numbers > 0;
  values[QUOTED] = tally->quoted / n;
}

gdouble *
kp_terms_measure(const KpProse *prose, const gdouble *idf)
{
  g_autofree Tally *tallies = tally_terms(prose);
  gdouble *values = g_new(gdouble, (gsize)prose->terms->len * N_FEATURES + 1);
  guint most = 0;
  for (guint t = 0; t < prose->terms->len; t++)
    most = MAX(most, tallies[t].count);
  for (guint t = 0; t < prose->terms->len; t++)
    measure(&tallies[t], prose->sentences->len, most, idf[t],
            values + (gsize)t * N_FEATURES);
  for (guint i = 0; i < prose->title_terms->len; i++) {
    guint32 term = g_array_index(prose->title_terms, guint32, i);
    values[(gsize)term * N_FEATURES + TITLE] = 1;
  }
  return values;
}
