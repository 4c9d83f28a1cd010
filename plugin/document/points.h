/* SPDX-License-Identifier: MIT */
/* Points that the author wrote in the body. Private to this room. */
#ifndef KP_POINTS_H
#define KP_POINTS_H

#include "sketch.h"

/* Finds the author's points among the sketched blocks, marks their blocks
 * KP_BLOCK_POINTS, and fills points, points_origin, points_twice and
 * point_nodes of the article, those of the front matter first.
 *
 * In the body they are, by rising strength of the evidence:
 * - a bulleted list right under the title (or opening the body where the title
 *   stands in the front matter or came with the record): two to ten items, of
 *   three words or more on average, less than half of them mere links;
 * - a list, or paragraphs that begin with a bullet sign, under a heading or a
 *   line that says "Key points", "At a glance", "Auf einen Blick", ...;
 * - `::: keypoints`, three colons or more, up to the next line of colons.
 * Where there is stronger evidence, a list under the title is but a list. */
void kp_points_find(KpSketch *sketch);

/* TRUE where [start, end) is a name that points go by: see points-name.c. */
gboolean kp_points_is_name(const gchar *start, const gchar *end);

#endif
