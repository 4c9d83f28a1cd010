/* SPDX-License-Identifier: MIT */
/* What templates are given, for a site, a page and the row of a list. */
#ifndef KP_FILL_H
#define KP_FILL_H

#include <glib.h>

#include "meta.h"
#include "page-state.h"
#include "values.h"

/* The values that every page of the site has. */
KpStatus kp_fill_site(KpValues *values, KpSite *site, KpError *error);

/* Those of a document: the site's, in the page's language, and the page's with
 * its body, which must have been drawn. Inside a call. */
KpStatus kp_fill_page(KpValues *values, KpPage *page, KpError *error);

/* Those of a page in a list; its points must have been chosen. Inside a call.
 */
void kp_fill_row(KpValues *values, KpPage *page);

/* What machines are told of the page, whose points must have been chosen; with
 * its picture where its body has been drawn. Borrows from the page. The caller
 * frees it. Inside a call. */
KpMeta *kp_page_meta(KpPage *page);

#endif
