/* SPDX-License-Identifier: MIT */
/* The name of a theme comes in, its folder or the nearest name goes out. */
#include "theme-folder.h"

#include <string.h>

#include "error.h"
#include "nearest.h"
#include "order.h"

GPtrArray *
kp_folder_names(const gchar *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  const gchar *name;
  while (dir != NULL && (name = g_dir_read_name(dir)) != NULL)
    g_ptr_array_add(names, g_strdup(name));
  g_ptr_array_sort(names, kp_order_strings);
  g_ptr_array_add(names, NULL);
  return names;
}

static gboolean
is_theme(const gchar *folder, const gchar *name)
{
  g_autofree gchar *ini = g_build_filename(folder, name, "theme.ini", NULL);
  return *name != '.' && g_file_test(ini, G_FILE_TEST_EXISTS);
}

GPtrArray *
kp_theme_names(const gchar *const *folders)
{
  GPtrArray *themes = g_ptr_array_new_with_free_func(g_free);
  for (; *folders != NULL; folders++) {
    g_autoptr(GPtrArray) names = kp_folder_names(*folders);
    for (guint i = 0; names->pdata[i] != NULL; i++) {
      const gchar *name = names->pdata[i];
      if (is_theme(*folders, name) &&
          !g_ptr_array_find_with_equal_func(themes, name, g_str_equal, NULL))
        g_ptr_array_add(themes, g_strdup(name));
    }
  }
  g_ptr_array_sort(themes, kp_order_strings);
  g_ptr_array_add(themes, NULL);
  return themes;
}

/* Says which themes there are. */
static void
no_theme(const gchar *name, const gchar *const *folders, GError **error)
{
  g_autoptr(GPtrArray) known = kp_theme_names(folders);
  const gchar *const *names = (const gchar *const *)known->pdata;
  const gchar *nearest = kp_nearest(name, names);
  g_autofree gchar *list = g_strjoinv(", ", (GStrv)known->pdata);
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "there is no theme '%s'; %s%s%s", name,
               nearest != NULL ? "did you mean '"
               : *list != '\0'
                   ? "there are: "
                   : "there is none at all: install them, or name their folder",
               nearest != NULL ? nearest : list, nearest != NULL ? "'?" : "");
}

gchar *
kp_theme_find(const gchar *name, const gchar *const *folders, GError **error)
{
  gboolean is_name =
      *name != '\0' && *name != '.' && strchr(name, G_DIR_SEPARATOR) == NULL;
  for (gsize i = 0; is_name && folders[i] != NULL; i++) {
    gchar *folder = g_build_filename(folders[i], name, NULL);
    if (g_file_test(folder, G_FILE_TEST_IS_DIR))
      return folder;
    g_free(folder);
  }
  no_theme(name, folders, error);
  return NULL;
}
