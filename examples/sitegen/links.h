/* SPDX-License-Identifier: MIT */
/* Where the links and images of an article lead on the finished site. */
#ifndef SG_LINKS_H
#define SG_LINKS_H

#include <glib.h>

#include "page.h"

/* The address that stands on the page for `url` as the author wrote it, one
 * that the plugin asks for: of another article, of a file beside it, of a file
 * of static/. NULL leaves it as it is: it asks something of the page itself
 * ("?page=2"), or nothing of that name is known, which is noted in the page's
 * warnings. The caller frees the result. */
gchar *sg_links_resolve(SgPage *page, const gchar *url);

/* The file of the site that the author calls `url`, to be opened; NULL: none of
 * that name is there. The caller frees the result. */
gchar *sg_links_file(const SgPage *page, const gchar *url);

/* The reference from the page at `from` to `to`, both encoded places on the
 * site, in the way that the build wants it: clean, or naming index.html. */
gchar *sg_links_between(const SgSite *site, const gchar *from, const gchar *to);

#endif
