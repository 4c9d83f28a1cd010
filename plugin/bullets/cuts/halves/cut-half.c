/* SPDX-License-Identifier: MIT */
/* Second halves of a co-ordination: a clause, or a predicate. */
#include "attribution.h"
#include "cut.h"

/* "washed | and dressed the child", "are baked | and sold by two crews": what
 * the second verb has is the first's as well. */
static gboolean
shares_object(const KpTokens *tokens, guint i, guint next)
{
  return !kp_token_after_comma(tokens, i) &&
         kp_token(tokens, i - 1)->flags & KP_TOKEN_ANY_VERB &&
         !kp_token_is(tokens, i - 2, "a|an") && /* "called him a clown" */
         (kp_token_any(tokens, next, KP_WORD_VERB, KP_TOKEN_ANY_VERB)) &&
         next + 1 < tokens->n;
}

/* "a coat, a jumper | and flared trousers": a comma before the last piece and
 * no verb since, and what follows "and" has nothing that a verb leads to. */
static gboolean
ends_list(const KpTokens *tokens, guint i)
{
  const guint most = 5; /* tokens of the piece */
  guint item = kp_token_is(tokens, i + 1, "even|also") ? i + 2 : i + 1;
  const KpToken *next = kp_token(tokens, item);
  /* "a capable | but flawed baker" */
  if (next->flags & KP_TOKEN_PARTICIPLE &&
      !(kp_token(tokens, item + 1)->classes &
        (KP_WORD_DETERMINER | KP_WORD_PRONOUN)) && /* "a mask | and asked a" */
      (kp_token_is(tokens, i - 2, "a|an") ||
       (kp_token_ends(tokens, i - 2, "ly") &&
        kp_token_is(tokens, i - 3, "a|an|two|three|the|several"))))
    return TRUE; /* "baker-owned | and run mills" */
  if (!(next->flags & KP_TOKEN_PARTICIPLE) || item + 1 >= tokens->n ||
      kp_token(tokens, item + 1)->classes &
          (KP_WORD_OPENS_SUBJECT | KP_WORD_PREPOSITION | KP_WORD_FUNCTION |
           KP_WORD_NUMBER))
    return FALSE;
  for (guint k = i - 1; k-- > 0 && k + most >= i;) {
    if (kp_token(tokens, k + 1)->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND))
      return FALSE;
    if (kp_token(tokens, k)->marks & KP_MARK_COMMA)
      return TRUE;
  }
  return FALSE;
}

/* "met Holt, head of the guild, | and asked a baker", "| and was old", "| and
 * he left": a verb is no last thing of a list. */
static gboolean
opens_deed(const KpTokens *tokens, guint i)
{
  const KpToken *next = kp_token(tokens, i + 1),
                *after = kp_token(tokens, i + 2);
  if (next->classes & KP_WORD_PRONOUN)
    return (after->flags & KP_TOKEN_FINITE) != 0;
  return next->flags & KP_TOKEN_FINITE &&
         (!(next->flags & KP_TOKEN_PARTICIPLE) ||
          after->classes & (KP_WORD_DETERMINER | KP_WORD_PRONOUN));
}

/* "a sweater, jeans, | and boots as she walked": a piece without a verb stands
 * between this comma and another. */
static gboolean
is_last_of_list(const KpTokens *tokens, guint i)
{
  const guint most = 6; /* tokens of the piece */
  if (!kp_token_after_comma(tokens, i))
    return ends_list(tokens, i);
  for (guint k = i - 1; k-- > 0 && k + most >= i;) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (kp_token(tokens, k)->marks & KP_MARK_COMMA)
      return !(kp_token(tokens, k + 1)->classes &
               (KP_WORD_RELATIVE | KP_WORD_NUMBER | KP_WORD_DETERMINER)) &&
             !kp_is_attribution(tokens, k + 1) && /* ", Holt said, | and" */
             kp_tokens_hold_verb(tokens, 0, k) &&
             /* "had baked rye, shut the mill, | and left" */
             (kp_token(tokens, k + 1)->flags & KP_TOKEN_PARTICIPLE ||
              !opens_deed(tokens, i));
  }
  return FALSE;
}

