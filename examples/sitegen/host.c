/* SPDX-License-Identifier: MIT */
/* The name of a shared library comes in; a plugin that has been checked goes
 * out. */
#define _XOPEN_SOURCE 700 /* realpath */

#include "host.h"

#include <gmodule.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>

#include "error.h"

/* The folder of the running program; NULL where the system does not say. A
 * bare chroot has no /proc, but knows by which name the program was started. */
static gchar *
program_folder(void)
{
  g_autofree gchar *program = g_file_read_link("/proc/self/exe", NULL);
  if (program == NULL)
    program = realpath((const char *)getauxval(AT_EXECFN), NULL);
  return program != NULL ? g_path_get_dirname(program) : NULL;
}

/* The first of `places` (NULL-terminated) that is there: taken from the folder
 * of the program, so that a build tree and an installation that has been moved
 * use what belongs to them, or absolute. */
static gchar *
first_there(const gchar *const *places)
{
  g_autofree gchar *folder = program_folder();
  for (gsize i = 0; places[i] != NULL; i++) {
    gboolean absolute = g_path_is_absolute(places[i]);
    if (!absolute && folder == NULL)
      continue;
    g_autofree gchar *path = absolute
                                 ? g_strdup(places[i])
                                 : g_build_filename(folder, places[i], NULL);
    if (g_file_test(path, G_FILE_TEST_EXISTS))
      return g_canonicalize_filename(path, NULL);
  }
  return NULL;
}

static gchar *
find_plugin(void)
{
  static const gchar *const PLACES[] = {"../../plugin/abi/keypoints.so",
                                        SG_FROM_BINDIR_PLUGIN,
                                        SG_INSTALLED_PLUGIN, NULL};
  const gchar *named = g_getenv("KEYPOINTS_PLUGIN");
  return named != NULL && *named != '\0' ? g_strdup(named)
                                         : first_there(PLACES);
}

gboolean
sg_host_use_themes(const gchar *folder, GError **error)
{
  if (g_file_test(folder, G_FILE_TEST_IS_DIR))
    return g_setenv("KEYPOINTS_THEMES", folder, TRUE);
  g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
              "%s: there is no such folder; name one of themes with --themes",
              folder);
  return FALSE;
}

gchar *
sg_host_themes(void)
{
  static const gchar *const PLACES[] = {
      "../../../themes", "../../checkout/themes", SG_FROM_BINDIR_THEMES,
      SG_INSTALLED_THEMES, NULL};
  return first_there(PLACES);
}

gchar *
sg_host_preview(void)
{
  static const gchar *const PLACES[] = {
      "../../../examples/preview", "../../checkout/examples/preview",
      SG_FROM_BINDIR_PREVIEW, SG_INSTALLED_PREVIEW, NULL};
  return first_there(PLACES);
}

static const KpPlugin *
check(GModule *module, const gchar *path, GError **error)
{
  KpEntry *entry = NULL;
  gpointer symbol = NULL;
  /* A pointer to data becomes one to a function, as with dlsym(). */
  if (g_module_symbol(module, KP_ENTRY, &symbol))
    memcpy(&entry, &symbol, sizeof entry);
  const KpPlugin *plugin = entry != NULL ? entry() : NULL;
  KpError wrong;
  KP_INIT(&wrong);
  if (kp_check(plugin, &wrong) == KP_OK)
    return plugin;
  g_set_error(error, SG_ERROR, SG_ERROR_PLUGIN, "%s: %s", path, wrong.message);
  return NULL;
}

const KpPlugin *
sg_host_load(const gchar *path, GError **error)
{
  g_autofree gchar *file = path != NULL ? g_strdup(path) : find_plugin();
  if (file == NULL) {
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PLUGIN,
                        "keypoints.so: is not installed where this program "
                        "looks; name it with --plugin FILE or in "
                        "KEYPOINTS_PLUGIN");
    return NULL;
  }
  if (!g_file_test(file, G_FILE_TEST_IS_REGULAR)) {
    g_set_error(error, SG_ERROR, SG_ERROR_PLUGIN,
                "%s: there is no such file; name the plugin, keypoints.so, "
                "with --plugin FILE or in KEYPOINTS_PLUGIN",
                file);
    return NULL;
  }
  /* A name without "/" would be looked for in the system's folders. */
  g_autofree gchar *full = g_canonicalize_filename(file, NULL);
  GModule *module = g_module_open(full, G_MODULE_BIND_LOCAL);
  if (module == NULL) {
    g_set_error(error, SG_ERROR, SG_ERROR_PLUGIN,
                "%s: cannot be loaded as a plugin: %s; name keypoints.so", file,
                g_module_error());
    return NULL;
  }
  g_module_make_resident(module);
  return check(module, file, error);
}
