/* SPDX-License-Identifier: MIT */
/* Cuts at the end of a sentence of which not even those of cut-needed.c leave a
 * bullet: what is told besides of the last thing, or how it came about. */
#include "complement.h"
#include "cut.h"
#include "last.h"

/* "a brutal state | that", "his campaign | that": a noun
 * phrase of two words or more that is told of without what follows, at most
 * `reach` tokens before token i. The first of its tokens, or 0. */
static guint
phrase_before(const KpTokens *tokens, guint i)
{
  const guint reach = 7; /* tokens of the noun phrase */
  const guint32 ends =
      KP_WORD_OPENS_CLAUSE | KP_WORD_PRONOUN | KP_WORD_AUXILIARY;
  for (guint k = i - 1; k > 3 && k + reach >= i; k--) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks & ~(KP_MARK_OPEN | KP_MARK_CLOSE) ||
        token->flags & KP_TOKEN_DASH)
      return 0;
    if (kp_token_is(tokens, k, "a|an|another|several|his|her|its|their") ||
        token->flags & KP_TOKEN_POSSESSIVE)
      return k + 2 < i ? k : 0;
    if (kp_token_is(tokens, k, "of"))
      continue; /* "a jar of sauce | that" */
    if (token->classes & KP_WORD_PREPOSITION)
      return (k + 2 < i || kp_token_is(tokens, k, "with")) &&
                     kp_token_ends(tokens, i - 1, "s") &&
                     !(kp_token_is(tokens, k, "to") &&
                       kp_token(tokens, k + 1)->flags & KP_TOKEN_BASE)
                 ? k + 1
                 : 0;
    if (token->classes & (ends | KP_WORD_DETERMINER))
      return 0;
  }
  return 0;
}

/* The sentence's own verb comes before token i, and no clause is open there. */
static gboolean
is_whole(const KpTokens *tokens, guint i)
{
  guint verb = kp_tokens_own_verb(tokens, 0);
  return verb > 0 && verb + 2 < i && kp_tokens_verb(tokens, 0, i) == verb &&
         !kp_is_awaited(tokens, i) && kp_token(tokens, i)->quote == 0;
}

/* Nouns of which the clause with "that" tells what they are, or which say
 * nothing without. */
static gboolean
asks_for_clause(const KpTokens *tokens, guint i)
{
  return kp_token_is(
      tokens, i - 1,
      "thing|things|way|ways|place|places|time|times|person|one|ones|case|"
      "cases|point|day|moment|kind|sort|type|number|fact|claim|claims|sign|"
      "signs|idea|law|laws|move|fear|fears|hope|hopes|suggestion|movement|"
      "world|man|woman|people|men|women|video|photo|picture|image|message|"
      "letter|something|someone|anyone|situation|allegations|allegation|"
      "accusations|accusation|report|reports|belief|news|evidence|proof|"
      "warning|warnings|concern|concerns|possibility|likelihood|rumors|"
      "rumours|theory|view|statement|argument|decision|agreement|promise|"
      "assurances|guarantee|impression|opinion|conclusion|speculation|doubt|"
      "doubts|chance|risk|comments|remarks|landscape|scenario|narrative|"
      "environment|country|state|generation|era|age|society|rule|rules|"
      "policy|policies");
}

/* "has opened an old mill | that bakers had shut", "with long peels | that
 * burn" */
static const gchar *
relative(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "that|who|which|whose|where|whom") ||
      i + 3 >= tokens->n || !is_whole(tokens, i) ||
      !kp_cut_follows_noun(tokens, i) || kp_cut_is_denied(tokens, i))
    return NULL;
  guint first = phrase_before(tokens, i);
  gboolean named = kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
                   kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE;
  const KpToken *left = kp_token(tokens, i - 1);
  if ((first == 0 && !named && left->quote == 0) ||
      asks_for_clause(tokens, i) ||
      (kp_token_is(tokens, first - 1,
                   KP_KIND_LEADERS "|find|identify|trace|for|seek") &&
       left->quote == 0) ||
      kp_tokens_any(tokens, 0, i, 0, KP_TOKEN_FIRST) ||
      kp_complement_singled(tokens, i) ||
      !kp_tokens_hold_verb(tokens, i, tokens->n) ||
      kp_tokens_resume(tokens, i + 2) ||
      kp_token_is(tokens, 0, "it|it's|there") ||
      kp_tokens_before(tokens, i, 8, "told|tells|telling|warned|assured"))
    return NULL;
  return "trailing relative";
}

/* "urging", "claiming": says what is told by whom before. */
static gboolean
is_telling(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i,
                     "saying|claiming|reiterating|insisting|warning|urging|"
                     "speaking|arguing|stating|adding|telling|calling|"
                     "slamming|denying|branding|describing");
}

/* "gave a ruling | telling bakers to leave", "of 16 bakers | facing charges",
 * "a season | set to be longer", "bakers | bent on salt". */
