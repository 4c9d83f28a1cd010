/* SPDX-License-Identifier: MIT */
/* keypoints theme: which themes there are, what a site may set in them, and
 * whether they are sound. */
#include "theme.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "error.h"
#include "options.h"
#include "site-page.h"
#include "theme-folder.h"
#include "themes.h"

static const KpUsage LIST = {
    .arguments = "",
    .summary = "Lists the themes: name, version, and what each is.",
};
static const KpUsage SHOW = {
    .arguments = "NAME|FOLDER",
    .summary = "Shows a theme: its folder, its templates, and the variables "
               "that a site may set.",
};

static const gchar *const *
strings(const GPtrArray *array)
{
  return (const gchar *const *)array->pdata;
}

/* Whether the command line names a folder: with a slash, or one that stands
 * here and has no name of a theme in `folders`. */
static gboolean
is_folder(const gchar *place, const GPtrArray *folders)
{
  if (strchr(place, G_DIR_SEPARATOR) != NULL)
    return TRUE;
  g_autofree gchar *known = kp_theme_find(place, strings(folders), NULL);
  return known == NULL && g_file_test(place, G_FILE_TEST_IS_DIR);
}

/* Where the theme is looked for that the command line names (of gchar, NULL at
 * the end); the caller frees it. *name is set to the theme's name, and a path's
 * own folder comes first. */
static GPtrArray *
folders_for(const gchar *place, gchar **name)
{
  GPtrArray *folders = kp_themes_folders();
  if (!is_folder(place, folders)) {
    *name = g_strdup(place);
    return folders;
  }
  g_autofree gchar *path = g_canonicalize_filename(place, NULL);
  g_ptr_array_insert(folders, 0, g_path_get_dirname(path));
  *name = g_path_get_basename(path);
  return folders;
}

/* "magazine 1.0" */
static void
print_name(const gchar *name, const KpThemeIni *ini, int width)
{
  g_autofree gchar *full =
      g_strconcat(name, ini->version != NULL ? " " : "", ini->version, NULL);
  printf("%-*s", width, full);
}

/* All themes there are (of gchar, NULL at the end). NULL, and a message, where
 * there are none. */
static GPtrArray *
all_themes(const GPtrArray *folders)
{
  g_autoptr(GPtrArray) names = kp_theme_names(strings(folders));
  if (names->pdata[0] != NULL)
    return g_steal_pointer(&names);
  fputs("keypoints theme: there are no themes; install them, or name their "
        "folder in KEYPOINTS_THEMES\n",
        stderr);
  return NULL;
}

static int
list(int argc, char **argv)
{
  g_auto(GStrv) words = NULL;
  if (!kp_options_parse(argc, argv, &LIST, NULL, &words))
    return KP_EXIT_USAGE;
  if (words[0] != NULL)
    return kp_options_refuse("theme list", "it takes no arguments");
  g_autoptr(GPtrArray) folders = kp_themes_folders();
  g_autoptr(GPtrArray) names = all_themes(folders);
  if (names == NULL)
    return KP_EXIT_FAILED;
  int status = KP_EXIT_OK;
  for (guint i = 0; names->pdata[i] != NULL; i++) {
    g_autoptr(GError) error = NULL;
    g_autofree gchar *folder =
        kp_theme_find(names->pdata[i], strings(folders), &error);
    g_autofree gchar *path =
        g_build_filename(folder != NULL ? folder : "", "theme.ini", NULL);
    g_autoptr(KpThemeIni) ini =
        folder != NULL ? kp_theme_ini_read(path, &error) : NULL;
    if (ini == NULL) {
      status = kp_options_fail(error);
      continue;
    }
    print_name(names->pdata[i], ini, 16);
    printf("  %s\n", ini->about != NULL ? ini->about : "");
  }
  return status;
}

static int
width_of_names(const KpThemeIni *ini)
{
  gsize width = 0;
  for (guint i = 0; i < ini->variables->len; i++) {
    const KpVariable *variable = ini->variables->pdata[i];
    width = MAX(width, strlen(variable->name));
  }
  return (int)width;
}

static void
print_variables(const KpThemeIni *ini)
{
  int name = width_of_names(ini);
  for (guint i = 0; i < ini->variables->len; i++) {
    const KpVariable *variable = ini->variables->pdata[i];
    printf("%-*s  %-6s  %s\n%*s  %s\n", name, variable->name,
           kp_variable_type_name(variable->type),
           variable->about != NULL ? variable->about : "", name, "",
           variable->value);
  }
}

static void
print_templates(const KpTheme *theme)
{
  g_autofree const gchar **names = kp_theme_templates(theme);
  g_autofree gchar *joined = g_strjoinv(", ", (GStrv)names);
  printf("templates  %s\n", joined);
}

