/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it accuses, and has lost what clears, or tells what
 * the part that it lost takes back, goes out. */
#include "attribution.h"
#include "fitness.h"

/* A word that counts where one of `before` stands at most `reach` tokens before
 * it: "not | guilty". */
typedef struct {
  KpWordList word;
  guint reach; /* tokens */
  KpWordList before;
} Pair;

static gboolean
is_paired(const KpTokens *tokens, guint i, Pair *pairs, gsize n)
{
  for (gsize p = 0; p < n; p++) {
    guint from = i > pairs[p].reach ? i - pairs[p].reach : 0;
    if (kp_token_sifted(tokens, i, &pairs[p].word) &&
        kp_tokens_sifted(tokens, from, i, &pairs[p].before) < i)
      return TRUE;
  }
  return FALSE;
}

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

static Pair CLEARING[] = {
    {KP_WORD_LIST("guilty"), 2, KP_WORD_LIST("not")},
    {KP_WORD_LIST("wrong|wrongdoing"), 2, KP_WORD_LIST("nothing|no|any")},
    {KP_WORD_LIST("charged|charge|charges"), 4,
     KP_WORD_LIST("not|never|without|declined|refused")},
    {KP_WORD_LIST("suspect|suspects|suspected"), 3,
     KP_WORD_LIST("not|longer|never")},
    {KP_WORD_LIST("evidence|proof|witness|witnesses"), 4,
     KP_WORD_LIST("no|insufficient")},
    /* "treated as a witness" */
    {KP_WORD_LIST("witness"), 2, KP_WORD_LIST("as")},
    {KP_WORD_LIST("lies|lie|smear|smears|slander|nonsense"), 4,
     KP_WORD_LIST("called|calls|call|were|as|dismissed")},
    /* "only to be released" */
    {KP_WORD_LIST("released|freed"), 3,
     KP_WORD_LIST("only|then|later|soon|since")},
    {KP_WORD_LIST("suspended"), 2, KP_WORD_LIST("is|are|were|them")},
    {KP_WORD_LIST("only"), 3, KP_WORD_LIST("convicted|charged")},
    {KP_WORD_LIST("cleared"), 3, KP_WORD_LIST("was|were|is|are|been")}};

/* TRUE where token i says that somebody did not do it, or that no court holds
 * it against them. */
static gboolean
clears(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i,
                  "denies|denied|deny|denying|denial|denials|acquitted|"
                  "acquittal|exonerated|overturned|quashed|innocent|"
                  "innocence|retracted|unfounded|baseless|untrue|fabricated|"
                  "absurd|hoax|self-defence|self-defense"))
    return TRUE;
  if (kp_token_is(tokens, i,
                  "dropped|dismissed|withdrawn|withdrew|rejects|rejected") ||
      kp_token_pair(tokens, i - 1, "threw|thrown", "out"))
    return is_of_charge(tokens, i);
  if (kp_token_is(tokens, i, "insists|insisted|maintains|maintained"))
    return kp_token_is(tokens, i + 1, "he|she|they|that|it|his|her|their");
  if (kp_token_is(tokens, i, "suspended") && kp_token_after_comma(tokens, i))
    return TRUE; /* "two years in jail, suspended" */
  return is_paired(tokens, i, CLEARING, G_N_ELEMENTS(CLEARING));
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
  if (kp_token_pair(tokens, i, "but|yet", "claimed|claims|said|says|told"))
    return kp_tokens_any(tokens, i + 2, MIN(i + most, tokens->n),
                         KP_WORD_NEGATION, 0); /* "but said he was not there" */
  guint say = kp_find_say(tokens, i + 2, to);
  return say < to && !kp_tokens_any(tokens, i, say, KP_WORD_NEGATION, 0);
}

static gboolean
accuses(const KpTokens *tokens, guint i)
{
  return kp_token_is(
             tokens, i,
             "accuse|accuses|accused|accusing|accusation|accusations|allege|"
             "alleges|alleged|allegedly|alleging|allegation|allegations|"
             "charged|charge|charges|arrested|arrest|convicted|conviction|"
             "sentenced|jailed|imprisoned|indicted|indictment|suspected|"
             "suspect|suspects|suspicion|blamed|blame|blames|sued|suing|sue|"
             "sues|lawsuit|claim|claims|claimed|fine|fined|guilty|trial|"
             "murder|murdered|rape|raped|assault|assaulted|theft|fraud|abuse|"
             "abused|abusing|attack|attacked|bribery|bribes|corruption|doping|"
             "stole|stolen|scandal|confessed|confession|lied|questioned|"
             "strangled|stabbed|smuggled|weapon|weapons|bomb|bombs|"
             "responsible|killed|beat|beaten|poisoned|kicked|punched|robbed|"
             "bribed|cheated|tortured|kidnapped|abducted|groped|harassed|"
             "threatened|sacked|fired|suspended|expelled|resigned|banned|"
             "docked|remanded|detained") ||
         (kp_token_is(tokens, i, "custody") && /* "custody of his son" */
          !kp_token_is(tokens, i + 1, "of"));
}

