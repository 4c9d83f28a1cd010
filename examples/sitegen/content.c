/* SPDX-License-Identifier: MIT */
/* A folder comes in; the sorted list of its files goes out. */
#include "content.h"

#include <glib/gstdio.h>
#include <string.h>

/* A folder on the way down to the one being read: how a loop is known. */
typedef struct Step {
  const struct Step *above;
  guint64 device;
  guint64 inode;
} Step;

typedef struct {
  const gchar *root;
  GPtrArray *paths;
  GPtrArray *problems;
} Walk;

static void
problem(Walk *walk, const gchar *path, const gchar *what)
{
  g_ptr_array_add(walk->problems, g_strdup_printf("%s: %s", path, what));
}

static gboolean
is_above(const Step *step, const GStatBuf *place)
{
  for (; step != NULL; step = step->above) {
    if (step->device == place->st_dev && step->inode == place->st_ino)
      return TRUE;
  }
  return FALSE;
}

static void walk_folder(Walk *walk, const gchar *folder, const Step *above);

static void
walk_entry(Walk *walk, const gchar *folder, const gchar *name, const Step *step)
{
  g_autofree gchar *path =
      *folder != '\0' ? g_build_path("/", folder, name, NULL) : g_strdup(name);
  g_autofree gchar *full = g_build_filename(walk->root, path, NULL);
  GStatBuf place;
  if (!g_utf8_validate(name, -1, NULL)) {
    g_autofree gchar *shown = g_filename_display_name(full);
    problem(walk, shown, "the name is not UTF-8; rename the file");
  } else if (g_stat(full, &place) != 0) {
    problem(walk, full,
            "cannot be followed; if it is a symbolic link, mend or remove it");
  } else if (S_ISREG(place.st_mode)) {
    g_ptr_array_add(walk->paths, g_steal_pointer(&path));
  } else if (S_ISDIR(place.st_mode) && is_above(step, &place)) {
    problem(walk, full,
            "this symbolic link leads to a folder around it; remove it");
  } else if (S_ISDIR(place.st_mode)) {
    Step here = {step, place.st_dev, place.st_ino};
    walk_folder(walk, path, &here);
  } else {
    problem(walk, full, "is neither a file nor a folder; remove it");
  }
}

static void
walk_folder(Walk *walk, const gchar *folder, const Step *step)
{
  g_autofree gchar *full = g_build_filename(walk->root, folder, NULL);
  g_autoptr(GDir) dir = g_dir_open(full, 0, NULL);
  if (dir == NULL) {
    problem(walk, full, "the folder cannot be read; check its permissions");
    return;
  }
  const gchar *name;
  while ((name = g_dir_read_name(dir)) != NULL) {
    if (*name != '.')
      walk_entry(walk, folder, name, step);
  }
}

/* A link to a folder around the root would find all of it again, and what a
 * build has written. So these are above, as well: `place` and those around it,
 * up to the one that is around itself. */
static void
walk_root(Walk *walk, const gchar *place, const Step *step)
{
  GStatBuf found;
  if (g_stat(place, &found) != 0 || is_above(step, &found)) {
    walk_folder(walk, "", step);
    return;
  }
  Step here = {step, found.st_dev, found.st_ino};
  g_autofree gchar *around = g_build_filename(place, "..", NULL);
  walk_root(walk, around, &here);
}

static gint
compare_paths(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const gchar *const *)a, *(const gchar *const *)b);
}

GPtrArray *
sg_content_list(const gchar *folder, GPtrArray *problems)
{
  g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);
  Walk walk = {folder, g_ptr_array_new_with_free_func(g_free), found};
  if (g_file_test(folder, G_FILE_TEST_EXISTS))
    walk_root(&walk, folder, NULL);
  g_ptr_array_sort(walk.paths, compare_paths);
  g_ptr_array_sort(found, compare_paths);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add(problems, g_strdup(found->pdata[i]));
  return walk.paths;
}

void
sg_content_tell_misnamed(const gchar *folder,
                         const GPtrArray *paths,
                         GPtrArray *warnings)
{
  for (guint i = 0; i < paths->len; i++) {
    const gchar *path = paths->pdata[i];
    g_autofree gchar *small = g_ascii_strdown(path, -1);
    if (!g_str_has_suffix(path, ".md") &&
        (g_str_has_suffix(small, ".md") ||
         g_str_has_suffix(small, ".markdown")))
      g_ptr_array_add(warnings,
                      g_strdup_printf("%s/%s: is copied as it is; rename it to "
                                      "end in .md if it is an article",
                                      folder, path));
  }
}
