/* SPDX-License-Identifier: MIT */
/* keypoints tune: pages with their authors' points come in, a profile of the
 * house's style goes out. */
#include <stdio.h>

#include "command.h"
#include "error.h"
#include "examples.h"
#include "file.h"
#include "options.h"
#include "profile.h"
#include "prose.h"

/* With fewer pages the weights are chance: each tenth of them would be a page
 * or two. */
#define FEWEST 20

static gchar *output;

static void
tell(const KpExampleCount *count, const KpTrial *trial)
{
  fprintf(stderr, "%u articles with points, %u without\n", count->with,
          count->without);
  fprintf(stderr,
          "cross-validated: ROUGE-1 %.2f, ROUGE-2 %.2f, %.2f bullets of "
          "%.1f words in all\n",
          100 * trial->rouge1, 100 * trial->rouge2, trial->bullets,
          trial->words);
}

static gboolean
learn(KpLearner *learner, const KpExampleCount *count, GError **error)
{
  if (count->with < FEWEST) {
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "keypoints tune: %u pages with points are too few to learn "
                 "from; name %d or more",
                 count->with, FEWEST);
    return FALSE;
  }
  const KpMeasure *start = kp_profile_measure(kp_profile_default());
  KpMeasure measure = kp_learner_fit(learner, start);
  KpTrial trial = kp_learner_validate(learner, &measure);
  tell(count, &trial);
  GString *profile = kp_learner_learn(learner, &measure, KP_LEARNER_FOLDS);
  gboolean written = kp_file_write(output, profile, error);
  g_string_free(profile, TRUE);
  return written;
}

static const GOptionEntry ENTRIES[] = {
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
     "Write the profile to FILE (default: standard output)", "FILE"},
    G_OPTION_ENTRY_NULL};

static const KpUsage USAGE = {
    .arguments = "PATH...",
    .summary = "Learns from pages that have points of their authors how to "
               "choose as they do,\nand writes a profile for --profile and "
               "for the site's own options.",
    .description =
        "PATH is a page, a folder of pages, or a file of JSON objects, one a "
        "line (.jsonl):\n{\"body\", \"key_points\": [text...], \"title\", "
        "\"lang\", \"format\"}.\n",
    .entries = ENTRIES,
};

int
kp_command_tune(int argc, char **argv)
{
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &USAGE, NULL, &paths, &error))
    return kp_options_refuse("tune", error->message);
  if (paths[0] == NULL)
    return kp_options_refuse("tune", "name pages that have points");

  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpLearner) learner = kp_learner_new();
  KpExampleCount count = {0};
  KpExit status = KP_EXIT_OK;
  for (guint i = 0; paths[i] != NULL; i++) {
    g_clear_error(&error);
    if (kp_examples_add(learner, paths[i], stems, &count, &error))
      continue;
    fprintf(stderr, "%s\n", error->message);
    status = KP_EXIT_FAILED;
  }
  g_clear_error(&error);
  if (learn(learner, &count, &error))
    return status;
  fprintf(stderr, "%s\n", error->message);
  return KP_EXIT_FAILED;
}
