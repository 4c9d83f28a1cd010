/* SPDX-License-Identifier: MIT */
#include "names.h"

#include <string.h>

#include "article.h"
#include "language.h"
#include "prose.h"
#include "word.h"

/* A run of capitalised words that follow each other without a mark. */
typedef struct {
  guint from, to; /* words */
  guint sentence;
  gboolean titled; /* "Mr", "Capt." stands before it */
} Run;

typedef struct {
  const KpProse *prose;
  GString *fold;
  GArray *runs;        /* of Run */
  GHashTable *singles; /* gchar * -> the first sentence, from 1, where this
                          capitalised word stands alone */
} Search;

static const KpWord *
word_at(const KpProse *prose, guint i)
{
  return &g_array_index(prose->words, KpWord, i);
}

static gchar *
copy_words(const KpProse *prose, guint from, guint to)
{
  guint32 start = word_at(prose, from)->span.start;
  guint32 end = kp_span_end(word_at(prose, to - 1)->span);
  return g_strndup(prose->article->text + start, end - start);
}

static gboolean
folded_in(Search *search, guint i, const gchar *list)
{
  KpSpan span = word_at(search->prose, i)->span;
  const gchar *folded = kp_word_fold(search->prose->article->text + span.start,
                                     span.length, search->fold);
  return kp_language_lists(search->prose->language, list, folded);
}

static gboolean
is_possessive(const KpProse *prose, KpSpan span)
{
  const gchar *text = prose->article->text + span.start;
  guint32 n = span.length;
  return (n > 2 && memcmp(text + n - 2, "'s", 2) == 0) ||
         (n > 4 && memcmp(text + n - 4, "\xe2\x80\x99s", 4) == 0);
}

/* Only a blank, or the stop of an initial, stands between two words. */
static gboolean
follows(const KpProse *prose, guint i)
{
  KpSpan left = word_at(prose, i - 1)->span, right = word_at(prose, i)->span;
  const gchar *text = prose->article->text;
  if (is_possessive(prose, left))
    return FALSE;
  guint32 gap = right.start - kp_span_end(left);
  const gchar *between = text + kp_span_end(left);
  return (gap == 1 && *between == ' ') ||
         (gap == 2 && left.length <= 2 && memcmp(between, ". ", 2) == 0);
}

/* "S." of "Irene S. Holt", whatever words the letter is. */
static gboolean
is_initial(const KpProse *prose, guint i)
{
  KpSpan span = word_at(prose, i)->span;
  const gchar *word = prose->article->text + span.start;
  return g_ascii_isupper(*word) && ((span.length == 1 && word[1] == '.') ||
                                    (span.length == 2 && word[1] == '.'));
}

static gboolean
may_be_name(Search *search, guint i)
{
  const KpWord *word = word_at(search->prose, i);
  if (!(word->classes & KP_WORD_CAPITAL) || (word->classes & KP_WORD_NUMBER))
    return FALSE;
  if (is_initial(search->prose, i))
    return TRUE;
  if (word->classes &
      (KP_WORD_DAY | KP_WORD_MONTH | KP_WORD_STOP | KP_WORD_PRONOUN |
       KP_WORD_PREPOSITION | KP_WORD_DETERMINER | KP_WORD_CONNECTIVE |
       KP_WORD_SUBORDINATE))
    return FALSE;
  return !folded_in(search, i, "not-name");
}

static void
add_run(Search *search, guint sentence, guint from, guint to, guint first)
{
  const KpProse *prose = search->prose;
  gboolean titled =
      from > first && (word_at(prose, from - 1)->classes & KP_WORD_TITLE);
  while (from < to && (word_at(prose, from)->classes & KP_WORD_TITLE)) {
    titled = TRUE;
    from++;
  }
  if (from == to)
    return;
  Run run = {from, to, sentence, titled};
  g_array_append_val(search->runs, run);
  if (to - from == 1) {
    KpSpan span = word_at(prose, from)->span;
    if (is_possessive(prose, span))
      span.length -=
          prose->article->text[kp_span_end(span) - 2] == '\'' ? 2 : 4;
    gchar *word = g_strndup(prose->article->text + span.start, span.length);
    if (g_hash_table_contains(search->singles, word))
      g_free(word);
    else
      g_hash_table_insert(search->singles, word,
                          GUINT_TO_POINTER(sentence + 1));
  }
}

static void
find_runs(Search *search, guint index)
{
  const KpProse *prose = search->prose;
  const KpSentence *sentence =
      &g_array_index(prose->sentences, KpSentence, index);
  guint end = sentence->first_word + sentence->n_words;
  for (guint i = sentence->first_word; i < end;) {
    if (!may_be_name(search, i)) {
      i++;
      continue;
    }
    guint from = i++;
    while (i < end && may_be_name(search, i) && follows(prose, i))
      i++;
    add_run(search, index, from, i, sentence->first_word);
  }
}

