/* SPDX-License-Identifier: MIT */
/* Who says so: ", police said", "according to X", "X said that ...". A view or
 * an accusation keeps it. */
#include "attribution.h"
#include "cut.h"

gboolean
kp_says(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  /* "a new guild (GM) | report reveals" */
  if (kp_token_is(tokens, i, "report|claim") &&
      kp_token_listed(tokens, i + 1, "said") &&
      kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE)
    return FALSE;
  gboolean described = /* "the reported theft", "the report said" */
      (token->flags & KP_TOKEN_PARTICIPLE &&
       (kp_token(tokens, i - 1)->classes & KP_WORD_DETERMINER ||
        kp_token_is(tokens, i - 1, "of"))) || /* "of reported thefts" */
      kp_token_is(tokens, i - 1, "the|a|an|its|his|her|their") ||
      (kp_token_is(tokens, i - 1, "newly|recently|just") &&
       kp_token_any(tokens, i - 2, KP_WORD_DETERMINER, KP_TOKEN_POSSESSIVE));
  return token->quote == 0 && !described &&
         !(token->classes & KP_WORD_CAPITAL) &&
         kp_token_listed(tokens, i, "said");
}

gboolean
kp_tells_a_view(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (kp_is_say(tokens, i) &&
        !kp_token_is(tokens, i,
                     "said|say|says|saying|told|tells|announced|announces|"
                     "confirmed|confirms|reported|report|reports|stated|"
                     "states|revealed|reveals|noted|notes|added|adds|"
                     "explained|explains|wrote|writes"))
      return TRUE;
  }
  return FALSE;
}

guint
kp_find_say(const KpTokens *tokens, guint from, guint to)
{
  guint i = from;
  while (i < to && !kp_is_say(tokens, i))
    i++;
  return i;
}

/* TRUE where a tail [from, n) is an attribution: "X said", "said X, who ...",
 * "X told reporters on Monday". */
static gboolean
is_attribution(const KpTokens *tokens, guint from, guint to)
{
  if (kp_token_is(tokens, from, "according"))
    return kp_token_is(tokens, from + 1, "to");
  if (kp_token(tokens, from)->classes & KP_WORD_OPENS_CLAUSE ||
      kp_token_is(tokens, from, "such|including|based|compared|given") ||
      kp_token_pair(tokens, from + 1, "of", "whom|which"))
    return FALSE;
  guint say = kp_find_say(tokens, from, MIN(to, from + KP_SPEAKER_MOST));
  if (say >= MIN(to, from + KP_SPEAKER_MOST) ||
      kp_tokens_marked(tokens, from, say, KP_MARK_SEMICOLON) < say)
    return FALSE;
  if (say > from && kp_token_is(tokens, say - 1, "that|which"))
    return FALSE; /* ", | rye flour that adds weight" */
  if (kp_token_is(tokens, say, "report|reports|reported") &&
      (kp_token_any(tokens, say + 1, KP_WORD_NEGATION | KP_WORD_NUMBER, 0) ||
       (kp_token_is(tokens, say + 1, "the|a|an|his|her|their") &&
        !(kp_token(tokens, say + 1)->classes & KP_WORD_CAPITAL) &&
        !kp_token_any(tokens, say + 2, 0, KP_TOKEN_TIME))))
    return FALSE; /* ", | as long as the town reports no cases" */
  /* "the minister said the plan would fail" goes on with a claim */
  guint verb = kp_tokens_verb(tokens, say + 1, to);
  guint has =
      say > from && kp_token_is(tokens, say - 1, "has|have") ? say - 1 : say;
  if (kp_tokens_verb(tokens, from, say) < has)
    return FALSE;
  if (verb >= to)
    return TRUE;
  for (guint i = say + 2; i < verb; i++) { /* "said X, who lives there" */
    if (kp_token_after_comma(tokens, i) &&
        kp_token(tokens, i)->classes & KP_WORD_RELATIVE)
      return TRUE;
  }
  return FALSE;
}

/* "A jury found Holt guilty", "was charged", | the prosecutor said: so whoever
 * tells it. */
static gboolean
tells_ruling(const KpTokens *tokens, guint to)
{
  for (guint i = 0; i < to; i++) {
    if (kp_token_is(tokens, i,
                    "guilty|sentenced|convicted|acquitted|indicted|"
                    "charged|arrested|filed"))
      return !(kp_token(tokens, i)->flags & KP_TOKEN_OPINION);
  }
  return FALSE;
}

/* "The report says ...": not "Holt admitted it". */
static gboolean
has_speaker(const KpTokens *tokens, guint to)
{
  for (guint i = kp_find_say(tokens, 0, to); i < to;
       i = kp_find_say(tokens, i + 1, to)) {
    if (!kp_token_is(tokens, i, "admitted|admits|admit|confessed"))
      return TRUE;
  }
  return FALSE;
}

