/* SPDX-License-Identifier: MIT */
/* A theme comes in; the preview site goes out in each of its forms, and a page
 * that leads to them. */
#include <string.h>

#include "host.h"
#include "output.h"
#include "settings.h"
#include "site.h"

static const struct {
  const gchar *name;      /* of its folder */
  const gchar *dark;      /* what asks for a dark page asks for instead */
  const gchar *print;     /* what asks for paper, likewise */
  const gchar *screen;    /* what asks for a screen */
  const gchar *more;      /* CSS at the end */
  const gchar *fold;      /* the plugin's option; NULL: as the theme has it */
  const gchar *statement; /* on the page that leads there */
} FORMS[] = {
    {"day", "not all", "print", "screen", ":root{color-scheme:light}", NULL,
     "by day"},
    {"night", "all", "print", "screen", ":root{color-scheme:dark}", NULL,
     "by night"},
    {"print", "not all", "all", "speech", ":root{color-scheme:light}", NULL,
     "in print"},
    {"folded", "not all", "print", "screen", ":root{color-scheme:light}", "1",
     "with folded boxes"},
};

static gchar *
replaced(const gchar *text, const gchar *from, const gchar *to)
{
  g_auto(GStrv) parts = g_strsplit(text, from, -1);
  return g_strjoinv(to, parts);
}

/* The style sheet that looks at all times as it does in form `i`. */
static gchar *
style_of(const gchar *css, gsize i)
{
  g_autofree gchar *dark =
      replaced(css, "(prefers-color-scheme: dark)", FORMS[i].dark);
  g_autofree gchar *to_print = g_strconcat("@media ", FORMS[i].print, NULL);
  g_autofree gchar *print = replaced(dark, "@media print", to_print);
  g_autofree gchar *to_screen = g_strconcat("@media ", FORMS[i].screen, NULL);
  g_autofree gchar *screen = replaced(print, "@media screen", to_screen);
  return g_strconcat(screen, FORMS[i].more, "\n", NULL);
}

static void
set(gchar **field, const gchar *value)
{
  g_free(*field);
  *field = g_strdup(value);
}

/* Gives the preview's `config` the theme of the site in `folder`, with all that
 * the site has for it: options, variables, its own parts, static files. */
static gboolean
take_theme(SgConfig *config, const gchar *folder, GError **error)
{
  g_autoptr(SgConfig) site = sg_config_load(folder, error);
  if (site == NULL)
    return FALSE;
  set(&config->theme, site->theme);
  config->theme_line = site->theme_line;
  set(&config->path, site->path);
  set(&config->folder, folder);
  g_clear_pointer(&config->points, g_ptr_array_unref);
  g_clear_pointer(&config->words, g_ptr_array_unref);
  g_clear_pointer(&config->variables, g_ptr_array_unref);
  config->points = g_steal_pointer(&site->points);
  config->words = g_steal_pointer(&site->words);
  config->variables = g_steal_pointer(&site->variables);
  return TRUE;
}

static gboolean
is_site(const gchar *theme)
{
  g_autofree gchar *ini = g_build_filename(theme, "site.ini", NULL);
  return strchr(theme, '/') != NULL || g_file_test(ini, G_FILE_TEST_EXISTS);
}

/* The preview site in form `i`, in the theme that `theme` names. */
static SgSite *
load(const KpPlugin *plugin,
     const gchar *preview,
     const gchar *theme,
     gsize i,
     GError **error)
{
  g_autoptr(SgConfig) config = sg_config_load(preview, error);
  if (config == NULL)
    return NULL;
  g_autofree gchar *content = g_build_filename(preview, "content", NULL);
  config->theme_line = 0; /* nobody has to mend the preview's */
  if (!is_site(theme))
    set(&config->theme, theme);
  else if (!take_theme(config, theme, error))
    return NULL;
  if (FORMS[i].fold != NULL)
    sg_config_add(config, "fold", FORMS[i].fold);
  return sg_site_new(plugin, g_steal_pointer(&config), content, error);
}

/* Builds one form; a page that cannot be made is an error here. */
static gboolean
build_form(SgSite *site, const gchar *output, gsize i, GError **error)
{
  g_autofree gchar *folder = g_build_filename(output, FORMS[i].name, NULL);
  const SgOptions options = {.output = folder, .n_threads = 1, .local = TRUE};
  g_autoptr(SgReport) report = sg_site_build(site, &options, error);
  if (report == NULL)
    return FALSE;
  if (report->errors->len > 0) {
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PAGE,
                        report->errors->pdata[0]);
    return FALSE;
  }
  KpText css;
  KpError wrong;
  KP_INIT(&wrong);
  if (site->kp->site->stylesheet(site->site, &css, &wrong) != KP_OK) {
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PLUGIN, wrong.message);
    return FALSE;
  }
  g_autofree gchar *style = style_of(css.data, i);
  return sg_output_write(folder, "style.css", style, strlen(style), NULL,
                         error);
}

/* The page that leads to the others: a row for each page, a column for each
 * form. It is not the theme's, so that a theme cannot hide it. */
static gchar *
index_of(const SgSite *site)
{
  g_autoptr(GString) html = g_string_new(NULL);
  g_autofree gchar *theme = g_markup_escape_text(site->config->theme, -1);
  g_string_append_printf(
      html,
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
      "<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<title>The theme %s</title>\n"
      "<style>:root{color-scheme:light dark}body{max-width:50rem;margin:2rem "
      "auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}"
      "li{margin-bottom:.6rem}li a{margin-inline-end:.8rem}</style>\n"
      "</head>\n<body>\n<main>\n<h1>The theme %s</h1>\n<ul>\n",
      theme, theme);
  for (guint p = 0; p <= site->pages->len; p++) {
    const SgPage *page = p > 0 ? site->pages->pdata[p - 1] : NULL;
    const gchar *address = page != NULL ? page->address : "";
    g_string_append_printf(html, "<li>%s<br>\n",
                           page != NULL ? page->source : "the front page");
    for (gsize i = 0; i < G_N_ELEMENTS(FORMS); i++)
      g_string_append_printf(html, "<a href=\"%s/%sindex.html\">%s</a>\n",
                             FORMS[i].name, address, FORMS[i].statement);
    g_string_append(html, "</li>\n");
  }
  g_string_append(html, "</ul>\n</main>\n</body>\n</html>\n");
  return g_string_free(g_steal_pointer(&html), FALSE);
}

gboolean
sg_preview(const KpPlugin *plugin,
           const gchar *theme,
           const gchar *output,
           GError **error)
{
  g_autofree gchar *preview = sg_host_preview();
  if (preview == NULL) {
    g_set_error_literal(error, SG_ERROR, SG_ERROR_CONFIG,
                        "the preview's articles are not installed where this "
                        "program looks; install keypoints again");
    return FALSE;
  }
  if (!sg_output_is_free(output, "day", "-o", error))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(FORMS); i++) {
    g_autoptr(SgSite) site = load(plugin, preview, theme, i, error);
    if (site == NULL || !build_form(site, output, i, error))
      return FALSE;
    if (i + 1 < G_N_ELEMENTS(FORMS))
      continue;
    g_autofree gchar *html = index_of(site);
    return sg_output_write(output, "index.html", html, strlen(html), NULL,
                           error);
  }
  return FALSE;
}
