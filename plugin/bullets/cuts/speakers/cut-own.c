/* SPDX-License-Identifier: MIT */
/* Cuts at the start of what the page's own author did, found or shows. */
#include "cut.h"

/* The index of what the page's own author found, after "We show that" or "Our
 * results indicate that"; or `from`. The page is who says so either way. */
static guint
finding_start(const KpTokens *tokens, guint from)
{
  const guint reach = 6; /* tokens to the verb, and from it to "that" */
  if (!kp_token_is(tokens, from, "we|our"))
    return from;
  guint verb = kp_tokens_find(
      tokens, from + 1, from + reach,
      "show|find|found|demonstrate|prove|observe|showed|demonstrated|proved|"
      "observed|indicate|confirm|reveal|discover|discovered|establish|"
      "established|highlight|verify|verified");
  if (verb >= from + reach || kp_tokens_hold_verb(tokens, from + 1, verb) ||
      kp_tokens_any(tokens, from, verb, KP_WORD_NEGATION, 0))
    return from;
  guint that = verb + 1;
  /* "a method that ..." tells which method */
  if (!kp_token_is(tokens, that, "that") &&
      !kp_token_ends(tokens, that, "ly") &&
      !(kp_token(tokens, that)->classes & KP_WORD_PREPOSITION))
    return from;
  that = kp_tokens_find(tokens, that, verb + reach, "that");
  return that < verb + reach ? that + 1 : from;
}

/* "We show that rye is dear | but that oats are not": the second of two
 * findings, which only the first word of both leads to. */
static gboolean
finds_more(const KpTokens *tokens, guint i)
{
  const guint fewest = 4; /* tokens of the first */
  if (!kp_token_pair(tokens, i, "and|but", "that"))
    return FALSE;
  for (guint k = 0; k + fewest < i; k++) {
    guint start = finding_start(tokens, k);
    if (start > k)
      return kp_tokens_hold_verb(tokens, start, i);
  }
  return FALSE;
}

gboolean
kp_own_goes_on(const KpTokens *tokens, guint i)
{
  const guint fewest = 4; /* tokens of the first half */
  if (finds_more(tokens, i))
    return TRUE;
  if (!kp_token_is(tokens, i, "and"))
    return FALSE;
  guint verb = i + 1;
  if (kp_token_ends(tokens, verb, "ly") ||
      kp_token_is(tokens, verb, "also|further|then|thus"))
    verb++;
  if (!kp_token_is(tokens, verb,
                   "show|find|demonstrate|prove|propose|introduce|present|"
                   "evaluate|study|describe|develop|provide|derive|discuss|"
                   "report|analyse|analyze|compare|validate|verify|illustrate|"
                   "examine|investigate|explore|apply|train|test|seek") ||
      kp_token(tokens, verb)->marks != 0)
    return FALSE;
  /* "a way to bake rye and test it" may be one way */
  gboolean claims = kp_token_is(tokens, verb + 1, "that|how");
  for (guint k = i - 1; k-- > 0;) {
    if (kp_token_is(tokens, k, "we"))
      return k + fewest < i && kp_tokens_hold_verb(tokens, k + 1, i);
    if (kp_token_is(tokens, k, "i|they|you") ||
        (!claims && kp_token_is(tokens, k, "to|can|may|will|could")))
      return FALSE;
  }
  return FALSE;
}

/* "a method that", "Holt, a method for", "new methods for": what was made. */
static gboolean
names_work(const KpTokens *tokens, guint at)
{
  const KpToken *token = kp_token(tokens, at);
  if (kp_token_is(tokens, at, "a|an|two|three|several"))
    return TRUE;
  for (guint i = at; i + 1 < tokens->n && i < at + 8; i++) { /* "Holt, which" */
    if (kp_token_is(tokens, i + 1, "which|that"))
      return FALSE;
    if (kp_token(tokens, i)->marks & KP_MARK_COMMA)
      break;
  }
  return kp_token_is(tokens, at, "the") ||
         (token->quote == 0 &&
          !(token->classes &
            (KP_WORD_FUNCTION | KP_WORD_PREPOSITION | KP_WORD_PRONOUN |
             KP_WORD_DETERMINER | KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)) &&
          !(token->flags & KP_TOKEN_GERUND));
}

