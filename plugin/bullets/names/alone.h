/* SPDX-License-Identifier: MIT */
/* Whether a name is all that a draft calls somebody: "Holt", no part of "Anna
 * Holt", "Mr Holt" and "Holt Street". */
#ifndef KP_ALONE_H
#define KP_ALONE_H

#include "draft.h"

typedef struct KpNames KpNames;

/* The i-th token's word without its "'s"; the caller frees it. */
gchar *kp_alone_name(const KpTokens *tokens, guint i);

/* The tokens [from, i] that are a name, "Holt" or "Van Holt". */
typedef struct {
  guint from, i;
} KpAlone;

/* TRUE where the tokens are such a name; `first` is the first one kept. */
gboolean kp_alone_stands(const KpDraft *draft,
                         const KpNames *names,
                         guint first,
                         KpAlone at);

#endif
