/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it may end with its last word goes out. */
#include "attribution.h"
#include "ending.h"
#include "prose.h"

/* "to be called off | as", "towed away,", "sailing them through,": a particle
 * goes with its verb and asks for nothing. */
static gboolean
ends_in_particle(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  const guint16 verbs = KP_TOKEN_ANY_VERB;
  if (last < 2 || !draft->keep[last - 1])
    return FALSE;
  const KpToken *left = kp_token(tokens, last - 1);
  gboolean whole = (kp_token(tokens, last)->marks & KP_MARK_COMMA &&
                    kp_token_is(tokens, last - 1, "it|them|him")) ||
                   kp_token(tokens, last + 1)->flags & KP_TOKEN_DASH;
  if ((kp_token_is(tokens, last, "through|on") && whole) ||
      kp_token_pair(tokens, last - 1, "once", "again") ||
      (kp_token_is(tokens, last, "each") &&
       (left->classes | kp_token(tokens, last - 2)->classes) &
           KP_WORD_NUMBER)) /* "fifty each", "11 cents each" */
    return TRUE;
  return kp_token_is(tokens, last, "off|away|down|out|back|inside|up") &&
         left->flags & verbs && left->marks == 0 &&
         (kp_token_before_mark(tokens, last) ||
          kp_token_listed(tokens, last + 1, "clause-opener"));
}

/* "their might", "against his will", "a thing of the past", "a loaf and not a
 * flat one": no small word here, but a noun. */
static gboolean
ends_in_noun(const KpDraft *draft, guint last)
{
  const guint reach = 4; /* tokens from the article to its "one" */
  const KpTokens *tokens = draft->tokens;
  if (last < 2 || !draft->keep[last - 1] ||
      !(kp_token_before_mark(tokens, last) ||
        kp_token_listed(tokens, last + 1, "clause-opener")))
    return FALSE;
  return (kp_token_is(tokens, last, "might|will|past") &&
          kp_ending_is_thing(tokens, last)) ||
         (kp_token_is(tokens, last, "one") &&
          kp_token(tokens, last - 1)->classes == 0 &&
          kp_tokens_before(tokens, last, reach, "a|an"));
}

/* "did not know where it | was", "closed because of who they | are": the verb
 * of a clause whose opener stands for what comes behind it; what "we" are is
 * no news. */
static gboolean
closes_clause(const KpTokens *tokens, guint last)
{
  const guint reach = 6; /* tokens of the clause */
  return kp_token_is(tokens, last,
                     "is|are|was|were|been|can|could|will|would|has|have|"
                     "had") &&
         !kp_token_is(tokens, last - 1, "not|to|and|or|but") &&
         kp_tokens_before(tokens, last, reach,
                          "who|what|where|how|however|whatever|way|everything|"
                          "as");
}

/* "a list to choose from", "more than it could dream of", "free to ovens of
 * the guild only", "whole, and none
 * knows why". */
static gboolean
ends_stranded(const KpTokens *tokens, guint last)
{
  static struct {
    KpWordList end, before;
  } ENDS[] = {
      {KP_WORD_LIST("of"),
       KP_WORD_LIST("dream|dreamed|approve|think|thought|hear|heard|"
                    "unheard|out|know|knew|speak|spoke")},
      {KP_WORD_LIST("by"),
       KP_WORD_LIST("him|her|it|them|abide|live|stop|stand|stood|pass")},
      {KP_WORD_LIST("from"),
       KP_WORD_LIST("choose|learn|come|comes|came|suffer|suffered|"
                    "benefit|recover|originated|originate|draw")},
      {KP_WORD_LIST("to"), KP_WORD_LIST("used|forward")},
      {KP_WORD_LIST("being"), KP_WORD_LIST("human")},
      {KP_WORD_LIST("why"),
       KP_WORD_LIST("sure|clear|unclear|idea|know|knows|knew|explain|"
                    "understand|and|wonder|wondered|asked")},
  };
  for (gsize e = 0; e < G_N_ELEMENTS(ENDS); e++) {
    if (kp_token_sifted(tokens, last, &ENDS[e].end))
      return kp_token_sifted(tokens, last - 1, &ENDS[e].before);
  }
  return (kp_token_is(tokens, last, "only") &&
          kp_token_ends(tokens, last - 1, "s")) ||
         (kp_token_is(tokens, last, "another") &&
          kp_tokens_before(tokens, last, 4, "one"));
}