static Pair TAKING_BACK[] = {
    {KP_WORD_LIST("withdrawn|withdrew|corrected"), 3,
     KP_WORD_LIST("later|since|been|then")},
    {KP_WORD_LIST("lowered|revised"), 3,
     KP_WORD_LIST("later|since|was|were|been")},
    {KP_WORD_LIST("lifted|scrapped|reversed|overturned|revoked"), 3,
     KP_WORD_LIST("was|were|is|are|been|ruling|decision")},
    {KP_WORD_LIST("rejected|rejects|disputed|disputes|denied|denies"), 6,
     KP_WORD_LIST("claim|report|which|that|whose")},
    {KP_WORD_LIST("true|correct|accurate"), 2,
     KP_WORD_LIST("not|isn't|wasn't|never")},
    {KP_WORD_LIST("fake|false|untrue|mistake|mistaken|wrong"), 3,
     KP_WORD_LIST("is|was|were|be|been|proved|proven")},
    {KP_WORD_LIST("absurd|ridiculous|nonsense|lie|lies"), 4,
     KP_WORD_LIST("call|calls|called|is|are|was|were")},
    {KP_WORD_LIST("proof|evidence"), 2, KP_WORD_LIST("no|little")},
    {KP_WORD_LIST("known|clear|certain"), 4,
     KP_WORD_LIST("not|n't|isn't|wasn't")},
    {KP_WORD_LIST("unclear|unknown|uncertain"), 3,
     KP_WORD_LIST("it|it's|is|was|remains|remained")},
    {KP_WORD_LIST("verified|confirmed|checked|verify|confirm"), 5,
     KP_WORD_LIST("not|cannot|couldn't|can't|unable|none")},
    /* "although it did not prove why" */
    {KP_WORD_LIST("prove|proved|establish"), 3,
     KP_WORD_LIST("not|cannot|didn't|doesn't")},
    /* "although it only asks bakers" */
    {KP_WORD_LIST("only"), 8, KP_WORD_LIST("although|though")}};

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
  if (kp_token_pair(tokens, i, "rejects|rejected|disputes|denies|denied",
                    "it|this|that"))
    return TRUE; /* "but Holt denies it" */
  if (kp_token_is(tokens, i, "apologised|apologized"))
    return kp_tokens_hold(tokens, i + 1, MIN(i + 5, tokens->n),
                          "story|report|claim|article|error|mistake");
  if (kp_token_is(tokens, i, "turned|turns"))
    return kp_token_is(tokens, i + 1, "out");
  if (kp_token_is(tokens, i, "not")) /* "but a test showed that he is not" */
    return kp_tokens_before(tokens, i, 1, "is|are|was|were|did|does|had|has") &&
           kp_token_before_mark(tokens, i);
  if (kp_token_is(tokens, i, "up")) /* "admitted she had made it up" */
    return kp_tokens_before(tokens, i, 2, "made") &&
           !kp_token_is(tokens, i + 1, "for");
  return is_paired(tokens, i, TAKING_BACK, G_N_ELEMENTS(TAKING_BACK));
}

/* Opens a part of the sentence which may take back what is before it. */
static gboolean
turns_against(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "but|though|although"))
    return TRUE;
  gboolean parted = kp_token_after_comma(tokens, i) ||
                    kp_token(tokens, i - 1)->flags & KP_TOKEN_DASH;
  if (kp_token_is(tokens, i - 1, "a"))
    return kp_token_is(tokens, i,
                       "claim|charge|allegation|accusation|report|figure|"
                       "number|account|version|ruling|decision");
  return parted && (kp_token_is(tokens, i, "yet|while|which|only|none") ||
                    /* "said Holt, | who has since recanted" */
                    (kp_token_is(tokens, i, "who|whose|citing") &&
                     kp_find_say(tokens, 0, i) < i));
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
    else
      turned = turned || turns_against(tokens, i);
  }
  return FALSE;
}

gboolean
kp_fitness_lost_clearing(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint accusing = 0, cut = 0;
  while (accusing < tokens->n &&
         !(draft->keep[accusing] && accuses(tokens, accusing)))
    accusing++;
  if (accusing == tokens->n)
    return FALSE;
  while (cut < tokens->n &&
         (draft->keep[cut] || !(clears(tokens, cut) || answers(tokens, cut))))
    cut++;
  if (cut == tokens->n)
    return FALSE;
  for (guint i = 0; i < tokens->n; i++) {
    if (draft->keep[i] && clears(tokens, i))
      return FALSE;
  }
  return TRUE;
}
