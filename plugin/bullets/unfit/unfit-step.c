/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it goes through the page with its
 * reader, step by step, goes out. */
#include "unfit.h"

/* "you should be able to open the oven": whether the steps went well. */
static gboolean
tells_success(const KpTokens *tokens, guint you)
{
  return kp_token_pair(tokens, you, "you", "should") &&
         kp_token_pair(tokens, you + 2, "be", "able");
}

/* "You should now see a list": how far the reader has come. */
static gboolean
checks_step(const KpTokens *tokens)
{
  for (guint i = 0; i + 1 < tokens->n && i < 12; i++) {
    if (!kp_token_is(tokens, i, "you|you'll|is|are") ||
        kp_token(tokens, i)->quote != 0)
      continue;
    if (tells_success(tokens, i) ||
        kp_token_pair(tokens, i, "you'll",
                      "notice|now|see|learn|start|begin") ||
        kp_token_triple(tokens, i, "you", "will", "learn|start|begin"))
      return TRUE;
    guint verb = kp_token_is(tokens, i + 2, "also|already") ? i + 3 : i + 2;
    if (kp_token_pair(tokens, i, "you", "should|will|now|should've") &&
        kp_token_is(tokens, verb,
                    "now|see|get|notice|know|understand|recall|remember"))
      return !kp_token_is(tokens, i + 1, "will") ||
             !kp_token_is(tokens, verb, "get|know|now");
    /* "The mill on your branch is now ready" */
    if (kp_token_triple(tokens, i, "is|are", "now",
                        "ready|complete|done|finished|set") &&
        kp_tokens_any(tokens, 0, i, KP_WORD_ADDRESS, KP_TOKEN_FIRST))
      return TRUE;
  }
  return FALSE;
}

/* "You may have noticed that the oven", "You might be wondering why". */
static gboolean
guesses_at_reader(const KpTokens *tokens)
{
  const guint reach = 5; /* tokens: "you may well have already noticed" */
  for (guint you = 0; you + 2 < tokens->n && you < 2; you++) {
    if (!kp_token_is(tokens, you, "you|you've|you'll") ||
        kp_token(tokens, you)->quote != 0)
      continue;
    for (guint i = you + 1; i < tokens->n && i <= you + reach; i++) {
      if (kp_token(tokens, i)->marks != 0)
        return FALSE;
      if (kp_token_is(tokens, i,
                      "noticed|wondered|wondering|guessed|asking|seen|heard"))
        return TRUE;
      if (kp_token_is(tokens, i, "recall|remember"))
        return kp_token_is(tokens, you + 1, "may|might|will|probably");
    }
  }
  return FALSE;
}

/* "You may have ideas for loaves", "You might be dealing with" */
static gboolean
supposes(const KpTokens *tokens)
{
  if (!kp_token_pair(tokens, 0, "you", "may|might"))
    return FALSE;
  guint i = kp_token_is(tokens, 2, "also|already|well|however") ? 3 : 2;
  if (kp_token_is(tokens, i, "have"))
    return kp_token_is(tokens, i + 1,
                       "ideas|questions|concerns|doubts|thoughts");
  return kp_token_is(tokens, i, "be") &&
         (kp_token_ends(tokens, i + 1, "ing") ||
          kp_token_is(tokens, i + 1, "tempted|familiar|surprised"));
}

/* "Up till now, you've baked" */
static gboolean
looks_back(const KpTokens *tokens)
{
  const guint reach = 5; /* tokens */
  guint comma = kp_tokens_comma(tokens, 0, MIN(reach, tokens->n));
  return comma > 0 &&
         kp_token_pair(tokens, comma, "now|far|point", "you|you've|we|we've") &&
         comma < reach && kp_token_is(tokens, 0, "up|so|until|till");
}

/* "We now have a loaf", "we can see that it rose", "We are going to use a
 * tin". */
static gboolean
walks_along(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "we|we'll|we're"))
    return FALSE;
  for (guint i = 0; i + 2 < tokens->n; i++) {
    if (!kp_token_is(tokens, i, "we|we'll|we're") ||
        kp_token(tokens, i)->quote != 0)
      continue;
    guint next = i + 1;
    if (kp_token_is(tokens, next, "are|will|can|must|need|have"))
      next++;
    if (kp_token_is(tokens, next, "to"))
      next++; /* "we need to first" */
    gboolean helped = next > i + 1 || kp_token_is(tokens, i, "we'll");
    gboolean later =
        kp_token_is(tokens, i, "we'll") || kp_token_is(tokens, i + 1, "will");
    if (kp_token_is(tokens, next, "now") ||
        (later &&
         kp_token_is(tokens, next,
                     "show|look|cover|discuss|explain|explore|start|"
                     "create|write|walk|build|talk|introduce|"
                     "describe|learn|begin|add|need|make|define|use|try|"
                     "implement")) ||
        (later &&
         kp_token_pair(tokens, next, "be",
                       "looking|talking|discussing|covering|exploring|showing|"
                       "using|building|learning|walking|focusing")) ||
        (helped && kp_token_is(tokens, next, "first|next|then")) ||
        kp_token_pair(tokens, next, "see|notice", "that|how|why"))
      return TRUE;
    guint to = kp_token_is(tokens, next, "gonna") ? next + 1 : next + 2;
    if (kp_token_is(tokens, next, "going|gonna") &&
        (to == next + 1 || kp_token_is(tokens, next + 1, "to")) &&
        kp_token_is(tokens, to,
                    "use|create|look|learn|see|build|write|start|talk|explore|"
                    "discuss|cover|try|add|work|focus|show|go"))
      return TRUE;
  }
  return FALSE;
}

