/* SPDX-License-Identifier: MIT */
/* Pieces come in; where a row of others stands among them goes out. */
#include "rows.h"

struct KpRows {
  const KpPieces *pieces;
  GHashTable *places; /* hash of a row -> first piece + 1 */
};

/* Two rows with one hash are next to impossible by chance, and would cost one
 * missed finding. */
static gsize
hash_row(const KpPieces *pieces, guint first, guint n)
{
  guint64 hash = 14695981039346656037u;
  for (guint i = first; i < first + n; i++) {
    const gchar *at = kp_piece_at(pieces, i)->folded;
    for (; *at != '\0'; at++)
      hash = (hash ^ (guchar)*at) * 1099511628211u;
    hash = (hash ^ 0xff) * 1099511628211u;
  }
  return (gsize)hash;
}

KpRows *
kp_rows_new(const KpPieces *pieces)
{
  KpRows *self = g_new0(KpRows, 1);
  self->pieces = pieces;
  self->places = g_hash_table_new(g_direct_hash, g_direct_equal);
  for (guint n = 2; n <= 3; n++) {
    for (guint i = 0; i + n <= pieces->array->len; i++) {
      gpointer row = GSIZE_TO_POINTER(hash_row(pieces, i, n));
      if (!g_hash_table_contains(self->places, row))
        g_hash_table_insert(self->places, row, GUINT_TO_POINTER(i + 1));
    }
  }
  return self;
}

void
kp_rows_free(KpRows *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref(self->places);
  g_free(self);
}

/* The first piece of a row in the text, + 1; 0: it does not stand there. */
static guint
place_of(const KpRows *self, const KpPieces *other, guint first, guint n)
{
  gpointer row = GSIZE_TO_POINTER(hash_row(other, first, n));
  return GPOINTER_TO_UINT(g_hash_table_lookup(self->places, row));
}

/* The first row of `size` words that stands in the text tells where the whole
 * might stand. */
static void
find_near(const KpRows *self,
          const KpPieces *other,
          guint first,
          guint n,
          guint size,
          KpRowMatch *match)
{
  for (guint i = 0; i + size <= n && match->n == 0; i++) {
    guint place = place_of(self, other, first + i, size);
    if (place == 0)
      continue;
    match->first = place - 1 > i ? place - 1 - i : 0;
    match->n = MIN(n, self->pieces->array->len - match->first);
  }
}

KpRowMatch
kp_rows_find(const KpRows *self, const KpPieces *other, guint first, guint n)
{
  KpRowMatch match = {.whole = TRUE};
  guint size = MIN(n, 3);
  for (guint i = 0; i + size <= n && match.whole; i++)
    match.whole = place_of(self, other, first + i, size) > 0;
  find_near(self, other, first, n, size, &match);
  if (size == 3)
    find_near(self, other, first, n, 2, &match);
  return match;
}