/* "Even Holt said", "Meeting Holt was", "Called Holt, the mill": the sentence's
 * first word, no name; "Drew Holt" is one. */
static gboolean
opens_plainly(Search *search, const Run *run)
{
  const KpProse *prose = search->prose;
  const KpSentence *sentence =
      &g_array_index(prose->sentences, KpSentence, run->sentence);
  const KpWord *word = word_at(prose, run->from);
  const gchar *end = prose->article->text + kp_span_end(word->span);
  gboolean past = word->classes & KP_WORD_VERB && word->span.length > 4 &&
                  memcmp(end - 2, "ed", 2) == 0;
  return run->from == sentence->first_word &&
         (past || folded_in(search, run->from, "starter") ||
          folded_in(search, run->from, "opener-comma") ||
          folded_in(search, run->from, "verb-gerund"));
}

/* "Anna", "Jean-Luc", "J.", "T.J."; not "UCLan". */
static gboolean
may_be_first_name(const KpProse *prose, guint i)
{
  KpSpan span = word_at(prose, i)->span;
  const gchar *word = prose->article->text + span.start;
  for (guint32 b = 1; b < span.length; b++) {
    if (g_ascii_isupper(word[b]) && g_ascii_isalpha(word[b - 1]) &&
        span.length > 2)
      return FALSE;
  }
  return TRUE;
}

/* Two to four words of which the last stands alone elsewhere: organisations
 * and places are seldom called by their last word. */
static gboolean
is_person(Search *search, const Run *run)
{
  guint n = run->to - run->from;
  if (n < 2 || n > 4 || opens_plainly(search, run) ||
      !may_be_first_name(search->prose, run->from))
    return FALSE;
  KpSpan last = word_at(search->prose, run->to - 1)->span;
  const gchar *text = search->prose->article->text;
  if (is_possessive(search->prose, last))
    last.length -= text[kp_span_end(last) - 2] == '\'' ? 2 : 4;
  g_autofree gchar *surname = g_strndup(text + last.start, last.length);
  if (g_str_has_suffix(surname, "."))
    return FALSE;
  for (guint i = run->from; i < run->to; i++) {
    guint32 classes = word_at(search->prose, i)->classes;
    if ((classes & KP_WORD_CAPITALS) &&
        word_at(search->prose, i)->span.length > 2)
      return FALSE;
  }
  return g_hash_table_contains(search->singles, surname);
}

static gchar *
surname_of(const KpProse *prose, const Run *run)
{
  KpSpan last = word_at(prose, run->to - 1)->span;
  const gchar *text = prose->article->text;
  if (is_possessive(prose, last))
    last.length -= text[kp_span_end(last) - 2] == '\'' ? 2 : 4;
  return g_strndup(text + last.start, last.length);
}

static gchar *
full_of(const KpProse *prose, const Run *run)
{
  gchar *full = copy_words(prose, run->from, run->to);
  if (g_str_has_suffix(full, "'s"))
    full[strlen(full) - 2] = '\0';
  else if (g_str_has_suffix(full, "\xe2\x80\x99s"))
    full[strlen(full) - 4] = '\0';
  return full;
}

static gboolean
has_first_name_of(const gchar *full, const gchar *other)
{
  gsize length = strcspn(other, " ");
  return strncmp(other, full, length) == 0 && full[length] == ' ';
}

static void
bear(KpNames *self, const gchar *name, guint person)
{
  g_hash_table_insert(self->by_surname, g_strdup(name),
                      GUINT_TO_POINTER(person));
}

static guint
bearer_of(const KpNames *self, const gchar *name)
{
  return GPOINTER_TO_UINT(g_hash_table_lookup(self->by_surname, name));
}

static void
add_person(KpNames *self, Search *search, const Run *run)
{
  g_autofree gchar *surname = surname_of(search->prose, run);
  g_autofree gchar *full = full_of(search->prose, run);
  guint known = bearer_of(self, surname);
  if (known == G_MAXUINT || bearer_of(self, full) != 0)
    return;
  if (known == 0) {
    g_ptr_array_add(self->people, g_steal_pointer(&full));
    bear(self, surname, self->people->len);
    return;
  }
  if (has_first_name_of(full, g_ptr_array_index(self->people, known - 1)))
    return;
  /* Who was called by the surname alone before another bearer came keeps it. */
  guint alone =
      GPOINTER_TO_UINT(g_hash_table_lookup(search->singles, surname)) - 1;
  if (alone >= run->sentence) {
    bear(self, surname, G_MAXUINT);
    return;
  }
  g_ptr_array_add(self->people, g_strdup(full));
  bear(self, full, self->people->len);
  g_hash_table_add(self->shared, GUINT_TO_POINTER(known));
}

