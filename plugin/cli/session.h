/* SPDX-License-Identifier: MIT */
/* What a command needs to read articles: its options, the counts and the
 * stemmers, made once and used for all of its files. One thread. */
#ifndef KP_SESSION_H
#define KP_SESSION_H

#include <glib.h>

#include "file.h"
#include "options.h"
#include "reading.h"
#include "site-page.h"

typedef struct {
  const KpReadingOptions *options; /* borrowed */
  KpSiteBasis *site;               /* NULL: none was named */
  KpCorpus *corpus;                /* NULL: the site's, or the table compiled
                                      in */
  KpProfile *profile;              /* NULL: the site's, or that compiled in */
  KpStems *stems;
  gboolean failed;    /* some file could not be done */
  gboolean quiet;     /* warnings are not told: the command looks at them */
  gboolean own_first; /* pages that show their author's points or none at all
                         are not ranked: their readings have no bullets */
} KpSession;

/* FALSE and `error` where the site, the counts or the profile cannot be read.
 * Clear it in any case. */
gboolean kp_session_init(KpSession *self,
                         const KpReadingOptions *options,
                         GError **error);
void kp_session_clear(KpSession *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KpSession, kp_session_clear)

/* An article in bytes, all of it borrowed. `title`, `lang` and `format` may be
 * NULL: what the article says, else the session's options. */
typedef struct {
  const gchar *name; /* for messages */
  const gchar *bytes;
  gsize length;
  const gchar *title;
  const gchar *lang;
  const gchar *format;
  const gchar *const *points; /* as in KpArticleOptions */
} KpSessionText;

/* The same, ranked and with its points chosen; the caller frees it. NULL and
 * `error` where it cannot be read. */
KpReading *kp_session_read_text(KpSession *self,
                                const KpSessionText *text,
                                GError **error);

/* The article in the file `path` ("-": standard input). A fault is told on
 * standard error and remembered in `failed`; then NULL. Warnings are told. */
KpReading *kp_session_read(KpSession *self, const gchar *path);

/* The same without ranking and points: to be counted, or chosen from later. */
KpReading *kp_session_open(KpSession *self, const gchar *path);

/* The same of bytes that have been read. */
KpReading *kp_session_open_file(KpSession *self, const KpFile *file);

/* The files that `paths` name, as kp_paths_expand has them; where they are
 * none, the pages of the session's site, as a build of it has them (of gchar *;
 * the caller unrefs the array). What cannot be found or listed is told on
 * standard error and remembered in `failed`. */
GPtrArray *kp_session_files(KpSession *self, const gchar *const *paths);

/* What the command line says about points, else the site. */
KpLimits kp_session_limits(const KpSession *self);

/* Ranks a reading and chooses its points, once. */
void kp_session_choose(const KpSession *self, KpReading *reading);

/* KP_EXIT_OK, or KP_EXIT_FAILED where some file could not be done. */
int kp_session_status(const KpSession *self);

#endif
