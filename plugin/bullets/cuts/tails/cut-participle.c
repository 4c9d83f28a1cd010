/* SPDX-License-Identifier: MIT */
/* Cuts at the end: participles with their company, and examples. */
#include "attribution.h"
#include "complement.h"
#include "cut.h"

gboolean
kp_is_awaited(const KpTokens *tokens, guint i)
{
  const guint reach = 12; /* tokens of the clause */
  for (guint k = i; k-- > 0 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_DASH))
      return FALSE;
    if (token->classes & KP_WORD_SUBORDINATE &&
        !(kp_token(tokens, k + 1)->flags & KP_TOKEN_PARTICIPLE))
      return k > 0;
  }
  return FALSE;
}

gboolean
kp_leads_noun(const KpTokens *tokens, guint i)
{
  const guint32 others = KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                         KP_WORD_OPENS_SUBJECT | KP_WORD_NUMBER;
  return kp_token_is(tokens, i,
                     "leading|existing|remaining|surviving|visiting|aspiring|"
                     "competing|rising|missing") &&
         !(kp_token(tokens, i + 1)->classes & others) &&
         kp_token_ends(tokens, i + 1, "s");
}

/* "harassed, | intimidated or beat them", "kneaded, | sifted, baked etc." */
static gboolean
is_one_of_verbs(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i - 1)->flags &
             (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE) &&
         (kp_token_is(tokens, i + 1, "and|or|etc") ||
          kp_token_after_comma(tokens, i + 1));
}

/* "lifting", "having" */
static gboolean
is_doing(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->flags & KP_TOKEN_GERUND ||
         kp_token_is(tokens, i, "having|being");
}

gboolean
kp_is_one_of_doings(const KpTokens *tokens, guint i)
{
  const guint reach = 14; /* tokens of the one before */
  guint before = 0, parted = 0;
  if (!is_doing(tokens, i))
    return FALSE;
  for (guint k = i; k-- > 1 && k + reach >= i;) {
    const KpToken *left = kp_token(tokens, k - 1);
    before +=
        is_doing(tokens, k) &&
        (left->classes & KP_WORD_PREPOSITION || left->marks & KP_MARK_COLON ||
         kp_token_is(tokens, k - 1, "seen|heard|filmed|caught|shown|spotted") ||
         (left->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE) &&
          !(left->classes & KP_WORD_AUXILIARY) && left->marks == 0 &&
          !kp_token_is(tokens, k - 1, "include|includes|included")));
  }
  for (guint k = 1; before > 0 && k < tokens->n; k++)
    parted += k != i && k + reach >= i && is_doing(tokens, k) &&
              (kp_token_after_comma(tokens, k) ||
               (k > i && kp_token_is(tokens, k - 1, "and|or")));
  return parted > 0;
}

/* "Moss Mill, | thought by bakers and millers to be": no item of a list. */
static gboolean
tells_of_name(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
         kp_token_is(tokens, i + 1, "by|to") &&
         kp_token(tokens, i - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_NUMBER);
}

gboolean
kp_follows_awaiting(const KpTokens *tokens, guint i)
{
  guint open = i - 1;
  while (open > 1 && !kp_token_after_comma(tokens, open))
    open--;
  return open > 1 && kp_tokens_own_verb(tokens, open) >= i &&
         kp_awaits_verb(tokens, open);
}

gboolean
kp_tells_outcome(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "killing|injuring|wounding|finding|concluding");
}

/* "as many mills, | such as Holt's, close", "how old mills, | such as Holt's,
 * close": the verb of what was opened comes after the examples. */
static gboolean
asks_for_verb(const KpTokens *tokens, guint i)
{
  const guint reach = 9; /* tokens of the subject */
  guint comma = kp_tokens_comma(tokens, i, tokens->n);
  if (comma + 1 >= tokens->n)
    return FALSE;
  for (guint k = i; k-- > 1 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->flags & (KP_TOKEN_FINITE | KP_TOKEN_DASH) ||
        (token->marks != 0 && k + 1 < i))
      return FALSE;
    if (kp_token_is(tokens, k,
                    "how|why|whether|as|because|while|although|when"))
      return k + 2 < i && !kp_token_is(tokens, k - 1, "such|well|much|known");
  }
  return FALSE;
}

