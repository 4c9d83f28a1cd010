/* SPDX-License-Identifier: MIT */
/* The calls on the nodes of a tree: those of the library that this build reads
 * Markdown with. What differs between the two is behind dialect.h. */
#ifndef KP_TREE_H
#define KP_TREE_H

#ifdef KP_MARKDOWN_GFM
#include <cmark-gfm.h>
#else
#include <cmark.h>
#endif

#endif
