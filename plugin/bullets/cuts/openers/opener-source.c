/* SPDX-License-Identifier: MIT */
/* A phrase that opens a sentence comes in; whether it tells where the rest is
 * from, and so must stay, goes out: whose word it is, by which rules and in
 * which year it is so. */
#include "attribution.h"
#include "cut.h"

/* "In her lawsuit, | Holt was beaten": whose word it is, where the clause has
 * no verb of saying; "In the last polls, | Holt is in the lead": of no vote. */
static gboolean
tells_source(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 4; /* tokens of the opener before its noun */
  if (kp_tokens_hold(tokens, from, end, "poll|polls|polling") &&
      kp_tokens_hold(tokens, end, tokens->n, "lead|leads|leading|ahead|edge"))
    return TRUE;
  return kp_token_pair(tokens, from, "in", "his|her|their|its|the|a") &&
         kp_tokens_hold(tokens, from + 2, MIN(from + reach, end),
                        "lawsuit|complaint|affidavit|testimony|memoir|memoirs|"
                        "autobiography") &&
         kp_find_say(tokens, end, tokens->n) >= tokens->n;
}

/* "In 2011, | bakers spent $3 million on rye", "Last year, | 3 million came": a
 * sum is of its year. */
static gboolean
dates_sum(const KpTokens *tokens, guint from, guint end)
{
  const gsize year = 4; /* digits */
  gboolean dated = FALSE;
  for (guint i = from; i < end; i++)
    dated |= (kp_token(tokens, i)->classes & KP_WORD_NUMBER &&
              kp_token(tokens, i)->word.length == year) ||
             kp_token_pair(tokens, i, "last", "year|month|quarter");
  for (guint i = end; dated && i < tokens->n; i++) {
    if (kp_is_sum(tokens, i))
      return TRUE;
  }
  return FALSE;
}

/* "Under the rules that are, | bakers must": by them alone. */
static gboolean
tells_rules(const KpTokens *tokens, guint from, guint end)
{
  return kp_token_is(tokens, from, "under") &&
         kp_tokens_hold(tokens, from + 1, end, KP_RULES "|system|policy|act");
}

/* "At that time, | 40 bakers were ill a day", "In its first ten weeks, | 300
 * loaves were sold": a count is of its time. */
static gboolean
dates_count(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "at|during|in|over|within|for|before") ||
      !kp_tokens_any(tokens, end, tokens->n, KP_WORD_NUMBER, 0))
    return FALSE;
  for (guint i = from + 1; i < end; i++) {
    if (kp_token_pair(tokens, i - 1, "before", "this|that|then") ||
        kp_token_pair(tokens, i, "that|this|same", "time|period|point|stage") ||
        (kp_token_is(tokens, i, "first|last|past|previous") &&
         kp_token_is(tokens, i + 1,
                     KP_SMALL_NUMBERS "|few|several|half|quarter") &&
         kp_token_any(tokens, i + 2, 0, KP_TOKEN_TIME)))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_opener_tells_source(const KpTokens *tokens, guint from, guint end)
{
  return tells_source(tokens, from, end) || dates_sum(tokens, from, end) ||
         dates_count(tokens, from, end) || tells_rules(tokens, from, end);
}
