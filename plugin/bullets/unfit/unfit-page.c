/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it points to what only the page
 * shows, above, below or on another one, goes out. */
#include "cut.h"
#include "unfit.h"

/* "the model that we have been discussing": on another page, or above. "As we
 * have seen," goes from what was seen. */
static gboolean
reminds(const KpTokens *tokens)
{
  const guint reach = 4; /* "we have been discussing" */
  for (guint we = kp_note_end(tokens, 0);
       (we = kp_tokens_find(tokens, we, tokens->n, "we|we've")) < tokens->n;
       we++) {
    for (guint i = we + 1; i < tokens->n && i < we + reach; i++) {
      if (kp_token(tokens, i)->quote == 0 &&
          kp_token_is(tokens, i,
                      "discussed|discussing|covered|described|mentioned|saw|"
                      "seen|learned|learnt"))
        return TRUE;
    }
  }
  return FALSE;
}

/* "In the previous lesson, we saw": points to another page, or tells what this
 * one is for. */
static gboolean
points_away(const KpTokens *tokens)
{
  const guint reach = 8; /* tokens: later it is no announcement */
  if (!kp_tokens_any(tokens, 0, tokens->n, KP_WORD_ADDRESS, KP_TOKEN_FIRST))
    return FALSE;
  for (guint i = 1; i < tokens->n; i++) {
    if (i >= reach && !kp_token_is(tokens, i - 1, "next|previous") &&
        !kp_token_after_comma(tokens, i - 1))
      continue; /* "To see it bake, this guide walks you" */
    if (kp_token_listed(tokens, i, "page") && kp_token(tokens, i)->quote == 0 &&
        kp_token_is(tokens, i - 1,
                    "this|our|previous|next|last|earlier|later|following|"
                    "preceding"))
      return TRUE;
  }
  return FALSE;
}

/* "as described later": the words after it say where. */
static gboolean
is_told_elsewhere(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "above|below|earlier|later|previously|here|"
                                  "this"))
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote == 0 &&
        kp_token_pair(tokens, i,
                      "listed|shown|described|discussed|given|mentioned|noted|"
                      "provided|presented|outlined|explained|summarised|"
                      "summarized|defined",
                      "here|above|below"))
      return TRUE; /* "the ovens listed here" */
    if (kp_token(tokens, i)->quote == 0 && i + 2 == tokens->n &&
        kp_token_pair(tokens, i, "like|as", "above|below"))
      return TRUE; /* "is baked like above." */
    if (kp_token(tokens, i)->quote == 0 &&
        kp_token_triple(tokens, i, "listed|shown|described|discussed|covered",
                        "on|in", "this") &&
        (kp_token_listed(tokens, i + 3, "page") ||
         kp_token_is(tokens, i + 3, "page|document|table|list|paper")))
      return TRUE;
    gboolean dated = /* "was seen earlier this week" */
        kp_token_pair(tokens, i + 1, "earlier|later", "in|on|this|that|last");
    if (kp_token(tokens, i)->quote == 0 && !dated &&
        kp_token_triple(tokens, i - 1, "as|is|are|was|were|been|and",
                        "described|explained|mentioned|discussed|shown|noted|"
                        "seen|covered|outlined|stated",
                        "above|below|earlier|later|previously"))
      return TRUE;
  }
  return FALSE;
}

/* TRUE where a colon after token i leads to more than a word. */
static gboolean
goes_on_after_colon(const KpTokens *tokens, guint i)
{
  return kp_tokens_marked(tokens, i, tokens->n, KP_MARK_COLON) + 2 < tokens->n;
}

/* "the oven file | above", "In the two layouts | below, a loaf": on a page that
 * shows code, there; on others the sky may be above. */
