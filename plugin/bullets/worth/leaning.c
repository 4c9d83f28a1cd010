/* SPDX-License-Identifier: MIT */
/* A draft comes in; what in it stands for what was told elsewhere goes out. */
#include "leaning.h"

#include "candidate.h"

/* A reader takes in these first words before anything explains them. */
#define OPENING 8 /* words */

/* TRUE where "it", "this" is the subject after an opening phrase that names
 * nothing for it: "According to her, | it woke the town". */
static gboolean
is_bare_subject(const KpDraft *draft, guint first, guint i)
{
  const KpTokens *tokens = draft->tokens;
  /* "In newer ovens it bakes" */
  gboolean opened =
      i > first + 1 && kp_token(tokens, first)->classes & KP_WORD_PREPOSITION &&
      !(kp_token(tokens, i - 1)->classes &
        (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
         KP_WORD_SUBORDINATE | KP_WORD_RELATIVE | KP_WORD_AUXILIARY)) &&
      kp_token_is(tokens, i, "it");
  if (i <= first || i + 1 >= tokens->n ||
      (!opened && !kp_token_after_comma(tokens, i)) ||
      !kp_token_is(tokens, i, "it|this|that|these|those|it's|that's") ||
      kp_token(tokens, i)->quote != 0 || kp_tokens_hold_verb(tokens, first, i))
    return FALSE;
  /* "To our knowledge, this is the first": what the page is about. */
  if (kp_token_pair(tokens, i, "this", "is") &&
      kp_token_pair(tokens, i + 2, "the", "first"))
    return FALSE;
  /* "it is clear that", "it takes a lot to": stands for what comes. */
  for (guint k = i + 1; k + 1 < tokens->n && k < i + OPENING; k++) {
    if (draft->keep[k] && kp_token_is(tokens, k, "that|to|who|when|for|if") &&
        kp_token_is(tokens, i, "it|it's"))
      return FALSE;
  }
  return kp_token_is(tokens, i + 1, "it|it's|this|that's") ||
         (kp_token(tokens, i + 1)->classes & KP_WORD_AUXILIARY) != 0 ||
         (kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE) != 0 ||
         kp_token_is(tokens, i, "it's|that's");
}

/* "that day", "a week | later", "the same": a time or a thing told before. */
static gboolean
points_at_time(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i,
                   "that|same|those|these|next|following|previous|later|"
                   "earlier|prior|then|there|latter"))
    return FALSE; /* as nearly all */
  gboolean day = kp_token_any(tokens, i + 1, KP_WORD_DAY, KP_TOKEN_TIME);
  if (kp_token_is(tokens, i - 2, "at") &&
      kp_token_pair(tokens, i, "same", "time"))
    return FALSE; /* "at the same time" */
  if (kp_token_is(tokens, i, "same") && kp_leaning_tells_which(tokens, i + 1))
    return FALSE;
  if (i == 1 && day && kp_token_is(tokens, 0, "the"))
    return kp_token_is(tokens, i, "next|following|previous|same");
  return (day && kp_token_is(tokens, i, "that|same|those|these")) ||
         (i > 0 &&
          (kp_token_is(tokens, i, "later|earlier") ||
           (kp_token_is(tokens, i, "prior") && /* "two years prior," */
            !kp_token_is(tokens, i + 1, "to"))) &&
          kp_token(tokens, i - 1)->flags & KP_TOKEN_TIME) ||
         (kp_token_is(tokens, i, "same") &&
          !kp_token_is(tokens, i + 1, "time|way")) ||
         kp_token_is(tokens, i, "then|there|latter");
}

/* "there are three", "there seems to be": says that something is. */
static gboolean
says_there_is(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "there") &&
         (kp_token(tokens, i + 1)->classes & KP_WORD_AUXILIARY ||
          kp_token_is(tokens, i + 1,
                      "seem|seems|seemed|appear|appears|appeared|remain|"
                      "remains|remained|exist|exists|existed"));
}

/* The traits of a bare subject at token i: "that's" stands for what no reader
 * of the bullet can know. */
static guint32
subject_traits(const KpDraft *draft, guint first, guint i)
{
  if (!is_bare_subject(draft, first, i))
    return 0;
  return kp_token_is(draft->tokens, i, "this|these|those|that|that's")
             ? KP_TRAIT_ANAPHOR | KP_TRAIT_THEN
             : KP_TRAIT_ANAPHOR;
}

