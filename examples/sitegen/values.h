/* SPDX-License-Identifier: MIT */
/* What a site adds to the values that the plugin fills a template with: where
 * things are. */
#ifndef SG_VALUES_H
#define SG_VALUES_H

#include "site.h"

/* Sets a text; NULL is the empty text. */
void sg_values_set(const SgSite *site,
                   KpValues *values,
                   const gchar *name,
                   const gchar *text);

/* A new row of a list; `values` owns it. */
KpValues *
sg_values_append(const SgSite *site, KpValues *values, const gchar *name);

/* Sets the places of style sheet, feed and front page as seen from the page at
 * `url`, an encoded address; NULL for a document that is served anywhere. */
void
sg_values_set_places(const SgSite *site, KpValues *values, const gchar *url);

#endif
