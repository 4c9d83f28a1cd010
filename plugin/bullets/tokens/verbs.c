/* SPDX-License-Identifier: MIT */
/* Which words act as finite verbs. A tagger of one word of context: good enough
 * to ask whether a piece of a sentence still says something. */

#include <string.h>

#include "tokens.h"

/* The token before i that is no adverb, or G_MAXUINT. */
static guint
before(const KpTokens *self, guint i)
{
  guint farthest = i > 6 ? i - 6 : 0; /* no run of adverbs is longer */
  while (i-- > farthest) {
    const KpToken *token = kp_token(self, i);
    if (token->flags & KP_TOKEN_DASH)
      return G_MAXUINT;
    gboolean adverb =
        (token->word.length > 4 &&
         memcmp(self->text + kp_span_end(token->word) - 2, "ly", 2) == 0 &&
         !(token->classes & KP_WORD_CAPITAL) &&
         !kp_token_is(self, i, "family|supply|reply|assembly|ally|bully")) ||
        kp_token_is(self, i,
                    "also|never|not|now|still|already|just|later|"
                    "then|once|often|always|ever|further|first|both");
    if (!adverb)
      return i;
    if (token->marks & KP_MARK_COMMA)
      return i;
  }
  return G_MAXUINT;
}

static gboolean
is_subject_pronoun(const KpTokens *self, guint i)
{
  return kp_token_is(self, i,
                     "i|we|you|they|he|she|it|who|which|that|this|"
                     "these|those|there|what|many|some|few|most|all|"
                     "others|both|none|one");
}

/* "officials", no possessive and no verb. */
static gboolean
is_plural(const KpTokens *self, guint i)
{
  const KpToken *token = kp_token(self, i);
  const gchar *end = self->text + kp_span_end(token->word);
  return token->word.length > 3 && end[-1] == 's' && end[-2] != 's' &&
         end[-2] != 'u' && !kp_token_ends(self, i, "'s") &&
         !(token->flags & KP_TOKEN_FINITE) &&
         !(token->classes & (KP_WORD_PREPOSITION | KP_WORD_DETERMINER));
}

/* "Moss - a town by the sea - | looked": after the second dash, where no verb
 * stands before the first. */
static gboolean
closes_dashes(const KpTokens *self, guint i)
{
  guint first = self->n, dashes = 0;
  for (guint k = 0; k < i; k++) {
    if (!(kp_token(self, k)->flags & KP_TOKEN_DASH))
      continue;
    first = MIN(first, k);
    dashes++;
  }
  return dashes == 2 && kp_token(self, i - 1)->flags & KP_TOKEN_DASH &&
         !kp_tokens_hold_verb(self, 0, first);
}

/* "Everton | want two players", "Holt and Moss | face the town": a name, and
 * what only a verb leads to. */
static gboolean
names_team(const KpTokens *self, guint name, guint i)
{
  const KpToken *left = kp_token(self, name);
  guint verb = name + 1;
  verb += kp_token_is(self, verb, "also|still|now");
  if (verb != i || i + 1 >= self->n || !(left->classes & KP_WORD_CAPITAL) ||
      left->classes & (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION) ||
      left->flags & KP_TOKEN_POSSESSIVE || kp_token(self, i)->marks != 0 ||
      kp_tokens_hold_verb(self, 0, i))
    return FALSE;
  return kp_token(self, i + 1)->classes &
             (KP_WORD_DETERMINER | KP_WORD_NUMBER) ||
         kp_token_is(self, i + 1, "to|two|three|their|his|her|its");
}

/* "Anna Holt and Paul Reed | go": two names and a plain verb, and no other. */
static gboolean
names_two(const KpTokens *self, guint name, guint i)
{
  const guint reach = 4; /* tokens of a name */
  if (name + 1 != i || kp_token_before_mark(self, i) ||
      kp_token(self, i + 1)->classes & (KP_WORD_VERB | KP_WORD_CAPITAL) ||
      kp_tokens_hold_verb(self, 0, i))
    return FALSE;
  guint k = name;
  while (k > 1 && k + reach > name &&
         kp_token(self, k)->classes & KP_WORD_CAPITAL)
    k--;
  return k > 0 && k < name && kp_token_is(self, k, "and") &&
         kp_token(self, k - 1)->classes & KP_WORD_CAPITAL;
}

