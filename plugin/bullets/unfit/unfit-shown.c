/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it tells of one of several things
 * that the page shows, which it alone does not, goes out. */
#include "article.h"
#include "prose.h"
#include "unfit.h"

/* "The first example bakes a loaf": of several that the page shows; no "first
 * example of". */
static gboolean
is_counted_off(const KpTokens *tokens)
{
  return kp_token(tokens, 0)->quote == 0 &&
         kp_token_triple(
             tokens, 0, "the|this|our",
             "first|second|third|fourth|last|next|previous|final",
             "example|command|line|script|snippet|sample|exercise|listing|"
             "screenshot|diagram|table|argument|paragraph") &&
         !kp_token_is(tokens, 3, "of|in");
}

/* "The rye example uses a tin": which the page shows. */
static gboolean
is_about_example(const KpTokens *tokens)
{
  const guint reach = 4; /* tokens: "The old rye example" */
  if (!kp_token_is(tokens, 0, "the") || kp_token(tokens, 0)->quote != 0)
    return FALSE;
  for (guint i = 1; i < reach && i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->marks != 0)
      return FALSE;
    if (!kp_token_is(tokens, i, "example|snippet|listing|sample|exercise"))
      continue;
    /* "The example oven uses" */
    for (guint verb = i + 1; verb < i + reach && verb < tokens->n; verb++) {
      if (kp_token(tokens, verb - 1)->marks != 0 ||
          kp_token(tokens, verb)->classes & KP_WORD_PREPOSITION)
        return FALSE;
      if (kp_token_is(tokens, verb,
                      "uses|shows|prints|creates|demonstrates|illustrates|"
                      "contains|assumes|returns|defines|sets|adds"))
        return TRUE;
    }
    return FALSE;
  }
  return FALSE;
}

/* "Use this setting to bake rye": which the page names above it. */
static gboolean
uses_named(const KpTokens *tokens)
{
  return kp_token_pair(tokens, 0, "use|set|enable|choose|select",
                       "this|these") &&
         kp_token_is(tokens, 3, "to") && kp_token(tokens, 0)->quote == 0;
}

/* "The output is two loaves", "The result shows": of the code beside it. */
static gboolean
is_about_output(const KpTokens *tokens)
{
  return kp_token_triple(tokens, 0, "the|our", "output|result|response",
                         "is|was|shows|receives|looks|contains|tells|should|"
                         "will|includes|has|gets|indicates") &&
         kp_token(tokens, 0)->quote == 0 && kp_token(tokens, 1)->marks == 0 &&
         kp_unfit_shows_code(tokens);
}

/* "Each loaf in the previous example": of what the page has shown. */
static gboolean
tells_of_example(const KpTokens *tokens)
{
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token_triple(tokens, i - 1, "the|our", "previous|preceding|prior",
                        "example|examples|snippet|section|command|commands|"
                        "listing|screenshot|paragraph|exercise|code"))
      return TRUE;
  }
  return FALSE;
}

/* "In this case, the ferry waits", "In the diagram, it waits": in which, was
 * told before. */
static gboolean
takes_case(const KpTokens *tokens)
{
  if (kp_token_triple(tokens, 0, "in", "the",
                      "example|examples|illustration|figure|diagram|screenshot|"
                      "graph|plot|table|listing|snippet") &&
      kp_token(tokens, 2)->marks & KP_MARK_COMMA)
    return TRUE;
  for (guint i = 0; i + 2 < tokens->n && i < 3; i++) {
    if (kp_token_is(tokens, i, "in") && kp_token(tokens, i)->quote == 0 &&
        ((kp_token_is(tokens, i + 1,
                      "this|that|these|those|such|each|both|our") &&
          (kp_token_is(tokens, i + 2, "case|cases|example|examples") ||
           kp_token_is(tokens, i + 3, "case|example")))))
      return TRUE;
  }
  return FALSE;
}

/* "In the first case, the ferry waits", "In the second example the loaf", "In
 * all three cases"; no "In the first case of its kind". */
static gboolean
counts_case(const KpTokens *tokens)
{
  if (!kp_token_is(tokens, 0, "in|on") || kp_token(tokens, 0)->quote != 0)
    return FALSE;
  if (kp_token_is(tokens, 1, "all"))
    return kp_token_pair(tokens, 2, KP_SMALL_NUMBERS "|these|the",
                         "cases|examples|scenarios");
  return kp_token_triple(
             tokens, 1, "the",
             "first|second|third|fourth|last|latter|former|previous|next",
             "case|example|scenario|approach|option|point") &&
         (kp_token(tokens, 3)->marks & KP_MARK_COMMA ||
          kp_token_any(tokens, 4, KP_WORD_DETERMINER | KP_WORD_PRONOUN,
                       KP_TOKEN_FIRST));
}

/* "The third panel shows a mill", "The left image depicts", "The right side of
 * the picture shows", "Notice how the oven smokes"; no "The first picture of".
 */
static gboolean
shows_picture(const KpTokens *tokens)
{
  const guint reach = 4; /* tokens: "of the old picture" */
  if (kp_token_is(tokens, 0, "notice|observe"))
    return kp_token_is(tokens, 1, "how|the");
  if (kp_token_triple(tokens, 1, "left|right|top|bottom|upper|lower|middle",
                      "side|half|part|branch|corner|panel|column|row", "of")) {
    for (guint i = 5; i < tokens->n && i <= 4 + reach; i++) {
      if (kp_token_is(tokens, i, "shows|depicts|displays|illustrates"))
        return TRUE;
    }
  }
  return kp_token_pair(tokens, 0, "the",
                       "first|second|third|fourth|last|final|next|left|right|"
                       "top|bottom|upper|lower|middle") &&
         kp_token_pair(tokens, 2,
                       "panel|image|picture|photo|photograph|figure|graph|plot|"
                       "chart|diagram|row|column|box",
                       "shows|depicts|displays|illustrates|contains");
}

