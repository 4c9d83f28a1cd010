/* SPDX-License-Identifier: MIT */
/* Prose comes in; its runs of capitalised words go out. */
#include "runs.h"

#include <string.h>

#include "article.h"
#include "cut.h"
#include "described.h"
#include "language.h"
#include "particle.h"
#include "prose.h"
#include "word-list.h"

static gchar *
copy_word(const KpProse *prose, guint i)
{
  return kp_span_copy(prose->article->text, kp_prose_word(prose, i)->span);
}

/* Only a blank, or the stop of an initial, stands between two words. */
static gboolean
follows(const KpProse *prose, guint i)
{
  KpSpan left = kp_prose_word(prose, i - 1)->span;
  if (kp_run_is_possessive(prose, i - 1))
    return FALSE;
  return kp_prose_adjoins(prose, i) ||
         (left.length <= 2 && kp_prose_parted(prose, i, ". "));
}

/* "S." of "Irene S. Holt", whatever words the letter is. */
static gboolean
is_initial(const KpProse *prose, guint i)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  const gchar *word = prose->article->text + span.start;
  return g_ascii_isupper(*word) && span.length == 1 && word[1] == '.';
}

static gboolean
may_be_name(KpRuns *self, guint i)
{
  const KpWord *word = kp_prose_word(self->prose, i);
  if (!(word->classes & KP_WORD_CAPITAL) || (word->classes & KP_WORD_NUMBER))
    return FALSE;
  if (is_initial(self->prose, i))
    return TRUE;
  if (word->classes &
      (KP_WORD_DAY | KP_WORD_MONTH | KP_WORD_STOP | KP_WORD_PRONOUN |
       KP_WORD_PREPOSITION | KP_WORD_DETERMINER | KP_WORD_CONNECTIVE |
       KP_WORD_SUBORDINATE))
    return FALSE;
  return !kp_prose_listed(self->prose, i, "not-name");
}

/* "Anna said that | she": the sentence tells of one person. */
static gboolean
tells_of_one(KpRuns *self, guint index)
{
  const KpSentence *sentence = kp_prose_sentence(self->prose, index);
  for (guint i = 1; i < sentence->n_words; i++) {
    const KpWord *word = kp_prose_word(self->prose, sentence->first_word + i);
    if (kp_word_listed(word, "person-pronoun") ||
        kp_word_listed(word, "person-determiner"))
      return TRUE;
  }
  return FALSE;
}

static void
add_single(KpRuns *self, const KpRun *run, guint first)
{
  guint i = run->from;
  gpointer word = (gpointer)run->name;
  if (!g_hash_table_contains(self->singles, word))
    g_hash_table_insert(self->singles, word, GUINT_TO_POINTER(i + 1));
  if (i != first || !tells_of_one(self, run->sentence))
    return;
  guint opened = GPOINTER_TO_UINT(g_hash_table_lookup(self->openers, word));
  g_hash_table_insert(self->openers, word, GUINT_TO_POINTER(opened + 1));
}

/* "in | Hull", "at | Holt Hall"; not "interest in | Holt" */
static gboolean
follows_place_word(const KpRuns *self, guint i)
{
  const KpProse *prose = self->prose;
  return follows(prose, i) &&
         kp_prose_is(prose, i - 1, "at|in|near|into|across|outside|around") &&
         !(i > 1 && follows(prose, i - 1) &&
           kp_prose_listed(prose, i - 2, "trusting"));
}

/* "at Holt Hall", not "in Holt's hall"; a stone is thrown "at Holt" */
static void
add_place(KpRuns *self, const KpRun *run, guint first)
{
  const KpProse *prose = self->prose;
  if (run->from == first || !follows_place_word(self, run->from) ||
      kp_prose_word(prose, run->from)->classes & KP_WORD_QUOTED ||
      kp_run_is_possessive(prose, run->to - 1))
    return;
  gchar *name = copy_word(prose, run->from);
  const gchar *before = kp_prose_word(prose, run->from - 1)->form->folded;
  gboolean firm = run->from + 1 < prose->n_words && /* "at Holt & Reed" */
                  kp_prose_parted(prose, run->from + 1, " & ");
  gboolean alone =
      (run->to - run->from == 1 && !firm && !g_str_equal(before, "at")) ||
      g_hash_table_lookup(self->places, name) != NULL;
  g_hash_table_insert(self->places, name, GUINT_TO_POINTER(alone));
}

static gboolean
is_honorific(KpRuns *self, guint i)
{
  return kp_run_honours(kp_prose_word(self->prose, i)->form->folded);
}

/* "said | King", not "the King", "King of Hull" */
static gboolean
is_surname(const KpProse *prose, guint i)
{
  return kp_prose_listed(prose, i, "title-surname") &&
         !(i > 0 && kp_prose_word(prose, i - 1)->classes &
                        (KP_WORD_DETERMINER | KP_WORD_PRONOUN)) &&
         !(i > 0 && kp_run_is_possessive(prose, i - 1)) &&
         !(i + 1 < prose->n_words &&
           g_str_equal(kp_prose_word(prose, i + 1)->form->folded, "of"));
}

