/* SPDX-License-Identifier: MIT */
#include "names.h"
#include "pronoun.h"
#include "sample.h"

static void
test_a_surname_finds_its_full_form(void)
{
  Sample sample;
  sample_init(&sample, "Anna Field runs a bakery in Hull. The shop of Field "
                       "is small. Jane Moss and Paul Moss work there. "
                       "Customers like Moss a lot.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(names, "Field"), ==, "Anna Field");
  g_assert_null(kp_names_full(names, "Moss")); /* two of them */
  g_assert_null(kp_names_full(names, "Hull"));
  sample_clear(&sample);
  sample_init(&sample, "The clerks of Harbour Senator Anna Field are "
                       "many. The shop of Field is small. Bill Reed and "
                       "the clerks of Reed left.");
  g_autoptr(KpNames) titled = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(titled, "Field"), ==, "Anna Field");
  g_assert_cmpstr(kp_names_full(titled, "Reed"), ==, "Bill Reed");
  sample_clear(&sample);
  sample_init(&sample, "The loaves come from a mill. Called Starling, it "
                       "stands in Hull. Called Starling, it is known. Bakers "
                       "like Starling.");
  g_autoptr(KpNames) things = kp_names_new(sample.prose);
  g_assert_null(kp_names_full(things, "Starling"));
  sample_clear(&sample);
}

