/* SPDX-License-Identifier: MIT */
/* Which file of the finished site comes from what. */
#ifndef SG_PLAN_H
#define SG_PLAN_H

#include <glib.h>

#include "site.h"

/* Gives every page, file and generated document its place. Two pages with one
 * address both fail, with a message that names them; of a file that is in the
 * way of something else, the site's problems tell. The pages are read. */
void sg_plan(SgSite *site);

/* Whether `path` in the output is taken; "a/" stands for "a/index.html". */
gboolean sg_plan_has(const SgSite *site, const gchar *path);

/* Whether the site has a file of its own at `path` in static/. */
gboolean sg_plan_has_static(const SgSite *site, const gchar *path);

#endif