/* TRUE where [speaker, n) is who says so, and [0, to) is not theirs alone. */
static gboolean
may_go(const KpTokens *tokens, guint to, guint speaker)
{
  return !kp_tells_a_view(tokens, speaker, tokens->n) &&
         !kp_is_doubted(tokens, speaker, tokens->n) &&
         !kp_turns_behind(tokens, to, speaker) &&
         !kp_answers_for(tokens, 0, to, speaker, tokens->n) &&
         !kp_is_forecast(tokens, 0, to, speaker, tokens->n) &&
         (!kp_is_party(tokens, speaker, tokens->n) ||
          tells_ruling(tokens, to) ||
          (kp_token_is(tokens, speaker, "according") &&
           has_speaker(tokens, to))) &&
         (kp_may_lose_speaker(tokens, 0, to) || has_speaker(tokens, to));
}

gboolean
kp_is_attribution(const KpTokens *tokens, guint from)
{
  if (from + 1 >= tokens->n || !is_attribution(tokens, from, tokens->n))
    return FALSE;
  const KpToken *first = kp_token(tokens, from);
  if (kp_is_say(tokens, from))
    return kp_token_is(tokens, from, "said|says|according") &&
           kp_token(tokens, from + 1)->classes &
               (KP_WORD_CAPITAL | KP_WORD_DETERMINER);
  if (kp_token_is(tokens, from, "according"))
    return TRUE;
  guint say = kp_find_say(tokens, from, tokens->n);
  guint commas = kp_tokens_count_commas(tokens, from, say);
  /* "two bakers, speaking in private, told" */
  gboolean closed = kp_token_after_comma(tokens, say);
  return !(first->classes & KP_WORD_PREPOSITION) &&
         (commas == 0 || (commas == 2 && closed));
}

gboolean
kp_only_says(const KpTokens *tokens, guint from)
{
  guint last = tokens->n - 1;
  guint comma = kp_tokens_comma(tokens, from, tokens->n);
  guint verb = kp_tokens_verb(tokens, from, comma);
  return comma == tokens->n && kp_is_say(tokens, last) &&
         (verb == last || (verb + 1 == last && /* "two reports | said" */
                           kp_token_is(tokens, verb, "has|have|had|reports")));
}

guint
kp_speaker_says(const KpTokens *tokens, guint from)
{
  guint say = kp_find_say(tokens, from, tokens->n);
  if (say == from || say >= tokens->n ||
      kp_token_is(tokens, from, "according") ||
      !kp_tokens_hold_verb(tokens, 0, from) ||
      kp_token(tokens, 0)->classes &
          (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE))
    return 0; /* "After the flood, | Holt said in a letter" */
  return kp_token_is(tokens, say,
                     "said|says|announced|reported|confirmed|warned|testified|"
                     "stated|acknowledged")
             ? say
             : 0;
}

gboolean
kp_splits_attribution(const KpTokens *tokens, guint from)
{
  for (guint i = from + 1; i + 1 < tokens->n; i++) {
    gboolean inverted = kp_token_is(tokens, i, "said|says") &&
                        kp_token(tokens, i + 1)->classes &
                            (KP_WORD_CAPITAL | KP_WORD_DETERMINER);
    if (!kp_token_after_comma(tokens, i) || kp_token(tokens, i - 1)->quote != 0)
      continue;
    if (kp_is_say(tokens, i) && !inverted)
      return !kp_tokens_hold_verb(tokens, from, i) ||
             kp_token(tokens, i)->marks & KP_MARK_COLON;
    /* "while others acted, he said, adding" */
    if (kp_is_inserted_attribution(tokens, i) &&
        (!kp_may_lose_speaker(tokens, 0, from) ||
         kp_is_party(tokens, i, kp_tokens_comma(tokens, i, tokens->n))))
      return TRUE;
  }
  return FALSE;
}

guint
kp_speaker_needed(const KpTokens *tokens, guint from)
{
  const guint least = 3; /* tokens: "after, according to the police, ..." */
  for (guint i = from + least - 1; i < tokens->n; i++) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (!(left->marks & KP_MARK_COMMA) ||
        (i < from + least && !kp_token_is(tokens, i, "according")))
      continue; /* "on Monday, | according to the police" */
    if (kp_is_hearsay(tokens, i))
      return i;
    if (kp_is_attribution(tokens, i) &&
        /* "'I bake,' | he said": of the quotation alone */
        !(left->quote != 0 && kp_token_is(tokens, i, "he|she|they|I|we")))
      return may_go(tokens, from, i) ? tokens->n : i;
  }
  return tokens->n;
}

/* "checks of bakers, | loaves and ovens, the Mail said": of a row, and the
 * speaker comes behind its last comma; not ", Holt, a baker, said". */
static gboolean
opens_row(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  guint say = kp_find_say(tokens, i, tokens->n), last = say;
  while (last > i && !kp_token_after_comma(tokens, last))
    last--;
  return say < tokens->n && last > i && last < say &&
         !(token->classes & (KP_WORD_CAPITAL | KP_WORD_DETERMINER)) &&
         !(token->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE)) &&
         kp_tokens_hold(tokens, i, last, "and|or");
}

