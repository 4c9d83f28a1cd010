/* SPDX-License-Identifier: MIT */
/* From the place of a file to its address on the site. The rules are those of
 * sitegen(1), section "Addresses"; they depend on nothing but the names. */
#ifndef SG_ADDRESS_H
#define SG_ADDRESS_H

#include <glib.h>

/* The slug of one name: lower case; letters and digits of any script, with
 * German umlauts spelled out (ä: ae) and accents taken off; one "-" for all
 * else. May be empty. `name` is UTF-8; the caller frees the result. */
gchar *sg_address_slug(const gchar *name);

/* The address of the article `path` (relative to content/, ending in .md):
 * "2026/2026-01-02-Über uns.md" gives "2026/ueber-uns/", "a/index.md" gives
 * "a/", "index.md" gives "". `slug` (NULL or "": none) stands for the last
 * part. NULL and `error` where no letter or digit is left. The caller frees
 * the result, which is UTF-8, not percent-encoded. */
gchar *
sg_address_of_article(const gchar *path, const gchar *slug, GError **error);

/* The folder of the site that the files of the content folder `folder` are
 * copied to, when no article claims it: each part as a slug. "" or ends in
 * "/". */
gchar *sg_address_of_folder(const gchar *folder);

/* The date that starts the name of `path`, as "YYYY-MM-DD", or NULL. */
gchar *sg_address_date(const gchar *path);

/* The address or output path as it stands in a URL. */
gchar *sg_address_encode(const gchar *address);

/* The relative reference that leads from the page at the address `from` to
 * `to`, both encoded: ("a/b/", "a/c.svg") gives "../c.svg", ("a/", "a/")
 * gives "./". */
gchar *sg_address_relative(const gchar *from, const gchar *to);

#endif