/* "now | stands", "still | costs": a noun does not follow such a word. */
static gboolean
is_third_person(const KpTokens *self, guint i)
{
  if (!kp_token_is(self, i - 1,
                   "now|still|already|never|often|always|currently|"
                   "usually|reportedly|also|it|rarely|typically|"
                   "generally|frequently|normally"))
    return FALSE;
  return kp_verbs_third_form(self, i);
}

/* "El Nino, known by warmer water, | increases wind": after an aside about the
 * subject. */
static gboolean
goes_on(const KpTokens *self, guint i)
{
  return i > 3 && !kp_token_before_mark(self, i) &&
         kp_token_after_comma(self, i) &&
         !(kp_token(self, i + 1)->classes &
           (KP_WORD_COORDINATE | KP_WORD_AUXILIARY | KP_WORD_VERB |
            KP_WORD_PREPOSITION)) &&
         kp_verbs_third_form(self, i) && kp_verb_closes_aside(self, i) &&
         !kp_tokens_hold_verb(self, 0, i);
}

/* "she | deletes", "who sometimes | sings": a word in s after one who does it.
 */
static gboolean
is_done_by_one(const KpTokens *self, guint i)
{
  const gchar *folded = kp_token_folded(self, i);
  gsize length = kp_token(self, i)->length;
  if (i == 0 || length < 5 || folded[length - 1] != 's')
    return FALSE;
  guint p = i > 1 && kp_token_is(self, i - 1, "sometimes|rarely|often|never")
                ? i - 2
                : i - 1;
  if (kp_token_is(self, i + 1, "say|believe|think|suspect|allege|claim"))
    return FALSE; /* "who | guards say" */
  return folded[length - 2] != 's' && folded[length - 2] != '\'' &&
         kp_token(self, p)->marks == 0 && kp_token_is(self, p, "he|she|who");
}

/* "to | have", "has | had": what another verb leads to. */
static gboolean
is_led_by_verb(const KpTokens *self, guint i)
{
  return kp_token_is(self, i - 1, "to") ||
         kp_token_pair(self, i - 1, "have|has|having|had", "had");
}

/* A form that no plain verb has: "sold", "sells". */
static gboolean
is_verb_form(const KpTokens *self, guint i)
{
  const KpToken *token = kp_token(self, i);
  return (token->classes & KP_WORD_VERB) ||
         ((token->flags & KP_TOKEN_PARTICIPLE) &&
          !kp_token_listed(self, i, "verb-participle"));
}

static gboolean
is_parted(const KpTokens *self, guint left)
{
  return (kp_token(self, left)->marks & (KP_MARK_COMMA | KP_MARK_CLOSE)) != 0;
}

/* "lets bakers | make", "helps young bakers | sell": no verb of theirs. */
static gboolean
lets_do(const KpTokens *self, guint left)
{
  const guint reach = 2; /* tokens to the verb */
  for (guint k = left; k-- > 0 && k + reach >= left;) {
    if (kp_token(self, k)->marks != 0)
      return FALSE;
    if (kp_token_is(self, k,
                    "let|lets|letting|help|helps|helped|helping|make|makes|"
                    "making|watch|watched|watching"))
      return TRUE;
  }
  return FALSE;
}

/* "the Moss Bakers | head Anna Holt": what a name is followed by as a noun. */
static gboolean
names_kind(const KpTokens *self, guint left, guint i)
{
  return kp_token(self, i)->classes & KP_WORD_NOUN && left > 0 &&
         kp_token(self, left)->classes & KP_WORD_CAPITAL &&
         !(kp_token(self, i + 1)->classes & KP_WORD_DETERMINER);
}

