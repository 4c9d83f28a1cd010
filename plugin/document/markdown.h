/* SPDX-License-Identifier: MIT */
/* The body of a Markdown page: cmark's tree, and its leaf blocks as sketched
 * blocks of the article. Private to this room. */
#ifndef KP_MARKDOWN_H
#define KP_MARKDOWN_H

#include "sketch.h"

/* Parses the article's body into article->tree and sketches a block for each
 * leaf block, its kind by the markup alone. Linear in the body. */
void kp_markdown_read(KpSketch *sketch);

#endif