/* ", | including Holt": what is before the examples, or comes after them, is
 * not whole without them. */
static gboolean
needs_examples(const KpTokens *tokens, guint i)
{
  /* "so old a loaf, | such that", ", | such was the rain": no examples */
  if (kp_token_is(tokens, i, "such") && !kp_token_is(tokens, i + 1, "as"))
    return TRUE;
  /* "must be paid, | i.e. only by those who bake": by no others */
  if (kp_token_pair(tokens, i, "i.e",
                    "only|those|not|if|when|where|unless|without"))
    return TRUE;
  /* "failed to build, | especially in Hull, on what was done" */
  guint comma = kp_tokens_comma(tokens, i, tokens->n);
  guint next = MIN(comma + 1, tokens->n);
  return kp_complement_behind_aside(tokens, next) || asks_for_verb(tokens, i) ||
         /* "a message from bakers, | including Holt, that bread is" */
         (kp_token_is(tokens, next, "that") &&
          kp_token(tokens, next)->quote == 0 &&
          !(kp_token(tokens, next + 1)->flags & KP_TOKEN_FINITE));
}

/* "includes rye, | baking it and ...", "on charges of theft, | burning a mill
 * and ...", "saw her, | wearing a cap": one of a row, or what is seen; ",
 * | killing two and ...": the news. */
static gboolean
is_of_row(const KpTokens *tokens, guint verb, guint i)
{
  for (guint k = verb + 1; k < i; k++) {
    if (is_doing(tokens, k) &&
        !(kp_token(tokens, k - 1)->classes & KP_WORD_AUXILIARY))
      return TRUE;
  }
  return kp_tokens_hold(tokens, 0, i,
                        "include|includes|included|including|such") ||
         kp_tokens_hold(tokens, i, tokens->n,
                        "killing|injuring|wounding|death|dead|deaths");
}

/* "was taken to Hull, | leaving the mill, the oven and a cat", "has baked well,
 * | twice winning a cup and ...": the list is of what is done; not "had old
 * walls, | leaking roofs and". */
static gboolean
opens_deed(const KpTokens *tokens, guint i)
{
  const guint32 object =
      KP_WORD_OPENS_SUBJECT | KP_WORD_PREPOSITION | KP_WORD_NUMBER;
  gboolean adverb = kp_token_ends(tokens, i, "ly") ||
                    kp_token_is(tokens, i, "twice|once|thus|then|also");
  guint at = adverb ? i + 1 : i, verb = kp_tokens_own_verb(tokens, 0);
  return is_doing(tokens, at) && at + 3 < tokens->n && verb < i &&
         !kp_tokens_hold_comma(tokens, verb, i - 1) &&
         (kp_token_any(tokens, at + 1, object, KP_TOKEN_PARTICIPLE) ||
          kp_token_is(tokens, at + 1, "to|that|how")) &&
         !is_of_row(tokens, verb, i);
}

/* TRUE where what opens at token i is another part of the sentence, or a clause
 * of its own. */
