/* SPDX-License-Identifier: MIT */
#include "names.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "runs.h"

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
  gchar *copy = g_strndup(prose->article->text + start, end - start);
  gchar *out = copy; /* one blank between two words */
  for (const gchar *at = copy; *at != '\0'; at++) {
    if (*at != ' ' || at[1] != ' ')
      *out++ = *at;
  }
  *out = '\0';
  return copy;
}

static gchar *
surname_of(const KpProse *prose, const KpRun *run)
{
  KpSpan last = word_at(prose, run->to - 1)->span;
  const gchar *text = prose->article->text;
  if (kp_run_is_possessive(prose, last))
    last.length -= text[kp_span_end(last) - 2] == '\'' ? 2 : 4;
  return g_strndup(text + last.start, last.length);
}

static gchar *
full_of(const KpProse *prose, const KpRun *run)
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
add_person(KpNames *self, const KpRuns *runs, const KpRun *run)
{
  g_autofree gchar *surname = surname_of(runs->prose, run);
  g_autofree gchar *full = full_of(runs->prose, run);
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
      GPOINTER_TO_UINT(g_hash_table_lookup(runs->singles, surname)) - 1;
  if (alone >= run->sentence) {
    bear(self, surname, G_MAXUINT);
    return;
  }
  g_ptr_array_add(self->people, g_strdup(full));
  bear(self, full, self->people->len);
  g_hash_table_add(self->shared, GUINT_TO_POINTER(known));
}

static void
add_mention(KpNames *self, const KpProse *prose, const KpRun *run)
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
  g_autoptr(KpRuns) runs = kp_runs_new(prose);
  for (guint i = 0; i < runs->runs->len; i++) {
    const KpRun *run = &g_array_index(runs->runs, KpRun, i);
    if (kp_run_is_person(runs, run))
      add_person(self, runs, run);
  }
  guint next = 0;
  for (guint i = 0; i <= prose->sentences->len; i++) {
    while (next < runs->runs->len &&
           g_array_index(runs->runs, KpRun, next).sentence < i)
      add_mention(self, prose, &g_array_index(runs->runs, KpRun, next++));
    g_array_append_val(self->first_mention, self->mentions->len);
  }
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
