/* SPDX-License-Identifier: MIT */
/* The table of rules, and what a site or page sets about them. */
#include <string.h>

#include "check.h"
#include "error.h"
#include "nearest.h"
#include "state.h"

/* The limits that hold where none is set: a box that a reader takes in at a
 * glance. Newspapers write three or four points of some twelve words. */
#define MAX_WORDS 30
#define MIN_POINTS 2
#define MAX_POINTS 7

/* Of any limit: beyond is a slip. */
#define MOST 1000

/* A rule, and the option of a site that sets its severity. */
typedef struct {
  KpRuleInfo info;
  KpCheckOption option;
} Rule;

#define RULE(name, severity, summary)                                          \
  {                                                                            \
    {name, severity, summary}, {KP_CHECK_PREFIX name, SENTENCE(summary)},      \
  }
#define SENTENCE(summary)                                                      \
  "How grave it is that " summary ": error, warning, note or off."

static const Rule RULES[KP_N_RULES] = {
    [KP_RULE_TOO_LONG] = RULE("too-long",
                              KP_SEVERITY_WARNING,
                              "a point has more words than max_words"),
    [KP_RULE_TOO_FEW] = RULE("too-few",
                             KP_SEVERITY_WARNING,
                             "a page has fewer points than min_points"),
    [KP_RULE_TOO_MANY] = RULE("too-many",
                              KP_SEVERITY_WARNING,
                              "a page has more points than max_points"),
    [KP_RULE_REPEATS_TITLE] = RULE("repeats-title",
                                   KP_SEVERITY_WARNING,
                                   "a point says what the title says"),
    [KP_RULE_NEAR_DUPLICATE] =
        RULE("near-duplicate", KP_SEVERITY_WARNING, "two points say the same"),
    [KP_RULE_DANGLING_START] =
        RULE("dangling-start",
             KP_SEVERITY_WARNING,
             "a point opens with a word that leans on something said before"),
    [KP_RULE_STOP_UNLIKE_SIBLINGS] =
        RULE("stop-unlike-siblings",
             KP_SEVERITY_NOTE,
             "one point ends with a full stop and "
             "the others do not, or they alone do"),
    [KP_RULE_NUMBER_NOT_IN_ARTICLE] =
        RULE("number-not-in-article",
             KP_SEVERITY_ERROR,
             "the article does not have a number"),
    [KP_RULE_DATE_NOT_IN_ARTICLE] = RULE("date-not-in-article",
                                         KP_SEVERITY_ERROR,
                                         "the article does not have a date"),
    [KP_RULE_NAME_NOT_IN_ARTICLE] = RULE("name-not-in-article",
                                         KP_SEVERITY_WARNING,
                                         "the article does not have a name"),
    [KP_RULE_QUOTATION_DIFFERS] =
        RULE("quotation-differs",
             KP_SEVERITY_ERROR,
             "the article does not have the words of a quotation"),
    [KP_RULE_OPTED_OUT] = RULE("opted-out",
                               KP_SEVERITY_WARNING,
                               "the page wants no box and has points"),
    [KP_RULE_POINTS_TWICE] = RULE("points-twice",
                                  KP_SEVERITY_WARNING,
                                  "the page has points in two places"),
    [KP_RULE_UNKNOWN_KEY] =
        RULE("unknown-key",
             KP_SEVERITY_ERROR,
             "the front matter has a key that means nothing"),
    [KP_RULE_FRONT_MATTER] =
        RULE("front-matter",
             KP_SEVERITY_WARNING,
             "the front matter has a value that cannot be used"),
    [KP_RULE_OTHER_LANGUAGE] =
        RULE("other-language",
             KP_SEVERITY_WARNING,
             "the points are in another language than the article"),
    [KP_RULE_NO_BOX] = RULE("no-box",
                            KP_SEVERITY_NOTE,
                            "the page has no points, and none could be made"),
    [KP_RULE_STATE] =
        RULE("state",
             KP_SEVERITY_ERROR,
             "the points are in a state that require does not name"),
};

static const KpCheckOption LIMITS[] = {
    {KP_CHECK_PREFIX "max_words", "The most words of one point.",
     G_STRINGIFY(MAX_WORDS), 1, MOST},
    {KP_CHECK_PREFIX "min_points", "The fewest points of a page that has any.",
     G_STRINGIFY(MIN_POINTS), 1, MOST},
    {KP_CHECK_PREFIX "max_points", "The most points of a page.",
     G_STRINGIFY(MAX_POINTS), 1, MOST},
    {KP_CHECK_PREFIX "require",
     "The states that a page may be in, as in current, own, off; without it, "
     "all.",
     "", 0, 0},
};

