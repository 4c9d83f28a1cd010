/* SPDX-License-Identifier: MIT */
/* A name in its sentence comes in; its age, trade and rank there go out. */
#include "described.h"

#include <string.h>

#include "epithet.h"
#include "language.h"
#include "prose.h"
#include "word-list.h"

guint
kp_described_age(const gchar *folded_word)
{
  if (g_ascii_isalpha(*folded_word))
    return 0;
  gchar *end;
  guint64 age = g_ascii_strtoull(folded_word, &end, 10);
  return end > folded_word && end - folded_word <= 3 &&
                 (g_str_equal(end, "-year-old") ||
                  g_str_equal(end, "-year-old's"))
             ? (guint)age
             : 0;
}

gboolean
kp_described_trade(const KpProse *prose,
                   const gchar *folded_word,
                   guint64 lists)
{
  gsize length = strlen(folded_word);
  guint32 classes;
  if (length > 2 && memcmp(folded_word + length - 2, "'s", 2) == 0)
    lists =
        kp_language_look_up(prose->language, folded_word, length - 2, &classes);
  return (lists & kp_list_bit("trade")) != 0 ||
         (length >= 10 && (memcmp(folded_word, "mother-of-", 10) == 0 ||
                           memcmp(folded_word, "father-of-", 10) == 0));
}

/* "the 26-year-old striker | Paul Reed" */
static void
read_before(const KpRuns *runs,
            const KpRun *run,
            guint first,
            KpDescription *to)
{
  for (guint i = run->from; i > first && run->from - i < KP_EPITHET_LONGEST;
       i--) {
    if (!kp_prose_adjoins(runs->prose, i) ||
        kp_epithet_ends(runs->prose, i - 1))
      return;
    const gchar *word = kp_epithet_word(runs, i - 1);
    if (to->age == 0)
      to->age = kp_described_age(word);
    if (i == run->from && kp_epithet_is_lower(runs, i - 1) &&
        kp_epithet_tells_trade(runs, i - 1) &&
        !g_str_has_suffix(word, "'s")) /* "the baker's Hull oven" */
      to->before = kp_prose_word(runs->prose, i - 1)->term;
  }
}

/* The number that stands alone as the word, 0 for none. */
static guint
read_number(const KpRuns *runs, guint i)
{
  const guint oldest = 115; /* years */
  gchar *end;
  const gchar *word = kp_epithet_word(runs, i);
  guint64 number = g_ascii_strtoull(word, &end, 10);
  return *end == '\0' && number <= oldest ? (guint)number : 0;
}

/* "Anna Holt | , 26," or "(26)"; returns the index after it. */
static guint
read_age(const KpRuns *runs, guint i, guint end, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  if (i >= end ||
      !(kp_prose_parted(prose, i, ", ") || kp_prose_parted(prose, i, " (")))
    return i;
  guint age = read_number(runs, i);
  guint32 after = kp_span_end(kp_prose_word(prose, i)->span);
  if (age == 0 || (i + 1 < end && kp_prose_adjoins(prose, i + 1)) ||
      strchr(",.;)", prose->article->text[after]) == NULL)
    return i;
  to->age = age;
  return i + 1;
}

/* "Anna Holt | , a 26-year-old baker"; what goes on with a name describes that
 * one: "Anna Holt, the striker Paul Reed and". */
static void
read_after(const KpRuns *runs, guint from, guint end, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  if (from >= end || !kp_prose_parted(prose, from, ", "))
    return;
  guint i = from, age = 0;
  if (kp_prose_word(prose, i)->classes & KP_WORD_DETERMINER)
    i++;
  for (; i < end && i < from + KP_EPITHET_LONGEST; i++) {
    if ((i > from && !kp_prose_adjoins(prose, i)) || kp_epithet_ends(prose, i))
      return;
    const gchar *word = kp_epithet_word(runs, i);
    if (age == 0)
      age = kp_described_age(word);
    if (!kp_epithet_is_lower(runs, i) || !kp_epithet_tells_trade(runs, i) ||
        g_str_has_suffix(word, "'s"))
      continue;
    gboolean goes_on = i + 1 < end && kp_prose_adjoins(prose, i + 1);
    if (goes_on && kp_prose_word(prose, i + 1)->classes & KP_WORD_CAPITAL)
      return;
    if (goes_on && kp_epithet_tells_trade(runs, i + 1))
      continue;
    to->after = kp_prose_word(prose, i)->term;
    to->age = to->age == 0 ? age : to->age;
    return;
  }
}

