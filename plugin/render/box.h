/* SPDX-License-Identifier: MIT */
/* The box itself: a labelled section with a heading, the points and a line
 * that says where they come from. */
#ifndef KP_BOX_H
#define KP_BOX_H

#include <glib.h>

typedef struct {
  const gchar *heading; /* plain text */
  guint level;          /* of the heading, 1..6 */
  const gchar *label;   /* plain text; NULL or "": none */
} KpBoxStyle;

typedef struct {
  const gchar *text;   /* plain text */
  const gchar *anchor; /* id of its sentence on the page; NULL: no link */
} KpBoxPoint;

/* The box as HTML with a line end after each block but the last; the caller
 * frees it. `points` holds KpBoxPoint; at least one. */
gchar *kp_box_render(const GArray *points, const KpBoxStyle *style);

#endif
