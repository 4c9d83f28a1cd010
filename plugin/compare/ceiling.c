/* SPDX-License-Identifier: MIT */
/* Sentences and the author's points come in; the best that whole sentences
 * reach goes out. */
#include "ceiling.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "ranking.h"
#include "tokens.h"

#define LONGEST 150 /* words of a sentence: no editor's bullet is longer */
#define MOST 40     /* sentences: no box has more */

/* How often a gram stands in the points and not yet in the choice. */
typedef struct {
  GHashTable *left; /* guint64 * -> count */
  guint n_own;      /* grams of the points */
  guint n_chosen;   /* grams chosen */
  guint hits;
} Grams;

typedef struct {
  guint sentence;
  GArray *tokens; /* of guint32 */
  gchar *text;
  gboolean taken;
} Row;

static void
clear_row(gpointer data)
{
  Row *row = data;
  g_array_unref(row->tokens);
  g_free(row->text);
}

static guint64
gram_at(const GArray *tokens, guint i, guint n)
{
  guint64 gram = g_array_index(tokens, guint32, i);
  return n == 1 ? gram + 1
                : (gram + 1) << 32 | g_array_index(tokens, guint32, i + 1);
}

static guint
n_grams(const GArray *tokens, guint n)
{
  return tokens->len < n ? 0 : tokens->len - n + 1;
}

static void
change(Grams *self, guint64 gram, gint by)
{
  gint count = GPOINTER_TO_INT(g_hash_table_lookup(self->left, &gram)) + by;
  g_hash_table_replace(self->left, g_memdup2(&gram, sizeof gram),
                       GINT_TO_POINTER(count));
}

static void
grams_init(Grams *self, const GArray *own, guint n)
{
  self->left = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  self->n_own = n_grams(own, n);
  for (guint i = 0; i < self->n_own; i++)
    change(self, gram_at(own, i, n), 1);
}

/* The grams of `tokens` that are still wanted; takes them where `take`. */
static guint
wanted(Grams *self, const GArray *tokens, guint n, gboolean take)
{
  g_autoptr(GArray) used = g_array_new(FALSE, FALSE, sizeof(guint64));
  for (guint i = 0; i < n_grams(tokens, n); i++) {
    guint64 gram = gram_at(tokens, i, n);
    if (GPOINTER_TO_INT(g_hash_table_lookup(self->left, &gram)) <= 0)
      continue;
    change(self, gram, -1);
    g_array_append_val(used, gram);
  }
  for (guint i = 0; !take && i < used->len; i++)
    change(self, g_array_index(used, guint64, i), 1);
  return used->len;
}

/* F1 after `tokens` is added, with `hits` more. */
static gdouble
f1(const Grams *self, guint hits, guint n_more)
{
  guint all = self->n_own + self->n_chosen + n_more;
  return all > 0 ? 2.0 * (self->hits + hits) / all : 0;
}

/* The sum of both F1 if the row joins. */
static gdouble
value_with(Grams grams[2], const Row *row)
{
  gdouble sum = 0;
  for (guint n = 1; n <= 2; n++)
    sum += f1(&grams[n - 1], wanted(&grams[n - 1], row->tokens, n, FALSE),
              n_grams(row->tokens, n));
  return sum;
}

static void
take(Grams grams[2], Row *row)
{
  row->taken = TRUE;
  for (guint n = 1; n <= 2; n++) {
    grams[n - 1].hits += wanted(&grams[n - 1], row->tokens, n, TRUE);
    grams[n - 1].n_chosen += n_grams(row->tokens, n);
  }
}

/* Sentences that share a word with the points: the others never raise it. */
static GArray *
rows_new(const KpProse *prose, KpTokenizer *tokenizer, Grams grams[2])
{
  GArray *rows = g_array_new(FALSE, TRUE, sizeof(Row));
  g_array_set_clear_func(rows, clear_row);
  for (guint i = 0; i < prose->sentences->len; i++) {
    const KpSentence *sentence =
        &g_array_index(prose->sentences, KpSentence, i);
    if (sentence->n_words > LONGEST)
      continue;
    Row row = {.sentence = i,
               .tokens = g_array_new(FALSE, FALSE, sizeof(guint32)),
               .text = g_strndup(prose->article->text + sentence->span.start,
                                 sentence->span.length)};
    kp_tokenizer_add(tokenizer, row.text, row.tokens);
    if (wanted(&grams[0], row.tokens, 1, FALSE) > 0)
      g_array_append_val(rows, row);
    else
      clear_row(&row);
  }
  return rows;
}

static void
choose(GArray *rows, Grams grams[2])
{
  const gdouble least = 1e-12; /* what rounding may add */
  gdouble reached = 0;
  for (guint round = 0; round < MOST; round++) {
    Row *best = NULL;
    gdouble top = reached + least;
    for (guint i = 0; i < rows->len; i++) {
      Row *row = &g_array_index(rows, Row, i);
      gdouble value = row->taken ? 0 : value_with(grams, row);
      if (value <= top)
        continue;
      top = value;
      best = row;
    }
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
  g_autoptr(GPtrArray) points = g_ptr_array_new();
  for (guint i = 0; i < prose->article->points->len; i++) {
    KpPoint *point = g_ptr_array_index(prose->article->points, i);
    kp_tokenizer_add(tokenizer, point->text, own);
    g_ptr_array_add(points, point->text);
  }
  Grams grams[2] = {0};
  grams_init(&grams[0], own, 1);
  grams_init(&grams[1], own, 2);
  g_autoptr(GArray) rows = rows_new(prose, tokenizer, grams);
  choose(rows, grams);
  g_hash_table_unref(grams[0].left);
  g_hash_table_unref(grams[1].left);

  g_autoptr(GPtrArray) chosen = g_ptr_array_new();
  for (guint i = 0; i < rows->len; i++) {
    const Row *row = &g_array_index(rows, Row, i);
    if (row->taken)
      g_ptr_array_add(chosen, row->text);
  }
  return kp_rouge((const gchar *const *)chosen->pdata, chosen->len,
                  (const gchar *const *)points->pdata, points->len, stem);
}
