/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it only announces that something is said, or only
 * judges, goes out. */
#include "hollow.h"

/* "has | also candidly": to the verb that counts. */
static guint
skip_helpers(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens */
  for (guint end = MIN(i + reach, tokens->n); i < end; i++) {
    if (!kp_token_is(tokens, i, "has|have") &&
        !kp_token_listed(tokens, i, "adverb") &&
        !kp_token_ends(tokens, i, "ly"))
      break;
  }
  return i;
}

/* "spoke | to reporters": the index after whom somebody told it, or 0. */
static guint
press_end(const KpTokens *tokens, guint i)
{
  guint to =
      kp_token_is(tokens, i + 1, "exclusively|briefly|out") ? i + 2 : i + 1;
  guint press = kp_token_is(tokens, to + 1, "the") ? to + 2 : to + 1;
  if (!kp_token_is(tokens, i, "spoke|spoken|speaks|talked|talks|chatted") ||
      !kp_token_is(tokens, to, "to|with"))
    return 0;
  return kp_token_is(tokens, press, "reporters|journalists|media|press")
             ? press + 1
             : 0;
}

/* "shared | the happy news", "made | the announcement": the index after it, or
 * 0; which, was told before. */
static guint
news_end(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens to the news */
  if (!kp_token_pair(tokens, i, "shared|announced|broke|revealed|made",
                     "the|her|his|their"))
    return 0;
  guint news = kp_tokens_find(tokens, i + 2, i + reach, "news|announcement");
  return news < i + reach ? news + 1 : 0;
}

/* The index after a verb that says of what somebody spoke, and the words that
 * belong to it, or 0: "spoke about", "weighed in on". */
static guint
speech_end(const KpTokens *tokens, guint i)
{
  gboolean about = kp_token_is(tokens, i + 1, "about|on|of");
  guint news = news_end(tokens, i);
  if (news > 0)
    return news;
  if (kp_token_is(tokens, i, "discussed|discusses|addressed|addresses"))
    return i + 1;
  if (kp_token_is(tokens, i,
                  "spoke|spoken|speaks|talked|talks|chatted|commented|"
                  "comments|reflected|reflects|touched") &&
      about)
    return i + 2;
  if (kp_token_pair(tokens, i, "reacted|reacts", "to"))
    return i + 2;
  if (kp_token_pair(tokens, i, "weighed|weighs", "in|into") ||
      kp_token_triple(tokens, i, "spoke|spoken|speaks|opened|opens", "up|out",
                      "about|on"))
    return i + 2;
  if (kp_token_triple(tokens, i, "issued|released|made", "a", "statement"))
    return i + 3;
  return press_end(tokens, i);
}

/* What stands from token `from` on says what was said. */
static gboolean
tells_content(const KpDraft *draft, guint from)
{
  const KpTokens *tokens = draft->tokens;
  gboolean beside = FALSE; /* ", which was read out" */
  for (guint i = from; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    if (kp_token_is_relative(tokens, i) && kp_token_after_comma(tokens, i))
      beside = TRUE;
    if (token->quote != 0 || token->flags & KP_TOKEN_DASH ||
        token->marks & (KP_MARK_COLON | KP_MARK_SEMICOLON) ||
        token->classes & KP_WORD_NUMBER ||
        kp_token_is(tokens, i, "how|why|whether|what|that") ||
        (token->flags & KP_TOKEN_GERUND &&
         (i == from || kp_token_after_comma(tokens, i) ||
          kp_token_is(tokens, i - 1, "about|on|of"))) ||
        (token->flags & KP_TOKEN_FINITE && !beside))
      return TRUE;
  }
  return FALSE;
}

/* "Holt spoke about the mill" */
static gboolean
announces_speech(const KpDraft *draft, guint verb)
{
  const KpTokens *tokens = draft->tokens;
  if (verb >= tokens->n) /* "After the feast, Holt spoke": "after" had none */
    verb = kp_tokens_verb(tokens, 0, tokens->n);
  guint speech = skip_helpers(tokens, verb);
  if (speech >= tokens->n || !draft->keep[speech] ||
      kp_token(tokens, speech)->quote != 0)
    return FALSE;
  guint end = speech_end(tokens, speech);
  return end > 0 && !tells_content(draft, end);
}