/* "has had its trials: a flood, a fire that spread, | and ...": an item. */
static gboolean
is_last_after_colon(const KpTokens *tokens, guint i)
{
  gboolean colon = FALSE, both = FALSE;
  for (guint k = 0; k + 1 < i; k++) {
    both |= !colon && kp_token_is(tokens, k, "both|two");
    colon |= (kp_token(tokens, k)->marks & KP_MARK_COLON) != 0;
    if (colon && both)
      return TRUE; /* "both had a plan: Holt baked | and Reed sold" */
    if (colon && kp_token_after_comma(tokens, i) &&
        kp_token(tokens, k)->marks & KP_MARK_COMMA)
      return TRUE;
  }
  return FALSE;
}

/* "called the owner | and said": what is said is the news. */
static gboolean
only_meets(const KpTokens *tokens, guint i)
{
  for (guint k = 0; k < i; k++) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE &&
        kp_token_is(tokens, k,
                    "called|phoned|rang|contacted|spoke|met|looked|turned|"
                    "appeared|responded|replied|approached|emailed|texted|"
                    "stood|stepped|sat|walked|went|came|took"))
      return TRUE;
  }
  return FALSE;
}

/* "in case he loses | and refuses to go": both are the condition. */
static gboolean
is_conditional(const KpTokens *tokens, guint i)
{
  const guint reach = 14; /* tokens of the condition's first half */
  for (guint k = i; k-- > 0 && k + reach >= i;) {
    if (kp_token(tokens, k)->marks != 0)
      return FALSE;
    if (kp_token_is(tokens, k, "if|unless|case|whether|until"))
      return TRUE;
  }
  return FALSE;
}

/* "and then | left": the first token after that at i which may be a verb. */
static guint
after_adverbs(const KpTokens *tokens, guint i)
{
  guint next = i + 1;
  while (next + 1 < tokens->n && next < i + 3 &&
         !(kp_token(tokens, next)->flags & KP_TOKEN_FINITE) &&
         (kp_token_is(tokens, next, "then|later|also|now|still|even|already") ||
          (kp_token_ends(tokens, next, "ly") &&
           kp_token(tokens, next)->marks == 0 && /* not "and newly baked rye" */
           !kp_token_ends(tokens, i - 1, "ly") &&
           kp_token(tokens, next + 1)->flags & KP_TOKEN_FINITE &&
           kp_token(tokens, next + 2)->classes &
               (KP_WORD_DETERMINER | KP_WORD_PRONOUN))))
    next++;
  return next;
}

/* The "and" at token i joins less than halves, or more than two. */
static gboolean
joins_others(const KpTokens *tokens, guint i, guint next)
{
  if (!kp_token_after_comma(tokens, i) &&
      /* "twists and turns, from ...", "growth and spread of" */
      ((next == i + 1 && kp_token(tokens, next)->marks & KP_MARK_COMMA) ||
       kp_token_is(tokens, next + 1, "of")))
    return TRUE;
  if (kp_token_is(tokens, i + 2, "as") && kp_tokens_hold(tokens, 0, i, "as"))
    return TRUE; /* "as happy, proud | and loved as" */
  gboolean lists = !kp_token_is(tokens, i, "but|yet") ||
                   !kp_token_after_comma(tokens, i) ||
                   kp_token(tokens, i + 1)->marks != 0 ||
                   kp_token_is(tokens, i + 1,
                               "because|for|also|rather|in|as|only|if|another");
  return shares_object(tokens, i, next) ||
         (lists && is_last_of_list(tokens, i)) || kp_ends_clauses(tokens, i) ||
         is_last_after_colon(tokens, i);
}

