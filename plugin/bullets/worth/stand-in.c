/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether its first words stand for what was told elsewhere,
 * as "one", "the first" and "of them" do, goes out. */
#include "candidate.h"
#include "leaning.h"

/* "The first finds files", "The former tend to be old": which, is told
 * elsewhere. */
static gboolean
opens_with_order(const KpTokens *tokens, guint first)
{
  if (first + 2 >= tokens->n ||
      !kp_token_pair(tokens, first, "the",
                     "first|second|third|fourth|last|latter|former|other"))
    return FALSE;
  const KpToken *verb = kp_token(tokens, first + 2);
  /* "The former Made In Moss star", "The third set | was": no verb */
  gboolean noun = verb->classes & KP_WORD_CAPITAL ||
                  (verb->marks == 0 && !(verb->classes & KP_WORD_AUXILIARY) &&
                   kp_token(tokens, first + 3)->classes & KP_WORD_AUXILIARY);
  return kp_token(tokens, first + 1)->marks & KP_MARK_COMMA ||
         (!noun && (verb->flags & KP_TOKEN_FINITE ||
                    verb->classes & (KP_WORD_AUXILIARY | KP_WORD_VERB)));
}

/* "The next step was", "The second study found": of an order that is told
 * elsewhere; not "The final piece of the puzzle". */
static gboolean
opens_with_step(const KpTokens *tokens, guint first)
{
  guint noun = first + 2;
  return kp_token_pair(tokens, first, "the",
                       "second|third|fourth|fifth|next|final|last|other") &&
         kp_token_is(tokens, noun,
                     "step|steps|move|study|element|challenge|task|lesson|"
                     "question|method|strategy|factor|tip|phase") &&
         !(kp_token(tokens, noun + 1)->classes & KP_WORD_PREPOSITION);
}

/* "All these loaves are", "All of that changed", "All that work was": of what,
 * is told elsewhere; not "All that is left", "All those who". */
static gboolean
opens_with_all(const KpTokens *tokens, guint first)
{
  guint i = first + (kp_token_is(tokens, first + 1, "of") ? 2 : 1);
  if (!kp_token_is(tokens, first, "all") ||
      !kp_token_is(tokens, i, "this|these|that|those"))
    return FALSE;
  const KpToken *next = kp_token(tokens, i + 1);
  return kp_token_is(tokens, i, "this|these") ||
         !(next->classes & (KP_WORD_RELATIVE | KP_WORD_PREPOSITION |
                            KP_WORD_PRONOUN | KP_WORD_DETERMINER) ||
           next->flags & KP_TOKEN_FINITE);
}

/* "During the long row, | Holt left", "In the clip, | Holt wore": an event or
 * a picture that is told elsewhere; not "During the war of 1812,". */
static gboolean
opens_inside(const KpTokens *tokens, guint first, guint comma)
{
  const guint longest = 3; /* tokens: "long, loud row" */
  const guint32 other = KP_WORD_CAPITAL | KP_WORD_NUMBER | KP_WORD_PREPOSITION;
  guint noun = first + 2;
  if (comma >= noun + longest ||
      kp_tokens_any(tokens, noun, comma + 1, other, KP_TOKEN_TIME))
    return FALSE;
  return kp_token_is(tokens, first, "during") ||
         (kp_token_is(tokens, first, "in") &&
          kp_token_is(
              tokens, comma,
              "snap|selfie|clip|article|post|letter|appearance|process"));
}

/* "As the mill burned, | Holt left": in the midst of what is told elsewhere;
 * not "As the mayor of Hull, | Holt". */
static gboolean
opens_along(const KpTokens *tokens, guint first)
{
  guint comma = kp_tokens_comma(tokens, first + 2, tokens->n);
  if (!kp_token_is(tokens, first + 1, "the") || comma + 1 >= tokens->n)
    return FALSE;
  if (kp_token_is(tokens, first, "as"))
    return kp_tokens_hold_verb(tokens, first + 2, comma + 1);
  return opens_inside(tokens, first, comma);
}

/* "Like most bakers, | Holt", "Unlike last year, | it": whom the reader does
 * not ask about; readers refused 59 % of 23. Not "Like it or not,", "Like the
 * bakers of Hull,". */
static gboolean
opens_likening(const KpTokens *tokens, guint first)
{
  return kp_token_is(tokens, first, "like|unlike") &&
         !kp_token_is(tokens, first + 1, "it|the") &&
         kp_tokens_comma(tokens, first + 1, tokens->n) + 1 < tokens->n;
}

/* "received | a medal": a verb and what goes with it; not "One baffled | woman
 * called". */
static gboolean
is_verb_alone(const KpTokens *tokens, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_DETERMINER | KP_WORD_CAPITAL;
  const KpToken *token = kp_token(tokens, i);
  gboolean doubtful =
      token->flags & KP_TOKEN_PARTICIPLE || kp_token_listed(tokens, i, "said");
  if (token->classes & KP_WORD_AUXILIARY || token->quote != 0)
    return token->quote == 0;
  return doubtful ? (kp_token(tokens, i + 1)->classes & small) != 0
                  : (token->flags & KP_TOKEN_FINITE) != 0;
}

/* "One | must ask": anybody must. */
static gboolean
tells_of_anyone(const KpTokens *tokens, guint verb)
{
  if (kp_token_is(tokens, verb, "has"))
    return kp_token_is(tokens, verb + 1, "to");
  return !kp_token_is(tokens, verb, "is|isn't|was|wasn't|had") &&
         (kp_token_ends(tokens, verb, "s") ||
          kp_token(tokens, verb)->classes & KP_WORD_AUXILIARY);
}

