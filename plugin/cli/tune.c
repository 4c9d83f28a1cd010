/* SPDX-License-Identifier: MIT */
/* keypoints tune: pages with their authors' points come in, a profile of the
 * house's style goes out. */
#include <stdio.h>

#include "command.h"
#include "error.h"
#include "examples.h"
#include "options.h"
#include "profile.h"
#include "prose.h"

static void
tell(const KpExampleCount *count, const KpTrial *trial)
{
  g_printerr("%u articles with points, %u without\n", count->with,
             count->without);
  g_printerr("cross-validated: ROUGE-1 %.2f, ROUGE-2 %.2f, %.2f bullets of "
             "%.1f words in all\n",
             100 * trial->rouge1, 100 * trial->rouge2, trial->bullets,
             trial->words);
}

static const KpUsage USAGE = {
    .arguments = "PATH...",
    .summary = "Learns from pages that have points of their authors how to "
               "choose and cut as they do.",
};

int
kp_command_tune(int argc, char **argv)
{
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &USAGE, NULL, &paths, &error))
    return kp_options_refuse("tune", error->message);
  if (paths[0] == NULL)
    return kp_options_refuse("tune", "needs pages that have points");

  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpLearner) learner = kp_learner_new();
  KpExampleCount count = {0};
  KpExit status = KP_EXIT_OK;
  for (guint i = 0; paths[i] != NULL; i++) {
    g_clear_error(&error);
    if (kp_examples_add(learner, paths[i], stems, &count, &error))
      continue;
    g_printerr("keypoints: %s\n", error->message);
    status = KP_EXIT_FAILED;
  }
  const KpMeasure *start = kp_profile_measure(kp_profile_default());
  KpMeasure measure = kp_learner_fit(learner, start);
  KpTrial trial = kp_learner_validate(learner, &measure);
  tell(&count, &trial);
  g_autoptr(GString) profile =
      kp_learner_learn(learner, &measure, KP_LEARNER_FOLDS);
  fputs(profile->str, stdout);
  return status;
}
