/* SPDX-License-Identifier: MIT */
/* Cuts at the end: clauses, participles, relatives, second halves, phrases. */
#include "attribution.h"
#include "cut.h"
#include "last.h"

/* Later words never fit a bullet, whatever else is cut. */
#define REACH 60 /* tokens */

gboolean
kp_follows_relative(const KpTokens *tokens, guint i)
{
  for (guint k = i - 1; k-- > 0;) {
    if (kp_token(tokens, k)->marks & KP_MARK_COMMA)
      return (kp_token(tokens, k + 1)->classes & KP_WORD_RELATIVE) != 0;
  }
  return FALSE;
}

/* The index after the last word that makes less of what is before it: "six
 * months in prison, suspended for two years"; 0: there is none. */
static guint
limited_end(const KpTokens *tokens)
{
  for (guint i = tokens->n; i-- > 1;) {
    if (kp_token_after_comma(tokens, i) &&
        kp_token_is(tokens, i, "suspended|provided|pending") &&
        kp_token(tokens, i)->quote == 0)
      return i + 1;
  }
  return 0;
}

/* Where who says so opens, at the end of the sentence, or n. */
static guint
speaker_start(const KpTokens *tokens)
{
  for (guint i = 5; i < tokens->n; i++) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (left->marks & KP_MARK_COMMA && left->quote == 0 &&
        kp_is_attribution(tokens, i))
      return i;
  }
  return tokens->n;
}

/* The same of where it is from, "it has been claimed", or n. */
static guint
source_start(const KpTokens *tokens)
{
  for (guint i = 6; i < tokens->n; i++) {
    if (kp_token_after_comma(tokens, i) && kp_token(tokens, i)->quote == 0 &&
        (kp_is_hearsay(tokens, i) || kp_is_source(tokens, i)))
      return i;
  }
  return tokens->n;
}

/* "New ways designed to help, | plus the masks, mean that": before `from` there
 * are participles only, and a verb comes after a comma. */
