/* SPDX-License-Identifier: MIT */
/* Names come in, the files behind them go out. */
#include "paths.h"

#include <glib/gstdio.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "order.h"

static gboolean
is_article(const gchar *name)
{
  static const gchar *const ENDINGS[] = {".md", ".markdown", ".txt", ".text"};
  for (gsize i = 0; i < G_N_ELEMENTS(ENDINGS); i++) {
    gsize length = strlen(name);
    gsize n = strlen(ENDINGS[i]);
    if (length > n && g_ascii_strcasecmp(name + length - n, ENDINGS[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
complain(const gchar *path, const gchar *what, gboolean *failed)
{
  fprintf(stderr, "%s: %s\n", path, what);
  *failed = TRUE;
}

/* Adds a file of a folder where it is an article. Whoever opened a pipe that
 * stands there would wait for ever. */
static void
add_file(gchar *path, GPtrArray *files, gboolean *failed)
{
  g_autofree gchar *owned = path;
  if (!is_article(path))
    return;
  if (!g_file_test(path, G_FILE_TEST_IS_REGULAR) &&
      g_file_test(path, G_FILE_TEST_EXISTS))
    complain(path, "is neither a file nor a folder; remove it", failed);
  else
    g_ptr_array_add(files, g_steal_pointer(&owned));
}

/* What no author wrote: hidden files, and "_site", where sitegen, Jekyll and
 * Eleventy put the finished site. */
static gboolean
is_passed_over(const gchar *name)
{
  return name[0] == '.' || strcmp(name, "_site") == 0;
}

static void
walk(const gchar *folder, GPtrArray *files, gboolean *failed)
{
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  if (dir == NULL) {
    complain(folder, "the folder cannot be read; check its permissions",
             failed);
    return;
  }
  const gchar *name;
  while ((name = g_dir_read_name(dir)) != NULL) {
    if (is_passed_over(name))
      continue;
    g_autofree gchar *path = g_build_filename(folder, name, NULL);
    if (!g_file_test(path, G_FILE_TEST_IS_DIR))
      add_file(g_steal_pointer(&path), files, failed);
    else if (!g_file_test(path, G_FILE_TEST_IS_SYMLINK))
      walk(path, files, failed);
  }
}

/* Adds a file, or the articles of a folder. */
static void
add_path(const gchar *path, GPtrArray *files, gboolean *failed)
{
  if (!g_file_test(path, G_FILE_TEST_IS_DIR)) {
    g_ptr_array_add(files, g_strdup(path));
    return;
  }
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  walk(path, found, failed);
  g_ptr_array_sort(found, kp_order_strings);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add(files, g_ptr_array_index(found, i));
}

static void
add_pattern(const gchar *pattern, GPtrArray *files, gboolean *failed)
{
  glob_t found = {0};
  if (glob(pattern, GLOB_NOSORT, NULL, &found) != 0) {
    complain(pattern, "no file fits the pattern; check the name", failed);
    globfree(&found);
    return;
  }
  qsort(found.gl_pathv, found.gl_pathc, sizeof(char *), kp_order_strings);
  for (gsize i = 0; i < found.gl_pathc; i++)
    add_path(found.gl_pathv[i], files, failed);
  globfree(&found);
}

/* Adds what a name stands for. One that leads to no article is the wrong name
 * more often than not, and a gate that looked at nothing would be passed. */
static void
add_name(const gchar *name, GPtrArray *files, gboolean *failed)
{
  guint n = files->len;
  gboolean unread = FALSE;
  if (strpbrk(name, "*?[") != NULL && !g_file_test(name, G_FILE_TEST_EXISTS))
    add_pattern(name, files, &unread);
  else
    add_path(name, files, &unread);
  if (files->len == n && !unread)
    complain(name,
             "no article (.md, .markdown, .txt, .text) is in the folder; "
             "check the name",
             &unread);
  *failed |= unread;
}

GPtrArray *
kp_paths_expand(const gchar *const *paths, gboolean *failed)
{
  GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
  for (gsize i = 0; paths[i] != NULL; i++)
    add_name(paths[i], files, failed);
  return files;
}
