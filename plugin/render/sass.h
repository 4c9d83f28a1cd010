/* SPDX-License-Identifier: MIT */
/* SCSS becomes CSS, by libsass. The one place that knows libsass, and what it
 * does in silence. */
#ifndef KP_SASS_H
#define KP_SASS_H

#include <glib.h>

/* Compiles style.scss, found in the first of `folders` (NULL-terminated) that
 * has it, like every file it imports; a name that leads out of the folders is
 * refused. `variables` is SCSS that stands before it ("$accent: #b00;"). The
 * paths of the files that were read are added to `used`, a set that frees them.
 * The caller frees the result.
 *
 * NULL and KP_ERROR_SYNTAX with libsass's message and place, KP_ERROR_IO where
 * there is no libsass; errors of kp_scss_read. */
gchar *kp_sass_compile(const gchar *const *folders,
                       const gchar *variables,
                       GHashTable *used,
                       GError **error);

#endif
