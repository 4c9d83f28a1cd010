/* SPDX-License-Identifier: MIT */
/* Puts a name for the opening of a draft that calls somebody less. */
#ifndef KP_NAMING_H
#define KP_NAMING_H

#include "draft.h"
#include "names.h"

/* Puts a name for "He" or "The Hull striker" where the text before leaves one
 * that it can mean, and returns what that change is called (static); NULL:
 * there is none. More than `max_words` words do not come of it where the name
 * alone keeps them fewer. */
const gchar *
kp_naming_put(KpDraft *draft, const KpNames *names, guint max_words);

#endif
