/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it says what a picture shows, goes
 * out. */
#include "cut.h"
#include "unfit.h"

/* "A. Holt, left, and her brother, right": a word of place by itself. */
static gboolean
points_at_picture(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "left|right|centre|center|pictured|l|r"))
    return FALSE;
  for (guint i = 1; i < tokens->n; i++) {
    guint8 before = kp_token(tokens, i - 1)->marks;
    guint8 after = kp_token(tokens, i)->marks;
    gboolean alone =
        (before & KP_MARK_COMMA && (after != 0 || i + 1 == tokens->n)) ||
        (kp_token(tokens, i)->depth > 0 && after & KP_MARK_CLOSE &&
         kp_token(tokens, i - 1)->depth == 0);
    if (alone && kp_token_is(tokens, i, "left|right|centre|center|pictured"))
      return TRUE;
    if (alone && kp_token(tokens, i)->depth > 0 &&
        kp_token_is(tokens, i, "l|r"))
      return TRUE;
  }
  return FALSE;
}

/* "Convict: The miller has ...", "Holt: We have ...": one word or a name, which
 * may be who speaks; "In the mill: Anna Holt at work": no sentence after it. */
static gboolean
is_bad_label(const KpTokens *tokens)
{
  guint end = kp_label_end(tokens);
  if (end == 0 || kp_label_repeats(tokens, end) ||
      kp_dateline_end(tokens) >= end)
    return FALSE;
  return end == 1 ||
         kp_token(tokens, end - 1)->classes &
             (KP_WORD_CAPITAL | KP_WORD_NUMBER) ||
         kp_token(tokens, end)->flags & KP_TOKEN_GERUND ||
         !kp_tokens_clause(tokens, end, tokens->n);
}

/* "A. Holt pictured with her brother": no verb before the word of pictures. */
static gboolean
shows_picture(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "pictured|seen"))
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token_is(tokens, i, "pictured|seen") &&
        kp_token(tokens, i)->quote == 0 && !kp_tokens_hold_verb(tokens, 0, i) &&
        !(kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY) &&
        kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION) {
      /* "A flood not seen in ten years may be near" */
      guint verb = kp_tokens_main_verb(tokens, i);
      return !kp_token_listed(tokens, MIN(verb, tokens->n - 1),
                              "auxiliary-finite");
    }
  }
  return FALSE;
}

/* "Anna Holt Anna Holt has baked": what a picture shows ran into its caption.
 */
static gboolean
opens_twice(const KpTokens *tokens)
{
  const guint most = 4; /* words of a name */
  for (guint n = 2; n <= most && 2 * n < tokens->n; n++) {
    guint same = 0;
    while (same < n && kp_token(tokens, same)->classes & KP_WORD_CAPITAL &&
           kp_token(tokens, same)->marks == 0 &&
           g_str_equal(kp_token_folded(tokens, same),
                       kp_token_folded(tokens, n + same)))
      same++;
    if (same == n)
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the sentence ends in the day of a year: "on May 3, 2022". */
static gboolean
ends_in_date(const KpTokens *tokens)
{
  const guint reach = 3; /* tokens of the day */
  const guint digits = 4;
  guint last = tokens->n - 1;
  if (kp_token(tokens, last)->word.length != digits ||
      !(kp_token(tokens, last)->classes & KP_WORD_NUMBER))
    return FALSE;
  return kp_tokens_any(tokens, last - reach, last, KP_WORD_MONTH, 0);
}

/* "Anna Holt speaks at a mill in Hull on May 3, 2022.": what a picture shows is
 * told as if it were now; no "Peace talks ended on May 3, 2022". */
static gboolean
tells_past_as_now(const KpTokens *tokens)
{
  const guint most = 8; /* tokens to the verb */
  if (tokens->n < most || !ends_in_date(tokens) ||
      !kp_language_has(tokens->prose->language, kp_list_bit("verb-base")))
    return FALSE;
  for (guint i = 1; i < most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->flags & KP_TOKEN_FINITE && token->classes & KP_WORD_AUXILIARY)
      return FALSE;
    if (kp_token_is(tokens, i,
                    "speaks|speak|waves|wave|poses|pose|stands|stand|walks|"
                    "walk|looks|look|gestures|reacts|react|sits|"
                    "celebrates|celebrate|addresses|sit|carries|carry|"
                    "watches|watch|passes|pass|loads|load|talks|talk|smiles"))
      return !(kp_token(tokens, i - 1)->classes &
               (KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                KP_WORD_AUXILIARY)) &&
             token->quote == 0 && !kp_tokens_hold_verb(tokens, 0, i) &&
             kp_tokens_main_verb(tokens, i + 1) >= tokens->n;
  }
  return FALSE;
}

gboolean
kp_unfit_is_caption(const KpTokens *tokens)
{
  return points_at_picture(tokens) || is_bad_label(tokens) ||
         shows_picture(tokens) || opens_twice(tokens) ||
         tells_past_as_now(tokens);
}