static const gchar *const SEVERITIES[] = {"off", "note", "warning", "error",
                                          NULL};

const KpRuleInfo *
kp_rule_info(KpRule rule)
{
  return &RULES[rule].info;
}

gboolean
kp_check_option(gsize index, KpCheckOption *option)
{
  if (index < KP_N_RULES) {
    *option = RULES[index].option;
    option->standard = kp_severity_name(RULES[index].info.severity);
    return TRUE;
  }
  if (index - KP_N_RULES >= G_N_ELEMENTS(LIMITS))
    return FALSE;
  *option = LIMITS[index - KP_N_RULES];
  return TRUE;
}

const gchar *
kp_severity_name(KpSeverity severity)
{
  return SEVERITIES[severity];
}

void
kp_check_settings_init(KpCheckSettings *self)
{
  *self = (KpCheckSettings){.max_words = MAX_WORDS,
                            .min_points = MIN_POINTS,
                            .max_points = MAX_POINTS};
  for (guint i = 0; i < KP_N_RULES; i++)
    self->severities[i] = RULES[i].info.severity;
}

static gboolean
set_severity(KpSeverity *severity,
             const gchar *name,
             const gchar *value,
             GError **error)
{
  for (guint i = 0; SEVERITIES[i] != NULL; i++) {
    if (strcmp(SEVERITIES[i], value) != 0)
      continue;
    *severity = (KpSeverity)i;
    return TRUE;
  }
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "'%s' is error, warning, note or off, not '%s'", name, value);
  return FALSE;
}

static gboolean
set_limit(guint *limit, const gchar *name, const gchar *value, GError **error)
{
  guint64 number;
  if (g_ascii_string_to_unsigned(value, 10, 1, MOST, &number, NULL)) {
    *limit = (guint)number;
    return TRUE;
  }
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "'%s' is a number from 1 to " G_STRINGIFY(MOST) ", not '%s'",
               name, value);
  return FALSE;
}

/* Adds the state of that name to *states. */
static gboolean
add_state(guint *states, const gchar *name)
{
  for (guint i = 0; i < KP_N_STATES; i++) {
    if (strcmp(kp_state_name((KpStateKind)i), name) != 0)
      continue;
    *states |= 1u << i;
    return TRUE;
  }
  return FALSE;
}

/* "current, own": names with commas or blanks between them. */
static gboolean
set_states(guint *required, const gchar *value, GError **error)
{
  guint states = 0;
  g_auto(GStrv) names = g_strsplit_set(value, ", ", -1);
  for (guint i = 0; names[i] != NULL; i++) {
    if (names[i][0] == '\0' || add_state(&states, names[i]))
      continue;
    kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
                 "'require' names states (missing, current, stale, edited, "
                 "own, off, none), and '%s' is none of them",
                 names[i]);
    return FALSE;
  }
  *required = states;
  return TRUE;
}

static gboolean
refuse_name(const gchar *name, GError **error)
{
  const gchar *names[KP_N_RULES + G_N_ELEMENTS(LIMITS) + 1] = {NULL};
  for (guint i = 0; i < G_N_ELEMENTS(LIMITS); i++)
    names[i] = LIMITS[i].name + strlen(KP_CHECK_PREFIX);
  for (guint i = 0; i < KP_N_RULES; i++)
    names[i + G_N_ELEMENTS(LIMITS)] = RULES[i].info.name;
  const gchar *nearest = kp_nearest(name, names);
  if (nearest != NULL)
    kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
                 "there is no rule or limit '%s'; did you mean '%s'?", name,
                 nearest);
  else
    kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
                 "there is no rule or limit '%s'; keypoints-check(7) names "
                 "them",
                 name);
  return FALSE;
}

gboolean
kp_check_settings_set(KpCheckSettings *self,
                      const gchar *name,
                      const gchar *value,
                      GError **error)
{
  const struct {
    const gchar *name;
    guint *limit;
  } limits[] = {{"max-words", &self->max_words},
                {"min-points", &self->min_points},
                {"max-points", &self->max_points}};
  g_autofree gchar *dashed = g_strdelimit(g_strdup(name), "_", '-');
  for (guint i = 0; i < G_N_ELEMENTS(limits); i++) {
    if (strcmp(limits[i].name, dashed) == 0)
      return set_limit(limits[i].limit, name, value, error);
  }
  if (strcmp(dashed, "require") == 0)
    return set_states(&self->required, value, error);
  for (guint i = 0; i < KP_N_RULES; i++) {
    if (strcmp(RULES[i].info.name, dashed) == 0)
      return set_severity(&self->severities[i], name, value, error);
  }
  return refuse_name(name, error);
}
