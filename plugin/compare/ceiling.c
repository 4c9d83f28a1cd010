/* SPDX-License-Identifier: MIT */
/* Sentences and the author's points come in; the best that whole sentences
 * reach goes out. */
#include "ceiling.h"

#include "article.h"
#include "order.h"
#include "prose.h"
#include "ranking.h"
#include "tokenizer.h"

#define LONGEST 150 /* words of a sentence: no editor's bullet is longer */
#define MOST 40     /* sentences: no box has more */

/* The runs of `n` tokens in the points. */
typedef struct {
  guint n;        /* 1 or 2 */
  GArray *grams;  /* of guint64, ascending, each once */
  GArray *left;   /* of guint: how often each stands in the points and not yet
                     in the choice */
  guint n_own;    /* grams of the points */
  guint n_chosen; /* grams chosen */
  guint hits;
} Grams;

/* What a sentence has of Grams. */
typedef struct {
  GArray *places; /* of guint, ascending: into `grams`; those of no point are
                     left out */
  guint n_grams;
  guint wanted; /* hits when they were counted last; they never grow */
} Share;

typedef struct {
  gchar *text;
  Share shares[2];
  gboolean taken;
} Row;

static void
clear_row(gpointer data)
{
  Row *row = data;
  g_free(row->text);
  g_clear_pointer(&row->shares[0].places, g_array_unref);
  g_clear_pointer(&row->shares[1].places, g_array_unref);
}

static guint
n_grams(const GArray *tokens, guint n)
{
  return tokens->len < n ? 0 : tokens->len - n + 1;
}

static guint64
gram_at(const GArray *tokens, guint i, guint n)
{
  guint64 gram = g_array_index(tokens, guint32, i);
  return n == 1 ? gram : gram << 32 | g_array_index(tokens, guint32, i + 1);
}

static void
grams_init(Grams *self, const GArray *own, guint n)
{
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(guint64));
  self->n = n;
  self->n_own = n_grams(own, n);
  for (guint i = 0; i < self->n_own; i++) {
    guint64 gram = gram_at(own, i, n);
    g_array_append_val(all, gram);
  }
  g_array_sort(all, kp_order_uint64);
  self->grams = g_array_new(FALSE, FALSE, sizeof(guint64));
  self->left = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0, run = 1; i < all->len; i++, run++) {
    guint64 gram = g_array_index(all, guint64, i);
    if (i + 1 < all->len && g_array_index(all, guint64, i + 1) == gram)
      continue;
    g_array_append_val(self->grams, gram);
    g_array_append_val(self->left, run);
    run = 0;
  }
}

static void
grams_clear(Grams *self)
{
  g_array_unref(self->grams);
  g_array_unref(self->left);
}

static Share
share_of(const Grams *self, const GArray *tokens)
{
  Share share = {.places = g_array_new(FALSE, FALSE, sizeof(guint)),
                 .n_grams = n_grams(tokens, self->n)};
  for (guint i = 0; i < share.n_grams; i++) {
    guint64 gram = gram_at(tokens, i, self->n);
    guint place;
    if (g_array_binary_search(self->grams, &gram, kp_order_uint64, &place))
      g_array_append_val(share.places, place);
  }
  g_array_sort(share.places, kp_order_uint32);
  share.wanted = share.places->len;
  return share;
}

/* Counts the grams of the share that are still wanted, and takes them where
 * `take`. */
static void
count_wanted(const Grams *self, Share *share, gboolean take)
{
  share->wanted = 0;
  for (guint i = 0, run = 1; i < share->places->len; i++, run++) {
    guint place = g_array_index(share->places, guint, i);
    if (i + 1 < share->places->len &&
        g_array_index(share->places, guint, i + 1) == place)
      continue;
    guint *left = &g_array_index(self->left, guint, place);
    guint wanted = MIN(run, *left);
    share->wanted += wanted;
    if (take)
      *left -= wanted;
    run = 0;
  }
}