/* "Another | recently received a medal": of whom, is told elsewhere. */
static gboolean
opens_with_part(const KpTokens *tokens, guint first)
{
  guint verb = first + 1;
  if (verb >= tokens->n || kp_token(tokens, first)->quote != 0 ||
      kp_token(tokens, first)->marks != 0 ||
      !kp_token_is(tokens, first,
                   "one|another|some|others|both|neither|each|none"))
    return FALSE;
  if (kp_token_ends(tokens, verb, "ly") ||
      kp_token_listed(tokens, verb, "adverb"))
    verb++;
  /* "Some states allow" */
  gboolean plural = kp_token_is(tokens, first, "some|both|others") &&
                    kp_token_ends(tokens, verb, "s");
  return verb < tokens->n && !plural && is_verb_alone(tokens, verb) &&
         !(kp_token_is(tokens, first, "one") && tells_of_anyone(tokens, verb));
}

/* "A further | agreed" */
static gboolean
opens_with_further(const KpTokens *tokens, guint first)
{
  return first + 2 < tokens->n && kp_token(tokens, first)->quote == 0 &&
         kp_token_pair(tokens, first, "a",
                       "further|second|third|fourth|fifth") &&
         kp_token_listed(tokens, first + 2, "said");
}

/* "Some face it at school": the verb may be a noun. */
static gboolean
may_open_with_part(const KpTokens *tokens, guint first)
{
  return first + 1 < tokens->n && kp_token(tokens, first)->quote == 0 &&
         kp_token_is(tokens, first, "some|both|neither|each|none|others") &&
         kp_token(tokens, first + 1)->flags & KP_TOKEN_BASE;
}

/* "More than 500 | of them were", "From | here, it is": nothing before tells of
 * what. */
static gboolean
opens_with_stand_in(const KpDraft *draft, guint first)
{
  const guint reach = 8; /* words */
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_NUMBER |
                        KP_WORD_PREPOSITION | KP_WORD_DETERMINER;
  const KpTokens *tokens = draft->tokens;
  if (kp_token_pair(tokens, first, "from", "here|there"))
    return TRUE;
  for (guint i = first; i + 1 < tokens->n && i < first + reach; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->quote != 0 || !draft->keep[i])
      return FALSE;
    if (i > first && kp_token(tokens, i - 1)->classes & KP_WORD_PREPOSITION &&
        kp_token(tokens, i - 1)->marks == 0 &&
        (kp_token_is(tokens, i, "them") ||
         (kp_token_is(tokens, i, "these|those") &&
          kp_token(tokens, i + 1)->classes & KP_WORD_AUXILIARY)))
      return TRUE;
    if (token->classes & KP_WORD_AUXILIARY ||
        (!(token->classes & small) && !kp_token_listed(tokens, i, "several") &&
         !kp_token_is(tokens, i,
                      "dozens|hundreds|thousands|scores|majority|third|"
                      "quarter|number|handful|couple")))
      return FALSE;
  }
  return FALSE;
}

/* "Not only do | they", "Nor does | it": the subject is behind the verb. */
static gboolean
opens_turned(const KpTokens *tokens, guint first)
{
  guint i = first;
  if (kp_token_pair(tokens, i, "not", "only"))
    i += 2;
  else if (kp_token_is(tokens, i, "nor|neither|rarely|seldom|never"))
    i++;
  return i > first && kp_token(tokens, first)->quote == 0 &&
         kp_token(tokens, i)->classes & KP_WORD_AUXILIARY &&
         kp_token_is(tokens, i + 1, "they|it|he|she|this|these|those|that");
}

/* "Because it depends on rye, | it is dear": neither clause says what. */
static gboolean
names_nothing(const KpTokens *tokens, guint first)
{
  if (!(kp_token(tokens, first)->classes & KP_WORD_SUBORDINATE) ||
      kp_token(tokens, first)->quote != 0 ||
      !kp_token_is(tokens, first + 1, "it|they"))
    return FALSE;
  guint comma = kp_tokens_comma(tokens, first + 1, tokens->n);
  /* "Unless they have tins, | remove them" */
  if (kp_token_is(tokens, comma + 2, "it|them") &&
      kp_token(tokens, comma + 1)->flags & KP_TOKEN_BASE)
    return TRUE;
  return comma + 2 < tokens->n &&
         kp_token_is(tokens, comma + 1, "it|they|it's|they're") &&
         !kp_token_is(tokens, comma + 3, "possible|clear|easy|hard|better");
}

/* "Use it to bake", "Once that's done, you can": what was told before. */
static gboolean
orders_it(const KpTokens *tokens, guint first)
{
  if (kp_token(tokens, first)->quote != 0 || first + 3 >= tokens->n)
    return FALSE;
  if (kp_token_pair(tokens, first, "once", "that's|that|this|it's"))
    return kp_tokens_hold(tokens, first + 2, first + 4,
                          "done|complete|completed|finished|ready|installed");
  return kp_token(tokens, first)->flags & KP_TOKEN_BASE &&
         kp_token(tokens, first)->marks == 0 &&
         kp_token_is(tokens, first + 1, "it|them") &&
         !kp_token_is(tokens, first, "make|keep|find|give|call|like");
}

guint32
kp_stand_in_traits(const KpDraft *draft, guint first)
{
  const KpTokens *tokens = draft->tokens;
  if (opens_with_part(tokens, first) || opens_with_order(tokens, first) ||
      opens_with_step(tokens, first) || opens_with_all(tokens, first) ||
      opens_along(tokens, first) || opens_likening(tokens, first) ||
      opens_with_further(tokens, first) || opens_turned(tokens, first) ||
      names_nothing(tokens, first) || orders_it(tokens, first) ||
      opens_with_stand_in(draft, first))
    return KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  if (may_open_with_part(tokens, first))
    return KP_TRAIT_THEN;
  return 0;
}