static gboolean
takes_verb(const KpTokens *tokens, guint from)
{
  for (guint i = 0; i < from; i++) {
    guint16 flags = kp_token(tokens, i)->flags;
    gboolean helped = kp_token_is(tokens, i - 2, "help|helps|let|lets");
    gboolean asked = kp_tokens_before(tokens, i, 2, "that|who|which");
    if (flags & KP_TOKEN_FINITE && !(flags & KP_TOKEN_PARTICIPLE) && !helped &&
        !asked)
      return FALSE; /* not "help people stay apart" */
    /* "Holt walked", "He posted" */
    if (flags & KP_TOKEN_FINITE && i > 0 &&
        kp_token(tokens, i - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_PRONOUN))
      return FALSE;
  }
  for (guint i = from + 1; i + 1 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->quote == 0 && kp_token_after_comma(tokens, i) &&
        (kp_token_listed(tokens, i, "auxiliary-finite") ||
         (token->flags & KP_TOKEN_BASE &&
          !(token->classes &
            (KP_WORD_CAPITAL | KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)))))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_awaits_verb(const KpTokens *tokens, guint i)
{
  const guint most = 3; /* words of "their old mother" */
  guint k = i, common = 0;
  while (k-- > 0 && common <= most) {
    const KpToken *token = kp_token(tokens, k);
    if (k + 1 < i && token->marks != 0)
      return FALSE;
    if (token->classes & (KP_WORD_SUBORDINATE | KP_WORD_COORDINATE))
      break;
    if (token->flags & KP_TOKEN_FINITE ||
        (token->classes & KP_WORD_PREPOSITION &&
         !(token->classes & KP_WORD_CAPITAL)))
      return FALSE;
    common +=
        !(token->classes & KP_WORD_CAPITAL) && !kp_token_is(tokens, k, "the");
  }
  if (k >= i)
    return FALSE; /* "Anna Maria Holt, | who bakes": the sentence opens so */
  gboolean joined = (kp_token(tokens, k)->classes & KP_WORD_COORDINATE) != 0;
  if (common > (joined ? 0 : most))
    return FALSE;
  guint comma = kp_tokens_comma(tokens, i, tokens->n);
  return comma + 1 < tokens->n && kp_token(tokens, comma + 1)->flags &
                                      (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE);
}

/* How long the sentence is. */
typedef struct {
  guint all;  /* words */
  guint told; /* without who says so at its end */
} Length;

/* TRUE where the sentence does not fit, even without its speaker where a tail
 * from token i on may do without. */
static gboolean
is_too_long(const KpCuts *self, guint i, Length words)
{
  if (words.all <= self->max_words ||
      kp_token_is(self->tokens, i, "for")) /* arrested | for */
    return FALSE;
  return words.told > self->max_words ||
         kp_speaker_needed(self->tokens, i) < self->tokens->n;
}

/* "The oven takes a day to heat, | however": to what, was told before; "a scope
 * in your code, | e.g.": the page shows it. */
static const gchar *
last_word(const KpTokens *tokens, guint i)
{
  return i + 1 == tokens->n && kp_token_after_comma(tokens, i) &&
                 kp_token_is(tokens, i, "however|though|e.g|i.e")
             ? "connective"
             : NULL;
}

/* The kind of tail that opens at token i, or NULL. At most tokens hardly any
 * can, so that few are asked. */
static const gchar *
kind_of(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1), *token = kp_token(tokens, i);
  gboolean comma = (left->marks & KP_MARK_COMMA) != 0;
  const gchar *name = NULL;
  if (left->marks & (KP_MARK_SEMICOLON | KP_MARK_COLON) ||
      token->flags & KP_TOKEN_DASH)
    name = kp_cut_mark(tokens, i);
  if (name == NULL && (comma || token->classes & KP_WORD_RELATIVE))
    name = kp_cut_relative(tokens, i);
  if (name == NULL && token->classes & KP_WORD_SUBORDINATE)
    name = kp_cut_clause(tokens, i);
  if (name == NULL && comma)
    name = kp_cut_participle(tokens, i);
  if (name == NULL)
    name = kp_cut_second_half(tokens, i);
  if (name == NULL && comma)
    name = kp_cut_phrase(tokens, i);
  if (name == NULL)
    name = kp_cut_adjunct(tokens, i);
  return name == NULL && comma ? last_word(tokens, i) : name;
}

/* What goes from token i on only where the sentence does not fit. */
static const gchar *
needed_kind(const KpTokens *tokens, guint i)
{
  const gchar *name = kp_cut_needed_clause(tokens, i);
  return name != NULL ? name : kp_cut_needed_adjunct(tokens, i);
}

/* "sent a message to the guild, | warning", "gave statements, | with Holt
 * saying": what they say. */
static gboolean
tells_words(const KpTokens *tokens, guint i)
{
  const guint reach = 3, most = 9; /* tokens to who says it, since the words */
  if (!kp_tokens_hold(tokens, i, i + reach,
                      "saying|warning|writing|reading|telling|insisting|"
                      "declaring|stating|adding|apologizing|apologising") ||
      !kp_token_after_comma(tokens, i))
    return FALSE;
  for (guint k = i; k-- > 1 && k + most >= i;) {
    if (kp_token_is(tokens, k, KP_MESSAGES "|messages|statements|speech"))
      return k < 2 || !kp_is_say(tokens, k - 2); /* "said the statement" */
  }
  return FALSE;
}

/* "of three thefts: a loaf, | a cake and an oven": all three are told or none.
 */
static gboolean
is_of_count(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens of what is counted */
  guint colon = i;
  while (colon-- > 1 && !(kp_token(tokens, colon)->marks & KP_MARK_COLON))
    ;
  return colon > 0 && colon + 1 < i && kp_token_after_comma(tokens, i) &&
         kp_token(tokens, colon)->quote == 0 &&
         kp_token_ends(tokens, colon, "s") &&
         kp_tokens_before(tokens, colon, reach, "two|three|four|five|six");
}

/* "was walking home | on Moss Lane when the wall fell", "the wall fell, |
 * killing two" where that fits: the news comes last. */
