/* SPDX-License-Identifier: MIT */
/* The article as HTML, by cmark, with the box in its place and tags around the
 * sentences that the bullets came from. With these taken out again, the rest
 * is what cmark_render_html gives. */
#ifndef KP_BODY_H
#define KP_BODY_H

#include <glib.h>

#include "images.h"
#include "lead.h"
#include "links.h"

typedef struct KpArticle KpArticle;
typedef struct KpBullets KpBullets;

typedef struct {
  gboolean box;              /* FALSE: no box and no tags */
  const gchar *heading;      /* of the box, "Key points" */
  const gchar *heading_lang; /* NULL: the page's */
  guint heading_level;     /* 1..6; 0: one below that of the heading before the
                              box in the body, else 2 */
  const gchar *label;      /* under generated points; NULL or "": none */
  const gchar *label_lang; /* NULL: the page's */
  gboolean folded;         /* the box is a <details>, closed */
  gboolean links;          /* bullets link to their sentences */
  gboolean unsafe; /* raw HTML and any link scheme pass (CMARK_OPT_UNSAFE) */
  KpLinkResolver resolve; /* the site's addresses for the article's own links
                             and images; NULL: they stay as written */
  gpointer resolve_data;  /* handed to `resolve` */
  gboolean heading_ids;   /* headings have ids to link to */
  guint contents; /* an article of so many headings gets a table of contents,
                     where it does not say itself (`toc:`); 0: none does */
  const gchar *contents_label; /* its heading, "Contents" */
  const gchar *contents_lang;  /* NULL: the page's */
  gboolean images; /* images have sizes, captions, and wait to be loaded */
  gboolean tables; /* the keyboard reaches tables, to scroll wide ones */
  const gchar *task_done;   /* name of a ticked box; NULL: boxes have none */
  const gchar *task_undone; /* name of one that is not */
  const gchar *note_back;   /* name of the way from a footnote back to the text;
                               NULL: it is the English one of cmark-gfm */
  KpImageMeasure measure;   /* their sizes; NULL: not known */
  gpointer measure_data;    /* handed to `measure` */
} KpBodyOptions;

typedef struct KpBody {
  gchar *html;         /* the article; holds the box where it belongs inside */
  gchar *box;          /* the box alone; NULL where the page has none */
  gboolean box_inside; /* `html` holds the box; otherwise the page puts it
                          after its title */
  gchar *contents;     /* the table of contents; NULL: none */
  gboolean contents_inside; /* `html` holds it, after title and box */
  KpLead lead;              /* the picture that stands for the article */
} KpBody;

/* The box stands at the marker `<!-- keypoints -->`, else under the title, else
 * outside the body; `place: top` in the front matter passes over the marker,
 * `place: none` and `key_points: false` leave the box out. With `box`, the
 * marker itself never shows, and where a box is shown, the author's points are
 * taken out of the running text.
 *
 * What else is added, by `heading_ids`, `contents`, `images`, `tables` and
 * `task_done`, are attributes and elements: without them the rest is the same,
 * but for the name that `note_back` gives.
 *
 * Renders the article; takes its tree (kp_article_steal_tree), so once an
 * article. The author's points are shown where there are any, else `bullets`
 * (NULL: none). Cannot fail. */
KpBody *kp_body_new(KpArticle *article,
                    const KpBullets *bullets,
                    const KpBodyOptions *options);
void kp_body_free(KpBody *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpBody, kp_body_free)

#endif
