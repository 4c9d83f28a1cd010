/* SPDX-License-Identifier: MIT */
/* Tokens whose verbs are marked come in; a verb that can be told only because
 * the sentence has no other goes out; and which are told by themselves. */
#include <string.h>

#include "prose.h"
#include "tokens.h"

/* "Anna Holt triumphed | by two strokes, who ...": the first word that may be a
 * past before "by", where the sentence has no verb that no relative word asks
 * for; or n. */
static guint
only_past(const KpTokens *self)
{
  const guint32 noun = KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                       KP_WORD_AUXILIARY | KP_WORD_SUBORDINATE;
  for (guint i = 1; i + 1 < self->n; i++) {
    const KpToken *token = kp_token(self, i), *left = kp_token(self, i - 1);
    if (token->quote != 0 || token->flags & KP_TOKEN_FINITE ||
        token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE) ||
        left->marks != 0)
      return self->n;
    if (token->flags & KP_TOKEN_PARTICIPLE && kp_token_is(self, i + 1, "by") &&
        !kp_token_listed(self, i, "verb-participle") &&
        !(left->classes & noun)) {
      guint verb = kp_tokens_verb(self, i, self->n);
      return verb < self->n &&
                     kp_token(self, verb - 1)->classes & KP_WORD_RELATIVE
                 ? i
                 : self->n;
    }
  }
  return self->n;
}

gboolean
kp_verbs_third_form(const KpTokens *self, guint i)
{
  const gchar *folded = kp_token_folded(self, i);
  gsize length = kp_token(self, i)->length;
  if (length < 4 || folded[length - 1] != 's' || folded[length - 2] == 's' ||
      folded[length - 2] == '\'')
    return FALSE;
  g_autofree gchar *base = g_strndup(folded, length - 1);
  if (kp_language_lists(self->prose->language, "verb-base", base))
    return TRUE;
  if (folded[length - 2] != 'e')
    return FALSE;
  base[length - 2] = '\0';
  if (kp_language_lists(self->prose->language, "verb-base", base))
    return TRUE;
  if (length < 5 || folded[length - 3] != 'i')
    return FALSE;
  base[length - 3] = 'y';
  return kp_language_lists(self->prose->language, "verb-base", base);
}

/* "aims | to sell" */
static gboolean
leads_to_verb(const KpTokens *self, guint i)
{
  return kp_token_is(self, i + 1, "to") &&
         kp_token(self, i + 2)->flags & KP_TOKEN_BASE;
}

gboolean
kp_verbs_never_passive(const KpTokens *self, guint i)
{
  if (kp_token_is(self, i,
                  "appeared|seemed|remained|arrived|died|happened|occurred|"
                  "emerged|disappeared|vanished|existed|belonged|lasted|"
                  "plunged|soared|smirked|smiled|grinned|laughed|cried|wept|"
                  "collapsed|travelled|traveled|graduated|resigned|competed|"
                  "apologised|apologized|appealed|responded|reacted|replied|"
                  "complained|argued|joked|insisted|relied|consisted|depended|"
                  "escaped|stepped|walked|danced|struggled"))
    return TRUE;
  return kp_token_is(
             self, i,
             "refused|attempted|struggled|managed|decided|vowed|pledged|tried|"
             "hoped|wanted|agreed|pledged|failed|threatened|continued|"
             "pleaded|declined|tended") &&
         leads_to_verb(self, i);
}

gboolean
kp_verbs_acts_on(const KpTokens *self, guint i)
{
  const guint reach = 4; /* tokens of "the same busy day" */
  if (kp_token(self, i)->marks != 0 ||
      !kp_token_is(self, i + 1, "a|an|the|its|his|her|their|that") ||
      kp_token_is(self, i,
                  "called|named|dubbed|considered|deemed|given|offered|"
                  "paid|awarded|shown|taught|granted|declared|crowned|voted|"
                  "left|elected|appointed|titled|entitled|labelled|nicknamed|"
                  "denied|handed|charged|made|christened|born|hailed|based"))
    return FALSE;
  for (guint k = i + 2; k < MIN(i + 2 + reach, self->n); k++) {
    if (kp_token_any(self, k, KP_WORD_DAY, KP_TOKEN_TIME))
      return FALSE;
    if (kp_token(self, k)->marks != 0)
      break;
  }
  return TRUE;
}

