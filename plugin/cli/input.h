/* SPDX-License-Identifier: MIT */
/* Reading files and standard input: the one place that words what is wrong
 * with them. */
#ifndef KP_INPUT_H
#define KP_INPUT_H

#include <glib.h>

#include "article.h"

typedef struct {
  gchar *name;  /* for messages; "<stdin>" for "-" */
  gchar *bytes; /* a NUL follows the last one */
  gsize length;
} KpInputFile;

/* Reads all of the file, or of standard input where `path` is "-". NULL and
 * KP_ERROR_IO where it cannot be read. */
KpInputFile *kp_input_read(const gchar *path, GError **error);
void kp_input_file_free(KpInputFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpInputFile, kp_input_file_free)

/* "auto", "markdown" and "text"; FALSE, and *kind untouched, for others. */
gboolean kp_input_kind(const gchar *name, KpInput *kind);

#endif
