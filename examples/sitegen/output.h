/* SPDX-License-Identifier: MIT */
/* The folder that a site is written to. A file is replaced whole or not at
 * all, and only if its bytes differ. */
#ifndef SG_OUTPUT_H
#define SG_OUTPUT_H

#include <glib.h>

/* Whether the folder `root`, which `option` chooses, may be written to; FALSE
 * and `error` where it may not. The first: a build of the site in the folder
 * `site` would read it, or lose files of its own to it. */
gboolean sg_output_is_apart(const gchar *root,
                            const gchar *site,
                            const gchar *option,
                            GError **error);

/* It is `output`, where the site itself has its front page. */
gboolean sg_output_is_other(const gchar *root,
                            const gchar *output,
                            const gchar *option,
                            GError **error);

/* It is the root of the file system, or has a front page, but no file `mark`,
 * which is made before that: the page is somebody else's, and would be lost. */
gboolean sg_output_is_free(const gchar *root,
                           const gchar *mark,
                           const gchar *option,
                           GError **error);

/* Writes `length` bytes to `root`/`path`, with the folders that it needs.
 * *changed (may be NULL) tells whether the file had to be written. Any
 * thread. */
gboolean sg_output_write(const gchar *root,
                         const gchar *path,
                         const gchar *bytes,
                         gsize length,
                         gboolean *changed,
                         GError **error);

/* Writes the content of the file `source` likewise. */
gboolean sg_output_copy(const gchar *root,
                        const gchar *path,
                        const gchar *source,
                        gboolean *changed,
                        GError **error);

#endif
