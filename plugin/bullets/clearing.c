/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it accuses, and has lost what clears, goes out. */
#include "fitness.h"

/* "were dropped": charges, and not prices. */
static gboolean
is_of_charge(const KpTokens *tokens, guint i)
{
  const guint before = 7, after = 6; /* tokens */
  guint from = i > before ? i - before : 0;
  return kp_tokens_hold(tokens, from, MIN(i + after, tokens->n),
                        "charge|charges|case|cases|claim|claims|suit|lawsuit|"
                        "complaint|complaints|allegation|allegations|"
                        "accusation|accusations|count|counts|all|confession|"
                        "verdict|conviction");
}

/* "who denies it", not "was denied bail". */
static gboolean
denies(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "denies|denied|deny|denying|denial|denials") &&
         !kp_token_is(tokens, i + 1, "bail|parole|entry|access|permission") &&
         !(i > 0 && kp_token_is(tokens, i - 1,
                                "is|are|was|were|be|been|being|not|never"));
}

/* "was cleared of it", not "cleared snow". */
static gboolean
is_cleared(const KpTokens *tokens, guint i)
{
  const guint reach = 3; /* tokens: "have all since been | cleared" */
  return kp_token_is(tokens, i, "cleared|clearing") &&
         (kp_token_is(tokens, i + 1, "of|him|her|them") ||
          kp_tokens_before(tokens, i, reach, "is|are|was|were|be|been|being"));
}

/* TRUE where token i says that somebody did not do it, or that no court holds
 * it against them. */
static gboolean
clears(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens: "not have been | charged" */
  if (kp_token_is(tokens, i,
                  "acquitted|acquittal|exonerated|overturned|quashed|innocent|"
                  "innocence|retracted|unfounded|baseless|untrue|fabricated|"
                  "absurd|hoax|self-defence|self-defense"))
    return TRUE;
  if (kp_token_is(tokens, i,
                  "dropped|dismissed|withdrawn|withdrew|rejects|rejected"))
    return is_of_charge(tokens, i);
  if (kp_token_is(tokens, i, "out"))
    return kp_tokens_before(tokens, i, 1, "threw|thrown") &&
           is_of_charge(tokens, i);
  if (kp_token_is(tokens, i, "insists|insisted|maintains|maintained"))
    return kp_token_is(tokens, i + 1, "he|she|they|that|it|his|her|their");
  if (kp_token_is(tokens, i, "evidence|proof"))
    return kp_tokens_before(tokens, i, reach, "no|insufficient");
  if (kp_token_is(tokens, i, "guilty"))
    return kp_tokens_before(tokens, i, 2, "not");
  if (kp_token_is(tokens, i, "charged|charge|charges"))
    return kp_tokens_before(tokens, i, reach,
                            "not|never|without|declined|refused");
  if (kp_token_is(tokens, i, "wrong|wrongdoing"))
    return kp_tokens_before(tokens, i, 2, "nothing|no|any");
  return denies(tokens, i) || is_cleared(tokens, i);
}

static gboolean
accuses(const KpTokens *tokens, guint i)
{
  return kp_token_is(
      tokens, i,
      "accuse|accuses|accused|accusing|accusation|accusations|allege|alleges|"
      "alleged|allegedly|alleging|allegation|allegations|charged|charge|"
      "charges|arrested|arrest|convicted|conviction|sentenced|jailed|"
      "imprisoned|indicted|indictment|suspected|suspect|suspects|suspicion|"
      "blamed|blame|blames|sued|suing|sue|sues|lawsuit|claim|claims|claimed|"
      "fine|fined|guilty|trial|murder|murdered|rape|raped|assault|assaulted|"
      "theft|fraud|abuse|abused|abusing|attack|attacked|bribery|bribes|"
      "corruption|doping|stole|stolen|scandal|confessed|confession");
}

gboolean
kp_fitness_lost_clearing(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint accusing = 0;
  while (accusing < tokens->n &&
         !(draft->keep[accusing] && accuses(tokens, accusing)))
    accusing++;
  gboolean lost = FALSE;
  for (guint i = 0; accusing < tokens->n && i < tokens->n; i++) {
    gboolean clearing = clears(tokens, i);
    if (clearing && draft->keep[i])
      return FALSE;
    lost |= clearing;
  }
  return lost;
}
