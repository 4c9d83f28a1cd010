/* SPDX-License-Identifier: MIT */
/* What an article says of its people by calling them so in a later sentence:
 * "Anna Holt sold the mill. The Hull singer". */
#ifndef KP_INTRODUCED_H
#define KP_INTRODUCED_H

#include "names.h"

/* Adds it to names->introduced where nothing is known of the one whom
 * kp_subject_find finds. The last step of kp_names_new; linear in the words. */
void kp_introduced_later(KpNames *names, const KpProse *prose);

#endif
