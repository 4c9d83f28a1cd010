/* SPDX-License-Identifier: MIT */
/* libyaml's marks and complaints in the terms of the file: lines of the file,
 * columns in bytes, and what to do. Private to this room. */
#ifndef KP_YAML_ERROR_H
#define KP_YAML_ERROR_H

#include <yaml.h>

#include "fields.h"

/* Follows libyaml's marks, which count characters and take more for a line's
 * end than a file does; so lines and columns are counted here. */
typedef struct {
  const KpYaml *yaml;
  gsize index; /* characters before `at` */
  gsize at;    /* bytes */
  KpPlace place;
} KpYamlCursor;

/* At the first byte of `yaml`, which must live as long. */
KpYamlCursor kp_yaml_cursor(const KpYaml *yaml);

/* The place of character `index`. Linear over all calls where `index` grows;
 * one that goes back starts again from the first byte. */
KpPlace kp_yaml_place(KpYamlCursor *self, gsize index);

/* Words the parser's error. */
void
kp_yaml_error(const yaml_parser_t *parser, const KpYaml *yaml, GError **error);

#endif
