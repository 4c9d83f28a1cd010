/* SPDX-License-Identifier: MIT */
/* Names that begin with capitals, "the Hull Guild of Bakers", whatever they
 * name. */
#ifndef KP_PROPER_H
#define KP_PROPER_H

#include <glib.h>

#include "prose.h"
#include "tokens.h"

#define KP_PROPER_THE "the "

/* The first byte of the prose's i-th word. */
gchar kp_proper_initial(const KpProse *prose, guint i);

/* "of" in "the Guild of Bakers" */
gboolean kp_proper_small(const KpProse *prose, guint i);

/* "Hull", "Guild's": no initials itself, and no "Monday"; of a word that begins
 * with a capital. */
gboolean kp_proper_is_named(const KpProse *prose, guint i);

/* The same of any word. */
static inline gboolean
kp_proper_named(const KpProse *prose, guint i)
{
  return kp_prose_word(prose, i)->classes & KP_WORD_CAPITAL &&
         kp_proper_is_named(prose, i);
}

/* The end, not past `end`, of the name that begins at word `from`. */
guint kp_proper_end(const KpProse *prose, guint from, guint end);

/* The words [from, to) as they are inside a sentence, whose first word is
 * `first`: "rye ovens" of "Rye ovens", whose last word tells that it is no
 * name; "the Hull Guild" of "the Hull Guild's". The caller frees it. */
gchar *kp_proper_copy(const KpProse *prose, guint from, guint to, guint first);

/* No part of a name that it stands beside: "said", "of". */
gboolean kp_proper_parts(const KpToken *token);

/* The only name for each key: its initials, or what it is. The caller owns the
 * table. */
GHashTable *kp_only_names_new(void);

/* Takes `full`, whose first word is `at`, for `key`; NULL: one whose name is
 * not told. */
void
kp_only_names_add(GHashTable *names, const gchar *key, guint at, gchar *full);

/* The name for `key` where there is one only, and it stands before word `i`;
 * else NULL. */
const gchar *kp_only_names_find(GHashTable *names, const gchar *key, guint i);

/* Initials that every reader knows, whatever they stand for. */
gboolean kp_proper_famous(const KpProse *prose, guint i);

#endif