static gboolean
stands_beside_code(const KpTokens *tokens, guint i)
{
  const guint reach = 3; /* tokens: "the old oven file" */
  const KpToken *next = kp_token(tokens, i + 2);
  gboolean closes = i + 2 == tokens->n ||
                    kp_token(tokens, i + 1)->marks & KP_MARK_COMMA ||
                    next->classes & KP_WORD_AUXILIARY;
  if (!closes ||
      kp_token(tokens, i)->classes &
          (KP_WORD_NUMBER | KP_WORD_PREPOSITION | KP_WORD_CONNECTIVE))
    return FALSE;
  for (guint the = i; the-- > 0 && the + reach >= i;) {
    if (kp_token(tokens, the)->marks != 0)
      return FALSE;
    if (kp_token_is(tokens, the, "the|this|these|our"))
      return kp_unfit_shows_code(tokens);
  }
  return FALSE;
}

/* "the sample | below", "the question | above you will"; no "the cases above
 * ten": i is the part's. */
static gboolean
stands_above_or_below(const KpTokens *tokens, guint i)
{
  if (kp_token(tokens, i)->marks != 0 ||
      !kp_token_is(tokens, i + 1, "below|above"))
    return FALSE;
  return kp_token_listed(tokens, i, "page-part") ||
         stands_beside_code(tokens, i) ||
         (kp_token_is(tokens, i,
                      "question|questions|answer|answers|case|cases|equation|"
                      "expression|query|paragraph|discussion|definition|error|"
                      "function|configuration|variable|variables|snippet") &&
          !(kp_token(tokens, i + 2)->classes & KP_WORD_NUMBER) &&
          !kp_token_is(tokens, i + 2, "all|average"));
}

/* "Above tools can be used", "Above, a loaf is baked"; no "Above all", "Above
 * 20 degrees" */
static gboolean
opens_with_above(const KpTokens *tokens, guint i)
{
  if (i == 0 && kp_token_is(tokens, 0, "above|below") &&
      kp_token(tokens, 0)->marks & KP_MARK_COMMA)
    return TRUE;
  return kp_token_is(tokens, i, "above") &&
         (i == 0 || kp_token_after_comma(tokens, i)) &&
         kp_token_ends(tokens, i + 1, "s") &&
         kp_token_is(tokens, i + 2, "can|are|were|will|may|should|have|must");
}

/* "are sold in the | following towns by bakers", "holds the | following ovens,
 * which are", "choose one of the | following old ovens."; no "the following
 * towns, Hull and Goole". */
static gboolean
ends_in_following(const KpTokens *tokens, guint i)
{
  if (!kp_token_pair(tokens, i - 1, "the", "following"))
    return FALSE;
  gboolean ends = !(kp_token(tokens, i + 1)->marks & KP_MARK_COMMA) ||
                  kp_token_is(tokens, i + 2, "which");
  return (ends && !goes_on_after_colon(tokens, i + 1) &&
          kp_token_ends(tokens, i + 1, "s") &&
          !(kp_token(tokens, i + 1)->flags &
            (KP_TOKEN_TIME | KP_TOKEN_POSSESSIVE))) ||
         (i + 4 > tokens->n && kp_token_is(tokens, i - 2, "of") &&
          !kp_tokens_any(tokens, i, tokens->n, KP_WORD_DAY, KP_TOKEN_TIME));
}

/* "the | above table", "the | following command" */
static gboolean
leads_to_part(const KpTokens *tokens, guint i)
{
  return kp_token_pair(tokens, i - 1, "the|in|from|see",
                       "above|below|following") &&
         !(kp_token(tokens, i + 1)->flags & KP_TOKEN_TIME) &&
         (kp_token_listed(tokens, i + 1, "page-part") ||
          kp_token_listed(tokens, i + 1, "counted") ||
          kp_token_is(tokens, i + 1, "manner|way|form|error|message|line")) &&
         !goes_on_after_colon(tokens, i + 1);
}

/* The sentence is about a part of its page that it points at. */
static gboolean
points_at_part(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "above|below|following"))
    return FALSE;
  for (guint i = 0; i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote == 0 &&
        (stands_above_or_below(tokens, i) || opens_with_above(tokens, i) ||
         ends_in_following(tokens, i) || leads_to_part(tokens, i)))
      return TRUE;
  }
  return FALSE;
}

