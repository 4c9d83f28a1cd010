/* SPDX-License-Identifier: MIT */
/* Whom an opening he or she means. */
#ifndef KP_PRONOUN_H
#define KP_PRONOUN_H

#include "names.h"

/* The one person that an opening he or she of the sentence can stand for: the
 * sentence before it names exactly one person, near its start and not to say
 * whose lawyer or wife it tells of, and this one names nobody. A surname that
 * two people share is nobody's; one who is never called by the surname is meant
 * where the article says elsewhere that it is a `sex`. NULL where it is not so.
 * The string belongs to `names`. */
const gchar *kp_pronoun_find(const KpNames *names,
                             const KpProse *prose,
                             guint sentence,
                             KpSex sex);

#endif