/* ", X said." at the end, ", according to X." */
static void
trailing(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  for (guint i = 3; i < tokens->n && i < 80; i++) {
    const KpToken *left = kp_token(tokens, i - 1);
    /* After a quotation only where its speaker is named before it. */
    gboolean accords = kp_token_is(tokens, i, "according") &&
                       (left->quote == 0 || kp_find_say(tokens, 0, i) < i);
    if (!accords &&
        (!(left->marks & KP_MARK_COMMA) || left->flags & KP_TOKEN_LIST))
      continue;
    gboolean told = is_attribution(tokens, i, tokens->n) &&
                    kp_tokens_verb(tokens, 0, i) != i && may_go(tokens, i, i) &&
                    !opens_row(tokens, i);
    gboolean sourced = /* ", | it was revealed, along with Hull" */
        kp_is_source(tokens, i) &&
        !kp_tokens_hold(tokens, i, tokens->n, "along|plus");
    if (!(told || sourced) || kp_is_between_dashes(tokens, i))
      continue;
    kp_cuts_add_plain(self, KP_CUT_TAIL, "attribution", i, tokens->n);
    return;
  }
}

/* TRUE where the sentence has a verb of its own behind token `from`: no "head
 * of the guild who founded it". */
static gboolean
goes_on(const KpTokens *tokens, guint from)
{
  guint verb = kp_tokens_verb(tokens, from, tokens->n);
  return verb < tokens->n &&
         !kp_tokens_any(tokens, from, verb, KP_WORD_RELATIVE, 0);
}

/* ", she said rye, | oats and wheat hold", ", she told how rye, | oats": what
 * is said has begun; not ", she said on Monday,". */
static gboolean
begins_to_tell(const KpTokens *tokens, guint open, guint close)
{
  for (guint i = open + 2; i < close; i++) {
    if (!kp_is_say(tokens, i))
      continue;
    if (kp_token_is(tokens, i + 1, "how|that|why|what"))
      return TRUE;
    const KpToken *next = kp_token(tokens, i + 1);
    return kp_token_is(tokens, i, "said|says|say") &&
           !(next->classes & (KP_WORD_PREPOSITION | KP_WORD_DAY |
                              KP_WORD_MONTH | KP_WORD_SUBORDINATE));
  }
  return FALSE;
}

/* TRUE where what stands between the commas at `open` and `close` was put into
 * a sentence that goes on without it. "A. Holt, a miller, said the flood, which
 * ..., came at night" is no such sentence, nor is "according to a study,
 * entitled ...". */
static gboolean
is_inserted(const KpTokens *tokens, guint open, guint close)
{
  /* ", said X, baker of the town" */
  if (kp_is_say(tokens, open + 1) || begins_to_tell(tokens, open, close))
    return FALSE;
  const KpToken *next = kp_token(tokens, close + 1);
  const guint16 verbs = KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND;
  if (kp_token_is(tokens, open + 1, "according") && !goes_on(tokens, close + 1))
    return FALSE; /* "according to X, head of the guild" */
  if (next->classes & KP_WORD_RELATIVE ||
      kp_token_is(tokens, close + 3, "which|whom") || /* ", | none of which" */
      kp_token_is(tokens, close + 2, "figure|toll|number")) /* ", | a figure" */
    return FALSE; /* "said X, who ..." */
  if (next->classes &
          (KP_WORD_DETERMINER | KP_WORD_FUNCTION | KP_WORD_CAPITAL) &&
      !goes_on(tokens, close + 1))
    return FALSE; /* "according to X, another baker" */
  return !(next->flags & verbs) || next->flags & KP_TOKEN_FINITE;
}

/* "A, police said, B": between two commas. */
static void
between(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  guint open = 0;
  for (guint i = 2; i + 2 < tokens->n && i < 60; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!(token->marks & KP_MARK_COMMA))
      continue;
    gboolean listed = (token->flags & KP_TOKEN_LIST) != 0;
    if (!listed && open > 0 && i - open <= KP_SPEAKER_MOST &&
        is_attribution(tokens, open + 1, i + 1) &&
        is_inserted(tokens, open, i) &&
        !kp_tells_a_view(tokens, open + 1, i + 1) &&
        !kp_is_doubted(tokens, open + 1, i + 1) &&
        !kp_answers_for(tokens, 0, tokens->n, open + 1, i + 1) &&
        (!kp_is_party(tokens, open + 1, i + 1) ||
         tells_ruling(tokens, tokens->n)) &&
        kp_may_lose_speaker(tokens, 0, tokens->n))
      kp_cuts_add_small(self, KP_CUT_INNER, "attribution", open + 1, i + 1);
    open = listed ? 0 : i;
  }
}

void
kp_cut_attributions(KpCuts *self)
{
  trailing(self);
  between(self);
  kp_cut_opening_attribution(self);
}
