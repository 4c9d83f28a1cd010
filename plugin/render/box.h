/* SPDX-License-Identifier: MIT */
/* The box itself: a labelled section with a heading, the points and a line
 * that says where they come from.
 *
 *   <section class="key-points" aria-labelledby="key-points">
 *   <h2 id="key-points" class="key-points-heading">Key points</h2>
 *   <ul>
 *   <li><a href="#kp-1">...</a></li>
 *   </ul>
 *   <p class="key-points-label">...</p>
 *   </section>
 *
 * Folded, a <details> stands in the section, and the heading in its
 * <summary>: it opens without a script, and a theme may open it by CSS. */
#ifndef KP_BOX_H
#define KP_BOX_H

#include <glib.h>

typedef struct {
  const gchar *heading;      /* plain text */
  const gchar *heading_lang; /* NULL: the page's */
  guint level;               /* of the heading, 1..6 */
  const gchar *label;        /* plain text; NULL or "": none */
  const gchar *label_lang;   /* NULL: the page's */
  gboolean folded;           /* the reader opens it */
} KpBoxStyle;

typedef struct {
  const gchar *text;   /* plain text */
  const gchar *anchor; /* id of its sentence on the page; NULL: no link */
} KpBoxPoint;

/* The box as HTML with a line end after each block but the last; the caller
 * frees it. `points` holds KpBoxPoint; at least one. */
gchar *kp_box_render(const GArray *points, const KpBoxStyle *style);

#endif
