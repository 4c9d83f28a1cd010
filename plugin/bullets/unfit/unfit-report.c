/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it tells how the page was made, or
 * what the page will tell, goes out. */
#include "unfit.h"

/* TRUE where somebody was asked before token `end`. */
static gboolean
is_asked(const KpTokens *tokens, guint end)
{
  for (guint i = 0; i < end; i++) {
    if (kp_token(tokens, i)->quote == 0 &&
        kp_token_is(tokens, i,
                    "contacted|reached|approached|respond|responded|"
                    "available|unavailable|return|returned|declined"))
      return TRUE;
  }
  return FALSE;
}

/* "The mill has declined to | comment on its ovens", "declined | comment": says
 * nothing else; readers refused all of eight. */
static gboolean
declines_comment(const KpTokens *tokens, guint i)
{
  if (i > 1 && i + 1 == tokens->n &&
      kp_token_pair(tokens, i - 1, "declined|declines", "comment"))
    return TRUE;
  if (i < 3 ||
      !kp_token_triple(tokens, i - 2, "declined|declines|refused|refuses", "to",
                       "comment"))
    return FALSE;
  guint verb = kp_tokens_main_verb(tokens, 0);
  return verb == i - 2 || verb == i - 3;
}

/* "The paper has contacted the mill for comment", "Anna Holt contributed to
 * this report": how the page was made. */
static gboolean
tells_of_reporting(const KpTokens *tokens)
{
  const guint reach = 3; /* "for further comment", "a request for comment" */
  if (!kp_tokens_may_hold(tokens, "comment|comments|contributed"))
    return FALSE;
  for (guint i = 0; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    if (i > 1 && kp_token_is(tokens, i, "comment|comments") &&
        is_asked(tokens, i) &&
        (kp_token_before_mark(tokens, i) ||
         kp_token_is(tokens, i + 1, "at|from|on")) &&
        kp_tokens_before(tokens, i, reach, "for|request|requests"))
      return TRUE;
    if (declines_comment(tokens, i))
      return TRUE;
    if (kp_token_pair(tokens, i, "contributed", "to") &&
        kp_token_pair(tokens, i + 2, "this", "report|story|article"))
      return TRUE;
  }
  return FALSE;
}

/* "gives | her verdict on ten mills"; a judge "will give | her verdict", and
 * bakers are asked "to give | their views". */
static gboolean
gives_view(const KpTokens *tokens, guint i)
{
  return kp_token_triple(tokens, i, "gives|give", "his|her|their",
                         "verdict|view|views|opinion") &&
         !kp_token_is(tokens, i - 1, "to|not") &&
         !(kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY) &&
         !kp_tokens_hold(tokens, 0, i, "judge|court|jury|coroner|magistrate");
}

/* "talks | to Holt about ten mills", "Holt explains | why bread is dear": what
 * is said about it, or why it is so, the page tells. */
static gboolean
leads_to_talk(const KpTokens *tokens, guint i)
{
  const guint reach = 8; /* tokens: "to Anna Holt and Paul Reed about" */
  if (kp_token_after_comma(tokens, i) ||
      !(kp_token(tokens, i - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_PRONOUN)))
    return FALSE; /* "is still in talks with" */
  if (kp_token_is(tokens, i, "talks|chats|speaks"))
    return kp_token_is(tokens, i + 1, "to|with") &&
           kp_tokens_hold(tokens, i + 2, MIN(tokens->n, i + 2 + reach),
                          "about");
  return kp_token_pair(tokens, i, "explains|reveals|explores|examines",
                       "what|why|how|whether");
}

/* "The paper takes a closer look at ten mills", "brings you the news", "gives
 * her verdict on them": what the page itself will tell. */
static gboolean
presents_page(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "takes|brings|gives|give|talks|chats|speaks|"
                                  "explains|reveals|explores|examines"))
    return FALSE;
  for (guint i = 1; i + 2 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token_pair(tokens, i, "brings", "you"))
      return TRUE;
    if (kp_token_triple(tokens, i, "takes", "a", "look"))
      return TRUE;
    if (gives_view(tokens, i) || leads_to_talk(tokens, i))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_unfit_tells_of_report(const KpTokens *tokens)
{
  return tells_of_reporting(tokens) || presents_page(tokens);
}
