/* SPDX-License-Identifier: MIT */
/* The options that several commands share, and the one way in which a command
 * reads its command line. */
#ifndef KP_OPTIONS_H
#define KP_OPTIONS_H

#include <glib.h>

#include "article.h"
#include "bullets.h"
#include "corpus.h"
#include "profile.h"

/* How articles are read and how many points they get. */
typedef struct {
  gint count; /* as in KpLimits, all three; 0: the default */
  gint max_words;
  gint budget;
  gchar *lang;         /* where the article declares none; NULL: found out */
  gchar *corpus_path;  /* NULL: the table compiled in */
  gchar *profile_path; /* NULL: the profile compiled in */
  gchar *input_name;   /* as given; NULL: not */
  gchar *site;         /* folder of the site whose options hold; NULL: none */
  gboolean drafts;     /* drafts are pages of the site */
  gint jobs;           /* pages done at a time; 0: one a processor */
  KpInput input;
} KpReadingOptions;

void kp_reading_options_clear(KpReadingOptions *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KpReadingOptions, kp_reading_options_clear)

/* How many threads do the pages. */
guint kp_reading_options_threads(const KpReadingOptions *self);

KpLimits kp_reading_options_limits(const KpReadingOptions *self);

/* The profile that --profile names; NULL without `error` where it names none.
 */
KpProfile *kp_reading_options_profile(const KpReadingOptions *self,
                                      GError **error);

/* The counts that --corpus names, sealed; NULL without `error` where it names
 * none. */
KpCorpus *kp_reading_options_corpus(const KpReadingOptions *self,
                                    GError **error);

/* What a command says about itself. */
typedef struct {
  const gchar *arguments;      /* "FILE..." */
  const gchar *summary;        /* one line */
  const gchar *description;    /* shown under the options; NULL: none */
  const GOptionEntry *entries; /* its own options; NULL: none */
  gboolean many;               /* it looks at many pages: there is --jobs */
  gboolean pages;              /* it must name one, or a site */
  gboolean only_reads;         /* it chooses no points: there is no --count,
                                  --corpus, ... */
  const gchar *const *formats; /* of --format, the default first; NULL: there
                                  is no such option */
  gint *format;                /* set to the index of the one that is named */
} KpUsage;

/* Reads the command line: the command's own entries and, where `reading` is
 * not NULL, the shared ones. *rest is set to the arguments that are no options
 * (never NULL; the caller frees it). FALSE where the line is wrong, which is
 * told on standard error. --help is answered here: prints and exits. */
gboolean kp_options_parse(int argc,
                          char **argv,
                          const KpUsage *usage,
                          KpReadingOptions *reading,
                          GStrv *rest);

/* An action of a command that has several: "count" of "corpus". */
typedef struct {
  const gchar *name;
  int (*run)(int argc, char **argv); /* argv[0] is "corpus count" */
} KpAction;

/* Runs the action that argv[1] names; `actions` ends with a NULL name. --help
 * prints `help`; for anything else the command is refused with `choices`.
 * Returns the exit status. */
int kp_options_act(int argc,
                   char **argv,
                   const KpAction *actions,
                   const gchar *help,
                   const gchar *choices);

/* Tells a wrong command line on standard error; returns KP_EXIT_USAGE. */
int kp_options_refuse(const gchar *command, const gchar *message);

/* Tells a fault on standard error; returns KP_EXIT_FAILED. */
int kp_options_fail(const GError *error);

#endif