static const gchar *
doing(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens back to what would ask for it */
  const KpToken *token = kp_token(tokens, i);
  gboolean state = kp_token_pair(tokens, i, "set|bent|made|due|intent|aimed",
                                 "to|on|against|at");
  if (i + 3 >= tokens->n || !(token->flags & KP_TOKEN_GERUND || state) ||
      !is_whole(tokens, i) || !kp_cut_follows_noun(tokens, i) ||
      kp_cut_is_denied(tokens, i) || kp_tokens_resume(tokens, i + 2) ||
      kp_leads_noun(tokens, i) || kp_token_is(tokens, i, "including|being") ||
      kp_token(tokens, i - 1)->flags & KP_TOKEN_POSSESSIVE)
    return NULL;
  guint first = phrase_before(tokens, i);
  if (is_telling(tokens, i)) /* no "an ominous | warning" */
    return kp_token_listed(tokens, kp_tokens_own_verb(tokens, 0),
                           "auxiliary-finite") &&
                   !kp_tokens_before(tokens, i, 2, "a|an|the|another|no|any") &&
                   (first == 0 || !kp_token_is(tokens, first, "a|an"))
               ? "trailing participle"
               : NULL;
  if (kp_tokens_before(tokens, i, reach,
                       "have|had|having|get|got|see|sees|saw|seen|find|finds|"
                       "found|leave|left|keep|keeps|kept|hear|heard|caught"))
    return NULL;
  if (state && kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL)
    return "trailing participle";
  return first > 0 && !asks_for_clause(tokens, i) &&
                 !kp_token_is(tokens, first - 1,
                              "about|for|with|without|against|from|like|"
                              "despite|is|are|was|were|be|as|than|of")
             ? "trailing participle"
             : NULL;
}

/* ", | lest he burn it", "is on trial | via a link", "is poor | because of it",
 * "sold it | without having seen it", "mend it | as a way to grow" */
static const gchar *
circumstance(const KpTokens *tokens, guint i)
{
  if (i + 2 >= tokens->n || !is_whole(tokens, i))
    return NULL;
  if (kp_token_after_comma(tokens, i) && kp_token_is(tokens, i, "lest"))
    return "trailing clause";
  if (kp_token_after_comma(tokens, i) && kp_token_is(tokens, i, "or") &&
      kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER &&
      !kp_tokens_hold_verb(tokens, i, tokens->n))
    return "trailing phrase"; /* "11 cents each, | or 20 cents a loaf" */
  if (kp_token_after_comma(tokens, i) && !kp_cut_is_denied(tokens, i) &&
      kp_token_is(tokens, i, "further") &&
      kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND)
    return "trailing participle";
  if (kp_token(tokens, i - 1)->marks & ~KP_MARK_CLOSE ||
      kp_token(tokens, i - 1)->classes &
          (KP_WORD_PREPOSITION | KP_WORD_FUNCTION) ||
      kp_cut_is_denied(tokens, i) || kp_tokens_resume(tokens, i + 2) ||
      kp_complement_bound(tokens, i))
    return NULL;
  gboolean because = kp_token_pair(tokens, i, "because", "of");
  gboolean way =
      kp_token_triple(tokens, i, "as", "a", "way") && i + 4 < tokens->n;
  guint have = kp_token_is(tokens, i + 1, "even|ever") ? i + 2 : i + 1;
  gboolean without =
      kp_token_is(tokens, i, "without") && kp_token_is(tokens, have, "having");
  return because || way || without || kp_token_is(tokens, i, "via")
             ? "trailing adjunct"
             : NULL;
}

/* "took an hour | and only two went in", "is dying | and the guild has an
 * oven", "for baking rye | and selling it" */
static const gchar *
second(const KpTokens *tokens, guint i)
{
  const guint most = 8; /* tokens to its verb */
  const KpToken *left = kp_token(tokens, i - 1);
  if (!kp_token_is(tokens, i, "and") || i + 4 >= tokens->n ||
      left->marks != 0 || !is_whole(tokens, i) ||
      kp_tokens_hold(tokens, 0, i, "between|both|either|if|unless|until"))
    return NULL;
  guint verb = kp_tokens_own_verb(tokens, 0);
  if (kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND)
    return kp_cut_follows_noun(tokens, i) && !kp_leads_noun(tokens, i + 1) &&
                   kp_tokens_any(tokens, verb + 2, i - 1, 0, KP_TOKEN_GERUND) &&
                   !kp_tokens_hold_comma(tokens, verb, i)
               ? "second half"
               : NULL;
  gboolean counts = kp_token_is(tokens, i + 1, "only|almost|nearly");
  gboolean whole = left->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
                   kp_token_is(tokens, i - 2, "is|are|was|were") &&
                   kp_token_is(tokens, i + 1, "the|his|her|their|its");
  for (guint k = i + 2; (counts || whole) && k + 1 < tokens->n && k < i + most;
       k++) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks != 0)
      return NULL;
    if (token->flags & KP_TOKEN_FINITE)
      return "second half";
  }
  return NULL;
}

const gchar *
kp_cut_last(const KpTokens *tokens, guint i)
{
  static const gchar *(*const KINDS[])(const KpTokens *, guint) = {
      relative, doing, circumstance, kp_cut_last_clause, second};
  const gchar *name = NULL;
  for (gsize k = 0; k < G_N_ELEMENTS(KINDS) && name == NULL; k++)
    name = KINDS[k](tokens, i);
  return name;
}
