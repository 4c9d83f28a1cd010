/* SPDX-License-Identifier: MIT */
#include "epithet.h"
#include "expect-called.h"

static void
test_introductions(void)
{
#define BAKER "The former Hull baker Tom Field is tired. Field said so. "
  expect(BAKER "The shop was sold when Field fell ill.",
         "former Hull baker Tom Field");
  expect(BAKER "The shop was sold when Mr Field fell ill.",
         "former Hull baker Tom Field");
  expect(BAKER "The shop was sold to Tom Field.",
         "former Hull baker Tom Field");
  expect(BAKER "The shop was sold to Dr Tom Field.", "");
  expect(BAKER "The shop was sold to the baker Tom Field.", "");
  expect(BAKER "Field, a baker from Hull, sold the shop.", "Tom Field");
  expect("Tom Field, the Hull striker, is tired. Field said so. The shop was "
         "sold when Field fell ill.",
         "Hull striker Tom Field");
  /* of what, and whose */
  expect("The owner Tom Field is tired. Field said so. The shop was sold when "
         "Field fell ill.",
         "Tom Field");
  expect(
      "Her husband Tom Field is tired. Field said so. The shop was sold when "
      "Field fell ill.",
      "Tom Field");
#undef BAKER
}

/* What kind of baker it is, is told by any words between his trade and what
 * opens the phrase. */
static void
test_kinds_before_a_name(void)
{
#define SOLD " Field said so. The shop was sold when Field fell ill."
  expect("The mill owner Tom Field is tired." SOLD, "mill owner Tom Field");
  expect("People like incoming director general Tom Field." SOLD, "Tom Field");
  expect("People ask shadow bread secretary Tom Field." SOLD, "Tom Field");
  expect("People talk to shadow bread secretary Tom Field." SOLD,
         "shadow bread secretary Tom Field");
  expect("People want to keep baker Tom Field." SOLD, "baker Tom Field");
  expect("The guild's foster baker Tom Field is tired." SOLD,
         "foster baker Tom Field");
  expect("People talk to suspended owner Tom Field." SOLD, "Tom Field");
  expect("That is the question former Hull baker Tom Field asked." SOLD,
         "former Hull baker Tom Field");
#undef SOLD
}

/* The first word of a sentence has a capital that may be none of its own. */
static void
test_first_kinds(void)
{
#define SOLD " Field said so. The shop was sold when Field fell ill."
  expect("Baker Tom Field is tired." SOLD, "baker Tom Field");
  expect("Former Hull baker Tom Field is tired." SOLD,
         "former Hull baker Tom Field");
  expect("Hull baker Tom Field is tired." SOLD, "Hull baker Tom Field");
  expect("BBC bread expert Tom Field is tired." SOLD,
         "BBC bread expert Tom Field");
  expect("Newspaper owner Tom Field is tired." SOLD,
         "newspaper owner Tom Field");
  expect("Retired Hull baker Tom Field is tired." SOLD,
         "retired Hull baker Tom Field");
  expect("Police Chief Tom Field is tired." SOLD, "Police Chief Tom Field");
  expect("Tired baker Tom Field is here." SOLD, "baker Tom Field");
  expect("Owner Tom Field is tired." SOLD, "Tom Field");
  expect("People like New Hull star Tom Field." SOLD,
         "New Hull star Tom Field");
  expect("People like star Tom Field." SOLD, "Tom Field");
  expect("People ask Reed and Hull Mayor Tom Field." SOLD,
         "Hull Mayor Tom Field");
#undef SOLD
}

/* Who was a baker then may be none now, and who is dead is told so. */
static void
test_times(void)
{
#define SOLD " Field said so. The shop was sold when Field fell ill."
  expect("People like the late Hull baker Tom Field." SOLD,
         "late Hull baker Tom Field");
  expect("People like interim Mayor Tom Field." SOLD,
         "interim Mayor Tom Field");
  expect("People like then Hull Mayor Tom Field." SOLD, "Tom Field");
  expect("Then Mayor Tom Field is tired." SOLD, "Mayor Tom Field");
#undef SOLD
}

/* Where somebody is from, is more than nothing. */
static void
test_origins(void)
{
#define SOLD " Field said so. The shop was sold when Field fell ill."
  expect("People like Hull man Tom Field." SOLD, "Hull man Tom Field");
  expect("Hull man Tom Field is tired." SOLD, "Hull man Tom Field");
  expect("Tired man Tom Field is here." SOLD, "Tom Field");
  expect("People like the man Tom Field." SOLD, "Tom Field");
#undef SOLD
}

