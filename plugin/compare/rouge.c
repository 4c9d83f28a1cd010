/* SPDX-License-Identifier: MIT */
/* Two lists of points come in; what they share goes out, as numbers. */
#include "rouge.h"

#include "order.h"
#include "tokenizer.h"

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
  g_array_sort(result, kp_order_uint64);
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

/* Where each token stands in a text: the first place of each, and after each
 * place the next one of the same token; from 1, 0: no more. */
typedef struct {
  guint *first; /* [tokens] */
  guint *next;  /* [places + 1] */
} Places;

static Places
places_of(const GArray *tokens, guint n_different)
{
  Places places = {g_new0(guint, n_different + 1),
                   g_new0(guint, tokens->len + 1)};
  for (guint i = tokens->len; i > 0; i--) {
    guint *first = &places.first[g_array_index(tokens, guint32, i - 1)];
    places.next[i] = *first;
    *first = i;
  }
  return places;
}

/* Adds a token to the longer text: `row` has a bit for each place of the
 * shorter one, 0 where the common subsequence grows by a token, and `equal` is
 * 0, as it is again afterwards (H. Hyyrö, "Bit-parallel LCS-length computation
 * revisited", 2004). */
static void
step(guint64 *row,
     guint64 *equal,
     guint n_parts,
     const Places *places,
     guint32 token)
{
  if (places->first[token] == 0)
    return;
  for (guint at = places->first[token]; at != 0; at = places->next[at])
    equal[(at - 1) / 64] |= (guint64)1 << (at - 1) % 64;
  guint64 carry = 0;
  for (guint i = 0; i < n_parts; i++) {
    guint64 met = row[i] & equal[i];
    guint64 sum = row[i] + met;
    guint64 more = sum < met;
    sum += carry;
    carry = more | (sum < carry);
    row[i] = sum | (row[i] & ~equal[i]);
  }
  for (guint at = places->first[token]; at != 0; at = places->next[at])
    equal[(at - 1) / 64] = 0;
}

/* Time: the product of the lengths, of which a step does 64. Tokens are less
 * than `n_different`. */
static guint
common_subsequence(const GArray *a, const GArray *b, guint n_different)
{
  if (a->len < b->len)
    return common_subsequence(b, a, n_different);
  guint n_parts = (b->len + 63) / 64;
  Places places = places_of(b, n_different);
  g_autofree guint64 *row = g_new(guint64, n_parts + 1);
  g_autofree guint64 *equal = g_new0(guint64, n_parts + 1);
  for (guint i = 0; i < n_parts; i++)
    row[i] = G_MAXUINT64;
  for (guint i = 0; i < a->len; i++)
    step(row, equal, n_parts, &places, g_array_index(a, guint32, i));
  guint length = 0;
  for (guint i = 0; i < b->len; i++)
    length += (row[i / 64] >> i % 64 & 1) == 0;
  g_free(places.first);
  g_free(places.next);
  return length;
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
      .rougeL = overlap(
          common_subsequence(ours, theirs, kp_tokenizer_size(tokenizer)),
          ours->len, theirs->len),
  };
}