/* F1 after the share is added. */
static gdouble
f1(const Grams *self, const Share *share)
{
  guint all = self->n_own + self->n_chosen + share->n_grams;
  return all > 0 ? 2.0 * (self->hits + share->wanted) / all : 0;
}

/* The sum of both F1 if the row joins, or more where the hits were counted in
 * an earlier round. */
static gdouble
value_with(const Grams grams[2], const Row *row)
{
  return f1(&grams[0], &row->shares[0]) + f1(&grams[1], &row->shares[1]);
}

static void
take(Grams grams[2], Row *row)
{
  row->taken = TRUE;
  for (guint i = 0; i < 2; i++) {
    count_wanted(&grams[i], &row->shares[i], TRUE);
    grams[i].hits += row->shares[i].wanted;
    grams[i].n_chosen += row->shares[i].n_grams;
  }
}

/* Sentences that share a word with the points: the others never raise it. */
static GArray *
rows_new(const KpProse *prose, KpTokenizer *tokenizer, const Grams grams[2])
{
  GArray *rows = g_array_new(FALSE, TRUE, sizeof(Row));
  g_array_set_clear_func(rows, clear_row);
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(guint32));
  for (guint i = 0; i < prose->sentences->len; i++) {
    const KpSentence *sentence = kp_prose_sentence(prose, i);
    if (sentence->n_words > LONGEST)
      continue;
    Row row = {.text = kp_span_copy(prose->article->text, sentence->span)};
    g_array_set_size(tokens, 0);
    kp_tokenizer_add(tokenizer, row.text, tokens);
    row.shares[0] = share_of(&grams[0], tokens);
    row.shares[1] = share_of(&grams[1], tokens);
    if (row.shares[0].places->len > 0)
      g_array_append_val(rows, row);
    else
      clear_row(&row);
  }
  return rows;
}

/* The row that lifts the value most above `top`, which is raised to it; NULL:
 * none does. */
static Row *
find_best(GArray *rows, const Grams grams[2], gdouble *top)
{
  Row *best = NULL;
  for (guint i = 0; i < rows->len; i++) {
    Row *row = &g_array_index(rows, Row, i);
    if (row->taken || value_with(grams, row) <= *top)
      continue;
    count_wanted(&grams[0], &row->shares[0], FALSE);
    count_wanted(&grams[1], &row->shares[1], FALSE);
    gdouble value = value_with(grams, row);
    if (value <= *top)
      continue;
    *top = value;
    best = row;
  }
  return best;
}

static void
choose(GArray *rows, Grams grams[2])
{
  const gdouble least = 1e-12; /* what rounding may add */
  gdouble reached = 0;
  for (guint round = 0; round < MOST; round++) {
    gdouble top = reached + least;
    Row *best = find_best(rows, grams, &top);
    if (best == NULL)
      return;
    reached = top;
    take(grams, best);
  }
}

KpRouge
kp_ceiling(const KpRanking *ranking, gboolean stem)
{
  const KpProse *prose = ranking->prose;
  g_autoptr(KpTokenizer) tokenizer = kp_tokenizer_new(stem);
  g_autoptr(GArray) own = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_autoptr(GPtrArray) points = kp_article_point_texts(prose->article);
  for (guint i = 0; i < points->len; i++)
    kp_tokenizer_add(tokenizer, points->pdata[i], own);
  Grams grams[2] = {0};
  grams_init(&grams[0], own, 1);
  grams_init(&grams[1], own, 2);
  g_autoptr(GArray) rows = rows_new(prose, tokenizer, grams);
  choose(rows, grams);
  grams_clear(&grams[0]);
  grams_clear(&grams[1]);

  g_autoptr(GPtrArray) chosen = g_ptr_array_new();
  for (guint i = 0; i < rows->len; i++) {
    const Row *row = &g_array_index(rows, Row, i);
    if (row->taken)
      g_ptr_array_add(chosen, row->text);
  }
  return kp_rouge((const gchar *const *)chosen->pdata, chosen->len,
                  (const gchar *const *)points->pdata, points->len, stem);
}
