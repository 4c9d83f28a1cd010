/* SPDX-License-Identifier: MIT */
/* What sort of page an article is, seen from the article itself. */
#ifndef KP_GENRE_H
#define KP_GENRE_H

#include <glib.h>

typedef struct KpProse KpProse;

/* How much of a guide the article is, 0..1: headings, code, lists and sentences
 * that speak to the reader make one; 0 is a newspaper story. */
gdouble kp_genre_guide(const KpProse *prose);

#endif
