/* SPDX-License-Identifier: MIT */
/* The calls on the nodes of a tree: those of the library that this build reads
 * Markdown with. What differs between the two is behind dialect.h. */
#ifndef KP_TREE_H
#define KP_TREE_H

#include <glib.h>

#ifdef KP_MARKDOWN_GFM
#include <cmark-gfm.h>
#else
#include <cmark.h>
#endif

G_DEFINE_AUTOPTR_CLEANUP_FUNC(cmark_iter, cmark_iter_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(cmark_node, cmark_node_free)

#endif
