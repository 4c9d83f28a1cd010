/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it sends its reader to another page
 * goes out. */
#include <string.h>

#include "prose.h"
#include "unfit.h"

/* "The guide provides more detail on how", "The wiki has more information":
 * read there. */
static gboolean
recommends(const KpTokens *tokens)
{
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token_triple(
            tokens, i - 1,
            "for|find|provide|provides|see|contains|gives|offers|get|has|have|"
            "includes",
            "more|further|additional",
            "detail|details|information|reading|info") &&
        kp_token(tokens, i)->quote == 0)
      return TRUE;
  }
  return FALSE;
}

/* "For a full list of options, consult the manual", "If you have no oven,
 * here's how to build one", "As bakers vote, here is a look at them" */
static gboolean
sends_away(const KpTokens *tokens)
{
  const guint reach = 12; /* tokens */
  gboolean asks = kp_token_is(tokens, 0, "to|for|if|in");
  if (!asks && !(kp_token(tokens, 0)->classes &
                 (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)))
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n && i < reach; i++) {
    if (!kp_token_after_comma(tokens, i) || kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token_is(tokens, i, "here's") ||
        kp_token_pair(tokens, i, "here", "is|are") ||
        (asks &&
         (kp_token_is(tokens, i, "see|consult|visit|read|watch|refer") ||
          kp_tokens_listed(tokens, i, i + 2, "exhortation"))))
      return TRUE;
  }
  return FALSE;
}

/* The index of the first token that an address ends in; n: there is none. */
static guint
find_address(const KpTokens *tokens)
{
  KpSpan span = kp_prose_sentence(tokens->prose, tokens->sentence)->span;
  const gchar *start = tokens->text + span.start;
  const gchar *address = memchr(start, ':', span.length) != NULL
                             ? g_strstr_len(start, (gssize)span.length, "://")
                             : NULL;
  guint i = address == NULL ? tokens->n : 0;
  while (i < tokens->n &&
         tokens->text + kp_span_end(kp_token(tokens, i)->span) <= address)
    i++;
  return i;
}

/* "For the latest prices visit the mill": the same without a comma. */
static gboolean
sends_on(const KpTokens *tokens)
{
  const guint reach = 14; /* tokens */
  if (!kp_token_pair(tokens, 0, "for",
                     "more|further|additional|detailed|full|complete|the"))
    return FALSE;
  for (guint i = 3; i + 1 < tokens->n && i < reach; i++) {
    if (kp_token_is(tokens, i, "visit|consult|see"))
      return kp_tokens_main_verb(tokens, 0) >= i &&
             !(kp_token(tokens, i - 1)->classes &
               (KP_WORD_OPENS_SUBJECT | KP_WORD_PREPOSITION));
  }
  return FALSE;
}

/* "The home page of the mill is https://mill.example" */
static gboolean
is_address(const KpTokens *tokens)
{
  return find_address(tokens) + 1 == tokens->n &&
         kp_token_is(tokens, tokens->n - 2, "is|at") &&
         kp_tokens_hold(tokens, 1, tokens->n,
                        "page|website|site|homepage|repository|list");
}

/* "The Rye page covers how to bake", "are described in the Rye guide", "should
 * look something like this": there or below. */
static gboolean
shows_elsewhere(const KpTokens *tokens)
{
#define PAGE "page|guide|chapter|tutorial|article|reference|docs|documentation"
  const guint reach = 5; /* tokens of the page's name */
  guint last = tokens->n - 1;
  if (kp_token_pair(tokens, last - 1, "like", "this") &&
      kp_token(tokens, last)->quote == 0)
    return TRUE;
  if (kp_token_is(tokens, last, PAGE "|section|readme|document|book")) {
    for (guint i = last - 2; i > 0 && i + reach + 1 >= last; i--) {
      if (kp_token_pair(tokens, i - 1,
                        "documented|described|covered|explained|listed|"
                        "detailed|discussed|outlined",
                        "in|by"))
        return TRUE;
    }
  }
  for (guint i = 1; i + 1 < tokens->n && i <= reach; i++) {
    if (kp_token_pair(tokens, i, PAGE, "covers|explains|describes|shows") &&
        kp_token_is(tokens, 0, "the|this|our"))
      return TRUE;
  }
  return FALSE;
#undef PAGE
}

