/* SPDX-License-Identifier: MIT */
/* Cuts at the end: relative and subordinate clauses. */
#include "complement.h"
#include "cut.h"
#include "last.h"

/* "was | nearing", whether a list has the verb or not; no "was | nothing". */
static gboolean
is_going_on(const KpTokens *tokens, guint k)
{
  return kp_token(tokens, k)->flags & KP_TOKEN_GERUND ||
         (kp_token_ends(tokens, k, "ing") &&
          !kp_token_is(tokens, k, "nothing|something|anything|everything"));
}

/* "was trying to sell it |": what somebody was at. */
static gboolean
is_doing(const KpTokens *tokens, guint to)
{
  for (guint k = 1; k < to; k++) {
    if (kp_token_is(tokens, k - 1, "was|were") && is_going_on(tokens, k))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_sets_scene(const KpTokens *tokens, guint to, guint i)
{
  if (!kp_token_is(tokens, i, "when"))
    return FALSE;
  for (guint k = 1; k < to; k++) {
    if (kp_token_is(tokens, k - 1, "had") && /* "had already sold it | when" */
        kp_token_is(tokens, k, "already|just|barely|hardly|scarcely"))
      return TRUE;
    gboolean been = kp_token_is(tokens, k - 1, "been");
    if (!been && !kp_token_is(tokens, k - 1, "was|were"))
      continue;
    /* no "has been in Hull | for talks with him when" */
    if (is_going_on(tokens, k) ||
        (kp_token_is(tokens, k, "on|in|at|with|about|just|headed|bound") &&
         !kp_token_is(tokens, k - 2, "it") && /* "It was in Hull" */
         !(been && to < i)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_time(const KpTokens *tokens, guint i)
{
  return kp_token_any(tokens, i, KP_WORD_ANY_DATE, KP_TOKEN_TIME);
}

static gboolean
sets_scene_apart(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "when") &&
         (is_doing(tokens, i) ||
          (!is_time(tokens, i - 1) && kp_sets_scene(tokens, i, i)));
}

/* "Scenes set in Moss, | which is old, were filmed in Hull": whatever else
 * looks like the sentence's verb. */
static gboolean
resumes_plainly(const KpTokens *tokens, guint i)
{
  for (guint k = i + 2; k < tokens->n; k++) {
    if (kp_token_after_comma(tokens, k) &&
        kp_token_is(tokens, k, "is|are|was|were|has"))
      return TRUE;
  }
  return FALSE;
}

/* "prevent Holt, | who is ill, from baking": not ", who keeps bread from mice".
 */
static gboolean
goes_to_later(const KpTokens *tokens, guint i)
{
  return kp_complement_later(tokens, i) &&
         (!kp_token_after_comma(tokens, i) ||
          kp_tokens_comma(tokens, i, tokens->n - 1) + 1 < tokens->n);
}

const gchar *
kp_cut_relative(const KpTokens *tokens, guint i)
{
  const gboolean comma = kp_token_after_comma(tokens, i);
  gboolean named =
      (kp_token_is_relative(tokens, i) ||
       (kp_token_is(tokens, i, "where") &&
        /* "the only place in Hull | where", "There are men in Hull | where" */
        !kp_tokens_hold(tokens, 0, i, "only|place|places|there|first"))) &&
      kp_token(tokens, i - 1)->marks == 0 && i > 5 &&
      kp_token(tokens, i - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_NUMBER) &&
      kp_token(tokens, i - 2)->classes & KP_WORD_CAPITAL;
  if (comma && ((kp_token_is(tokens, i + 1, "of") && /* ", most of which" */
                 kp_token_is(tokens, i + 2, "which|whom") &&
                 !kp_tokens_resume(tokens, i + 1)) ||
                (kp_token_pair(tokens, i, "and", "which|who|whose") &&
                 !kp_is_awaited(tokens, i))))
    return "trailing relative";
  if (!(kp_token(tokens, i)->classes & KP_WORD_RELATIVE) || !(comma || named) ||
      kp_token_is(tokens, i, "that|why") || goes_to_later(tokens, i) ||
      (kp_is_awaited(tokens, i) && kp_tokens_resume(tokens, i + 1)) ||
      (comma && (resumes_plainly(tokens, i) || kp_awaits_verb(tokens, i))) ||
      sets_scene_apart(tokens, i) ||
      /* "There is no one in Hull, not even Holt, | who" */
      (kp_token_is(tokens, 0, "there") && comma &&
       kp_tokens_hold(tokens, 0, i, "one|nobody|none|nothing|few")))
    return NULL; /* "prevent Holt, | who is ill, from baking" */
  return "trailing relative";
}

/* "as well as", "so that", "just because" belong to what is before them. */
static gboolean
leans_left(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i - 1,
                     "as|so|just|only|even|such|not|that|than|is|was|are|"
                     "were|be|ever|about|of|know|knew|known|and|or|but|long|"
                     "times|moments|moment|cases|places|situations|instances|"
                     "point|points|stage|"
                     "shortly|soon|time|same|the|what|like|way|purely|simply|"
                     "merely|partly|largely|mainly|solely|little|bit|short|"
                     "immediately|exactly|almost|nearly|possibly|"
                     "perhaps|probably|presumably|maybe|"
                     "likely|especially|particularly|mostly|chiefly|primarily|"
                     "principally|supposedly|reportedly|apparently") ||
         kp_token_pair(tokens, i - 1, "well|right", "after|before|since|as") ||
         (kp_token(tokens, i - 1)->flags & KP_TOKEN_TIME &&
          !kp_token_is(tokens, i - 1, "today|yesterday|tonight|ago") &&
          !(kp_token(tokens, i - 2)->classes & KP_WORD_DAY &&
            kp_token_listed(tokens, i - 1, "day-part")) &&
          !kp_token_is(tokens, i - 2, "last|this|next") &&
          kp_token_is(tokens, i, "after|before|since|when|where"));
}

/* A verb of saying before token `to`, but for "has denied a request". */
static gboolean
says(const KpTokens *tokens, guint to)
{
  guint i = 0;
  while (i < to && !(kp_token(tokens, i)->classes & KP_WORD_SAY))
    i++;
  return i < to && !(kp_token_is(tokens, i,
                                 "denied|announced|revealed|accused|urged|"
                                 "described|promised|confirmed") &&
                     !kp_tokens_hold_verb(tokens, i + 1, to) &&
                     !kp_tokens_hold(tokens, i, to, "that"));
}

/* "Holt has won the race | after baking a loaf filled with": the sentence has
 * its verb before token `to`, and a participle after it is no other. */
static gboolean
has_main_verb(const KpTokens *tokens, guint to)
{
  guint verb = kp_tokens_verb(tokens, 0, to);
  if (verb == 0 || !kp_token_is(tokens, to, "after|as|while") ||
      kp_token(tokens, 0)->marks != 0 ||
      (kp_token_is(tokens, to, "while") && /* "of him baking | while" */
       (kp_token_ends(tokens, to - 1, "ing") ||
        kp_token_ends(tokens, to + 1, "ing"))) ||
      kp_tokens_any(tokens, 0, verb, KP_WORD_RELATIVE | KP_WORD_SUBORDINATE,
                    0) ||
      says(tokens, to))
    return FALSE;
  return kp_token_listed(tokens, verb, "auxiliary-finite") ||
         kp_tokens_own_verb(tokens, 0) == verb;
}

/* TRUE where a verb of the tail is asked for by nothing in it: the sentence's
 * own, as in "two men hurt | while standing guard were taken home". */
static gboolean
holds_main_verb(const KpTokens *tokens, guint from)
{
  guint open = 0; /* verbs that are still to come */
  gboolean joined = FALSE;
  for (guint i = from; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    gboolean bare = (kp_token(tokens, i + 1)->flags &
                     (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE)) != 0;
    if (token->quote != 0 || token->flags & KP_TOKEN_DASH)
      return FALSE;
    if (token->flags & KP_TOKEN_FINITE) {
      gboolean told = /* "determined | he was ill", "admitting | she would" */
          kp_token_is(tokens, i - 1, "he|she|it|they|we") &&
          kp_token(tokens, i - 2)->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND);
      if (open == 0 && !joined && !told &&
          !(kp_token(tokens, i - 1)->flags & KP_TOKEN_FINITE))
        return TRUE;
      open -= open > 0;
      joined = FALSE;
    } else if (token->classes & (KP_WORD_SUBORDINATE | KP_WORD_RELATIVE)) {
      open += !bare;
    }
    joined |= (token->classes & (KP_WORD_COORDINATE | KP_WORD_SAY)) != 0 ||
              token->marks & (KP_MARK_COMMA | KP_MARK_COLON);
  }
  return FALSE;
}

/* "issued an apology | after": not "were hurt | when", "will stay shut | as".
 */
static gboolean
strands_object(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i - 2, "a|an|no|any|his|her|their|its") &&
         !kp_token_ends(tokens, i - 1, "ly") &&
         !(kp_token(tokens, i - 1)->flags & KP_TOKEN_ANY_VERB) &&
         !(kp_token(tokens, i - 3)->classes & KP_WORD_AUXILIARY) &&
         kp_complement_follows_object(tokens, i);
}

/* "There were two mills | before the flood", "Holt was a baker | before": what
 * was so, and is no more. */
static gboolean
was_so(const KpTokens *tokens, guint i)
{
  guint verb = kp_tokens_verb(tokens, 0, i);
  if (!kp_token_is(tokens, verb, "was|were|had") || verb + 1 >= i)
    return FALSE;
  return !(kp_token(tokens, verb + 1)->flags &
           (KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND));
}

/* TRUE where "when" at token i tells when only what is before it is so. */
static gboolean
is_so_when(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "when"))
    return FALSE;
  const KpToken *left = kp_token(tokens, i - 1),
                *next = kp_token(tokens, i + 1);
  if (kp_token_is(tokens, i - 1, "common|uncommon|unusual|rare"))
    return TRUE; /* "not uncommon | when" */
  if (kp_token_triple(tokens, i + 1, "it", "comes|came", "to"))
    return TRUE; /* "is poor | when it comes to bread" */
  if (kp_token_is(tokens, i + 1, "compared"))
    return TRUE; /* "is small | when compared to rye" */
  if (next->classes & KP_WORD_NEGATION ||
      (kp_token_is(tokens, i + 1, KP_SUBJECT_PRONOUNS) &&
       kp_tokens_any(tokens, i + 2, MIN(i + 4, tokens->n), KP_WORD_NEGATION,
                     0)))
    return TRUE; /* "ask for rye | when they don't bake" */
  /* "but yeast is taken | when the dough is cold" */
  return left->flags & KP_TOKEN_PARTICIPLE && left->marks == 0 &&
         kp_token_is(tokens, i - 2, "is|are");
}

