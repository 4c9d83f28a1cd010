/* SPDX-License-Identifier: MIT */
/* The step that turns an article's own links and images into addresses that
 * hold on the page: `pictures/a.png` beside the source becomes whatever the
 * site serves it as. Only the site knows; it answers address by address. */
#ifndef KP_LINKS_H
#define KP_LINKS_H

#include <glib.h>

struct cmark_node;

/* The address that stands for `url` on the page, which the caller frees; NULL
 * leaves `url` as it is. */
typedef gchar *(*KpLinkResolver)(const gchar *url, gpointer data);

/* Rewrites the address of every link and image below `tree`, in document
 * order. Linear in the tree. */
void kp_links_resolve(struct cmark_node *tree,
                      KpLinkResolver resolve,
                      gpointer data);

#endif