/* "the 26-year-old | Hull striker": what stands before the run tells of the
 * striker. */
static gboolean
goes_before_trade(const KpRuns *runs, const KpRun *run, guint end)
{
  const KpProse *prose = runs->prose;
  guint i = run->to;
  if (kp_run_is_possessive(prose, i - 1))
    return FALSE;
  while (i < end && kp_prose_adjoins(prose, i) &&
         kp_epithet_is_lower(runs, i) &&
         kp_prose_listed(prose, i, "trade-kind"))
    i++;
  return i < end && kp_prose_adjoins(prose, i) &&
         kp_epithet_is_lower(runs, i) && kp_epithet_tells_trade(runs, i);
}

static void
read_around(const KpRuns *runs, const KpRun *run, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  const KpSentence *sentence = kp_prose_sentence(prose, run->sentence);
  guint first = kp_runs_first(runs, run->sentence);
  guint end = sentence->first_word + sentence->n_words;
  *to = (KpDescription){
      .before = KP_NO_TERM, .after = KP_NO_TERM, .sentence = run->sentence};
  if (!goes_before_trade(runs, run, end))
    read_before(runs, run, first, to);
  to->from = kp_epithet_from(runs, run, first);
  if (!kp_run_is_possessive(prose, run->to - 1)) {
    guint at = read_age(runs, run->to, end, to);
    read_after(runs, at, end, to);
    kp_epithet_apart(runs, run, at, end, to);
  }
  to->tells =
      to->age > 0 || to->before != KP_NO_TERM || to->after != KP_NO_TERM;
}

GArray *
kp_described_read(const KpRuns *runs)
{
  GArray *all = g_array_new(FALSE, FALSE, sizeof(KpDescription));
  g_array_set_size(all, runs->runs->len);
  for (guint i = 0; i < runs->runs->len; i++)
    read_around(runs, &g_array_index(runs->runs, KpRun, i),
                &g_array_index(all, KpDescription, i));
  return all;
}

/* "director", "former" of "former director": what goes before of what it is. */
static guint
end_of_time(const KpProse *prose, const KpDescription *description)
{
  guint from = description->told_from;
  return kp_prose_is(prose, from,
                     "former|acting|interim|retired|longtime|current|then")
             ? from + 1
             : from;
}

static void
append_words(GString *all, const KpProse *prose, guint from, guint to)
{
  g_autofree gchar *words = kp_prose_copy_words(prose, from, to);
  g_string_append_printf(all, "%s ", words);
}

gchar *
kp_described_introduction(const KpProse *prose,
                          const KpRun *run,
                          const KpDescription *description)
{
  if (description->from < run->from) {
    gchar *introduced =
        kp_run_strip(kp_prose_copy_words(prose, description->from, run->to));
    if (kp_epithet_opens_small(prose, description->from))
      *introduced = g_ascii_tolower(*introduced);
    return introduced;
  }
  guint from = description->told_from, to = description->told_to;
  if (to <= from)
    return NULL;
  g_autofree gchar *full =
      kp_run_strip(kp_prose_copy_words(prose, run->from, run->to));
  g_autoptr(GString) all = g_string_new(NULL);
  if (description->of_to > description->of_from) {
    guint time = end_of_time(prose, description);
    if (time > from)
      append_words(all, prose, from, time);
    append_words(all, prose, description->of_from, description->of_to);
    from = time;
  }
  append_words(all, prose, from, to);
  g_string_append(all, full);
  return g_string_free(g_steal_pointer(&all), FALSE);
}
