/* SPDX-License-Identifier: MIT */
/* Runs of words that may be names, as an article has them. */
#ifndef KP_RUNS_H
#define KP_RUNS_H

#include <glib.h>

typedef struct KpProse KpProse;

/* A run of capitalised words that follow each other without a mark. */
typedef struct {
  guint from, to; /* indices into the prose's words */
  guint surname;  /* where it begins: "van" of "Paul van Reed Jr." */
  guint sentence;
  gboolean titled;   /* "Mr", "Dr" stands before it */
  const gchar *name; /* the surname, "Reed" of "Paul Reed Jr.", "van Reed" of
                        "Paul van Reed", without its "'s" and with a small
                        article; lives as long as the runs */
} KpRun;

typedef struct {
  const KpProse *prose;
  GArray *runs;        /* of KpRun, in reading order */
  GPtrArray *names;    /* of gchar *: their surnames */
  GHashTable *singles; /* gchar * -> the first of the prose's words, from 1,
                          that is this capitalised word alone */
  GHashTable *openers; /* gchar * -> how many sentences this word opens alone
                          that go on with he, she, his or her */
  GHashTable *places;  /* gchar *: the words that open a run after "at" or "in";
                          not NULL where one has been the whole of it */
  GHashTable *particled; /* as kp_particles_new has them */
  GHashTable *inner;     /* set of const KpForm *: words of runs that open no
                            sentence, and so have a capital of their own */
} KpRuns;

/* The runs of `prose`, which must live as long. */
KpRuns *kp_runs_new(const KpProse *prose);
void kp_runs_free(KpRuns *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpRuns, kp_runs_free)

/* The first of the prose's words that the sentence has. */
guint kp_runs_first(const KpRuns *self, guint sentence);

/* TRUE where the run can be a person's full name: two to four words, the first
 * of which is no ordinary word. */
gboolean kp_run_is_full_name(KpRuns *self, const KpRun *run);

/* TRUE where the last word of a full name stands alone elsewhere. Organisations
 * and places are seldom called by their last word. */
gboolean kp_run_is_known(const KpRuns *self, const KpRun *run);

/* TRUE where a folded word is a title that stands before the name of a person
 * and nothing else's: "mr", "dr", not "king". */
gboolean kp_run_honours(const gchar *folded);

/* TRUE where the run is a surname alone: "Reed", "Van Reed". */
static inline gboolean
kp_run_is_single(const KpRun *run)
{
  return run->surname == run->from;
}

/* TRUE where the word before the i-th is a nickname in its marks: "Brendan
 * 'Moss' | Field". */
gboolean kp_run_closes_nickname(const KpProse *prose, guint i);

/* "Light Holt with a match": TRUE where the run's first word asks the reader to
 * do something. */
gboolean kp_run_is_order(const KpProse *prose, const KpRun *run);

/* TRUE where the i-th word of the prose ends in "'s". */
gboolean kp_run_is_possessive(const KpProse *prose, guint i);

/* Cuts the "'s" off the end of `name`, and returns it. */
gchar *kp_run_strip(gchar *name);

/* TRUE for the "Jr." of "Paul Reed Jr." */
gboolean kp_run_is_suffix(const KpProse *prose, guint i);

/* Where `text` holds `name` as words, or NULL. */
const gchar *kp_run_find(const gchar *text, const gchar *name);

#endif
