/* SPDX-License-Identifier: MIT */
/* Lines of a file as cmark counts them: ended by LF, CR LF or CR. Private to
 * this room. */
#ifndef KP_LINES_H
#define KP_LINES_H

#include <glib.h>
#include <string.h>

/* The first byte after the line that begins at `at`; `end` where it is the
 * last. */
static inline const gchar *
kp_line_next(const gchar *at, const gchar *end)
{
  const gchar *feed = at < end ? memchr(at, '\n', (gsize)(end - at)) : NULL;
  const gchar *last = feed != NULL ? feed : end;
  const gchar *back = at < end ? memchr(at, '\r', (gsize)(last - at)) : NULL;
  if (back != NULL && back + 1 != feed)
    return back + 1;
  return feed != NULL ? feed + 1 : end;
}

/* TRUE where [at, end) holds nothing but blanks and a line's end. */
static inline gboolean
kp_line_is_blank(const gchar *at, const gchar *end)
{
  while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n'))
    at++;
  return at == end;
}

#endif
