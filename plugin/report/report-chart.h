/* SPDX-License-Identifier: MIT */
/* Bars drawn as SVG in the page: how often a number falls into each of a row
 * of equal steps. Private to this room. */
#ifndef KP_REPORT_CHART_H
#define KP_REPORT_CHART_H

#include <glib.h>

/* What is drawn. Two series stand side by side, the first solid, the second
 * hatched, so that they differ without colour. */
typedef struct {
  const gchar *title;     /* the caption */
  const gchar *axis;      /* what the steps are */
  const gchar *series[2]; /* their names; the second may be NULL */
  const guint *counts[2]; /* [n_steps] */
  guint n_steps;
  gchar *(*label)(guint step); /* the name of a step; the caller frees it */
  const gchar *first, *last;   /* the ends of the axis */
} KpChart;

/* A figure with the drawing, its caption, and the numbers behind it in a table
 * that opens. */
void kp_report_chart(GString *out, const KpChart *chart);

#endif
