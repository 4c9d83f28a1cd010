/* SPDX-License-Identifier: MIT */
#include "draft.h"

guint
kp_draft_last(const KpDraft *draft)
{
  guint i = draft->tokens->n;
  if (draft->rotation != NULL)
    i = draft->rotation->quote_to;
  while (i-- > 0) {
    if (draft->keep[i] && !(kp_token(draft->tokens, i)->flags & KP_TOKEN_DASH))
      return i;
  }
  return 0;
}

guint
kp_draft_first(const KpDraft *draft)
{
  guint i = 0;
  while (i < draft->tokens->n && !draft->keep[i])
    i++;
  return i;
}

guint
kp_draft_verbs(const KpDraft *draft)
{
  guint verbs = 0;
  for (guint i = 0; i < draft->tokens->n; i++)
    verbs += draft->keep[i] &&
             (kp_token(draft->tokens, i)->flags & KP_TOKEN_FINITE) != 0;
  return verbs;
}
