/* SPDX-License-Identifier: MIT */
/* A page of the site, from its file to what index and feed tell of it. */
#ifndef SG_PAGE_H
#define SG_PAGE_H

#include <glib.h>

#include <keypoints/keypoints.h>

typedef struct SgSite SgSite;

typedef struct SgPage SgPage;
struct SgPage {
  SgSite *site;  /* that it belongs to */
  gchar *source; /* relative to content/: "news/ferry.md" */
  gchar *path;   /* with the site's folder before it: for messages */

  /* Known once it is read. */
  KpPage *kp;      /* NULL: not open */
  gboolean draft;  /* not part of this build */
  gboolean failed; /* no page can be made of it; `errors` says why */
  gchar *address;  /* "news/ferry/", "": the top; not percent-encoded */
  gchar *url;      /* the same, percent-encoded */
  gchar *title;    /* the page's, else made of the file's name */
  GPtrArray *tags; /* of gchar */
  gchar *language;
  gchar *date;         /* as the plugin gives it; NULL: undated */
  gint64 when;         /* seconds, for sorting; G_MININT64: undated */
  GPtrArray *errors;   /* of gchar */
  GPtrArray *warnings; /* of gchar */

  /* Known once all are read; borrowed. */
  SgPage *newer;      /* the next in time; NULL: none */
  SgPage *older;      /* the one before; NULL: none */
  GPtrArray *related; /* of SgPage: about the same things, nearest first */

  /* Known once it is written. */
  gboolean done;
  gboolean changed;    /* the file's bytes did */
  gchar *reason;       /* why it has no box; NULL: it has one */
  gchar *description;  /* plain text; NULL: none */
  gchar *author;       /* NULL: none */
  gchar *published;    /* the date as RFC 3339; NULL: undated */
  gchar *modified;     /* RFC 3339; NULL: not since then */
  gchar *abstract;     /* the points as sentences; NULL: none */
  gchar *image;        /* full address of its picture; NULL: none */
  GPtrArray *points;   /* of gchar: those of the box */
  GPtrArray *findings; /* of gchar: what is wrong with them */
  guint n_found[KP_LEVEL_ERROR + 1]; /* of these, by KpLevel */

  gchar *resolved; /* the answer to the last link */
};

SgPage *sg_page_new(SgSite *site, const gchar *source);
void sg_page_free(SgPage *self);

/* Reads the file, opens it with the plugin and gives it an address; counts it
 * where `count` says so. A draft is closed again unless `drafts`. Failures and
 * warnings are noted in the page. */
void sg_page_read(SgPage *self, gboolean count, gboolean drafts);

/* Renders the page. The site is sealed and all pages have their addresses.
 * NULL and an entry in `errors` on failure; the caller frees the result. */
gchar *sg_page_render(SgPage *self);

/* Sets *html to the article for a feed; the page keeps it. */
gboolean sg_page_content(const SgPage *self, KpText *html, GError **error);

/* Closes what the plugin keeps of the page. */
void sg_page_close(SgPage *self);

/* Notes that no page can be made; takes `message`. */
void sg_page_fail(SgPage *self, gchar *message);

#endif
