/* SPDX-License-Identifier: MIT */
/* Cuts at the end of a sentence of which nothing else leaves a bullet. */
#include "cut.h"

gboolean
kp_cut_is_denied(const KpTokens *tokens, guint i)
{
  for (guint k = 0; k < i; k++) {
    if (kp_token(tokens, k)->quote == 0 &&
        (kp_token(tokens, k)->classes & KP_WORD_NEGATION ||
         kp_token_is(tokens, k, "only|rarely|seldom|few|little|most")))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_cut_follows_noun(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  return (left->marks & ~(KP_MARK_CLOSE | KP_MARK_OPEN)) == 0 &&
         !(left->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND |
                          KP_TOKEN_PARTICIPLE | KP_TOKEN_DASH)) &&
         !(left->classes & (KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                            KP_WORD_FUNCTION | KP_WORD_PRONOUN)) &&
         kp_tokens_verb(tokens, 0, i) + 2 < i;
}

/* "shows the baker what is wanted | by giving its weight": how. */
static const gchar *
means(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "by") && i + 3 < tokens->n &&
                 kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND &&
                 !(kp_token(tokens, i - 1)->classes & KP_WORD_VERB) &&
                 kp_cut_follows_noun(tokens, i) && !kp_cut_is_denied(tokens, i)
             ? "trailing adjunct"
             : NULL;
}

/* "sells rye | as well as old ovens": what else; not "both bread | as well as
 * cake", "as the mill | as well as the oven burned", "as well as he can". */
static const gchar *
addition(const KpTokens *tokens, guint i)
{
  if (!kp_token_triple(tokens, i, "as", "well", "as") || i + 4 >= tokens->n ||
      kp_token_is(tokens, i + 3, KP_SUBJECT_PRONOUNS) ||
      kp_tokens_hold(tokens, 0, i, "both") ||
      kp_tokens_own_verb(tokens, i) < tokens->n ||
      !(kp_cut_follows_noun(tokens, i) ||
        (kp_token_after_comma(tokens, i) &&
         !(kp_token(tokens, i - 1)->flags & KP_TOKEN_LIST))))
    return NULL;
  for (guint k = i; k-- > 0;) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE)
      return "trailing phrase";
    if (kp_token(tokens, k)->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE))
      return NULL;
  }
  return NULL;
}

/* "in an effort to end the strike", "as part of a plan to end it" */
static const gchar *
purpose(const KpTokens *tokens, guint i)
{
  if (i + 4 >= tokens->n || !kp_cut_follows_noun(tokens, i) ||
      kp_cut_is_denied(tokens, i))
    return NULL;
  gboolean effort = kp_token_is(tokens, i, "in") &&
                    (kp_token_is(tokens, i + 1, "order|hopes") ||
                     kp_token_pair(tokens, i + 1, "a|an|the",
                                   "effort|attempt|bid|hope|hopes|push"));
  effort |= kp_token_triple(tokens, i, "as", "part", "of") &&
            kp_tokens_own_verb(tokens, i) >= tokens->n;
  return effort ? "trailing adjunct" : NULL;
}

/* "gathered in Hull | to protest"; not "to continue | to protest" */
static const gchar *
infinitive(const KpTokens *tokens, guint i)
{
  gboolean asked = kp_token(tokens, i - 1)->flags & KP_TOKEN_BASE &&
                   kp_token_is(tokens, i - 2, "to");
  return kp_token_pair(tokens, i, "to",
                       "determine|commemorate|celebrate|protest|pray|discuss|"
                       "honor|honour|mark|mourn") &&
                 i + 3 < tokens->n && !asked
             ? "trailing adjunct"
             : NULL;
}

/* The first word of the noun phrase before token i where that tells of no
 * certain one; or 0. */
static guint
indefinite(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens of the noun phrase */
  for (guint k = i; k-- > 2 && k + reach >= i;) {
    if (kp_tokens_indefinite(tokens, k, i))
      return k;
  }
  return 0;
}

/* "that | cost", "that | purportedly shows": not "that Holt won". */
static gboolean
leads_to_verb(const KpTokens *tokens, guint i)
{
  if (kp_token_ends(tokens, i + 1, "ly"))
    i++;
  return (kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE) != 0;
}

/* The first word of the noun phrase before token i where that names all of
 * what it tells of, or some of a kind: "his old mill", "by old mills", "the
 * 'Breadboard'"; or 0. */
