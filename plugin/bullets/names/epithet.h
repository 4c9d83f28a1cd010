/* SPDX-License-Identifier: MIT */
/* What may stand right before a name to say whose it is, "former Hull striker
 * Paul Reed", and what its words are. */
#ifndef KP_EPITHET_H
#define KP_EPITHET_H

#include <string.h>

#include "article.h"
#include "described.h"
#include "prose.h"

/* "a 26-year-old former England and Hull striker" is seldom longer. */
#define KP_EPITHET_LONGEST 8 /* words */

/* Where "Hull striker Paul Reed" begins, where the run is "Paul Reed": an index
 * into the prose's words; the run's own where nothing before it says so.
 * `first` is the sentence's first word. */
guint kp_epithet_from(const KpRuns *runs, const KpRun *run, guint first);

/* Sets told_from and told_to where the words from `at` on, behind the run and
 * the age, or before its comma say it: "Paul Reed | , the Hull striker,". `end`
 * is the index after the sentence. */
void kp_epithet_apart(const KpRuns *runs,
                      const KpRun *run,
                      guint at,
                      guint end,
                      KpDescription *to);

static inline const gchar *
kp_epithet_word(const KpRuns *runs, guint i)
{
  return kp_prose_word(runs->prose, i)->form->folded;
}

static inline gboolean
kp_epithet_is_lower(const KpRuns *runs, guint i)
{
  return !(kp_prose_word(runs->prose, i)->classes & KP_WORD_CAPITAL);
}

static inline gboolean
kp_epithet_tells_trade(const KpRuns *runs, guint i)
{
  const KpForm *form = kp_prose_word(runs->prose, i)->form;
  return kp_described_trade(runs->prose, form->folded, form->lists);
}

/* TRUE where the capital of the word, the first of a sentence, is the
 * sentence's: "baker Anna Holt" of "Baker Anna Holt"; "Mayor", "NFL" and
 * "Police Chief" keep theirs. */
gboolean kp_epithet_opens_small(const KpProse *prose, guint i);

/* "striker" of "striker | Paul Reed", that says who that is; not "wife". */
gboolean kp_epithet_introduces(const KpRuns *runs, guint i);

/* "biology" of "Anna Holt, a | biology teacher"; not "really" and "best". */
gboolean kp_epithet_may_tell_kind(const KpRuns *runs, guint i);

/* No part of "former Hull striker". */
gboolean kp_epithet_ends(const KpProse *prose, guint i);

/* Sets told_from and told_to where the words from `from` on, behind the run and
 * the age, say who that is: "Anna Holt | , a former Hull baker", and of_from
 * and of_to where they say of what: "Anna Holt | , director of Moss Mills". A
 * bare "leader" needs to say so. `end` is the index after the sentence. */
void
kp_behind_find(const KpRuns *runs, guint from, guint end, KpDescription *to);

#endif
