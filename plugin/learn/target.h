/* SPDX-License-Identifier: MIT */
/* What a candidate would have been worth: how much of it stands in the
 * author's points. */
#ifndef KP_TARGET_H
#define KP_TARGET_H

#include <glib.h>

typedef struct KpProse KpProse;
typedef struct KpStems KpStems;
typedef struct KpTarget KpTarget;

/* Prepares the comparison of a page's candidates with `points` (of gchar *),
 * which are not kept. `stems` must outlive the target. */
KpTarget *
kp_target_new(const KpProse *prose, const GPtrArray *points, KpStems *stems);
void kp_target_free(KpTarget *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpTarget, kp_target_free)

/* How many of the words, and of the pairs of neighbours, stand in the points
 * too (clipped counts, as in ROUGE-1 and ROUGE-2), for each word; a pair counts
 * twice a word. 0 where none do, below 1.2 where all do. `words` (of guint) are
 * indices into the prose's words. */
gdouble kp_target_measure(const KpTarget *self, const GArray *words);

/* TRUE where the points hold a word of the stem `term`. */
gboolean kp_target_holds(const KpTarget *self, const gchar *term);

#endif
