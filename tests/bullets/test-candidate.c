/* SPDX-License-Identifier: MIT */
/* tests/spec/cuts-*.txt show the cuts; here is what must hold for any text. */
#include "last.h"
#include "standing.h"
#include "wording.h"

#define MAX_WORDS 25

static guint
count_words(const gchar *text)
{
  g_auto(GStrv) words = g_strsplit(text, " ", -1);
  return g_strv_length(words);
}

/* Each candidate keeps the promises of candidate.h; returns how many. */
static guint
check_all(const gchar *text)
{
  Sample sample;
  sample_init(&sample, text);
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  guint found = 0;
  for (guint i = 0; i < sample.prose->sentences->len; i++) {
    const gchar *why = NULL;
    g_autoptr(GPtrArray) candidates =
        kp_candidates_new(sample.prose, names, i, MAX_WORDS, &why);
    g_assert_true((candidates->len == 0) == (why != NULL));
    g_assert_cmpuint(candidates->len, <=, 24);
    for (guint c = 0; c < candidates->len; c++) {
      const KpCandidate *candidate = g_ptr_array_index(candidates, c);
      g_assert_cmpuint(candidate->n_words, ==, count_words(candidate->text));
      g_assert_cmpuint(candidate->n_words, <=, MAX_WORDS);
      g_assert_cmpuint(candidate->n_words, >=, 5);
      g_assert_true(kp_wording_balanced(candidate->text));
      g_assert_false(g_str_has_suffix(candidate->text, "."));
      g_assert_cmpuint(candidate->words->len, >, 0);
    }
    found += candidates->len;
  }
  sample_clear(&sample);
  return found;
}

static gchar *
repeat(const gchar *head, const gchar *part, guint n, const gchar *end)
{
  GString *text = g_string_new(head);
  for (guint i = 0; i < n; i++)
    g_string_append(text, part);
  g_string_append(text, end);
  return g_string_free(text, FALSE);
}

static void
test_hostile_sentences(void)
{
  static const gchar *const PARTS[] = {
      "the man said that it was late ",
      "red, ",
      ", who said, and left ",
      "\"open ",
      "'open ",
      "(deep ",
      "-- on Monday ",
      "\xe2\x80\x94 sold ",
      "\xe2\x80\x99\xe2\x80\x98 ",
      "It said, \"no, \" because (he ",
      "James Mattis ",
      "accused, ",
      "also ",
      "comment ",
  };
  const gsize most = 3900; /* bytes: longer ones are refused at once */
  for (gsize i = 0; i < G_N_ELEMENTS(PARTS); i++) {
    guint n = (guint)(most / strlen(PARTS[i]));
    g_autofree gchar *text =
        repeat("The council closed a pool ", PARTS[i], n, "now.");
    gint64 start = g_get_monotonic_time();
    check_all(text);
    g_test_message("%s: %" G_GINT64_FORMAT " us", PARTS[i],
                   g_get_monotonic_time() - start);
  }
}

/* Why a question of `n` times "and comment " has no candidate. */
static const gchar *
refusal_of(guint n)
{
  const gchar *why = NULL;
  Sample sample;
  g_autofree gchar *text =
      repeat("Did the council close a pool ", "and comment ", n, "now?");
  sample_init(&sample, text);
  g_autoptr(GPtrArray) none =
      kp_candidates_new(sample.prose, NULL, 0, MAX_WORDS, &why);
  g_assert_cmpuint(none->len, ==, 0);
  sample_clear(&sample);
  return why;
}

static void
test_endless_sentence(void)
{
  g_assert_cmpstr(refusal_of(300), ==, "a question");
  g_assert_cmpstr(refusal_of(400), ==, "too long");
}

/* The traits of the last sentence of `text`, uncut. */
static guint32
traits_of(const gchar *text)
{
  g_auto(Last) last = last_of(text);
  return last_whole(&last)->traits;
}

