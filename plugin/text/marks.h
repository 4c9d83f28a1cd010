/* SPDX-License-Identifier: MIT */
/* The marks of a paragraph that decide where sentences end: stops, quotation
 * marks and brackets, with each pair matched. One scan over the bytes finds
 * them; everything later looks at marks only. For this room's own use. */
#ifndef KP_MARKS_H
#define KP_MARKS_H

#include <glib.h>

#include "span.h"

typedef enum {
  KP_MARK_STOP,     /* . */
  KP_MARK_END,      /* ! ? and other scripts' marks that need a blank after */
  KP_MARK_FULL,     /* marks that need none: 。．！？ */
  KP_MARK_ELLIPSIS, /* … */
  KP_MARK_BULLET,   /* • as an item of a list begins */
  KP_MARK_QUOTE,    /* any quotation mark */
  KP_MARK_BRACKET,
} KpMarkKind;

#define KP_NO_PARTNER G_MAXUINT32

typedef struct {
  guint32 at;      /* byte offset in the text */
  guint32 partner; /* index of the mark that closes or opens this one;
                      KP_NO_PARTNER: stands alone */
  guint8 length;   /* bytes */
  guint8 kind;     /* KpMarkKind */
  guint8 family;   /* quotation marks and brackets: what pairs with what */
  guint8 side;     /* KpSide */
} KpMark;

typedef enum {
  KP_SIDE_EITHER,
  KP_SIDE_OPEN,
  KP_SIDE_LOW, /* opens; the high opening mark closes it („ “) */
  KP_SIDE_CLOSE,
  KP_SIDE_MAYBE, /* may close, may be the apostrophe of a plural */
} KpSide;

/* Writes the marks of text[span] over `marks` (of KpMark), in order: all, or
 * those from the kind `least` on. Quotation marks and brackets are paired.
 * Apostrophes are no marks. A mark that is opened and not closed in the span
 * has no partner, so it cannot swallow the rest of the paragraph. Linear in the
 * span. */
void
kp_marks_find(const gchar *text, KpSpan span, KpMarkKind least, GArray *marks);

#endif
