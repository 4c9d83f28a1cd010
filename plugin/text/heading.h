/* SPDX-License-Identifier: MIT */
/* Headings that say something. */
#ifndef KP_HEADING_H
#define KP_HEADING_H

#include <glib.h>

#include "language.h"
#include "span.h"

/* The part of the heading text[span] that is a sentence without its stop:
 * "Bread is best in the morning", "Keep the oven closed for an hour", without a
 * number before it ("2. "). Empty where the heading names a thing, asks or
 * writes its Words Like This; of advice, where the language has no list of it.
 */
KpSpan
kp_heading_said(const KpLanguage *language, const gchar *text, KpSpan span);

#endif
