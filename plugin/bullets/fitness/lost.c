/* SPDX-License-Identifier: MIT */
/* Whether a cut took what the words kept lead to: the "but" of a "not", the
 * verb of a clause, what somebody is told to do, what is feared or asked. */
#include "cut.h"
#include "ending.h"

/* "not just of Fleming | but also of his wife", "not to teach | but rather to
 * learn". */
static gboolean
lost_but(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  gboolean goes_on = kp_tokens_hold(tokens, last + 1, tokens->n, "but");
  gboolean turns = FALSE;
  for (guint i = last + 1; goes_on && i < tokens->n; i++)
    turns |= kp_token_pair(tokens, i, "but", "rather|instead");
  /* "came not from a baker | but a miller" */
  turns |= kp_token_is(tokens, last + 1, "but") &&
           !kp_tokens_hold_verb(tokens, last + 1, tokens->n);
  for (guint i = 0; goes_on && i < last; i++) {
    gboolean noun = kp_token(tokens, i + 1)->classes &
                    (KP_WORD_PREPOSITION | KP_WORD_DETERMINER);
    if (draft->keep[i] && kp_token_is(tokens, i, "not") &&
        ((turns && noun) ||
         kp_token_is(tokens, i + 1, "just|only|merely|simply")))
      return TRUE;
  }
  return FALSE;
}

/* "to tell what other bakers |": asked, and not said. */
static gboolean
lost_answer(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 0; i--) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE ||
        kp_token_is(tokens, i, "to"))
      return FALSE;
    /* "point out how the efforts |": not "how to", "how many" */
    if (kp_token_is(tokens, i, "what|whether|why") ||
        (kp_token_is(tokens, i, "how") &&
         kp_token(tokens, i + 1)->classes &
             (KP_WORD_DETERMINER | KP_WORD_CAPITAL)))
      return TRUE;
  }
  return FALSE;
}

/* "amid concerns | from bakers that the mill is cold": of what. */
static gboolean
lost_concern(const KpDraft *draft, guint last)
{
  const guint reach = 6; /* tokens of whose they are */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, last,
                   "concerns|fears|claims|reports|allegations|rumours|rumors|"
                   "warnings|suggestions|complaints|accusations|criticism") ||
      kp_token(tokens, last)->marks != 0)
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n && i <= last + reach; i++) {
    if (kp_token_is(tokens, i, "that"))
      return kp_tokens_hold_verb(tokens, i, tokens->n);
    if (kp_token(tokens, i)->marks != 0 ||
        kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

/* "told him of the mill", "told Holt that it was sold": what is told comes
 * before token `last`; not in "told Holt, who bakes". */
static gboolean
tells_what(const KpDraft *draft, guint verb, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint asked = 0; /* verbs of clauses about those who are told */
  for (guint i = verb + 1; i <= last; i++) {
    if (!draft->keep[i])
      continue;
    if (kp_token_is(tokens, i, "to|that|how|why|about|for|out") ||
        kp_token_pair(tokens, i - 1, "him|her|them|it|us|me", "of") ||
        kp_token(tokens, i)->quote != 0)
      return TRUE;
    asked += kp_token_is(tokens, i, "who") && kp_token_after_comma(tokens, i);
    if (kp_ending_verb_is_own(tokens, i, &asked))
      return TRUE;
  }
  return FALSE;
}

/* "told the baker, from Hull, | to leave": what somebody was told to do. */
static gboolean
lost_order(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint verb = last;
  while (verb > 0 &&
         !(draft->keep[verb] &&
           kp_token(tokens, verb)->flags & KP_TOKEN_ANY_VERB &&
           kp_token_is(tokens, verb,
                       "told|tells|tell|asked|asks|urged|urges|"
                       "ordered|orders|advised|invited|forced|allow|challenged|"
                       "allows|allowed|allowing|require|requires|requiring|"
                       "urging|ordering|asking|telling|forcing|enable|enables|"
                       "enabled|enabling|encourage|encouraged|causes|"
                       "caused|prompted|persuaded|convinced")))
    verb--;
  if (verb == 0 || kp_token(tokens, verb)->quote != 0)
    return FALSE;
  if (tells_what(draft, verb, last))
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n; i++) {
    if (kp_token_is(tokens, i, "to") &&
        (kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE ||
         kp_token_is(tokens, i + 1, "be|have") ||
         kp_token_after_comma(tokens, i)))
      return TRUE;
  }
  return FALSE;
}

/* "burned -- the second fire of a year | since it was built", "sells two loaves
 * -- a rye loaf and a white one |, and the guild is glad": the clause that is
 * cut from token `next` on has all its verbs for itself. */
static gboolean
opens_own_clause(const KpTokens *tokens, guint next)
{
  if (kp_token_after_comma(tokens, next) &&
      kp_token_is(tokens, next, "and|but|so")) {
    guint verb = kp_tokens_verb(tokens, next + 1, tokens->n);
    return verb < tokens->n && verb > next + 1 &&
           kp_token(tokens, next + 1)->classes & KP_WORD_OPENS_SUBJECT;
  }
  gboolean doing = kp_token_after_comma(tokens, next) &&
                   kp_token(tokens, next)->flags & KP_TOKEN_GERUND;
  return (doing || (kp_token(tokens, next)->classes & KP_WORD_SUBORDINATE &&
                    kp_tokens_clause(tokens, next + 1, tokens->n))) &&
         kp_tokens_main_verb(tokens, next) >= tokens->n;
}

/* "met in Hull -- the first time in a year | -- and baked", "is a beacon -- an
 * old mill | in whose loft bakers sang": what stands behind the mark is whole,
 * and the sentence had its verb before. */
static gboolean
is_closed(const KpTokens *tokens, guint mark, guint last)
{
  const KpToken *next = kp_token(tokens, last + 1);
  if (kp_tokens_main_verb(tokens, 0) >= mark)
    return FALSE;
  if (next->flags & KP_TOKEN_DASH || opens_own_clause(tokens, last + 1) ||
      (kp_token(tokens, mark)->flags & KP_TOKEN_DASH &&
       kp_token(tokens, last)->marks & KP_MARK_SEMICOLON))
    return TRUE;
  guint which = last + 1 + ((next->classes & KP_WORD_PREPOSITION) != 0);
  return kp_token_is(tokens, which, "who|which|whose|whom|where") &&
         kp_tokens_main_verb(tokens, which) >= tokens->n;
}

/* "a surprise -- the old mill |, which was dear, was no help", "bread is dear;
 * half of the bakers |, like most, said so": what the mark led to lost its
 * verb. */
static gboolean
lost_mark(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 1; i--) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    if (token->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (token->flags & KP_TOKEN_DASH ||
        kp_token(tokens, i - 1)->marks & KP_MARK_SEMICOLON)
      return kp_tokens_hold_verb(tokens, last + 1, tokens->n) &&
             !is_closed(tokens, i, last);
  }
  return FALSE;
}

