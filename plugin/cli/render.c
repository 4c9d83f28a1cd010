/* SPDX-License-Identifier: MIT */
/* keypoints render: the whole page of an article, in its theme, on standard
 * output. It goes through the public interface, as any host does, so that the
 * page is the one that a site gets. */
#include <stdio.h>
#include <string.h>

#include <keypoints/keypoints.h>

#include "command.h"
#include "entry.h"
#include "error.h"
#include "file.h"
#include "options.h"
#include "site-page.h"
#include "themes.h"

typedef struct {
  const KpPlugin *plugin;
  GArray *settings; /* of KpSetting, borrowing from `texts` */
  GPtrArray *texts; /* of gchar */
} Host;

static void
add_setting(Host *self, const gchar *key, const gchar *value)
{
  if (value == NULL)
    return;
  gchar *kept_key = g_strdup(key);
  gchar *kept_value = g_strdup(value);
  g_ptr_array_add(self->texts, kept_key);
  g_ptr_array_add(self->texts, kept_value);
  KpSetting setting = {kp_text(kept_key), kp_text(kept_value)};
  g_array_append_val(self->settings, setting);
}

static void
add_number(Host *self, const gchar *key, gint number)
{
  if (number == 0)
    return;
  g_autofree gchar *value = g_strdup_printf("%d", number);
  add_setting(self, key, value);
}

static void
add_reading_options(Host *self, const KpReadingOptions *options)
{
  add_number(self, "count", options->count);
  add_number(self, "max_words", options->max_words);
  add_number(self, "budget", options->budget);
  add_setting(self, "language", options->lang);
  add_setting(self, "corpus", options->corpus_path);
  add_setting(self, "profile", options->profile_path);
  g_autoptr(GPtrArray) themes = kp_themes_folders();
  for (guint i = 0; themes->pdata[i] != NULL; i++)
    add_setting(self, "theme_folder", themes->pdata[i]);
}

/* FALSE where one of the "KEY=VALUE" has no "=". */
static gboolean
add_assignments(Host *self, GStrv assignments)
{
  for (guint i = 0; assignments != NULL && assignments[i] != NULL; i++) {
    const gchar *equals = strchr(assignments[i], '=');
    if (equals == NULL || equals == assignments[i])
      return FALSE;
    g_autofree gchar *key =
        g_strndup(assignments[i], (gsize)(equals - assignments[i]));
    add_setting(self, key, equals + 1);
  }
  return TRUE;
}

static int
complain(const KpError *fault, KpStatus status)
{
  if (status == KP_INVALID_OPTION)
    return kp_options_refuse("render", fault->message);
  fprintf(stderr, "%s\n", fault->message);
  return KP_EXIT_FAILED;
}

static void
tell_warnings(const Host *self, KpPage *page)
{
  KpText warning;
  for (size_t i = 0;
       self->plugin->page->warning(page, i, &warning, NULL) == KP_OK; i++)
    fprintf(stderr, "%.*s\n", (int)warning.length, warning.data);
  KpPageInfo info;
  KP_INIT(&info);
  if (self->plugin->page->info(page, &info, NULL) != KP_OK ||
      info.html_left_out == 0)
    return;
  g_autofree gchar *path = kp_error_line(g_strdup(info.path.data));
  fprintf(stderr,
          "%s:%u: raw HTML is left out of the page; where you trust who "
          "writes, let it through with --set unsafe=true\n",
          path, info.html_left_out);
}

static KpStatus
print_page(const Host *self, KpSite *site, KpPageInput *input, KpError *fault)
{
  const KpPageCalls *calls = self->plugin->page;
  KpPage *page = NULL;
  KpText html;
  KpStatus status = calls->open(site, input, &page, fault);
  if (status != KP_OK)
    return status;
  tell_warnings(self, page);
  status = calls->document(page, &html, fault);
  if (status == KP_OK)
    fwrite(html.data, 1, html.length, stdout);
  calls->close(page);
  return status;
}

