/* SPDX-License-Identifier: MIT */
/* Tokens come in; what each can be by itself, from the lists of the language
 * and its own letters, goes out with them. */
#include <string.h>

#include "cut.h"
#include "prose.h"
#include "tokens.h"
#include "word.h"

static gboolean
ends_with(const gchar *word, gsize length, const gchar *end)
{
  gsize n = strlen(end);
  return length >= n && memcmp(word + length - n, end, n) == 0;
}

static void
set_folded(KpToken *token, const gchar *folded, gsize length)
{
  token->folded = folded;
  token->length = (guint32)length;
}

/* What the letters say, which no list does. */
static const guint32 LETTERS = KP_WORD_NUMBER | KP_WORD_CAPITAL;

static gboolean
has_digit(const gchar *word, guint32 length)
{
  for (guint32 i = 0; i < length; i++) {
    if (g_ascii_isdigit(word[i]))
      return TRUE;
  }
  return FALSE;
}

/* Folds the word and looks it up, as the prose has not done. */
static void
read_anew(KpTokens *self, KpToken *token)
{
  const gchar *word = self->text + token->word.start;
  g_autoptr(GString) folded = g_string_new(NULL);
  kp_word_fold(word, token->word.length, folded);
  if (self->folded == NULL)
    self->folded = g_string_chunk_new(64);
  set_folded(
      token,
      g_string_chunk_insert_len(self->folded, folded->str, (gssize)folded->len),
      folded->len);
  token->hash = kp_word_hash(folded->str, folded->len);
  token->lists = kp_language_look_up(self->prose->language, folded->str,
                                     folded->len, &token->classes);
  if (has_digit(word, token->word.length))
    token->classes |= KP_WORD_NUMBER;
  if (kp_word_opens_in_capital(word, token->word.length))
    token->classes |= KP_WORD_CAPITAL;
}

/* Takes what the prose knows of a word. */
static void
take_word(const KpTokens *self, const KpWord *word, KpToken *token)
{
  const KpForm *form = word->form;
  set_folded(token, form->folded, form->length);
  token->hash = form->hash;
  token->lists = form->lists;
  token->classes = form->classes | (word->classes & LETTERS);
  if (word->classes & KP_WORD_NUMBER && /* here of ASCII alone */
      !has_digit(self->text + token->word.start, token->word.length))
    token->classes &= ~(guint32)KP_WORD_NUMBER;
}

/* Reads the words, of which the prose knows nearly all. */
static void
read_words(KpTokens *self)
{
  const KpProse *prose = self->prose;
  const KpSentence *sentence = kp_prose_sentence(prose, self->sentence);
  const KpWord *word = kp_prose_word(prose, sentence->first_word);
  const KpWord *end = word + sentence->n_words;
  for (guint i = 0; i < self->n; i++) {
    KpToken *token = &self->all[i];
    while (word < end && word->span.start < token->word.start)
      word++;
    if (word < end && word->span.start == token->word.start &&
        word->span.length == token->word.length)
      take_word(self, word, token);
    else
      read_anew(self, token);
  }
}

static gboolean
has_small_letter(const gchar *word, guint32 length)
{
  for (guint32 i = 0; i < length; i++) {
    if (g_ascii_islower(word[i]))
      return TRUE;
  }
  return FALSE;
}

/* "found Anna Holt | guilty", "pleaded | guilty": what a court heard is a fact.
 */
static gboolean
is_verdict(const KpTokens *self, guint i)
{
  const guint reach = 6; /* tokens of who was found so */
  return kp_token_is(self, i, "guilty") &&
         kp_tokens_before(self, i, reach,
                          "found|finds|plead|pleads|pleaded|pleading|pled");
}

/* "Us Weekly", "US Bakers": a name, whoever reads it. */
static gboolean
opens_name(const KpTokens *self, guint i)
{
  const gchar *text = self->text;
  return kp_token_is(self, i, "us") && kp_token(self, i)->marks == 0 &&
         g_ascii_isupper(text[kp_token(self, i)->word.start]) &&
         kp_token(self, i + 1)->word.length > 0 &&
         g_ascii_isupper(text[kp_token(self, i + 1)->word.start]);
}

