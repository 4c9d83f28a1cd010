/* SPDX-License-Identifier: MIT */
/* The firms, charities and the like of which an article says once what they
 * are: "baking charity Crumbs". */
#ifndef KP_KINDS_H
#define KP_KINDS_H

#include <glib.h>

#include "candidate.h"
#include "draft.h"

/* gchar *, "Crumbs" -> gchar *, "baking charity Crumbs"; the caller owns the
 * table. What stands behind one of `places`, a set of gchar *, is not said of
 * it. Linear in the words. */
GHashTable *kp_kinds_new(const KpProse *prose, GHashTable *places);

/* Adds to candidate->called what the name that begins at the kept token i is,
 * where the draft does not say so itself. */
void kp_kinds_add(const KpDraft *draft,
                  GHashTable *kinds,
                  guint i,
                  KpCandidate *candidate);

#endif
