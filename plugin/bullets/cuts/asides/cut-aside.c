/* SPDX-License-Identifier: MIT */
/* Cuts between two marks: paired dashes, paired commas. */
#include "aside.h"
#include "cut.h"

#define REACH 70 /* tokens: later words never fit a bullet */

static gboolean
is_dash(const KpToken *token)
{
  return token->flags & KP_TOKEN_DASH && token->quote == 0 && token->depth == 0;
}

/* "curbing -- but not ending -- the trade", "to find - and sell - the loaf":
 * the aside that opens at the dash `open` makes another thing of the verb. */
static gboolean
adds_verb(const KpTokens *tokens, guint open)
{
  return kp_token_is(tokens, open + 1, "but|only|to") ||
         (kp_token_is(tokens, open + 1, "and|or") &&
          kp_token(tokens, open + 2)->flags & KP_TOKEN_ANY_VERB);
}

/* "as Moss Day - in memory of the flood - or Rye - feast": of three dashes the
 * last two are the pair, or none is. */
static gboolean
pairs_later(const KpTokens *tokens)
{
  const guint most = 4; /* tokens from the second to the third */
  guint n = 0, second = 0, third = 0;
  for (guint i = 1; i < tokens->n; i++) {
    if (!is_dash(kp_token(tokens, i)) || is_dash(kp_token(tokens, i - 1)))
      continue;
    n++;
    second = n == 2 ? i : second;
    third = n == 3 ? i : third;
  }
  return n == 3 && third <= second + most;
}

gboolean
kp_dashes_needed(const KpTokens *tokens, guint open, guint i)
{
  if (kp_token(tokens, i + 1)->classes & KP_WORD_COORDINATE &&
      !kp_tokens_hold_verb(tokens, 0, open))
    return TRUE; /* "Hull - a town of bakers - and Goole": a list goes on */
  if (kp_token_is(tokens, open + 1, "or") &&
      kp_tokens_hold(tokens, 0, open, "either|whether"))
    return TRUE; /* "either a gain -- or a loss -- to the town" */
  if (i == open + 2 && kp_token(tokens, open + 1)->classes & KP_WORD_NUMBER)
    return TRUE; /* "fewer loaves - 0.06 - than" */
  /* "the claim on Monday -- that the mill was sold -- was denied" */
  guint noun = open - 1;
  while (noun > 1 && (kp_token(tokens, noun)->classes & KP_WORD_DAY ||
                      kp_token_is(tokens, noun, "on")))
    noun--;
  if (kp_token_is(tokens, open + 1, "that") &&
      kp_token_is(tokens, noun,
                  "claim|claims|report|reports|charge|allegation|allegations|"
                  "idea|belief|fear|fears|view|theory|news|fact|argument|"
                  "message|promise|warning|rumour|rumours|rumor|rumors|"
                  "question|suggestion"))
    return TRUE;
  return adds_verb(tokens, open);
}

static void
dashes(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  guint open = 0;
  if (pairs_later(tokens))
    return;
  for (guint i = 1; i < tokens->n && i < REACH; i++) {
    if (!is_dash(kp_token(tokens, i)))
      continue;
    if (open > 0 && kp_dashes_needed(tokens, open, i)) {
      open = 0;
    } else if (open > 0 && i + 1 < tokens->n) {
      while (i + 2 < tokens->n && is_dash(kp_token(tokens, i + 1)))
        i++; /* a dash that was written twice */
      kp_cuts_add_plain(self, KP_CUT_INNER, "dash aside", open, i + 1);
      open = 0;
    } else {
      open = i;
    }
  }
}

/* TRUE where the next comma but one closes what a relative clause says more,
 * and the sentence's verb follows it. */
static gboolean
ends_before_verb(const KpTokens *tokens, guint from)
{
  const guint most = 14; /* tokens of the piece */
  for (guint i = from; i + 1 < tokens->n && i < from + most; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (kp_token(tokens, i)->marks & KP_MARK_COMMA)
      return (kp_token(tokens, i + 1)->flags &
              (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE)) != 0;
  }
  return FALSE;
}

/* The end of the aside [from, to) with what goes along. */
static guint
end_of(const KpTokens *tokens, const gchar *name, guint from, guint to)
{
  if (g_str_equal(name, "age"))
    return kp_aside_origin_end(tokens, to);
  if (!g_str_has_suffix(name, "aside"))
    return to;
  guint end = kp_aside_end(tokens, to);
  /* "In May, as bakers met, | the halls of Hull, Moss and Goole were" */
  if (kp_tokens_hold_verb(tokens, 0, from))
    end = kp_aside_apposed_end(tokens, end);
  /* "Holt, from Hull, | an old town in the north, is" */
  guint apposed = kp_aside_apposed_end(tokens, end);
  gboolean verb_follows =
      apposed < tokens->n && kp_token(tokens, apposed)->flags & KP_TOKEN_FINITE;
  return kp_token_is(tokens, from, "from|of") && verb_follows ? apposed : end;
}

