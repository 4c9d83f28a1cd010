/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; why it can be no bullet, however it is cut,
 * goes out. */
#include "unfit.h"

#include "cut.h"
#include "prose.h"

/* "Which is why the mill closed.", "Which now bakes rye." */
static gboolean
opens_relative(const KpTokens *tokens)
{
  guint verb = kp_token_is(tokens, 1, "now|also|then|only") ? 2 : 1;
  return kp_token_is(tokens, 0, "which") && kp_token(tokens, 0)->quote == 0 &&
         (kp_token(tokens, 0)->marks & KP_MARK_COMMA ||
          kp_token_any(tokens, verb, KP_WORD_AUXILIARY, KP_TOKEN_FINITE));
}

/* "Not that all bakers are glad", "At least until the mill closed", "In other
 * words, bread is dear": of what was said before. */
static gboolean
takes_back(const KpTokens *tokens)
{
  /* "For, at the time, that was so" */
  if (kp_token_is(tokens, 0, "for") && kp_token(tokens, 0)->quote == 0 &&
      kp_token(tokens, 0)->marks & KP_MARK_COMMA)
    return TRUE;
  if (kp_token(tokens, 0)->quote != 0 || kp_token(tokens, 0)->marks != 0)
    return FALSE;
  /* "Else if the oven is cold, the mill"; no "Else Holt" */
  if (kp_token_is(tokens, 0, "else"))
    return !(kp_token(tokens, 1)->classes & KP_WORD_CAPITAL);
  /* "But not in Hull, where bread is dear" */
  guint at = kp_token_is(tokens, 0, "but") ? 1 : 0;
  guint comma = kp_tokens_comma(tokens, 0, tokens->n);
  if (kp_token_is(tokens, at, "not") &&
      kp_token(tokens, at + 1)->classes & KP_WORD_PREPOSITION &&
      kp_tokens_main_verb(tokens, 0) >= comma &&
      kp_token_is(tokens, comma + 1, "where|which|who"))
    return TRUE;
  if (kp_token_triple(tokens, 0, "in", "other", "words"))
    return TRUE;
  return kp_token_pair(tokens, 0, "not", "that") ||
         kp_token_triple(tokens, 0, "at", "least", "until|not|for|when|if");
}

/* "Maybe, because bread is dear": to what, was asked before. */
static gboolean
answers(const KpTokens *tokens)
{
  return kp_token_pair(tokens, 0,
                       "maybe|perhaps|probably|possibly|partly|yes|no|sure",
                       "because|if|but|since|although|though") &&
         kp_token(tokens, 0)->quote == 0 &&
         kp_token(tokens, 0)->marks & KP_MARK_COMMA;
}

/* "There are many kinds of bread": which, is not told; nor
 * after "Sure,". */
static gboolean
counts_vaguely(const KpTokens *tokens)
{
  guint there = kp_connective_end(tokens, 0);
  guint is = there + !kp_token_is(tokens, there, "there's");
  guint some = is + 1;
  if ((is > there && !kp_token_pair(tokens, there, "there",
                                    "is|are|was|were|isn't|aren't|wasn't|"
                                    "weren't")) ||
      kp_token(tokens, is)->marks != 0)
    return FALSE;
  /* "There are some, like Holt, that bake" */
  if (kp_token_is(tokens, some, "some|others|several|many") &&
      (kp_token(tokens, some)->marks & KP_MARK_COMMA ||
       kp_token_is(tokens, some + 1, "that|like")))
    return TRUE;
  if (kp_tokens_hold_comma(tokens, there, tokens->n))
    return FALSE; /* ", but rye is the best" */
  if (kp_token_is(tokens, some, "just|only|also"))
    some++; /* "There are just a few rules to follow" */
  if (kp_token_pair(tokens, some, "a|an",
                    "lot|number|variety|range|plethora|host|multitude|couple|"
                    "few|handful"))
    return TRUE;
  return kp_token_is(tokens, some,
                     "many|lots|plenty|countless|numerous|various|certain|"
                     "some|several|multiple");
}

/* The lists that hold the first one, two or three words behind an "and". */
static guint64
opening_lists(const KpTokens *tokens)
{
  guint64 lists = 0;
  /* "Good Morning Hull has": a show, and no greeting */
  if (kp_token_is(tokens, 0, "good") && kp_token(tokens, 1)->classes &
                                            kp_token(tokens, 2)->classes &
                                            KP_WORD_CAPITAL)
    return 0;
  /* "And a big thanks to Holt" */
  guint first =
      kp_token_is(tokens, 0, "and|also") && kp_token(tokens, 0)->marks == 0;
  for (guint i = first; i < tokens->n && i < first + 3; i++)
    lists |= kp_tokens_lists(tokens, first, i + 1);
  return lists;
}

