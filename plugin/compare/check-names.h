/* SPDX-License-Identifier: MIT */
/* The names of a text, and whether an article has them. Private to this room.
 */
#ifndef KP_CHECK_NAMES_H
#define KP_CHECK_NAMES_H

#include "evidence.h"
#include "pieces.h"

/* A row of capitalised words. */
typedef struct {
  guint first; /* index of its first piece */
  guint n;
} KpNameRun;

/* The names of a point, in order (of KpNameRun); the caller frees the array.
 * A capital at the start of a sentence is a name where another follows it or
 * the word shows by itself that it is one ("NATO", "YouTube"). Titles, months,
 * days, numbers and the words that every sentence has are none. A point that
 * capitalises all of its words has no names that could be told. */
GArray *kp_naming_find(const KpPieces *point, const KpLanguage *language);

/* TRUE where the article has the name, in full, in part, as an abbreviation, as
 * what it abbreviates, or as the adjective of a country. Else *nearest is set
 * to the piece of the article with the name that looks most like it, + 1; 0:
 * none does, or `look` is FALSE (looking takes as long as the article is). */
gboolean kp_naming_is_heard(const KpEvidence *evidence,
                            const KpPieces *point,
                            const KpNameRun *run,
                            gboolean look,
                            guint *nearest);

/* The same of one word of a name, the piece `i` of the point. */
gboolean kp_naming_is_word_heard(const KpEvidence *evidence,
                                 const KpPieces *point,
                                 guint i);

/* "NATO", "U.N." */
static inline gboolean
kp_naming_is_acronym(const KpPiece *piece)
{
  return (piece->flags & (KP_PIECE_CAPITALS | KP_PIECE_DOTTED)) != 0;
}

/* The name without its possessive "'s"; the caller frees it. */
gchar *kp_naming_copy(const KpPieces *point, const KpNameRun *run);

/* The whole name around a piece of the article; the caller frees it. */
gchar *kp_naming_whole(const KpEvidence *evidence, guint piece);

/* TRUE where the article has another name for `folded` that letters alone do
 * not show: "netherlands" for "dutch", "america" for "us". */
gboolean kp_alike(const KpEvidence *evidence, const gchar *folded);

#endif
