/* SPDX-License-Identifier: MIT */
/* Files of a folder that is made for a test. */
#ifndef PUT_H
#define PUT_H

#include <glib.h>
#include <glib/gstdio.h>

/* Writes folder/name, and makes the folders that it needs. */
static inline void
put(const gchar *folder, const gchar *name, const gchar *text)
{
  g_autofree gchar *path = g_build_filename(folder, name, NULL);
  g_autofree gchar *parent = g_path_get_dirname(path);
  g_assert_cmpint(g_mkdir_with_parents(parent, 0755), ==, 0);
  g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

#endif
