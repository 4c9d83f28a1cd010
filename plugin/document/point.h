/* SPDX-License-Identifier: MIT */
/* Plain text of a point. Private to this room. */
#ifndef KP_POINT_H
#define KP_POINT_H

#include "article.h"

/* A point of `text`, which may hold inline Markdown: the markup is left out,
 * white space collapsed, and punctuation made typographic where `smart`. Freed
 * by kp_point_free. */
KpPoint *kp_point_from_markdown(const gchar *text, guint line, gboolean smart);

/* A point of plain text, white space collapsed. */
KpPoint *kp_point_new(const gchar *text, gsize length, guint line);

void kp_point_free(gpointer point);

#endif
