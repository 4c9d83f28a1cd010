/* SPDX-License-Identifier: MIT */
/* A report for editors: what authors wrote beside what the plugin chose, of all
 * pages of a site, as HTML files in a folder of their own. It needs no other
 * file and no network, and can be read without JavaScript.
 *
 *   open -> add(page)... -> file(0), file(1)... -> left(path)... -> close
 *
 * The host writes the files: those that add() gives and those that file()
 * gives, each at its path from the report's folder. */
#ifndef KEYPOINTS_REPORT_H
#define KEYPOINTS_REPORT_H

#include <keypoints/page.h>
#include <keypoints/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct KpReport KpReport;

/* A report is used by one thread at a time. It does not need the pages after
 * they were added. A NULL report or out-parameter is KP_INVALID_ARGUMENT. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;

  /* Opens an empty report, to be closed with close(). */
  KpStatus (*open)(KpReport **report, KpError *error);

  /* Closes a report and all that it gave; NULL is allowed. */
  void (*close)(KpReport *report);

  /* Adds a page and sets *path and *html to its file: the author's points and
   * the generated ones, the sentences that they come from, and the article by
   * score. Both are empty for a page whose author wrote no points: it has no
   * file, and the summary names it. They last until the next call of add() or
   * close(), so that ten thousand pages need the memory of one. The summary
   * lists pages in the order in which they were added. Takes 0.5 ms for an
   * article of 760 words. KP_TOO_EARLY: the page's site is not sealed; KP_BUSY:
   * another thread uses the page. */
  KpStatus (*add)(KpReport *report,
                  KpPage *page,
                  KpText *path,
                  KpText *html,
                  KpError *error);

  /* Sets *path and *bytes to file number `index` beside those of the pages: the
   * summary "index.html" of all pages added so far, its style sheet and script.
   * They last as those of add(). KP_NOT_FOUND after the last. */
  KpStatus (*file)(KpReport *report,
                   size_t index,
                   KpText *path,
                   KpText *bytes,
                   KpError *error);

  /* Tells of a file that is found in the report's folder whether an earlier
   * report of more pages has left it there: KP_OK where it has, and the host
   * may remove it; KP_NOT_FOUND where it is another's, or this report's. `path`
   * is the file's from the folder, "pages/00007.html"; `head` are its first
   * bytes, of which it needs 1024. To be asked when all pages are added. */
  KpStatus (*left)(const KpReport *report, KpText path, KpText head);
} KpReportCalls;

#ifdef __cplusplus
}
#endif

#endif
