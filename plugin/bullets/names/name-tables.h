/* SPDX-License-Identifier: MIT */
/* What an article calls things and people by, beside the full names of people:
 * a table for each kind, made once for the article, and what a draft takes from
 * it. The caller owns a table; making one is linear in the words. */
#ifndef KP_NAME_TABLES_H
#define KP_NAME_TABLES_H

#include <glib.h>

#include "candidate.h"
#include "draft.h"
#include "runs.h"

/* The bodies and places that are called by what they are, after the article has
 * named the only one of the kind, "the museum", "the Hull Museum": gchar *,
 * "museum" -> what is known of the one. */
GHashTable *kp_bodies_new(const KpProse *prose);

/* Adds to candidate->called what is called so at the kept token i. */
void kp_bodies_add(const KpDraft *draft,
                   GHashTable *bodies,
                   guint i,
                   KpCandidate *candidate);

/* The firms, charities and the like of which the article says once what they
 * are: gchar *, "Crumbs" -> gchar *, "baking charity Crumbs". What stands
 * behind one of `places`, a set of gchar *, is not said of it. */
GHashTable *kp_kinds_new(const KpProse *prose, GHashTable *places);

/* Adds to candidate->called what the name that begins at the kept token i is,
 * where the draft does not say so itself. */
void kp_kinds_add(const KpDraft *draft,
                  GHashTable *kinds,
                  guint i,
                  KpCandidate *candidate);

/* Those who are called by one name only, "her son Tom", "Tom, 9,", and of whom
 * a reader must be told so: a set of gchar *. `described` is what
 * kp_described_read has of the runs, `places` is of names that are none. */
GHashTable *
kp_lone_new(const KpRuns *runs, const GArray *described, GHashTable *places);

/* Adds the token i, where `name` stands alone, to candidate->called where it is
 * such a name and the draft does not say who that is. */
void kp_lone_add(const KpDraft *draft,
                 GHashTable *lone,
                 guint i,
                 const gchar *name,
                 KpCandidate *candidate);

/* gchar *, "HBG" -> gchar *, "Hull Bakers Guild", "rye ovens": the initials of
 * what the article names in full, of those that brackets explain, or a name
 * before them that no other has the letters of; not of those that every reader
 * knows. */
GHashTable *kp_initials_new(const KpProse *prose);

/* What the initials stand for, "rye ovens" for "ROs"; NULL: nothing tells, or
 * they are `bare`, with neither an article nor a noun behind them, and name one
 * of several: "RO bakes". A name that the article has with "the" gets it where
 * they are bare. The caller frees it. */
gchar *
kp_initials_spell(GHashTable *table, const gchar *initials, gboolean bare);

#endif
