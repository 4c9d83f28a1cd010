/* SPDX-License-Identifier: MIT */
/* Full names are put where a bullet calls its people by less. */
#include "introduction.h"
#include "last.h"

/* What the last sentence of `text` reads as the first bullet of a box. */
static void
expect(const gchar *text, const gchar *expected)
{
  const guint max_words = 25;
  g_auto(Last) last = last_of(text);
  const KpCandidate *whole = last_whole(&last);
  g_autoptr(GPtrArray) above = g_ptr_array_new();
  guint n_words = whole->n_words;
  g_autofree gchar *named = kp_introduction_new(
      last.sample.prose, above, whole, whole->text, max_words, &n_words);
  g_assert_cmpstr(named == NULL ? whole->text : named, ==, expected);
}

#define HOLT "Who was Anna Holt? Why did Holt leave? "

/* Nobody's words are changed. */
static void
test_quotations_stay(void)
{
  expect(HOLT "The \"Free Holt\" sign that Holt hung in Hull was sold.",
         "The \"Free Holt\" sign that Anna Holt hung in Hull was sold");
  expect(HOLT "Men who had shouted \u201cHolt out\u201d in Hull were told by "
              "police that Holt would stay.",
         "Men who had shouted \u201cHolt out\u201d in Hull were told by "
         "police that Anna Holt would stay");
  expect(HOLT "\"Holt is a liar,\" read a sign by the mill that Holt had sold.",
         "\"Holt is a liar,\" read a sign by the mill that Anna Holt had sold");
  expect(HOLT "The band called its song 'Dear Holt' long after Holt had left.",
         "The band called its song 'Dear Holt' long after Anna Holt had left");
}

/* No name is put into a name that was put. */
static void
test_names_stay(void)
{
  expect("Who was Max Holt, 30? Who was Jo Max? Why did Max and Holt leave? "
         "Holt told the court that Max had sold the mill.",
         "Max Holt told the court that Jo Max had sold the mill");
  expect("Who was Grant Reed, 30? Who was Paul Grant, 26? Why did Grant and "
         "Reed leave? Reed told the court that Grant had sold the mill.",
         "Grant Reed told the court that Paul Grant had sold the mill");
  expect("Who was Jo Max? Who was Max Holt, 30? Why did Max and Holt leave? "
         "Max told the court that Holt had sold the mill.",
         "Jo Max told the court that Max Holt had sold the mill");
}

/* One person has two names, and is told of once. */
static void
test_once_a_person(void)
{
  expect("Who was the baker Mark Holt, 26? Why did Holt leave? Mark loved his "
         "job. Why? Holt's old boss said that Mark left the mill.",
         "Baker Mark Holt's old boss said that Mark left the mill");
  expect("Who was the baker Mark Holt, 26? Why did Holt leave? Mark loved his "
         "job. Why? The friends of Mark said that Holt left the mill.",
         "The friends of baker Mark Holt said that Holt left the mill");
}

/* Where somebody is from makes way for what he is. */
static void
test_origins_make_way(void)
{
#define TALE                                                                   \
  " sold the shop on the quay to a friend of the mayor who bakes bread in a "  \
  "hut near "
#define HULL(what) "Who was " what " Anna Holt? Why did Holt leave? "
  expect(HULL("Hull baker") "Anna Holt" TALE "it.",
         "Hull baker Anna Holt" TALE "it");
  expect(HULL("Hull baker") "Anna Holt" TALE "an old mill.",
         "Baker Anna Holt" TALE "an old mill");
  expect(HULL("former Hull baker") "Anna Holt" TALE "an old mill.",
         "Anna Holt" TALE "an old mill");
#undef HULL
#undef TALE
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/introduction/quotations", test_quotations_stay);
  g_test_add_func("/introduction/names", test_names_stay);
  g_test_add_func("/introduction/origins", test_origins_make_way);
  g_test_add_func("/introduction/once", test_once_a_person);
  return g_test_run();
}
