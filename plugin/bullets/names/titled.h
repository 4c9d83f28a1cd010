/* SPDX-License-Identifier: MIT */
/* Who is called by a title and a surname: "Mr Holt", "Judge Holt". */
#ifndef KP_TITLED_H
#define KP_TITLED_H

#include "draft.h"

typedef struct KpNames KpNames;

/* A title that goes with a surname: "Mr | Holt", "Dr | Holt". */
gboolean kp_titled_follows(const KpDraft *draft, guint i);

/* Whom "Mr Holt" names in full, NULL: not for certain. "Sir Paul" goes by the
 * first name. */
const gchar *kp_titled_full(const KpDraft *draft,
                            const KpNames *names,
                            guint i,
                            const gchar *name);

/* "Mr Holt" goes with its title, "Dr Holt" keeps it. */
gboolean kp_titled_loses(const KpDraft *draft, guint i);

/* "Justice | Holt", whom the article calls "Justice Anna Holt", as `full` is;
 * NULL: nobody. */
gboolean kp_titled_ranked(const KpDraft *draft,
                          const KpNames *names,
                          guint i,
                          const gchar *full);

#endif
