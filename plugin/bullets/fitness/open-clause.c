/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it opened a clause and breaks off before the
 * clause's verb goes out. */
#include "ending.h"

/* "that while ...", "and as soon as ...", "In old ovens, if ...": the clause
 * at `i` comes before the one that it belongs to. */
static gboolean
comes_first(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "if|unless|whenever") &&
      kp_token_after_comma(tokens, i) && kp_token(tokens, i)->marks == 0 &&
      kp_token(tokens, 0)->classes & KP_WORD_PREPOSITION &&
      !kp_tokens_hold_verb(tokens, 0, i))
    return TRUE;
  for (guint k = i; k-- > 0;) {
    if (kp_token_is(tokens, k, "that|and|but|or"))
      return TRUE;
    if (!kp_token_is(tokens, k, "as|soon|long|just|only|even"))
      return FALSE;
  }
  return FALSE;
}

/* "when | repeated visits": a participle that tells of the subject to come. */
static gboolean
opens_subject(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i - 1)->classes & KP_WORD_SUBORDINATE &&
         kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
         kp_token_ends(tokens, i + 1, "s");
}

/* "hurt | that day", "fell | while at a feast", "fell | while hurtling", "was |
 * once a mill", "fell | once again", "as soon | as possible": no clause. */
static gboolean
opens_none(const KpTokens *tokens, guint i)
{
  const KpToken *next = kp_token(tokens, i + 1);
  if (!kp_token_is(tokens, i, "that|once|as|while|whilst|when|though"))
    return FALSE; /* as nearly all */
  if (kp_token_is(tokens, i, "that"))
    return kp_token_is(tokens, i + 1,
                       "day|night|morning|afternoon|evening|week|month|year");
  if (kp_token_is(tokens, i, "once") &&
      (kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY ||
       next->classes & KP_WORD_PREPOSITION ||
       kp_token_is(tokens, i + 1, "again|more|before")))
    return TRUE;
  if (kp_token_pair(tokens, i, "as", "possible"))
    return TRUE;
  if (kp_token_is(tokens, i, "while|whilst|when") &&
      kp_token_ends(tokens, i + 1, "ing"))
    return TRUE;
  return kp_token_is(tokens, i, "while|when|once|though") &&
         !kp_tokens_hold_comma(tokens, i + 1, tokens->n) &&
         next->classes & KP_WORD_PREPOSITION &&
         !kp_tokens_hold_verb(tokens, i + 1, tokens->n);
}

/* How many verbs are to come after token i: 1 where it opens a clause, 2 where
 * it opens one within another, "that when it rained"; 0: it opens none. */
static guint
verbs_asked(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  const KpToken *left = kp_token(tokens, i - 1);
  if (!(token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)))
    return 0;
  if (kp_token_pair(tokens, i, "whether|how|what|where|when", "to"))
    return 0; /* "a vote on whether to bake" */
  if (token->classes & KP_WORD_RELATIVE && token->quote == 0 &&
      !(kp_token_is(tokens, i, "that") && /* "in that town" */
        left->classes & KP_WORD_PREPOSITION))
    return kp_token_pair(tokens, i - 1, "that", "when") ? 2 : 1;
  if (token->classes & KP_WORD_SUBORDINATE &&
      (!(token->classes & KP_WORD_PREPOSITION) ||
       kp_token_is(tokens, i - 1, "soon|long")) &&
      !kp_token_is(tokens, i + 1, "of")) /* "because of" */
    return comes_first(tokens, i) ? 2 : 1;
  return 0;
}

/* "a film that | centers on bread", "when lightning | strikes a mill": a verb
 * that may be a noun elsewhere. */
static gboolean
is_third_verb(const KpTokens *tokens, guint i)
{
  if (i < 2 || kp_token(tokens, i)->marks != 0)
    return FALSE;
  if (kp_verbs_third_form(tokens, i))
    return kp_token_is(tokens, i + 1, "a|an|the|its|their|his|her") ||
           kp_token_is(tokens, i - 1, "that|which|who");
  return kp_token_ends(tokens, i, "s") &&
         kp_token_is(tokens, i - 1, "that|which|who") &&
         kp_token_is(tokens, i + 1, "on|around");
}

/* "when he | 'floored' | it": no list has every verb. */
static gboolean
is_verb(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  return token->flags & KP_TOKEN_FINITE || is_third_verb(tokens, i) ||
         (token->quote != 0 && kp_token_is(tokens, i - 1, "he|she|they|it"));
}

/* "while baking bread": the clause has a participle, and needs no verb. In one
 * within another, "that when it is | burned", it may be a part of the verb. */
static gboolean
stands_for_verb(const KpTokens *tokens, guint i, gboolean within)
{
  const KpToken *token = kp_token(tokens, i);
  if (!(token->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE)) ||
      (within && kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY))
    return FALSE;
  gboolean noun = /* "that fuller baking | of" */
      token->flags & KP_TOKEN_GERUND && kp_token_is(tokens, i + 1, "of");
  return !noun && !opens_subject(tokens, i) &&
         !kp_token_is(tokens, i - 1, "the"); /* "the learning plan" */
}

/* Token i tells nothing of the verbs to come. */
static gboolean
is_passed(const KpTokens *tokens, guint i, gboolean within)
{
  gboolean object = /* "that if it starts baking | loaves, it" */
      within && kp_token(tokens, i - 1)->flags & KP_TOKEN_GERUND;
  return object || opens_none(tokens, i) ||
         (i > 1 && opens_subject(tokens, i - 1)); /* "when repeated | visits" */
}

/* "that while she fears | her bakers are ill, it": the verb that is asked for
 * is still to come, and this one leads to another. */
static gboolean
leads_to_claim(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens from what opens the clause */
  return kp_tokens_before(tokens, i, reach,
                          "while|whilst|although|though|if|because") &&
         is_verb(tokens, i) &&
         kp_token(tokens, i + 1)->classes & KP_WORD_OPENS_SUBJECT &&
         kp_tokens_hold_verb(tokens, i + 1,
                             kp_tokens_comma(tokens, i, tokens->n));
}

gboolean
kp_ending_leaves_clause(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint open = 0;          /* verbs that are still to come */
  gboolean within = FALSE; /* "and although it could be sold, it was" */
  for (guint i = 1; i < tokens->n; i++) {
    if (!draft->keep[i])
      continue;
    within &= open > 0;
    if (is_passed(tokens, i, within) || (within && leads_to_claim(tokens, i)))
      continue;
    if (is_verb(tokens, i)) { /* not "that while he baked and | ate" */
      open -=
          open > 0 && !(kp_token(tokens, i - 1)->classes & KP_WORD_COORDINATE);
    } else if (open < 2 && stands_for_verb(tokens, i, within)) {
      open = 0;
    } else {
      guint asked = verbs_asked(tokens, i);
      open = asked > 0 && within ? open + asked : MAX(asked, open);
    }
    within |= open == 2;
  }
  return open > 0;
}
