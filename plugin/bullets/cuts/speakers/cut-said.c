/* SPDX-License-Identifier: MIT */
/* Who says so, at the start: "According to the town, ...", "Police said that".
 */
#include "attribution.h"
#include "cut.h"

/* "Her daughter said", "Many users said", "According to the charity": one who
 * knows no better than others, or wants something. */
static gboolean
speaks_for_itself(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (kp_token(tokens, i)->classes & KP_WORD_CAPITAL && i > from)
      continue;
    if (kp_token_listed(tokens, i, "kin") ||
        kp_token_is(tokens, i,
                    "users|organisation|organization|charity|viewers"))
      return TRUE;
  }
  return FALSE;
}

/* "Holt |", "for long she |": words of a name and small words only. */
static gboolean
is_name(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    guint32 classes = kp_token(tokens, i)->classes;
    if (!(classes & (KP_WORD_CAPITAL | KP_WORD_FUNCTION | KP_WORD_STOP |
                     KP_WORD_DETERMINER | KP_WORD_DAY)) ||
        (i == from && classes & KP_WORD_DETERMINER) ||
        kp_token_listed(tokens, i, "body"))
      return FALSE;
  }
  return from < to;
}

/* "Holt said", "In her letter, Holt said", "Anna Holt, head of a mill, said":
 * what one person says is no fact yet; what "police", "the ministry" say may
 * be. */
static gboolean
is_person(const KpTokens *tokens, guint say)
{
  guint from = 0;
  for (guint i = 0; i < say; i++) {
    if (!(kp_token(tokens, i)->marks & KP_MARK_COMMA))
      continue;
    if (kp_ends_in_person(tokens, i + 1))
      return TRUE;
    from = i + 1;
  }
  return kp_ends_in_person(tokens, say) || is_name(tokens, from, say);
}

/* "X said A and that B", "X said A -- that B": the second "that" needs who says
 * so. */
static gboolean
goes_on_saying(const KpTokens *tokens, guint from)
{
  for (guint i = from; i + 1 < tokens->n; i++) {
    if ((kp_token_is(tokens, i, "and|but|or") ||
         kp_token(tokens, i)->flags & KP_TOKEN_DASH) &&
        kp_token_is(tokens, i + 1, "that"))
      return TRUE;
  }
  return FALSE;
}

/* "said | every year she has a test": of whom, goes with the speaker. */
static gboolean
stands_for_speaker(const KpTokens *tokens, guint from)
{
  const guint reach = 8; /* tokens */
  /* "says | each of its ovens" */
  if (kp_token_triple(tokens, from, "each|one|some|most|all|many|none|half|any",
                      "of", "its|their"))
    return TRUE;
  for (guint i = from; i < tokens->n && i < from + reach; i++) {
    if (i > from && kp_token(tokens, i)->classes & KP_WORD_CAPITAL)
      return FALSE;
    if (kp_token_is(tokens, i, "he|she|he's|she's|his|her|him"))
      return TRUE;
  }
  return FALSE;
}

/* "According to X, | ...": the index after it; 0: it does not go. */
static guint
according_end(const KpTokens *tokens)
{
  guint end = MIN(tokens->n, KP_SPEAKER_MOST);
  guint comma = kp_tokens_comma(tokens, 0, end), at = comma + 1;
  if (at < tokens->n && kp_is_age(tokens, at))
    at++; /* "According to the baker, 45, | ..." */
  return comma < end && !is_name(tokens, 2, at) &&
                 !kp_is_party(tokens, 2, at) &&
                 !speaks_for_itself(tokens, 2, at) &&
                 !kp_is_doubted(tokens, 1, at) &&
                 !kp_answers_for(tokens, at, tokens->n, 2, at) &&
                 !kp_is_forecast(tokens, at, tokens->n, 2, at) &&
                 kp_tokens_clause(tokens, at, tokens->n) &&
                 kp_may_lose_speaker(tokens, at, tokens->n)
             ? at
             : 0;
}

/* "X said | the mill": X, whose word of saying is token `say`, may go. */
static gboolean
may_lose(const KpTokens *tokens, guint say)
{
  return !kp_tokens_hold_verb(tokens, 0, say) && !kp_is_party(tokens, 0, say) &&
         !speaks_for_itself(tokens, 0, say) &&
         /* "If bakers say rye-loaf, a note" */
         !kp_tokens_hold(tokens, 0, say, "if") &&
         /* "X, who said", "X -- of whom two said" */
         !kp_tokens_any(tokens, 0, say, KP_WORD_RELATIVE, KP_TOKEN_DASH) &&
         !is_person(tokens, say) &&
         /* "never said" */
         !kp_tokens_any(tokens, 0, say, KP_WORD_NEGATION, 0) &&
         !kp_is_doubted(tokens, 0, say) &&
         !kp_tells_a_view(tokens, say, say + 1);
}

/* "said | late on Monday that", "said | last week that": the "that" behind
 * words of time; `at`: there is none. */
static guint
behind_time(const KpTokens *tokens, guint at)
{
  const guint most = 5; /* tokens */
  for (guint i = at; i < tokens->n && i <= at + most; i++) {
    if (kp_token_is(tokens, i, "that"))
      return i;
    if (!kp_token_any(tokens, i, KP_WORD_ANY_DATE, KP_TOKEN_TIME) &&
        !kp_token_is(tokens, i,
                     "late|early|earlier|later|again|last|this|on|in|a|the|"
                     "ago|also|recently|previously|separately"))
      return at;
  }
  return at;
}