static void
test_kinds_behind_a_name(void)
{
#define SOLD " is tired. Field said so. The shop was sold when Field fell ill."
  expect("Tom Field, a fine rye baker," SOLD, "fine rye baker Tom Field");
  expect("Tom Field, a rye baker at the mill," SOLD, "rye baker Tom Field");
  expect("Tom Field, the finest rye baker," SOLD, "Tom Field");
  expect("Tom Field, a really old baker," SOLD, "Tom Field");
  expect("Tom Field, the first rye baker," SOLD, "Tom Field");
  expect("Tom Field, rye baker at the mill," SOLD, "rye baker Tom Field");
  expect("Tom Field, bakers and the mayor like," SOLD, "Tom Field");
  expect("Tom Field, a black Hull baker," SOLD, "Hull baker Tom Field");
  /* of an office what kind it is, is enough, but not of what */
  expect("Tom Field, a rye officer in the north," SOLD,
         "rye officer Tom Field");
  expect("Tom Field, chief executive and a friend," SOLD,
         "chief executive Tom Field");
  expect("Tom Field, a Hull leader of the mill," SOLD, "Tom Field");
  expect("Tom Field, an officer in the north," SOLD, "Tom Field");
  expect("Tom Field, a Hull baker accused of theft," SOLD,
         "Hull baker Tom Field");
  expect("Tom Field, a baker turned mayor," SOLD, "Tom Field");
#undef SOLD
}

/* Between two commas the name says who the baker is. */
static void
test_kinds_before_a_comma(void)
{
#define SOLD " is tired. Field said so. The shop was sold when Field fell ill."
  expect("The rugby baker, Tom Field," SOLD, "rugby baker Tom Field");
  expect("The tired director, Tom Field," SOLD, "Tom Field");
  expect("The baker, Tom Field" SOLD, "Tom Field");
  expect("The baker, Tom Field, and the mayor" SOLD, "Tom Field");
  expect("Her husband, Tom Field," SOLD, "Tom Field");
#undef SOLD
}

/* "Judge" goes with a name as "baker" does, with all that stands before it. */
static void
test_ranks(void)
{
#define SOLD " Field said so. The shop was sold when Field fell ill."
  expect("Yesterday Judge Tom Field was tired." SOLD, "Judge Tom Field");
  expect("Yesterday Hull Town Gov. Tom Field was tired." SOLD,
         "Hull Town Gov. Tom Field");
  expect("Deputy Mayor Tom Field was tired." SOLD, "Deputy Mayor Tom Field");
  expect("Recently Judge Tom Field was tired." SOLD, "Judge Tom Field");
  expect("Yesterday Dr. Tom Field was tired." SOLD, "Tom Field");
  expect("Yesterday Moss Mills CEO Tom Field was tired." SOLD,
         "Moss Mills CEO Tom Field");
  expect("Yesterday Moss Mills CEO Tom Field was tired. Field said so. Tom "
         "Field, chief baker of the mill, fell ill.",
         "");
  expect("Yesterday Judge Tom Field was tired. Field said so. The judge was "
         "sold a shop by Field.",
         "Tom Field");
#undef SOLD
}

/* Of what somebody is the director is put before that, where it is a name. */
static void
test_offices_have_owners(void)
{
#define THEN " The mayor beat Field in the last round."
  expect("Tom Field, director of Moss Mills, is tired." THEN,
         "Moss Mills director Tom Field");
  expect("Tom Field, the former director of the Moss Mills." THEN,
         "former Moss Mills director Tom Field");
  expect("Tom Field, 26, a spokesman for Moss Mills, is tired." THEN,
         "Moss Mills spokesman Tom Field");
  /* the name may go on, or is none */
  expect("Tom Field, director of Moss, Hull and Rye, is tired." THEN,
         "Tom Field");
  expect("Tom Field, director of Moss's mill, is tired." THEN, "Tom Field");
  expect("Tom Field, spokesman for Mayor Moss, is tired." THEN, "Tom Field");
#undef THEN
}

/* Where the name of what somebody is the director of ends. */
static void
test_names_of_owners(void)
{
#define THEN " The mayor beat Field in the last round."
  expect("Tom Field, director of Moss Mills in Hull, is tired." THEN,
         "Moss Mills director Tom Field");
  expect("Tom Field, director of the RyeLab at Moss Mills, is tired." THEN,
         "RyeLab director Tom Field");
  expect("Tom Field, a director of Moss Mills (MM) and a baker, is tired." THEN,
         "Moss Mills director Tom Field");
  expect("Tom Field, director of the Rye Bank of Hull, is tired." THEN,
         "Rye Bank of Hull director Tom Field");
  expect("Tom Field, director of Moss's Rye Bread Centre, is tired." THEN,
         "Moss's Rye Bread Centre director Tom Field");
  expect("Tom Field, director of Moss Mills and Hull Bread, is tired." THEN,
         "Tom Field");
#undef THEN
}