static void
test_traits(void)
{
  static const struct {
    const gchar *text;
    guint32 traits;
  } CASES[] = {
      {"He paid for the new roof himself.", KP_TRAIT_PRONOUN},
      {"We paid for the new roof ourselves.", KP_TRAIT_FIRST_PERSON},
      {"Now you can see your own house.", KP_TRAIT_SECOND_PERSON},
      {"The mayor also paid for the roof.", KP_TRAIT_ALSO},
      {"The mayor of the town paid for the roof as well.", KP_TRAIT_ALSO},
      {"The mayor consequently paid for the roof.", KP_TRAIT_ALSO},
      {"Even the mayor of the town paid for the roof.", KP_TRAIT_ALSO},
      {"The mayor was in town that day.", KP_TRAIT_THEN},
      {"The next day the mayor was in town.", KP_TRAIT_THEN},
      {"The mayor said that the roof leaks.", KP_TRAIT_ATTRIBUTED},
      {"\"The old roof leaks,\" the mayor said.", KP_TRAIT_SPOKEN},
      {"Anna Holt, 26, sang. Nobody left. Anna paid for the roof.",
       KP_TRAIT_SURNAME},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpuint(traits_of(CASES[i].text) & CASES[i].traits, ==,
                     CASES[i].traits);
  g_assert_cmpuint(traits_of("The mayor of the town kept the roof well.") &
                       KP_TRAIT_ALSO,
                   ==, 0);
}

/* The anaphor of a last sentence whose text before it names people. */
static void
test_anaphors(void)
{
  static const struct {
    const gchar *text;
    gboolean anaphor;
  } CASES[] = {
      {"Anna Holt paid. Holt said she expected the roof to last.", FALSE},
      {"Anna Holt, 26, paid. Anna said she expected the roof to last.", FALSE},
      {"The miller paid. Police tried to dig her out of the flour.", TRUE},
      {"The miller has always described himself as a pessimist.", FALSE},
      {"Many bakers sold their bread at the old mill.", FALSE},
      {"After the fire they moved to the old mill.", TRUE},
      {"For bakers, this means that loaves may be smaller.", TRUE},
      {"In newer ovens it gives bakers two kinds of heat.", TRUE},
      {"To our knowledge, this is the first mill of its kind.", FALSE},
      {"In the years since it was lit the oven has given off heat.", FALSE},
      {"Two weeks later Anna Holt said they were from the mill.", TRUE},
      {"Loaves sold in the UK made her a rich baker.", TRUE},
      {"Many bakers said they've sold bread at the mill.", FALSE},
      {"After the fire they've moved to the old mill.", TRUE},
      {"Parted by 200 miles, they moved to the old mill.", TRUE},
      {"Parted by 200 bakers, they moved to the old mill.", FALSE},
      {"A motorist said she expected the roof to last.", FALSE},
      {"The 26-year-old said she expected the roof to last.", FALSE},
      {"Recent reports said that he had sold the mill.", TRUE},
      {"The town has sold its mill to a friend.", FALSE},
      {"Town halls asked for their own mills.", FALSE},
      {"Despite its old name the mill is new.", TRUE},
      {"In 2014, they opened the old mill in Hull.", TRUE},
      {"On 29 May they marked ten years of the mill.", TRUE},
      {"All 12 said they had sold the mill.", FALSE},
      {"Reed and Lund said that they were selling the mill.", FALSE},
      {"Most paid their unpaid bread debt to the mill.", FALSE},
      {"Quite frankly, so are its bakers.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpint((traits_of(CASES[i].text) & KP_TRAIT_ANAPHOR) != 0, ==,
                    CASES[i].anaphor);
}

/* "there" may tell of no place. */
static void
test_there(void)
{
  g_assert_cmpuint(traits_of("The mayor has worked there as a baker.") &
                       KP_TRAIT_THEN,
                   !=, 0);
  g_assert_cmpuint(
      traits_of("There are two old mills in the town.") & KP_TRAIT_THEN, ==, 0);
  g_assert_cmpuint(traits_of("There seem to be two old mills in the town.") &
                       KP_TRAIT_THEN,
                   ==, 0);
}

/* A subject that stands for what was told before is refused, after an opening,
 * too. */
static void
test_bare_subject(void)
{
  static const struct {
    const gchar *text;
    gboolean refused;
  } CASES[] = {
      {"For bakers, this means that loaves may be smaller.", TRUE},
      {"For years, they've wanted a new mill and an oven.", TRUE},
      {"Like most bakers, they've wanted a new mill.", TRUE},
      {"One is a former school baker who also loves horses.", TRUE},
      {"One recently received a high honour for rescuing a miller.", TRUE},
      {"Another said the mill of the town was sold.", TRUE},
      {"Others agreed with the miller about the price of rye.", TRUE},
      {"One baffled baker asked the guild of the town for help.", FALSE},
      {"Another confirmed case of rust was found at the mill.", FALSE},
      {"One \"extremely tired\" baker asked the guild of the town.", FALSE},
      {"One of the bakers is a friend of the miller.", FALSE},
      {"One in five is a friend of the miller.", FALSE},
      {"One can only guess at the age of the mill.", FALSE},
      {"One needs to be aware of the age of the mill.", FALSE},
      {"One has to be aware of the age of the mill.", FALSE},
      {"Another mill was opened in the north of the town.", FALSE},
      {"Some states allow bakers to keep a mill of their own.", FALSE},
      {"Some states of the north allow bakers to keep a mill.", FALSE},
      {"Some 300 bakers were invited to the mill.", FALSE},
      {"Both men were taken to the old mill.", FALSE},
      {"More than 500 of them were roaming the old mill.", TRUE},
      {"Two of these were sold to the old mill.", TRUE},
      {"Many of those hurt in the mill were bakers.", FALSE},
      {"Bakers from the north, most of them young, met in Hull.", FALSE},
      {"From here, it is a long ride to the mill.", TRUE},
      {"Doing so will bring the bakers back to the mill.", TRUE},
      {"Doing sums will bring the bakers back to the mill.", FALSE},
      {"Whatever the reason, the mill of the town is closed.", TRUE},
      {"E.g. an oven of the guild that bakes will need rye.", TRUE},
      {"Like with old tins, the bakers have to scrub the oven.", TRUE},
      {"With old tins, the bakers have to scrub the oven.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].text);
    g_assert_true((kp_standing_refuse(last.sample.prose, last_whole(&last)) !=
                   NULL) == CASES[i].refused);
  }
}

/* "He" after an opening phrase needs his name in the bullet above: that phrase
 * tells where he was, seldom who he is. */
static void
test_subject_leans(void)
{
  static const struct {
    const gchar *text;
    gboolean leans;
  } CASES[] = {
      {"Born and raised in Hull, he calls himself a baker.", TRUE},
      {"On her way to Hull, she saw the old mill.", TRUE},
      {"For years, she's had a name as a baker.", TRUE},
      {"When Anna Holt moved to Hull, she bought the old mill.", FALSE},
      {"Talks with Anna Holt began when she moved to Hull.", FALSE},
      {"In Hull, the mayor said he had bought the old mill.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].text);
    g_assert_true(kp_standing_leans(last.sample.prose, last_whole(&last)) ==
                  CASES[i].leans);
  }
}

/* "Use flat tins": tells what to do without a verb that the program sees. */
static void
test_advice(void)
{
  static const struct {
    const gchar *text;
    gboolean refused;
  } CASES[] = {
      {"Use flat tins for all kinds of bread.", FALSE},
      {"## Use flat tins for all kinds of bread", FALSE},
      {"## Use flat tins for all kinds of bread {: .tip}", FALSE},
      {"A flat tin for all kinds of bread.", TRUE},
      {"Use of flat tins in the bakery.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text =
        g_strconcat("Bread is baked in tins.\n\n", CASES[i].text, NULL);
    g_auto(Last) last = last_of(text);
    g_assert_cmpuint(last.sample.prose->sentences->len, ==, 2);
    g_assert_true((kp_standing_refuse(last.sample.prose, last_whole(&last)) !=
                   NULL) == CASES[i].refused);
  }
}

static void
test_code_keeps_its_case(void)
{
  static const struct {
    const gchar *text;
    const gchar *bullet;
  } CASES[] = {
      {"`wc` counts the words and lines of a file.",
       "wc counts the words and lines of a file"},
      {"`-l` counts the words and lines of a file.",
       "-l counts the words and lines of a file"},
      {"However, `wc -l` counts the lines of a file.",
       "wc -l counts the lines of a file"},
      {"In short, the `wc` command counts the lines of a file.",
       "The wc command counts the lines of a file"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].text);
    g_assert_cmpstr(last_whole(&last)->text, ==, CASES[i].bullet);
  }
}

/* What a word before the sentence must explain, and what it need not. */
static void
test_then(void)
{
  static const struct {
    const gchar *text;
    gboolean then;
  } CASES[] = {
      {"The mayor opened the same mill on Monday.", TRUE},
      {"The former mayor opened the old mill on Monday.", FALSE},
      {"The former was opened by the mayor on Monday.", TRUE},
      {"The mayor opened a mill in this week's snow.", FALSE},
      {"The mayor opened a mill in this town's snow.", TRUE},
      {"The mayor met the bakers and spoke to them.", FALSE},
      {"The mayor met the bakers and spoke of it.", TRUE},
      {"Some face the cold in the old mill of the town.", TRUE},
      {"In this paper, the bread of two mills is compared.", FALSE},
      {"In this work, the bread of two mills is compared.", FALSE},
      {"The mayor paid the bakers for this work on Monday.", TRUE},
      {"All of these points are dear to the bakers of the town.", TRUE},
      {"All of the points are dear to the bakers of the town.", FALSE},
      {"Rye is a large topic here, because the town has a mill.", TRUE},
      {"Rye is a large topic now, because the town has a mill.", FALSE},
      {"The mayor baked a loaf (see the notes of the guild).", TRUE},
      {"The mayor baked a loaf (the guild could see Hull).", FALSE},
      {"The best way to do rye is to ask the mayor if he sells.", FALSE},
      {"When passed to the mill this refers to the mayor.", TRUE},
      {"Unless they have tins of iron, remove them from the mill.", TRUE},
      {"Unless they have tins of iron, remove rye from the mill.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpint((traits_of(CASES[i].text) & KP_TRAIT_THEN) != 0, ==,
                    CASES[i].then);
}

static void
test_every_trait_has_a_name(void)
{
  for (guint i = 0; i < KP_N_TRAITS; i++)
    g_assert_nonnull(kp_trait_name(i));
  g_assert_null(kp_trait_name(KP_N_TRAITS));
}

static void
test_empty(void)
{
  g_assert_cmpuint(check_all(""), ==, 0);
  g_assert_cmpuint(check_all("-- -- -- -- -- -- --\n\n, , , , , , ,"), ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/candidate/hostile", test_hostile_sentences);
  g_test_add_func("/candidate/endless", test_endless_sentence);
  g_test_add_func("/candidate/traits", test_traits);
  g_test_add_func("/candidate/anaphors", test_anaphors);
  g_test_add_func("/candidate/there", test_there);
  g_test_add_func("/candidate/bare-subject", test_bare_subject);
  g_test_add_func("/candidate/subject-leans", test_subject_leans);
  g_test_add_func("/candidate/advice", test_advice);
  g_test_add_func("/candidate/code", test_code_keeps_its_case);
  g_test_add_func("/candidate/then", test_then);
  g_test_add_func("/candidate/trait-names", test_every_trait_has_a_name);
  g_test_add_func("/candidate/empty", test_empty);
  return g_test_run();
}
