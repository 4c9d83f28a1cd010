/* SPDX-License-Identifier: MIT */
/* What is put back into a chosen bullet where the box has words left. */
#include "choice.h"
#include "point.h"
#include "sample.h"

#define NONE NULL
#define LEFT 60 /* words */

/* A candidate of sentence 0 that keeps the first `n` words of it. */
static KpCandidate *
candidate_new(const gchar *text, guint n, const gchar *cut)
{
  KpCandidate *self = g_new0(KpCandidate, 1);
  self->text = g_strdup(text);
  self->n_words = kp_point_words(text);
  self->cuts = g_ptr_array_new();
  if (cut != NULL)
    g_ptr_array_add(self->cuts, (gpointer)cut);
  self->words = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < n; i++)
    g_array_append_val(self->words, i);
  self->called = g_array_new(FALSE, FALSE, sizeof(KpCalled));
  return self;
}

/* A short candidate, chosen, and a whole one of its sentence. */
typedef struct {
  KpCandidate *brief, *whole;
  gdouble brief_worth, whole_worth;
  KpRoom room;
} Pair;

#define BRIEF "Bakers sold the rye of Hull"
#define WHOLE "Bakers sold the rye of Hull and burned the rest"
#define LONG "Bakers sold the rye of Hull to the mill of the old port of Goole"
#define LONG_WHOLE LONG " in the end"

static Pair
pair_new(const gchar *cut)
{
  return (Pair){candidate_new(BRIEF, 6, cut),
                candidate_new(WHOLE, 10, NONE),
                0.3,
                0.3,
                {.budget = LEFT, .max_words = 25}};
}

/* The same of fifteen words. */
static Pair
long_pair_new(const gchar *cut)
{
  return (Pair){candidate_new(LONG, 15, cut),
                candidate_new(LONG_WHOLE, 18, NONE),
                0.3,
                0.3,
                {.budget = LEFT, .max_words = 25}};
}

static const gchar *
text_of(const Pair *pair, guint sentence, GArray *chosen)
{
  pair->whole->sentence = sentence;
  const KpEntry entries[] = {
      {.candidate = pair->brief, .worth = pair->brief_worth},
      {.candidate = pair->whole, .worth = pair->whole_worth}};
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  g_array_append_vals(all, entries, G_N_ELEMENTS(entries));
  kp_choice_restore(all, pair->room, chosen);
  return entries[g_array_index(chosen, guint, 0)].candidate->text;
}

/* The text that is shown for the short one, once the pair is freed. */
static void
expect(Pair pair, const gchar *text)
{
  g_autoptr(GArray) chosen = g_array_new(FALSE, TRUE, sizeof(guint));
  g_array_set_size(chosen, 1);
  g_assert_cmpstr(text_of(&pair, 0, chosen), ==, text);
  kp_candidate_free(pair.brief);
  kp_candidate_free(pair.whole);
}

static void
test_what_is_missed_comes_back(void)
{
  expect(pair_new("second half"), WHOLE);
  expect(pair_new("trailing relative"), WHOLE);
  expect(pair_new("time"), WHOLE);
  expect(pair_new("after dash"), WHOLE);
  expect(pair_new("dash aside"), WHOLE);
}

static void
test_what_nobody_misses_stays_away(void)
{
  expect(pair_new("attribution"), BRIEF);
  expect(pair_new("age"), BRIEF);
  expect(pair_new("bracket"), BRIEF);
  Pair both = pair_new("time");
  g_ptr_array_add(both.brief->cuts, (gpointer) "age");
  expect(both, BRIEF);
}

/* A brief one misses more than a long one, and more of its worth. */
static void
test_brief_one_misses_more(void)
{
  expect(pair_new("trailing clause"), WHOLE);
  expect(pair_new("opening clause"), WHOLE);
  expect(long_pair_new("time"), LONG_WHOLE);
  expect(long_pair_new("trailing clause"), LONG);
  Pair pair = long_pair_new("time");
  pair.whole_worth = 0.24;
  expect(pair, LONG);
  pair = pair_new("time");
  pair.whole_worth = 0.24;
  expect(pair, WHOLE);
}

static void
test_no_room(void)
{
  Pair pair = pair_new("time");
  pair.room.budget = pair.whole->n_words;
  expect(pair, WHOLE);
  pair = pair_new("time");
  pair.room.budget = pair.whole->n_words - 1;
  expect(pair, BRIEF);
}

/* "Hull" will be "the port of Hull": three words more. */
static void
test_names_have_room(void)
{
  for (guint room = 0; room < 2; room++) {
    Pair pair = pair_new("time");
    KpCalled called = {.call = "Hull", .full = "the port of Hull"};
    g_array_append_val(pair.whole->called, called);
    pair.room.max_words = pair.whole->n_words + 2 + room;
    expect(pair, room > 0 ? WHOLE : BRIEF);
  }
}

/* A pair that speaks of "Hull", where only the brief one has room for "Ann
 * Hull". */
static Pair
cramped_pair_new(void)
{
  Pair pair = pair_new("time");
  KpCalled called = {.call = "Hull", .full = "Ann Hull"};
  g_array_append_val(pair.brief->called, called);
  called.cramped = TRUE;
  g_array_append_val(pair.whole->called, called);
  return pair;
}

