/* SPDX-License-Identifier: MIT */
/* Who is called by a title and a surname: "Mr Holt", "Judge Holt". */
#ifndef KP_TITLED_H
#define KP_TITLED_H

#include "alone.h"
#include "draft.h"

typedef struct KpNames KpNames;

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

#endif
