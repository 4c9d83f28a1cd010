/* SPDX-License-Identifier: MIT */
/* What the parts of a build share. Set up by one thread; while pages are read
 * or rendered by many it is only read. */
#ifndef SG_SITE_H
#define SG_SITE_H

#include <glib.h>

#include "config.h"
#include "page.h"
#include "sitegen.h"

struct SgSite {
  const KpPlugin *kp;
  KpSite *site; /* the plugin's */
  SgConfig *config;
  gchar *content; /* folder */
  SgOptions options;

  GPtrArray *pages;    /* of SgPage, sorted by source */
  GPtrArray *files;    /* of gchar: other files, relative to content/, sorted */
  GPtrArray *statics;  /* of gchar: relative to static/, sorted */
  GPtrArray *problems; /* of gchar: files and folders that cannot be used */

  /* Known once they are read. */
  GPtrArray *order;     /* of SgPage, borrowed: as in all lists */
  GPtrArray *lists;     /* of SgList */
  GHashTable *topics;   /* folded tag -> SgList, borrowed */
  gboolean has_archive; /* a page leads to all lists */

  /* The plan: which file of the output comes from what. */
  GHashTable *outputs; /* path in the output -> origin, for messages */
  GHashTable *folders; /* set of the folders that they stand in */
  GHashTable *targets; /* path in content/ -> address or path in the output */
};

/* A site of what `config` says, which is taken over, with its articles in the
 * folder `content`. */
SgSite *sg_site_new(const KpPlugin *plugin,
                    SgConfig *config,
                    const gchar *content,
                    GError **error);

/* Lists the site's files, reads and counts all pages and seals the counts. */
gboolean sg_site_count(SgSite *self, GError **error);

/* Lists the site's files, reads and counts all pages, seals the counts and
 * gives each file its place. */
gboolean sg_site_read(SgSite *self, GError **error);

/* Calls `work` for each page, on as many threads as the options say,
 * and returns when all are done. */
void sg_site_each(SgSite *self, void (*work)(gpointer page));

/* The same for each of some items that have nothing in common, telling nobody
 * how far it is. */
void sg_site_share(const SgSite *self,
                   const GPtrArray *items,
                   void (*work)(gpointer item));

#endif
