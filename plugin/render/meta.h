/* SPDX-License-Identifier: MIT */
/* What machines are told of an article. Made once; the page's head, its
 * JSON-LD, feeds and sitemaps all say what stands here. */
#ifndef KP_META_H
#define KP_META_H

#include <glib.h>

#include "page.h"

typedef struct KpMeta {
  gchar *title;       /* never NULL: the path where there is no other */
  gchar *url;         /* full address; NULL where the base is not known */
  gchar *description; /* at most 160 characters; NULL: none, as below */
  gchar *abstract;    /* all points as sentences */
  gchar *published;   /* RFC 3339; a day begins at 00:00 UTC */
  gchar *modified; /* RFC 3339; NULL also where it is not after `published` */
  gchar *image;    /* full address; needs the body */
  gchar *image_alt;
  const gchar *author; /* borrowed, as the following */
  const gchar *lang;   /* never NULL */
  const gchar *type;   /* "Article", "NewsArticle" or "BlogPosting" */
  gchar **tags;        /* never NULL */
} KpMeta;

/* Borrows from `source` and `site`, which must outlive it. */
KpMeta *kp_meta_new(const KpPageSource *source, const KpPageSite *site);
void kp_meta_free(KpMeta *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpMeta, kp_meta_free)

/* The article in the terms of schema.org, for a
 * <script type="application/ld+json">. The caller frees it. */
gchar *kp_meta_json_ld(const KpMeta *self, const KpPageSite *site);

/* The full address of what a site serves at `address` below its base; one that
 * has a scheme stays as it is. NULL where base or address is NULL. The caller
 * frees it. */
gchar *kp_meta_url(const gchar *base_url, const gchar *address);

#endif
