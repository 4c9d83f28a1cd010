/* SPDX-License-Identifier: MIT */
/* Those whom an article calls by one name only, "her son Tom", "Tom, 9,", and
 * of whom a reader must be told so. */
#ifndef KP_LONE_H
#define KP_LONE_H

#include <glib.h>

#include "candidate.h"
#include "draft.h"
#include "runs.h"

/* A set of gchar *; the caller owns it. `described` is what kp_described_read
 * has of the runs, `places` is of names that are none. */
GHashTable *
kp_lone_new(const KpRuns *runs, const GArray *described, GHashTable *places);

/* Adds the token i, where `name` stands alone, to candidate->called where it is
 * such a name and the draft does not say who that is. */
void kp_lone_add(const KpDraft *draft,
                 GHashTable *lone,
                 guint i,
                 const gchar *name,
                 KpCandidate *candidate);

#endif
