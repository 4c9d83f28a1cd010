/* SPDX-License-Identifier: MIT */
#include "expect-called.h"
#include "introduction.h"
#include "name-tables.h"

/* What the initials of a text stand for, NULL: nothing tells. */
static void
expect_spelled(const gchar *text, const gchar *initials, const gchar *expected)
{
  const gboolean bare = FALSE;
  Sample sample;
  sample_init(&sample, text);
  g_autoptr(GHashTable) table = kp_initials_new(sample.prose);
  g_autofree gchar *spelled = kp_initials_spell(table, initials, bare);
  g_test_message("%s", text);
  g_assert_cmpstr(spelled, ==, expected);
  sample_clear(&sample);
}

static void
test_brackets_tell(void)
{
  expect_spelled("The Hull Bakers Guild (HBG) met.", "HBG",
                 "Hull Bakers Guild");
  expect_spelled("The Guild of Hull Bakers (GHB) met.", "GHB",
                 "Guild of Hull Bakers");
  expect_spelled("The Organ of Oven Bakers (OOB) met.", "OOB",
                 "Organ of Oven Bakers");
  expect_spelled("The freedom of bread (FOB) is old.", "FOB",
                 "freedom of bread");
  expect_spelled("The HBG (Hull Bakers Guild) met in town.", "HBG",
                 "Hull Bakers Guild");
  expect_spelled("The Hull Millers Guild (HBG) met.", "HBG", NULL);
  expect_spelled("The Federal Bread Inspection (FBI) met.", "FBI", NULL);
}

static void
test_name_before_tells(void)
{
#define LATER " The HBG sold a mill."
  expect_spelled("They met the Hull Bakers Guild." LATER, "HBG",
                 "Hull Bakers Guild");
  expect_spelled("The Hull Bakers Guild met." LATER, "HBG",
                 "Hull Bakers Guild");
  expect_spelled("They met in Hull Bakers Guild's mill." LATER, "HBG",
                 "Hull Bakers Guild");
  expect_spelled("They met the Hull Guild of the Old Bakers. The HGOB sold it.",
                 "HGOB", "Hull Guild of the Old Bakers");
  expect_spelled("The Hull Bakers Guild said Thursday that it met." LATER,
                 "HBG", "Hull Bakers Guild");
  expect_spelled("They met the Hull Bakers Guild Monday." LATER, "HBG",
                 "Hull Bakers Guild");
  expect_spelled("The Hull Bakers Guild of Moss met." LATER, "HBG",
                 "Hull Bakers Guild");
  expect_spelled("Hull Bakers Guild President Anna Holt met them." LATER, "HBG",
                 "Hull Bakers Guild");
  expect_spelled("The Hull Bakers Guild Mill is old." LATER, "HBG", NULL);
  expect_spelled("They met the Guild of Hull Bakers. The GHB sold a mill.",
                 "GHB", "Guild of Hull Bakers");
  /* only a part of a name, more than one, words apart, after them */
  expect_spelled("They met the Old Hull Bakers Guild." LATER, "HBG", NULL);
  expect_spelled("They met the Hull Bakers Guild, the Hull Beer Guild." LATER,
                 "HBG", NULL);
  expect_spelled("They met in Hull, Bakers Guild." LATER, "HBG", NULL);
  expect_spelled("They met the hull bakers guild." LATER, "HBG", NULL);
  expect_spelled("The HBG sold a mill to the Hull Bakers Guild.", "HBG", NULL);
  expect_spelled("They met the Anna Nana Dairy. Rye AND wheat left.", "AND",
                 NULL);
  expect_spelled("They met the Federal Bread Inspection. The FBI left.", "FBI",
                 NULL);
#undef LATER
}

static void
test_number_and_capitals(void)
{
  expect_spelled("Rye bread ovens (RBOs) are hot.", "RBO", "rye bread oven");
  expect_spelled("Rye bread ovens (RBOs) are hot.", "RBOs", "rye bread ovens");
  expect_spelled("Hull Rye Mills (HRM) are old.", "HRM", "Hull Rye Mills");
  expect_spelled("They study rye bread analysis (RBA) now.", "RBA",
                 "rye bread analysis");
}

/* The bullet that calls them so, and what is put there. */
static void
test_calls(void)
{
#define GUILD "The Hull Bakers Guild (HBG) met. "
  expect(GUILD "The mill of the HBG was sold to a friend.",
         "Hull Bakers Guild (HBG)");
  expect(GUILD "The mill is the HBG's best one in the north.",
         "Hull Bakers Guild");
  expect(GUILD "In the north the mill was sold by HBG.",
         "the Hull Bakers Guild (HBG)");
  expect("They met in the Hull Bakers Guild (HBG). HBG has sold a mill.",
         "the Hull Bakers Guild (HBG)");
  expect("They met in Hull Bakers Guild (HBG). The mill of HBG was sold.",
         "Hull Bakers Guild (HBG)");
  expect("They met in the Hull Bakers Guild (HBG). An old HBG mill was sold.",
         "Hull Bakers Guild (HBG)");
  expect(GUILD "The mill of the Hull Bakers Guild (HBG), or HBG, was sold.",
         "");
  expect(GUILD "The mill of the HBG, the Hull Bakers Guild of old, was sold.",
         "");
  expect(GUILD "The mill of the guild was sold to a friend.", "");
  expect("They met the Hull Bakers Guild. The HBG has sold its mill.",
         "Hull Bakers Guild (HBG)");
  expect("They met the Hull Rye Mills. An old mill was sold to a HRM.", "");
  expect("They met the Hull Rye Mills (HRM). The mill of each old HRM was sold "
         "to a friend.",
         "");
#undef GUILD
#define OVENS "Rye bread ovens (RBOs) are hot. "
  expect(OVENS "The mill has bought the RBO for the guild.",
         "rye bread oven (RBO)");
  expect(OVENS "The mill has bought an RBO for the guild.", "");
  expect(OVENS "The mill has sold many RBO loaves to the guild.",
         "rye bread oven (RBO)");
  expect(OVENS "The mill has sold RBOs to the guild.",
         "rye bread ovens (RBOs)");
  expect(OVENS "In the mill RBO was sold to the guild.", "");
#undef OVENS
}

/* Below a text that names it in full it keeps its initials. */
static void
test_spelled_above(void)
{
  g_auto(Last) last =
      last_of("The Hull Bakers Guild (HBG) met. The mill of the HBG was sold "
              "to a friend.");
  const KpCandidate *whole = last_whole(&last);
  g_autoptr(GPtrArray) above = g_ptr_array_new();
  guint n_words = whole->n_words;
  g_autofree gchar *alone = kp_introduction_new(last.sample.prose, above, whole,
                                                whole->text, 25, &n_words);
  g_assert_cmpstr(alone, ==,
                  "The mill of the Hull Bakers Guild (HBG) was sold to a "
                  "friend");
  g_assert_cmpuint(n_words, ==, 13);
  g_assert_cmpuint(kp_introduction_strangers(last.sample.prose, above, whole),
                   ==, 0);
  g_ptr_array_add(above, (gpointer) "The hull bakers guild met");
  g_assert_null(kp_introduction_new(last.sample.prose, above, whole,
                                    whole->text, 25, &n_words));
}

int
main(int argc, char *argv[])
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/initials/brackets", test_brackets_tell);
  g_test_add_func("/initials/number", test_number_and_capitals);
  g_test_add_func("/initials/name-before", test_name_before_tells);
  g_test_add_func("/initials/calls", test_calls);
  g_test_add_func("/initials/above", test_spelled_above);
  return g_test_run();
}
