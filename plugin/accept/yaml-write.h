/* SPDX-License-Identifier: MIT */
/* Texts as scalars of YAML. Private to this room. */
#ifndef KP_YAML_WRITE_H
#define KP_YAML_WRITE_H

#include <glib.h>

/* Appends a line of `column` blanks, a dash and a scalar for each text, which
 * has no line break: plain where every reader of YAML takes that for the same
 * text, else in quotation marks. */
void kp_yaml_write_list(GString *out,
                        guint column,
                        const gchar *const *texts,
                        const gchar *line_end);

#endif
