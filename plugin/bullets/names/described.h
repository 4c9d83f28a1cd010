/* SPDX-License-Identifier: MIT */
/* What an article says that its people are: "the striker Paul Reed", "Anna
 * Holt, 26, a baker". */
#ifndef KP_DESCRIBED_H
#define KP_DESCRIBED_H

#include <glib.h>

#include "runs.h"
#include "tokens.h"

typedef struct KpProse KpProse;

typedef struct {
  gboolean tells; /* it describes a person */
  guint age;      /* in years; 0: not told */
  guint32 before; /* term of the "striker" before the name; KP_NO_TERM: none */
  guint32 after;  /* term of the "baker" behind it; KP_NO_TERM: none */
  guint sentence; /* index into the prose's sentences */
  guint from; /* index into the prose's words: where "Hull striker Paul Reed"
                begins; the name's first where nothing stands before it
                that says whose name it is */
  guint told_from, told_to; /* words [told_from, told_to) that may stand right
                               before the name: "Hull striker" of "Paul Reed,
                               the Hull striker,"; empty: none */
  guint of_from, of_to; /* words [of_from, of_to) that say of what: "Moss Mills"
                           of "Anna Holt, director of Moss Mills,"; they may
                           stand before the others */
  guint person; /* index into KpNames.people; G_MAXUINT: of somebody else; set
                  by kp_names_new */
} KpDescription;

/* What stands right before and behind each of the runs (of KpDescription, in
 * their order); the caller frees it. A rank alone, "Judge", does not describe a
 * person: more than people have such words before them; `from` tells where it
 * begins all the same. */
GArray *kp_described_read(const KpRuns *runs);

/* "former Hull striker Paul Reed", NULL: nothing is said of him there. The
 * caller frees it. */
gchar *kp_described_introduction(const KpProse *prose,
                                 const KpRun *run,
                                 const KpDescription *description);

/* The age that a folded word like "26-year-old" tells, 0 for others. */
guint kp_described_age(const gchar *folded);

/* TRUE where a folded word, which is in these lists, says what a person is:
 * "striker", "mother-of-two", "striker's". */
gboolean
kp_described_trade(const KpProse *prose, const gchar *folded, guint64 lists);

/* The same for a token. */
static inline gboolean
kp_token_trade(const KpTokens *tokens, guint i)
{
  return kp_described_trade(tokens->prose, kp_token_folded(tokens, i),
                            kp_token(tokens, i)->lists);
}

#endif