/* "said on Monday that | the mill", "told the town that | the mill": where what
 * was said begins; 0: no claim follows. */
static guint
claim_start(const KpTokens *tokens, guint say)
{
  guint at = say + 1;
  while (at < tokens->n &&
         (kp_token(tokens, at)->classes & KP_WORD_DAY ||
          (kp_token_is(tokens, at, "on") && /* no "report on the mill" */
           kp_token(tokens, at + 1)->classes & KP_WORD_ANY_DATE)))
    at++;
  at = behind_time(tokens, at);
  if (kp_token_is(tokens, say, "told|tells")) {
    at = kp_tokens_find(tokens, at, MAX(at, say + 9), "that");
    if (!kp_token_is(tokens, at, "that") ||
        kp_token(tokens, at - 1)->classes & KP_WORD_COORDINATE)
      return 0; /* "told them he was ill and that" */
  }
  if (kp_token_is(tokens, at, "that"))
    at++;
  else if (kp_token_is(tokens, say, "wrote|writes|write"))
    return 0; /* "wrote | a chapter" */
  return at < tokens->n && kp_token(tokens, at)->quote == 0 &&
                 kp_token(tokens, at - 1)->marks == 0
             ? at
             : 0;
}

/* The claim from token `at` on stands without its speaker: it opens with no
 * pronoun that stands for that one. */
static gboolean
stands_without(const KpTokens *tokens, guint at)
{
  /* "reveals | the work required to bake" */
  if (kp_token_is(tokens, kp_tokens_main_verb(tokens, at),
                  "required|needed|used|involved|taken|given") &&
      kp_tokens_own_verb(tokens, at) >= tokens->n)
    return FALSE;
  /* "announced | a loaf that sells", "| an oven that records shows and" */
  guint main = kp_tokens_main_verb(tokens, at);
  if (main >= tokens->n ||
      (kp_token_is(tokens, at, "a|an") && kp_verbs_third_form(tokens, main) &&
       kp_tokens_hold(tokens, at, main, "that|which")))
    return FALSE;
  /* "reported | the theft but did not say" */
  guint verb = kp_tokens_verb(tokens, at, tokens->n);
  if (verb > at && kp_token(tokens, verb - 1)->classes & KP_WORD_COORDINATE)
    return FALSE;
  /* "The firm said | sales rose by a tenth": whose */
  if (kp_token_is(tokens, at,
                  "sales|profits|profit|revenue|revenues|shares|turnover|"
                  "customers|orders|bookings|staff|losses|earnings"))
    return FALSE;
  /* "announced | the birth of a son through a guild meant to save bread" */
  if (kp_token_is(tokens, at - 1, "announced|announces") &&
      kp_tokens_comma(tokens, at, verb) < verb)
    return FALSE;
  /* "reported | how the mill was shut" */
  if (kp_token_is(tokens, at, "how|why|what|whether|where|when|if"))
    return FALSE;
  /* "said | the mill would close": so it was told, and not yet done */
  if (kp_tokens_hold(tokens, at, verb + 1, "would|could|might"))
    return FALSE;
  return !stands_for_speaker(tokens, at) &&
         !kp_token_any(tokens, at, KP_WORD_PRONOUN, KP_TOKEN_FIRST) &&
         kp_tokens_clause(tokens, at, tokens->n) &&
         kp_may_lose_speaker(tokens, at, tokens->n) &&
         !goes_on_saying(tokens, at);
}

/* "X said (that) | ...": the index after it; 0: it does not go. */
static guint
said_end(const KpTokens *tokens)
{
  guint end = MIN(tokens->n, KP_SPEAKER_MOST);
  guint say = kp_find_say(tokens, 1, end);
  if (say >= end || !may_lose(tokens, say) ||
      kp_token_pair(tokens, say,
                    "reports|claims", /* "reports | suggest Holt" */
                    "suggest|say|claim|indicate|show"))
    return 0;
  guint at = claim_start(tokens, say);
  return at > 0 && stands_without(tokens, at) &&
                 !kp_answers_for(tokens, at, tokens->n, 0, say) &&
                 !kp_is_forecast(tokens, at, tokens->n, 0, say)
             ? at
             : 0;
}

void
kp_cut_opening_attribution(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  guint end = kp_token_is(tokens, 0, "according") ? according_end(tokens)
                                                  : said_end(tokens);
  /* "Some said | the mill was old, others that it was new" */
  gboolean two = kp_token_is(tokens, 0, "some|one") &&
                 kp_tokens_hold(tokens, 1, tokens->n, "other|others|another");
  if (end > 0 && !two)
    kp_cuts_add_plain(self, KP_CUT_HEAD, "opening attribution", 0, end);
}

gboolean
kp_is_inserted_attribution(const KpTokens *tokens, guint from)
{
  guint end = MIN(from + KP_SPEAKER_MOST, tokens->n);
  guint comma = kp_tokens_comma(tokens, from, end);
  return comma < end && comma + 1 < tokens->n &&
         kp_find_say(tokens, from, comma + 1) == comma;
}
