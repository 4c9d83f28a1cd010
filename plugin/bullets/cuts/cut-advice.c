/* SPDX-License-Identifier: MIT */
/* The words before what the reader is told to do: "You should | close the
 * oven". */
#include "cut.h"

/* The index of a plain verb at i or behind one adverb, or 0. */
static guint
plain_verb(const KpTokens *tokens, guint i)
{
  guint verb = i;
  if (kp_token_is(tokens, verb, "always|never|only") ||
      kp_token_ends(tokens, verb, "ly"))
    verb++;
  if (verb + 2 >= tokens->n)
    return 0;
  const KpToken *token = kp_token(tokens, verb);
  /* A verb, known or not: "to minify your loaf"; not "vital to local mills" */
  gboolean asked = kp_token_is(tokens, i - 1, "to") &&
                   kp_token(tokens, verb + 1)->classes &
                       (KP_WORD_DETERMINER | KP_WORD_PRONOUN);
  return (asked || token->flags & KP_TOKEN_BASE) && token->marks == 0 &&
                 !kp_token_is(tokens, verb,
                              "be|have|see|get|know|expect|notice|find|do|"
                              "become|feel|want|need|note|remember|consult|"
                              "refer|receive|take")
             ? verb
             : 0;
}

/* "You should | close", "You will need to | close", "We can use": behind what
 * asks for the verb; 0: nothing does. */
static guint
asked_of_reader(const KpTokens *tokens, guint from)
{
  guint i = from + 1;
  if (!kp_token_is(tokens, from, "you|we"))
    return 0;
  if (kp_token_is(tokens, i, "should|must")) {
    i++;
  } else if (kp_token_is(tokens, i, "can")) {
    i += kp_token_is(tokens, i + 1, "also|simply|easily") ? 2 : 1;
    return kp_token_is(tokens, i, "use") ? i : 0;
  } else {
    i += kp_token_is(tokens, i, "will|may|might|also") ? 1 : 0;
    if (!kp_token_pair(tokens, i, "need|have|ought", "to"))
      return 0;
    i += 2;
  }
  return i + (kp_token_is(tokens, i, "also") ? 1 : 0);
}

/* "Remember to | close", "Be sure to | close", "Don't forget to | close":
 * behind what calls the verb to mind; 0: nothing does. */
static guint
called_to_mind(const KpTokens *tokens, guint from)
{
  if (kp_token_pair(tokens, from, "remember", "to"))
    return from + 2;
  if (kp_token_triple(tokens, from, "be|make|don't", "sure|certain|forget",
                      "to"))
    return from + 3;
  return 0;
}

/* "It is always best to | close", "It's a good idea to | close": behind what
 * commends the verb; 0: nothing does. */
static guint
commended(const KpTokens *tokens, guint from)
{
  guint i = from + 1;
  if (kp_token_is(tokens, from, "it")) {
    if (!kp_token_is(tokens, i++, "is"))
      return 0;
  } else if (!kp_token_is(tokens, from, "it's")) {
    return 0;
  }
  while (kp_token_is(tokens, i,
                     "also|always|often|usually|generally|therefore|thus|very|"
                     "particularly|especially|equally|a"))
    i++;
  if (kp_token_pair(tokens, i, "good|best", "idea|practice"))
    i += 2;
  else if (kp_token_is(tokens, i,
                       "important|essential|crucial|vital|critical|imperative|"
                       "advisable|recommended|necessary|best"))
    i++;
  else
    return 0;
  /* What is asked for, not what is about to be told. */
  return kp_token_is(tokens, i, "to") &&
                 !kp_token_is(tokens, i + 1,
                              "say|mention|stress|point|understand|"
                              "recognise|recognize|realise|realize") &&
                 !kp_token_is(tokens, i + 2, "that|in")
             ? i + 1
             : 0;
}

/* TRUE where "we" or "our" come back: they would be nobody; and for "Now | we
 * need to send", a step of who writes. */
static gboolean
speaks_on(const KpTokens *tokens, guint from, guint at)
{
  return kp_tokens_any(tokens, at, tokens->n, 0, KP_TOKEN_FIRST) ||
         kp_token_pair(tokens, from - 1, "now", "we");
}

/* The index of what is to be done behind words that say so at `from`; 0: there
 * are none. */
static guint
advice_start(const KpTokens *tokens, guint from)
{
  if (kp_token(tokens, from)->quote != 0)
    return 0;
  guint at = asked_of_reader(tokens, from);
  if (at == 0)
    at = called_to_mind(tokens, from);
  if (at == 0)
    at = commended(tokens, from);
  return at > 0 && plain_verb(tokens, at) > 0 && !speaks_on(tokens, from, at)
             ? at
             : 0;
}

gboolean
kp_advice_is_called_to_mind(const KpTokens *tokens)
{
  return called_to_mind(tokens, 0) > 0 && advice_start(tokens, 0) > 0;
}

void
kp_cut_advice(KpCuts *self, guint from)
{
  guint at = advice_start(self->tokens, from);
  if (at > 0)
    kp_cuts_add(self, (KpCut){.name = "advice",
                              .from = from,
                              .to = at,
                              .place = KP_CUT_HEAD,
                              .small = TRUE,
                              .thing = TRUE});
}
