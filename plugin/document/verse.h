/* SPDX-License-Identifier: MIT */
/* Paragraphs whose lines are those of a poem or a song. Private to this room.
 */
#ifndef KP_VERSE_H
#define KP_VERSE_H

#include "sketch.h"

/* Gives the stanzas of a page that is mostly verse the kind of a quotation: a
 * line out of its stanza tells nothing. Linear. */
void kp_verse_settle(KpSketch *sketch);

#endif
