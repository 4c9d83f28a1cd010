/* SPDX-License-Identifier: MIT */
/* Who speaks comes in; whether they take a side in what they say goes out. */
#include "attribution.h"

gboolean
kp_is_party(const KpTokens *tokens, guint from, guint to)
{
  return kp_token_is(tokens, from, "some|many") ||
         kp_tokens_hold(
             tokens, from, to,
             "prosecutor|prosecutors|lawyer|lawyers|attorney|attorneys|"
             "defendant|defendants|suspect|suspects|critics|supporters|"
             "opponents|objectors|protesters|demonstrators|rebel|rebels|"
             "activists|lawsuit|suit|indictment|"
             "accuser|accusers|woman|women|friend|friends|affidavit|"
             "complaint|sheet|warrant|filing|filings|advocates|campaigners|"
             "insider|insiders|agent|natives|residents|neighbours|neighbors|"
             "militia|militias|paramilitary|separatists|insurgents");
}

gboolean
kp_answers_for(
    const KpTokens *tokens, guint from, guint to, guint speaker, guint end)
{
  if (!kp_tokens_hold(tokens, speaker, end,
                      "spokesman|spokeswoman|spokesperson|army|military|"
                      "government|ministry|regime|palace|company|airline|"
                      "rebels|troops|force|forces|minister|premier|president|"
                      "ambassador"))
    return FALSE;
  for (guint i = from; i < to; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->quote == 0 && token->classes & KP_WORD_NEGATION &&
        !(token->marks & KP_MARK_STOP) && /* "No. 2" */
        !kp_token_is(tokens, i, "without"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_ends_in_person(const KpTokens *tokens, guint end)
{
  if (end < 2)
    return FALSE;
  for (guint i = end - 2; i < end; i++) {
    if (!(kp_token(tokens, i)->classes & KP_WORD_CAPITAL) ||
        kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE ||
        kp_token_listed(tokens, i, "body"))
      return FALSE;
  }
  return end == 2 ||
         !(kp_token(tokens, end - 3)->classes &
           (KP_WORD_CAPITAL | KP_WORD_DETERMINER | KP_WORD_PREPOSITION));
}

/* "The mill would close, Anna Holt has | said": one person's word, and a view
 * of what is to come. */
static gboolean
is_view_of_one(
    const KpTokens *tokens, guint from, guint to, guint speaker, guint end)
{
  guint say = kp_find_say(tokens, speaker, end);
  guint has =
      say > speaker && kp_token_is(tokens, say - 1, "has|have") ? say - 1 : say;
  if (!kp_token_is(tokens, say, "said|says|say|added|adds|told|tells") ||
      !kp_ends_in_person(tokens, has) || kp_find_say(tokens, from, to) < to)
    return FALSE;
  for (guint i = from; i < to; i++) {
    if (kp_token(tokens, i)->quote == 0 &&
        (kp_token_is(tokens, i, "would|could|should|might|may") ||
         kp_token_pair(tokens, i, "will", "not|never")))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_is_forecast(
    const KpTokens *tokens, guint from, guint to, guint speaker, guint end)
{
  gboolean foreseen = FALSE, seer = FALSE;
  for (guint i = from; i < to; i++)
    foreseen |= kp_token(tokens, i)->quote == 0 &&
                !(kp_token(tokens, i)->classes & KP_WORD_MONTH) &&
                kp_token_is(tokens, i, "will|would|could|may|might|should");
  for (guint i = speaker; i < end; i++)
    seer |= kp_token_listed(tokens, i, "seer");
  return foreseen && (seer || is_view_of_one(tokens, from, to, speaker, end));
}