/* "sixty acts on | five stages", "are third with | 41 points", "won by | three
 * points": nothing tells them one by one. */
static gboolean
is_score(const KpTokens *tokens, guint number, guint thing)
{
  return kp_token_is(tokens, number - 1,
                     "on|by|with|over|than|to|scored|won|lost|took|dropped") &&
         kp_token_is(tokens, thing, "points|stages");
}

/* "several", "10", "a range | of"; no "the number | of": a measure. */
static gboolean
says_how_many(const KpTokens *tokens, guint i)
{
  return kp_token_opens_with_digit(tokens, i) ||
         kp_token_is(tokens, i,
                     "two|three|four|five|six|seven|several|various|many|"
                     "some|different|multiple") ||
         (i > 1 &&
          kp_token_pair(tokens, i - 1,
                        "number|variety|couple|range|lot|handful", "of") &&
          !kp_token_is(tokens, i - 2, "the"));
}

/* "There are three ways to cross it", "comes in two kinds.": which, the text
 * after it tells. */
static gboolean
announces(const KpTokens *tokens)
{
  const guint reach = 4;    /* "two extremely important things" */
  const guint opening = 16; /* "If you want good bread, there are" */
  gboolean exists = FALSE;
  guint last = tokens->n; /* after the last thing that can be counted */
  while (last > 0 && !kp_token_listed(tokens, last - 1, "counted"))
    last--;
  if (last == 0)
    return FALSE;
  for (guint i = 0; i + 1 < tokens->n && i < opening; i++)
    exists |= (i < 2 || kp_token_after_comma(tokens, i)) &&
              kp_token_pair(tokens, i, "there", "are|were|is|exist");
  for (guint i = 0; i + 1 < last; i++) {
    if (!says_how_many(tokens, i) || kp_token(tokens, i)->quote != 0)
      continue;
    for (guint k = i + 1; k < last && k <= i + reach; k++) {
      if (!kp_token_listed(tokens, k, "counted") || is_score(tokens, i, k))
        continue;
      /* "a range of control problems.", "loaves of different types." tell
       * enough */
      gboolean ends =
          k + 1 == tokens->n && !kp_token_is(tokens, i, "different") &&
          !kp_token_is(tokens, k,
                       "problems|questions|solutions|components|"
                       "categories|techniques|scenarios|situations");
      /* "fall into two categories." */
      ends |= k + 1 == tokens->n && kp_token_is(tokens, i - 1, "into");
      return (ends || exists) && !goes_on_after_colon(tokens, k);
    }
  }
  return FALSE;
}

/* "The loaves are the following", "The following ovens are in use", "The
 * following will be baked". */
static gboolean
leads_to_list(const KpTokens *tokens)
{
  const guint reach = 5; /* tokens to the verb */
  guint last = tokens->n - 1;
  if (kp_token_pair(tokens, last - 1, "the", "following"))
    return TRUE;
  if (!kp_token_pair(tokens, 0, "the", "following"))
    return FALSE;
  if (kp_token_is(tokens, 2, /* "following | is" */
                  "will|is|are|can|may|must|describes|shows|lists|explains|"
                  "gives|adds|creates|sets|defines|uses"))
    return kp_tokens_marked(tokens, 0, last, KP_MARK_COLON) >= last;
  for (guint i = 3; i + 1 < tokens->n && i <= reach; i++) {
    if (kp_token_is(tokens, i, "are|have|were"))
      return !kp_tokens_any(tokens, 1, i, 0, KP_TOKEN_TIME) &&
             kp_tokens_marked(tokens, 0, last, KP_MARK_COLON) >= last;
  }
  return FALSE;
}

gboolean
kp_unfit_points_away(const KpTokens *tokens)
{
  return points_away(tokens) || reminds(tokens) || is_told_elsewhere(tokens) ||
         points_at_part(tokens) || announces(tokens) || leads_to_list(tokens) ||
         kp_unfit_sends_away(tokens) || kp_unfit_tells_of_shown(tokens);
}