/* "Both chapters cover", "These two lessons explain" */
static gboolean
covers_pages(const KpTokens *tokens)
{
  guint pages = kp_token_is(tokens, 1, KP_SMALL_NUMBERS) ? 2 : 1;
  return kp_token_is(tokens, 0, "both|these|the") &&
         kp_token_pair(tokens, pages,
                       "chapters|episodes|lessons|sections|articles|posts|"
                       "examples|exercises|"
                       "tutorials|pages|guides",
                       "cover|explain|describe|discuss|introduce|show|explore|"
                       "demonstrate|illustrate|teach");
}

/* "loaf | A", "nodes | C": one of several that the page calls by a letter. */
static gchar
letter_of(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  gchar letter = tokens->text[token->word.start];
  return i > 0 && token->word.length == 1 && token->quote == 0 &&
                 kp_token(tokens, i - 1)->marks == 0 && letter >= 'A' &&
                 letter <= 'F'
             ? letter
             : 0;
}

/* TRUE where the noun before a letter is known with it: "vitamin | A". */
static gboolean
is_known_by_letter(const KpTokens *tokens, guint i)
{
  const KpToken *noun = kp_token(tokens, i);
  return noun->classes & KP_WORD_FUNCTION ||
         (i > 0 && noun->classes & KP_WORD_CAPITAL) ||
         kp_token_is(tokens, i,
                     "vitamin|vitamins|hepatitis|influenza|type|types|class|"
                     "classes|grade|grades|group|groups|point|plan|category|"
                     "factor|omega|from|an|and|or|league|division|list|"
                     "terminal|terminals|gate|gates|schedule|level|levels|"
                     "patient|patients|victim|witness|player|person");
}

/* "Loaf A is smaller than loaf B", "Loaves C and D are rye": which those are,
 * the page shows; "If loaf A" tells of any. */
static gboolean
calls_by_letters(const KpTokens *tokens)
{
  const gchar *noun = NULL;
  gchar letter = 0;
  if (kp_token_is(tokens, 0, "if|when|suppose|where|given|let"))
    return FALSE;
  for (guint i = 1; i < tokens->n; i++) {
    gchar own = letter_of(tokens, i);
    if (own == 0 || is_known_by_letter(tokens, i - 1))
      continue;
    if (kp_token_ends(tokens, i - 1, "s") &&
        kp_token_is(tokens, i + 1, "and|or") && letter_of(tokens, i + 2) > own)
      return TRUE;
    if (noun != NULL && own != letter &&
        g_str_equal(noun, kp_token_folded(tokens, i - 1)))
      return TRUE;
    noun = kp_token_folded(tokens, i - 1);
    letter = own;
  }
  return FALSE;
}

/* "The code in Listing 5-4", "Figure 2 shows": a part of the page by its
 * number; no "Chapter 11 of the law", "the table of 12". */
static gboolean
numbers_part(const KpTokens *tokens)
{
  for (guint i = 0;
       (i = kp_tokens_find(tokens, i, tokens->n,
                           "listing|listings|figure|fig|table|snippet|"
                           "screenshot|example|exercise|equation")) < tokens->n;
       i++) {
    if (kp_token(tokens, i)->classes & KP_WORD_CAPITAL &&
        kp_token(tokens, i)->depth == 0 &&
        !(kp_token(tokens, i)->marks & (KP_MARK_COMMA | KP_MARK_COLON)) &&
        kp_token_opens_with_digit(tokens, i + 1))
      return TRUE;
  }
  return FALSE;
}

/* "You will bake more in parts 3 and 4": of the course. */
static gboolean
counts_parts(const KpTokens *tokens)
{
  for (guint i = 1;
       (i = kp_tokens_find(tokens, i, tokens->n,
                           "part|parts|section|sections|chapter|chapters|"
                           "episode|episodes|lesson|lessons|exercise|step")) <
       tokens->n;
       i++) {
    if (kp_token_is(tokens, i - 1, "in|from|of|during") &&
        kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER &&
        kp_token(tokens, i)->quote == 0 &&
        kp_tokens_any(tokens, 0, i, KP_WORD_ADDRESS, KP_TOKEN_FIRST))
      return TRUE;
  }
  return FALSE;
}

/* "the loaf that you | baked earlier"; no "you baked earlier this week". */
static gboolean
did_before(const KpTokens *tokens)
{
  for (guint i = 2;
       (i = kp_tokens_find(tokens, i, tokens->n, "earlier|previously|above")) <
       tokens->n;
       i++) {
    if (kp_token_is(tokens, i - 2, "you|we|you've|we've") &&
        (kp_token_ends(tokens, i - 1, "ed") ||
         kp_token_is(tokens, i - 1,
                     "made|built|ran|run|wrote|set|chose|found")) &&
        !kp_token_is(tokens, i + 1, "this|in|on|that|last|than"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_unfit_shows_code(const KpTokens *tokens)
{
  const GArray *blocks = tokens->prose->article->blocks;
  for (guint i = 0; i < blocks->len; i++) {
    if (g_array_index(blocks, KpBlock, i).kind == KP_BLOCK_CODE)
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_unfit_tells_of_shown(const KpTokens *tokens)
{
  return is_counted_off(tokens) || is_about_example(tokens) ||
         uses_named(tokens) || is_about_output(tokens) ||
         tells_of_example(tokens) || takes_case(tokens) ||
         counts_case(tokens) || shows_picture(tokens) || covers_pages(tokens) ||
         numbers_part(tokens) || calls_by_letters(tokens) ||
         counts_parts(tokens) || did_before(tokens);
}
