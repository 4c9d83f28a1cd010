/* SPDX-License-Identifier: MIT */
/* Marks where words were cut between others. */
#ifndef KP_GAP_H
#define KP_GAP_H

#include <glib.h>

#include "draft.h"

/* Takes commas, colons and dashes off the end. */
void kp_gap_strip(GString *text);

/* What stands between the kept tokens `last` and `i`, of those from `from` on:
 * marks that belonged to the words cut go from the end of `out`, a comma that
 * closed them moves to the word before. */
void kp_gap_close(
    GString *out, const KpDraft *draft, guint from, guint last, guint i);

#endif
