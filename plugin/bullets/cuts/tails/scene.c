/* SPDX-License-Identifier: MIT */
/* Whether a clause with "when" tells the news, and what is before it only what
 * somebody was at. */
#include "cut.h"

/* "was | nearing", whether a list has the verb or not; no "was | nothing". */
static gboolean
is_going_on(const KpTokens *tokens, guint k)
{
  return kp_token(tokens, k)->flags & KP_TOKEN_GERUND ||
         (kp_token_ends(tokens, k, "ing") &&
          !kp_token_is(tokens, k, "nothing|something|anything|everything"));
}

/* "was trying to sell it |", "was headed for Hull |": what somebody was at. */
static gboolean
is_doing(const KpTokens *tokens, guint to)
{
  for (guint k = 1; k < to; k++) {
    if (kp_token_is(tokens, k - 1, "was|were") &&
        (is_going_on(tokens, k) ||
         kp_token_is(tokens, k, "about|headed|bound|due")))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_sets_scene(const KpTokens *tokens, guint to, guint i)
{
  if (!kp_token_is(tokens, i, "when"))
    return FALSE;
  for (guint k = 1; k < to; k++) {
    if (kp_token_is(tokens, k - 1, "had") && /* "had already sold it | when" */
        kp_token_is(tokens, k, "already|just|barely|hardly|scarcely"))
      return TRUE;
    gboolean been = kp_token_is(tokens, k - 1, "been");
    if (!been && !kp_token_is(tokens, k - 1, "was|were"))
      continue;
    /* no "has been in Hull | for talks with him when" */
    if (is_going_on(tokens, k) ||
        kp_token_is(tokens, k,
                    "moored|parked|seated|stationed|asleep|anchored|docked") ||
        (kp_token_is(tokens, k, "on|in|at|with|about|just|headed|bound") &&
         !kp_token_is(tokens, k - 2, "it") && /* "It was in Hull" */
         !(been && to < i)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_time(const KpTokens *tokens, guint i)
{
  return kp_token_any(tokens, i, KP_WORD_ANY_DATE, KP_TOKEN_TIME);
}

gboolean
kp_sets_scene_apart(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "when") &&
         (is_doing(tokens, i) ||
          (!is_time(tokens, i - 1) && kp_sets_scene(tokens, i, i)));
}
