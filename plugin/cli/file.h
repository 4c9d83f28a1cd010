/* SPDX-License-Identifier: MIT */
/* Reading files and standard input: the one place that words what is wrong
 * with them. */
#ifndef KP_FILE_H
#define KP_FILE_H

#include <glib.h>

#include "article.h"

typedef struct {
  gchar *path;  /* as given */
  gchar *name;  /* for messages and answers, UTF-8; "<stdin>" for "-" */
  gchar *bytes; /* a NUL follows the last one */
  gsize length;
} KpFile;

/* Reads all of the file, or of standard input where `path` is "-". NULL and
 * KP_ERROR_IO where it cannot be read. */
KpFile *kp_file_read(const gchar *path, GError **error);

/* The same for a command that takes one article: KP_ERROR_SYNTAX where the name
 * is that of a file of many. */
KpFile *kp_file_read_article(const gchar *path, GError **error);
void kp_file_free(KpFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpFile, kp_file_free)

/* "auto", "markdown" and "text"; FALSE, and *kind untouched, for others. */
gboolean kp_file_kind(const gchar *name, KpInput *kind);

/* The same of the format that a record names; NULL leaves *kind alone. FALSE
 * and KP_ERROR_SYNTAX, without a place, for others. */
gboolean kp_file_format(const gchar *format, KpInput *kind, GError **error);

/* TRUE where the name is that of a file of JSON objects, one a line. */
gboolean kp_file_holds_lines(const gchar *name);

/* Writes `text` to the file `path`, whole or not at all, or through the device,
 * pipe or link of that name; NULL: to standard output. FALSE and KP_ERROR_IO
 * where it cannot be written. */
gboolean kp_file_write(const gchar *path, const GString *text, GError **error);

#endif