/* "Are drugs like cocaine": a question that lost its mark. */
static gboolean
is_question_word(const KpTokens *tokens)
{
  return kp_token(tokens, 0)->quote == 0 &&
         kp_token_is(tokens, 0, "is|are|was|were|does|did|has|have|had");
}

/* "By sharing its data with the towns around it.": an opener that opens
 * nothing. */
static gboolean
is_bare_opener(const KpTokens *tokens)
{
  if (kp_token(tokens, 0)->quote != 0 ||
      !(kp_token(tokens, 0)->classes & KP_WORD_PREPOSITION) ||
      !kp_token_listed(tokens, 1, "verb-gerund") ||
      kp_tokens_main_verb(tokens, 0) < tokens->n)
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->marks != 0 ||
        kp_token_any(tokens, i, KP_WORD_AUXILIARY, KP_TOKEN_DASH))
      return FALSE;
  }
  return TRUE;
}

/* "Buy rye | and follow us on", "If you like rye, | follow me", "To buy it, |
 * click here" */
static gboolean
asks_at_end(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "us|me|click|tap"))
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0 ||
        !(kp_token_is(tokens, i - 1, "and|or") ||
          kp_token_after_comma(tokens, i)))
      continue;
    if (kp_token_pair(tokens, i, "click|tap", "here"))
      return TRUE;
    if (kp_token_pair(tokens, i, "follow|contact|email|support|join",
                      "us|me") &&
        (kp_token(tokens, 0)->flags & KP_TOKEN_BASE ||
         kp_token_is(tokens, 0, "if|to|for")))
      return TRUE;
  }
  return FALSE;
}

/* "For the rules, please read": asks the reader, wherever it stands; no "did
 * not please the cook". */
static gboolean
asks_reader(const KpTokens *tokens)
{
  if (asks_at_end(tokens))
    return TRUE;
  for (guint i = 0;
       (i = kp_tokens_find(tokens, i, tokens->n, "please")) < tokens->n; i++) {
    gboolean verb = kp_token_is(tokens, i - 1, "to|not") ||
                    kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY;
    if (!verb && kp_token(tokens, i)->quote == 0)
      return TRUE;
  }
  return FALSE;
}

/* "Bring the loaves and you know where to put them!" */
static gboolean
calls_out(const KpTokens *tokens)
{
  const KpToken *first = kp_token(tokens, 0);
  return kp_token(tokens, tokens->n - 1)->marks & KP_MARK_QUERY &&
         first->flags & KP_TOKEN_BASE &&
         /* no "Last week we met!" */
         (kp_token_any(tokens, 1, KP_WORD_DETERMINER | KP_WORD_PRONOUN,
                       KP_TOKEN_GERUND)) &&
         first->marks == 0;
}

/* "Admits that the mill was lost": the item of a list; no "Claims that only
 * restate it are old". */
static gboolean
lacks_subject(const KpTokens *tokens)
{
  const KpToken *first = kp_token(tokens, 0);
  if (first->quote == 0 && kp_token_is(tokens, 0, "looks|seems|sounds|turns"))
    return TRUE;
  /* "Showed great care when it rained": no participle looks so */
  if (first->quote == 0 && first->marks == 0 &&
      kp_token_is(tokens, 0,
                  "showed|gave|took|went|came|began|knew|wrote|chose|drove|"
                  "became|forgot|threw"))
    return TRUE;
  /* "Comments that | only restate it are", "Claims that | are old" */
  guint after = kp_token_ends(tokens, 2, "ly") ? 3 : 2;
  if (kp_token_is(tokens, 1, "that") &&
      kp_token(tokens, after)->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE))
    return FALSE;
  return first->quote == 0 && kp_token_listed(tokens, 0, "said") &&
         kp_token_ends(tokens, 0, "s") &&
         kp_token_is(tokens, 1, "that|he|she|they|it|his|her|how|why");
}

