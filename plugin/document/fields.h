/* SPDX-License-Identifier: MIT */
/* The YAML of a front matter as a flat list of fields, by libyaml. Private to
 * this room. */
#ifndef KP_FIELDS_H
#define KP_FIELDS_H

#include "front-matter.h"

/* The piece of a file that is YAML. */
typedef struct {
  const gchar *path; /* for messages */
  const gchar *text; /* not NUL-terminated */
  gsize length;      /* bytes */
  guint line;        /* of the first byte, in the file, from 1 */
} KpYaml;

/* The fields of `yaml` in their order (of KpField, freed with the array), or
 * NULL and KP_ERROR_SYNTAX with the place and the remedy. No YAML but comments
 * gives no fields. */
GPtrArray *
kp_fields_read(const KpYaml *yaml, GPtrArray *warnings, GError **error);

/* Adds "path:line:column: message" to `warnings`. */
void kp_fields_warn(GPtrArray *warnings,
                    const gchar *path,
                    KpPlace place,
                    const gchar *format,
                    ...) G_GNUC_PRINTF(4, 5);

#endif