static int
show(int argc, char **argv)
{
  g_auto(GStrv) words = NULL;
  if (!kp_options_parse(argc, argv, &SHOW, NULL, &words))
    return KP_EXIT_USAGE;
  if (words[0] == NULL || words[1] != NULL)
    return kp_options_refuse("theme show", "name one theme");
  g_autoptr(GError) error = NULL;
  g_autofree gchar *name = NULL;
  g_autoptr(GPtrArray) folders = folders_for(words[0], &name);
  g_autofree gchar *folder = kp_theme_find(name, strings(folders), &error);
  g_autoptr(KpTheme) theme =
      folder != NULL ? kp_theme_load(name, strings(folders), NULL, NULL, &error)
                     : NULL;
  if (theme == NULL)
    return kp_options_fail(error);
  const KpThemeIni *ini = kp_theme_ini(theme);
  print_name(name, ini, 0);
  printf("\n%s\n\n", ini->about != NULL ? ini->about : "");
  printf("folder     %s\n", folder);
  if (ini->extends != NULL)
    printf("extends    %s\n", ini->extends);
  if (ini->fold > 0)
    printf("fold       %u\n", ini->fold);
  print_templates(theme);
  printf("\nVariables, for [theme] in site.ini, and what they are without "
         "it:\n\n");
  print_variables(ini);
  return KP_EXIT_OK;
}

/* The bytes of `text` as servers send it. */
static gsize
gzipped(const gchar *text)
{
  g_autoptr(GZlibCompressor) gzip =
      g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9);
  gsize length = strlen(text), taken = 0, written = 0;
  gsize room = length + 1024; /* what cannot be made smaller grows a little */
  g_autofree gchar *small = g_malloc(room);
  g_converter_convert(G_CONVERTER(gzip), text, length, small, room,
                      G_CONVERTER_INPUT_AT_END, &taken, &written, NULL);
  return written;
}

static int
check_theme(const gchar *place)
{
  g_autoptr(GError) error = NULL;
  g_autofree gchar *name = NULL;
  g_autoptr(GPtrArray) folders = folders_for(place, &name);
  g_autoptr(KpTheme) theme =
      kp_theme_load(name, strings(folders), NULL, NULL, &error);
  if (theme == NULL)
    return kp_options_fail(error);
  const gchar *css = kp_theme_css(theme);
  printf("%s: sound; %" G_GSIZE_FORMAT " bytes of CSS, %" G_GSIZE_FORMAT
         " gzipped\n",
         name, strlen(css), gzipped(css));
  return KP_EXIT_OK;
}

static int
check_site(const gchar *site)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
  if (!kp_site_check(site, warnings, &error))
    return kp_options_fail(error);
  for (guint i = 0; i < warnings->len; i++)
    fprintf(stderr, "warning: %s\n",
            kp_error_line(g_ptr_array_index(warnings, i)));
  printf("%s: its theme is sound, with the site's own parts and variables\n",
         site);
  return KP_EXIT_OK;
}

static int
check(int argc, char **argv)
{
  g_autofree gchar *site = NULL;
  const GOptionEntry entries[] = {
      {"site", 'S', 0, G_OPTION_ARG_FILENAME, &site,
       "The theme of this site, with the site's own parts and variables",
       "SITE"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "[NAME|FOLDER...]",
      .summary = "Checks themes, all if none is named: theme.ini, style sheet "
                 "and templates. What is wrong\nis told with its place.",
      .entries = entries,
  };
  g_auto(GStrv) words = NULL;
  if (!kp_options_parse(argc, argv, &usage, NULL, &words))
    return KP_EXIT_USAGE;
  if (site != NULL && words[0] != NULL)
    return kp_options_refuse("theme check", "a site has one theme, which its "
                                            "site.ini names; leave out the "
                                            "others");
  if (site != NULL)
    return check_site(site);
  g_autoptr(GPtrArray) folders = kp_themes_folders();
  g_autoptr(GPtrArray) all = words[0] == NULL ? all_themes(folders) : NULL;
  if (words[0] == NULL && all == NULL)
    return KP_EXIT_FAILED;
  const gchar *const *names =
      words[0] != NULL ? (const gchar *const *)words : strings(all);
  int status = KP_EXIT_OK;
  for (gsize i = 0; names[i] != NULL; i++) {
    if (check_theme(names[i]) != KP_EXIT_OK)
      status = KP_EXIT_FAILED;
  }
  return status;
}

int
kp_command_theme(int argc, char **argv)
{
  static const KpAction ACTIONS[] = {
      {"list", list}, {"show", show}, {"check", check}, {NULL, NULL}};
  static const gchar HELP[] =
      "Usage:\n"
      "  keypoints theme list\n"
      "  keypoints theme show NAME|FOLDER\n"
      "  keypoints theme check [NAME|FOLDER...]\n"
      "  keypoints theme check --site SITE\n"
      "\n"
      "Which themes there are, what a site may set in them, and whether they "
      "are sound.\n"
      "'sitegen theme-preview' shows how they look.\n";
  return kp_options_act(argc, argv, ACTIONS, HELP, "say list, show or check");
}
