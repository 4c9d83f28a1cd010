/* SPDX-License-Identifier: MIT */
/* What a template is filled with: names with a text, a piece of HTML, or a
 * list of rows, each row again such values.
 *
 * Built up by calls, not handed over as one struct, so that a host needs to
 * keep nothing alive: names and texts are copied. One thread at a time. */
#ifndef KEYPOINTS_VALUES_H
#define KEYPOINTS_VALUES_H

#include <keypoints/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct KpValues KpValues;

/* All calls may be made at any time, from any thread, for different values at
 * once. `name` is a template's name for the value: letters, digits, "_";
 * keypoints-plugin(7) lists those of the themes that come along. One that no
 * template names, as with other signs, shows nowhere. A later call for the same
 * name stands over an earlier one. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;

  /* Makes empty values, to be closed with close(). */
  KpStatus (*open)(KpValues **values, KpError *error);

  /* Closes what open() gave, its rows included; NULL is allowed. A row of
   * append() belongs to its list and must not be closed. */
  void (*close)(KpValues *values);

  /* Sets `name` to a text; the template escapes it. An empty one unsets it.
   * KP_INVALID_ARGUMENT: values is NULL, name is empty, text is no UTF-8. */
  KpStatus (*set)(KpValues *values, KpText name, KpText text, KpError *error);

  /* Sets `name` to HTML that is passed on unescaped: only what you trust, such
   * as a body that the plugin made. Errors as set(). */
  KpStatus (*set_html)(KpValues *values,
                       KpText name,
                       KpText html,
                       KpError *error);

  /* Appends a row to the list `name` and sets *row to it, to be filled; it
   * lives as long as `values`. Errors as set(). */
  KpStatus (*append)(KpValues *values,
                     KpText name,
                     KpValues **row,
                     KpError *error);
} KpValuesCalls;

#ifdef __cplusplus
}
#endif

#endif