static KpCalled *
called_by(const KpCandidate *candidate)
{
  return &g_array_index(candidate->called, KpCalled, 0);
}

/* What gives way in an article of `text`, below a bullet that reads `above`, is
 * the whole one of the pair; a still shorter one would have room as well. */
static void
expect_narrowed(Pair pair,
                const gchar *text,
                const gchar *above,
                const gchar *expected)
{
  KpCandidate *shorter = candidate_new("Bakers sold", 2, NONE);
  g_array_append_val(shorter->called, *called_by(pair.brief));
  shorter->traits = pair.brief->traits;
  shorter->sentence = pair.brief->sentence;
  const KpEntry entries[] = {{.candidate = candidate_new(above, 3, NONE)},
                             {.candidate = pair.whole},
                             {.candidate = pair.brief},
                             {.candidate = shorter}};
  const guint both[] = {0, 1};
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  g_autoptr(GArray) chosen = g_array_new(FALSE, FALSE, sizeof(guint));
  g_array_append_vals(all, entries, G_N_ELEMENTS(entries));
  g_array_append_vals(chosen, both, G_N_ELEMENTS(both));
  Sample sample;
  sample_init(&sample, text);
  kp_choice_narrow(sample.prose, all, chosen);
  sample_clear(&sample);
  guint shown = g_array_index(chosen, guint, 1);
  g_assert_cmpstr(entries[shown].candidate->text, ==, expected);
  for (gsize i = 0; i < G_N_ELEMENTS(entries); i++)
    kp_candidate_free(entries[i].candidate);
}

#define UNTITLED "Bakers sold bread."
#define NOBODY "Bakers sold bread"

static void
test_room_for_a_name(void)
{
  expect_narrowed(cramped_pair_new(), UNTITLED, NOBODY, BRIEF);
  /* A name that the title or a bullet tells needs none, nor does a thing. */
  expect_narrowed(cramped_pair_new(), "# Hull sells rye\n\nBakers sold bread.",
                  NOBODY, WHOLE);
  expect_narrowed(cramped_pair_new(), UNTITLED, "Bakers of Hull", WHOLE);
  Pair pair = cramped_pair_new();
  called_by(pair.whole)->thing = TRUE;
  expect_narrowed(pair, UNTITLED, NOBODY, WHOLE);
  pair = cramped_pair_new();
  called_by(pair.brief)->cramped = TRUE;
  expect_narrowed(pair, UNTITLED, NOBODY, WHOLE);
}

/* Not to one that leans, of another sentence, or that calls others. */
static void
test_no_room_for_a_name(void)
{
  Pair pair = cramped_pair_new();
  pair.brief->traits = KP_TRAIT_PRONOUN;
  expect_narrowed(pair, UNTITLED, NOBODY, WHOLE);
  pair = cramped_pair_new();
  pair.brief->sentence = 1;
  expect_narrowed(pair, UNTITLED, NOBODY, WHOLE);
  pair = cramped_pair_new();
  KpCalled again = *called_by(pair.brief);
  g_array_append_val(pair.brief->called, again);
  expect_narrowed(pair, UNTITLED, NOBODY, "Bakers sold");
  pair = cramped_pair_new();
  g_array_index(pair.brief->words, guint, 5) = 20;
  expect_narrowed(pair, UNTITLED, NOBODY, "Bakers sold");
}

static void
test_one_that_stands_worse(void)
{
  Pair pair = pair_new("time");
  pair.whole->traits = KP_TRAIT_THEN;
  expect(pair, BRIEF);
  pair = pair_new("time");
  pair.whole->traits = pair.brief->traits = KP_TRAIT_THEN;
  expect(pair, WHOLE);
  pair = pair_new("time");
  pair.whole_worth = 0.19;
  expect(pair, BRIEF);
}

static void
test_other_words(void)
{
  Pair pair = pair_new("time");
  g_array_remove_index(pair.whole->words, 2);
  expect(pair, BRIEF);
  pair = pair_new("time");
  g_autoptr(GArray) chosen = g_array_new(FALSE, TRUE, sizeof(guint));
  g_array_set_size(chosen, 1);
  g_assert_cmpstr(text_of(&pair, 1, chosen), ==, BRIEF); /* of the next */
  kp_candidate_free(pair.brief);
  kp_candidate_free(pair.whole);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/restore/name", test_room_for_a_name);
  g_test_add_func("/restore/no-name", test_no_room_for_a_name);
  g_test_add_func("/restore/what-is-missed-comes-back",
                  test_what_is_missed_comes_back);
  g_test_add_func("/restore/what-nobody-misses-stays-away",
                  test_what_nobody_misses_stays_away);
  g_test_add_func("/restore/brief", test_brief_one_misses_more);
  g_test_add_func("/restore/no-room", test_no_room);
  g_test_add_func("/restore/names-have-room", test_names_have_room);
  g_test_add_func("/restore/one-that-stands-worse", test_one_that_stands_worse);
  g_test_add_func("/restore/other-words", test_other_words);
  return g_test_run();
}
