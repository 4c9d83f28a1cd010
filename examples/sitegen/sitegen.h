/* SPDX-License-Identifier: MIT */
/* A site generator around the keypoints plugin, as a library: all of the
 * program but its command line. It knows the plugin by <keypoints/...> alone.
 *
 * A build goes through phases, because a page's points depend on all pages:
 *   load   site.ini, theme and options; the list of files
 *   read   all pages, in parallel: opened and counted; then the counts are
 *          sealed and each file gets its address
 *   write  all pages, in parallel; then index, feed, sitemap and files */
#ifndef SITEGEN_H
#define SITEGEN_H

#include <glib.h>

#include <keypoints/keypoints.h>

#include "error.h"

typedef struct SgSite SgSite;

typedef struct {
  const gchar *output; /* folder; NULL: SITE/_site */
  const gchar *report; /* folder for a report on the points; NULL: none */
  guint n_threads;     /* 0: one a processor */
  gboolean drafts;     /* drafts are pages like others */
  gboolean check;      /* what is wrong with the points is looked for */
  gboolean local;      /* links name index.html, for reading from the disk */
  /* Called after each page, with the pages done and all; never by two threads
   * at once. NULL: not. */
  void (*progress)(guint done, guint all, gpointer data);
  gpointer progress_data;
} SgOptions;

/* What came of a build. */
typedef struct {
  guint n_pages;   /* written or unchanged */
  guint n_boxed;   /* of these, with key points */
  guint n_failed;  /* pages and files that could not be made */
  guint n_written; /* files whose bytes changed */
  guint n_found[KP_LEVEL_ERROR + 1]; /* findings, by KpLevel */
  GPtrArray
      *findings; /* of gchar: "path:line:column: severity [rule] message" */
  GPtrArray *reasons;  /* of gchar: "3 without (too short)" */
  GPtrArray *errors;   /* of gchar: "path:line:column: what, and what to do" */
  GPtrArray *warnings; /* likewise */
} SgReport;

/* Loads the site in `folder`: site.ini, its theme and its options. NULL and
 * `error` where it cannot be built at all. `plugin` has been checked. */
SgSite *
sg_site_load(const KpPlugin *plugin, const gchar *folder, GError **error);
void sg_site_free(SgSite *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SgSite, sg_site_free)

/* Builds the site, once for each load. What fails is told in the report and
 * leaves its last good version; the rest is made. NULL and `error` where
 * nothing could be made. */
SgReport *sg_site_build(SgSite *self, const SgOptions *options, GError **error);
void sg_report_free(SgReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SgReport, sg_report_free)

/* Gives the page of the article `file`, the same bytes that a build would
 * write, having read the whole site as a build does; once for each load.
 * Warnings about the page are added to `warnings` (of gchar; NULL: not told).
 * The caller frees the result. */
gchar *sg_site_render_one(SgSite *self,
                          const gchar *file,
                          GPtrArray *warnings,
                          GError **error);

/* Makes a new site with two articles in `folder`, which must not be there or
 * be empty. */
gboolean sg_new(const gchar *folder, GError **error);

/* Shows the theme named `theme`, or that of the site in the folder `theme`, in
 * `output`: a site with every element of Markdown and every state of the box,
 * by day, by night, in print and with folded boxes. */
gboolean sg_preview(const KpPlugin *plugin,
                    const gchar *theme,
                    const gchar *output,
                    GError **error);

#endif