static guint
whole(const KpTokens *tokens, guint i)
{
  const guint reach = 5; /* tokens of the noun phrase */
  const KpToken *left = kp_token(tokens, i - 1);
  if (left->quote != 0 && left->classes & KP_WORD_CAPITAL)
    return i - 1;
  for (guint k = i - 1; k-- > 2 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks != 0)
      return 0;
    if (kp_token_is(tokens, k, "his|her|its|their"))
      return k + 2 < i ? k : 0;
    if (kp_token_is(tokens, k, "by|with|over|after|amid|against") ||
        (kp_token_is(tokens, k, "to") && /* not "to bake loaves | that" */
         !(kp_token(tokens, k + 1)->flags & KP_TOKEN_BASE)))
      return k + 2 < i && kp_token_ends(tokens, i - 1, "s") &&
                     !(left->classes & KP_WORD_CAPITAL)
                 ? k + 1
                 : 0;
    if (token->classes & (KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                          KP_WORD_DETERMINER | KP_WORD_COORDINATE) ||
        token->flags & KP_TOKEN_FINITE)
      return 0;
  }
  return 0;
}

/* "to bakers | who ask for it": to no others; "a landscape | that could", "old
 * narratives | that claim": nothing without. */
static gboolean
tells_which(const KpTokens *tokens, guint i)
{
  return kp_token_pair(tokens, i, "who",
                       "request|ask|want|wish|choose|agree|consent|qualify|"
                       "refuse|need") ||
         kp_token_is(tokens, i - 1,
                     "landscape|scenario|narrative|narratives|environment");
}

/* "a scheme | that cost the town a fortune" */
static const gchar *
relative(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "that|that's|who|which|whose|where"))
    return NULL;
  guint first = indefinite(tokens, i);
  if (first == 0)
    first = whole(tokens, i);
  gboolean bare = /* "mentor a baker | who", "came to a mill | where" */
      first + 2 == i && kp_token_is(tokens, first, "a|an|another");
  gboolean is = kp_token_is(tokens, i, "that's"); /* "a test | that's hard" */
  if ((bare && kp_token_is(tokens, i, "who|where|whose")) ||
      tells_which(tokens, i))
    return NULL;
  /* "We built a mill | that ...": what it is good for is the point. */
  if (first == 0 || kp_tokens_any(tokens, 0, i, 0, KP_TOKEN_FIRST) ||
      !kp_cut_follows_noun(tokens, i) || kp_cut_is_denied(tokens, i) ||
      (first + 2 == i &&
       kp_token_is(tokens, i - 1,
                   "thing|things|way|ways|place|time|person|one|ones|case|"
                   "point|day|moment|kind|sort|type|number|fact|claim|sign|"
                   "idea|law|move|fear|hope|suggestion|movement|world|man|"
                   "woman|people|video|photo|picture|image|message|letter|"
                   "anyone|someone|something|situation")))
    return NULL;
  if (kp_token(tokens, first - 1)->marks != 0 ||
      kp_token(tokens, first - 1)->flags & KP_TOKEN_GERUND ||
      (kp_token_is(tokens, i, "that") && !leads_to_verb(tokens, i)) ||
      kp_token_is(tokens, first - 1, KP_KIND_LEADERS "|into") ||
      !kp_tokens_hold_verb(tokens, i, tokens->n) ||
      kp_tokens_main_verb(tokens, i + is) < tokens->n)
    return NULL;
  return "trailing relative";
}

/* "the needs of the | guild", "cake and rye | loaves": the noun before token i
 * is told of without what follows it. */
static gboolean
is_told(const KpTokens *tokens, guint i)
{
  const guint32 bare = KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                       KP_WORD_COORDINATE | KP_WORD_NUMBER | KP_WORD_VERB;
  return !(kp_token(tokens, i - 2)->classes & bare) ||
         kp_token_pair(tokens, i - 3, "of", "the");
}

/* "flown | by", "laid | out in", "caught | in": what was done to it, though the
 * word might be a verb; else a participle that is none. */
static gboolean
opens_passive(const KpTokens *tokens, guint i)
{
  const guint16 flags = kp_token(tokens, i)->flags;
  guint in = i + 1 + kp_token_is(tokens, i + 1, "out|up|down|off|over");
  if (kp_token(tokens, i)->marks != 0)
    return FALSE;
  if (flags & KP_TOKEN_FINITE)
    return kp_token_is(tokens, i + 1, "by");
  return flags & KP_TOKEN_PARTICIPLE &&
         kp_token_is(tokens, in, "in|by|of|at|on|from|under");
}

/* "the shells of two mills | run by the guild": which of them; not "had the
 * mill | burned by men", "people | charged by the guild". */
