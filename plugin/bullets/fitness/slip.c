/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it keeps a slip of its writer's that every reader
 * stumbles over goes out. */
#include <string.h>

#include "fitness.h"
#include "prose.h"

/* TRUE where token i + 1 is kept and nothing parts it from token i: a cut
 * leaves no end such as token i. */
static gboolean
goes_on(const KpDraft *draft, guint i)
{
  const KpToken *token = kp_token(draft->tokens, i);
  return draft->keep[i + 1] && token->marks == 0 && token->quote == 0 &&
         !(kp_token(draft->tokens, i + 1)->marks & KP_MARK_OPEN);
}

/* TRUE where the word at `text` is spoken with a vowel first: no "one", "euro";
 * what opens with u, or with a lone letter, may be either. */
static gboolean
opens_with_vowel(const gchar *text)
{
  return strchr("aeioAEIO", *text) != NULL && g_ascii_islower(text[1]) &&
         !g_str_has_prefix(text + 1, "ne") &&
         !g_str_has_prefix(text + 1, "nce") && text[1] != 'u' && text[1] != 'w';
}

/* The same for a consonant: no "hour", "nginx", "x-ray". */
static gboolean
opens_with_consonant(const KpToken *token, const gchar *text)
{
  const gsize least = 4; /* letters; shorter words may be spelled out */
  return token->word.length >= least &&
         strchr("bcdfgjklmnpqrstvwz", *text) != NULL &&
         strchr("aeioulrh", text[1]) != NULL;
}

/* "a | interview", "an | dreadful loss", "an | U.N. report", "of a | his wish":
 * an article that does not go before the next word. */
static gboolean
has_wrong_article(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i), *next = kp_token(tokens, i + 1);
  const gchar *text = tokens->text + next->word.start;
  if (i > 0 && token->classes & KP_WORD_CAPITAL) /* "Serie A" */
    return FALSE;
  if (kp_token_pair(tokens, i, "a|an|the",
                    "his|her|its|their|our|my|your|these|those"))
    return g_ascii_islower(*text);
  if (kp_token_is(tokens, i, "an"))
    return g_str_has_prefix(text, "U.") || opens_with_consonant(next, text);
  return kp_token_is(tokens, i, "a") && opens_with_vowel(text) &&
         !(next->classes & KP_WORD_FUNCTION && /* "option a is" */
           !kp_token_is(tokens, i + 1, "either"));
}

/* "a | spectra of colours", "more than a | millennia ago" */
static gboolean
has_many_for_one(const KpTokens *tokens, guint i)
{
  return kp_token_pair(tokens, i, "a|an",
                       "millennia|spectra|phenomena|criteria|curricula") &&
         (kp_token(tokens, i + 1)->marks != 0 || /* no "a criteria list" */
          kp_token(tokens, i + 2)->classes & KP_WORD_FUNCTION ||
          kp_token_is(tokens, i + 2, "ago"));
}

/* "seen in | area of Hull", "said in | statement" */
static gboolean
lacks_article(const KpTokens *tokens, guint i)
{
  if (kp_token_pair(tokens, i, "in|at|for|with|from",
                    "array|area|variety|couple|host|breath"))
    return kp_token(tokens, i + 1)->marks == 0 &&
           kp_token_is(tokens, i + 2, "of");
  return kp_token_triple(tokens, i - 1, "said|wrote|announced", "in",
                         "statement|letter|interview|email|tweet");
}

/* "during | at the feast", "out for | to dinner": one word is too much; not
 * "during at least two feasts", "what it settles for to end the row". */
static gboolean
has_spare_preposition(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "for"))
    return kp_token_is(tokens, i + 1, "to") &&
           !(kp_token(tokens, i + 2)->flags & KP_TOKEN_BASE);
  if (kp_token_is(tokens, i, "during"))
    return kp_token_is(tokens, i + 1, "at|for|of|on") &&
           !kp_token_is(tokens, i + 2, "least|most");
  return kp_token_pair(tokens, i, "on", "of");
}

/* A past that is no plain form as well: "required", no "proceed". */
static gboolean
is_only_past(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
         !(kp_token(tokens, i)->flags & KP_TOKEN_BASE) &&
         kp_token_ends(tokens, i, "ed");
}

/* "can | been sold", "would previously | required", "is | to sold by": no form
 * that such a word asks for; no "is | to increased prices". */
static gboolean
has_wrong_form(const KpTokens *tokens, guint i)
{
  guint verb = i + 1;
  if (kp_token_is(tokens, i, "is|are|was|were"))
    return kp_token_is(tokens, verb, "to") && is_only_past(tokens, verb + 1) &&
           (verb + 2 >= tokens->n || kp_token(tokens, verb + 2)->classes &
                                         (KP_WORD_PREPOSITION | KP_WORD_DAY));
  if (!kp_token_is(tokens, i,
                   "can|could|will|would|should|might|must|cannot") ||
      kp_token(tokens, i)->classes & KP_WORD_CAPITAL || /* "Will sold" */
      (i > 0 && kp_token(tokens, i - 1)->flags & KP_TOKEN_POSSESSIVE) ||
      kp_token_is(tokens, i - 1, "a|an|the|tin|his|her|their|good|free|ill|at"))
    return FALSE;
  if (kp_token_is(tokens, verb, "not|never|also|still|now") ||
      kp_token_ends(tokens, verb, "ly"))
    verb++;
  return kp_token_is(tokens, verb, "been") || is_only_past(tokens, verb) ||
         kp_verbs_third_form(tokens, verb);
}

/* "were | replaces by", "was | have a talk", "are | better know as" */
static gboolean
is_wrongly(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "is|are|was|were") ||
      kp_token(tokens, i + 1)->marks != 0)
    return FALSE;
  return (kp_verbs_third_form(tokens, i + 1) &&
          kp_token_is(tokens, i, "was|were") &&
          kp_token_is(tokens, i + 2, "by") &&
          !kp_tokens_hold(tokens, 0, i, "there|among|what")) ||
         kp_token_is(tokens, i + 1, "have") ||
         kp_token_pair(tokens, i + 1, "better|best|also|well|widely", "know");
}

gboolean
kp_fitness_slips(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  /* "a igreja": what is a slip in English is none elsewhere. */
  if (!kp_language_has(tokens->prose->language, kp_list_bit("verb-base")))
    return FALSE;
  for (guint i = 0; i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->classes & KP_WORD_FUNCTION && goes_on(draft, i) &&
        (has_wrong_article(tokens, i) || has_many_for_one(tokens, i) ||
         lacks_article(tokens, i) || has_spare_preposition(tokens, i) ||
         has_wrong_form(tokens, i) || is_wrongly(tokens, i)))
      return TRUE;
  }
  return FALSE;
}
