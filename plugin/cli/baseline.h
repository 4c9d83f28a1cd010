/* SPDX-License-Identifier: MIT */
/* Findings that a site has put up with, so that `check` tells what is new. A
 * baseline is text, one finding a line, sorted:
 *
 *   # keypoints check: findings known and not told
 *   2<TAB>too-long<TAB>content/news/ferry.md<TAB>the point's text<TAB>
 *
 * how many, rule, file relative to the baseline's folder, point, and the piece
 * of the point that is meant. Lines and columns are not kept: a page may
 * change above its points. */
#ifndef KP_BASELINE_H
#define KP_BASELINE_H

#include <glib.h>

#include "check.h"

typedef struct KpBaseline KpBaseline;

/* An empty one for the file `path`, which need not be there. */
KpBaseline *kp_baseline_new(const gchar *path);

/* Reads the file `path`. NULL and `error` where it cannot be read or is no
 * baseline. */
KpBaseline *kp_baseline_read(const gchar *path, GError **error);
void kp_baseline_free(KpBaseline *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpBaseline, kp_baseline_free)

/* Adds a finding; one that is there twice counts twice. */
void
kp_baseline_add(KpBaseline *self, const gchar *page, const KpFinding *finding);

/* TRUE where the finding is known, as often as it is there; each is taken once.
 */
gboolean
kp_baseline_take(KpBaseline *self, const gchar *page, const KpFinding *finding);

/* Tells that the page is looked at: before its findings are added or taken. */
void kp_baseline_look(KpBaseline *self, const gchar *page);

/* How many findings of pages that were looked at have not been taken. */
guint kp_baseline_left(const KpBaseline *self);

/* Writes the file, whole or not at all. */
gboolean kp_baseline_write(const KpBaseline *self, GError **error);

#endif
