/* SPDX-License-Identifier: MIT */
/* Finds languages and their words in the compiled tables. */
#include "language.h"

#include <string.h>

#include "lexicon.h"
#include "word.h"

/* The language of unknown tongues: abbreviations that many share, no more. */
static const gchar GENERIC[] = "und";

/* As kp_lexicon_find, for a word of this kp_word_hash. */
static const KpLexeme *
find_hashed(const KpLanguage *language,
            const gchar *folded,
            gsize length,
            guint32 hash)
{
  for (guint32 at = hash & language->mask;; at = (at + 1) & language->mask) {
    KpSlot slot = language->slots[at];
    if (slot.entry == 0)
      return NULL;
    if (slot.tag != hash >> 16)
      continue;
    const KpListed *entry = &language->entries[slot.entry];
    if (entry[1].word - entry->word == length + 1 &&
        memcmp(language->words + entry->word, folded, length) == 0)
      return &language->lexemes[entry->lexeme];
  }
}

const KpLexeme *
kp_lexicon_find(const KpLanguage *language, const gchar *folded, gsize length)
{
  return find_hashed(language, folded, length, kp_word_hash(folded, length));
}

guint64
kp_lexicon_lists(const KpLanguage *language, const gchar *folded, gsize length)
{
  const KpLexeme *lexeme = kp_lexicon_find(language, folded, length);
  return lexeme == NULL ? 0 : lexeme->lists;
}

static const KpLanguage *
find_code(const gchar *code, gsize length)
{
  for (guint i = 0; i < KP_N_LANGUAGES; i++) {
    const gchar *other = KP_LANGUAGES[i].code;
    if (strlen(other) == length &&
        g_ascii_strncasecmp(other, code, length) == 0)
      return &KP_LANGUAGES[i];
  }
  return NULL;
}

const KpLanguage *
kp_language_find(const gchar *tag)
{
  if (tag == NULL)
    return NULL;
  const KpLanguage *found = find_code(tag, strcspn(tag, "-_"));
  return found == kp_language_generic() ? NULL : found;
}

const KpLanguage *
kp_language_generic(void)
{
  return find_code(GENERIC, strlen(GENERIC));
}

static gboolean
is_letter(gchar byte)
{
  return g_ascii_isalpha(byte) || (guchar)byte >= 0x80;
}

/* Reads the letters at *at and sets it behind them; returns which languages
 * stop at the word, as a word of KP_STOPS has it. Most words are few letters of
 * ASCII, and all of a text are asked for. */
static guint64
read_stops(const gchar **at, const gchar *end, GString *scratch)
{
  gchar folded[16];
  guint32 hash = kp_word_hash(NULL, 0);
  const gchar *start = *at;
  gsize length = 0, most = MIN((gsize)(end - start), sizeof folded);
  for (; length < most; length++) {
    gchar small = (gchar)(start[length] | 0x20); /* a letter in lower case */
    if (small < 'a' || small > 'z')
      break;
    folded[length] = small;
    hash = kp_word_hash_on(hash, &small, 1);
  }
  *at = start + length;
  if (*at == end || !is_letter(**at)) {
    const KpLexeme *found = find_hashed(&KP_STOPS, folded, length, hash);
    return found == NULL ? 0 : found->lists;
  }
  while (*at < end && is_letter(**at))
    ++*at;
  kp_word_fold(start, (gsize)(*at - start), scratch);
  return kp_lexicon_lists(&KP_STOPS, scratch->str, scratch->len);
}

/* The language of `counts` stop words among `n_words`, as its number: the most,
 * the first of those that have as many; KP_N_STOPS where they may be chance. */
