/* SPDX-License-Identifier: MIT */
/* What the tests of the interface do again and again, as a host would. Steps
 * that a test does not ask about must go well. */
#ifndef KP_TEST_HOST_H
#define KP_TEST_HOST_H

#include <glib.h>

#include <keypoints/keypoints.h>

/* The plugin, linked into the test. */
const KpPlugin *host_plugin(void);

/* A site with the settings key, value, ..., NULL and the themes of this
 * source tree. */
KpSite *host_site(const gchar *key, ...) G_GNUC_NULL_TERMINATED;

/* A page of `markdown`; NULL `path` means "a.md". */
KpPage *host_page(KpSite *site, const gchar *path, const gchar *markdown);

/* Counts and seals, so that the page answers. */
void host_seal(KpSite *site, KpPage *page);

/* host_article("ferry") with lines more in its front matter, counted; its site
 * is sealed. */
KpPage *host_sealed_page(KpSite *site, const gchar *front);

/* Closes a page (may be NULL) and its site. */
void host_close(KpSite *site, KpPage *page);

/* The document of a page; the caller frees it. */
gchar *host_document(KpPage *page);

/* An article long enough for points. `topic` makes it another one. */
gchar *host_article(const gchar *topic);

#endif
