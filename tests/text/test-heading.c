/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "heading.h"

static void
test_said(void)
{
  static const struct {
    const gchar *text;
    const gchar *said; /* NULL: nothing */
  } CASES[] = {
      {"Keep the oven closed for an hour", "Keep the oven closed for an hour"},
      {"3. Keep the oven closed for an hour",
       "Keep the oven closed for an hour"},
      {"3) Don't open the oven too soon", "Don't open the oven too soon"},
      {"Bread is best in the morning", "Bread is best in the morning"},
      {"A menu with three entries is enough",
       "A menu with three entries is enough"},
      {"Baking is not about creating work",
       "Baking is not about creating work"},
      {"5% of bread is best in the morning",
       "5% of bread is best in the morning"},
      {"Use NASA's tables for Hull", "Use NASA's tables for Hull"},
      /* too short */
      {"Keep the oven closed", NULL},
      /* names a thing */
      {"The history of the old oven", NULL},
      {"Ovens that were built in Hull", NULL},
      {"Making sure the bread is good", NULL},
      /* asks, or answers a question */
      {"Is bread best in the morning?", NULL},
      {"What an oven is good for", NULL},
      {"Which ovens are good for bread", NULL},
      {"If the oven is too hot", NULL},
      {"After the bread is in the oven", NULL},
      /* a step of one task */
      {"Create a folder for the oven", NULL},
      /* signs of the page */
      {"Exercise: keep the oven closed longer", NULL},
      {"Keep the oven closed (10 minutes)", NULL},
      {"You are Not Alone in the kitchen", NULL},
      {"Know Your Local Laws and Policies", NULL},
      {"Know your Local Laws and Policies", NULL},
      {"", NULL},
      {"1. ", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text;
    g_test_message("%s", text);
    KpSpan span = kp_heading_said(kp_language_find("en"), text,
                                  (KpSpan){0, (guint32)strlen(text)});
    g_autofree gchar *said = kp_span_copy(text, span);
    g_assert_cmpstr(said, ==, CASES[i].said != NULL ? CASES[i].said : "");
  }
}

/* German has the verbs of a claim and no list of advice. */
static void
test_without_advice(void)
{
  const KpLanguage *language = kp_language_find("de");
  static const gchar CLAIM[] = "Brot ist immer noch am Morgen am besten";
  static const gchar ADVICE[] = "Halte den Ofen eine Stunde lang geschlossen";
  KpSpan span = kp_heading_said(language, CLAIM, (KpSpan){0, sizeof CLAIM - 1});
  g_assert_cmpuint(span.length, ==, sizeof CLAIM - 1);
  span = kp_heading_said(language, ADVICE, (KpSpan){0, sizeof ADVICE - 1});
  g_assert_cmpuint(span.length, ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/heading/said", test_said);
  g_test_add_func("/heading/without-advice", test_without_advice);
  return g_test_run();
}
