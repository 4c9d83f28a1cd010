/* SPDX-License-Identifier: MIT */
/* The terms of pages come in; for each page its nearest others go out. */
#include "relation.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "corpus.h"
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
  for (guint i = 0; i < vector->len; i++)
    g_array_index(vector, Weight, i).weight /= sqrt(sum);
}

static gint
heaviest_first(gconstpointer a, gconstpointer b)
{
  const gdouble *x = a;
  const gdouble *y = b;
  return (*x < *y) - (*x > *y);
}

/* Takes out what surely is not among the first MOST_TERMS: many weigh the same,
 * and to compare all of their texts would cost more than all else. */
static void
drop_light(GArray *vector)
{
  if (vector->len <= MOST_TERMS)
    return;
  g_autofree gdouble *weights = g_new(gdouble, vector->len);
  for (guint i = 0; i < vector->len; i++)
    weights[i] = g_array_index(vector, Weight, i).weight;
  qsort(weights, vector->len, sizeof *weights, heaviest_first);
  guint kept = 0;
  for (guint i = 0; i < vector->len; i++) {
    Weight weight = g_array_index(vector, Weight, i);
    if (weight.weight >= weights[MOST_TERMS - 1])
      g_array_index(vector, Weight, kept++) = weight;
  }
  g_array_set_size(vector, kept);
}

/* The page's weightiest terms (of Weight), as a vector of length 1. */
static GArray *
vector_of(const KpProse *prose, const KpCorpus *corpus)
{
  GArray *vector = g_array_new(FALSE, FALSE, sizeof(Weight));
  guint title = 0;
  for (guint i = 0; i < prose->terms->len; i++) {
    const KpTerm *term = &g_array_index(prose->terms, KpTerm, i);
    guint count = term->count;
    if (title < prose->title_terms->len &&
        g_array_index(prose->title_terms, guint32, title) == i) {
      count += TITLE_WORTH;
      title++;
    }
    gdouble idf = kp_corpus_term_idf(corpus, term);
    if (idf <= 0 || count == 0)
      continue;
    Weight weight = {term->text, (1 + log(count)) * idf};
    g_array_append_val(vector, weight);
  }
  drop_light(vector);
  g_array_sort(vector, compare_weights);
  g_array_set_size(vector, MIN(vector->len, MOST_TERMS));
  normalise(vector);
  return vector;
}

static void
free_array(gpointer array)
{
  g_array_unref(array);
}

/* Which pages have which term: term -> GArray of Posting, in page order. */
static GHashTable *
index_of(const GPtrArray *vectors)
{
  GHashTable *index =
      g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_array);
  for (guint page = 0; page < vectors->len; page++) {
    const GArray *vector = vectors->pdata[page];
    for (guint i = 0; i < vector->len; i++) {
      const Weight *weight = &g_array_index(vector, Weight, i);
      GArray *postings = g_hash_table_lookup(index, weight->term);
      if (postings == NULL) {
        postings = g_array_new(FALSE, FALSE, sizeof(Posting));
        g_hash_table_insert(index, (gpointer)weight->term, postings);
      }
      Posting posting = {page, weight->weight};
      g_array_append_val(postings, posting);
    }
  }
  return index;
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
  if (at >= most)
    return;
  g_array_insert_val(best, at, relation);
  g_array_set_size(best, MIN(best->len, most));
}

/* `likeness` has a place for each page, all 0, and is left so; `touched` is
 * scratch. */
static GArray *
nearest(const GArray *vector,
        guint self,
        GHashTable *index,
        gdouble *likeness,
        GArray *touched,
        guint most)
{
  g_array_set_size(touched, 0);
  for (guint i = 0; i < vector->len; i++) {
    const Weight *weight = &g_array_index(vector, Weight, i);
    const GArray *postings = g_hash_table_lookup(index, weight->term);
    if (postings->len > MOST_SHARING)
      continue;
    for (guint j = 0; j < postings->len; j++) {
      const Posting *posting = &g_array_index(postings, Posting, j);
      if (likeness[posting->page] == 0)
        g_array_append_val(touched, posting->page);
      likeness[posting->page] += weight->weight * posting->weight;
    }
  }
  GArray *best = g_array_new(FALSE, FALSE, sizeof(KpRelation));
  for (guint i = 0; i < touched->len; i++) {
    guint page = g_array_index(touched, guint, i);
    KpRelation relation = {page, MIN(likeness[page], 1)};
    likeness[page] = 0;
    if (page != self && relation.likeness >= LEAST_LIKENESS)
      keep_best(best, most, relation);
  }
  return best;
}

GPtrArray *
kp_relations_new(const KpProse *const *pages,
                 guint n,
                 const KpCorpus *corpus,
                 guint most)
{
  g_autoptr(GPtrArray) vectors = g_ptr_array_new_with_free_func(free_array);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add(vectors, vector_of(pages[i], corpus));
  g_autoptr(GHashTable) index = index_of(vectors);
  g_autofree gdouble *likeness = g_new0(gdouble, n);
  g_autoptr(GArray) touched = g_array_new(FALSE, FALSE, sizeof(guint));
  GPtrArray *relations = g_ptr_array_new_with_free_func(free_array);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add(relations, nearest(vectors->pdata[i], i, index, likeness,
                                       touched, most));
  return relations;
}
