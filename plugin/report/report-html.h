/* SPDX-License-Identifier: MIT */
/* What the report's parts write with: shorthands on the one place that makes
 * markup. Private to this room. */
#ifndef KP_REPORT_HTML_H
#define KP_REPORT_HTML_H

#include <glib.h>

#include "digits.h"
#include "html.h"
#include "span.h"

/* Three decimals with their sign, as "+0.121"; the minus is U+2212. */
KpDigits kp_signed(gdouble number);

/* An element that holds text alone; a NULL class is left out. */
void kp_report_element(GString *out,
                       const gchar *name,
                       const gchar *class,
                       const gchar *text);

/* A heading of `level` 1 to 6; a NULL id is left out. */
void kp_report_heading(GString *out,
                       guint level,
                       const gchar *id,
                       const gchar *text);

/* Text in which the bytes at `spans` (of KpSpan, ascending) are marked. */
void kp_report_marked(GString *out, const gchar *text, const GArray *spans);

#endif