/* ", and the member | for transport says": a clause after a comma was opened
 * and its verb is cut. */
static gboolean
lost_second_verb(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 1; i--) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (kp_token_pair(tokens, i, "yet", "another"))
      continue;
    gboolean against = kp_token_is(tokens, i, "but|yet");
    if (kp_token(tokens, i)->classes & KP_WORD_COORDINATE &&
        (against || left->marks & (KP_MARK_COMMA | KP_MARK_SEMICOLON)) &&
        !(left->flags & KP_TOKEN_LIST &&
          kp_tokens_any(tokens, 0, i - 1, 0, KP_TOKEN_LIST)))
      return kp_token(tokens, i + 1)->classes & KP_WORD_OPENS_SUBJECT &&
             (kp_tokens_main_verb(tokens, last + 1) < tokens->n ||
              kp_token(tokens, last + 1)->flags & KP_TOKEN_PARTICIPLE ||
              kp_tokens_hold(tokens, 0, i, "between"));
  }
  return FALSE;
}

/* "and, knowing her | as I do, he left", "and in some cases, | bake rye": what
 * opened the second half is left, and its verb cut. */
static gboolean
lost_half(const KpDraft *draft, guint last)
{
  const guint reach = 8; /* tokens of the opener */
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i] || token->flags & KP_TOKEN_FINITE || token->quote != 0)
      return FALSE;
    /* "and, in time, baked" */
    if (token->flags & (KP_TOKEN_PARTICIPLE | KP_TOKEN_BASE) &&
        kp_token_after_comma(tokens, i))
      return FALSE;
    if (!kp_token_is(tokens, i, "and|but"))
      continue;
    if (kp_token_is(tokens, i + 1, "according")) /* ", but according to Holt" */
      return kp_tokens_hold_verb(tokens, last + 1, tokens->n);
    return kp_tokens_hold_verb(tokens, 0, i) &&
           (token->marks & KP_MARK_COMMA ||
            (kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION &&
             kp_token(tokens, last)->marks & KP_MARK_COMMA &&
             (kp_token(tokens, last + 1)->flags &
                  (KP_TOKEN_FINITE | KP_TOKEN_BASE) ||
              kp_token_is(tokens, i, "but"))));
  }
  return FALSE;
}

/* "In a book called Rye, new notes | from Hull tell": what the opener leads to
 * has its verb in what is cut. */
static gboolean
lost_after_opener(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  guint comma = kp_tokens_comma(tokens, first, last);
  if (!(kp_token(tokens, first)->classes & KP_WORD_PREPOSITION) ||
      comma >= last || kp_tokens_main_verb(tokens, last + 1) >= tokens->n)
    return FALSE;
  for (guint i = comma + 1; i <= last; i++) {
    if (draft->keep[i] && kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return TRUE;
}

gboolean
kp_ending_lost(const KpDraft *draft, guint last)
{
  return lost_but(draft, last) || kp_ending_lost_claim(draft, last) ||
         lost_mark(draft, last) || lost_second_verb(draft, last) ||
         lost_half(draft, last) || lost_after_opener(draft, last) ||
         lost_order(draft, last) || lost_concern(draft, last) ||
         lost_answer(draft, last);
}
