/* SPDX-License-Identifier: MIT */
/* Who speaks comes in; whether they take a side in what they say goes out. */
#include "attribution.h"

/* "| some bakers say", not "some 200 bakers": others may not. */
static gboolean
is_some(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "some|many") &&
         !(kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER);
}

/* "Holt's former | agent": who speaks for one of two. */
static gboolean
is_agent(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from + 1; i < to; i++) {
    if (kp_token_is(tokens, i, "agent|agents"))
      return kp_token_is(tokens, i - 1, "former|his|her|their") ||
             kp_token(tokens, i - 1)->flags & KP_TOKEN_POSSESSIVE;
  }
  return FALSE;
}

gboolean
kp_is_party(const KpTokens *tokens, guint from, guint to)
{
  return is_some(tokens, from) || is_agent(tokens, from, to) ||
         kp_tokens_hold(
             tokens, from, to,
             "prosecutor|prosecutors|lawyer|lawyers|attorney|attorneys|"
             "defendant|defendants|suspect|suspects|critics|supporters|"
             "opponents|objectors|protesters|demonstrators|rebel|rebels|"
             "activists|lawsuit|suit|indictment|"
             "accuser|accusers|woman|women|friend|friends|affidavit|"
             "complaint|sheet|warrant|filing|filings|advocates|campaigners|"
             "insider|insiders|natives|residents|neighbours|neighbors|"
             "militia|militias|paramilitary|separatists|insurgents");
}

/* "the darkest paint", "the best oven"; not "the first of May". */
static gboolean
is_best(const KpTokens *tokens, guint i)
{
  return kp_token_listed(tokens, i, "superlative") &&
         !kp_token_is(tokens, i, "first|second|third|fourth|fifth|last|least");
}

/* The maker's own: "the darkest paint ever, the company says". */
static gboolean
is_boast(const KpTokens *tokens, guint from, guint to, guint speaker, guint end)
{
  if (!kp_tokens_hold(tokens, speaker, end,
                      "company|firm|maker|makers|manufacturer|brand|retailer|"
                      "startup|start-up|airline|developer|developers"))
    return FALSE;
  for (guint i = from; i < to; i++) {
    if (is_best(tokens, i))
      return TRUE;
  }
  return FALSE;
}

/* "captured the town, | the army said", "are back in government control": what
 * one side of a war has won. */
static gboolean
is_victory(
    const KpTokens *tokens, guint from, guint to, guint speaker, guint end)
{
  return kp_tokens_hold(tokens, speaker, end,
                        "army|military|troops|force|forces|defence|defense|"
                        "commander|militia|paramilitary|rebels|rebel") &&
         kp_tokens_hold(tokens, from, to,
                        "captured|recaptured|retaken|retook|seized|destroyed|"
                        "repelled|repulsed|liberated|control");
}

gboolean
kp_answers_for(
    const KpTokens *tokens, guint from, guint to, guint speaker, guint end)
{
  if (is_boast(tokens, from, to, speaker, end) ||
      is_victory(tokens, from, to, speaker, end))
    return TRUE;
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
