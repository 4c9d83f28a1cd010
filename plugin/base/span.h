/* SPDX-License-Identifier: MIT */
/* A piece of somebody's text: where it starts and how long it is. Rooms hand
 * spans on instead of copies, so that every result can name its source. */
#ifndef KP_SPAN_H
#define KP_SPAN_H

#include <glib.h>

typedef struct {
  guint32 start;  /* bytes from the start of the article's text */
  guint32 length; /* bytes; never splits a UTF-8 character */
} KpSpan;

/* The offset of the first byte after `span`. */
static inline guint32
kp_span_end(KpSpan span)
{
  return span.start + span.length;
}

/* The piece of `text`; the caller frees it. */
static inline gchar *
kp_span_copy(const gchar *text, KpSpan span)
{
  return g_strndup(text + span.start, span.length);
}

#endif
