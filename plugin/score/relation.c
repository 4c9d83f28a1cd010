/* SPDX-License-Identifier: MIT */
/* The terms of pages come in; for each page its nearest others go out. */
#include "relation.h"

#include <math.h>
#include <string.h>

#include "corpus.h"
#include "numbers.h"
#include "prose.h"

/* Terms of a page that count: what it is about, not what it also says. */
#define MOST_TERMS 40

/* Pages that may share a term before it is passed over. Those with a weight
 * stand on a tenth of the pages at most, so this begins to matter on a site of
 * 5,000. */
#define MOST_SHARING 500

/* Occurrences that standing in the title is worth. */
#define TITLE_WORTH 3

/* Pages less alike than this have a place or a turn of phrase in common, seen
 * on a news site of 4,000 pages. */
#define LEAST_LIKENESS 0.1

typedef struct {
  const gchar *term;
  guint32 hash;   /* of it */
  guint32 number; /* from 1, once number_terms has given it */
  gdouble weight;
} Weight;

/* A page that has a term. */
typedef struct {
  guint page;
  gdouble weight;
} Posting;

static gint
compare_weights(gconstpointer a, gconstpointer b)
{
  const Weight *x = a;
  const Weight *y = b;
  if (x->weight != y->weight)
    return x->weight < y->weight ? 1 : -1;
  return strcmp(x->term, y->term);
}

static void
normalise(GArray *vector)
{
  gdouble sum = 0;
  for (guint i = 0; i < vector->len; i++) {
    gdouble weight = g_array_index(vector, Weight, i).weight;
    sum += weight * weight;
  }
  const gdouble length = sqrt(sum);
  for (guint i = 0; i < vector->len; i++)
    g_array_index(vector, Weight, i).weight /= length;
}

/* Puts `weight` in its place among the `n` heaviest, which have room for one
 * more; returns how many there are now. */
static guint
keep_heaviest(Weight *heaviest, guint n, Weight weight)
{
  guint at = n;
  for (; at > 0 && compare_weights(&weight, &heaviest[at - 1]) < 0; at--)
    heaviest[at] = heaviest[at - 1];
  heaviest[at] = weight;
  return MIN(n + 1, MOST_TERMS);
}

/* The page's weightiest terms (of Weight), as a vector of length 1. */
static GArray *
vector_of(const KpRelated *page, const KpCorpus *corpus)
{
  const KpProse *prose = page->prose;
  Weight heaviest[MOST_TERMS + 1];
  guint title = 0, n = 0;
  g_autofree gdouble *idfs = kp_corpus_idfs(corpus, prose, page->places);
  for (guint i = 0; i < prose->terms->len; i++) {
    const KpTerm *term = &g_array_index(prose->terms, KpTerm, i);
    guint count = term->count;
    if (title < prose->title_terms->len &&
        g_array_index(prose->title_terms, guint32, title) == i) {
      count += TITLE_WORTH;
      title++;
    }
    if (idfs[i] > 0)
      n = keep_heaviest(heaviest, n,
                        (Weight){term->text, term->hash, 0,
                                 (count > 1 ? 1 + log(count) : 1) * idfs[i]});
  }
  GArray *vector = g_array_new(FALSE, FALSE, sizeof(Weight));
  g_array_append_vals(vector, heaviest, n);
  normalise(vector);
  return vector;
}

static void
free_array(gpointer array)
{
  g_array_unref(array);
}

/* Which pages have which term, in page order. */
typedef struct {
  guint *starts; /* where the postings of each term begin, and their end */
  Posting *postings;
} Index;

static void
index_clear(Index *self)
{
  g_free(self->starts);
  g_free(self->postings);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Index, index_clear)

/* The number of the term, from 1; `texts` has those that have one. */
static guint32
number_of(KpNumbers *numbers, GPtrArray *texts, const Weight *weight)
{
  KpNumber *slot = kp_numbers_first(numbers, weight->hash);
  for (; slot->number != 0; slot = kp_numbers_next(numbers, slot)) {
    if (strcmp(texts->pdata[slot->number - 1], weight->term) == 0)
      return slot->number;
  }
  g_ptr_array_add(texts, (gpointer)weight->term);
  return kp_numbers_take(numbers, slot, weight->hash);
}