gboolean
kp_verbs_by_so_much(const KpTokens *self, guint i)
{
  return i + 2 < self->n &&
         (kp_token(self, i + 2)->classes & KP_WORD_NUMBER ||
          kp_token_is(self, i + 2,
                      "a|an|two|three|four|five|six|seven|eight|nine|ten|more|"
                      "less|about|nearly|almost|around|up|as")) &&
         kp_token_is(self, i,
                     "voted|increased|decreased|dropped|climbed|jumped|soared|"
                     "plunged|declined|improved|surged|slumped|tumbled|"
                     "plummeted");
}

/* What a noun phrase goes on with, so that no verb stands there. */
#define NO_NOUN                                                                \
  (KP_WORD_DETERMINER | KP_WORD_PREPOSITION | KP_WORD_AUXILIARY |              \
   KP_WORD_SUBORDINATE | KP_WORD_COORDINATE | KP_WORD_NUMBER)

/* What cannot come right after a verb that is the first of its sentence. */
#define NO_OBJECT                                                              \
  (KP_WORD_AUXILIARY | KP_WORD_COORDINATE | KP_WORD_RELATIVE |                 \
   KP_WORD_SUBORDINATE)

/* A noun may end before token i, and a verb stand there. */
static gboolean
follows_subject(const KpTokens *self, guint i)
{
  const KpToken *token = kp_token(self, i), *left = kp_token(self, i - 1);
  if (token->marks != 0 || token->quote != 0 || token->depth > 0 ||
      token->classes & KP_WORD_CAPITAL ||
      kp_token(self, i + 1)->flags & KP_TOKEN_DASH)
    return FALSE;
  gboolean closed =
      (left->marks & KP_MARK_CLOSE && left->depth > 0) ||
      (left->marks == KP_MARK_COMMA && kp_verb_closes_aside(self, i));
  gboolean old = kp_token_ends(self, i - 1, "-old"); /* "the 26-year-old" */
  return (left->marks == 0 || closed) && !kp_token_is(self, i, "like") &&
         !kp_token_is(
             self, i - 1, /* "new | extracts" */
             "new|more|other|further|recent|latest|old|early|free|two|three") &&
         !(left->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_DASH)) &&
         (closed || old || !(left->classes & NO_NOUN));
}

/* What follows may come after a verb; after one that is mostly a noun, only
 * what a noun has not. */
static gboolean
leads_on(const KpTokens *self, guint i)
{
  const KpToken *next = kp_token(self, i + 1);
  if (next->classes & NO_OBJECT || kp_token_is(self, i + 1, "such"))
    return FALSE;
  if (!(next->classes & KP_WORD_PREPOSITION) || leads_to_verb(self, i))
    return TRUE;
  return (!(kp_token(self, i)->classes & KP_WORD_NOUN) ||
          kp_token_is(self, i + 1, "above|into|toward|towards|up")) &&
         !kp_token_is(self, i + 1, "of");
}

/* Where the first noun phrase of what opens at `from` begins: behind an opening
 * phrase. */
static guint
subject_start(const KpTokens *self, guint from)
{
  const KpToken *first = kp_token(self, from);
  guint comma = kp_tokens_comma(self, from, self->n);
  gboolean opens =
      first->classes & (KP_WORD_PREPOSITION | KP_WORD_CONNECTIVE) ||
      first->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) ||
      kp_token(self, comma)->flags & KP_TOKEN_TIME; /* "Each year, bakers" */
  if (!opens)
    return from;
  return comma < self->n ? comma + 1 : self->n;
}

/* The token of [from, to) that the noun phrase opening there is built on: its
 * last one before a phrase, a mark or a participle. */
static guint
head_noun(const KpTokens *self, guint from, guint to)
{
  guint k = from;
  while (k + 1 < to && kp_token(self, k)->marks == 0 &&
         !kp_token_any(self, k + 1, KP_WORD_PREPOSITION | KP_WORD_COORDINATE,
                       KP_TOKEN_DASH) &&
         !kp_token_is(self, k + 1, "all|both|each|such") &&
         (kp_token(self, k + 1)->marks & KP_MARK_OPEN) == 0 &&
         (k == from || !(kp_token(self, k + 1)->flags &
                         (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE))))
    k++;
  return k;
}

/* "The findings of a study", "people in Hull", "Holt and his wife": what opens
 * at `from` is more than one. */
