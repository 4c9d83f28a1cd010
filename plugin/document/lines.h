/* SPDX-License-Identifier: MIT */
/* Lines of a file as cmark counts them: ended by LF, CR LF or CR. Private to
 * this room. */
#ifndef KP_LINES_H
#define KP_LINES_H

#include <glib.h>

/* The first byte after the line that begins at `at`; `end` where it is the
 * last. */
static inline const gchar *
kp_line_next(const gchar *at, const gchar *end)
{
  for (; at < end; at++) {
    if (*at == '\n')
      return at + 1;
    if (*at == '\r')
      return at + 1 < end && at[1] == '\n' ? at + 2 : at + 1;
  }
  return end;
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
