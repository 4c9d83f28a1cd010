/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether its end was cut where the cut words say how far,
 * for whom or when what is kept is so, goes out. */
#include <string.h>

#include "ending.h"
#include "fitness.h"

/* The first token of the piece that ends before token `cut`: after a comma, a
 * dash or a relative word. */
static guint
piece_start(const KpTokens *tokens, guint cut)
{
  const guint8 marks = KP_MARK_COMMA | KP_MARK_SEMICOLON | KP_MARK_COLON;
  guint i = cut;
  while (i > 0 && !(kp_token(tokens, i - 1)->marks & marks) &&
         !(kp_token(tokens, i - 1)->flags & KP_TOKEN_DASH) &&
         !kp_token_is_relative(tokens, i - 1))
    i--;
  return i;
}

/* "did not", "never", "nobody": not "No 1", "in order not to", "not guilty". */
static gboolean
denies(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "never|nobody|none"))
    return TRUE;
  if (kp_token_is(tokens, i, "no"))
    return kp_token_is(tokens, i + 1, "one");
  return kp_token(tokens, i)->classes & KP_WORD_NEGATION && i > 0 &&
         (kp_token_is(tokens, i, "not")
              ? kp_token_is(tokens, i - 1, "did|does|do|was|were|is|are")
              : kp_token_is(tokens, i,
                            "didn't|doesn't|don't|wasn't|weren't|isn't|"
                            "aren't"));
}

/* "did not drown | because", "never speaks to them | while": what is denied is
 * the two together. */
static gboolean
splits_denial(const KpTokens *tokens, guint from, guint cut)
{
  if (!kp_token_is(tokens, cut, "because|while|when|whenever|if"))
    return FALSE;
  gboolean why = kp_token_is(tokens, cut, "because");
  for (guint i = from; i < cut; i++) {
    /* "nobody sings | because" is so whatever the reason */
    gboolean whole =
        why && (kp_token_is(tokens, i, "never|nobody|none|no") ||
                kp_token_is(tokens, i + 1, "always|yet|possible|able|enough"));
    if (denies(tokens, i) && !whole)
      return TRUE;
  }
  return FALSE;
}

static gboolean
opens_terms(const KpTokens *tokens, guint cut)
{
  return kp_token_is(tokens, cut,
                     "in|on|for|with|between|at|during|after|before|under|from|"
                     "within|until|without|by");
}

static gboolean
holds_number(const KpTokens *tokens, guint from, guint to)
{
  return kp_tokens_any(tokens, from, to, KP_WORD_NUMBER, 0) ||
         kp_tokens_hold(tokens, from, to, KP_SMALL_NUMBERS);
}

/* A number, a day or a time in the cut phrase that opens at token `cut`. */
static gboolean
tells_time(const KpTokens *tokens, guint cut)
{
  const guint most = 7; /* tokens of the phrase */
  guint to = MIN(cut + most, tokens->n);
  return holds_number(tokens, cut, to) ||
         kp_tokens_any(tokens, cut, to, KP_WORD_DAY | KP_WORD_MONTH,
                       KP_TOKEN_TIME);
}

/* "are allowed on the beach | between May and June", "is open to all bakers |
 * with a ticket", "can use the lane | on Sundays": on what terms. */
static gboolean
splits_leave(const KpTokens *tokens, guint from, guint cut)
{
  const guint reach = 12; /* tokens from the leave on */
  if (!opens_terms(tokens, cut))
    return FALSE;
  for (guint i = cut; i-- > from && i + reach >= cut;) {
    if (kp_token_is(tokens, i,
                    "allowed|permitted|entitled|eligible|banned|barred|legal|"
                    "illegal|forbidden|prohibited|exempt|valid"))
      return kp_tokens_before(tokens, i, 3, "is|are|was|were|be|been|become") ||
             kp_tokens_hold(tokens, i, cut, "from") ||
             kp_token_is(tokens, i, "banned");
    if (kp_token_pair(tokens, i, "open|closed|free", "to"))
      return kp_tokens_before(tokens, i, 2, "is|are|be|been");
    if (kp_token_is(tokens, i, "can|may|must|if|unless|provided") &&
        !(kp_token(tokens, i)->classes & KP_WORD_CAPITAL) &&
        !kp_tokens_before(tokens, i, 1, "is|are|was|were|be|been|has|have"))
      return !kp_token_is(tokens, i + 1, "be") && tells_time(tokens, cut);
  }
  return FALSE;
}