/* "The size of which is seen below": what belongs to the sentence before. */
static gboolean
is_cut_off(const KpTokens *tokens)
{
  const guint reach = 5; /* tokens: "The true size of which" */
  for (guint i = 1; i < tokens->n && i < reach; i++) {
    if (kp_token(tokens, i - 1)->marks != 0 || kp_token(tokens, i)->quote != 0)
      return FALSE;
    if (kp_token_pair(tokens, i - 1, "of", "which|whom"))
      return TRUE;
  }
  return FALSE;
}

/* "A ferry that went down off the coast.": its one verb is asked for by "that".
 */
static gboolean
is_bare_noun(const KpTokens *tokens)
{
  if (kp_token(tokens, 0)->quote != 0 || kp_token_listed(tokens, 0, "advice"))
    return FALSE;
  guint verb = kp_tokens_verb(tokens, 1, tokens->n);
  if (verb >= tokens->n || kp_tokens_hold_verb(tokens, verb + 1, tokens->n))
    return FALSE;
  for (guint i = 2; i < tokens->n; i++) {
    if (kp_token(tokens, i)->marks & KP_MARK_COMMA ||
        kp_token(tokens, i)->flags & KP_TOKEN_DASH)
      return FALSE;
  }
  /* "The dress that Anna Holt wore" */
  const guint longest = 3; /* words of a name */
  guint name = verb;
  while (name > 2 && name + longest > verb &&
         !kp_token_is(tokens, name - 1, "that|which") &&
         kp_token(tokens, name - 1)->classes &
             (KP_WORD_CAPITAL | KP_WORD_PRONOUN))
    name--;
  gboolean named = name < verb && kp_token_is(tokens, name - 1, "that|which");
  return (named || kp_token_is(tokens, verb - 1, "that|who|which")) &&
         kp_tokens_unseen_verb(tokens) >= tokens->n;
}

/* "(It is his birthday.)": said beside the story. */
static gboolean
is_bracketed(const KpTokens *tokens)
{
  guint last = tokens->n - 1;
  for (guint i = 0; i <= last; i++) {
    if (kp_token(tokens, i)->depth == 0)
      return FALSE;
  }
  return kp_token(tokens, last)->marks & KP_MARK_CLOSE;
}

/* "(2017) | propose an oven": who does, was taken for the end of a sentence. */
static gboolean
opens_with_year(const KpTokens *tokens)
{
  const KpToken *first = kp_token(tokens, 0);
  return first->depth > 0 && first->classes & KP_WORD_NUMBER &&
         first->marks & KP_MARK_CLOSE &&
         !(kp_token(tokens, 1)->classes & KP_WORD_CAPITAL);
}

const gchar *
kp_unfit_refuse(const KpTokens *tokens)
{
  const KpSentence *sentence =
      kp_prose_sentence(tokens->prose, tokens->sentence);
  if (sentence->question)
    return "a question";
  if (kp_tokens_words(tokens, 0, tokens->n) < 5)
    return "too short";
  const gchar *text = kp_unfit_text(tokens);
  if (text != NULL)
    return text;
  if (is_bracketed(tokens))
    return "an aside in brackets";
  const guint64 opening = opening_lists(tokens);
  gboolean note = /* goes from what is noted */
      kp_note_end(tokens, 0) > 0 || kp_advice_is_called_to_mind(tokens);
  if (!note && (opening & kp_list_bit("exhortation") || asks_reader(tokens) ||
                calls_out(tokens)))
    return "an exhortation";
  if (kp_unfit_points_away(tokens) || kp_unfit_is_preview(tokens))
    return "it points to what only the page shows";
  if (kp_unfit_tells_step(tokens))
    return "a step of the page";
  if (kp_unfit_tells_of_report(tokens))
    return "it tells how the page was made";
  if (counts_vaguely(tokens))
    return "it says only that there is something";
  if (is_question_word(tokens))
    return "a question";
  if (opening & kp_list_bit("caption") || kp_unfit_is_caption(tokens))
    return "a caption";
  if (opens_with_year(tokens) || lacks_subject(tokens) ||
      is_bare_noun(tokens) || is_cut_off(tokens) || opens_relative(tokens) ||
      takes_back(tokens) || answers(tokens) || kp_unfit_is_speaker(tokens) ||
      kp_unfit_is_entry(tokens))
    return "a fragment";
  if (!sentence->complete && !sentence->heading &&
      kp_cut_allowed(tokens->prose, "fragment") &&
      !kp_tokens_hold_verb(tokens, 0, tokens->n))
    return "a fragment";
  return is_bare_opener(tokens) ? "a fragment" : kp_unfit_undone(tokens);
}