/* The clause that opens at token i tells when or whether what is before it is
 * so, or is no clause. */
static gboolean
limits(const KpTokens *tokens, guint i)
{
  if (kp_token(tokens, i - 1)->flags & KP_TOKEN_FINITE &&
      kp_token(tokens, i - 2)->classes & KP_WORD_RELATIVE)
    return TRUE;                          /* "a fault that shows | when ..." */
  if (kp_token_is(tokens, i + 1, "of") || /* "because of" */
      kp_token_triple(tokens, i, "as", "one", "of"))
    return TRUE;
  if (kp_token_is(tokens, i, "after|before") && /* "fell by 2 % | after tax" */
      kp_token_is(tokens, i + 1, "inflation|tax|taxes|costs|expenses"))
    return TRUE;
  if (kp_tokens_before(tokens, i - 1, 1, "is|are|was|were|be|been") &&
      kp_token_is(tokens, i - 1, "spotted|seen|pictured|snapped"))
    return TRUE; /* "was seen | as he left" */
  return is_so_when(tokens, i) ||
         kp_token_is(tokens, i - 1,
                     "come|begin|began|begins|begun|start|started|happen|"
                     "happened|occur|occurred|erupted") ||
         kp_token_listed(tokens, i, "condition") ||
         kp_sets_scene(tokens, i, i) || kp_complement_compares(tokens, i) ||
         (kp_complement_named(tokens, i) &&
          !kp_tokens_clause(tokens, i + 1, tokens->n)) ||
         (kp_token_is(tokens, i, "before|since") &&
          (kp_cut_is_denied(tokens, i) || /* "may not open | before May" */
           kp_tokens_hold(tokens, 0, i,
                          "denied|denies|deny|denying|knew|known|aware"))) ||
         (kp_token_is(tokens, i, "before") && was_so(tokens, i));
}

