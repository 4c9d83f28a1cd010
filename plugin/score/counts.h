/* SPDX-License-Identifier: MIT */
/* How many pages hold each term of a site. Every term of every page is asked
 * for several times, and the site's terms are many more than a processor has at
 * hand: a count is found in few steps through memory. Private to this room. */
#ifndef KP_COUNTS_H
#define KP_COUNTS_H

#include <glib.h>

typedef struct {
  guint32 hash;      /* kp_word_hash of the stem */
  guint32 pages;     /* that hold it; 0: none does any more */
  gdouble common;    /* the share of pages of common prose, 0..1 */
  gchar start[16];   /* of the stem, then NUL: mostly all of it */
  const gchar *stem; /* owned by the counts */
} KpCount;

typedef struct KpCounts KpCounts;

KpCounts *kp_counts_new(void);
void kp_counts_free(KpCounts *self);

/* The count of a stem, NULL where no page ever held it. */
const KpCount *
kp_counts_find(const KpCounts *self, const gchar *stem, guint32 hash);

/* Brings near what kp_counts_find will look at, in two steps: each is for many
 * stems before the next, as none is to be waited for alone. */
void kp_counts_expect_slot(const KpCounts *self, guint32 hash);
void kp_counts_expect(const KpCounts *self, guint32 hash);

/* The count of the stem, made where there is none; until the next call. */
KpCount *kp_counts_have(KpCounts *self, const gchar *stem, guint32 hash);

/* Where a count stands among all, from 0; it stays there. */
guint32 kp_counts_place(const KpCounts *self, const KpCount *count);

/* All, in the order in which they were made. */
guint kp_counts_length(const KpCounts *self);
const KpCount *kp_counts_at(const KpCounts *self, guint i);

#endif