/* "many bakers, | half of whom", "a feast, | at which": of what is told last.
 */
static gboolean
counts_of(const KpTokens *tokens, guint i)
{
  const guint most = 6; /* tokens to the "of" */
  if (kp_token_is(tokens, i + 1, "whom|which") &&
      kp_token(tokens, i)->classes & KP_WORD_PREPOSITION)
    return TRUE;
  for (guint k = i; k + 1 < tokens->n && k < i + most; k++) {
    if (kp_token_pair(tokens, k, "of", "whom|which"))
      return TRUE;
    if (kp_token(tokens, k)->marks != 0)
      return FALSE;
  }
  return FALSE;
}

/* "Holt, a baker of Hull, | where he lives", "a fever, an illness of cows, |
 * which had": of the last of the aside; not "Moss, an old mill, | which". */
static gboolean
is_told_of_next(const KpTokens *tokens,
                const gchar *name,
                guint from,
                guint end)
{
  if (end >= tokens->n || g_str_equal(name, "place") ||
      g_str_equal(name, "age") || g_str_equal(name, "adverb aside"))
    return FALSE;
  return kp_token_is(tokens, end, "where") || counts_of(tokens, end) ||
         (kp_token_is(tokens, end, "which") &&
          !(kp_token(tokens, from - 1)->classes & KP_WORD_CAPITAL));
}

static void
add_aside(KpCuts *self, const gchar *name, guint from, guint to)
{
  const KpTokens *tokens = self->tokens;
  guint end = end_of(tokens, name, from, to);
  if (kp_aside_is_bound(tokens, name, from, to, end) ||
      is_told_of_next(tokens, name, from, end) ||
      !(g_str_has_suffix(name, "aside") || kp_aside_goes_on(tokens, end)))
    return;
  if (g_str_equal(name, "adverb aside") || g_str_equal(name, "age") ||
      g_str_equal(name, "place"))
    kp_cuts_add_small(self, KP_CUT_INNER, name, from, end);
  else
    kp_cuts_add_plain(self, KP_CUT_INNER, name, from, end);
}

/* "Jan. 9, | 2012", "who, | in May, bakes": a comma of a date, and one that
 * opens an aside in the aside. */
static gboolean
is_inside(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i), *next = kp_token(tokens, i + 1);
  gboolean day = token->classes & KP_WORD_NUMBER && token->word.length <= 2 &&
                 kp_token(tokens, i - 1)->classes & KP_WORD_MONTH;
  gboolean date =
      ((day || token->classes & KP_WORD_MONTH) &&
       next->classes & KP_WORD_NUMBER && next->word.length == 4) ||
      (token->classes & KP_WORD_DAY && next->classes & KP_WORD_MONTH);
  gboolean joined = kp_token_is(tokens, i, "and|or|but"); /* "and, at times," */
  return date || joined || token->classes & KP_WORD_RELATIVE;
}

/* The aside that opens at `from`, after a comma, if there is one. */
static void
aside(KpCuts *self, guint from)
{
  /* The longest that a reader may do without in one cut. */
  const guint most = 24; /* tokens */
  const KpTokens *tokens = self->tokens;
  for (guint i = from; i + 1 < tokens->n && i < from + most; i++) {
    const KpToken *close = kp_token(tokens, i);
    if (is_dash(close))
      return;
    if (!kp_tokens_may_part(tokens, i + 1))
      continue; /* 'in "Moss: A Life"' */
    if (close->marks & (KP_MARK_SEMICOLON | KP_MARK_COLON))
      return;
    if (!(close->marks & KP_MARK_COMMA))
      continue;
    if (i > from && is_inside(tokens, i)) {
      i = kp_tokens_comma(tokens, i + 1, tokens->n);
      continue;
    }
    if (close->flags & KP_TOKEN_LIST || kp_parts_adjectives(tokens, i)) {
      if (kp_tokens_hold_verb(tokens, from, i))
        return;
      continue;
    }
    const gchar *name = kp_aside_name(tokens, from, i + 1);
    if (name != NULL && g_str_equal(name, "relative clause") &&
        kp_token_is(tokens, i + 1, "who|which|whose|where|including|such"))
      continue; /* "who lives in Hull, which is old, | posted" */
    if (name != NULL && g_str_equal(name, "relative clause") &&
        !kp_aside_goes_on(tokens, i + 1) && ends_before_verb(tokens, i + 1))
      continue; /* "who lives in Hull, his old town, posted" */
    if (name != NULL)
      add_aside(self, name, from, i + 1);
    if (name != NULL || kp_tokens_hold_verb(tokens, from, i + 1))
      return;
  }
}

