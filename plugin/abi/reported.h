/* SPDX-License-Identifier: MIT */
/* A report, for the calls of <keypoints/report.h>. Apart from these, since the
 * rooms have names that the interface has too. */
#ifndef KP_REPORTED_H
#define KP_REPORTED_H

#include <glib.h>

#include "reading.h"

typedef struct KpReported KpReported;

KpReported *kp_reported_new(void);
void kp_reported_free(KpReported *self);

/* Adds a page whose points have been chosen. Returns its file, and sets *name
 * to that file's; NULL, and *name untouched, where it has none. The caller
 * frees both. */
gchar *kp_reported_add(KpReported *self,
                       const KpReading *reading,
                       KpStems *stems,
                       gchar **name);

/* The other files; *name is static, the caller frees the text. NULL past the
 * last. */
gchar *
kp_reported_file(const KpReported *self, gsize index, const gchar **name);

/* As kp_report_is_left. */
gboolean kp_reported_is_left(const KpReported *self,
                             const gchar *path,
                             const gchar *head,
                             gsize length);

#endif
