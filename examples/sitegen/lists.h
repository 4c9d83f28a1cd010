/* SPDX-License-Identifier: MIT */
/* The documents that a site has besides its articles. Each is made from the
 * pages that were written, in the order of `order`: newest first, undated
 * last, by name. */
#ifndef SG_LISTS_H
#define SG_LISTS_H

#include <glib.h>

#include "archive.h"
#include "site.h"

/* The pages that are done, in the order of all lists (of SgPage, borrowed).
 * The caller frees the array. */
GPtrArray *sg_lists_order(const SgSite *site);

/* Part `number` (from 1) of a list. NULL and `error` where the template fails;
 * the caller frees the result, here and below. */
gchar *
sg_lists_part(SgSite *site, const SgList *list, guint number, GError **error);

/* The page that leads to all topics and years. */
gchar *sg_lists_archive(SgSite *site, GError **error);

/* The document for addresses that are not there. */
gchar *sg_lists_lost(SgSite *site, GError **error);

/* Pages in a feed, at most. */
#define SG_FEED_LENGTH 20

/* The pages of the feeds: the newest that have a date (of SgPage, borrowed).
 * The caller frees the array. */
GPtrArray *sg_lists_newest(const GPtrArray *order);

/* The Atom feed (RFC 4287): points as summary, the article as content. NULL
 * and `error` where an article cannot be given. */
gchar *
sg_lists_feed(const SgSite *site, const GPtrArray *newest, GError **error);

/* The same as JSON Feed 1.1 (jsonfeed.org). */
gchar *
sg_lists_json_feed(const SgSite *site, const GPtrArray *newest, GError **error);

/* The sitemap (sitemaps.org, 0.9) of all pages and of the index. */
gchar *sg_lists_sitemap(const SgSite *site, const GPtrArray *order);

/* robots.txt: everything may be read, and where the sitemap is. */
gchar *sg_lists_robots(const SgSite *site);

#endif