/* "rose by 9 percent in London but fell by 2 percent | in Hull", "2 percent
 * next year and 3 percent | in 2030": the second of two that are told apart by
 * what is cut. */
static gboolean
splits_pair(const KpTokens *tokens, guint cut)
{
  const guint most = 7;  /* tokens of the second */
  const guint near = 5;  /* tokens of what tells of the first */
  const guint wide = 11; /* tokens from "by comparison" on */
  if (!opens_terms(tokens, cut) && !kp_token_is(tokens, cut, "among|to|over"))
    return FALSE;
  guint join = cut;
  while (join > 1 && join + wide >= cut &&
         !kp_token_is(tokens, join, "comparison|contrast") &&
         !(join + most >= cut &&
           kp_token_is(tokens, join, "and|but|while|compared|against")))
    join--;
  if (join < 2 || join + wide < cut || !holds_number(tokens, join, cut))
    return FALSE;
  guint first = join > near ? join - near : 0;
  for (guint i = first; i < join; i++) {
    if (kp_token(tokens, i)->hash == kp_token(tokens, cut)->hash)
      return TRUE;
  }
  return (kp_token(tokens, join - 1)->flags & KP_TOKEN_TIME) != 0;
}

/* "a deal will be made |, when the talks are over": not "will open in May |,
 * when the school does". */
static gboolean
awaits(const KpTokens *tokens, guint from, guint cut)
{
  return kp_token_is(tokens, cut, "when|once") &&
         kp_tokens_hold(tokens, from, cut, "will|would|can|may") &&
         !kp_tokens_any(tokens, cut - 1, cut, KP_WORD_ANY_DATE, KP_TOKEN_TIME);
}

/* "by 2031 | at the earliest", "costs 300 | in some cases", "twice | in a row",
 * "34 percent |, with half of the votes counted" */
static gboolean
opens_limit(const KpTokens *tokens, guint cut)
{
  if (kp_token_is(tokens, cut, "at"))
    return kp_tokens_hold(tokens, cut + 1, cut + 3,
                          "earliest|latest|least|most|best|worst|times");
  if (kp_token_is(tokens, cut, "by")) /* "rose twice | by 4 percent" */
    return (kp_token(tokens, cut + 1)->classes & KP_WORD_NUMBER) != 0;
  if (kp_token_is(tokens, cut, "on"))
    return kp_token_is(tokens, cut + 1, "average|paper");
  if (kp_token_is(tokens, cut, "with"))
    return kp_tokens_hold(tokens, cut, tokens->n, "counted|reporting");
  return kp_token_is(tokens, cut, "in") &&
         (kp_token_is(tokens, cut + 1,
                      "some|many|most|certain|theory|principle|succession|"
                      "private") ||
          (kp_token_is(tokens, cut + 1, "part") && /* ", in part as" adds */
           !kp_token_after_comma(tokens, cut)) ||
          kp_token_pair(tokens, cut + 1, "a", "row"));
}

static gboolean
is_rate(const KpTokens *tokens, guint i)
{
  const KpSpan span = kp_token(tokens, i)->span;
  return kp_token_is(tokens, i,
                     "percent|cent|doubled|doubling|tripled|quadrupled|"
                     "halved") ||
         (kp_token_is(tokens, i, "third|quarter|fifth|tenth|half") &&
          kp_tokens_before(tokens, i, 2, "by")) ||
         (kp_token(tokens, i)->classes & KP_WORD_NUMBER &&
          memchr(tokens->text + span.start, '%', span.length) != NULL);
}

/* "fell by 12 percent | in 2019", "doubled | among men": of what time, place or
 * people. */
static gboolean
splits_rate(const KpTokens *tokens, guint from, guint cut)
{
  const guint reach = 6; /* tokens from the rate on */
  if (!kp_token_is(tokens, cut,
                   "in|among|between|over|during|for|from|by|on|since|at|"
                   "within|across"))
    return FALSE;
  for (guint i = cut; i-- > 1 && i + reach >= cut;) {
    if (is_rate(tokens, i))
      return TRUE;
  }
  /* "A third of women baked | in 2018" */
  return kp_token_is(tokens, cut, "in") &&
         kp_token(tokens, cut + 1)->classes & KP_WORD_NUMBER &&
         kp_tokens_hold(tokens, from, cut, "third|quarter|half|percent|cent");
}