/* "and | she left", "and | Holt left" */
static gboolean
has_subject(const KpTokens *tokens, guint i)
{
  const KpToken *first = kp_token(tokens, i + 1);
  if (!(kp_token(tokens, i + 2)->flags & KP_TOKEN_FINITE))
    return FALSE;
  return first->classes & KP_WORD_PRONOUN ||
         (first->classes & KP_WORD_CAPITAL && first->marks == 0 &&
          !(kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL) &&
          !kp_tokens_comma_near(tokens, i));
}

/* "is not about rye, | but about work", "is not a mill | but the oven of one":
 * what it is instead. */
static gboolean
tells_instead(const KpTokens *tokens, guint i)
{
  const guint reach = 14; /* tokens back to the "not" */
  if (!kp_token_is(tokens, i, "but") ||
      !(kp_token(tokens, i + 1)->classes &
        (KP_WORD_PREPOSITION | KP_WORD_DETERMINER)) ||
      kp_token_is(tokens, i + 1, "for|after|since|in|on|at"))
    return FALSE;
  guint from = i > reach ? i - reach : 0;
  return kp_tokens_any(tokens, from, i, KP_WORD_NEGATION, 0) &&
         kp_tokens_main_verb(tokens, i + 1) >= tokens->n;
}

/* "A baker who sold loaves he had burned | and left is ill": the verbs so far
 * are asked for by "who", and the sentence's own is still to come. */
static gboolean
awaits_own(const KpTokens *tokens, guint verb, guint i)
{
  if (!kp_token_is(tokens, verb - 1, "who|which|that") ||
      kp_token_after_comma(tokens, verb - 1))
    return FALSE;
  guint own = kp_tokens_main_verb(tokens, 0);
  return own > i && own < tokens->n;
}

/* "watch others doing | so", "and | so is" */
static gboolean
is_done_so(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "so") &&
         (kp_token(tokens, i)->marks != 0 ||
          kp_token_is(tokens, i - 1, "do|does|did|doing|done|and|but"));
}

const gchar *
kp_cut_second_half(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "and|but|so|yet|while") || i + 2 >= tokens->n ||
      kp_token(tokens, i - 1)->flags & KP_TOKEN_LIST || is_done_so(tokens, i))
    return NULL;
  if (kp_own_goes_on(tokens, i))
    return "second half";
  guint next = after_adverbs(tokens, i);
  if (joins_others(tokens, i, next) ||
      (kp_token_is(tokens, i, "but|yet") && kp_cut_grants(tokens, i)) ||
      kp_half_owns_up(tokens, i, next) || tells_instead(tokens, i) ||
      (kp_token_is(tokens, i, "but") && kp_says_not_only(tokens, 0, i)))
    return NULL;
  gboolean comma = kp_token_after_comma(tokens, i);
  const KpToken *token = kp_token(tokens, next);
  gboolean predicate =
      (token->flags & KP_TOKEN_FINITE) ||
      (token->classes & KP_WORD_VERB && !(token->classes & KP_WORD_CAPITAL));
  /* "called the owner | and reported that": what was said is the point */
  if (predicate && (kp_ends_series(tokens, i) ||
                    (kp_is_say(tokens, next) && only_meets(tokens, i)) ||
                    is_conditional(tokens, i)))
    return NULL;
  guint verb = kp_tokens_verb(tokens, 0, i);
  if (verb >= i || (!comma && awaits_own(tokens, verb, i)) ||
      (!predicate && !comma && !kp_token_is(tokens, i, "but|and|so")))
    return NULL;
  return predicate || has_subject(tokens, i) ||
                 (comma &&
                  (kp_token_is(tokens, i, "but") ||
                   kp_tokens_clause(tokens, i + 1,
                                    kp_piece_end(tokens, i + 1, tokens->n))))
             ? "second half"
             : NULL;
}
