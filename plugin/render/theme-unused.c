/* SPDX-License-Identifier: MIT */
/* The folders of a theme and the files that it uses come in; what is said of
 * the others goes out. */
#include "theme-unused.h"

#include <string.h>

#include "nearest.h"
#include "theme-folder.h"

/* Folders within folders, at most; imports stand in no more. */
#define MAX_DEPTH 8

typedef struct {
  const gchar *const *layers;
  GHashTable *used;
  GPtrArray *lines;
} Search;

/* The name in `below` of the theme that is most like `name`; NULL: none is, or
 * it is the same. The caller frees it. */
static gchar *
nearest_name(const Search *self, const gchar *below, const gchar *name)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(g_free);
  for (gsize i = 1; self->layers[i] != NULL; i++) {
    g_autofree gchar *folder = g_build_filename(self->layers[i], below, NULL);
    g_autoptr(GPtrArray) names = kp_folder_names(folder);
    for (guint n = 0; names->pdata[n] != NULL; n++)
      g_ptr_array_add(all, g_strdup(names->pdata[n]));
  }
  g_ptr_array_add(all, NULL);
  const gchar *nearest = kp_nearest(name, (const gchar *const *)all->pdata);
  return nearest != NULL && strcmp(nearest, name) != 0 ? g_strdup(nearest)
                                                       : NULL;
}

/* What to do with a file that no name of the theme is like. */
static const gchar *
advice(const gchar *below, const gchar *name)
{
  if (strcmp(name, "theme.ini") == 0)
    return "the site's file sets the theme and its variables";
  if (g_str_has_suffix(name, ".scss"))
    return "import it where it belongs";
  if (g_str_has_suffix(name, ".html"))
    return *below != '\0' ? "name it in a template, as {{> name}}"
                          : "give it the name of one of the theme's templates";
  return "a theme has .html and .scss; what pages link to stands elsewhere";
}

static void
tell(Search *self, const gchar *path, const gchar *below, const gchar *name)
{
  g_autofree gchar *nearest = nearest_name(self, below, name);
  g_ptr_array_add(self->lines,
                  nearest != NULL
                      ? g_strdup_printf("%s: nothing uses this file; did you "
                                        "mean '%s'?",
                                        path, nearest)
                      : g_strdup_printf("%s: nothing uses this file; %s", path,
                                        advice(below, name)));
}

static void
search(Search *self, const gchar *below, guint depth)
{
  g_autofree gchar *folder = g_build_filename(self->layers[0], below, NULL);
  g_autoptr(GPtrArray) names = kp_folder_names(folder);
  for (guint i = 0; names->pdata[i] != NULL; i++) {
    const gchar *name = names->pdata[i];
    g_autofree gchar *path = g_build_filename(folder, name, NULL);
    if (*name == '.' || g_hash_table_contains(self->used, path))
      continue;
    if (!g_file_test(path, G_FILE_TEST_IS_DIR)) {
      tell(self, path, below, name);
    } else if (depth < MAX_DEPTH) {
      g_autofree gchar *inner = g_build_filename(below, name, NULL);
      search(self, inner, depth + 1);
    }
  }
}

GPtrArray *
kp_theme_unused(const gchar *const *layers, GHashTable *used)
{
  Search self = {layers, used, g_ptr_array_new_with_free_func(g_free)};
  search(&self, "", 0);
  return self.lines;
}
