/* SPDX-License-Identifier: MIT */
/* The bodies and places that an article calls by what they are, after it has
 * named the only one of the kind: "the museum", "the Hull Museum". */
#ifndef KP_BODIES_H
#define KP_BODIES_H

#include <glib.h>

#include "candidate.h"
#include "draft.h"

/* gchar *, "museum" -> what is known of the one; the caller owns the table.
 * Linear in the words. */
GHashTable *kp_bodies_new(const KpProse *prose);

/* Adds to candidate->called what is called so at the kept token i. */
void kp_bodies_add(const KpDraft *draft,
                   GHashTable *bodies,
                   guint i,
                   KpCandidate *candidate);

#endif