static void
commas(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  for (guint open = 0; open + 2 < tokens->n && open < REACH; open++) {
    const KpToken *token = kp_token(tokens, open);
    if (token->marks & KP_MARK_COMMA && kp_tokens_may_part(tokens, open + 1) &&
        !(token->flags & KP_TOKEN_LIST) && !kp_parts_adjectives(tokens, open))
      aside(self, open + 1);
  }
}

static gboolean
is_verb(const KpToken *token)
{
  return token->flags & (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE) &&
         token->quote == 0;
}

/* "threw a loaf | then fell", "was taken to Hull | then sold": stands for an
 * "and"; "since | then he has": is no adverb. */
static gboolean
joins_verbs(const KpTokens *tokens, guint from)
{
  if (kp_token_pair(tokens, from - 1, "since|by|until|from|even|just|only|back",
                    "then"))
    return TRUE;
  if (!kp_token_is(tokens, from, "then") ||
      kp_token(tokens, from - 1)->classes &
          (KP_WORD_COORDINATE | KP_WORD_RELATIVE | KP_WORD_AUXILIARY))
    return FALSE;
  for (guint i = from - 1; i > 0; i--) {
    if (kp_token(tokens, i)->marks != 0 ||
        kp_token(tokens, i)->classes & KP_WORD_OPENS_CLAUSE)
      return FALSE;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return !(kp_token(tokens, i)->classes & KP_WORD_SAY);
  }
  return FALSE;
}

/* The end of an adverb of one to four words at `from` that the list "inserted"
 * holds and a verb follows, or `from`. */
static guint
inserted_end(const KpTokens *tokens, guint from)
{
  for (guint i = from; i + 1 < tokens->n && i < from + 4; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->quote != 0 || token->depth > 0 || token->marks != 0)
      break;
    if (is_verb(kp_token(tokens, i + 1)) && !joins_verbs(tokens, from) &&
        kp_tokens_listed(tokens, from, i + 1, "inserted"))
      return i + 1;
  }
  return from;
}

/* "The oven is | also | considered safe", "are | also | a danger"; not after
 * "not only". */
static gboolean
is_also(const KpTokens *tokens, guint i)
{
  const guint reach = 40; /* tokens */
  const KpToken *token = kp_token(tokens, i);
  if (!kp_token_is(tokens, i, "also") || token->marks != 0 ||
      token->quote != 0 || token->depth > 0 ||
      !(kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY))
    return FALSE;
  for (guint k = i; k-- > 1 && k + reach >= i;) {
    if (kp_token_pair(tokens, k - 1, "not", "only|just|merely"))
      return FALSE;
  }
  return TRUE;
}

/* Where "too" or "as well" ends the sentence, its first token, or the number of
 * tokens; no "not only bread, but cake as well". */
static guint
last_also(const KpTokens *tokens)
{
  const guint fewest = 5; /* tokens before it */
  guint n = tokens->n;
  guint from = kp_token_is(tokens, n - 1, "too")            ? n - 1
               : kp_token_pair(tokens, n - 2, "as", "well") ? n - 2
                                                            : n;
  return from < n && from > fewest && kp_token(tokens, from)->quote == 0 &&
                 !kp_tokens_before(tokens, from, fewest, "but")
             ? from
             : n;
}

/* "He at the same time complained", "She has also said": between the subject
 * and its verb, without commas; "It is open, too". */
static void
adverbs(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  for (guint i = 1; i + 2 < tokens->n; i++) {
    if (kp_token(tokens, i - 1)->marks != 0)
      continue;
    guint end = inserted_end(tokens, i);
    if (end == i && is_also(tokens, i))
      end = i + 1;
    if (end > i)
      kp_cuts_add_small(self, KP_CUT_INNER, "adverb aside", i, end);
  }
  guint also = tokens->n > 2 ? last_also(tokens) : tokens->n;
  if (also < tokens->n)
    kp_cuts_add_small(self, KP_CUT_TAIL, "adverb aside", also, tokens->n);
}

void
kp_cut_asides(KpCuts *self)
{
  adverbs(self);
  kp_cut_brackets(self);
  dashes(self);
  commas(self);
}
