/* SPDX-License-Identifier: MIT */
/* The place of the running program comes in, that of its themes goes out. */
#include "themes.h"

gchar *
kp_themes_folder(void)
{
  /* From build/plugin/cli and from the folder of programs. */
  static const gchar *const PLACES[] = {"../../../themes",
                                        KP_CLI_FROM_BINDIR_THEMES};
  const gchar *named = g_getenv("KEYPOINTS_THEMES");
  if (named != NULL && *named != '\0')
    return g_strdup(named);
  g_autofree gchar *program = g_file_read_link("/proc/self/exe", NULL);
  if (program == NULL)
    return NULL;
  g_autofree gchar *folder = g_path_get_dirname(program);
  for (gsize i = 0; i < G_N_ELEMENTS(PLACES); i++) {
    g_autofree gchar *path = g_build_filename(folder, PLACES[i], NULL);
    g_autofree gchar *style =
        g_build_filename(path, "default", "theme.ini", NULL);
    if (g_file_test(style, G_FILE_TEST_EXISTS))
      return g_canonicalize_filename(path, NULL);
  }
  return NULL;
}
