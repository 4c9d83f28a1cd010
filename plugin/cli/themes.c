/* SPDX-License-Identifier: MIT */
/* The place of the running program comes in, those of themes go out. */
#define _XOPEN_SOURCE 700 /* realpath */

#include "themes.h"

#include <stdlib.h>
#include <sys/auxv.h>

/* The program's file; NULL where the system does not say. A bare chroot has no
 * /proc, but knows by which name the program was started. */
static gchar *
own_program(void)
{
  gchar *program = g_file_read_link("/proc/self/exe", NULL);
  return program != NULL ? program
                         : realpath((const char *)getauxval(AT_EXECFN), NULL);
}

/* The folder that came with the program; NULL where there is none. */
static gchar *
own_folder(void)
{
  /* From build/plugin/cli and from the folder of programs. */
  static const gchar *const PLACES[] = {
      "../../../themes", "../../checkout/themes", KP_CLI_FROM_BINDIR_THEMES};
  g_autofree gchar *program = own_program();
  if (program == NULL)
    return NULL;
  g_autofree gchar *folder = g_path_get_dirname(program);
  for (gsize i = 0; i < G_N_ELEMENTS(PLACES); i++) {
    /* --datadir may have been absolute. */
    g_autofree gchar *path = g_path_is_absolute(PLACES[i])
                                 ? g_strdup(PLACES[i])
                                 : g_build_filename(folder, PLACES[i], NULL);
    g_autofree gchar *style =
        g_build_filename(path, "default", "theme.ini", NULL);
    if (g_file_test(style, G_FILE_TEST_EXISTS))
      return g_canonicalize_filename(path, NULL);
  }
  return NULL;
}

GPtrArray *
kp_themes_folders(void)
{
  GPtrArray *folders = g_ptr_array_new_with_free_func(g_free);
  const gchar *named = g_getenv("KEYPOINTS_THEMES");
  if (named != NULL && *named != '\0')
    g_ptr_array_add(folders, g_strdup(named));
  gchar *own = own_folder();
  if (own != NULL)
    g_ptr_array_add(folders, own);
  g_ptr_array_add(folders, NULL);
  return folders;
}
