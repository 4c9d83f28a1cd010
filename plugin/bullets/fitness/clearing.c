/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it accuses, and has lost what clears, or tells what
 * the part that it lost takes back, goes out. */
#include "attribution.h"
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
                        "verdict|conviction|story|article");
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
  if (kp_token_is(tokens, i, "witness") && /* "treated as a witness" */
      kp_tokens_before(tokens, i, 2, "as"))
    return TRUE;
  if (kp_token_is(tokens, i, "evidence|proof|witness|witnesses"))
    return kp_tokens_before(tokens, i, reach, "no|insufficient");
  if (kp_token_is(tokens, i, "guilty"))
    return kp_tokens_before(tokens, i, 2, "not");
  if (kp_token_is(tokens, i, "released|freed")) /* "only to be released" */
    return kp_tokens_before(tokens, i, 3, "only|then|later|soon|since");
  if (kp_token_is(tokens, i, "lies|lie|smear|smears|slander|nonsense"))
    return kp_tokens_before(tokens, i, 4,
                            "called|calls|call|were|as|dismissed");
  if (kp_token_is(tokens, i, "suspended")) /* "two years in jail, suspended" */
    return kp_token_after_comma(tokens, i) ||
           kp_tokens_before(tokens, i, 2, "is|are|were|them");
  if (kp_token_is(tokens, i, "only"))
    return kp_tokens_before(tokens, i, 3, "convicted|charged");
  if (kp_token_is(tokens, i, "suspect|suspects|suspected"))
    return kp_tokens_before(tokens, i, 3, "not|longer|never");
  if (kp_token_is(tokens, i, "charged|charge|charges"))
    return kp_tokens_before(tokens, i, reach,
                            "not|never|without|declined|refused");
  if (kp_token_is(tokens, i, "wrong|wrongdoing"))
    return kp_tokens_before(tokens, i, 2, "nothing|no|any");
  return denies(tokens, i) || is_cleared(tokens, i);
}

/* ", but police said later that it was an accident", ", while Holt has said he
 * was never there", "lied | but had not stolen it": the other side of it. */
static gboolean
answers(const KpTokens *tokens, guint i)
{
  const guint most = 9, near = 3; /* tokens: to the verb, to the "not" */
  if (i == 0 || !(kp_token_is(tokens, i, "but|yet|while|though|although") ||
                  kp_token(tokens, i - 1)->marks & KP_MARK_SEMICOLON))
    return FALSE;
  guint to = kp_tokens_comma(tokens, i, MIN(i + most, tokens->n));
  if (kp_token_is(tokens, i, "but") &&
      kp_tokens_any(tokens, i, MIN(i + near, tokens->n), KP_WORD_NEGATION, 0))
    return !kp_tokens_any(tokens, i, MIN(i + near + 1, tokens->n), KP_WORD_SAY,
                          0); /* "but did not say" */
  if (kp_token_is(tokens, i, "but|yet") &&
      kp_token_is(tokens, i + 1, "claimed|claims|said|says|told"))
    return kp_tokens_any(tokens, i + 2, MIN(i + most, tokens->n),
                         KP_WORD_NEGATION, 0); /* "but said he was not there" */
  guint say = kp_find_say(tokens, i + 2, to);
  return say < to && say + 1 < tokens->n &&
         !kp_tokens_any(tokens, i, say, KP_WORD_NEGATION, 0);
}

static gboolean
accuses(const KpTokens *tokens, guint i)
{
  return kp_token_is(
             tokens, i,
             "accuse|accuses|accused|accusing|accusation|accusations|allege|"
             "alleges|"
             "alleged|allegedly|alleging|allegation|allegations|charged|charge|"
             "charges|arrested|arrest|convicted|conviction|sentenced|jailed|"
             "imprisoned|indicted|indictment|suspected|suspect|suspects|"
             "suspicion|"
             "blamed|blame|blames|sued|suing|sue|sues|lawsuit|claim|claims|"
             "claimed|"
             "fine|fined|guilty|trial|murder|murdered|rape|raped|assault|"
             "assaulted|"
             "theft|fraud|abuse|abused|abusing|attack|attacked|bribery|bribes|"
             "corruption|doping|stole|stolen|scandal|confessed|confession|lied|"
             "questioned|strangled|stabbed|smuggled|weapon|weapons|bomb|bombs|"
             "responsible|killed|beat|beaten|poisoned|kicked|punched|robbed|"
             "bribed|"
             "cheated|tortured|kidnapped|abducted|groped|harassed|threatened|"
             "sacked|"
             "fired|suspended|expelled|resigned|banned|docked|remanded|"
             "detained") ||
         (kp_token_is(tokens, i, "custody") && /* "custody of his son" */
          !kp_token_is(tokens, i + 1, "of"));
}

