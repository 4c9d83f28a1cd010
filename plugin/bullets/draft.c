/* SPDX-License-Identifier: MIT */
/* A draft comes in; which of its tokens come first, next and last goes out. */
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
kp_draft_next(const KpDraft *draft, guint from)
{
  while (from < draft->tokens->n && !draft->keep[from])
    from++;
  return from;
}

guint
kp_draft_first(const KpDraft *draft)
{
  return kp_draft_next(draft, 0);
}

guint
kp_draft_opening(const KpDraft *draft)
{
  return draft->rotation != NULL ? draft->rotation->speaker_from
                                 : kp_draft_first(draft);
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