/* "Senator | Anna Holt", "Baker | Anna Holt", "Bakers | Anna Holt and", "Dane |
 * Anna Holt", "Mother-of-two | Anna Holt", "Six-year-old | Anna Holt" */
static gboolean
tells_of_name(const KpProse *prose, guint i)
{
  const KpForm *form = kp_prose_word(prose, i)->form;
  guint64 single = 0; /* the lists of "baker" for "bakers" */
  guint32 classes;
  if (g_str_has_suffix(form->folded, "s"))
    single = kp_language_look_up(prose->language, form->folded,
                                 form->length - 1, &classes);
  return kp_prose_word(prose, i)->classes & KP_WORD_TITLE ||
         kp_described_trade(prose, form->folded, form->lists) ||
         kp_described_trade(prose, form->folded, single) ||
         kp_prose_listed(prose, i, "nationality") ||
         g_str_has_suffix(form->folded, "-old");
}

/* The index after the run's surname. */
static guint
surname_end(const KpProse *prose, const KpRun *run)
{
  return run->to - run->from > 2 && kp_run_is_suffix(prose, run->to - 1)
             ? run->to - 1
             : run->to;
}

static gchar *
copy_surname(const KpProse *prose, const KpRun *run)
{
  return kp_particles_lower(kp_run_strip(
      kp_prose_copy_words(prose, run->surname, surname_end(prose, run))));
}

static void
add_run(KpRuns *self, guint sentence, guint from, guint to, guint first)
{
  const KpProse *prose = self->prose;
  while (from < to && (kp_prose_word(prose, from)->classes & KP_WORD_TITLE))
    from++;
  if (from == to && is_surname(prose, to - 1))
    from--;
  if (from == to)
    return;
  /* "Harbour Senator | Anna Holt", "Moss Mills CEO | Anna Holt", "Baker Mr |
   * Holt" */
  for (guint i = from; i + 1 < to; i++)
    from = is_honorific(self, i) || (i + 2 < to && tells_of_name(prose, i))
               ? i + 1
               : from;
  /* "Blame | Anna Holt" */
  if (from == first && to - from > 2 && kp_prose_listed(prose, from, "starter"))
    from++;
  gboolean titled = from > first && is_honorific(self, from - 1);
  KpRun run = {.from = from, .to = to, .sentence = sentence, .titled = titled};
  run.surname = kp_particles_from(prose, self->particled, from,
                                  surname_end(prose, &run) - 1);
  gchar *name = copy_surname(prose, &run);
  g_ptr_array_add(self->names, name);
  run.name = name;
  g_array_append_val(self->runs, run);
  for (guint i = MAX(from, first + 1); i < to; i++)
    g_hash_table_add(self->inner, (gpointer)kp_prose_word(prose, i)->form);
  add_place(self, &run, first);
  if (kp_run_is_single(&run))
    add_single(self, &run, first);
}

static void
find_runs(KpRuns *self, guint index)
{
  const KpProse *prose = self->prose;
  const KpSentence *sentence = kp_prose_sentence(prose, index);
  guint end = sentence->first_word + sentence->n_words;
  guint first = kp_runs_first(self, index);
  for (guint i = first; i < end;) {
    guint from = i, last = kp_particles_end(prose, self->particled, i, end);
    i = last + 1;
    if (last == from && !may_be_name(self, from))
      continue;
    for (;;) {
      if (i < end && follows(prose, i) &&
          (last = kp_particles_end(prose, self->particled, i, end)) > i)
        i = last + 1;
      else if (i < end && may_be_name(self, i) && follows(prose, i))
        i++;
      else if (i + 1 < end && may_be_name(self, i) &&
               may_be_name(self, i + 1) && kp_run_closes_nickname(prose, i + 1))
        i += 2;
      else
        break;
    }
    add_run(self, index, from, i, first);
  }
}

/* "Even Holt said", "Meeting Holt was", "Called Holt, the mill": the sentence's
 * first word, no name; "Drew Holt" is one. */
static gboolean
opens_plainly(KpRuns *self, const KpRun *run)
{
  const KpProse *prose = self->prose;
  const KpWord *word = kp_prose_word(prose, run->from);
  const gchar *end = prose->article->text + kp_span_end(word->span);
  gboolean past = word->classes & KP_WORD_VERB && word->span.length > 4 &&
                  memcmp(end - 2, "ed", 2) == 0;
  return run->from == kp_runs_first(self, run->sentence) &&
         (past || kp_prose_listed(self->prose, run->from, "starter") ||
          kp_prose_listed(self->prose, run->from, "opener-comma") ||
          kp_prose_listed(self->prose, run->from, "verb-gerund") ||
          kp_run_is_order(prose, run));
}