/* What is before token i, without a comma, can do without the clause. */
static gboolean
ends_before(const KpTokens *tokens, guint i)
{
  return !leans_left(tokens, i) && kp_tokens_verb(tokens, 0, i) + 1 < i &&
         kp_token_listed(tokens, i, "clause-opener") &&
         !kp_complement_bound(tokens, i) && !strands_object(tokens, i) &&
         !kp_complement_singled(tokens, i) &&
         !(kp_token_is(tokens, i, "as") &&
           !kp_tokens_clause(tokens, i + 1, tokens->n));
}

static const gchar *
clause(const KpTokens *tokens, guint i, gboolean needed)
{
  gboolean comma = kp_token_after_comma(tokens, i);
  if (!(kp_token(tokens, i)->classes & KP_WORD_SUBORDINATE) ||
      (kp_token_is(tokens, i, "since|before|after|because") &&
       kp_token(tokens, i)->marks != 0) ||
      limits(tokens, i) || !(comma || ends_before(tokens, i)))
    return NULL;
  guint verb = kp_tokens_verb(tokens, i + 1, tokens->n);
  /* "the aide who served | since 2012, resigned": the sentence's own verb. */
  if (!comma &&
      ((verb < tokens->n && kp_token_after_comma(tokens, verb)) ||
       (!(needed && has_main_verb(tokens, i)) && holds_main_verb(tokens, i))))
    return NULL;
  guint doing = i + 1; /* "after | first baking", "while | out" */
  if (kp_token_is(tokens, doing, "first|then") ||
      kp_token_ends(tokens, doing, "ly"))
    doing++;
  gboolean bare = kp_token(tokens, doing)->flags & KP_TOKEN_GERUND ||
                  (kp_token_is(tokens, i, "while|whilst") &&
                   (kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION ||
                    kp_token_is(tokens, i + 1, "out|home|still|away")));
  return verb < tokens->n || bare ? "trailing clause" : NULL;
}

const gchar *
kp_cut_clause(const KpTokens *tokens, guint i)
{
  return clause(tokens, i, FALSE);
}

const gchar *
kp_cut_last_clause(const KpTokens *tokens, guint i)
{
  guint verb = kp_tokens_own_verb(tokens, 0);
  if (!kp_token_is(tokens, i, "as|when|after|because|since") ||
      !kp_token_listed(tokens, verb, "auxiliary-finite") ||
      kp_tokens_verb(tokens, 0, i) != verb || verb + 2 >= i ||
      kp_token(tokens, i - 1)->marks != 0 || says(tokens, i) ||
      limits(tokens, i) || kp_cut_is_denied(tokens, i) ||
      kp_tokens_resume(tokens, i + 1))
    return NULL;
  return ends_before(tokens, i) ? "trailing clause" : NULL;
}

const gchar *
kp_cut_needed_clause(const KpTokens *tokens, guint i)
{
  return clause(tokens, i, TRUE);
}
