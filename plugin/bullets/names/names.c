/* SPDX-License-Identifier: MIT */
/* Prose comes in; its people, with all that they are called, go out. */
#include "names.h"

#include <string.h>

#include "described.h"
#include "name-tables.h"
#include "prose.h"
#include "runs.h"
#include "word-list.h"

static gchar *
full_of(const KpProse *prose, const KpRun *run)
{
  return kp_run_strip(kp_prose_copy_words(prose, run->from, run->to));
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
add_name(KpNames *self, const gchar *full, gboolean called)
{
  KpPerson person = {.called = called};
  gchar *name = g_strdup(full);
  g_ptr_array_add(self->people, name);
  g_array_append_val(self->persons, person);
  g_hash_table_insert(self->by_full, name, GUINT_TO_POINTER(self->people->len));
}

/* The first of the prose's words that is the surname alone; G_MAXUINT: none. */
static guint
first_alone(const KpRuns *runs, const gchar *surname)
{
  return GPOINTER_TO_UINT(g_hash_table_lookup(runs->singles, surname)) - 1;
}

static void
add_person(KpNames *self, const KpRuns *runs, const KpRun *run)
{
  g_autofree gchar *full = full_of(runs->prose, run);
  guint known = bearer_of(self, run->name);
  gboolean called = first_alone(runs, run->name) < run->from;
  if (known == G_MAXUINT || bearer_of(self, full) != 0)
    return;
  if (known != 0 &&
      has_first_name_of(full, g_ptr_array_index(self->people, known - 1)))
    return;
  /* Who is told of gets the full name first: what was called so before is
   * something else, as is the mill "Holt & Field" before a "Jane Field"; and
   * who was called so alone before another bearer came keeps it. */
  if (called == (known == 0)) {
    bear(self, run->name, G_MAXUINT);
    return;
  }
  add_name(self, full, TRUE);
  bear(self, known == 0 ? run->name : full, self->people->len);
  if (known != 0)
    g_hash_table_add(self->shared, GUINT_TO_POINTER(known));
}

/* Who is called by the full name alone, or by the first name. */
static void
add_other(KpNames *self, const KpRuns *runs, const KpRun *run)
{
  g_autofree gchar *full = full_of(runs->prose, run);
  if (bearer_of(self, full) != 0)
    return;
  if (!g_hash_table_contains(self->by_full, full))
    add_name(self, full, FALSE);
  bear(self, full, GPOINTER_TO_UINT(g_hash_table_lookup(self->by_full, full)));
}

static gchar *
first_name_of(const gchar *full)
{
  return g_strndup(full, strcspn(full, " "));
}

/* First names that are nobody's surname. */
static void
add_first_names(KpNames *self, const KpRuns *runs)
{
  for (guint i = 0; i < self->people->len; i++) {
    gchar *first = first_name_of(g_ptr_array_index(self->people, i));
    gboolean taken = g_hash_table_contains(self->by_first, first) ||
                     g_hash_table_contains(runs->places, first) ||
                     bearer_of(self, first) != 0;
    g_hash_table_insert(self->by_first, first,
                        GUINT_TO_POINTER(taken ? G_MAXUINT : i + 1));
  }
}

/* TRUE where the full name is a person's since the article says what he is or
 * calls him by his first name. */
static gboolean
is_other(const KpRuns *runs, const GArray *described, guint i)
{
  const KpRun *run = &g_array_index(runs->runs, KpRun, i);
  if (run->titled || g_array_index(described, KpDescription, i).tells)
    return TRUE;
  g_autofree gchar *full = full_of(runs->prose, run);
  g_autofree gchar *first = first_name_of(full);
  return g_hash_table_contains(runs->openers, first) &&
         !g_hash_table_contains(runs->places, first);
}

/* Whom the run names, from 1; 0 and G_MAXUINT: nobody that is known. */
static guint
named_by(const KpNames *self, const KpProse *prose, const KpRun *run)
{
  gboolean alone = kp_run_is_single(run);
  g_autofree gchar *full = alone ? NULL : full_of(prose, run);
  guint known = alone ? 0 : bearer_of(self, full);
  if (known == 0)
    known = bearer_of(self, run->name);
  if (known == 0 && alone)
    known = GPOINTER_TO_UINT(g_hash_table_lookup(self->by_first, run->name));
  return known;
}

static void
add_mention(KpNames *self, const KpProse *prose, const KpRun *run)
{
  guint known = named_by(self, prose, run);
  const KpSentence *sentence = kp_prose_sentence(prose, run->sentence);
  guint32 start = kp_prose_word(prose, run->from)->span.start;
  guint32 end = kp_span_end(kp_prose_word(prose, run->to - 1)->span);
  /* Any other run of capitals may be a person as well: G_MAXUINT. */
  KpMention mention = {.span = {start, end - start},
                       .sentence = run->sentence,
                       .person = known == 0 ? G_MAXUINT : known - 1,
                       .at = run->from - sentence->first_word,
                       .full = !kp_run_is_single(run)};
  if (known == G_MAXUINT)
    mention.person = G_MAXUINT;
  g_array_append_val(self->mentions, mention);
}

static void
introduce(KpNames *self,
          const KpProse *prose,
          const KpRun *run,
          const KpDescription *description)
{
  gpointer *known = &g_ptr_array_index(self->introduced, description->person);
  if (*known != NULL || kp_run_is_single(run))
    return;
  g_autofree gchar *introduced =
      kp_described_introduction(prose, run, description);
  const gchar *full = g_ptr_array_index(self->people, description->person);
  if (introduced != NULL && g_str_has_suffix(introduced, full))
    *known = g_steal_pointer(&introduced);
}

static void
describe(KpNames *self, const KpRuns *runs, const GArray *described)
{
  for (guint i = 0; i < runs->runs->len; i++) {
    const KpRun *run = &g_array_index(runs->runs, KpRun, i);
    KpDescription description = g_array_index(described, KpDescription, i);
    gboolean told = description.told_to > description.told_from;
    if (!description.tells && !told && description.from == run->from)
      continue;
    guint known = named_by(self, runs->prose, run);
    description.person =
        known == 0 || known == G_MAXUINT ? G_MAXUINT : known - 1;
    if (description.tells)
      g_array_append_val(self->described, description);
    if (description.person != G_MAXUINT)
      introduce(self, runs->prose, run, &description);
  }
}

static void
add_people(KpNames *self, KpRuns *runs, const GArray *described)
{
  for (guint i = 0; i < runs->runs->len; i++) {
    const KpRun *run = &g_array_index(runs->runs, KpRun, i);
    if (kp_run_is_known(runs, run) && kp_run_is_full_name(runs, run))
      add_person(self, runs, run);
  }
  for (guint i = 0; i < runs->runs->len; i++) {
    const KpRun *run = &g_array_index(runs->runs, KpRun, i);
    if (kp_run_is_full_name(runs, run) && is_other(runs, described, i))
      add_other(self, runs, run);
  }
  add_first_names(self, runs);
}

static void
add_mentions(KpNames *self, const KpProse *prose, const KpRuns *runs)
{
  guint next = 0;
  for (guint i = 0; i <= prose->sentences->len; i++) {
    while (next < runs->runs->len &&
           g_array_index(runs->runs, KpRun, next).sentence < i)
      add_mention(self, prose, &g_array_index(runs->runs, KpRun, next++));
    g_array_append_val(self->first_mention, self->mentions->len);
  }
}

KpNames *
kp_names_new(const KpProse *prose)
{
  KpNames *self = g_new0(KpNames, 1);
  self->people = g_ptr_array_new_with_free_func(g_free);
  self->described = g_array_new(FALSE, FALSE, sizeof(KpDescription));
  self->mentions = g_array_new(FALSE, FALSE, sizeof(KpMention));
  self->by_full = g_hash_table_new(g_str_hash, g_str_equal);
  self->by_surname =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  self->by_first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  self->introduced = g_ptr_array_new_with_free_func(g_free);
  self->persons = g_array_new(FALSE, TRUE, sizeof(KpPerson));
  self->shared = g_hash_table_new(NULL, NULL);
  self->first_mention = g_array_new(FALSE, FALSE, sizeof(guint));
  g_autoptr(KpRuns) runs = kp_runs_new(prose);
  g_autoptr(GArray) described = kp_described_read(runs);
  add_people(self, runs, described);
  g_ptr_array_set_size(self->introduced, (gint)self->people->len);
  describe(self, runs, described);
  add_mentions(self, prose, runs);
  self->places = g_hash_table_ref(runs->places);
  self->initials = kp_initials_new(prose);
  self->bodies = kp_bodies_new(prose);
  self->kinds = kp_kinds_new(prose, self->places);
  self->lone = kp_lone_new(runs, described, self->places);
  kp_sexes_count(self, prose);
  kp_topic_find(self, prose);
  kp_introduced_later(self, prose);
  return self;
}

void
kp_names_free(KpNames *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->people);
  g_hash_table_unref(self->by_first);
  g_ptr_array_unref(self->introduced);
  g_array_unref(self->persons);
  g_array_unref(self->described);
  g_array_unref(self->mentions);
  g_hash_table_unref(self->by_full);
  g_hash_table_unref(self->by_surname);
  g_hash_table_unref(self->shared);
  g_hash_table_unref(self->places);
  g_hash_table_unref(self->initials);
  g_hash_table_unref(self->bodies);
  g_hash_table_unref(self->kinds);
  g_hash_table_unref(self->lone);
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

/* TRUE where the article names the person otherwise than in full. */
static gboolean
is_called(const KpNames *self, guint person)
{
  for (guint i = 0; i < self->mentions->len; i++) {
    const KpMention *mention = &g_array_index(self->mentions, KpMention, i);
    if (mention->person == person && !mention->full)
      return TRUE;
  }
  return FALSE;
}

const gchar *
kp_names_introduced(const KpNames *self, const gchar *full)
{
  guint person;
  return g_ptr_array_find(self->people, full, &person)
             ? g_ptr_array_index(self->introduced, person)
             : NULL;
}

/* TRUE where the article says what the person's age or trade is. */
static gboolean
is_described(const KpNames *self, guint person)
{
  for (guint i = 0; i < self->described->len; i++) {
    if (g_array_index(self->described, KpDescription, i).person == person)
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_names_has_trade(const KpNames *self, const gchar *full)
{
  guint person;
  if (!g_ptr_array_find(self->people, full, &person))
    return FALSE;
  for (guint i = 0; i < self->described->len; i++) {
    const KpDescription *told =
        &g_array_index(self->described, KpDescription, i);
    if (told->person == person &&
        (told->before != KP_NO_TERM || told->after != KP_NO_TERM))
      return TRUE;
  }
  return FALSE;
}

const gchar *
kp_names_first(const KpNames *self, const gchar *name)
{
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(self->by_first, name));
  if (known == 0 || known == G_MAXUINT)
    return NULL;
  const gchar *full = g_ptr_array_index(self->people, known - 1);
  const KpPerson *person = &g_array_index(self->persons, KpPerson, known - 1);
  gboolean longer = strchr(full, ' ') != strrchr(full, ' ');
  gboolean sexed = !longer && kp_names_sex(self, known - 1) != KP_SEX_UNTOLD &&
                   (person->titled || person->women + person->men > 0);
  return sexed || is_described(self, known - 1) ? full : NULL;
}

gchar *
kp_names_brief(const KpNames *self, const gchar *full)
{
  const gchar *blank = strrchr(full, ' ');
  g_autofree gchar *first = first_name_of(full);
  if (g_str_equal(first, "Al") || g_str_equal(first, "El"))
    return g_strdup(full);
  if (blank != NULL && kp_names_full(self, blank + 1) == full)
    return g_strdup(blank + 1);
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(self->by_first, first));
  if (known != 0 && known != G_MAXUINT && is_called(self, known - 1))
    return g_steal_pointer(&first);
  return g_strdup(full);
}
