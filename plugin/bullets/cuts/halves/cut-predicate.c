/* SPDX-License-Identifier: MIT */
/* The first of two predicates, and all but the first of several, of a sentence
 * of which nothing else leaves a bullet. */
#include "attribution.h"
#include "cut.h"

/* TRUE where the verb of a predicate opens at token i: "was", "sold"; not "it's
 * dear", "we'd get". */
static gboolean
is_verb(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  return token->flags & KP_TOKEN_FINITE && token->marks == 0 &&
         !kp_token_is(tokens, i, KP_CONTRACTIONS) &&
         !kp_token_ends(tokens, i, "'d") && !kp_token_ends(tokens, i, "'ll") &&
         !kp_token_ends(tokens, i, "'ve");
}

/* The verb that the sentence is built on, behind a subject of a few words; 0:
 * it is not sure, or one of saying. */
static guint
own_verb(const KpTokens *tokens, guint from)
{
  const guint most = 12; /* tokens of the subject */
  guint verb = kp_tokens_own_verb(tokens, from);
  if (verb >= tokens->n || verb < from + 1 || verb > from + most ||
      kp_is_say(tokens, verb) || kp_tokens_main_verb(tokens, from) != verb ||
      kp_tokens_any(tokens, from, verb, KP_WORD_NEGATION, 0) ||
      kp_tokens_hold(tokens, from, verb,
                     "few|fewer|little|less|none|nobody|neither|hardly|only|"
                     "most"))
    return 0;
  const KpToken *left = kp_token(tokens, verb - 1);
  return left->marks == 0 && !kp_token_ends(tokens, verb - 1, "ly") &&
                 !kp_token_listed(tokens, verb - 1, "adverb") &&
                 !kp_token_is(tokens, verb - 1, "first|once|never|also|who")
             ? verb
             : 0;
}

/* TRUE where something in [from, to) may be what a later verb goes with. */
static gboolean
opens_clause(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->marks & ~(KP_MARK_COMMA | KP_MARK_OPEN | KP_MARK_CLOSE) ||
        token->flags & KP_TOKEN_DASH || token->classes & KP_WORD_RELATIVE ||
        (token->classes & KP_WORD_SUBORDINATE &&
         kp_tokens_hold_verb(tokens, i + 1, to)) ||
        kp_is_say(tokens, i) ||
        kp_token_is(tokens, i, "only|just|both|either|neither|merely|what|how"))
      return TRUE;
  }
  return FALSE;
}

/* "found Holt guilty of theft but cleared her of arson", "was cleared of theft
 * but convicted of arson": both are the news, or one auxiliary is of both. */
static gboolean
belongs_together(const KpTokens *tokens, guint verb, guint second)
{
  return kp_tokens_hold(tokens, verb, second,
                        "guilty|convicted|sentenced|jailed|fined|arrested|"
                        "charged|accused|cleared|acquitted|died|killed") ||

         (kp_token_listed(tokens, verb, "auxiliary-finite") &&
          kp_token(tokens, second)->flags & KP_TOKEN_PARTICIPLE &&
          !kp_token_listed(tokens, second, "auxiliary-finite"));
}

/* "has not baked since, though": since what is told in the first. */
static gboolean
leans_on_first(const KpTokens *tokens, guint second)
{
  for (guint i = second; i < tokens->n; i++) {
    if (kp_token_is(tokens, i, "since") && kp_token_before_mark(tokens, i))
      return TRUE;
  }
  return FALSE;
}

/* "The mill | opened in May but | was shut in June": what came last. */
void
kp_cut_needed_predicate(KpCuts *self)
{
  const guint most = 30; /* tokens of the first */
  const KpTokens *tokens = self->tokens;
  guint verb = own_verb(tokens, kp_dateline_end(tokens));
  for (guint i = verb + 3; verb > 0 && i + 4 < tokens->n && i < verb + most;
       i++) {
    if (!kp_token_is(tokens, i, "but"))
      continue;
    guint second = i + 1;
    if (kp_token_is(tokens, second, "then|later|now|soon|instead|still"))
      second++;
    if (is_verb(tokens, second) && !opens_clause(tokens, verb, i) &&
        !belongs_together(tokens, verb, second) &&
        !leans_on_first(tokens, second))
      kp_cuts_add_plain(self, KP_CUT_INNER, "first half", verb, i + 1);
    return;
  }
}

/* "was arrested, | was freed when", "blamed the guild, | was withdrawn": what
 * came of it is the news, and without it what was claimed is a fact. */