/* "See Baking for the Town for all ovens", "Or see this page to bake", "See 2.4
 * release notes"; no "See a doctor". */
static gboolean
says_see(const KpTokens *tokens)
{
  const guint reach = 4; /* tokens of a page's name */
  guint see = kp_token_is(tokens, 0, "or|and|also") ? 1 : 0;
  guint page = see + 1;
  if (!kp_token_is(tokens, see, "see") || kp_token(tokens, see)->marks != 0)
    return FALSE;
  for (guint i = page + 1; i + 1 < tokens->n && i < page + reach; i++) {
    if (kp_token_pair(tokens, i, "for",
                      "a|an|more|the|all|further|how|examples") &&
        !kp_token_is(tokens, page, "a|an|your|him|her|them"))
      return TRUE;
  }
  return kp_token(tokens, page)->classes & KP_WORD_CAPITAL ||
         kp_token_pair(tokens, page + 1, "release|upgrade", "notes") ||
         (kp_token_is(tokens, page, "the|our|this|these") &&
          kp_tokens_hold(tokens, page + 1, tokens->n, "for|to")) ||
         kp_tokens_hold(tokens, page + 1, tokens->n,
                        "learn|details|information");
}

/* "Mend the oven - | see below for details"; no "see below the ice". */
static gboolean
sees_below(const KpTokens *tokens, guint i)
{
  return kp_token_pair(tokens, i, "see", "below|above") &&
         kp_token(tokens, i)->quote == 0 && kp_token(tokens, i)->depth == 0 &&
         (kp_token_before_mark(tokens, i + 1) ||
          kp_token_is(tokens, i + 2, "for"));
}

/* "is told when it is hot; | see the next chapter" */
static gboolean
ends_in_see(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "see"))
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (sees_below(tokens, i))
      return TRUE;
    if (!kp_token_is(tokens, i, "see") || kp_token(tokens, i - 1)->marks == 0)
      continue;
    if (kp_token_pair(tokens, i + 1, "its|the|our|their|this",
                      "documentation|docs|manual|readme|website|guide"))
      return TRUE;
    if (kp_token_pair(tokens, i + 1, "the|our",
                      "next|previous|following|section") &&
        (kp_token_is(tokens, i + 2, "section") ||
         kp_token_is(tokens, i + 3, "section|chapter|page|example|table")))
      return TRUE;
  }
  return FALSE;
}

/* "more about the ovens", "all the details of", "the code on GitHub": what only
 * another page has. */
static gboolean
is_kept_elsewhere(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "out"))
    i++;
  if (kp_token_is(tokens, i, "more"))
    return TRUE;
  /* "documentation of the ovens at" */
  if (kp_token_is(tokens, i,
                  "documentation|docs|downloads|links|instructions|"
                  "examples"))
    return kp_tokens_hold(tokens, i + 1, tokens->n, "in|on|at|here|from");
  while (kp_token_is(tokens, i, "all|the|some|full|complete|whole|source"))
    i++;
  if (kp_token_pair(tokens, i - 1, "full|complete|whole|all|the|source",
                    "details|code|list|recording|slides|story|text|interview|"
                    "thread|discussion|announcement|notes|documentation|docs"))
    return kp_tokens_hold(tokens, i + 1, tokens->n, "in|on|at|here|from");
  return kp_tokens_hold(tokens, i, tokens->n, "github|gitlab|bitbucket");
}

/* "You can read | more about the ovens in": there. */
static gboolean
offers_reading(const KpTokens *tokens)
{
  const guint reach = 4; /* tokens: "You can always read" */
  for (guint i = 1; i + 1 < tokens->n && i <= reach; i++) {
    if (kp_token_is(tokens, i,
                    "read|find|learn|discover|see|view|check|get|"
                    "browse|download") &&
        kp_token(tokens, i)->quote == 0 && is_kept_elsewhere(tokens, i + 1))
      return kp_tokens_hold(tokens, 0, i, "you") &&
             kp_tokens_hold(tokens, 1, i, "can|could|may|might|will|should");
  }
  return FALSE;
}

/* "A full list of the ovens | is available from", "Instructions on baking | can
 * be found at", "The source code | is available on": there. */