static const gchar *
reduced(const KpTokens *tokens, guint i)
{
  const guint reach = 7; /* tokens back to what would ask for it */
  if (i + 3 >= tokens->n || !opens_passive(tokens, i) ||
      kp_is_awaited(tokens, i) || kp_tokens_comma_near(tokens, i - 1) ||
      kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL ||
      !kp_cut_follows_noun(tokens, i) || kp_cut_is_denied(tokens, i) ||
      kp_tokens_hold_verb(tokens, i + 1, tokens->n))
    return NULL;
  return kp_tokens_before(tokens, i, reach,
                          KP_PARTICIPLE_LEADERS
                          "|seen|found|left|made|and|or") ||
                 !is_told(tokens, i)
             ? NULL
             : "trailing participle";
}

/* "has shut the mill | amid fears that it may burn": each verb behind it is the
 * fear's. */
static const gchar *
fear(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "amid|amidst") &&
                 kp_cut_follows_noun(tokens, i) && !kp_cut_is_denied(tokens, i)
             ? "trailing adjunct"
             : NULL;
}

/* "a hundred loaves | just hours after": a length of time that opens at token i
 * leads to "after" or "before". */
static gboolean
opens_span(const KpTokens *tokens, guint i)
{
  const guint most = 5; /* tokens */
  for (guint k = i; k + 2 < tokens->n && k < i + most; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks != 0)
      return FALSE;
    if (token->flags & KP_TOKEN_TIME)
      return k > i && kp_token_is(tokens, k + 1, "after|before");
    if (k == i && kp_token_is(tokens, k, "the")) /* "| the day after" */
      continue;
    if (!(token->classes & KP_WORD_NUMBER) &&
        !kp_token_is(tokens, k,
                     "just|mere|only|less|more|than|barely|nearly|almost|"
                     "about|a|few|several|shortly|" KP_SMALL_NUMBERS))
      return FALSE;
  }
  return FALSE;
}

/* "sold a hundred loaves | shortly after" */
static gboolean
opens_moment(const KpTokens *tokens, guint i)
{
  return kp_token_pair(tokens, i, "shortly|soon|moments", "after|before") &&
         !(kp_token(tokens, i + 2)->classes & KP_WORD_PREPOSITION) &&
         !kp_cut_is_denied(tokens, i);
}

const gchar *
kp_cut_needed_adjunct(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (i < 6 || i + 3 >= tokens->n ||
      left->marks & ~(KP_MARK_COMMA | KP_MARK_CLOSE) ||
      left->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_LIST) ||
      left->classes & (KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                       KP_WORD_FUNCTION | KP_WORD_NUMBER) ||
      kp_token_ends(tokens, i - 1, "ly") ||
      kp_tokens_verb(tokens, 0, i) + 2 >= i)
    return NULL;
  gboolean cause = kp_token_is(tokens, i + 1, "to") &&
                   (kp_token_is(tokens, i, "thanks|owing") ||
                    (kp_token_is(tokens, i, "due") &&
                     !(kp_token(tokens, i + 2)->flags & KP_TOKEN_BASE)));
  cause |= kp_token_is(tokens, i, "despite") ||
           (kp_token_is(tokens, i, "even") && /* no "even though it is not" */
            kp_token_is(tokens, i + 1, "though|as") &&
            !kp_tokens_any(tokens, i, tokens->n, KP_WORD_NEGATION, 0));
  if (!cause && !opens_span(tokens, i) && !opens_moment(tokens, i))
    return NULL;
  guint verb = kp_tokens_verb(tokens, i, tokens->n);
  /* "Two men who lost their mill | due to rye are" */
  return kp_token_listed(tokens, verb, "auxiliary-finite") &&
                 kp_tokens_main_verb(tokens, 0) >= i
             ? NULL
             : "trailing adjunct";
}

typedef const gchar *Kind(const KpTokens *tokens, guint i);

const gchar *
kp_cut_needed(const KpTokens *tokens, guint i)
{
  static Kind *const KINDS[] = {purpose,
                                relative,
                                infinitive,
                                fear,
                                kp_cut_needed_second,
                                means,
                                addition,
                                reduced,
                                kp_cut_loose_adjunct};
  if (i < 6 || kp_token(tokens, i - 1)->flags & KP_TOKEN_DASH)
    return NULL;
  const gchar *name = NULL;
  for (gsize k = 0; k < G_N_ELEMENTS(KINDS) && name == NULL; k++)
    name = KINDS[k](tokens, i);
  return name;
}
