/* SPDX-License-Identifier: MIT */
/* A word comes in and loses its suffixes, step by step. */
#include "porter.h"

#include <string.h>

typedef struct {
  gchar *letters;
  gsize length;
} Word;

typedef struct {
  const gchar *suffix;
  const gchar *replacement;
} Rule;

static gboolean
is_vowel(gchar letter)
{
  return strchr("aeiou", letter) != NULL && letter != '\0';
}

/* Is letter `i` a consonant, where the one before was `before`? "y" is one at
 * the start and after a vowel. */
static gboolean
is_consonant(const Word *word, gsize i, gboolean before)
{
  gchar letter = word->letters[i];
  return !is_vowel(letter) && (letter != 'y' || i == 0 || !before);
}

/* Porter's m: how often a run of vowels is followed by one of consonants in
 * the first `length` letters. */
static guint
measure(const Word *word, gsize length)
{
  guint m = 0;
  gboolean before = TRUE;
  for (gsize i = 0; i < length; i++) {
    gboolean now = is_consonant(word, i, before);
    if (now && !before)
      m++;
    before = now;
  }
  return m;
}

static gboolean
has_vowel(const Word *word, gsize length)
{
  gboolean before = TRUE;
  for (gsize i = 0; i < length; i++) {
    before = is_consonant(word, i, before);
    if (!before)
      return TRUE;
  }
  return FALSE;
}

/* Whether the last three of the first `length` letters are consonants. */
static void
last_three(const Word *word, gsize length, gboolean flags[3])
{
  gboolean before = TRUE;
  for (gsize i = 0; i < length; i++) {
    before = is_consonant(word, i, before);
    flags[0] = flags[1];
    flags[1] = flags[2];
    flags[2] = before;
  }
}

/* Consonant, vowel, consonant other than w, x, y at the end; or nothing but a
 * vowel and a consonant. */
static gboolean
ends_cvc(const Word *word, gsize length)
{
  gboolean flags[3] = {FALSE, FALSE, FALSE};
  last_three(word, length, flags);
  if (length == 2) /* a vowel and a consonant, as its measure says */
    return TRUE;
  return flags[0] && !flags[1] && flags[2] &&
         strchr("wxy", word->letters[length - 1]) == NULL;
}

static gboolean
ends_consonant(const Word *word, gsize length)
{
  gboolean flags[3] = {FALSE, FALSE, FALSE};
  last_three(word, length, flags);
  return flags[2];
}

/* TRUE and *stem set to what stands before where the word ends in `suffix`. */
static gboolean
ends(const Word *word, gsize length, const gchar *suffix, gsize *stem)
{
  gsize n = strlen(suffix);
  if (length < n || memcmp(word->letters + length - n, suffix, n) != 0)
    return FALSE;
  *stem = length - n;
  return TRUE;
}

static void
put(Word *word, gsize stem, const gchar *replacement)
{
  gsize n = strlen(replacement);
  memcpy(word->letters + stem, replacement, n);
  word->length = stem + n;
}

static void
step_1a(Word *word)
{
  gsize stem;
  if (ends(word, word->length, "ies", &stem))
    word->length -= word->length == 4 ? 1 : 2;
  else if (ends(word, word->length, "sses", &stem))
    word->length -= 2;
  else if (!ends(word, word->length, "ss", &stem) &&
           ends(word, word->length, "s", &stem))
    word->length = stem;
}

/* What is left after "ed" and "ing" gets a fair ending. */
static void
mend(Word *word)
{
  gsize stem;
  gsize n = word->length;
  gchar last = word->letters[n - 1];
  if (ends(word, n, "at", &stem) || ends(word, n, "bl", &stem) ||
      ends(word, n, "iz", &stem))
    put(word, n, "e");
  else if (n >= 2 && last == word->letters[n - 2] && ends_consonant(word, n))
    word->length -= strchr("lsz", last) == NULL ? 1 : 0;
  else if (measure(word, n) == 1 && ends_cvc(word, n))
    put(word, n, "e");
}

static void
step_1b(Word *word)
{
  gsize stem;
  if (ends(word, word->length, "ied", &stem)) {
    word->length -= word->length == 4 ? 1 : 2;
  } else if (ends(word, word->length, "eed", &stem)) {
    word->length -= measure(word, stem) > 0 ? 1 : 0;
  } else if ((ends(word, word->length, "ed", &stem) ||
              ends(word, word->length, "ing", &stem)) &&
             has_vowel(word, stem)) {
    word->length = stem;
    mend(word);
  }
}

