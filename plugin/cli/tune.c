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
static gint fewest, most, budget;

/* What a profile holds at most. */
#define MOST_POINTS 100
#define MOST_WORDS 10000

static void
tell(const gchar *who, const KpTrial *trial)
{
  fprintf(stderr,
          "%s: ROUGE-1 %.2f, ROUGE-2 %.2f, %.2f bullets of %.1f words in all\n",
          who, 100 * trial->rouge1, 100 * trial->rouge2, trial->bullets,
          trial->words);
}

/* What the authors do, and what the options say instead. */
static KpMeasure
habits_of(const KpLearner *learner)
{
  const KpMeasure *start = kp_profile_measure(kp_profile_default());
  KpMeasure measure = kp_learner_habits(learner, start);
  if (fewest > 0) {
    measure.fewest = (guint)fewest;
    measure.most = MAX(measure.most, measure.fewest);
  }
  if (most > 0) {
    measure.most = (guint)most;
    measure.fewest = MIN(measure.fewest, measure.most);
  }
  measure.budget = budget > 0 ? (guint)budget : measure.budget;
  return measure;
}

static gboolean
learn(KpLearner *learner, const KpExampleCount *count, GError **error)
{
  if (count->with < FEWEST) {
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "keypoints tune: %u %s too few to learn from; name %d or "
                 "more%s",
                 count->with,
                 count->with == 1 ? "page with points is"
                                  : "pages with points are",
                 FEWEST,
                 count->accepted > 0 ? " whose authors wrote them: those of "
                                       "accept teach nothing"
                                     : "");
    return FALSE;
  }
  KpMeasure start = habits_of(learner);
  KpMeasure measure = kp_learner_fit(learner, &start);
  KpTrial before = kp_learner_judge(learner, kp_profile_default());
  KpTrial after = kp_learner_validate(learner, &measure);
  fprintf(stderr, "%u articles with points, %u without", count->with,
          count->without);
  if (count->accepted > 0)
    fprintf(stderr, ", %u with those of accept", count->accepted);
  fputc('\n', stderr);
  tell("default profile", &before);
  tell("this profile, cross-validated", &after);
  if (after.rouge1 + after.rouge2 <= before.rouge1 + before.rouge2)
    fputs("this profile gains nothing over the default one; stay with that, or "
          "learn from more pages\n",
          stderr);
  g_autoptr(GString) profile =
      kp_learner_learn(learner, &measure, KP_LEARNER_FOLDS);
  return kp_file_write(output, profile, error);
}

static const GOptionEntry ENTRIES[] = {
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
     "Write the profile to FILE (default: standard output)", "FILE"},
    {"fewest", 0, 0, G_OPTION_ARG_INT, &fewest,
     "Fewest points of a page (default: as the authors do)", "N"},
    {"most", 0, 0, G_OPTION_ARG_INT, &most,
     "Most points of a page (default: as the authors do)", "N"},
    {"budget", 0, 0, G_OPTION_ARG_INT, &budget,
     "Most words of all points (default: as the authors do)", "N"},
    G_OPTION_ENTRY_NULL};

static const KpUsage USAGE = {
    .arguments = "PATH...",
    .summary = "Learns from pages that have points of their authors how to "
               "choose as they do,\nand writes a profile for --profile and "
               "for the site's own options.",
    .description =
        "PATH is a page, a folder of pages, a pattern in quotation marks, or a "
        "file of JSON\nobjects, one a line (.jsonl): {\"body\", "
        "\"key_points\": [text...], \"title\", \"lang\",\n\"format\"}.\n",
    .entries = ENTRIES,
};

int
kp_command_tune(int argc, char **argv)
{
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &USAGE, NULL, &paths))
    return KP_EXIT_USAGE;
  if (paths[0] == NULL)
    return kp_options_refuse("tune", "name pages that have points");
  if (fewest < 0 || fewest > MOST_POINTS || most < 0 || most > MOST_POINTS)
    return kp_options_refuse("tune",
                             "--fewest and --most want a number from 1 to 100");
  if (budget < 0 || budget > MOST_WORDS)
    return kp_options_refuse("tune", "--budget wants a number from 1 to 10000");
  if (most > 0 && fewest > most)
    return kp_options_refuse("tune", "--fewest is more than --most");

  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpLearner) learner = kp_learner_new();
  KpExampleCount count = {0};
  gboolean fine =
      kp_examples_add(learner, (const gchar *const *)paths, stems, &count);
  if (!fine && count.with == 0)
    return KP_EXIT_FAILED;
  if (learn(learner, &count, &error))
    return fine ? KP_EXIT_OK : KP_EXIT_FAILED;
  fprintf(stderr, "%s\n", error->message);
  return KP_EXIT_FAILED;
}