/* "In this book | we propose", "To save wood, | we show": the index of "we"
 * behind where, what for or how it was done, which goes along with it; 0 where
 * something else opens the sentence. */
static guint
own_start(const KpTokens *tokens)
{
  const guint most = 20; /* tokens of the opener */
  if (!kp_token_is(tokens, 0,
                   "in|here|to|based|motivated|inspired|building|towards|"
                   "toward|following|by|using|as"))
    return 0;
  for (guint i = 1; i + 3 < tokens->n && i < most; i++) {
    if (kp_token_is(tokens, i, "we"))
      return i;
    if (kp_token_any(tokens, i, KP_WORD_SUBORDINATE, KP_TOKEN_FINITE) ||
        (kp_token(tokens, i)->marks & KP_MARK_COMMA &&
         !kp_token_is(tokens, i + 1, "we")))
      return 0;
  }
  return 0;
}

/* "We propose | a method that ...": the thing itself is the point. */
static void
work(KpCuts *self, guint from, guint we)
{
  const KpTokens *tokens = self->tokens;
  const guint longest = 25; /* sentences of an abstract, or of a short paper */
  guint verb = we + 1;
  if (!kp_token_is(tokens, we, "we") || verb + 2 >= tokens->n ||
      tokens->prose->sentences->len > longest)
    return;
  if (kp_token_listed(tokens, verb, "adverb") ||
      kp_token_is(tokens, verb, "also|therefore|thus|further|then|here"))
    verb++;
  if (kp_token_is(
          tokens, verb,
          "propose|introduce|present|develop|describe|design|release|"
          "proposed|introduced|presented|developed|designed|released|"
          "build|built|construct|constructed|create|created|devise|devised") &&
      names_work(tokens, verb + 1))
    kp_cuts_add(self, (KpCut){.name = "own work",
                              .from = from,
                              .to = verb + 1,
                              .place = KP_CUT_HEAD,
                              .thing = TRUE});
}

/* "This is the shocking moment | a thief fell", "These are the scenes as | the
 * wall came down": what is shown is the point. */
static void
presentation(KpCuts *self, guint from)
{
  const guint most = 4; /* tokens before "moment" */
  const KpTokens *tokens = self->tokens;
  if (!kp_token_triple(tokens, from, "this|these|here", "is|are|was|were",
                       "the"))
    return;
  guint at = kp_tokens_find(tokens, from + 3, from + 3 + most,
                            "moment|instant|scene|scenes");
  if (at >= from + 3 + most || kp_token(tokens, at)->marks)
    return;
  gboolean scene = kp_token_is(tokens, at, "scene|scenes");
  at++;
  if (scene ? kp_token_is(tokens, at, "as|after|when|where")
            : kp_token_is(tokens, at, "that|when"))
    at++;
  else if (scene)
    return;
  if (kp_tokens_clause(tokens, at, tokens->n))
    kp_cuts_add_plain(self, KP_CUT_HEAD, "presentation", from, at);
}

/* "| bread takes long", "| in large ovens, bread takes long" */
static gboolean
tells_finding(const KpTokens *tokens, guint at)
{
  guint start = at;
  if (kp_token(tokens, at)->classes & KP_WORD_PREPOSITION)
    start = kp_tokens_comma(tokens, at, tokens->n) + 1;
  return start < tokens->n && kp_tokens_clause(tokens, start, tokens->n);
}

void
kp_cut_own(KpCuts *self, guint from)
{
  presentation(self, from);
  guint we = from == 0 ? own_start(self->tokens) : from;
  work(self, from, we);
  guint at = finding_start(self->tokens, we);
  /* "In our trial with mice, | we found": in what it was found */
  if (at == we || (we > from && kp_opener_is_needed(self->tokens, from, we)))
    at = from;
  if (at > from && !(kp_token(self->tokens, at)->classes & KP_WORD_PRONOUN) &&
      !kp_token_is(self->tokens, at, "such") && tells_finding(self->tokens, at))
    kp_cuts_add_plain(self, KP_CUT_HEAD, "own finding", from, at);
}
