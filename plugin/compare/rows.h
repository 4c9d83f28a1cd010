/* SPDX-License-Identifier: MIT */
/* Which words stand in a row in a text, so that a quotation can be looked up.
 * Private to this room. */
#ifndef KP_ROWS_H
#define KP_ROWS_H

#include "pieces.h"

typedef struct KpRows KpRows;

/* Indexes the rows of two and three pieces. `pieces` must outlive it. Linear.
 */
KpRows *kp_rows_new(const KpPieces *pieces);
void kp_rows_free(KpRows *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpRows, kp_rows_free)

typedef struct {
  gboolean whole; /* the row stands there word by word */
  guint first;    /* the piece of the text that goes with the row's first, as
                     far as the longest part that stands there tells */
  guint n;        /* pieces that go with it, 0: no two words stand there */
} KpRowMatch;

/* Looks for pieces [first, first + n) of `other`, two or more, in the indexed
 * text. A row of four words or more counts as whole where each three of it in
 * a row stand in the text. Linear in n. */
KpRowMatch
kp_rows_find(const KpRows *self, const KpPieces *other, guint first, guint n);

#endif
