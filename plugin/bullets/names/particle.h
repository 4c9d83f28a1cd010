/* SPDX-License-Identifier: MIT */
/* The small words that belong to a surname: "van Reed", "de la Torre". */
#ifndef KP_PARTICLE_H
#define KP_PARTICLE_H

#include <glib.h>

#include "tokens.h"

typedef struct KpProse KpProse;

/* The surnames (of gchar *, "van Reed") that the article has behind a first
 * name, "Paul van Reed"; the caller owns the table. Linear in the words. */
GHashTable *kp_particles_new(const KpProse *prose);

/* The index of the "Reed" of such a surname that begins with the i-th word;
 * i: none does. `end` is the index after the sentence. */
guint
kp_particles_end(const KpProse *prose, GHashTable *known, guint i, guint end);

/* Where such a surname begins whose last word is the i-th, not before `from`;
 * i: there is none. */
guint
kp_particles_from(const KpProse *prose, GHashTable *known, guint from, guint i);

/* Where the small words begin that stand right before the i-th token. */
guint kp_token_particles_from(const KpTokens *tokens, guint i);

/* Makes "van Reed" of the "Van Reed" that stands alone, and returns it. */
gchar *kp_particles_lower(gchar *name);

#endif
