/* SPDX-License-Identifier: MIT */
/* The pages that a command line names, one after the other: articles in files,
 * folders and patterns, and records in files of JSON lines. Several threads
 * read them ahead. */
#ifndef KP_PAGES_H
#define KP_PAGES_H

#include <glib.h>

#include "session.h"

typedef struct KpPages KpPages;

/* What a command makes of each page, in any thread: a product that it frees. */
typedef gpointer (*KpPagesMake)(const KpReading *reading,
                                KpStems *stems,
                                gconstpointer data);

/* `paths` as in kp_session_files; a file whose name ends in .jsonl or .ndjson
 * holds a page a line, {"body" or "article", "title", "lang", "format",
 * "key_points" or "highlights"}, plain text where no format is named. The
 * session is borrowed. */
KpPages *kp_pages_new(KpSession *session,
                      const gchar *const *paths,
                      KpPagesMake make,
                      gconstpointer data);

/* All pages have been taken. */
void kp_pages_free(KpPages *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpPages, kp_pages_free)

/* The next page, ranked and with its points chosen, and what was made of it;
 * the caller frees both. NULL after the last. Pages that cannot be read are
 * told on standard error, remembered in the session, and passed over; warnings
 * are not told. A record's path is that of its file and the number of its line:
 * "pages.jsonl:12". */
KpReading *kp_pages_next(KpPages *self, gpointer *product);

/* How many files there are; a file of JSON lines counts as `many` of them. */
guint kp_pages_estimate(const KpPages *self, guint many);

#endif
