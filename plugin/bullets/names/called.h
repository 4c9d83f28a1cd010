/* SPDX-License-Identifier: MIT */
/* Who is called by a surname alone, with Mr or without, of those whom the
 * article names in full. */
#ifndef KP_CALLED_H
#define KP_CALLED_H

#include "candidate.h"
#include "draft.h"
#include "names.h"

/* Fills candidate->called from the kept tokens, and sets KP_TRAIT_SURNAME where
 * the first one, `first`, is such a surname. `names` may be NULL: then nobody
 * is found. */
void kp_called_find(const KpDraft *draft,
                    const KpNames *names,
                    guint first,
                    KpCandidate *candidate);

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

/* TRUE where the token before the i-th is a title that goes with a surname, "Mr
 * | Holt", "Dr | Holt", or with a first name, "Sir | Paul". */
gboolean kp_titled_follows(const KpDraft *draft, guint i);

/* Whom "Mr | Holt", `name` at the tokens `at` with such a title before it,
 * names in full; NULL: not for certain. */
const gchar *kp_titled_full(const KpDraft *draft,
                            const KpNames *names,
                            KpAlone at,
                            const gchar *name);

/* TRUE where the full name takes the place of the title, too: that of "Mr |
 * Holt", not of "Dr | Holt". */
gboolean kp_titled_loses(const KpDraft *draft, guint i);

/* TRUE for "Justice | Holt" where the article introduces the one whose full
 * name is `full`, NULL for nobody, as "Justice Anna Holt". */
gboolean kp_titled_ranked(const KpDraft *draft,
                          const KpNames *names,
                          guint i,
                          const gchar *full);

/* Adds "Hull Bakers Guild" to candidate->called for `name`, "HBG", at the token
 * i, and as what says more "Hull Bakers Guild (HBG)", but for "HBG's". Nothing
 * where a bracket beside it tells so already, or the article never does. */
void kp_spelled_add(const KpDraft *draft,
                    const KpNames *names,
                    guint i,
                    const gchar *name,
                    KpCandidate *candidate);

#endif
