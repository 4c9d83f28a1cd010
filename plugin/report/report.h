/* SPDX-License-Identifier: MIT */
/* The report room: pages with their points and comparisons become HTML for an
 * editor: a summary of all pages, and each page with its points side by side,
 * the sentences they come from, and the article by score. It can be read
 * without JavaScript, by keyboard, on paper and on a telephone.
 *
 * Documents are made of sections, so that ten thousand pages need the memory of
 * one: kp_report_add notes what the summary needs of a page, kp_report_section
 * writes the page itself, kp_report_summary what all of them say. */
#ifndef KP_REPORT_H
#define KP_REPORT_H

#include <glib.h>

typedef struct KpArticle KpArticle;
typedef struct KpBullets KpBullets;
typedef struct KpComparison KpComparison;
typedef struct KpProse KpProse;
typedef struct KpRanking KpRanking;
typedef struct KpReport KpReport;
typedef struct KpTries KpTries;

/* A page; all of it is borrowed for the call. */
typedef struct {
  const KpArticle *article;
  const KpProse *prose;
  const KpRanking *ranking;
  const KpBullets *bullets;
  const KpComparison *comparison; /* NULL: its author wrote no points */
  const KpTries *tries;           /* NULL: the cuts tried are left out */
} KpReportPage;

KpReport *kp_report_new(void);
void kp_report_free(KpReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpReport, kp_report_free)

/* Notes a page for the summary. `link` is where the page is: "#p1" or
 * "pages/00001.html"; it is copied. */
void kp_report_add(KpReport *self, const KpReportPage *page, const gchar *link);

/* Appends the page: a heading of `level` and what belongs under it. Ids begin
 * with `id`, which is unique in the document. */
void kp_report_section(GString *out,
                       const KpReportPage *page,
                       const gchar *id,
                       guint level);

/* Appends the summary: means, charts, the worst pages, and a table of all. */
void kp_report_summary(GString *out, const KpReport *self);

/* How the style and the script reach a document. */
typedef struct {
  const gchar *title;
  const gchar *folder; /* where report.css and report.js are, as a relative
                          address that ends in a slash, or "" ; NULL: they stand
                          in the document */
  const gchar *back;   /* address of the summary; NULL: no link to it */
} KpReportFrame;

/* A whole document around `body`; the caller frees it. */
GString *kp_report_document(const KpReportFrame *frame, const GString *body);

/* The title of a report of many pages. */
#define KP_REPORT_TITLE "Key points: yours and the machine\xE2\x80\x99s"

/* A report as files in a folder: notes a page and returns its document, which
 * the caller frees; *name is set to where it belongs, "pages/00001.html", and
 * freed by the caller too. NULL, and *name untouched, for a page whose author
 * wrote no points: the summary names it. */
GString *
kp_report_add_page(KpReport *self, const KpReportPage *page, gchar **name);

/* The other files of the folder, once all pages are added: index.html,
 * report.css and report.js. *name is static; the caller frees the text. NULL
 * past the last. */
GString *kp_report_file(const KpReport *self, guint index, const gchar **name);

/* How much of a file kp_report_is_left looks at, in bytes. */
#define KP_REPORT_HEAD 1024

/* TRUE for a file of the folder that an earlier report of more pages has left:
 * `path` ("pages/00007.html") is that of a page after the last one added, and
 * `head`, the first bytes of the file, are a report's. */
gboolean kp_report_is_left(const KpReport *self,
                           const gchar *path,
                           const gchar *head,
                           gsize length);

#endif
