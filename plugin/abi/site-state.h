/* SPDX-License-Identifier: MIT */
/* What a site of the interface consists of, for the calls of sites and pages.
 *
 * After opening, everything is only read but what the locks guard, and the
 * two atomic numbers. */
#ifndef KP_SITE_STATE_H
#define KP_SITE_STATE_H

#include <glib.h>

#include <keypoints/site.h>

#include "corpus.h"
#include "profile.h"
#include "prose.h"
#include "reading.h"
#include "settings.h"
#include "theme.h"

struct KpSite {
  KpSettings *settings;
  KpProfile *profile; /* NULL: the one compiled in */
  gchar *digest;      /* of settings and profile */

  gint n_open; /* atomic: pages */
  gint sealed; /* atomic: set once, under `lock`; `counts` is then constant */

  GMutex lock;       /* guards the following */
  KpCorpus *counts;  /* until sealed */
  GPtrArray *stems;  /* of KpStems: those that no opening page uses now */
  GHashTable *texts; /* a set of gchar *: texts that the host has */

  GMutex theme_lock;   /* guards the following */
  KpTheme *theme;      /* loaded when first needed; then constant */
  GError *theme_fault; /* why it could not be */
  gint theme_fold;     /* words, as its theme.ini says; -1: not yet read */
};

gboolean kp_site_is_sealed(const KpSite *self);

/* KP_TOO_EARLY until the site is sealed. */
KpStatus kp_site_need_sealed(const KpSite *self, KpError *error);

/* Stems for one opening page; give them back. Any thread. */
KpStems *kp_site_borrow_stems(KpSite *self);
void kp_site_return_stems(KpSite *self, KpStems *stems);

/* Adds the terms of the reading, once more or, with `add` FALSE, once less.
 * Fails as the interface's count and uncount do. Any thread. */
KpStatus
kp_site_tally(KpSite *self, KpReading *reading, gboolean add, KpError *error);

/* The theme, which the first call loads: a host that only wants points needs
 * no theme and does not wait for one. NULL and `error` where it is faulty, on
 * each call. Any thread. */
const KpTheme *kp_site_theme(KpSite *self, GError **error);

/* Whether the box of a page of `n_words` words is folded. Reads no more of the
 * theme than its theme.ini, and takes a faulty one for one that folds none.
 * Any thread. */
gboolean kp_site_folds(KpSite *self, guint n_words);

/* Hands `text` to the host, for site->release. Takes it over. Any thread. */
KpText kp_site_give(KpSite *self, gchar *text);

extern const KpSiteCalls kp_site_calls;

#endif