/* Numbers the terms of all vectors; returns how many there are. */
static guint
number_terms(const GPtrArray *vectors)
{
  const guint32 usual = 1024; /* slots */
  g_autoptr(GPtrArray) texts = g_ptr_array_new();
  KpNumbers numbers;
  kp_numbers_init(&numbers, usual);
  for (guint page = 0; page < vectors->len; page++) {
    GArray *vector = vectors->pdata[page];
    for (guint i = 0; i < vector->len; i++) {
      Weight *weight = &g_array_index(vector, Weight, i);
      weight->number = number_of(&numbers, texts, weight);
    }
  }
  kp_numbers_clear(&numbers);
  return texts->len;
}

/* The index of vectors whose `n_terms` terms are numbered. */
static Index
index_of(const GPtrArray *vectors, guint n_terms)
{
  guint *starts = g_new0(guint, n_terms + 2);
  guint all = 0;
  for (guint page = 0; page < vectors->len; page++) {
    const GArray *vector = vectors->pdata[page];
    for (guint i = 0; i < vector->len; i++, all++)
      starts[g_array_index(vector, Weight, i).number + 1]++;
  }
  for (guint t = 1; t <= n_terms + 1; t++)
    starts[t] += starts[t - 1];
  Posting *postings = g_new(Posting, all + 1);
  for (guint page = 0; page < vectors->len; page++) {
    const GArray *vector = vectors->pdata[page];
    for (guint i = 0; i < vector->len; i++) {
      const Weight *weight = &g_array_index(vector, Weight, i);
      /* Each start ends as that of the next term, whose number is one more. */
      postings[starts[weight->number]++] = (Posting){page, weight->weight};
    }
  }
  return (Index){starts, postings};
}

/* Puts `relation` in its place among the best; `best` stays at `most`. */
static void
keep_best(GArray *best, guint most, KpRelation relation)
{
  guint at = best->len;
  while (at > 0) {
    const KpRelation *other = &g_array_index(best, KpRelation, at - 1);
    if (other->likeness > relation.likeness ||
        (other->likeness == relation.likeness && other->page < relation.page))
      break;
    at--;
  }
  g_array_insert_val(best, at, relation);
  g_array_set_size(best, MIN(best->len, most));
}

/* `likeness` has a place for each page, all 0, and is left so; `touched` has
 * one for each and is scratch. */
static GArray *
nearest(const GArray *vector,
        guint self,
        const Index *index,
        gdouble *likeness,
        guint *touched,
        guint most)
{
  guint n_touched = 0;
  for (guint i = 0; i < vector->len; i++) {
    const Weight *weight = &g_array_index(vector, Weight, i);
    guint from = index->starts[weight->number - 1];
    guint to = index->starts[weight->number];
    if (to - from > MOST_SHARING)
      continue;
    for (guint j = from; j < to; j++) {
      const Posting *posting = &index->postings[j];
      if (likeness[posting->page] == 0)
        touched[n_touched++] = posting->page;
      likeness[posting->page] += weight->weight * posting->weight;
    }
  }
  GArray *best = g_array_new(FALSE, FALSE, sizeof(KpRelation));
  for (guint i = 0; i < n_touched; i++) {
    guint page = touched[i];
    KpRelation relation = {page, MIN(likeness[page], 1)};
    likeness[page] = 0;
    if (page != self && relation.likeness >= LEAST_LIKENESS)
      keep_best(best, most, relation);
  }
  return best;
}

GPtrArray *
kp_relations_new(const KpRelated *pages,
                 guint n,
                 const KpCorpus *corpus,
                 guint most)
{
  g_autoptr(GPtrArray) vectors = g_ptr_array_new_with_free_func(free_array);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add(vectors, vector_of(&pages[i], corpus));
  g_auto(Index) index = index_of(vectors, number_terms(vectors));
  g_autofree gdouble *likeness = g_new0(gdouble, n);
  g_autofree guint *touched = g_new(guint, n);
  GPtrArray *relations = g_ptr_array_new_with_free_func(free_array);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add(relations, nearest(vectors->pdata[i], i, &index, likeness,
                                       touched, most));
  return relations;
}
