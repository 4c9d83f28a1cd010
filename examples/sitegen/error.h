/* SPDX-License-Identifier: MIT */
/* What can go wrong with a site. Messages are ready to be shown: place, what
 * is wrong, what to do. Nothing below main.c prints. */
#ifndef SG_ERROR_H
#define SG_ERROR_H

#include <glib.h>

#define SG_ERROR (sg_error_quark())
GQuark sg_error_quark(void);

typedef enum {
  SG_ERROR_PLUGIN, /* there is none, or it is not ours */
  SG_ERROR_CONFIG, /* site.ini, or the theme and options that it names */
  SG_ERROR_CONTENT,
  SG_ERROR_PAGE,
  SG_ERROR_OUTPUT, /* something cannot be written */
} SgErrorCode;

/* Puts a blank for each control character in `text`, which may hold the names
 * of files, so that it is one line and fit for a terminal; returns it. */
gchar *sg_error_line(gchar *text);

/* Why g_file_get_contents() failed, without the path, which it names too;
 * static. */
const gchar *sg_why_unread(const GError *error);

#endif
