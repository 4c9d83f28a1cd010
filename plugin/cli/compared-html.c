/* SPDX-License-Identifier: MIT */
/* Comparisons come in; HTML in files goes out. In a folder a page is written
 * when it comes, so that its size is not held in memory. */
#include "compared-html.h"

#include <glib/gstdio.h>
#include <stdio.h>

#include "error.h"
#include "file.h"
#include "report.h"

struct KpReportFiles {
  gchar *file;   /* NULL: standard output, where there is no folder */
  gchar *folder; /* NULL: one document */
  KpReport *report;
  GString *sections; /* of all pages, where there is no folder */
  guint n_pages;     /* sections */
};

static gboolean
make_folder(const gchar *folder, GError **error)
{
  g_autofree gchar *pages = g_build_filename(folder, "pages", NULL);
  if (g_mkdir_with_parents(pages, 0777) == 0)
    return TRUE;
  kp_error_set(error, KP_ERROR_IO, pages, 0, 0,
               "the folder cannot be made; check that its place may be "
               "written to");
  return FALSE;
}

KpReportFiles *
kp_report_files_new(const gchar *output, GError **error)
{
  gboolean whole = output == NULL || g_str_has_suffix(output, ".html");
  if (!whole && !make_folder(output, error))
    return NULL;
  KpReportFiles *self = g_new0(KpReportFiles, 1);
  self->file = g_strdup(whole ? output : NULL);
  self->folder = g_strdup(whole ? NULL : output);
  self->report = kp_report_new();
  self->sections = g_string_new(NULL);
  return self;
}

void
kp_report_files_free(KpReportFiles *self)
{
  if (self == NULL)
    return;
  g_free(self->file);
  g_free(self->folder);
  kp_report_free(self->report);
  g_string_free(self->sections, TRUE);
  g_free(self);
}

static gboolean
write_file(const KpReportFiles *self,
           const gchar *name,
           const GString *text,
           GError **error)
{
  g_autofree gchar *path = g_build_filename(self->folder, name, NULL);
  return kp_file_write(path, text, error);
}

gboolean
kp_report_files_add(KpReportFiles *self,
                    const KpCompared *compared,
                    GError **error)
{
  const KpReading *reading = compared->reading;
  KpReportPage page = {.article = reading->article,
                       .prose = reading->prose,
                       .ranking = reading->ranking,
                       .bullets = reading->bullets,
                       .comparison = compared->comparison};
  if (self->folder != NULL) {
    g_autofree gchar *name = NULL;
    g_autoptr(GString) document =
        kp_report_add_page(self->report, &page, &name);
    return document == NULL || write_file(self, name, document, error);
  }
  if (compared->comparison == NULL) {
    kp_report_add(self->report, &page, NULL);
    return TRUE;
  }
  self->n_pages++;
  g_autofree gchar *id = g_strdup_printf("p%u", self->n_pages);
  g_autofree gchar *link = g_strconcat("#", id, NULL);
  kp_report_add(self->report, &page, link);
  kp_report_section(self->sections, &page, id, 2);
  return TRUE;
}

static gboolean
is_left(const KpReportFiles *self, const gchar *path, const gchar *place)
{
  gchar head[KP_REPORT_HEAD];
  FILE *file = g_fopen(place, "rb");
  if (file == NULL)
    return FALSE;
  gsize length = fread(head, 1, sizeof head, file);
  fclose(file);
  return kp_report_is_left(self->report, path, head, length);
}

/* Removes the pages that an earlier report of more pages has left. */
static void
remove_left(const KpReportFiles *self)
{
  g_autofree gchar *pages = g_build_filename(self->folder, "pages", NULL);
  g_autoptr(GDir) dir = g_dir_open(pages, 0, NULL);
  const gchar *name;
  while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
    g_autofree gchar *path = g_strconcat("pages/", name, NULL);
    g_autofree gchar *place = g_build_filename(pages, name, NULL);
    if (is_left(self, path, place))
      g_unlink(place);
  }
}

static gboolean
write_folder(const KpReportFiles *self, GError **error)
{
  for (guint i = 0;; i++) {
    const gchar *name;
    g_autoptr(GString) text = kp_report_file(self->report, i, &name);
    if (text == NULL)
      break;
    if (!write_file(self, name, text, error))
      return FALSE;
  }
  remove_left(self);
  return TRUE;
}

gboolean
kp_report_files_finish(KpReportFiles *self, GError **error)
{
  if (self->folder != NULL)
    return write_folder(self, error);
  g_autoptr(GString) body = g_string_new(NULL);
  kp_report_summary(body, self->report);
  g_string_append_len(body, self->sections->str, (gssize)self->sections->len);
  const KpReportFrame frame = {.title = KP_REPORT_TITLE};
  g_autoptr(GString) document = kp_report_document(&frame, body);
  return kp_file_write(self->file, document, error);
}