/* The flags that the lists of the language give. */
static guint16
listed_flags(const KpTokens *self, guint i)
{
  guint16 flags = 0;
  flags |= kp_token_listed(self, i, "time") ? KP_TOKEN_TIME : 0;
  gboolean opinion = kp_token_listed(self, i, "opinion");
  flags |= opinion && !is_verdict(self, i) ? KP_TOKEN_OPINION : 0;
  if (kp_token_listed(self, i, "person") && !opens_name(self, i))
    flags |= KP_TOKEN_FIRST;
  flags |= kp_token_listed(self, i, "verb-gerund") ? KP_TOKEN_GERUND : 0;
  flags |=
      kp_token_listed(self, i, "verb-participle") ? KP_TOKEN_PARTICIPLE : 0;
  flags |= kp_token_listed(self, i, "verb-base") ? KP_TOKEN_BASE : 0;
  return flags;
}

/* "Das Rad", "Das alte Rad": no pronoun, as in "Das ist" and "Das sagte sie".
 */
static gboolean
is_article(const KpTokens *self, guint i)
{
  return kp_token_listed(self, i, "article") && i + 1 < self->n &&
         kp_token(self, i)->marks == 0 &&
         !(kp_token(self, i + 1)->classes &
           (KP_WORD_STOP | KP_WORD_AUXILIARY | KP_WORD_VERB | KP_WORD_SAY |
            KP_WORD_PRONOUN));
}

/* "in May" is no verb, "may" and "the march" are no month. */
static void
tell_month(KpToken *token, gboolean capital)
{
  if (!capital) {
    token->classes &= ~(guint32)KP_WORD_MONTH;
  } else if (token->classes & KP_WORD_AUXILIARY) {
    token->classes = KP_WORD_MONTH | KP_WORD_CAPITAL;
    token->lists = 0;
  }
}

/* `has_cuts`: the language has rules for cutting. */
static void
classify(KpTokens *self, guint i, gboolean has_cuts)
{
  KpToken *token = &self->all[i];
  const gchar *word = self->text + token->word.start;
  const gchar *folded = kp_token_folded(self, i);
  gsize length = token->length;
  /* "US" is no "us". */
  if (kp_token_listed(self, i, "acronym") &&
      !has_small_letter(word, token->word.length))
    token->classes &= LETTERS;
  else if (token->lists != 0)
    token->flags |= listed_flags(self, i);
  if (ends_with(folded, length, "'s") && !(token->classes & KP_WORD_AUXILIARY))
    token->flags |= KP_TOKEN_POSSESSIVE;
  gboolean named = i > 0 && token->classes & KP_WORD_CAPITAL; /* "Ahmed" */
  if (token->classes & KP_WORD_MONTH && i > 0)
    tell_month(token, named);
  if (is_article(self, i))
    token->classes &= ~(guint32)KP_WORD_PRONOUN;
  if (has_cuts && length > 4 && ends_with(folded, length, "ed") && !named &&
      strchr(folded, '-') == NULL)
    token->flags |= KP_TOKEN_PARTICIPLE;
}

static void
hold(KpTokens *self)
{
  const guint per = 8 * sizeof(gsize);
  for (guint i = 0; i < self->n; i++) {
    KpToken *token = &self->all[i];
    guint16 bit = kp_word_bit(token->hash);
    token->part = (guint8)(bit / per);
    token->bit = (gsize)1 << bit % per;
    self->held[token->part] |= token->bit;
  }
}

void
kp_tokens_classify(KpTokens *self)
{
  gboolean has_cuts = kp_cut_allowed(self->prose, "day");
  read_words(self);
  hold(self);
  for (guint i = 0; i < self->n; i++)
    classify(self, i, has_cuts);
}