static void
test_works_and_things_are_nobody(void)
{
  Sample sample;
  sample_init(&sample, "The baker turned into \"The Moss Reed\" for a play. "
                       "People like the Moss Field that they know. They like "
                       "Reed, and Field as well. The Moss RBOs bake rye. "
                       "They like RBOs.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_null(kp_names_full(names, "Reed"));
  g_assert_null(kp_names_full(names, "RBOs"));
  g_assert_cmpstr(kp_names_full(names, "Field"), ==, "Moss Field");
  sample_clear(&sample);
}

static void
test_any_blank_parts_the_words_of_a_name(void)
{
  Sample sample;
  sample_init(&sample, "The loaves of Anna\u00a0Field are good. They like the "
                       "oven of baker\u00a0 Paul\nReed. People like Field, "
                       "and Reed as well.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(names, "Field"), ==, "Anna Field");
  const gchar *full = kp_names_full(names, "Reed");
  g_assert_cmpstr(full, ==, "Paul Reed");
  g_assert_cmpstr(kp_names_introduced(names, full), ==, "baker Paul Reed");
  sample_clear(&sample);
}

static void
test_a_relative_does_not_take_the_name(void)
{
  Sample sample;
  sample_init(&sample, "Anna Field runs a bakery. Field is proud of it. Her "
                       "brother Paul Field helps. He bakes. Irene S. Reed "
                       "wrote of it. Reed was there.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(names, "Field"), ==, "Anna Field");
  g_assert_cmpstr(kp_names_full(names, "Reed"), ==, "Irene S. Reed");
  g_assert_cmpstr(kp_pronoun_find(names, sample.prose, 3, KP_SEX_MAN), ==,
                  "Paul Field");
  sample_clear(&sample);
  sample_init(&sample, "Anna Field runs a bakery. Field is proud of it. Her "
                       "mother Jane Field helps. The elder Field is 80. She "
                       "bakes.");
  g_autoptr(KpNames) both = kp_names_new(sample.prose);
  g_assert_null(kp_pronoun_find(both, sample.prose, 4, KP_SEX_WOMAN));
  sample_clear(&sample);
}

static void
test_who_shares_a_surname_keeps_the_full_name(void)
{
  Sample sample;
  sample_init(&sample, "Paul Field, 50, runs a bakery. Field met 38-year-old "
                       "Jane Ruth Field. Jane helps. Jane Moss, 20, and Adam "
                       "Moss, 30, work there. Customers like Moss.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  /* nobody else of the name had come before */
  g_assert_cmpstr(kp_names_full(names, "Field"), ==, "Paul Field");
  g_assert_null(kp_names_full(names, "Moss"));
  g_assert_cmpstr(kp_names_first(names, "Adam"), ==, "Adam Moss");
  g_assert_null(kp_names_first(names, "Jane")); /* two of them */
  sample_clear(&sample);
}

static void
test_a_first_name_of_a_she(void)
{
  Sample sample;
  sample_init(&sample, "Anna Reed met Paul Holt and Labor Prime Minister Moss. "
                       "Anna said that she bakes. Labor has its own mill.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_first(names, "Anna"), ==, "Anna Reed");
  g_assert_null(kp_names_first(names, "Paul"));
  g_assert_null(kp_names_first(names, "Labor"));
  sample_clear(&sample);
}

static void
test_a_pronoun_needs_one_name(void)
{
  Sample sample;
  sample_init(&sample, "Anna Field met Paul Reed. She left. Anna Field then "
                       "slept. She woke. The shop of Field and the car of "
                       "Reed stood empty.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_null(kp_pronoun_find(names, sample.prose, 0, KP_SEX_WOMAN));
  g_assert_null(kp_pronoun_find(names, sample.prose, 1, KP_SEX_WOMAN));
  g_assert_cmpstr(kp_pronoun_find(names, sample.prose, 3, KP_SEX_WOMAN), ==,
                  "Anna Field");
  sample_clear(&sample);
}

static void
test_a_pronoun_fits_its_person(void)
{
  Sample sample;
  sample_init(&sample, "Anna Field said that she bakes. Anna Field met a "
                       "baker. He left. The baker Paul Reed slept. He woke. "
                       "Paul Reed ate his bread. Field and Anna stayed.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_null(kp_pronoun_find(names, sample.prose, 2, KP_SEX_MAN));
  g_assert_cmpstr(kp_pronoun_find(names, sample.prose, 2, KP_SEX_WOMAN), ==,
                  "Anna Field");
  /* nobody calls him Reed, but he is told to be a man */
  g_assert_cmpstr(kp_pronoun_find(names, sample.prose, 4, KP_SEX_MAN), ==,
                  "Paul Reed");
  g_assert_null(kp_pronoun_find(names, sample.prose, 4, KP_SEX_UNTOLD));
  g_autofree gchar *brief = kp_names_brief(
      names, kp_pronoun_find(names, sample.prose, 4, KP_SEX_MAN));
  g_assert_cmpstr(brief, ==, "Paul Reed");
  sample_clear(&sample);
}

/* Whom the he or she that opens the last sentence stands for. */
static void
test_a_pronoun_and_the_sentence_before(void)
{
  static const struct {
    const gchar *text;
    KpSex sex;
    const gchar *full; /* NULL: nobody's name may be put */
  } CASES[] = {
      {"Paul Reed lost his mother. Reed said she was a saint. She baked.",
       KP_SEX_WOMAN, NULL},
      {"Paul Reed said his wife was gone. Reed told her to stay. She baked.",
       KP_SEX_WOMAN, NULL},
      {"Paul Reed sold his mill. Reed has left. He bakes.", KP_SEX_MAN,
       "Paul Reed"},
      /* whom Reed met is not Reed */
      {"Paul Reed met her. Paul Reed shut his mill. Reed left. He bakes.",
       KP_SEX_MAN, "Paul Reed"},
      /* who tells of Holt is not Holt */
      {"Sam Holt is 80. Holt slept. \"Holt was late,\" he said. He bakes.",
       KP_SEX_MAN, NULL},
      /* who is Holt's is not Holt */
      {"Anna Holt sold the mill. Holt left. Holt's old lawyer wept. He bakes.",
       KP_SEX_MAN, NULL},
      {"Casey Holt won. Casey Holt slept. Holt's wife was there. She bakes.",
       KP_SEX_WOMAN, NULL},
      {"Sam Holt is 80. Holt slept. A spokesman for Holt left. He bakes.",
       KP_SEX_MAN, NULL},
      /* what stands behind another's name is said of that one */
      {"Paul Reed works with Anna Holt as her clerk. Reed met Holt in her "
       "mill. Reed has left. He bakes.",
       KP_SEX_MAN, "Paul Reed"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    Sample sample;
    sample_init(&sample, CASES[i].text);
    g_test_message("%s", CASES[i].text);
    g_autoptr(KpNames) names = kp_names_new(sample.prose);
    guint last = sample.prose->sentences->len - 1;
    g_assert_cmpstr(kp_pronoun_find(names, sample.prose, last, CASES[i].sex),
                    ==, CASES[i].full);
    sample_clear(&sample);
  }
}

static void
test_a_place_is_no_first_name(void)
{
  Sample sample;
  sample_init(&sample, "People live in Hull. Hull Anna is her name. Reed "
                       "Anna bakes. Anna sleeps.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(names, "Anna"), ==, "Reed Anna");
  sample_clear(&sample);
  sample_init(&sample, "'I saw things in Anna that I like,' he said. Anna Holt "
                       "bakes. Holt sleeps.");
  g_autoptr(KpNames) quoted = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(quoted, "Holt"), ==, "Anna Holt");
  sample_clear(&sample);
}

/* "In Hull Anna met", "at school in Hull Anna met": where the place ends and
 * the name begins, nothing tells.
 */
static void
test_a_place_opens_the_sentence(void)
{
  static const struct {
    const gchar *text;
    const gchar *name;
    const gchar *full; /* NULL: nobody's */
  } CASES[] = {
      {"In Hull Anna met the baker. People like Anna.", "Anna", NULL},
      {"In Hull Anna Holt met her. Anna Holt bakes. People like Holt.", "Holt",
       "Anna Holt"},
      {"At school in Hull Anna met the baker. People like Anna.", "Anna", NULL},
      {"They like Anna Holt and the garden at Chez Holt. People like Holt.",
       "Holt", "Anna Holt"},
      {"At Anna Holt's shop bread is sold. People like Holt.", "Holt",
       "Anna Holt"},
      {"They met in Anna Holt's shop. People like Holt.", "Holt", "Anna Holt"},
      {"They believe in Anna Holt. People like Holt.", "Holt", "Anna Holt"},
      {"The bakers live in Moss. They sell North Moss bread and bread from "
       "Moss.",
       "Moss", NULL},
      {"The mill of Anna Holt is old. They work at Holt & Reed. People like "
       "Holt.",
       "Holt", "Anna Holt"},
      {"Blame Anna Holt for the bread. People like Holt.", "Holt", "Anna Holt"},
      {"Holt sold bread. The mayor likes it. People like the singer Anna "
       "Holt. They like Holt.",
       "Holt", NULL},
      {"The law is called Breadcare. Closing Breadcare may help. People like "
       "Breadcare.",
       "Breadcare", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    Sample sample;
    sample_init(&sample, CASES[i].text);
    g_test_message("%s", CASES[i].text);
    g_autoptr(KpNames) names = kp_names_new(sample.prose);
    g_assert_cmpstr(kp_names_full(names, CASES[i].name), ==, CASES[i].full);
    sample_clear(&sample);
  }
}

static void
test_topic(void)
{
  Sample sample;
  sample_init(&sample, "Anna Field met the striker Paul Reed. Anna waved as "
                       "she left. Anna slept. Anna woke.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpuint(names->topic, <, names->people->len);
  g_assert_cmpstr(g_ptr_array_index(names->people, names->topic), ==,
                  "Anna Field");
  g_assert_cmpint(kp_names_sex(names, names->topic), ==, KP_SEX_WOMAN);
  g_autofree gchar *brief =
      kp_names_brief(names, g_ptr_array_index(names->people, names->topic));
  g_assert_cmpstr(brief, ==, "Anna");
  sample_clear(&sample);
  sample_init(&sample, "Anna Field met the striker Paul Reed. Anna waved as "
                       "she left. Paul Reed slept. Anna woke.");
  g_autoptr(KpNames) both = kp_names_new(sample.prose);
  g_assert_cmpuint(both->topic, ==, G_MAXUINT);
  sample_clear(&sample);
}

/* Nobody is named by the half of a word: no Lee in Leeds. */
static void
test_topic_of_title(void)
{
  static const struct {
    const gchar *title;
    gboolean named;
  } CASES[] = {{"Leeds mill burns", FALSE},
               {"Lee's mill burns", TRUE},
               {"Brad Lee's mill burns", TRUE}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text = g_strdup_printf(
        "# %s\n\nThe mayor met Paul Reed. The actor Brad Lee waved. Lee left. "
        "Lee slept. Lee woke. Nobody knew Reed.",
        CASES[i].title);
    Sample sample;
    sample_init(&sample, text);
    g_autoptr(KpNames) names = kp_names_new(sample.prose);
    g_assert_cmpint(names->in_title, ==, CASES[i].named);
    g_assert_cmpint(names->topic != G_MAXUINT, ==, CASES[i].named);
    sample_clear(&sample);
  }
}

static void
test_nicknames_and_initials(void)
{
  Sample sample;
  sample_init(&sample, "Brendan 'Moss' Field was there. Field left. P.B. Reed "
                       "stayed. Reed slept. Tim  Holt woke. Holt ran.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(names, "Field"), ==, "Brendan 'Moss' Field");
  g_assert_cmpstr(kp_names_full(names, "Reed"), ==, "P.B. Reed");
  g_assert_nonnull(kp_names_full(names, "Holt"));
  sample_clear(&sample);
  sample_init(&sample, "Moss Mills CEO Anna Field was there. Field left. Baker "
                       "Paul Reed Jr. stayed. Reed slept. 'Tim' Holt woke. "
                       "Holt ran.");
  g_autoptr(KpNames) trades = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(trades, "Field"), ==, "Anna Field");
  g_assert_cmpstr(kp_names_full(trades, "Reed"), ==, "Paul Reed Jr");
  g_assert_null(kp_names_full(trades, "Holt"));
  sample_clear(&sample);
}

/* What opens a sentence with a capital is no part of the name behind it. */
static void
test_descriptions_are_no_names(void)
{
  Sample sample;
  sample_init(&sample, "Mother-of-two Anna Field was there. Field left. Bakers "
                       "Paul Reed and Jane Moss stayed. Reed slept. Dutchman "
                       "Tim Holt woke. Holt ran. Six-year-old Max King ate. "
                       "They like King.");
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  g_assert_cmpstr(kp_names_full(names, "Field"), ==, "Anna Field");
  g_assert_cmpstr(kp_names_full(names, "Reed"), ==, "Paul Reed");
  g_assert_cmpstr(kp_names_full(names, "Holt"), ==, "Tim Holt");
  g_assert_cmpstr(kp_names_full(names, "King"), ==, "Max King");
  sample_clear(&sample);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/names/full", test_a_surname_finds_its_full_form);
  g_test_add_func("/names/works-and-things", test_works_and_things_are_nobody);
  g_test_add_func("/names/blanks", test_any_blank_parts_the_words_of_a_name);
  g_test_add_func("/names/relative", test_a_relative_does_not_take_the_name);
  g_test_add_func("/names/shared",
                  test_who_shares_a_surname_keeps_the_full_name);
  g_test_add_func("/names/first", test_a_first_name_of_a_she);
  g_test_add_func("/names/nicknames", test_nicknames_and_initials);
  g_test_add_func("/names/descriptions", test_descriptions_are_no_names);
  g_test_add_func("/names/sex", test_a_pronoun_fits_its_person);
  g_test_add_func("/names/sentence-before",
                  test_a_pronoun_and_the_sentence_before);
  g_test_add_func("/names/place", test_a_place_is_no_first_name);
  g_test_add_func("/names/opening-place", test_a_place_opens_the_sentence);
  g_test_add_func("/names/topic", test_topic);
  g_test_add_func("/names/title", test_topic_of_title);
  g_test_add_func("/names/pronoun", test_a_pronoun_needs_one_name);
  return g_test_run();
}
