/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it only leads up to a story, or promises more of
 * it, goes out. */
#include "hollow.h"

#define DENIES "isn't|aren't|wasn't|weren't|doesn't|don't|didn't"

/* "is | not", "isn't |": the index of the last word of a denied verb before
 * token i, which may be "not". */
static gboolean
is_denied(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, DENIES) ||
         kp_token_pair(tokens, i - 1, "is|are|was|were|does|do|did", "not");
}

/* TRUE where the kept tokens from `from` on go on to tell what else there is.
 */
static gboolean
goes_on(const KpDraft *draft, guint from)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = from; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (draft->keep[i] &&
        (token->flags & KP_TOKEN_DASH ||
         kp_token_is(tokens, i, "but|also|though|although|while|as") ||
         (i + 1 < tokens->n && draft->keep[i + 1] && token->marks != 0)))
      return TRUE;
  }
  return FALSE;
}

/* "The miller isn't the | only one to bake", "The oven isn't | just used for
 * rye": the next sentence tells the rest. */
static gboolean
promises_more(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = 2; (i = kp_tokens_find(tokens, i, tokens->n,
                                        "only|just|merely|simply")) < tokens->n;
       i++) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    gboolean other =
        kp_token_pair(tokens, i - 1, "the", "only") && is_denied(tokens, i - 2);
    if ((other || is_denied(tokens, i - 1)) && !goes_on(draft, i))
      return TRUE;
  }
  return FALSE;
}

/* "has been a lot of | talk about", "There is plenty of | speculation" */
static gboolean
is_talked_of(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  if (!kp_token_is(tokens, first, "there|there's"))
    return FALSE;
  for (guint i = first + 3; i < tokens->n && i < first + 8; i++) {
    if (draft->keep[i] &&
        kp_token_is(tokens, i,
                    "talk|chatter|buzz|hype|speculation|debate|discussion"))
      return kp_token_is(tokens, i - 1, "of|much|endless|more") &&
             !kp_token_is(tokens, i + 1, "of");
  }
  return FALSE;
}

/* "made | headlines around the world": with what, is not told. */
static gboolean
is_only_famous(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint i = kp_tokens_find(tokens, 2, tokens->n, "headlines");
  if (i >= tokens->n || !draft->keep[i] || kp_token(tokens, i)->quote != 0 ||
      kp_tokens_hold_comma(tokens, 0, i) || /* who that is */
      !kp_tokens_before(tokens, i, 3, "made|making|makes|make|grabbed|hit"))
    return FALSE;
  for (i = 0; i < tokens->n; i++) {
    if (draft->keep[i] &&
        kp_token_is(tokens, i,
                    "for|over|when|after|during|because|with|by|as|if|while|"
                    "who|which|that|whose"))
      return FALSE;
  }
  return TRUE;
}

/* "BNN analyst Anna Holt | breaks down the prices", "Moss reporter Carl Reed |
 * looks back at": what the page shows beside its text. */
static gboolean
offers_report(const KpDraft *draft)
{
  const guint reach = 8; /* tokens to the verb */
  const KpTokens *tokens = draft->tokens;
  guint i = kp_tokens_find(
      tokens, 0, reach,
      "correspondent|correspondents|analyst|reporter|reporters|columnist|"
      "anchor");
  guint verb = i + 1;
  while (verb < MIN(i + 5, tokens->n) &&
         kp_token(tokens, verb)->classes & KP_WORD_CAPITAL)
    verb++;
  while (verb < tokens->n && !draft->keep[verb])
    verb++; /* ", who baked for years," */
  return i < reach && verb > i + 1 && verb < tokens->n &&
         kp_token(tokens, i)->marks == 0 && kp_token(tokens, 0)->quote == 0 &&
         (kp_token_is(tokens, verb,
                      "explains|examines|explores|discusses|investigates|"
                      "analyses|analyzes|assesses|answers") ||
          kp_token_pair(tokens, verb, "looks|breaks|takes|runs",
                        "at|ahead|back|into|down|through|a|us|you"));
}

/* "Whether the mill will be sold | is unclear" */
static gboolean
leaves_open(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint last = kp_draft_last(draft);
  return last > 3 && kp_token_is(tokens, kp_draft_first(draft), "whether") &&
         kp_token_is(tokens, last,
                     "unclear|unknown|uncertain|debatable|debateable|seen") &&
         kp_tokens_before(tokens, last, 4, "is|remains|remain");
}

/* "At first glance", "Say what you will": the formulas that open a story. */
static gboolean
opens_idly(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  return kp_token(tokens, first)->quote == 0 &&
         (kp_token_triple(tokens, first, "at", "first", "glance|sight") ||
          kp_token_triple(tokens, first, "say", "what", "you|we") ||
          kp_token_triple(tokens, first, "everywhere", "you|we",
                          "look|go|turn") ||
          kp_token_triple(tokens, first, "most|many|some|few", "of", "us") ||
          kp_token_triple(tokens, first, "one|you", "can|could|might|does",
                          "hardly|wonder|scarcely") ||
          kp_token_triple(tokens, first, "you", "could|can|might|may",
                          "be|call|want") ||
          kp_token_triple(tokens, first, "you", "would", "be") ||
          kp_token_triple(tokens, first, "like", "it", "or") ||
          kp_token_triple(tokens, first, "mention", "the", "word|words|name") ||
          kp_token_triple(tokens, first, "a", "lot", "of"));
}

gboolean
kp_hollow_lead(const KpDraft *draft)
{
  return promises_more(draft) || is_talked_of(draft) || is_only_famous(draft) ||
         leaves_open(draft) || opens_idly(draft) || offers_report(draft);
}
