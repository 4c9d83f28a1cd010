/* SPDX-License-Identifier: MIT */
/* The SCSS files of a theme: style.scss and all that it imports, read and
 * checked before libsass sees them, so that nothing outside the theme's and
 * the site's folders is read and every fault has its place. */
#ifndef KP_SCSS_H
#define KP_SCSS_H

#include <glib.h>

typedef struct {
  gchar *path;
  gchar *text;
} KpScssFile;

/* Reads "style" and what it imports, each from the first of `folders`
 * (NULL-terminated) that has it: "a/b" is a/_b.scss or a/b.scss below the
 * folder, whichever file imports it. The table (name as imported ->
 * KpScssFile) is the caller's.
 *
 * NULL and KP_ERROR_SYNTAX with the place on: an import that leads out of the
 * folders, is not there, or leads back to itself; @use and @forward, which
 * libsass would copy into the CSS unseen. KP_ERROR_IO: unreadable. */
GHashTable *kp_scss_read(const gchar *const *folders, GError **error);

#endif
