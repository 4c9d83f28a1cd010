/* SPDX-License-Identifier: MIT */
/* Names that their author writes small. Private to this room. */
#ifndef KP_SMALL_NAME_H
#define KP_SMALL_NAME_H

#include <glib.h>

typedef struct KpDraft KpDraft;

/* TRUE for "oven-timer rings at noon" below "# oven-timer" or where the author
 * begins sentences so, and for "oven2 rings": a capital would change the name.
 */
gboolean kp_small_name_opens(const KpDraft *draft);

#endif