/* The same behind a long opening: "According to the guild of the millers and
 * bakers of the north, | that's". */
static guint32
far_subject_traits(const KpDraft *draft, guint first)
{
  const guint most = 16; /* tokens of the opening */
  const KpTokens *tokens = draft->tokens;
  for (guint i = first + OPENING; i < tokens->n && i < first + most; i++) {
    if (!draft->keep[i])
      return 0;
    if (kp_token_after_comma(tokens, i))
      return kp_token_is(tokens, i, "it|it's")
                 ? 0 /* what the opening tells of */
                 : subject_traits(draft, first, i);
  }
  return 0;
}

/* "For | that to work, the oven", "To do | so you need": what, was told. */
static gboolean
aims_at_it(const KpTokens *tokens, guint first)
{
  return kp_token_triple(tokens, first, "for", "this|that", "to") ||
         kp_token_triple(tokens, first, "to", "do|achieve|accomplish",
                         "so|this|that");
}

/* "Explicitly setting | this to zero", "Doing | that takes a day", "Doing | so
 * will": what is done to what was told before. */
static gboolean
does_it(const KpTokens *tokens, guint first, guint i)
{
  if (i > first && i < first + 3 && kp_token_pair(tokens, i - 1, "doing", "so"))
    return TRUE;
  if (i <= first || i > first + 2 ||
      !kp_token_is(tokens, i, "this|that|these|those") ||
      !(kp_token(tokens, i - 1)->flags & KP_TOKEN_GERUND) ||
      kp_token(tokens, i - 1)->marks != 0 || kp_token(tokens, i)->quote != 0 ||
      (i == first + 2 && !kp_token_ends(tokens, first, "ly")))
    return FALSE;
  const KpToken *next = kp_token(tokens, i + 1);
  return next->classes & KP_WORD_PREPOSITION ||
         (next->flags & KP_TOKEN_FINITE && kp_token_is(tokens, i, "this|that"));
}

/* "At first, | Holt thought", "Suddenly, a baker": in the midst of what was
 * told before; not "Immediately after the fire". */
static gboolean
opens_in_midst(const KpTokens *tokens, guint first)
{
  if (kp_token(tokens, first)->quote != 0)
    return FALSE;
  if (kp_token_is(tokens, first, "at"))
    return kp_token_is(tokens, first + 1, "first");
  return kp_token_is(tokens, first, "suddenly|immediately") &&
         !kp_token_is(tokens, first + 1, "after|before|following|preceding");
}

guint32
kp_leaning_opening(const KpDraft *draft, guint first, gboolean named)
{
  const KpTokens *tokens = draft->tokens;
  guint32 traits = far_subject_traits(draft, first);
  if (opens_in_midst(tokens, first))
    traits |= KP_TRAIT_THEN;
  if (aims_at_it(tokens, first))
    traits |= KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  guint words = 0;
  for (guint i = first; i < tokens->n && words < OPENING; i++) {
    if (!draft->keep[i] || kp_token(tokens, i)->flags & KP_TOKEN_DASH)
      continue;
    words++;
    traits |= kp_leaning_pronoun(draft, first, i, named);
    traits |= subject_traits(draft, first, i);
    if (does_it(tokens, first, i))
      traits |= KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
    if (kp_token_is(tokens, i,
                    "also|too|another|other|others|again|however|"
                    "therefore|moreover|nevertheless|meanwhile|"
                    "consequently|thus|hence|likewise|accordingly|"
                    "conversely"))
      traits |= KP_TRAIT_ALSO;
    if (points_at_time(tokens, i) && !says_there_is(tokens, i))
      traits |= KP_TRAIT_THEN;
  }
  if (kp_token_is(tokens, first, "even")) /* beside whom, was told */
    traits |= KP_TRAIT_ALSO;
  return traits | kp_stand_in_traits(draft, first);
}

gboolean
kp_leaning_ends(const KpDraft *draft)
{
  return kp_token_is(draft->tokens, kp_draft_last(draft),
                     "inside|outside|there|here|elsewhere|again|instead|nearby|"
                     "aboard|onboard|otherwise|likewise|it|that|this|"
                     "however|though");
}
