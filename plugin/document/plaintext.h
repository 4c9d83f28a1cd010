/* SPDX-License-Identifier: MIT */
/* A plain text as a tree of the same kind that Markdown gives, so that later
 * rooms see one kind of article. Private to this room. */
#ifndef KP_PLAINTEXT_H
#define KP_PLAINTEXT_H

#include "sketch.h"

/* Builds article->tree from the article's source and sketches its blocks.
 *
 * Blank lines part paragraphs; a line of more than 200 bytes is a paragraph of
 * its own (nobody wraps lines there). Lines that begin with a bullet sign are
 * the items of a list; a line in capitals is a heading of level 2. The first
 * paragraph is the title (a heading of level 1) where it is one line without a
 * final full stop, or is article->title again, and more text follows. Nothing
 * else is markup: `*`, `_`, `#` and indentation mean themselves. Linear. */
void kp_plaintext_read(KpSketch *sketch);

#endif
