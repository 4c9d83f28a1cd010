/* SPDX-License-Identifier: MIT */
/* Text comes in; stems with what they weigh go out. */
#include "weigh.h"

#include <string.h>

#include "corpus.h"
#include "prose.h"
#include "ranking.h"
#include "word.h"

/* What a word of every page still weighs, beside 1 for the rarest. */
static const gdouble COMMON_WEIGHT = 0.05;

KpWeigher
kp_weigher_for(const KpRanking *ranking, KpStems *stems)
{
  return (KpWeigher){ranking->prose->language, ranking->corpus, stems};
}

/* What a word weighs: its inverse document frequency, and for a word of every
 * page still a little, so that two points made of common words can be a pair.
 */
static gdouble
weigh_stem(const KpWeigher *self, const gchar *stem)
{
  return MAX(kp_corpus_idf(self->corpus, stem), COMMON_WEIGHT);
}

GArray *
kp_weigh(const KpWeigher *self, const gchar *text)
{
  GArray *bag = g_array_new(FALSE, FALSE, sizeof(KpWeighted));
  g_autoptr(GArray) words = g_array_new(FALSE, TRUE, sizeof(KpWord));
  g_autoptr(GString) folded = g_string_new(NULL);
  KpSpan all = {0, (guint32)strlen(text)};
  kp_word_split(self->language, text, all, words);
  for (guint i = 0; i < words->len; i++) {
    const KpWord *word = &g_array_index(words, KpWord, i);
    kp_word_fold(text + word->span.start, word->span.length, folded);
    KpWeighted entry = {
        .stem = kp_stems_get(self->stems, self->language, folded->str),
        .span = word->span,
        .weight = COMMON_WEIGHT,
        .content = (word->classes & KP_WORD_STOP) == 0,
    };
    if (entry.content)
      entry.weight = weigh_stem(self, entry.stem);
    g_array_append_val(bag, entry);
  }
  return bag;
}

static gint
compare_stems(gconstpointer a, gconstpointer b)
{
  return strcmp(((const KpWeighted *)a)->stem, ((const KpWeighted *)b)->stem);
}

void
kp_weigh_sort(GArray *bag)
{
  g_array_sort(bag, compare_stems);
}

static gdouble
sum_of(const GArray *bag)
{
  gdouble sum = 0;
  for (guint i = 0; i < bag->len; i++)
    sum += g_array_index(bag, KpWeighted, i).weight;
  return sum;
}

gdouble
kp_weigh_shared(const GArray *a, const GArray *b)
{
  gdouble shared = 0;
  for (guint i = 0, j = 0; i < a->len && j < b->len;) {
    const KpWeighted *x = &g_array_index(a, KpWeighted, i);
    const KpWeighted *y = &g_array_index(b, KpWeighted, j);
    gint order = strcmp(x->stem, y->stem);
    if (order == 0)
      shared += x->weight;
    i += order <= 0;
    j += order >= 0;
  }
  gdouble all = sum_of(a) + sum_of(b);
  return all > 0 ? 2 * shared / all : 0;
}

GHashTable *
kp_weigh_stems(const KpWeigher *self, const gchar *text)
{
  g_autoptr(GArray) bag = kp_weigh(self, text);
  GHashTable *stems = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < bag->len; i++)
    g_hash_table_add(stems, (gpointer)g_array_index(bag, KpWeighted, i).stem);
  return stems;
}

GArray *
kp_weigh_common(const KpWeigher *self, const gchar *text, GHashTable *stems)
{
  GArray *spans = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  g_autoptr(GArray) bag = kp_weigh(self, text);
  for (guint i = 0; i < bag->len; i++) {
    const KpWeighted *word = &g_array_index(bag, KpWeighted, i);
    if (word->content && g_hash_table_contains(stems, word->stem))
      g_array_append_val(spans, word->span);
  }
  return spans;
}