/* "is to build 500 ovens | by next May": so many, by then. */
static gboolean
splits_goal(const KpTokens *tokens, guint from, guint cut)
{
  const guint most = 5; /* tokens of the date */
  return kp_token_is(tokens, cut, "by|within|over") &&
         kp_tokens_any(tokens, cut + 1, MIN(cut + most, tokens->n),
                       KP_WORD_MONTH | KP_WORD_DAY, KP_TOKEN_TIME) &&
         kp_tokens_hold(tokens, from, cut,
                        "will|would|plans|plan|hopes|hoping|aims|aiming|"
                        "expected|wants|pledged|promised|set|due") &&
         holds_number(tokens, from, cut);
}

/* "costs twice as much in Oslo | as it does in Hull", "baked the same bread |
 * as they had" */
static gboolean
splits_times(const KpTokens *tokens, guint from, guint cut)
{
  if (!kp_token_is(tokens, cut, "as|than"))
    return FALSE;
  for (guint i = from; i + 1 < cut; i++) {
    if (kp_token_is(tokens, i, "same") ||
        kp_token_pair(tokens, i, "twice|half|times", "as|more"))
      return !kp_tokens_hold(tokens, i + 2, cut, "as|than");
  }
  return FALSE;
}

/* "did not drown | in the river because", "can run | on the beach if", "the
 * same bread | in May as": what limits it comes later in what is cut. */
static gboolean
limits_later(const KpTokens *tokens, guint from, guint cut)
{
  if (kp_token(tokens, cut)->flags & KP_TOKEN_DASH)
    return FALSE;
  for (guint i = cut + 1; i + 1 < tokens->n; i++) {
    if (kp_token_after_comma(tokens, i) || kp_token(tokens, i)->quote != 0 ||
        kp_token(tokens, i)->flags & (KP_TOKEN_DASH | KP_TOKEN_FINITE))
      return FALSE;
    if ((kp_token_is(tokens, i, "if|unless|provided") &&
         !kp_token_is(tokens, i - 1,
                      "even|as|is|are|was|were|be|been|has|have")) ||
        splits_times(tokens, from, i))
      return TRUE;
  }
  return FALSE;
}

/* "every oven | in the town except two", "no more than six | - with a few
 * exceptions", "all bakers | besides Holt"; not "and Monday was no exception".
 */
static gboolean
takes_out(const KpTokens *tokens, guint cut)
{
  const guint reach = 4; /* tokens: "with one or two exceptions" */
  for (guint i = cut; i < tokens->n; i++) {
    if (kp_token_is(tokens, i, "except|excluding") ||
        (kp_token_is(tokens, i, "exception|exceptions") &&
         kp_tokens_before(tokens, i, reach, "with")))
      return TRUE;
  }
  return kp_token_is(tokens, cut, "barring|besides") &&
         !kp_token_after_comma(tokens, cut);
}

/* "freed them | -- under the condition that" */
static gboolean
opens_condition(const KpTokens *tokens, guint cut)
{
  const guint reach = 5; /* tokens */
  guint at = cut;
  while (at < tokens->n && kp_token(tokens, at)->word.length == 0)
    at++;
  if (kp_token_is(tokens, at, "in")) /* "may be shut | in cases where" */
    return kp_tokens_hold(tokens, at + 1, at + 3, "case|cases|event") &&
           !kp_token_is(tokens, at + 1, "case"); /* "baked, | in case it is" */
  return kp_token_is(tokens, at, "under|on|with|at|subject") &&
         kp_tokens_hold(tokens, at + 1, at + reach,
                        "condition|conditions|proviso|caveat|approval|risk");
}

gboolean
kp_fitness_lost_scope(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint last = kp_draft_last(draft), cut = last + 1;
  if (draft->rotation != NULL || cut >= tokens->n ||
      kp_ending_before_speaker(tokens, last))
    return FALSE;
  if (opens_limit(tokens, cut) || takes_out(tokens, cut) ||
      opens_condition(tokens, cut))
    return TRUE;
  if (kp_token_after_comma(tokens, cut))
    return awaits(tokens, piece_start(tokens, cut - 1), cut);
  guint from = piece_start(tokens, cut);
  return limits_later(tokens, from, cut) || splits_denial(tokens, from, cut) ||
         splits_leave(tokens, from, cut) || splits_pair(tokens, cut) ||
         splits_rate(tokens, from, cut) || splits_goal(tokens, from, cut) ||
         splits_times(tokens, from, cut);
}