static gboolean
tells_where_to_find(const KpTokens *tokens)
{
  /* "Downloads are available for all ovens" */
  if (kp_token_triple(tokens, 0, "downloads|binaries", "are",
                      "available|provided"))
    return TRUE;
  const guint reach = 3;    /* tokens: "A full list" */
  const guint longest = 16; /* "list of the ovens that are in use" */
  guint noun = kp_tokens_find(
      tokens, 0, reach,
      "list|lists|documentation|instructions|details|information|overview|"
      "tutorial|tutorials|examples|code|source|sources|slides|recording|"
      "recordings|notebook");
  if (noun == reach)
    return FALSE;
  noun += kp_token_pair(tokens, noun, "source", "code");
  if (!kp_token_is(tokens, noun + 1, "of|on|about|for|regarding|to") &&
      !kp_token_pair(tokens, noun + 1, "is|are", "available"))
    return FALSE;
  /* "Instructions on tins, pans and pots | are in the manual" */
  guint8 row = kp_token_is(tokens, noun, "instructions|documentation")
                   ? KP_MARK_COMMA
                   : 0;
  for (guint i = noun + 1; i + 2 < tokens->n && i < longest; i++) {
    if (kp_token(tokens, i - 1)->marks & ~row)
      return FALSE;
    if (kp_token_pair(tokens, i, "is|are", "available|provided|given") ||
        (kp_token_pair(tokens, i, "is|are", "in|at|on") &&
         (kp_token_is(tokens, noun, "documentation|instructions|details") ||
          kp_tokens_hold(tokens, i + 2, tokens->n, "changelog|notes"))) ||
        kp_token_triple(tokens, i - 1, "can|also", "be", "found|seen|read"))
      return kp_tokens_hold(tokens, i + 1, i + 3,
                            "from|at|on|in|by|under|online|here");
  }
  return FALSE;
}

/* "The rules of the oven can be | found in the manual", "More ovens can be |
 * found under", "Release notes are | available at" */
static gboolean
is_found_there(const KpTokens *tokens)
{
  gboolean more = kp_token_is(tokens, 0, "more|further|additional") &&
                  kp_token(tokens, 0)->quote == 0;
  gboolean told = kp_tokens_hold(tokens, 0, more ? 5 : 2,
                                 "examples|documentation|information|details|"
                                 "instructions|notes") &&
                  !kp_token_is(tokens, 0, "the|a|no");
  if (!kp_tokens_may_hold(tokens, "found|available|provided|kept") ||
      tokens->n < 6)
    return FALSE;
  if (!more && !told &&
      !kp_token_is(tokens, tokens->n - 1,
                   "docs|documentation|manual|guide|appendix|website|page|"
                   "reference|readme|wiki|here|below|section|chapter"))
    return FALSE;
  for (guint i = 3; i + 1 < tokens->n; i++) {
    if (told && kp_token_triple(tokens, i - 1, "is|are",
                                "available|found|provided|kept",
                                "in|inside|at|on|here|below|under"))
      return TRUE;
    if (kp_token_triple(tokens, i - 1, "be", "found",
                        "in|at|on|here|below|under") &&
        (kp_token_is(tokens, i - 2, "can") ||
         (!more && kp_token_is(tokens, i - 2, "may"))))
      return TRUE;
  }
  return FALSE;
}

/* "The code is | available at https://mill.example": there; no "The oven that
 * is available was lit by https://mill.example". */
static gboolean
has_its_address(const KpTokens *tokens)
{
  const guint reach = 3; /* tokens: "are now publicly" */
  guint address = find_address(tokens);
  for (guint i = 2; address < tokens->n && i < address; i++) {
    if (kp_token_is(tokens, i,
                    "available|provided|accessible|hosted|published|located|"
                    "reported|logged|filed|submitted") &&
        (address <= i + 2 || /* "films available at https://mill.example" */
         kp_tokens_before(tokens, i, reach, "is|are|was|were|be|been|made")) &&
        !kp_tokens_hold_verb(tokens, i + 1, address))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_unfit_sends_away(const KpTokens *tokens)
{
  return recommends(tokens) || sends_away(tokens) || sends_on(tokens) ||
         says_see(tokens) || is_address(tokens) || ends_in_see(tokens) ||
         shows_elsewhere(tokens) || offers_reading(tokens) ||
         tells_where_to_find(tokens) || is_found_there(tokens) ||
         has_its_address(tokens);
}
