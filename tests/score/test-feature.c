/* SPDX-License-Identifier: MIT */
/* What a sentence's place and form tell of it. */
#include <string.h>

#include "article.h"
#include "feature.h"
#include "prose.h"
#include "ranking.h"

#define PAGE                                                                   \
  "A tide is the rise and fall of the sea.\n\n"                                \
  "The harbour of the town has dried out at noon.\n\n"                         \
  "## Summary of the tides\n\nThe moon pulls the sea twice a day.\n\n"         \
  "### And the sun\n\nThe sun pulls it too, from further away.\n\n"            \
  "## Boats\n\nBoats are safe in the harbour until noon.\n"

/* The value of a feature of sentence i. */
static gdouble
value_of(const KpFeatureContext *context, const gchar *name, guint i)
{
  guint n;
  const KpFeature *features = kp_features(&n);
  g_autofree gdouble *values = g_new0(gdouble, n);
  kp_feature_measure(context, i, values);
  for (guint f = 0; f < n; f++) {
    if (strcmp(features[f].name, name) == 0)
      return values[f];
  }
  g_assert_not_reached();
}

static void
test_place_and_form(void)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  KpArticleOptions options = {.input = KP_INPUT_MARKDOWN};
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", PAGE, strlen(PAGE), NULL, &options, NULL);
  g_autoptr(KpProse) prose = kp_prose_new(article, "en", stems);
  g_autofree gdouble *idf = g_new0(gdouble, prose->terms->len + 1);
  g_autoptr(KpFeatureContext) context = kp_feature_context_new(prose, idf);
  static const gdouble DEFINES[] = {1, 0, 0, 0, 0};
  static const gdouble CLOSING[] = {0, 0, 1, 1, 0};
  g_assert_cmpuint(prose->sentences->len, ==, G_N_ELEMENTS(DEFINES));
  for (guint i = 0; i < G_N_ELEMENTS(DEFINES); i++) {
    g_test_message("sentence %u", i);
    g_assert_cmpfloat(value_of(context, "defines", i), ==, DEFINES[i]);
    g_assert_cmpfloat(value_of(context, "closing", i), ==, CLOSING[i]);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/feature/place-and-form", test_place_and_form);
  return g_test_run();
}
