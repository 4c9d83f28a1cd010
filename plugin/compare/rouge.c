/* SPDX-License-Identifier: MIT */
/* Two lists of points come in; what they share goes out, as numbers. */
#include "rouge.h"

#include "tokens.h"

static KpOverlap
overlap(guint hits, guint n_candidate, guint n_reference)
{
  KpOverlap result = {
      .precision = (gdouble)hits / MAX(n_candidate, 1),
      .recall = (gdouble)hits / MAX(n_reference, 1),
  };
  gdouble sum = result.precision + result.recall;
  if (sum > 0)
    result.f1 = 2 * result.precision * result.recall / sum;
  return result;
}

static gint
compare_grams(gconstpointer a, gconstpointer b)
{
  guint64 x = *(const guint64 *)a;
  guint64 y = *(const guint64 *)b;
  return (x > y) - (x < y);
}

/* The runs of `n` tokens (1 or 2) as numbers, in ascending order. */
static GArray *
grams(const GArray *tokens, guint n)
{
  GArray *result = g_array_new(FALSE, FALSE, sizeof(guint64));
  for (guint i = 0; i + n <= tokens->len; i++) {
    guint64 gram = g_array_index(tokens, guint32, i);
    if (n == 2)
      gram = gram << 32 | g_array_index(tokens, guint32, i + 1);
    g_array_append_val(result, gram);
  }
  g_array_sort(result, compare_grams);
  return result;
}

static KpOverlap
overlap_of_grams(const GArray *candidate, const GArray *reference, guint n)
{
  g_autoptr(GArray) ours = grams(candidate, n);
  g_autoptr(GArray) theirs = grams(reference, n);
  guint hits = 0;
  for (guint i = 0, j = 0; i < ours->len && j < theirs->len;) {
    guint64 x = g_array_index(ours, guint64, i);
    guint64 y = g_array_index(theirs, guint64, j);
    if (x == y)
      hits++;
    i += x <= y;
    j += y <= x;
  }
  return overlap(hits, ours->len, theirs->len);
}

/* Time: the product of the lengths. Memory: one row of the shorter side. */
static guint
common_subsequence(const GArray *a, const GArray *b)
{
  if (a->len < b->len)
    return common_subsequence(b, a);
  g_autofree guint *row = g_new0(guint, b->len + 1);
  for (guint i = 0; i < a->len; i++) {
    guint32 token = g_array_index(a, guint32, i);
    guint diagonal = 0;
    for (guint j = 0; j < b->len; j++) {
      guint above = row[j + 1];
      if (token == g_array_index(b, guint32, j))
        row[j + 1] = diagonal + 1;
      else if (row[j] > above)
        row[j + 1] = row[j];
      diagonal = above;
    }
  }
  return row[b->len];
}

static GArray *
tokens_of(KpTokenizer *tokenizer, const gchar *const *texts, gsize n_texts)
{
  GArray *tokens = g_array_new(FALSE, FALSE, sizeof(guint32));
  for (gsize i = 0; i < n_texts; i++)
    kp_tokenizer_add(tokenizer, texts[i], tokens);
  return tokens;
}

KpRouge
kp_rouge(const gchar *const *candidate,
         gsize n_candidate,
         const gchar *const *reference,
         gsize n_reference,
         gboolean stem)
{
  g_autoptr(KpTokenizer) tokenizer = kp_tokenizer_new(stem);
  g_autoptr(GArray) ours = tokens_of(tokenizer, candidate, n_candidate);
  g_autoptr(GArray) theirs = tokens_of(tokenizer, reference, n_reference);
  return (KpRouge){
      .rouge1 = overlap_of_grams(ours, theirs, 1),
      .rouge2 = overlap_of_grams(ours, theirs, 2),
      .rougeL =
          overlap(common_subsequence(ours, theirs), ours->len, theirs->len),
  };
}
