/* SPDX-License-Identifier: MIT */
/* What each feature is good for: ablate DATA.jsonl... prints a table, a row a
 * feature, of what ROUGE loses in cross-validation when it is taken out. */
#include <stdio.h>

#include "examples.h"
#include "profile.h"
#include "prose.h"
#include "ranking.h"
#include "worth.h"

static void
print_row(KpLearner *learner, const gchar *feature, const KpTrial *all)
{
  const KpMeasure *measure = kp_profile_measure(kp_profile_default());
  KpTrial without = kp_learner_ablate(learner, measure, feature);
  printf("%s\t%+.2f\t%+.2f\n", feature, 100 * (all->rouge1 - without.rouge1),
         100 * (all->rouge2 - without.rouge2));
  fflush(stdout);
}

static void
print_features(KpLearner *learner, const KpTrial *all)
{
  guint n_sentence, n_candidate;
  const KpFeature *features = kp_features(&n_sentence);
  const gchar *const *names = kp_worth_features(&n_candidate);
  for (guint i = 0; i < n_sentence; i++) {
    g_autofree gchar *name = g_strconcat("sentence.", features[i].name, NULL);
    print_row(learner, name, all);
  }
  for (guint i = 0; i < n_candidate; i++) {
    g_autofree gchar *name = g_strconcat("candidate.", names[i], NULL);
    print_row(learner, name, all);
  }
}

int
main(int argc, char **argv)
{
  (void)argc;
  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpLearner) learner = kp_learner_new();
  KpExampleCount count = {0};
  const gchar *const *paths = (const gchar *const *)argv + 1;
  if (!kp_examples_add(learner, paths, stems, &count))
    return 1;
  const KpMeasure *measure = kp_profile_measure(kp_profile_default());
  KpTrial all = kp_learner_validate(learner, measure);
  printf("# %u articles, cross-validated: ROUGE-1 %.2f, ROUGE-2 %.2f, %.2f "
         "bullets of %.1f words in all.\n# What a feature taken out costs:\n"
         "# feature\tROUGE-1\tROUGE-2\n",
         count.with, 100 * all.rouge1, 100 * all.rouge2, all.bullets,
         all.words);
  print_features(learner, &all);
  return 0;
}
