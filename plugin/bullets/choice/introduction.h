/* SPDX-License-Identifier: MIT */
/* Whether the reader of a box has met the people whom a bullet speaks of. */
#ifndef KP_INTRODUCTION_H
#define KP_INTRODUCTION_H

#include <glib.h>

#include "candidate.h"

typedef struct KpProse KpProse;

/* The candidate's text as a bullet under the texts `above` (of gchar *): where
 * a name was put for its opening, and the title or a bullet above has told who
 * that is, the short form of it alone stands there, "Mattis", unless that makes
 * the bullet too short. Sets *n_words to its words. The caller frees the text.
 */
gchar *kp_introduction_shorten(const KpProse *prose,
                               const GPtrArray *above,
                               const KpCandidate *candidate,
                               guint *n_words);

/* How many of those whom the candidate calls by less than the name, or without
 * what its sentence says of them, neither the title nor a bullet above names;
 * one counts twice who has one name only, or whose full name would make the
 * bullet too long.
 * `above` (of gchar *) are the texts of the bullets above. */
guint kp_introduction_strangers(const KpProse *prose,
                                const GPtrArray *above,
                                const KpCandidate *candidate);

/* Words of the candidate where the fullest of what can be put stands for each
 * name. */
guint kp_introduction_words(const KpCandidate *candidate);

/* TRUE where a bullet has no room for the full name of one whom neither the
 * title nor a bullet above names. */
gboolean kp_introduction_is_cramped(const KpProse *prose,
                                    const GPtrArray *above,
                                    const KpCandidate *candidate);

/* The text of a bullet that calls people by less than their names, who are in
 * neither the title nor a bullet above: the article's full form of the
 * name stands in its place. NULL where nothing is to be done. `above` are the
 * texts of the bullets above, `bullet` is the text so far, of *n_words words;
 * at most `max_words` come of it, and *n_words is set to how many. The caller
 * frees the text. */
gchar *kp_introduction_new(const KpProse *prose,
                           const GPtrArray *above,
                           const KpCandidate *candidate,
                           const gchar *bullet,
                           guint max_words,
                           guint *n_words);

#endif
