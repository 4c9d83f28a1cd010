/* SPDX-License-Identifier: MIT */
/* An article in a few lines of plain text, for heads, feeds and lists. */
#ifndef KP_DESCRIPTION_H
#define KP_DESCRIPTION_H

#include <glib.h>

typedef struct KpArticle KpArticle;
typedef struct KpBullets KpBullets;
typedef struct KpProse KpProse;

/* The points of the box as plain text (of const gchar *, borrowed from both);
 * empty where the article wants none. `bullets` may be NULL. The caller frees
 * the array. */
GPtrArray *kp_points_shown(const KpArticle *article, const KpBullets *bullets);

/* The article in at most 160 characters: the author's own description, cut at
 * a word with an ellipsis; else as many of the points as fit and, where these
 * make less than 50 characters, of the article's first sentences: whole ones
 * where that makes 50, the last cut at a word where not. NULL where there are
 * none of these. `bullets` and `prose` may be NULL. The caller frees it. */
gchar *kp_page_description(const KpArticle *article,
                           const KpBullets *bullets,
                           const KpProse *prose);

/* All of `points` (of const gchar *) as sentences, one after another; NULL for
 * none. The caller frees it. */
gchar *kp_points_abstract(const GPtrArray *points);

#endif