/* ", Holt said | in a letter" */
static gboolean
closes_speaker(const KpTokens *tokens, guint last)
{
  for (guint i = last; i > 4 && i + KP_SPEAKER_MOST > last; i--) {
    if (kp_token_after_comma(tokens, i) && kp_is_attribution(tokens, i))
      return kp_speaker_says(tokens, i) == last;
  }
  return FALSE;
}

/* "as crisp as it ever | was", "more than the bakers | had" */
static gboolean
compares(const KpDraft *draft, guint last)
{
  const guint reach = 5; /* tokens */
  return kp_token_is(draft->tokens, last, "is|are|was|were|has|have|had|did") &&
         kp_tokens_before(draft->tokens, last, reach, "as|than");
}

/* "The search is over.", "close to each other.": where its writer ended the
 * sentence, it may end so; anywhere in a language whose verbs are not listed,
 * as they stand last: "weil der Ofen kalt ist.", "Sie teilte es mit." */
static gboolean
ends_as_written(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  const KpSentence *sentence =
      kp_prose_sentence(tokens->prose, tokens->sentence);
  return last > 1 && last + 1 == tokens->n && sentence->complete &&
         draft->keep[last - 1] &&
         kp_token(tokens, last)->marks != 0 && /* "on .": a word is missing */
         kp_token(tokens, last - 1)->marks == 0 &&
         (!kp_language_has(tokens->prose->language, kp_list_bit("verb-base")) ||
          kp_token_is(
              tokens, last,
              "over|before|other|inside|outside|through|not|in|on|"
              "about|along|around|down|since|so|do|does|did|both|after|for|"
              "with|under|across|between|off|just") ||
          compares(draft, last) || closes_clause(tokens, last) ||
          ends_stranded(tokens, last));
}

gboolean
kp_ending_is_thing(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i - 1)->marks == 0 &&
         (kp_token_is(tokens, i - 1, "his|her|its|their|the|a|an|no|any") ||
          (kp_token(tokens, i - 1)->flags & KP_TOKEN_POSSESSIVE &&
           !kp_token_is(tokens, i - 1, "let's")));
}

gboolean
kp_ending_may_be(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  gboolean whole = ends_in_particle(draft, last) || ends_in_noun(draft, last);
  const KpToken *token = kp_token(tokens, last);
  gboolean name = (token->classes & KP_WORD_CAPITAL) != 0;
  if ((token->classes & KP_WORD_FUNCTION && !name && !whole &&
       !ends_as_written(draft, last)) ||
      kp_token_is(tokens, last,
                  "though|passers-by|very|include|includes|"
                  "including|follows|below"))
    return FALSE;
  gboolean cut_off = last + 1 < tokens->n && draft->rotation == NULL;
  if (!cut_off && draft->rotation == NULL && token->marks & KP_MARK_COLON)
    return FALSE; /* what it leads to does not come along */
  if (cut_off && !name && !whole &&
      ((token->classes & (KP_WORD_DETERMINER | KP_WORD_OPENS_CLAUSE |
                          KP_WORD_AUXILIARY | KP_WORD_PREPOSITION)) ||
       (kp_token_listed(tokens, last, "said") &&
        !kp_ending_is_thing(tokens, last) &&
        !kp_ending_before_speaker(tokens, last) &&
        !closes_speaker(tokens, last) && !kp_says_what_was(tokens, last)) ||
       kp_token_is(tokens, last, "not|who|that|e.g|i.e") ||
       kp_token_pair(tokens, last - (last > 0), "but|and", "then|now")))
    return FALSE;
  gboolean owner = token->flags & KP_TOKEN_POSSESSIVE && token->quote == 0;
  return !cut_off || !(owner || kp_ending_is_open(draft, last));
}
