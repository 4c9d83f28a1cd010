/* SPDX-License-Identifier: MIT */
/* The report of `compare` on disk: one document, or a folder with a summary and
 * a document for each page. */
#ifndef KP_COMPARED_HTML_H
#define KP_COMPARED_HTML_H

#include <glib.h>

#include "compared.h"

typedef struct KpReportFiles KpReportFiles;

/* `output` NULL: a document on standard output; a name that ends in .html: a
 * document in that file; else a folder, which is made where it is missing:
 * index.html, report.css, report.js and pages/00001.html, ... NULL and
 * KP_ERROR_IO where it cannot be made. */
KpReportFiles *kp_report_files_new(const gchar *output, GError **error);
void kp_report_files_free(KpReportFiles *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpReportFiles, kp_report_files_free)

/* Adds a page. FALSE and KP_ERROR_IO where its document cannot be written. */
gboolean kp_report_files_add(KpReportFiles *self,
                             const KpCompared *page,
                             GError **error);

/* Writes the summary, or the document. FALSE and KP_ERROR_IO likewise. */
gboolean kp_report_files_finish(KpReportFiles *self, GError **error);

#endif
