/* SPDX-License-Identifier: MIT */
/* Pages come in; the files of a report go out, each when it is made. */
#include "editorial.h"

#include <glib/gstdio.h>
#include <stdio.h>

#include "output.h"

static gboolean
write_file(const gchar *output, KpText path, KpText bytes, GError **error)
{
  g_autofree gchar *name = g_strndup(path.data, path.length);
  gboolean changed = FALSE;
  return sg_output_write(output, name, bytes.data, bytes.length, &changed,
                         error);
}

static gboolean
add_page(const SgSite *site,
         KpReport *report,
         const SgPage *page,
         const gchar *output,
         GError **error)
{
  KpText path, html;
  KpError wrong;
  KP_INIT(&wrong);
  if (site->kp->report->add(report, page->kp, &path, &html, &wrong) != KP_OK) {
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PLUGIN, wrong.message);
    return FALSE;
  }
  return path.length == 0 || write_file(output, path, html, error);
}

static gboolean
is_left(const SgSite *site,
        const KpReport *report,
        const gchar *path,
        const gchar *place)
{
  gchar bytes[1024];
  FILE *file = g_fopen(place, "rb");
  if (file == NULL)
    return FALSE;
  KpText head = {bytes, fread(bytes, 1, sizeof bytes, file)};
  (void)fclose(file);
  return site->kp->report->left(report, kp_text(path), head) == KP_OK;
}

/* Removes the pages that an earlier report of more pages has left. */
static void
remove_left(const SgSite *site, const KpReport *report, const gchar *output)
{
  g_autofree gchar *pages = g_build_filename(output, "pages", NULL);
  g_autoptr(GDir) dir = g_dir_open(pages, 0, NULL);
  const gchar *name;
  while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
    g_autofree gchar *path = g_strconcat("pages/", name, NULL);
    g_autofree gchar *place = g_build_filename(pages, name, NULL);
    if (is_left(site, report, path, place))
      (void)g_unlink(place);
  }
}

static gboolean
write_all(const SgSite *site,
          KpReport *report,
          const gchar *output,
          GError **error)
{
  for (guint i = 0; i < site->pages->len; i++) {
    const SgPage *page = site->pages->pdata[i];
    if (page->done && !add_page(site, report, page, output, error))
      return FALSE;
  }
  KpText path, bytes;
  for (size_t i = 0;
       site->kp->report->file(report, i, &path, &bytes, NULL) == KP_OK; i++) {
    if (!write_file(output, path, bytes, error))
      return FALSE;
  }
  remove_left(site, report, output);
  return TRUE;
}

gboolean
sg_editorial_write(const SgSite *site, const gchar *output, GError **error)
{
  KpReport *report = NULL;
  KpError wrong;
  KP_INIT(&wrong);
  if (site->kp->report->open(&report, &wrong) != KP_OK) {
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PLUGIN, wrong.message);
    return FALSE;
  }
  gboolean good = write_all(site, report, output, error);
  site->kp->report->close(report);
  return good;
}
