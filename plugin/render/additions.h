/* SPDX-License-Identifier: MIT */
/* Attributes for elements that cmark writes without any: noted in the tree,
 * put into the HTML that cmark gives. Taking them out again leaves cmark's own
 * bytes. */
#ifndef KP_ADDITIONS_H
#define KP_ADDITIONS_H

#include <glib.h>

struct cmark_node;
typedef struct KpAdditions KpAdditions;

KpAdditions *kp_additions_new(void);
void kp_additions_free(KpAdditions *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpAdditions, kp_additions_free)

/* A node to be put right behind a tag: as the first child of a heading, or as
 * the next sibling of an image. `attributes` is written by kp_html_attribute
 * and taken over. */
struct cmark_node *kp_additions_mark(KpAdditions *self, gchar *attributes);

/* The same for an element that has no place right behind its tag: a node to be
 * put close behind it, such as a text of the item that a box to tick stands
 * in. `element` is its name, a static string. */
struct cmark_node *kp_additions_mark_last(KpAdditions *self,
                                          const gchar *element,
                                          gchar *attributes);

/* What cmark rendered of the tree, with each mark become the attributes of the
 * tag that it is for. Linear. The caller frees it. */
gchar *kp_additions_apply(const KpAdditions *self, const gchar *html);

#endif