static gboolean
takes_back(const KpTokens *tokens, guint verb, guint i)
{
  return belongs_together(tokens, verb, i) ||
         kp_tokens_any(tokens, i, tokens->n, KP_WORD_NEGATION, 0) ||
         kp_tokens_hold(tokens, i, tokens->n,
                        "freed|released|cleared|acquitted|withdrawn|retracted|"
                        "overturned|pulled|stopped|scrapped|reversed|false|"
                        "withdrew|dropped|lifted|quashed|annulled|revoked|"
                        "cancelled|canceled|abandoned|disproved|rejected");
}

const gchar *
kp_cut_needed_series(const KpTokens *tokens, guint i)
{
  if (!kp_token_after_comma(tokens, i) || !is_verb(tokens, i))
    return NULL;
  guint verb = own_verb(tokens, 0);
  if (verb == 0 || verb + 3 >= i || kp_tokens_hold_comma(tokens, verb, i - 1) ||
      opens_clause(tokens, verb, i) || kp_cut_is_denied(tokens, i) ||
      takes_back(tokens, verb, i))
    return NULL;
  for (guint k = i + 2; k + 2 < tokens->n; k++) {
    guint next = k + 1 + kp_token_is(tokens, k + 1, "then|even|now|finally");
    if (kp_token_is(tokens, k, "and") && is_verb(tokens, next))
      return "second half";
  }
  return NULL;
}

/* The last token before i that parts two things, or 0 where a verb is met. */
static guint
last_parting(const KpTokens *tokens, guint i)
{
  const guint most = 6; /* tokens of a thing */
  const guint32 others = KP_WORD_PREPOSITION | KP_WORD_RELATIVE |
                         KP_WORD_SUBORDINATE | KP_WORD_CAPITAL;
  for (guint k = i; k-- > 1 && k + most >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (kp_token_is(tokens, k, "and") || token->marks & KP_MARK_COMMA)
      return k;
    if (token->marks != 0 || token->classes & others || token->quote != 0 ||
        token->flags &
            (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_TIME | KP_TOKEN_DASH))
      return 0;
  }
  return 0;
}

/* The last token like the one at i before `to`, or 0. */
static guint
last_like(const KpTokens *tokens, guint i, guint to)
{
  guint k = to;
  while (k > 0 &&
         !g_str_equal(kp_token_folded(tokens, k), kp_token_folded(tokens, i)))
    k--;
  return k;
}

/* "thanked Hull for its help, the town | for its money": the parts of two that
 * are told alike. */
static gboolean
splits_gapped(const KpTokens *tokens, guint i)
{
  if (kp_token_after_comma(tokens, i)) { /* "rye and, says Holt, | salt" */
    guint open = kp_token(tokens, i)->quote == 0 ? i - 1 : 0;
    while (open > 1 && !kp_token_after_comma(tokens, open))
      open--;
    return open > 1 && kp_token_is(tokens, open - 1, "and");
  }
  if (!(kp_token(tokens, i)->classes & KP_WORD_PREPOSITION))
    return FALSE;
  guint part = last_parting(tokens, i);
  guint like = part > 0 ? last_like(tokens, i, part - 1) : 0;
  if (like < 2 || !kp_tokens_hold_verb(tokens, 0, like) ||
      kp_tokens_hold_verb(tokens, like, i))
    return FALSE;
  if (!kp_token_is(tokens, part, "and"))
    return kp_tokens_count_commas(tokens, like, i) == 1 &&
           kp_token(tokens, part + 1)->classes &
               (KP_WORD_DETERMINER | KP_WORD_NUMBER);
  guint first = last_like(tokens, i, like - 1);
  return first > 1 && kp_tokens_count_commas(tokens, first, like) == 1 &&
         !kp_tokens_hold_verb(tokens, first, like);
}

gboolean
kp_splits_series(const KpTokens *tokens, guint i)
{
  gboolean open = FALSE;
  if (splits_gapped(tokens, i))
    return TRUE;
  for (guint k = 4; k < i; k++) {
    if (kp_series_end(tokens, k) >= i)
      return TRUE;
    if (kp_token_after_comma(tokens, k) && is_verb(tokens, k) &&
        kp_token_listed(tokens, k, "auxiliary-finite"))
      open |= kp_cut_needed_series(tokens, k) != NULL;
    else if (kp_token_is(tokens, k, "and") && is_verb(tokens, k + 1))
      open = FALSE;
  }
  return open;
}
