/* SPDX-License-Identifier: MIT */
/* The calls that make a report. */
#include "report-calls.h"

#include "page-state.h"
#include "reported.h"
#include "status.h"

struct KpReport {
  KpReported *files;
  gchar *path; /* of the file that the host has, or NULL */
  gchar *text; /* that file */
};

static KpStatus
report_open(KpReport **report, KpError *error)
{
  KP_TRY(kp_need(report, "the place for the report", error));
  KpReport *self = g_new0(KpReport, 1);
  self->files = kp_reported_new();
  *report = self;
  return KP_OK;
}

static void
report_close(KpReport *report)
{
  if (report == NULL)
    return;
  kp_reported_free(report->files);
  g_free(report->path);
  g_free(report->text);
  g_free(report);
}

/* Hands a file to the host, and lets go of the one before; takes both. */
static void
give(KpReport *self, gchar *path, gchar *text, KpText *out[2])
{
  g_free(self->path);
  g_free(self->text);
  self->path = path;
  self->text = text;
  *out[0] = kp_text_out(path);
  *out[1] = kp_text_out(text);
}

static KpStatus
need_all(KpReport *report, KpText *path, KpText *text, KpError *error)
{
  KP_TRY(kp_need(report, "the report", error));
  KP_TRY(kp_need(path, "the place for the path", error));
  return kp_need(text, "the place for the file", error);
}

static KpStatus
report_add(
    KpReport *report, KpPage *page, KpText *path, KpText *html, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(need_all(report, path, html, error));
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_page_choose(page, error));
  KpStems *stems = kp_site_borrow_stems(page->site);
  gchar *name = NULL;
  gchar *text = kp_reported_add(report->files, page->reading, stems, &name);
  kp_site_return_stems(page->site, stems);
  give(report, name, text, (KpText *[2]){path, html});
  return KP_OK;
}

static KpStatus
report_file(
    KpReport *report, size_t index, KpText *path, KpText *bytes, KpError *error)
{
  KP_TRY(need_all(report, path, bytes, error));
  const gchar *name = NULL;
  gchar *text = kp_reported_file(report->files, index, &name);
  if (text == NULL)
    return kp_fail(error, KP_NOT_FOUND, "the report has no more files");
  give(report, g_strdup(name), text, (KpText *[2]){path, bytes});
  return KP_OK;
}

static KpStatus
report_left(const KpReport *report, KpText path, KpText head)
{
  KP_TRY(kp_need(report, "the report", NULL));
  if (path.length > 0)
    KP_TRY(kp_need(path.data, "the path", NULL));
  if (head.length > 0)
    KP_TRY(kp_need(head.data, "the head", NULL));
  g_autofree gchar *name = kp_text_dup(path);
  return name != NULL && head.length > 0 &&
                 kp_reported_is_left(report->files, name, head.data,
                                     head.length)
             ? KP_OK
             : KP_NOT_FOUND;
}

const KpReportCalls kp_report_calls = {
    .version = KP_ABI_VERSION,
    .struct_size = sizeof(KpReportCalls),
    .open = report_open,
    .close = report_close,
    .add = report_add,
    .file = report_file,
    .left = report_left,
};
