/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether what was cut tells that what is kept is so no more,
 * or came to nothing, goes out. */
#include "attribution.h"
#include "fitness.h"

#define UNDONE                                                                 \
  "reversed|overturned|quashed|revoked|rescinded|annulled|withdrawn|repealed"
#define UNDOING                                                                \
  "reversing|withdrawing|retracting|rescinding|revoking|overturning|"          \
  "backtracking|realising|realizing|discovering"

/* "but has since closed", "but were later seen without it", "but he eventually
 * left": not "but later said". */
static gboolean
tells_since(const KpTokens *tokens, guint but)
{
  const guint near = 6; /* tokens from the "but" to the adverb */
  for (guint i = but + 1; i + 1 < tokens->n && i < but + near; i++) {
    const KpToken *left = kp_token(tokens, i - 1),
                  *next = kp_token(tokens, i + 1);
    if (kp_token_is(
            tokens, i,
            "since|later|then|now|eventually|subsequently|ultimately") &&
        kp_token(tokens, i)->marks == 0 &&
        (left->classes & KP_WORD_AUXILIARY || next->flags & KP_TOKEN_FINITE) &&
        kp_find_say(tokens, i, MIN(i + 4, tokens->n)) >= MIN(i + 4, tokens->n))
      return TRUE;
  }
  return FALSE;
}

/* "but the pair split", "but the plug was pulled", "but it was closed". */
static gboolean
tells_end(const KpTokens *tokens, guint but)
{
  const guint near = 9; /* tokens from the "but" to the verb */
  for (guint i = but + 1; i < tokens->n && i < but + near; i++) {
    if (kp_token_is(tokens, i,
                    "split|reconciled|scrapped|cancelled|canceled|axed|pulled|"
                    "overturned|reversed|revoked|disqualified|"
                    "withdrew|quit|declined|refused|rejected|ended|kicked|"
                    "backfired|failed|lapsed|expired|reopened|recovered"))
      return !(kp_token_is(tokens, i + 1, "to") && /* no news */
               kp_token_is(tokens, i + 2,
                           "comment|say|name|elaborate|discuss|identify|give|"
                           "answer|speculate|provide"));
    /* "but she turned it down", "but has yet to pay" */
    if ((kp_token_is(tokens, i, "turned") &&
         kp_tokens_hold(tokens, i + 1, MIN(i + 4, tokens->n), "down")) ||
        kp_token_pair(tokens, i - 1, "has|have", "yet"))
      return TRUE;
    /* "but the court ruled that it was not theft" */
    if (kp_token_is(tokens, i, "ruled|found|concluded") &&
        kp_tokens_any(tokens, i, MIN(i + 6, tokens->n), KP_WORD_NEGATION, 0))
      return TRUE;
    if (kp_token_is(tokens, i, "change") &&
        kp_tokens_before(tokens, i, 3, "set|about|due"))
      return TRUE;
  }
  return FALSE;
}

/* "was right to sell one loaf, but the second and third were": what is said of
 * the others is the other half. */
static gboolean
tells_of_others(const KpDraft *draft, guint but)
{
  const guint near = 4; /* tokens to the others */
  const KpTokens *tokens = draft->tokens;
  if (!kp_tokens_hold(tokens, but + 1, but + near,
                      "second|others|other|rest|third|latter"))
    return FALSE;
  for (guint i = 0; i < but; i++) {
    if (draft->keep[i] && kp_token_is(tokens, i, "one|first|former"))
      return TRUE;
  }
  return FALSE;
}

/* "had been low, | but is rising again", "was shut | but is open again": what
 * is so today. */
static gboolean
tells_today(const KpTokens *tokens, guint but)
{
  const guint near = 6; /* tokens from the "but" to the adverb */
  return kp_token_is(tokens, but + 1, "is|are|has|have|remains|remain") &&
         kp_tokens_hold(tokens, but + 2, but + near,
                        "again|now|rapidly|since|back");
}

/* "but not cake": the rest of what is so. */
static gboolean
excepts(const KpTokens *tokens, guint but)
{
  return kp_token_is(tokens, but + 1, "not") &&
         !kp_token_is(tokens, but + 2, "before|only|just|until|all|always") &&
         !kp_tokens_hold_verb(tokens, but, tokens->n);
}

/* ", | reversed on Monday", ", | later reduced to five", "| before withdrawing
 * the claim", ", | a ruling revoked since": what was told has been undone. */
static gboolean
tells_undoing(const KpTokens *tokens, guint i)
{
  guint at = i;
  if (kp_token_is(tokens, i, "a"))
    at += kp_token_is(tokens, i + 1,
                      "ruling|decision|verdict|ban|order|sentence|claim|rule|"
                      "law|judgment|judgement|conviction|move")
              ? 2
              : 0;
  while (kp_token_is(tokens, at, "later|since|then|soon|was|which|that"))
    at++;
  /* "a decision that the mayor later | blocked" */
  const guint reach = 5; /* tokens */
  for (guint k = at; at == i + 3 && k < at + reach && k + 1 < tokens->n; k++) {
    if (kp_token_pair(tokens, k, "later|since",
                      UNDONE "|blocked|vetoed|lifted|scrapped"))
      return TRUE;
  }
  if (kp_token_is(tokens, i, "before"))
    at++;
  if (at >= tokens->n)
    return FALSE;
  return kp_token_is(tokens, at, UNDONE) ||
         (at > i &&
          (kp_token_is(tokens, at, "reduced|commuted|lifted|scrapped") ||
           (kp_token_is(tokens, at, UNDOING) && /* no race */
            !(kp_token(tokens, at + 1)->classes & KP_WORD_PREPOSITION))));
}

static gboolean
is_undone(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = kp_draft_first(draft) + 1; i + 1 < tokens->n; i++) {
    if (!draft->keep[i] && kp_token(tokens, i)->quote == 0 &&
        (draft->keep[i - 1] || kp_token_after_comma(tokens, i)) &&
        tells_undoing(tokens, i))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_fitness_overtaken(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  if (is_undone(draft))
    return TRUE;
  const guint end = tokens->n - 1;
  for (guint i = kp_draft_first(draft) + 1;
       (i = kp_tokens_find(tokens, i, end, "but")) < end; i++) {
    if (draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (tells_since(tokens, i) || tells_end(tokens, i) ||
        tells_today(tokens, i) || excepts(tokens, i) ||
        tells_of_others(draft, i))
      return TRUE;
  }
  return FALSE;
}