static gboolean
loses_news(const KpTokens *tokens, guint i, gboolean fits)
{
  for (guint k = i; fits && k < tokens->n; k++) {
    if (kp_token_after_comma(tokens, k) &&
        kp_tells_outcome(tokens, k + kp_token_ends(tokens, k, "ly")))
      return TRUE;
  }
  if (kp_token(tokens, i)->flags & KP_TOKEN_DASH)
    return FALSE;
  if (tells_words(tokens, i) || is_of_count(tokens, i))
    return TRUE;
  for (guint k = i + 1; k + 1 < tokens->n; k++) {
    gboolean turns = kp_token_is(tokens, k, "but|yet") &&
                     (kp_token_after_comma(tokens, k) ||
                      kp_token(tokens, k - 1)->flags & KP_TOKEN_DASH);
    if (kp_sets_scene(tokens, i, k) || (turns && kp_cut_grants(tokens, i)))
      return TRUE;
  }
  return FALSE;
}

/* What may go at the end: of any sentence, of one that nothing else leaves a
 * bullet of, and of one of which not even that does. */
typedef enum { ALWAYS, NEEDED, LAST } Round;

/* The kind of tail that opens at token i in this round, or NULL; `told` ends
 * before who says so, `verb` is the sentence's own. */
static const gchar *
kind_in(const KpCuts *self,
        const KpTokens *told,
        guint i,
        Round round,
        Length words,
        guint verb)
{
  const KpTokens *tokens = self->tokens;
  if (round == LAST)
    return i + 1 < told->n && i > verb ? kp_cut_last(told, i) : NULL;
  const gchar *name = round == NEEDED ? NULL : kind_of(tokens, i);
  if (name == NULL && i + 1 < told->n && is_too_long(self, i, words)) {
    if (round == NEEDED || told->n < tokens->n)
      name = kind_of(told, i);
    if (name == NULL)
      name = needed_kind(told, i);
  }
  if (name == NULL && round == NEEDED && i + 1 < told->n && i > verb)
    name = kp_cut_needed(told, i);
  return name;
}

static void
tails(KpCuts *self, Round round)
{
  const KpTokens *tokens = self->tokens;
  /* "shut the mill | in the north of Hull, police said": the verb of saying is
   * none of the tail's. */
  KpTokens told = *tokens;
  told.n = speaker_start(tokens);
  if (round == LAST && told.n == tokens->n)
    told.n = source_start(tokens);
  const guint all = kp_tokens_words(tokens, 0, tokens->n);
  const Length words = {
      all, told.n == tokens->n ? all : kp_tokens_words(tokens, 0, told.n)};
  guint verb = round != ALWAYS ? kp_tokens_own_verb(&told, 0) : 0;
  guint first = limited_end(tokens);
  for (guint i = MAX(4, first); i < tokens->n && i < REACH; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->depth > 0 || !kp_tokens_may_part(tokens, i))
      continue;
    const gchar *name = kind_in(self, &told, i, round, words, verb);
    if (name == NULL || kp_splits_attribution(tokens, i) ||
        kp_splits_series(tokens, i) ||
        loses_news(tokens, i, !is_too_long(self, i, words)) ||
        takes_verb(tokens, i) ||
        (!(token->flags & KP_TOKEN_DASH) && kp_is_between_dashes(tokens, i)))
      continue;
    guint to = round != ALWAYS ? told.n : kp_speaker_needed(tokens, i);
    if (to < tokens->n && (g_str_has_prefix(name, "after") ||
                           kp_tokens_any(tokens, i, to, 0, KP_TOKEN_DASH)))
      continue; /* no comma stands for a semicolon or a dash */
    KpCutPlace place = round != ALWAYS ? KP_CUT_TAIL : KP_CUT_INNER;
    guint from = i; /* "an order | Friday that" */
    while (round == LAST && from > 6 &&
           kp_token(tokens, from - 1)->classes & KP_WORD_DAY)
      from--;
    kp_cuts_add_plain(self, place, name, from, to);
  }
}

void
kp_cut_tails(KpCuts *self)
{
  tails(self, ALWAYS);
}

void
kp_cut_needed_tails(KpCuts *self)
{
  tails(self, NEEDED);
}

void
kp_cut_last_tails(KpCuts *self)
{
  tails(self, LAST);
}
