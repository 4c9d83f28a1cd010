/* SPDX-License-Identifier: MIT */
/* Findings of `check` in its three forms. */
#ifndef KP_FINDINGS_H
#define KP_FINDINGS_H

#include "check.h"
#include "json.h"

typedef enum {
  KP_FINDINGS_TEXT,   /* path:line:column: severity [rule] message */
  KP_FINDINGS_JSON,   /* members of a list */
  KP_FINDINGS_GITHUB, /* workflow commands: ::error file=... */
} KpFindingsForm;

/* Appends the finding of the page `path` to json->out: a line, or a member of
 * the open list. */
void kp_findings_write(KpJson *json,
                       KpFindingsForm form,
                       const gchar *path,
                       const KpFinding *finding);

#endif