/* When somebody was so is not left out. */
static void
test_offices_of_the_past(void)
{
#define THEN " The mayor beat Field in the last round."
  expect("Tom Field, director of Moss Mills in the 1990s, is tired." THEN,
         "Tom Field");
  expect("Tom Field, director of Moss Mills at the time, is tired." THEN,
         "Tom Field");
  expect("Tom Field, a Hull baker until last year, is tired." THEN,
         "Tom Field");
  expect("Tom Field, a Hull baker from 1990 to 2002, is tired." THEN,
         "Tom Field");
  expect("Tom Field, director of Moss Mills since 2002, is tired." THEN,
         "Moss Mills director Tom Field");
#undef THEN
}

/* Of two trades behind the name, both or the first are told. */
static void
test_two_trades(void)
{
#define THEN " The mayor beat Field in the last round."
  expect("Tom Field, founder and CEO of Moss Mills, is tired." THEN,
         "Moss Mills founder and CEO Tom Field");
  expect("Tom Field, a baker and member of the guild, is tired." THEN,
         "baker Tom Field");
  expect("Tom Field, chief executive and founder of sundry mills." THEN,
         "chief executive Tom Field");
#undef THEN
}

/* The age and the owner before the trade. */
static void
test_before_the_trade(void)
{
#define THEN " The mayor beat Field in the last round."
  expect("Tom Field, a 26-year-old Hull baker, is tired." THEN,
         "Hull baker Tom Field");
  expect("Tom Field, the 26-year-old baker she met, is tired." THEN,
         "baker Tom Field");
  expect("Tom Field, Hull's bishop, is tired." THEN, "Hull's bishop Tom Field");
  expect("Tom Field, Moss's brother, is tired." THEN, "Tom Field");
  expect("Tom Field, the town's bishop, is tired." THEN, "Tom Field");
#undef THEN
}

/* A line may end anywhere between what is said of somebody and the name. */
static void
test_lines_end(void)
{
#define THEN " The mayor beat Field in the last round."
  expect("Tom Field,\nthe Hull striker, is tired." THEN,
         "Hull striker Tom Field");
  expect("Tom Field, director\nof Moss Mills,\nis tired." THEN,
         "Moss Mills director Tom Field");
  expect("They like Sen.\nTom Field. Field bakes." THEN, "Sen. Tom Field");
  expect("They like baker Paul J.\nMoss. People like Moss. The mayor beat Moss "
         "in the last round.",
         "baker Paul J. Moss");
#undef THEN
}

/* A later sentence may say it, where that is sure to be of nobody else. */
static void
test_told_later(void)
{
#define THEN " Field waved. The shop was sold when Field fell ill."
  expect_of("Tom Field put on a coat. The 46-year-old Hull singer waved at the "
            "crowd." THEN,
            "Hull singer Tom Field");
  expect_of("Tom Field put on a coat. The singer's coat is red." THEN,
            "Tom Field");
  expect_of("Tom Field put on a coat. The delighted Hull singer waved at the "
            "crowd." THEN,
            "Tom Field");
  expect_of("Tom Field put on a coat. The 46-year-old father waved at the "
            "crowd." THEN,
            "Tom Field");
  expect_of("Tom Field put on a coat. The 46-year-old captain waved at the "
            "crowd." THEN,
            "Tom Field");
  expect_of("Tom Field put on a coat. Paul Moss ran. The singer waved at the "
            "crowd." THEN,
            "Tom Field");
#undef THEN
}

int
main(int argc, char *argv[])
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/epithet/introductions", test_introductions);
  g_test_add_func("/epithet/kinds-before", test_kinds_before_a_name);
  g_test_add_func("/epithet/first-kinds", test_first_kinds);
  g_test_add_func("/epithet/times", test_times);
  g_test_add_func("/epithet/origins", test_origins);
  g_test_add_func("/epithet/kinds", test_kinds_behind_a_name);
  g_test_add_func("/epithet/commas", test_kinds_before_a_comma);
  g_test_add_func("/epithet/ranks", test_ranks);
  g_test_add_func("/epithet/offices", test_offices_have_owners);
  g_test_add_func("/epithet/owners", test_names_of_owners);
  g_test_add_func("/epithet/past-offices", test_offices_of_the_past);
  g_test_add_func("/epithet/two-trades", test_two_trades);
  g_test_add_func("/epithet/before-trade", test_before_the_trade);
  g_test_add_func("/epithet/lines", test_lines_end);
  g_test_add_func("/epithet/told-later", test_told_later);
  return g_test_run();
}
