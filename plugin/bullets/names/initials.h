/* SPDX-License-Identifier: MIT */
/* The initials by which an article calls what it names in full: "the Hull
 * Bakers Guild (HBG)", or "the Hull Bakers Guild" and later "the HBG". */
#ifndef KP_INITIALS_H
#define KP_INITIALS_H

#include <glib.h>

typedef struct KpProse KpProse;

/* gchar *, "HBG" -> gchar *, "Hull Bakers Guild", "rye ovens", of those that
 * brackets explain, or a name before them that no other has the letters of; not
 * of those that every reader knows. The caller owns the table. Linear in the
 * words. */
GHashTable *kp_initials_new(const KpProse *prose);

/* What the initials stand for, "rye ovens" for "ROs"; NULL: nothing tells, or
 * they are `bare`, with neither an article nor a noun behind them, and name one
 * of several: "RO bakes". A name that the article has with "the" gets it where
 * they are bare. The caller frees it. */
gchar *
kp_initials_spell(GHashTable *table, const gchar *initials, gboolean bare);

#endif
