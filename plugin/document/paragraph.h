/* SPDX-License-Identifier: MIT */
/* One paragraph of a file may hold several things: markup lines of a site
 * generator, a byline before the story, captions that lost their line breaks.
 * Private to this room. */
#ifndef KP_PARAGRAPH_H
#define KP_PARAGRAPH_H

#include "article.h"

typedef struct {
  gsize start; /* bytes of the paragraph's text; ends where the next begins */
  KpBlockKind kind;
} KpParagraphPiece;

typedef struct {
  KpBlockKind kind; /* of the paragraph by its markup */
  gboolean first;   /* no paragraph stands before it */
  gboolean stops;   /* a blank before a full stop marks a line that had none:
                       texts that lost their line breaks */
} KpParagraphContext;

/* The pieces of a paragraph's text, at least one, the first at 0; all but the
 * ends of lines belongs to some piece. The caller frees the array (of
 * KpParagraphPiece). Linear. */
GArray *kp_paragraph_cut(const gchar *text,
                         gsize length,
                         const KpParagraphContext *context);

/* TRUE where a blank before a full stop means, in this text, that a line
 * without a stop ended there: some stops are so written, and few. */
gboolean kp_paragraph_has_lost_lines(const gchar *text, gsize length);

#endif