/* "Thanks to Anna Holt for mending the oven"; no "Thanks to her, it is hot". */
static gboolean
gives_thanks(const KpTokens *tokens)
{
  return kp_token_pair(tokens, 0, "thanks", "to") &&
         kp_token(tokens, 0)->quote == 0 &&
         kp_tokens_hold(tokens, 3, tokens->n, "for") &&
         !kp_tokens_hold_comma(tokens, 0, tokens->n);
}

/* "Before you start, mend the oven", "If you have not already, mend it", "If
 * you have any questions, write to us" */
static gboolean
prepares(const KpTokens *tokens)
{
  const guint reach = 6; /* tokens: "If it is not already hot" */
  guint any = kp_token_is(tokens, 3, "any|more|further") ? 4 : 3;
  if (kp_token_triple(tokens, 0, "if", "you", "have") &&
      kp_token_is(tokens, any,
                  "questions|problems|issues|feedback|suggestions|trouble"))
    return TRUE; /* whom to turn to, then */
  if (kp_token_pair(tokens, 0, "if", "you|it"))
    return kp_tokens_hold(tokens, 2, MIN(reach, tokens->n), "already") &&
           kp_tokens_hold(tokens, 2, MIN(reach, tokens->n),
                          "not|haven't|isn't|don't");
  return kp_token_triple(tokens, 0, "before", "you|we",
                         "start|begin|continue|proceed|go") &&
         kp_token_after_comma(tokens, 3);
}

/* "For our oven let us make a door", "To find it, | lets hot-bake it", "It is
 * cold, so | lets light it"; no "the law lets bakers sell", "The show Let's
 * Bake". */
static gboolean
lets_us(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "let|lets|let's"))
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    gboolean us = kp_token_is(tokens, i, "let's") ||
                  kp_token_pair(tokens, i, "let", "us") ||
                  (kp_token_is(tokens, i, "lets") &&
                   ((kp_token_after_comma(tokens, i) &&
                     kp_token_is(tokens, 0,
                                 "to|for|now|first|next|so|in|well|ok|okay")) ||
                    kp_token_is(tokens, i - 1, "so")) &&
                   !kp_token_ends(tokens, i + 1, "s"));
    if (us &&
        !(kp_token(tokens, i + 1)->classes &
          (KP_WORD_CAPITAL | KP_WORD_DETERMINER)) &&
        !(kp_token(tokens, i)->classes & KP_WORD_CAPITAL))
      return TRUE;
  }
  return FALSE;
}

/* "If that is the case, open it", "If all goes well, it", "For now we will",
 * "What you need is an oven", "At each level, the ovens". */
static gboolean
goes_on_from_before(const KpTokens *tokens)
{
  if (kp_token(tokens, 0)->quote != 0)
    return FALSE;
  if (kp_token_is(tokens, 0, "if"))
    return kp_token_triple(tokens, 1, "all|everything",
                           "goes|went|is|works|worked", "well|right|fine") ||
           kp_token_triple(tokens, 1, "that|this", "is|was|isn't",
                           "the|not|so|true|done") ||
           kp_token_pair(tokens, 1, "that's", "the|not|so|true|done");
  if (kp_token_pair(tokens, 0, "for", "now"))
    return kp_token_is(tokens, 2, "we|we'll|you|let|let's");
  if (kp_token_is(tokens, 0, "what"))
    return kp_token_triple(tokens, 1, "you|we", "need|want", "is|are");
  return kp_token_triple(tokens, 0, "at|in|for", "each",
                         "level|stage|step|phase|iteration") &&
         kp_token(tokens, 2)->marks & KP_MARK_COMMA;
}

gboolean
kp_unfit_tells_step(const KpTokens *tokens)
{
  return checks_step(tokens) || guesses_at_reader(tokens) ||
         walks_along(tokens) || prepares(tokens) || supposes(tokens) ||
         looks_back(tokens) || lets_us(tokens) || goes_on_from_before(tokens) ||
         gives_thanks(tokens);
}
