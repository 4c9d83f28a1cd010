/* SPDX-License-Identifier: MIT */
/* Lint for points: what is wrong, or may be, with the points of a page.
 * keypoints-check(7) describes the rules for people. */
#ifndef KP_CHECK_H
#define KP_CHECK_H

#include <glib.h>

#include "prose.h"

typedef struct KpBullets KpBullets;

typedef enum {
  KP_SEVERITY_OFF,
  KP_SEVERITY_NOTE,
  KP_SEVERITY_WARNING,
  KP_SEVERITY_ERROR,
} KpSeverity;

typedef enum {
  /* form */
  KP_RULE_TOO_LONG,
  KP_RULE_TOO_FEW,
  KP_RULE_TOO_MANY,
  KP_RULE_REPEATS_TITLE,
  KP_RULE_NEAR_DUPLICATE,
  KP_RULE_DANGLING_START,
  KP_RULE_STOP_UNLIKE_SIBLINGS,
  /* facts */
  KP_RULE_NUMBER_NOT_IN_ARTICLE,
  KP_RULE_DATE_NOT_IN_ARTICLE,
  KP_RULE_NAME_NOT_IN_ARTICLE,
  KP_RULE_QUOTATION_DIFFERS,
  /* page */
  KP_RULE_OPTED_OUT,
  KP_RULE_POINTS_TWICE,
  KP_RULE_UNKNOWN_KEY,
  KP_RULE_FRONT_MATTER,
  KP_RULE_OTHER_LANGUAGE,
  KP_RULE_NO_BOX,
  KP_RULE_STATE,
  KP_N_RULES,
} KpRule;

typedef struct {
  const gchar *name;    /* "too-long" */
  KpSeverity severity;  /* where nothing else is set */
  const gchar *summary; /* a sentence without a stop */
} KpRuleInfo;

/* Static. */
const KpRuleInfo *kp_rule_info(KpRule rule);

/* What a site can set about the rules, as one of its options. All strings are
 * static. */
#define KP_CHECK_PREFIX "check."
typedef struct {
  const gchar *name;     /* "check.too-long", "check.max_words": the prefix and
                            what kp_check_settings_set takes */
  const gchar *sentence; /* what it does */
  const gchar *standard; /* the value where none is set */
  guint minimum;         /* of a number, both; else 0 */
  guint maximum;
} KpCheckOption;

/* Describes option number `index`; FALSE past the last one. */
gboolean kp_check_option(gsize index, KpCheckOption *option);

/* "off", "note", "warning", "error"; static. */
const gchar *kp_severity_name(KpSeverity severity);

typedef struct {
  KpSeverity severities[KP_N_RULES];
  guint max_words;  /* of one point */
  guint min_points; /* of a page that has any */
  guint max_points;
  guint required; /* states that a page may be in, 1 << KpStateKind each; 0:
                     all */
} KpCheckSettings;

/* The defaults. */
void kp_check_settings_init(KpCheckSettings *self);

/* Sets one by name: that of a rule, with a severity, or max_words, min_points,
 * max_points with a number from 1 to 1000 ("-" may stand for "_"), or require
 * with names of states ("current, own, off"). FALSE and
 * KP_ERROR_OPTION, without place, where there is no such name or value. */
gboolean kp_check_settings_set(KpCheckSettings *self,
                               const gchar *name,
                               const gchar *value,
                               GError **error);

typedef struct {
  KpRule rule;
  KpSeverity severity; /* never KP_SEVERITY_OFF */
  guint line;          /* in the file, from 1; of a generated point, that of
                          its sentence */
  guint column;        /* bytes, from 1 */
  guint point;         /* index of the point; G_MAXUINT: the page */
  gboolean generated;  /* the point is */
  GRefString *text;    /* of the point; NULL: the page */
  gchar *subject;      /* the piece of it that is meant; NULL: all of it */
  gchar *nearest;      /* what the article says instead; NULL: nothing near */
  guint nearest_line;  /* of it; 0: not in a line of the body */
  gchar *message;      /* what is wrong, for people */
} KpFinding;

/* "path:line:column: severity [rule] message", one line without its end; the
 * caller frees it. */
gchar *kp_finding_describe(const KpFinding *self, const gchar *path);

typedef struct KpCheck {
  GPtrArray *findings; /* of KpFinding, by line, column and rule */
  gboolean cut_off;    /* there are more; nobody reads a thousand of a page */
} KpCheck;

/* Checks the author's points of the page or, where there are none, the
 * generated ones, unless it wants no box. `bullets` may be NULL: then those are
 * not looked at.
 * `settings` may be NULL: the defaults; the page's own, under keypoints_check
 * of its front matter, stand above them. `stems` remembers stems from page to
 * page. Never fails. Linear in the article and in each point. */
KpCheck *kp_check_new(const KpProse *prose,
                      const KpBullets *bullets,
                      const KpCheckSettings *settings,
                      KpStems *stems);
void kp_check_free(KpCheck *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpCheck, kp_check_free)

#endif
