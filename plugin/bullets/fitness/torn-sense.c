/* SPDX-License-Identifier: MIT */
/* Whether a cut took what a word that is kept has its sense by: with what it is
 * compared, what came of what was planned, how long, with what on it. */
#include "ending.h"

/* The last kept token up to `last` that is one of `words`, and no "more than
 * ten" or "originally from Hull"; tokens->n: none. */
static guint
find_kept(const KpDraft *draft, guint last, KpWordList *words)
{
  const KpTokens *tokens = draft->tokens;
  if (!kp_word_list_may_meet(words, tokens->held))
    return tokens->n;
  for (guint i = last + 1; i-- > 0;) {
    if (draft->keep[i] && kp_token(tokens, i)->quote == 0 &&
        kp_token_sifted(tokens, i, words) &&
        !kp_token_is(tokens, i + 1, "than|from"))
      return i;
  }
  return tokens->n;
}

/* "17 bakers sold more rye - | compared to eight who sold wheat" */
static gboolean
splits_comparison(const KpDraft *draft, guint last)
{
  static KpWordList more =
      KP_WORD_LIST("more|less|fewer|higher|lower|better|worse|larger|smaller");
  const KpTokens *tokens = draft->tokens;
  guint next = last + 1;
  next += (kp_token(tokens, next)->flags & KP_TOKEN_DASH) != 0;
  return kp_token_pair(tokens, next, "compared", "to|with") &&
         find_kept(draft, last, &more) < tokens->n;
}

/* "was first planned for May, | before the flood came", "sold them last year, |
 * but this year": it came otherwise. */
static gboolean
splits_plan(const KpDraft *draft, guint last)
{
  static KpWordList planned = KP_WORD_LIST("originally|initially|primarily");
  const KpTokens *tokens = draft->tokens;
  guint dash = (kp_token(tokens, last + 1)->flags & KP_TOKEN_DASH) != 0;
  gboolean but = kp_token_is(tokens, last + 1 + dash, "but");
  if (kp_token_pair(tokens, last + 1 + dash, "but|yet", "still|nevertheless"))
    return TRUE;
  if (but && (kp_token_pair(tokens, last + 2 + dash, "this",
                            "year|month|week|time|season|summer|winter|new|"
                            "study|research") ||
              kp_token_is(tokens, last + 2 + dash,
                          "now|then|instead|mostly|mainly|denied|denies")))
    return TRUE;
  return (but || kp_token_is(tokens, last + 1 + dash,
                             "before|until|although|though")) &&
         find_kept(draft, last, &planned) < tokens->n;
}

static gboolean
is_number(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->classes & KP_WORD_NUMBER ||
         kp_token_is(tokens, i, KP_SMALL_NUMBERS);
}

/* "during a great year |, when rye was cheap", "there was a moment | when": of
 * which it is told. */
static gboolean
splits_when(const KpDraft *draft, guint last)
{
  const guint near = 2, far = 10; /* tokens back */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, last + 1, "when|where"))
    return FALSE;
  if (kp_token_pair(tokens, last, "years|days|hours|weeks|months",
                    "when|where") &&
      last > 0 && is_number(tokens, last - 1))
    return TRUE; /* "with two days | where bakers could see it" */
  if (kp_token_is(tokens, last, "year|time|day|moment|period|era|season|week"))
    for (guint i = last; i-- > 0 && i + near >= last;) {
      if (kp_token_is(tokens, i, "a|an"))
        return TRUE;
    }
  for (guint i = last; i-- > 0 && i + far > last;) {
    if (kp_token(tokens, i)->marks != 0)
      return FALSE;
    if (kp_token_pair(tokens, i, "there|there's", "was|is|were|had"))
      return kp_token_is(tokens, last + 1, "when") &&
             !kp_tokens_hold_verb(tokens, i + 2, last + 1);
  }
  return FALSE;
}

/* "left the mill of her father, | in 1958.": two words tell which year. */
static gboolean
splits_year(const KpTokens *tokens, guint last)
{
  const gsize digits = 4;
  guint year = last + 2;
  return year + 1 == tokens->n && kp_token_is(tokens, last + 1, "in") &&
         kp_token(tokens, year)->word.length == digits &&
         g_str_has_prefix(kp_token_folded(tokens, year), "19");
}

/* "sold an average of 20 loaves | on a mile", "the rules that were in force |
 * during the war", "carried rye in one hand and wheat | in her other" */
static gboolean
splits_rate(const KpTokens *tokens, guint last)
{
  const guint reach = 4; /* tokens of what is counted */
  if (kp_token(tokens, last)->marks != 0)
    return FALSE;
  if (kp_token_pair(tokens, last - (last > 0), "in", "force|place|effect"))
    return kp_token_is(tokens, last + 1, "during|when|until|before|at") &&
           kp_tokens_before(tokens, last, reach, "were|was|are");
  if (kp_token_triple(tokens, last + 1, "in|on|with", "her|his|the|their",
                      "other|others"))
    return TRUE;
  if (!kp_token_is(tokens, last + 1, "on|per|for|a|every|in|over"))
    return FALSE;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (kp_token_pair(tokens, i - 2, "average", "of") && is_number(tokens, i))
      return i < last;
  }
  return FALSE;
}

/* "sold 20 loaves compared to 30 | last year", "in the two weeks | between May
 * and June": of which number. */
static gboolean
splits_number(const KpTokens *tokens, guint last)
{
  const guint reach = 6; /* tokens */
  if (last < 2 || kp_token(tokens, last)->marks & ~KP_MARK_COMMA)
    return FALSE;
  if (kp_token_is(tokens, last + 1, "last|this") &&
      kp_token(tokens, last + 2)->flags & KP_TOKEN_TIME)
    return kp_tokens_before(tokens, last + 1, reach, "compared");
  return kp_token(tokens, last)->flags & KP_TOKEN_TIME &&
         is_number(tokens, last - 1) && kp_token_is(tokens, last - 2, "the") &&
         kp_token_is(tokens, last + 1, "between|to|since|up|from");
}

/* "came in a shirt | with the words" */
static gboolean
splits_words(const KpTokens *tokens, guint last)
{
  guint next = last + 2 + kp_token_is(tokens, last + 2, "the|a|an|his|her");
  return kp_token_is(tokens, last + 1, "with") &&
         kp_token_is(tokens, next,
                     "word|words|slogan|phrase|message|caption|letters|logo|"
                     "inscription|lettering");
}

gboolean
kp_ending_tears_sense(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  return splits_number(tokens, last) || splits_words(tokens, last) ||
         splits_comparison(draft, last) || splits_plan(draft, last) ||
         splits_when(draft, last) || splits_year(tokens, last) ||
         splits_rate(tokens, last);
}
