/* SPDX-License-Identifier: MIT */
/* The report that editors read beside a site. */
#ifndef SG_EDITORIAL_H
#define SG_EDITORIAL_H

#include <glib.h>

#include "site.h"

/* Writes the plugin's report of all pages that were made into the folder
 * `output`, which is made where it is missing. FALSE and `error` where it
 * cannot be. */
gboolean
sg_editorial_write(const SgSite *site, const gchar *output, GError **error);

#endif