static gboolean
is_many(const KpTokens *self, guint from, guint to)
{
  if (from >= to)
    return FALSE;
  guint head = head_noun(self, from, to);
  const KpToken *token = kp_token(self, head);
  if (kp_token_is(self, head, "people|police|women|men|children|others"))
    return TRUE;
  if (head + 2 < to && kp_token_is(self, head + 1, "and") &&
      !kp_token_is(self, from, "a|an|this|every|each"))
    return TRUE;
  return token->length > 3 && kp_token_ends(self, head, "s") &&
         !kp_token_ends(self, head, "ss") && !kp_token_ends(self, head, "us") &&
         !kp_token_ends(self, head, "'s") && !kp_token_ends(self, head, "is") &&
         (head == 0 || !(token->classes & KP_WORD_CAPITAL));
}

/* "The oven | uses little wood", "The guild | aims to": a word in s after a
 * noun, and before what a verb leads to. */
static gboolean
is_third(const KpTokens *self, guint from, guint i)
{
  if (!kp_verbs_third_form(self, i) || !follows_subject(self, i) ||
      !leads_on(self, i))
    return FALSE;
  return !(kp_token(self, i + 1)->classes & KP_WORD_PREPOSITION) ||
         leads_to_verb(self, i) || !is_many(self, subject_start(self, from), i);
}

/* "Bakers in the town | include a mayor", "Holt and his wife | plan to sell": a
 * plain form after a noun, where the subject is more than one. */
static gboolean
is_plain(const KpTokens *self, guint from, guint i)
{
  if (!(kp_token(self, i)->flags & KP_TOKEN_BASE) ||
      !follows_subject(self, i) || !leads_on(self, i) ||
      kp_token_is(self, i, "close|open|present|secure|separate"))
    return FALSE;
  if (kp_token(self, i)->classes & KP_WORD_NOUN && !leads_to_verb(self, i))
    return FALSE;
  return kp_token_is(self, i - 1, "there") ||
         is_many(self, subject_start(self, from), i);
}

/* "Talk about it", "Picture the mill"; not "Cloud mills | use". */
static gboolean
bids(const KpTokens *self)
{
  const KpToken *token = kp_token(self, 0), *next = kp_token(self, 1);
  return token->flags & KP_TOKEN_BASE &&
         (!(token->classes & KP_WORD_NOUN) ||
          next->classes & (NO_NOUN | KP_WORD_PRONOUN | KP_WORD_CAPITAL) ||
          kp_token_ends(self, 1, "s"));
}

/* The first word behind `from` that may be a present form, where no verb is
 * marked from there on; or n. */
static guint
present_from(const KpTokens *self, guint from)
{
  if (kp_tokens_main_verb(self, from) < self->n ||
      kp_token(self, from)->flags & KP_TOKEN_FINITE)
    return self->n;
  for (guint i = from + 1; i + 1 < self->n; i++) {
    if ((kp_token(self, i)->classes &
             (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE) &&
         !kp_token_is(self, i - 1, "such")) ||
        kp_token_is(self, i, "how|what"))
      return self->n;
    if (is_third(self, from, i) || is_plain(self, from, i))
      return i;
  }
  return self->n;
}

/* The same in a sentence without a verb that its writer ended with a stop. */
static guint
only_present(const KpTokens *self)
{
  const KpSentence *sentence = kp_prose_sentence(self->prose, self->sentence);
  if (!sentence->complete || kp_token_listed(self, 0, "advice") || bids(self))
    return self->n;
  return present_from(self, 0);
}

/* "We find | that the oven", "Results show clearly | that ovens": the index
 * behind "that" where it opens what was found; or n. */
static guint
finding_from(const KpTokens *self)
{
  for (guint i = 2; i + 3 < self->n; i++) {
    if (!kp_token_is(self, i, "that") || kp_token(self, i)->quote != 0)
      continue;
    guint verb = i - 1;
    while (verb > 1 && kp_token_ends(self, verb, "ly"))
      verb--;
    return kp_token(self, verb)->marks == 0 &&
                   kp_token_is(self, verb,
                               "show|shows|showed|find|finds|found|indicate|"
                               "indicates|demonstrate|demonstrates|prove|"
                               "proves|observe|observed|confirm|confirms|"
                               "reveal|reveals|suggest|suggests")
               ? i + 1
               : self->n;
  }
  return self->n;
}

guint
kp_verbs_found(const KpTokens *self)
{
  guint from = finding_from(self);
  return from < self->n ? present_from(self, from) : self->n;
}

guint
kp_verbs_sole(const KpTokens *self)
{
  guint past = only_past(self);
  return past < self->n ? past : only_present(self);
}
