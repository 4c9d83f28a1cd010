/* SPDX-License-Identifier: MIT */
/* `key_points:` of the front matter, in all its spellings and forms. Private
 * to this room. */
#ifndef KP_FRONT_POINTS_H
#define KP_FRONT_POINTS_H

#include "front-matter.h"

/* Fills points_key, points_off, items, items_print, count, place, origin and
 * origin_key of `self` from its fields. The spellings are key_points,
 * keypoints, key_takeaways and tldr, in any case, with "_", "-", ";" or nothing
 * between the parts. The first one that is there counts. Lists under other
 * names of the map are points as well: some sites group them. */
void kp_front_points_read(KpFrontMatter *self,
                          const gchar *path,
                          GPtrArray *warnings);

/* 1 for true, yes, on; 0 for false, no, off; -1 for anything else. */
gint kp_field_truth(const gchar *text);

#endif
