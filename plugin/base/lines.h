/* SPDX-License-Identifier: MIT */
/* Lines of a file as cmark counts them: ended by LF, CR LF or CR. */
#ifndef KP_LINES_H
#define KP_LINES_H

#include <glib.h>
#include <string.h>

/* The first byte after the line that begins at `at`; `end` where it is the
 * last. Looks no further than a little behind the line: a file may have one of
 * the endings alone. */
static inline const gchar *
kp_line_next(const gchar *at, const gchar *end)
{
  const gsize some = 256; /* bytes */
  for (gsize length; at < end; at += length) {
    length = MIN((gsize)(end - at), some);
    const gchar *feed = memchr(at, '\n', length);
    const gchar *back =
        memchr(at, '\r', feed != NULL ? (gsize)(feed - at) : length);
    if (back != NULL)
      return back + 1 < end && back[1] == '\n' ? back + 2 : back + 1;
    if (feed != NULL)
      return feed + 1;
  }
  return end;
}

/* Where the lines of [at, end) begin, in bytes from `text` (of guint32);
 * nothing has one as well. The caller frees the array. */
static inline GArray *
kp_line_starts(const gchar *text, const gchar *at, const gchar *end)
{
  GArray *starts = g_array_new(FALSE, FALSE, sizeof(guint32));
  do {
    guint32 start = (guint32)(at - text);
    g_array_append_val(starts, start);
    at = kp_line_next(at, end);
  } while (at < end);
  return starts;
}

/* TRUE where [at, end) holds nothing but blanks and a line's end. */
static inline gboolean
kp_line_is_blank(const gchar *at, const gchar *end)
{
  while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n'))
    at++;
  return at == end;
}

/* TRUE where the line [at, end) is three of `mark`, a text of three bytes, and
 * blanks: "---". */
static inline gboolean
kp_line_is_fence(const gchar *at, const gchar *end, const gchar *mark)
{
  return end - at >= 3 && memcmp(at, mark, 3) == 0 &&
         kp_line_is_blank(at + 3, end);
}

/* Behind the white space at `at`, ends of lines included. */
static inline const gchar *
kp_skip_space(const gchar *at, const gchar *end)
{
  while (at < end && g_ascii_isspace(*at))
    at++;
  return at;
}

#endif
