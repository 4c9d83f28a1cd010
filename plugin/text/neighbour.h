/* SPDX-License-Identifier: MIT */
/* The words on both sides of a stop, looked up in the lists of the language.
 * For this room's own use. */
#ifndef KP_NEIGHBOUR_H
#define KP_NEIGHBOUR_H

#include <glib.h>

#include "language.h"

/* Abbreviations and starters are short; longer words are not looked up. */
#define KP_NEIGHBOUR_MAX 32 /* bytes */

typedef struct {
  guint32 start;                  /* byte offset in the text */
  guint32 length;                 /* bytes */
  gchar folded[KP_NEIGHBOUR_MAX]; /* lower case, straight apostrophes */
  gsize folded_length;            /* 0: too long, or none */
  guint64 lists;                  /* KpList bits and others */
  guint32 classes;                /* KpWordClass bits of the lists */
} KpNeighbour;

/* The word of text[first..end] that ends at `end`. */
void kp_neighbour_before(const KpLanguage *language,
                         const gchar *text,
                         guint32 first,
                         guint32 end,
                         KpNeighbour *word);

/* The word of text[start..end] that begins at `start`, without the stops at
 * its own end. */
void kp_neighbour_after(const KpLanguage *language,
                        const gchar *text,
                        guint32 start,
                        guint32 end,
                        KpNeighbour *word);

/* "J", "É": a single capital letter. */
gboolean kp_neighbour_is_initial(const gchar *text, const KpNeighbour *word);

/* "U.S", "p.m", "J.R.R": letters parted by stops. */
gboolean kp_neighbour_is_dotted(const KpNeighbour *word);

/* "12": a number that a stop may turn into "twelfth". */
gboolean kp_neighbour_is_ordinal(const KpNeighbour *word);

/* 'J.P. "The Old Baker" Reed': TRUE where `word` stands for first names and
 * text[at..end], behind an opening mark, opens with what somebody is called
 * and goes on with a name. */
gboolean kp_neighbour_has_nickname(const gchar *text,
                                   const KpNeighbour *word,
                                   guint32 at,
                                   guint32 end);

/* The first byte at or after `at` that is no blank; no-break and ideographic
 * spaces are blanks. */
guint32 kp_skip_blanks(const gchar *text, guint32 at, guint32 end);

/* The character at `at`, 0 where that is the end. */
gunichar kp_character(const gchar *text, guint32 at, guint32 end);

#endif
