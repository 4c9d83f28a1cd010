/* SPDX-License-Identifier: MIT */
/* The "but" between two halves comes in; whether the first is only granted, or
 * the second owns up to what it left out, goes out. */
#include "cut.h"

/* "was set to close, | but", "was thought to be old, | but", "could have sold
 * it, | but": it did not, and was not. */
static gboolean
was_not(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "seemed|appeared|thought|believed|feared"))
    return kp_token_is(tokens, i + 1, "to");
  if (kp_token_is(tokens, i, "at"))
    return kp_token_is(tokens, i + 1, "first");
  if (kp_token_is(tokens, i, "had"))
    return kp_token_is(tokens, i + 1,
                       "forecast|predicted|expected|promised|thought|believed");
  if (kp_token_pair(tokens, i, "was|were", "to"))
    return kp_token_is(tokens, i + 2, "have|be");
  return kp_token_is(tokens, i, "was|were|been")
             ? kp_token_is(tokens, i + 1,
                           "set|expected|thought|believed|assumed|about|going|"
                           "feared|said|reported") &&
                   (kp_token_is(tokens, i + 2, "to") ||
                    /* "It was thought that it was old, | but" */
                    (kp_token_is(tokens, i + 2, "that") &&
                     kp_token_is(tokens, i - 1, "it")) ||
                    kp_token_pair(tokens, i + 1, "set", "for"))
             : kp_token_pair(tokens, i, "could|would|should", "have");
}

gboolean
kp_cut_grants(const KpTokens *tokens, guint to)
{
  for (guint i = 0; i < to; i++) {
    if (kp_token_triple(tokens, i - 1, "is|are|was|were|long",
                        "used|accustomed", "to"))
      return TRUE; /* "Bakers are used to rain, | but" */
    if (was_not(tokens, i))
      return TRUE;
    if (kp_token_is(tokens, i,
                    "may|might|slated|scheduled|supposed|meant|intended|"
                    "planned|hoped|tried|wanted|due|attempted|initially|"
                    "originally|previously|usually|normally|typically|"
                    "traditionally") &&
        !(kp_token(tokens, i)->classes & KP_WORD_MONTH) &&
        !kp_token_is(tokens, i + 1, "called|known") && /* it is so still */
        kp_token(tokens, i)->quote == 0)
      return TRUE;
  }
  return FALSE;
}

/* "is proud of the mill but | admitted it had burned", "baked well but | was
 * unable to sell": the news, and of the same people. */
gboolean
kp_half_owns_up(const KpTokens *tokens, guint i, guint next)
{
  if (!kp_token_is(tokens, i, "but|yet"))
    return FALSE;
  if (kp_token_ends(tokens, next, "ly"))
    next++;
  if (kp_token_is(tokens, next, "was|were|is|are|been"))
    return kp_token_is(tokens, next + 1, "unable");
  return kp_token_is(tokens, next,
                     "admitted|admits|acknowledged|acknowledges|conceded|"
                     "concedes|warned|warns|cautioned|cautions|chastised|"
                     "failed|fails|couldn't");
}