/* "Anna", "Jean-Luc", "J.", "T.J."; not "UCLan", "al-Amin". */
static gboolean
may_be_first_name(const KpProse *prose, guint i)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  const gchar *word = prose->article->text + span.start;
  if (g_ascii_islower(*word))
    return FALSE;
  for (guint32 b = 1; b < span.length; b++) {
    if (g_ascii_isupper(word[b]) && g_ascii_isalpha(word[b - 1]) &&
        span.length > 2)
      return FALSE;
  }
  return TRUE;
}

/* "'Moss' Field": the first word has lost the name before it. */
static gboolean
opens_in_marks(const KpProse *prose, const KpRun *run)
{
  const gchar *after =
      prose->article->text + kp_span_end(kp_prose_word(prose, run->from)->span);
  gunichar mark = g_utf8_get_char(after);
  return mark == '\'' || mark == '"' || mark == 0x2019 || mark == 0x201d;
}

/* "Hull Anna", where people live in Hull. */
static gboolean
opens_with_place(const KpRuns *self, const KpRun *run)
{
  g_autofree gchar *word = copy_word(self->prose, run->from);
  return g_hash_table_lookup(self->places, word) != NULL;
}

/* "In Hull Anna met the mayor": a place and a name without a comma. */
static gboolean
may_hold_place(const KpRuns *self, const KpRun *run)
{
  const KpProse *prose = self->prose;
  guint first = kp_runs_first(self, run->sentence);
  return run->from > first && follows_place_word(self, run->from) &&
         !kp_run_is_possessive(prose, run->to - 1);
}

/* "Closing Moss may help", where Moss stood alone before: the first word may be
 * any word. */
static gboolean
opens_before_known(const KpRuns *self, const KpRun *run)
{
  guint first = kp_runs_first(self, run->sentence);
  guint alone = GPOINTER_TO_UINT(g_hash_table_lookup(self->singles, run->name));
  return run->from == first && run->to - run->from == 2 && alone > 0 &&
         alone <= run->from;
}

/* "as 'The | Moss Reed'": a work, or a part in one. */
static gboolean
is_of_work(KpRuns *self, const KpRun *run)
{
  if (run->from <= kp_runs_first(self, run->sentence) + 1 ||
      !follows(self->prose, run->from))
    return FALSE;
  g_autofree gchar *before = copy_word(self->prose, run->from - 1);
  return g_str_equal(before, "The");
}

gboolean
kp_run_is_full_name(KpRuns *self, const KpRun *run)
{
  guint end = surname_end(self->prose, run), n = end - run->from;
  if (kp_run_is_single(run) || n > 4 || opens_plainly(self, run) ||
      opens_with_place(self, run) || may_hold_place(self, run) ||
      opens_in_marks(self->prose, run) ||
      !may_be_first_name(self->prose, run->from) || is_of_work(self, run))
    return FALSE;
  const gchar *text = self->prose->article->text;
  for (guint i = run->from; i < end; i++) {
    KpSpan span = kp_prose_word(self->prose, i)->span;
    const gchar *word = text + span.start;
    if (span.length > 2 && g_ascii_isupper(word[0]) && g_ascii_isupper(word[1]))
      return FALSE; /* "HBG", "RBOs", not "P.B." */
  }
  return !g_str_has_suffix(run->name, ".") &&
         g_hash_table_lookup(self->places, run->name) == NULL &&
         !opens_before_known(self, run);
}

gboolean
kp_run_is_known(const KpRuns *self, const KpRun *run)
{
  return g_hash_table_contains(self->singles, run->name);
}

guint
kp_runs_first(const KpRuns *self, guint sentence)
{
  return kp_prose_sentence(self->prose, sentence)->first_word;
}

KpRuns *
kp_runs_new(const KpProse *prose)
{
  KpRuns *self = g_new0(KpRuns, 1);
  self->prose = prose;
  self->runs = g_array_new(FALSE, FALSE, sizeof(KpRun));
  self->names = g_ptr_array_new_with_free_func(g_free);
  self->singles = g_hash_table_new(g_str_hash, g_str_equal);
  self->places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  self->openers = g_hash_table_new(g_str_hash, g_str_equal);
  self->inner = g_hash_table_new(NULL, NULL);
  self->particled = kp_particles_new(prose);
  for (guint i = 0; i < prose->sentences->len; i++)
    find_runs(self, i);
  return self;
}

void
kp_runs_free(KpRuns *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->runs);
  g_ptr_array_unref(self->names);
  g_hash_table_unref(self->singles);
  g_hash_table_unref(self->openers);
  g_hash_table_unref(self->places);
  g_hash_table_unref(self->particled);
  g_hash_table_unref(self->inner);
  g_free(self);
}
