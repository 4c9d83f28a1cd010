/* SPDX-License-Identifier: MIT */
/* Whether the reader of a box has met the people whom a bullet speaks of. */
#ifndef KP_INTRODUCTION_H
#define KP_INTRODUCTION_H

#include <glib.h>

#include "candidate.h"

typedef struct KpProse KpProse;

/* The text of a bullet that calls people by a surname of which neither the
 * title nor a bullet above says whose it is: the article's full form of the
 * name stands in its place. NULL where nothing is to be done. `above` (of gchar
 * *) are the texts of the bullets above; at most `max_words` words come of it,
 * and *n_words is set to how many. The caller frees the text. */
gchar *kp_introduction_new(const KpProse *prose,
                           const GPtrArray *above,
                           const KpCandidate *candidate,
                           guint max_words,
                           guint *n_words);

#endif
