/* SPDX-License-Identifier: MIT */
/* Cuts at the end: clauses, participles, relatives, second halves. */
#include "attribution.h"
#include "complement.h"
#include "cut.h"

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

/* The verbs of the tail, if any, follow a relative word. */
static gboolean
only_relative_verbs(const KpTokens *tokens, guint from)
{
  guint verb = kp_tokens_verb(tokens, from, tokens->n);
  return verb >= tokens->n ||
         kp_tokens_any(tokens, from, verb, KP_WORD_RELATIVE, 0);
}

/* "of the flour, | the rye of Hull, the salt and the oven": things in a row. */
static gboolean
is_row_of_things(const KpTokens *tokens, guint i)
{
  guint items = 0;
  for (guint k = i; k + 1 < tokens->n; k++) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE)
      return FALSE;
    gboolean item = kp_token_is(tokens, k + 1, "the|a|an");
    items += item && kp_token(tokens, k)->marks & KP_MARK_COMMA;
    if (item && items > 0 && kp_token_is(tokens, k, "and|or"))
      return TRUE;
  }
  return FALSE;
}

static gboolean
only_capitals(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (!(kp_token(tokens, i)->classes & KP_WORD_CAPITAL))
      return FALSE;
  }
  return from < to;
}

/* "to Austria, | the Czech Republic, Poland, and Spain": names in a row. */
static gboolean
is_row(const KpTokens *tokens, guint i)
{
  guint commas = 0;
  for (guint k = i; k + 1 < tokens->n; k++) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE &&
        !(kp_token(tokens, k)->classes & KP_WORD_CAPITAL))
      return FALSE;
    commas += (kp_token(tokens, k)->marks & KP_MARK_COMMA) != 0;
    if ((commas > 0 || kp_tokens_comma_near(tokens, i - 1)) &&
        kp_token_is(tokens, k, "and|or"))
      return kp_token(tokens, k + 1)->classes & KP_WORD_CAPITAL ||
             (commas == 0 && kp_token_is(tokens, i, "the") &&
              kp_token_is(tokens, k + 1, "the"));
    /* "the Mill of Hull, | the Guild of Moss and the Bakers", "in Hull, | the
     * North Moor and Moss" */
    if (kp_token_is(tokens, i, "the") && kp_token_is(tokens, k, "and|or") &&
        kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL &&
        (kp_token_is(tokens, k + 1, "the")
             ? kp_token(tokens, k + 2)->classes & KP_WORD_CAPITAL
             : kp_token(tokens, k + 1)->classes & KP_WORD_CAPITAL &&
                   only_capitals(tokens, i + 1, k)))
      return TRUE;
  }
  return FALSE;
}

/* "burned Monday, | the day it was to open": no "the more you bake". */
static gboolean
tells_of_it(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->quote == 0 &&
         !kp_token_is(tokens, i + 1, "more|less|fewer|better|worse|bigger") &&
         kp_tokens_main_verb(tokens, 0) < i &&
         kp_tokens_main_verb(tokens, i) >= tokens->n &&
         !kp_tokens_any(tokens, i, kp_tokens_verb(tokens, i, tokens->n),
                        KP_WORD_COORDINATE, 0); /* "a coat and flared jeans" */
}

/* "appointed the baker, Anna Holt, | to lead": what somebody is to do. */
static gboolean
names_task(const KpTokens *tokens, guint i)
{
  const guint reach = 14; /* tokens of who it is */
  return kp_token_is(tokens, i, "to") && kp_tokens_comma_near(tokens, i - 1) &&
         kp_tokens_before(
             tokens, i, reach,
             "appoint|appoints|appointed|hire|hires|hired|choose|chose|chosen|"
             "pick|picks|picked|select|selected|ask|asks|asked|urge|urges|"
             "urged|invite|invites|invited|order|orders|ordered|allow|allows|"
             "allowed|name|names|named|tell|tells|told|force|forces|forced|"
             "expect|expects|expected");
}

/* "seen from afar, | as being rye", "of flour, | the rye, the salt and the
 * oven", "one in Hull, | the other in Moss": goes with a word before it. */
