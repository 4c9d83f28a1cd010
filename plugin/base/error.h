/* SPDX-License-Identifier: MIT */
/* The faults of the world outside: files, bytes, options. Programming faults
 * are g_return_* and g_assert, never a GError.
 *
 * Every message stands alone: the place first (path:line:column), then what
 * is wrong, then what to do. Whoever detects a fault words it, once; callers
 * pass it on unchanged. No GError crosses the ABI. */
#ifndef KP_ERROR_H
#define KP_ERROR_H

#include <glib.h>

typedef enum {
  KP_ERROR_IO,       /* a file or folder cannot be read or written */
  KP_ERROR_ENCODING, /* bytes are not UTF-8, or hold a NUL */
  KP_ERROR_SYNTAX,   /* front matter, template, theme, counts, profile, JSON */
  KP_ERROR_OPTION,   /* an option is unknown or has no such value */
} KpErrorCode;

GQuark kp_error_quark(void);

/* Sets `error` to "path:line:column: message". A line of 0 leaves line and
 * column out, a column of 0 leaves the column out, a NULL path leaves the
 * place out altogether; an empty one is ''. line and column count from 1;
 * column counts bytes. */
void kp_error_set(GError **error,
                  KpErrorCode code,
                  const gchar *path,
                  guint line,
                  guint column,
                  const gchar *format,
                  ...) G_GNUC_PRINTF(6, 7);

/* Puts a blank for each control character in `text`, which may hold names and
 * pieces that others wrote, so that it is one line and fit for a terminal;
 * returns it. kp_error_set does so itself. */
gchar *kp_error_line(gchar *text);

/* The line and column that kp_error_set was given; 0 where it had none or the
 * error is another's. Either out-parameter may be NULL. */
void kp_error_place(const GError *error, guint *line, guint *column);

#endif
