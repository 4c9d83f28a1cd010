/* SPDX-License-Identifier: MIT */
/* An article's page as its site would have it. Apart from the commands, since
 * the generator's headers have names that the rooms' have too. */
#ifndef KP_SITE_PAGE_H
#define KP_SITE_PAGE_H

#include <glib.h>

/* The page of `file` in the site in `folder`, byte for byte what building the
 * site writes; reads the whole site, as a build does. Warnings about the page
 * are added to `warnings` (of gchar). The caller frees the result; NULL and
 * `error` where the site or the page cannot be made. */
gchar *kp_site_page(const gchar *folder,
                    const gchar *file,
                    GPtrArray *warnings,
                    GError **error);

/* Whether the site in `folder` can be set up: its site.ini, its options, and
 * its theme with the site's own parts and variables. */
gboolean kp_site_check(const gchar *folder, GError **error);

#endif