static gboolean
goes_with_left(const KpTokens *tokens, guint i)
{
  const guint reach = 30; /* tokens back to the verb of seeing */
  return (kp_token_is(tokens, i, "as") && kp_token_is(tokens, i + 1, "being") &&
          kp_tokens_before(tokens, i, reach,
                           "see|sees|seeing|saw|seen|view|views|viewed")) ||
         (kp_token_is(tokens, i, "a|an|the") && is_row_of_things(tokens, i)) ||
         (kp_token_is(tokens, i + 1, "other|others") &&
          kp_tokens_hold(tokens, 0, i, "one|some"));
}

/* "a mill of Moss, | one of the most sought after": whatever its verbs. */
static gboolean
is_one_of_kind(const KpTokens *tokens, guint i)
{
  return i + 3 < tokens->n && kp_token_is(tokens, i, "one") &&
         kp_token_is(tokens, i + 1, "of") &&
         kp_token_is(tokens, i + 2, "the|his|her|its|their") &&
         kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
         kp_tokens_main_verb(tokens, 0) < i &&
         kp_tokens_comma(tokens, i, tokens->n) >= tokens->n;
}

/* "in Moss, | a town that bakes", ", | Hull's top body that rules" */
static gboolean
is_apposition(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  gboolean owned = kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE &&
                   !kp_tokens_comma_near(tokens, i - 1) &&
                   !(left->flags & KP_TOKEN_LIST);
  gboolean named = kp_token_is(tokens, i, "a|an|the") &&
                   left->classes & KP_WORD_CAPITAL && !is_row(tokens, i);
  return ((owned || named) && only_relative_verbs(tokens, i)) ||
         is_one_of_kind(tokens, i);
}

/* What stands before token i, or the sentence, is not whole without it. */
static gboolean
is_asked_for(const KpTokens *tokens, guint i)
{
  return kp_token_listed(tokens, i, "condition") ||
         (kp_token_is(tokens, i, "at") &&
          kp_token_is(tokens, i + 1, "least|most")) ||
         kp_complement_named(tokens, i) || kp_complement_spans(tokens, i) ||
         names_task(tokens, i) || kp_complement_turned(tokens, i) ||
         kp_complement_parted(tokens, i) || kp_complement_particle(tokens, i) ||
         kp_complement_behind_aside(tokens, i);
}

/* ", with ovens", ", due to a fall", ", south of Moss" */
static gboolean
opens_phrase(const KpTokens *tokens, guint i)
{
  if (i + 2 < tokens->n && kp_token_is(tokens, i + 1, "of|to") &&
      kp_token_is(tokens, i,
                  "due|thanks|owing|north|south|east|west|northeast|northwest|"
                  "southeast|southwest"))
    return TRUE;
  gboolean counts = i + 1 < tokens->n && /* "about 190 are missing" */
                    kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER &&
                    kp_token_is(tokens, i, "about|around|over|under");
  return kp_token(tokens, i)->classes & KP_WORD_PREPOSITION && !counts &&
         !kp_token_is(tokens, i, "of");
}

/* "burned, | a loss to the town": tells of more than the word before it. */
static gboolean
is_loose_apposition(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "a|an|the|one") &&
         !kp_tokens_comma_near(tokens, i - 1) && !is_row(tokens, i) &&
         (kp_tokens_verb(tokens, i, tokens->n) >= tokens->n ||
          (kp_token_is(tokens, i, "a|an") && only_relative_verbs(tokens, i)) ||
          tells_of_it(tokens, i));
}

