/* SPDX-License-Identifier: MIT */
/* A site on disk, as building it would have it: its pages, and what it says
 * about points. Apart from the commands, since
 * the generator's headers have names that the rooms' have too. */
#ifndef KP_SITE_PAGE_H
#define KP_SITE_PAGE_H

#include <glib.h>

#include "bullets.h"
#include "check.h"
#include "corpus.h"
#include "profile.h"

/* The page of `file` in the site in `folder`, byte for byte what building the
 * site writes, with `drafts` or without; reads the whole site, as a build does.
 * Warnings about the page are added to `warnings` (of gchar). The caller frees
 * the result; NULL and `error` where the site or the page cannot be made. */
gchar *kp_site_page(const gchar *folder,
                    const gchar *file,
                    gboolean drafts,
                    GPtrArray *warnings,
                    GError **error);

/* What the points of a site's pages are made by. */
typedef struct {
  GPtrArray *pages;         /* of const gchar *: the files of a build's pages,
                               in its order */
  guint n_drafts;           /* articles that are none of them */
  GPtrArray *problems;      /* of gchar *: what of its folders cannot be listed,
                               for people; borrowed of the site */
  gchar *language;          /* of articles that declare none; NULL: found out */
  gboolean smart;           /* as in KpArticleOptions */
  KpLimits limits;          /* of points */
  KpCheckSettings check;    /* what its file sets about the rules */
  const KpCorpus *counts;   /* of all its pages, or those it has frozen */
  const KpProfile *profile; /* NULL: the one compiled in */
  gpointer site;            /* that the last two belong to */
} KpSiteBasis;

/* Reads site.ini and all pages of the site in `folder`; drafts are pages where
 * `drafts` says so. Pages that cannot be read are counted on no term, and stand
 * among the pages. NULL and `error` where the site cannot be set up. */
KpSiteBasis *
kp_site_basis_new(const gchar *folder, gboolean drafts, GError **error);
void kp_site_basis_free(KpSiteBasis *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpSiteBasis, kp_site_basis_free)

/* Whether the site in `folder` can be set up: its site.ini, its options, and
 * its theme with the site's own parts and variables. Warnings about these parts
 * are added to `warnings` (of gchar). */
gboolean
kp_site_check(const gchar *folder, GPtrArray *warnings, GError **error);

#endif
