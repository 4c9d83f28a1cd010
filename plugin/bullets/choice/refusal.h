/* SPDX-License-Identifier: MIT */
/* When not to make a box: no box beats a bad one. */
#ifndef KP_REFUSAL_H
#define KP_REFUSAL_H

#include <glib.h>

typedef struct KpProse KpProse;

/* Why the page should have no generated points: too little prose, or prose that
 * is only the mortar between code, lists or tables. NULL where it may have
 * them; the caller frees it. */
gchar *kp_refusal_new(const KpProse *prose);

/* Why none was chosen, though the page may have them: in a budget of so many
 * words, or in so many words each; 0: there is no such limit. */
gchar *kp_refusal_of_none(const KpProse *prose, guint budget, guint max_words);

/* Why `n` bullets, the best of which is worth `best`, make no box, or NULL. */
gchar *kp_refusal_of_box(const KpProse *prose, guint n, gdouble best);

#endif