/* "officials | say", "they | want": a plain verb; not "people | close to". */
static gboolean
is_done_by_many(const KpTokens *self, guint left, guint i)
{
  if (is_parted(self, left) || kp_token_is(self, i, "close"))
    return FALSE;
  if (names_team(self, left, i) || names_two(self, left, i))
    return TRUE;
  return kp_token_is(self, left,
                     "i|we|you|they|who|that|which|people|police|"
                     "women|men|children|others") ||
         (is_plural(self, left) && !kp_token_is(self, i, "like") &&
          !lets_do(self, left) && !names_kind(self, left, i));
}

/* "in announcing | expanded sanctions", "Holt, facing | claims that" */
static gboolean
is_object_of_gerund(const KpTokens *self, guint left, guint i)
{
  if (!(kp_token(self, left)->flags & KP_TOKEN_GERUND) ||
      is_parted(self, left) || left + 1 != i || left == 0)
    return FALSE;
  return kp_token(self, i)->flags & KP_TOKEN_PARTICIPLE
             ? kp_token_is(self, left - 1, "in|by|for|from|without|about")
             : kp_token_is(self, left, "facing|denying|citing|following") &&
                   is_plural(self, i);
}

/* "was | sold", "may feel | lost": the auxiliary is the finite verb. */
static gboolean
is_led_by_auxiliary(const KpTokens *self, guint left)
{
  const KpToken *token = kp_token(self, left);
  if (token->classes & KP_WORD_AUXILIARY)
    return TRUE;
  return token->flags & KP_TOKEN_BASE && left > 0 &&
         kp_token(self, left - 1)->classes & KP_WORD_AUXILIARY &&
         !is_parted(self, left);
}

/* "the | sold", "of | sold", "Holt's | sold": what goes with a noun to come. */
static gboolean
goes_with_noun(const KpTokens *self, guint left)
{
  const KpToken *token = kp_token(self, left);
  gboolean half = left > 0 && kp_token_is(self, left, "half") && /* a match's */
                  kp_token_is(self, left - 1, "first|second");
  return !is_parted(self, left) && !half &&
         ((token->classes &
           (KP_WORD_DETERMINER | KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)) ||
          (token->flags & KP_TOKEN_POSSESSIVE));
}

/* "the Guild (NMG) | released a list", "Holt, 31, of Hull, Yorkshire, | sold
 * the mill". */
static gboolean
acts_after_aside(const KpTokens *self, guint left, guint i)
{
  if (!kp_verbs_acts_on(self, i))
    return FALSE;
  if (kp_token(self, left)->depth > 0)
    return kp_token(self, i)->depth == 0 &&
           kp_token(self, left)->classes & KP_WORD_CAPITAL;
  return kp_token(self, left)->marks & KP_MARK_COMMA &&
         kp_tokens_count_commas(self, 0, i) > 1 &&
         kp_tokens_main_verb(self, 0) >= i;
}

/* "a group | led by Holt", "the man, | accused of", "the talks, | held in
 * Hull": tells of the noun before it. */
static gboolean
goes_on_about_noun(const KpTokens *self, guint left, guint i)
{
  gboolean acts = /* "Holt, 31, | told him": a passive has no object */
      kp_token_is(self, i + 1, "him|them|me|us") ||
      kp_token_pair(self, i + 1, "her", "to|that");
  if (acts || kp_verbs_never_passive(self, i) ||
      acts_after_aside(self, left, i))
    return FALSE;
  gboolean done_by =
      kp_token_is(self, i + 1, "by") && !kp_verbs_by_so_much(self, i);
  if (!done_by && (!is_parted(self, left) || kp_verb_closes_aside(self, i)))
    return FALSE;
  if (kp_token(self, i)->flags & KP_TOKEN_PARTICIPLE)
    return TRUE;
  return kp_token(self, i + 1)->classes & KP_WORD_PREPOSITION &&
         kp_token_is(self, i,
                     "held|made|built|set|found|sent|kept|led|left|told|sold|"
                     "bought|brought|born|taught");
}

