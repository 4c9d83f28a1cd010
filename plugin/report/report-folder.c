/* SPDX-License-Identifier: MIT */
/* Pages come in; the files of a report in a folder go out. */
#include <string.h>

#include "article.h"
#include "embedded.h"
#include "report-parts.h"
#include "report.h"

static gchar *
page_name(guint64 number)
{
  return g_strdup_printf("pages/%05" G_GUINT64_FORMAT ".html", number);
}

GString *
kp_report_add_page(KpReport *self, const KpReportPage *page, gchar **name)
{
  if (page->comparison == NULL) {
    kp_report_add(self, page, NULL);
    return NULL;
  }
  g_autofree gchar *own = page_name(kp_report_n_pages(self) + 1);
  kp_report_add(self, page, own);
  g_autoptr(GString) body = g_string_new(NULL);
  kp_report_section(body, page, "p", 1);
  const KpReportFrame frame = {.title = page->article->title != NULL
                                            ? page->article->title
                                            : page->article->path,
                               .folder = "../",
                               .back = "../index.html"};
  *name = g_steal_pointer(&own);
  return kp_report_document(&frame, body);
}

static GString *
write_index(const KpReport *self)
{
  g_autoptr(GString) body = g_string_new(NULL);
  kp_report_summary(body, self);
  const KpReportFrame frame = {.title = KP_REPORT_TITLE, .folder = ""};
  return kp_report_document(&frame, body);
}

GString *
kp_report_file(const KpReport *self, guint index, const gchar **name)
{
  static const gchar *const NAMES[] = {"report.css", "report.js", "index.html"};
  if (index >= G_N_ELEMENTS(NAMES))
    return NULL;
  *name = NAMES[index];
  if (index == 0)
    return g_string_new(kp_embedded_report_css);
  if (index == 1)
    return g_string_new(kp_embedded_report_js);
  return write_index(self);
}

gboolean
kp_report_is_left(const KpReport *self,
                  const gchar *path,
                  const gchar *head,
                  gsize length)
{
  const gchar *folder = "pages/";
  if (!g_str_has_prefix(path, folder))
    return FALSE;
  guint64 number = g_ascii_strtoull(path + strlen(folder), NULL, 10);
  g_autofree gchar *name = page_name(number);
  return number > kp_report_n_pages(self) && strcmp(path, name) == 0 &&
         g_strstr_len(head, (gssize)MIN(length, KP_REPORT_HEAD),
                      "<meta name=\"generator\" content=\"keypoints\">") !=
             NULL;
}