/* ", with ...", ", a former ..." at the end. */
static const gchar *
phrase(const KpTokens *tokens, guint i)
{
  if (!kp_token_after_comma(tokens, i) || kp_tokens_verb(tokens, 0, i) >= i ||
      kp_awaits_verb(tokens, i) || goes_with_left(tokens, i) ||
      (kp_token_is(tokens, tokens->n - 1, "states|alleges") &&
       kp_token_is(tokens, i, "the"))) /* ", | the order states" */
    return NULL;
  if (is_apposition(tokens, i))
    return "trailing apposition";
  if (kp_token(tokens, i - 1)->flags & KP_TOKEN_LIST || is_asked_for(tokens, i))
    return NULL;
  if (opens_phrase(tokens, i))
    return "trailing phrase";
  return is_loose_apposition(tokens, i) ? "trailing apposition" : NULL;
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
                 kp_token_is(tokens, i, "however|though|e.g|i.e") &&
                 kp_token(tokens, i)->quote == 0
             ? "connective"
             : NULL;
}

/* The kind of tail that opens at token i, or NULL. */
static const gchar *
kind_of(const KpTokens *tokens, guint i)
{
  static const gchar *(*const KINDS[])(const KpTokens *, guint) = {
      kp_cut_mark,        kp_cut_relative, kp_cut_clause,  kp_cut_participle,
      kp_cut_second_half, phrase,          kp_cut_adjunct, last_word};
  const gchar *name = NULL;
  for (gsize k = 0; k < G_N_ELEMENTS(KINDS) && name == NULL; k++)
    name = KINDS[k](tokens, i);
  return name;
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
  guint say = i;
  while (say < i + reach && say + 1 < tokens->n &&
         !kp_token_is(tokens, say,
                      "saying|warning|writing|reading|telling|insisting|"
                      "declaring|stating|adding"))
    say++;
  if (say >= i + reach || !kp_token_after_comma(tokens, i))
    return FALSE;
  for (guint k = i; k-- > 1 && k + most >= i;) {
    if (kp_token_is(tokens, k,
                    "message|messages|statement|statements|letter|note|post|"
                    "tweet|email|memo|speech|caption"))
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
    if (kp_token_after_comma(tokens, k) && kp_tells_outcome(tokens, k))
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

static void
tails(KpCuts *self, gboolean needed)
{
  const KpTokens *tokens = self->tokens;
  /* "shut the mill | in the north of Hull, police said": the verb of saying is
   * none of the tail's. */
  KpTokens told = *tokens;
  told.n = speaker_start(tokens);
  const Length words = {kp_tokens_words(tokens, 0, tokens->n),
                        kp_tokens_words(tokens, 0, told.n)};
  guint verb = needed ? kp_tokens_own_verb(&told, 0) : 0;
  guint first = limited_end(tokens);
  for (guint i = MAX(4, first); i < tokens->n && i < REACH; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->depth > 0 || !kp_tokens_may_part(tokens, i))
      continue;
    const gchar *name = needed ? NULL : kind_of(tokens, i);
    if (name == NULL && i + 1 < told.n && is_too_long(self, i, words)) {
      if (needed || told.n < tokens->n)
        name = kind_of(&told, i);
      if (name == NULL)
        name = needed_kind(&told, i);
    }
    if (name == NULL && needed && i + 1 < told.n && i > verb)
      name = kp_cut_needed(&told, i);
    if (name == NULL || kp_splits_attribution(tokens, i) ||
        loses_news(tokens, i, !is_too_long(self, i, words)) ||
        kp_takes_verb(tokens, i) ||
        (!(token->flags & KP_TOKEN_DASH) && kp_is_between_dashes(tokens, i)))
      continue;
    guint to = needed ? told.n : kp_speaker_needed(tokens, i);
    if (to < tokens->n && (g_str_has_prefix(name, "after") ||
                           kp_tokens_any(tokens, i, to, 0, KP_TOKEN_DASH)))
      continue; /* no comma stands for a semicolon or a dash */
    gboolean tail = needed || to >= tokens->n;
    kp_cuts_add(self, (KpCut){.name = name,
                              .from = i,
                              .to = to,
                              .place = tail ? KP_CUT_TAIL : KP_CUT_INNER,
                              .small = FALSE});
  }
}

void
kp_cut_tails(KpCuts *self)
{
  tails(self, FALSE);
}

void
kp_cut_needed_tails(KpCuts *self)
{
  tails(self, TRUE);
}
