/* SPDX-License-Identifier: MIT */
/* The parts of a page's section. Private to this room. */
#ifndef KP_REPORT_PARTS_H
#define KP_REPORT_PARTS_H

#include <glib.h>

#include "report.h"

/* How many pages were added that have a document. */
guint kp_report_n_pages(const KpReport *self);

/* Where a section is being written. */
typedef struct {
  GString *out;
  const KpReportPage *page;
  const gchar *id; /* what ids begin with */
  guint level;     /* of the section's own heading */
} KpSection;

/* "p1-s12": the id of a sentence, from the name of what it is and its index;
 * the caller frees it. */
gchar *kp_report_id(const KpSection *self, const gchar *kind, guint index);

/* The levels of heat, as in the style sheet; that of a sentence, by its rank.
 */
#define KP_REPORT_LEVELS 6
guint kp_report_level(const KpSection *self, guint sentence);

/* The author's points and the generated ones, pair by pair. */
void kp_report_points(const KpSection *self);

/* A drawing of the lines from points to the sentences they come from. */
void kp_report_map(const KpSection *self);

/* The article, every sentence on a ground that tells its score. */
void kp_report_heat(const KpSection *self);

#endif
