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

#endif