static void
step_1c(Word *word)
{
  gsize stem;
  if (word->length > 2 && ends(word, word->length, "y", &stem) &&
      ends_consonant(word, stem))
    put(word, stem, "i");
}

/* The first rule whose suffix fits decides: it replaces where the stem has
 * a measure above 0. FALSE where no suffix fits. */
static gboolean
apply(Word *word, const Rule *rules, gsize n_rules)
{
  for (gsize i = 0; i < n_rules; i++) {
    gsize stem;
    if (!ends(word, word->length, rules[i].suffix, &stem))
      continue;
    if (measure(word, stem) > 0)
      put(word, stem, rules[i].replacement);
    return TRUE;
  }
  return FALSE;
}

static void
step_2(Word *word)
{
  static const Rule RULES[] = {
      {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"},
      {"anci", "ance"},   {"izer", "ize"},    {"bli", "ble"},
      {"alli", "al"},     {"entli", "ent"},   {"eli", "e"},
      {"ousli", "ous"},   {"ization", "ize"}, {"ation", "ate"},
      {"ator", "ate"},    {"alism", "al"},    {"iveness", "ive"},
      {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
      {"iviti", "ive"},   {"biliti", "ble"},  {"fulli", "ful"},
  };
  gsize stem;
  if (ends(word, word->length, "alli", &stem) && measure(word, stem) > 0)
    word->length -= 2; /* "-ationalli" goes on as "-ational" */
  if (apply(word, RULES, G_N_ELEMENTS(RULES)))
    return;
  if (ends(word, word->length, "logi", &stem) && measure(word, stem + 1) > 0)
    word->length--;
}

static void
step_3(Word *word)
{
  static const Rule RULES[] = {
      {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"},
      {"ical", "ic"},  {"ful", ""},   {"ness", ""},
  };
  apply(word, RULES, G_N_ELEMENTS(RULES));
}

static void
step_4(Word *word)
{
  static const gchar *const SUFFIXES[] = {
      "al",  "ance",  "ence", "er",  "ic",  "able", "ible",
      "ant", "ement", "ment", "ent", "ion", "ou",   "ism",
      "ate", "iti",   "ous",  "ive", "ize",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(SUFFIXES); i++) {
    gsize stem;
    if (!ends(word, word->length, SUFFIXES[i], &stem))
      continue;
    gboolean fits = measure(word, stem) > 1;
    if (fits && strcmp(SUFFIXES[i], "ion") == 0)
      fits = strchr("st", word->letters[stem - 1]) != NULL;
    if (fits)
      word->length = stem;
    return;
  }
}

static void
step_5(Word *word)
{
  gsize stem;
  if (ends(word, word->length, "e", &stem)) {
    guint m = measure(word, stem);
    if (m > 1 || (m == 1 && !ends_cvc(word, stem)))
      word->length = stem;
  }
  if (ends(word, word->length, "ll", &stem) &&
      measure(word, word->length - 1) > 1)
    word->length--;
}

static gboolean
is_irregular(Word *word)
{
  static const Rule WORDS[] = {
      {"sky", "sky"},         {"skies", "sky"},       {"dying", "die"},
      {"lying", "lie"},       {"tying", "tie"},       {"news", "news"},
      {"inning", "inning"},   {"innings", "inning"},  {"outing", "outing"},
      {"outings", "outing"},  {"canning", "canning"}, {"cannings", "canning"},
      {"howe", "howe"},       {"proceed", "proceed"}, {"exceed", "exceed"},
      {"succeed", "succeed"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    if (strlen(WORDS[i].suffix) != word->length ||
        memcmp(word->letters, WORDS[i].suffix, word->length) != 0)
      continue;
    put(word, 0, WORDS[i].replacement);
    return TRUE;
  }
  return FALSE;
}

gsize
kp_porter_stem(gchar *letters, gsize length)
{
  Word word = {letters, length};
  if (is_irregular(&word) || length <= 2)
    return word.length;
  step_1a(&word);
  step_1b(&word);
  step_1c(&word);
  step_2(&word);
  step_3(&word);
  step_4(&word);
  step_5(&word);
  return word.length;
}