/* ", but it turned out to be a forgery", "though it is not known whether":
 * token i takes back what was told, or doubts it. */
static gboolean
takes_back(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i,
                  "hoax|forgery|forged|joke|joking|prank|parody|satire|spoof|"
                  "unverified|misunderstanding|retracted|recanted|debunked|"
                  "discredited"))
    return TRUE;
  if (kp_token_is(tokens, i, "withdrawn|withdrew|corrected"))
    return kp_tokens_before(tokens, i, 3, "later|since|been|then");
  if (kp_token_is(tokens, i, "lowered|revised"))
    return kp_tokens_before(tokens, i, 3, "later|since|was|were|been");
  if (kp_token_is(tokens, i, "apologised|apologized"))
    return kp_tokens_hold(tokens, i + 1, MIN(i + 5, tokens->n),
                          "story|report|claim|article|error|mistake");
  if (kp_token_is(tokens, i, "true|correct|accurate"))
    return kp_tokens_before(tokens, i, 2, "not|isn't|wasn't|never");
  if (kp_token_is(tokens, i, "not")) /* "but a test showed that he is not" */
    return kp_tokens_before(tokens, i, 1, "is|are|was|were|did|does|had|has") &&
           (i + 1 == tokens->n || kp_token(tokens, i)->marks != 0);
  if (kp_token_is(tokens, i, "up")) /* "admitted she had made it up" */
    return kp_tokens_before(tokens, i, 2, "made") &&
           !kp_token_is(tokens, i + 1, "for");
  if (kp_token_is(tokens, i, "back")) /* "though they took that back" */
    return kp_tokens_before(tokens, i, 2, "took|taken") &&
           kp_token_is(tokens, i - 1, "it|that|this|them");
  if (kp_token_is(tokens, i, "fake|false|untrue|mistake|mistaken|wrong"))
    return kp_tokens_before(tokens, i, 3, "is|was|were|be|been|proved|proven");
  if (kp_token_is(tokens, i, "absurd|ridiculous|nonsense|lie|lies"))
    return kp_tokens_before(tokens, i, 4, "call|calls|called|is|are|was|were");
  if (kp_token_is(tokens, i, "only")) /* "although it only asks bakers" */
    return kp_tokens_before(tokens, i, 8, "although|though");
  if (kp_token_is(tokens, i, "turned|turns"))
    return kp_token_is(tokens, i + 1, "out");
  if (kp_token_is(tokens, i, "proof|evidence"))
    return kp_tokens_before(tokens, i, 2, "no|little");
  if (kp_token_is(tokens, i, "known|clear|certain"))
    return kp_tokens_before(tokens, i, 4, "not|n't|isn't|wasn't");
  if (kp_token_is(tokens, i, "unclear|unknown|uncertain"))
    return kp_tokens_before(tokens, i, 3, "it|it's|is|was|remains|remained");
  if (kp_token_is(tokens, i, "verified|confirmed|checked|verify|confirm"))
    return kp_tokens_before(tokens, i, 5,
                            "not|cannot|couldn't|can't|unable|none");
  return kp_token_is(tokens, i,
                     "rejected|rejects|disputed|disputes|denied|"
                     "denies|dismissed") &&
         (kp_tokens_before(tokens, i, 6, "claim|report|which|that|whose") ||
          /* "but Holt denies this" */
          (kp_token_is(tokens, i + 1, "it|this|that") &&
           kp_token(tokens, i + 1)->marks != 0));
}

/* Opens a part of the sentence which may take back what is before it. */
static gboolean
turns_against(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i,
                     "but|yet|though|although|while|which|only|none") ||
         /* "said Holt, | who has since recanted" */
         (kp_token_is(tokens, i, "who|whose|citing") &&
          kp_find_say(tokens, 0, i) < i) ||
         (kp_token_is(tokens, i,
                      "claim|charge|allegation|accusation|report|figure|number|"
                      "account|version") &&
          kp_token_is(tokens, i - 1, "a"));
}

gboolean
kp_fitness_lost_reversal(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  gboolean turned = FALSE;
  for (guint i = 2; i < tokens->n; i++) {
    if (draft->keep[i] || kp_token(tokens, i)->quote != 0)
      turned = FALSE;
    else if (turned && takes_back(tokens, i))
      return kp_draft_first(draft) < i;
    else if (turns_against(tokens, i))
      turned |= kp_token_after_comma(tokens, i) ||
                kp_token_is(tokens, i, "but|though|although") ||
                kp_token_is(tokens, i - 1, "a") ||
                kp_token(tokens, i - 1)->flags & KP_TOKEN_DASH;
  }
  return FALSE;
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
    gboolean clearing =
        clears(tokens, i) || (!draft->keep[i] && answers(tokens, i));
    if (clearing && draft->keep[i])
      return FALSE;
    lost |= clearing;
  }
  return lost;
}