static guint
most_likely(const guint *counts, guint n_words)
{
  const guint enough = 3; /* words */
  guint best = 0, next = 0;
  for (guint i = 1; i < KP_N_STOPS; i++) {
    if (counts[i] > counts[best]) {
      next = counts[best];
      best = i;
    } else if (counts[i] > next) {
      next = counts[i];
    }
  }
  /* Prose has a stop word in three words or so, in ten where endings do their
   * work, as in Turkish; less than one in six may be chance, unless no other
   * language has nearly as many. */
  gboolean alone = counts[best] >= 2 * next && counts[best] * 20 >= n_words;
  return counts[best] >= enough && (counts[best] * 6 >= n_words || alone)
             ? best
             : KP_N_STOPS;
}

/* Counts the stop words of each language among the first words. */
const KpLanguage *
kp_language_detect(const gchar *text, gsize length)
{
  const gsize looked_at = 20000; /* bytes */
  g_autoptr(GString) scratch = g_string_new(NULL);
  g_autofree guint *counts = g_new0(guint, KP_N_STOPS);
  const gchar *end = text + MIN(length, looked_at);
  guint n_words = 0;
  for (const gchar *at = text; at < end;) {
    if (!is_letter(*at)) {
      at++;
      continue;
    }
    guint64 lists = read_stops(&at, end, scratch);
    /* The last word may be cut in the middle of a character. */
    if (at == end && end < text + length)
      break;
    n_words++;
    for (; lists != 0; lists &= lists - 1)
      counts[__builtin_ctzll(lists)]++; /* the lowest bit that is set */
  }
  guint best = most_likely(counts, n_words);
  return best < KP_N_LANGUAGES ? &KP_LANGUAGES[best] : NULL;
}

const gchar *
kp_language_code(const KpLanguage *self)
{
  return self->code;
}

guint32
kp_language_classes(const KpLanguage *self, const gchar *folded)
{
  const KpLexeme *lexeme = kp_lexicon_find(self, folded, strlen(folded));
  return lexeme == NULL ? 0 : lexeme->classes;
}

void
kp_named_list_find(KpNamedList *self)
{
  const KpLexeme *list =
      kp_lexicon_find(&KP_LISTS, self->name, strlen(self->name));
  __atomic_store_n(&self->bit, list == NULL ? 0 : list->lists,
                   __ATOMIC_RELAXED);
  self->later = list == NULL ? 0 : list->later;
  g_once_init_leave(&self->known, 1);
}

gboolean
kp_named_list_passed(KpNamedList *self,
                     const KpLanguage *language,
                     guint64 lists,
                     const gchar *folded,
                     gsize length)
{
  if ((lists & kp_named_list_bit(self)) == 0)
    return FALSE;
  if (self->later == 0)
    return TRUE;
  const KpLexeme *word = kp_lexicon_find(language, folded, length);
  return word != NULL && (word->later & self->later) != 0;
}

guint64
kp_language_look_up(const KpLanguage *self,
                    const gchar *folded,
                    gsize length,
                    guint32 *classes)
{
  const KpLexeme *lexeme = kp_lexicon_find(self, folded, length);
  *classes = lexeme == NULL ? 0 : lexeme->classes;
  return lexeme == NULL ? 0 : lexeme->lists;
}

gboolean
kp_language_may_hold(const KpLanguage *self, guint32 hash)
{
  guint32 at = hash & self->mask;
  while (self->slots[at].entry != 0 && self->slots[at].tag != hash >> 16)
    at = (at + 1) & self->mask;
  return self->slots[at].entry != 0;
}

gboolean
kp_language_has(const KpLanguage *self, guint64 lists)
{
  return (self->lists & lists) != 0;
}

gboolean
kp_language_lists(const KpLanguage *self,
                  const gchar *name,
                  const gchar *folded)
{
  const KpLexeme *word = kp_lexicon_find(self, folded, strlen(folded));
  if (word == NULL)
    return FALSE;
  const KpLexeme *list = kp_lexicon_find(&KP_LISTS, name, strlen(name));
  if (list == NULL || list->later != 0)
    return list != NULL && (word->later & list->later) != 0;
  return (word->lists & list->lists) != 0 ||
         (word->classes & list->classes) != 0;
}