static gboolean
belongs_elsewhere(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  if (token->classes & KP_WORD_CAPITAL ||
      (kp_token(tokens, i - 1)->flags & KP_TOKEN_LIST &&
       !((kp_token_is(tokens, i,
                      "including|saying|adding|warning|claiming|e.g|i.e") ||
          tells_of_name(tokens, i) || opens_deed(tokens, i)) &&
         kp_tokens_hold_verb(tokens, 0, i))) ||
      ((kp_token(tokens, i - 1)->classes & KP_WORD_NUMBER ||
        kp_token_is(tokens, i - 1, KP_SMALL_NUMBERS)) &&
       kp_token_after_comma(tokens, i - 1) &&
       !kp_token_is(tokens, i, "saying|adding|revealing|claiming|insisting")))
    return TRUE; /* "Holt, 50, | decided"; no "met Holt, 50, | adding that" */
  if (kp_token_is(tokens, tokens->n - 1,
                  "show|shows|showed|suggest|suggests|suggested|reveal|reveals|"
                  "revealed|found") &&
      !kp_tokens_hold_comma(tokens, i, tokens->n))
    return TRUE; /* "was old, | leaked letters show" */
  /* "was sold, | unconfirmed reports said" */
  if (kp_only_says(tokens, i))
    return TRUE;
  if (token->flags & KP_TOKEN_PARTICIPLE &&
      kp_token_is(tokens, i + 1, "it|him|them"))
    return TRUE; /* "that two bakers, Holt and Reed, | turned it down" */
  /* "a mill that sells rye, oats and wheat, | announced today that" */
  guint that = i + 1 + ((kp_token(tokens, i + 1)->classes & KP_WORD_DAY) != 0);
  if (!(token->flags & KP_TOKEN_GERUND) && token->classes & KP_WORD_SAY &&
      kp_token_is(tokens, that, "that"))
    return TRUE;
  /* "the statement, | made by Holt, that it is old" */
  if (kp_token_is(tokens, kp_tokens_comma(tokens, i, tokens->n - 1) + 1,
                  "that") &&
      kp_token_is(tokens, i - 1,
                  "statement|claim|idea|view|news|belief|report|rumour|fact|"
                  "allegation|argument|notion"))
    return TRUE;
  /* "will sell it, | providing he can bake" */
  return kp_token_is(tokens, i, "providing|provided") &&
         (kp_token_is(tokens, i + 1, "that") ||
          kp_token_is(tokens, i + 1, KP_SUBJECT_PRONOUNS));
}

/* "resulted in Holt, a baker, | selling it": what came of it; not "resulted in
 * two deaths, | forcing Holt to leave". */
static gboolean
is_outcome(const KpTokens *tokens, guint i)
{
  const guint reach = 12; /* tokens of who does it */
  for (guint k = i; k-- > 1 && k + reach >= i;) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (kp_token_pair(tokens, k - 1, "result|results|resulted|resulting", "in"))
      return kp_tokens_hold_comma(tokens, k, i - 1);
  }
  return FALSE;
}

const gchar *
kp_cut_participle(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  if (belongs_elsewhere(tokens, i))
    return NULL;
  if (kp_token_is(tokens, i, "including|such|especially|particularly|namely") ||
      (i + 2 < tokens->n && kp_token_is(tokens, i, "e.g|i.e")))
    return needs_examples(tokens, i) ? NULL : "trailing examples";
  if (kp_token_pair(tokens, i - 1,
                    "counter|counters|countered|reply|respond|answer|object",
                    "saying|adding|claiming|insisting|arguing"))
    return NULL; /* "only for him to reply, | saying that" */
  gboolean adverb = token->word.length > 4 &&
                    tokens->text[kp_span_end(token->word) - 1] == 'y' &&
                    tokens->text[kp_span_end(token->word) - 2] == 'l';
  guint at = adverb && i + 1 < tokens->n ? i + 1 : i;
  if (kp_is_one_of_doings(tokens, at) || is_outcome(tokens, i) ||
      (at > i && kp_token(tokens, at)->quote != token->quote))
    return NULL; /* "said the baker, Holt, | apparently "wanted to bake"" */
  if (kp_token_is(tokens, at, "having|being"))
    return "trailing participle";
  if (!(kp_token(tokens, at)->flags & KP_TOKEN_GERUND) &&
      (kp_follows_relative(tokens, i) || kp_follows_awaiting(tokens, i)))
    return NULL;
  if (kp_token(tokens, at)->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
      !(kp_token(tokens, at)->flags & KP_TOKEN_FINITE) &&
      (kp_token(tokens, at)->flags & KP_TOKEN_GERUND ||
       !(kp_is_awaited(tokens, i) || is_one_of_verbs(tokens, i))))
    return "trailing participle";
  return NULL;
}
