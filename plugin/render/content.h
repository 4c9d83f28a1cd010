/* SPDX-License-Identifier: MIT */
/* An article's body for places away from its page, such as feeds. */
#ifndef KP_CONTENT_H
#define KP_CONTENT_H

#include <glib.h>

typedef struct KpBody KpBody;

/* The body without its box and without the tags around sentences, with every
 * address in full as seen from `page_url` (NULL: they stay). Linear. The caller
 * frees it. */
gchar *kp_content_html(const KpBody *body, const gchar *page_url);

#endif