static void
add_mention(KpNames *self, const KpProse *prose, const Run *run)
{
  g_autofree gchar *surname = surname_of(prose, run);
  g_autofree gchar *full = full_of(prose, run);
  guint known = bearer_of(self, full);
  if (known == 0)
    known = bearer_of(self, surname);
  const KpSentence *sentence =
      &g_array_index(prose->sentences, KpSentence, run->sentence);
  guint32 start = word_at(prose, run->from)->span.start;
  guint32 end = kp_span_end(word_at(prose, run->to - 1)->span);
  /* Any other run of capitals may be a person as well: G_MAXUINT. */
  KpMention mention = {.span = {start, end - start},
                       .sentence = run->sentence,
                       .person = known == 0 ? G_MAXUINT : known - 1,
                       .at = run->from - sentence->first_word,
                       .full = run->to - run->from > 1};
  if (known == G_MAXUINT)
    mention.person = G_MAXUINT;
  g_array_append_val(self->mentions, mention);
}

KpNames *
kp_names_new(const KpProse *prose)
{
  KpNames *self = g_new0(KpNames, 1);
  self->people = g_ptr_array_new_with_free_func(g_free);
  self->mentions = g_array_new(FALSE, FALSE, sizeof(KpMention));
  self->by_surname =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  self->shared = g_hash_table_new(NULL, NULL);
  self->first_mention = g_array_new(FALSE, FALSE, sizeof(guint));
  Search search = {
      prose, g_string_new(NULL), g_array_new(FALSE, FALSE, sizeof(Run)),
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
  for (guint i = 0; i < prose->sentences->len; i++)
    find_runs(&search, i);
  for (guint i = 0; i < search.runs->len; i++) {
    const Run *run = &g_array_index(search.runs, Run, i);
    if (is_person(&search, run))
      add_person(self, &search, run);
  }
  guint next = 0;
  for (guint i = 0; i <= prose->sentences->len; i++) {
    while (next < search.runs->len &&
           g_array_index(search.runs, Run, next).sentence < i)
      add_mention(self, prose, &g_array_index(search.runs, Run, next++));
    g_array_append_val(self->first_mention, self->mentions->len);
  }
  g_string_free(search.fold, TRUE);
  g_array_unref(search.runs);
  g_hash_table_unref(search.singles);
  return self;
}

void
kp_names_free(KpNames *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->people);
  g_array_unref(self->mentions);
  g_hash_table_unref(self->by_surname);
  g_hash_table_unref(self->shared);
  g_array_unref(self->first_mention);
  g_free(self);
}

const gchar *
kp_names_full(const KpNames *self, const gchar *surname)
{
  guint known = bearer_of(self, surname);
  return known == 0 || known == G_MAXUINT
             ? NULL
             : g_ptr_array_index(self->people, known - 1);
}

static guint
mentions_end(const KpNames *self, guint sentence)
{
  return g_array_index(self->first_mention, guint, sentence + 1);
}

const gchar *
kp_names_for_pronoun(const KpNames *self, const KpProse *prose, guint sentence)
{
  /* The subject of the sentence before stands near its start. */
  const guint near = 6; /* words */
  if (sentence == 0)
    return NULL;
  const KpSentence *here =
      &g_array_index(prose->sentences, KpSentence, sentence);
  const KpSentence *before = here - 1;
  if (here->paragraph > before->paragraph + 1 || before->quotation)
    return NULL;
  guint from = g_array_index(self->first_mention, guint, sentence - 1);
  guint to = mentions_end(self, sentence - 1);
  guint person = G_MAXUINT;
  for (guint i = from; i < to; i++) {
    const KpMention *mention = &g_array_index(self->mentions, KpMention, i);
    if (mention->person == G_MAXUINT || mention->person == person)
      continue;
    gboolean either = !mention->full &&
                      g_hash_table_contains(
                          self->shared, GUINT_TO_POINTER(mention->person + 1));
    if (person != G_MAXUINT || mention->at >= near || either)
      return NULL;
    person = mention->person;
  }
  if (person == G_MAXUINT)
    return NULL;
  for (guint i = to; i < mentions_end(self, sentence); i++) {
    const KpMention *mention = &g_array_index(self->mentions, KpMention, i);
    if (mention->person != G_MAXUINT)
      return NULL;
  }
  return g_ptr_array_index(self->people, person);
}