/* "difficult", "rewarding": how something is to its writer. */
static gboolean
is_judgement(const KpTokens *tokens, guint i)
{
  static const gchar *const ENDS[] = {"able", "ible", "ful",  "ous",
                                      "ive",  "ial",  "less", "ing"};
  if (kp_token_is(tokens, i,
                  "hard|easy|poor|good|bad|great|big|huge|small|clear|complex|"
                  "difficult|severe|fun|rare|strong|weak|high|low|long|short|"
                  "important|vital|key|loud|busy|tough|rough|slow|fast|vast|"
                  "popular|simple|perfect|fine|complicated|excruciating|"
                  "different|extraordinary|clear-cut|arduous|major|central"))
    return TRUE;
  if (kp_token_is(tokens, i, /* a state of things is a fact */
                  "available|ongoing|missing|stable|homeless|positive|"
                  "negative|alive|active|inactive|native|liable|eligible|"
                  "official|responsible|executive|continuous|religious|"
                  "anonymous|interactive|iterative|recursive|visible|"
                  "compatible|incompatible"))
    return FALSE;
  for (gsize k = 0; k < G_N_ELEMENTS(ENDS); k++) {
    if (kp_token_ends(tokens, i, ENDS[k]))
      return !(kp_token(tokens, i)->flags & KP_TOKEN_GERUND);
  }
  return FALSE;
}

/* "is | rarely fun or easy", "are great resources": all that is kept after the
 * verb is how something is. */
static gboolean
judges_only(const KpDraft *draft, guint from)
{
  const guint32 others = KP_WORD_PREPOSITION | KP_WORD_OPENS_SUBJECT |
                         KP_WORD_NUMBER | KP_WORD_SUBORDINATE |
                         KP_WORD_RELATIVE | KP_WORD_DAY;
  const KpTokens *tokens = draft->tokens;
  const guint last = kp_draft_last(draft);
  guint judged = 0;
  for (guint i = from; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i] || token->classes & KP_WORD_NEGATION ||
        kp_token_listed(tokens, i, "adverb") ||
        kp_token_ends(tokens, i, "ly") ||
        kp_token_is(tokens, i,
                    "be|been|being|is|are|was|were|and|or|but|nor|very|so|too|"
                    "quite|not|more|less|most|still|well"))
      continue;
    if (token->classes & others)
      return FALSE;
    gboolean known = kp_token_is(tokens, i, "new") && i > from &&
                     kp_token(tokens, i - 1)->classes & KP_WORD_NEGATION;
    if (!is_judgement(tokens, i) && !known &&
        !(i == last && judged > 0 && is_judgement(tokens, i - 1)))
      return FALSE;
    judged++;
  }
  return judged > 0;
}

/* "Baking is hard"; a condition before it tells something. */
static gboolean
is_bare_verdict(const KpDraft *draft, guint verb)
{
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, verb,
                   "is|are|was|were|isn't|aren't|wasn't|weren't|it's|seems|"
                   "remains|became|can|could|may|might|has|have") ||
      !draft->keep[verb])
    return FALSE;
  gboolean copula = !kp_token_is(tokens, verb, "can|could|may|might|has|have");
  for (guint i = 0; i < tokens->n; i++) {
    if (!draft->keep[i])
      continue;
    if (kp_token(tokens, i)->quote != 0 ||
        kp_token(tokens, i)->classes & KP_WORD_SUBORDINATE)
      return FALSE;
    copula |= i > verb && kp_token_is(tokens, i, "be|been");
  }
  return copula && judges_only(draft, verb + 1);
}

gboolean
kp_hollow(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  if (draft->rotation != NULL || draft->thing)
    return FALSE;
  guint verb = kp_tokens_main_verb(tokens, 0);
  if (verb == 0)
    return FALSE;
  return announces_speech(draft, verb) || kp_hollow_said(draft, verb) ||
         is_bare_verdict(draft, kp_tokens_own_verb(tokens, 0));
}