static int
render(const Host *self, const KpFile *file, KpInput kind)
{
  const KpSiteCalls *calls = self->plugin->site;
  KpError fault;
  KpSite *site = NULL;
  KP_INIT(&fault);
  KpStatus status = calls->open((const KpSetting *)self->settings->data,
                                self->settings->len, &site, &fault);
  if (status != KP_OK)
    return complain(&fault, status);
  calls->seal(site, NULL); /* with --corpus it is already */
  static const KpFormat FORMATS[] = {[KP_INPUT_AUTO] = KP_FORMAT_AUTO,
                                     [KP_INPUT_MARKDOWN] = KP_FORMAT_MARKDOWN,
                                     [KP_INPUT_TEXT] = KP_FORMAT_TEXT};
  KpPageInput input;
  KP_INIT(&input);
  input.path = kp_text(file->name);
  input.bytes.data = file->bytes;
  input.bytes.length = file->length;
  input.format = (uint32_t)FORMATS[kind];
  status = print_page(self, site, &input, &fault);
  calls->close(site, NULL);
  return status == KP_OK ? KP_EXIT_OK : complain(&fault, status);
}

static int
render_alone(const gchar *path,
             const KpReadingOptions *options,
             const gchar *theme,
             GStrv assignments)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpFile) file = kp_file_read_article(path, &error);
  if (file == NULL)
    return kp_options_fail(error);
  g_autoptr(GArray) settings = g_array_new(FALSE, FALSE, sizeof(KpSetting));
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
  Host host = {.plugin = kp_entry(), .settings = settings, .texts = texts};
  add_reading_options(&host, options);
  add_setting(&host, "theme", theme);
  if (!add_assignments(&host, assignments))
    return kp_options_refuse("render", "--set takes KEY=VALUE");
  return render(&host, file, options->input);
}

static int
render_in_site(const KpReadingOptions *options, const gchar *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
  g_autofree gchar *html =
      kp_site_page(options->site, path, options->drafts, warnings, &error);
  for (guint i = 0; i < warnings->len; i++)
    fprintf(stderr, "%s\n", (const gchar *)g_ptr_array_index(warnings, i));
  if (html == NULL)
    return kp_options_fail(error);
  fputs(html, stdout);
  return KP_EXIT_OK;
}

/* TRUE where the command line says what a site's own file says. */
static gboolean
has_options(const KpReadingOptions *options)
{
  return options->count != 0 || options->max_words != 0 ||
         options->budget != 0 || options->lang != NULL ||
         options->corpus_path != NULL || options->profile_path != NULL ||
         options->input_name != NULL;
}

int
kp_command_render(int argc, char **argv)
{
  g_autofree gchar *theme = NULL;
  g_auto(GStrv) assignments = NULL;
  const GOptionEntry entries[] = {
      {"theme", 't', 0, G_OPTION_ARG_FILENAME, &theme,
       "The theme (default: default)", "NAME"},
      {"set", 's', 0, G_OPTION_ARG_FILENAME_ARRAY, &assignments,
       "A value for an option of the plugin; can be given again", "KEY=VALUE"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "FILE",
      .summary =
          "Prints an article as a whole page of HTML, in its theme, "
          "with the box of key points.\nWith --site, the page as 'sitegen "
          "build SITE' writes it; FILE is one of the site's.\nWithout, the "
          "style sheet is in the page. '-' is standard input.",
      .description = "keypoints-plugin(7) has the options that --set takes.\n",
      .entries = entries,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  if (paths[0] == NULL || paths[1] != NULL)
    return kp_options_refuse("render",
                             "name one article, or - for standard input");
  if (options.site == NULL)
    return render_alone(paths[0], &options, theme, assignments);
  if (has_options(&options) || theme != NULL || assignments != NULL)
    return kp_options_refuse("render", "with --site all other options are "
                                       "those of the site; leave them out");
  if (strcmp(paths[0], "-") == 0)
    return kp_options_refuse("render", "standard input is no page of a site; "
                                       "name the file");
  return render_in_site(&options, paths[0]);
}
