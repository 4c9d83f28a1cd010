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
             "opponents|rebel|rebels|activists|lawsuit|suit|indictment|"
             "accuser|accusers|woman|women|friend|friends|affidavit|"
             "complaint|sheet|warrant|filing|filings|advocates|campaigners|"
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
