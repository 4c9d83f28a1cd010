/* SPDX-License-Identifier: MIT */
/* The headings of an article: a name for each to link to, and the list of
 * them. */
#ifndef KP_HEADINGS_H
#define KP_HEADINGS_H

#include <glib.h>

struct cmark_node;
typedef struct KpAdditions KpAdditions;

typedef struct {
  gchar *text; /* plain */
  gchar *id;   /* unique on the page */
  guint level; /* 1..6 */
} KpHeading;

/* Gives every heading below `tree` an id: its text in lower case, as GitHub
 * makes it, "-1" and so on behind one that is taken. Those of the page itself
 * ("content", "key-points", "kp-1") are taken from the start.
 *
 * Returns the headings of the article's own level, but for `title` (NULL:
 * none), in their order (of KpHeading). The caller frees the array. */
GPtrArray *kp_headings_mark(struct cmark_node *tree,
                            const struct cmark_node *title,
                            KpAdditions *additions);

/* The table of contents: a navigation with a list, which holds lists for lower
 * levels. `label` is its heading, in the
 * language `lang` (NULL: the page's). The caller frees it. */
gchar *kp_headings_contents(const GPtrArray *headings,
                            const gchar *label,
                            const gchar *lang);

#endif
