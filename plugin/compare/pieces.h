/* SPDX-License-Identifier: MIT */
/* A text cut into the words and numbers that can be looked up in another text,
 * in a form in which they are equal where a reader takes them for the same:
 * "O’Brien's" and "o'brien", "U.S." and "US", "Beyoncé" and "Beyonce". Finer
 * than the words of the text room: hyphens part pieces. Private to this room.
 */
#ifndef KP_PIECES_H
#define KP_PIECES_H

#include <glib.h>

#include "language.h"
#include "span.h"

typedef enum {
  KP_PIECE_CAPITAL = 1 << 0,  /* begins with a capital */
  KP_PIECE_CAPITALS = 1 << 1, /* two capitals or more, no small letter */
  KP_PIECE_INNER = 1 << 2,    /* a capital after a small letter: "YouTube" */
  KP_PIECE_DIGITS = 1 << 3,   /* begins with a digit */
  KP_PIECE_DOTTED = 1 << 4,   /* letters parted by stops: "U.S." */
  KP_PIECE_STARTS = 1 << 5,   /* begins a sentence or a part that may have its
                                 capital from that */
  KP_PIECE_FOLLOWS = 1 << 6,  /* only a blank or hyphen parts it from the one
                                 before, or the stop of an initial or title */
  KP_PIECE_JOINED = 1 << 7,   /* only a hyphen, dash or slash does */
  KP_PIECE_HANDLE = 1 << 8,   /* "@name", "#name" */
} KpPieceFlag;

typedef struct {
  KpSpan span;         /* bytes of the text */
  guint32 flags;       /* KpPieceFlag bits */
  const gchar *folded; /* owned by the KpPieces; equal strings are the same
                          pointer */
} KpPiece;

typedef struct KpPieces {
  const gchar *text; /* borrowed */
  GArray *array;     /* of KpPiece, in order */
  GHashTable *set;   /* of the folded strings */
} KpPieces;

/* Cuts `length` bytes of UTF-8. `language` tells abbreviations that end no
 * sentence; NULL: none. Linear. */
KpPieces *
kp_pieces_new(const gchar *text, gsize length, const KpLanguage *language);
void kp_pieces_free(KpPieces *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpPieces, kp_pieces_free)

static inline const KpPiece *
kp_piece_at(const KpPieces *self, guint i)
{
  return &g_array_index(self->array, KpPiece, i);
}

/* The text from piece `first` to piece `first + n - 1`; the caller frees it. */
gchar *kp_pieces_copy(const KpPieces *self, guint first, guint n);

#endif
