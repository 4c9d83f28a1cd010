/* SPDX-License-Identifier: MIT */
/* Sentence boundaries: one pass over a paragraph, by the abbreviation classes
 * and the state of quotations and brackets. */
#ifndef KP_SENTENCE_H
#define KP_SENTENCE_H

#include <glib.h>

#include "language.h"
#include "span.h"

/* Appends the sentences of text[paragraph] to `spans` (of KpSpan), without
 * white space around them; a paragraph of white space gives none. Spans count
 * from the start of `text`. A quotation of several sentences stays whole. */
void kp_sentence_split(const KpLanguage *language,
                       const gchar *text,
                       KpSpan paragraph,
                       GArray *spans);

#endif
