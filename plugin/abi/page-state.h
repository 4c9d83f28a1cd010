/* SPDX-License-Identifier: MIT */
/* What a page of the interface consists of, and what its calls share. */
#ifndef KP_PAGE_STATE_H
#define KP_PAGE_STATE_H

#include <glib.h>

#include <keypoints/page.h>

#include "body.h"
#include "check.h"
#include "reading.h"
#include "site-state.h"
#include "verdict.h"

/* Products are made when first asked for, once. */
struct KpPage {
  KpSite *site; /* borrowed; cannot be closed while pages are open */
  gint in_use;  /* atomic: a call is running */
  gboolean counted;

  const gchar *address;    /* NULL: none; like the other texts, in `texts` */
  gboolean address_used;   /* an output was made with it */
  const gchar *title_else; /* where the article has none; NULL: not given */
  const gchar *date_else;
  GChecksum *given; /* of what the host gave, but the address and bytes */
  guchar format;    /* of the bytes, as the host said */
  gchar *language;  /* what the host or site says; NULL: nothing */
  KpStatus (*resolve)(void *host_data, KpText url, KpText *resolved);
  KpStatus (*measure)(void *host_data,
                      KpText url,
                      uint32_t *width,
                      uint32_t *height);
  void *host_data;

  KpReading *reading;
  gboolean judged;
  KpVerdict *verdict; /* NULL until judged, or without the author's points */
  KpCheck *check;     /* NULL until checked; so is the next */
  GPtrArray *lines;   /* of gchar: its findings in words */
  KpBody *body;
  const gchar *whole; /* the body with a box in front of it */
  const gchar *document;
  const gchar *content; /* the body for a feed */
  KpMetadata metadata;  /* of version 0 until it is made */
  const gchar *fingerprint;
  GPtrArray *texts; /* of gchar: made for the host, kept until closing */
};

/* Enters a call for the page: KP_INVALID_ARGUMENT for NULL, KP_BUSY where one
 * is running. *use ends the call when it goes out of scope. */
typedef struct KpPage KpPageUse;
KpStatus kp_page_use(KpPage *self, KpPageUse **use, KpError *error);
void kp_page_end(KpPageUse *use);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpPageUse, kp_page_end)

/* Makes the page's bullets, verdict, check or body unless they are made.
 * KP_TOO_EARLY until the site is sealed. Inside a call. */
KpStatus kp_page_choose(KpPage *self, KpError *error);
KpStatus kp_page_judge(KpPage *self, KpError *error);
KpStatus kp_page_inspect(KpPage *self, KpError *error);
KpStatus kp_page_draw(KpPage *self, KpError *error);

/* The page's language: declared, found in its text, or "en". */
const gchar *kp_page_language(const KpPage *self);

/* Digests the text with its length. */
void kp_digest_text(GChecksum *digest, KpText text);

/* Keeps `text` until the page is closed. */
const gchar *kp_page_keep(KpPage *self, gchar *text);

/* Whether the page's points are to be shown, whoever wrote them; where not,
 * *why (unless NULL) is set to a static sentence. */
gboolean kp_page_shows_points(const KpPage *self, const gchar **why);

#endif