/* "half of those | housed at the mill": tells which. */
static gboolean
tells_which(const KpTokens *self, guint left, guint i)
{
  return left + 1 == i &&
         kp_token_pair(self, left - 1, "of|for|by|with|among|to|from|than",
                       "those|these|all|many|some|both|others") &&
         kp_token(self, i)->flags & KP_TOKEN_PARTICIPLE;
}

/* "a plan | based on rye", "a mill | located in Hull", "an oven | used by
 * Holt", "a baker | aged 47": never a sentence's verb. */
static gboolean
is_place_of_noun(const KpTokens *self, guint i)
{
  if (kp_token_before_mark(self, i))
    return FALSE;
  return kp_token_pair(self, i, "based|located|situated",
                       "on|in|at|near|upon|around") ||
         (kp_token_is(self, i, "aged") &&
          kp_token(self, i + 1)->classes & KP_WORD_NUMBER) ||
         kp_token_pair(self, i, "used", "in|by|as|for|during|at");
}

/* "two | points": so many of them. */
static gboolean
is_counted(const KpTokens *self, guint left, guint i)
{
  return left + 1 == i && g_str_has_suffix(kp_token_folded(self, i), "s") &&
         kp_token_is(self, left,
                     "two|three|four|five|six|seven|eight|nine|ten|several");
}

/* "The attempts of the guild in Hull | seem strange": what is nothing but a
 * verb, though its subject is not seen; not "can seem", "to be or seem". */
static gboolean
is_sure_verb(const KpTokens *self, guint left, guint i)
{
  return kp_token_is(self, i,
                     "seem|appear|remain|belong|tend|insist|deserve") &&
         !is_led_by_auxiliary(self, left) && !is_parted(self, left) &&
         kp_tokens_main_verb(self, 0) >= i;
}

/* A form of a verb is finite where nothing says that it is a participle. */
static gboolean
is_finite_form(const KpTokens *self, guint left, guint i)
{
  if (is_subject_pronoun(self, left))
    return !tells_which(self, left, i);
  return !is_object_of_gerund(self, left, i) && !is_place_of_noun(self, i) &&
         !is_led_by_auxiliary(self, left) && !goes_with_noun(self, left) &&
         !is_counted(self, left, i) && !goes_on_about_noun(self, left, i);
}

static gboolean
is_finite(const KpTokens *self, guint i)
{
  const KpToken *token = kp_token(self, i);
  if (kp_token_listed(self, i, "auxiliary-finite"))
    return !is_led_by_verb(self, i);
  if (i > 0 && (token->classes & KP_WORD_CAPITAL))
    return FALSE;
  if (kp_token_ends(self, i, "s") &&
      (is_third_person(self, i) || is_done_by_one(self, i) || goes_on(self, i)))
    return TRUE;
  gboolean form = is_verb_form(self, i);
  if (!form && !(token->flags & KP_TOKEN_BASE))
    return FALSE;
  if (kp_token_is(self, i - 1, "to|not|n't"))
    return FALSE;
  guint left = before(self, i);
  if (left != G_MAXUINT)
    return form ? is_finite_form(self, left, i)
                : is_done_by_many(self, left, i) || is_sure_verb(self, left, i);
  if (form && closes_dashes(self, i))
    return TRUE;
  return form && i > 0 && !(token->flags & KP_TOKEN_PARTICIPLE);
}

void
kp_verbs_mark(KpTokens *self)
{
  for (guint i = 0; i < self->n; i++) {
    KpToken *token = &self->all[i];
    if (!(token->flags & KP_TOKEN_DASH) && is_finite(self, i))
      token->flags |= KP_TOKEN_FINITE;
  }
  guint sole = kp_verbs_sole(self), found = kp_verbs_found(self);
  if (sole < self->n)
    self->all[sole].flags |= KP_TOKEN_FINITE;
  if (found < self->n)
    self->all[found].flags |= KP_TOKEN_FINITE;
}
