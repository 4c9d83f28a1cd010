/* SPDX-License-Identifier: MIT */
/* libsass as a library that is loaded when a style sheet is compiled, and not
 * when the program starts: with the C++ library that it brings it takes longer
 * to load than most commands take in all. Private to sass.c. */
#ifndef KP_SASS_LIBRARY_H
#define KP_SASS_LIBRARY_H

#include <glib.h>
#include <sass/context.h>

/* The functions of libsass that are called, by their own names. */
#define KP_SASS_FUNCTIONS(USE)                                                 \
  USE(sass_compile_data_context)                                               \
  USE(sass_context_get_error_column)                                           \
  USE(sass_context_get_error_file)                                             \
  USE(sass_context_get_error_line)                                             \
  USE(sass_context_get_error_text)                                             \
  USE(sass_context_get_output_string)                                          \
  USE(sass_copy_c_string)                                                      \
  USE(sass_data_context_get_context)                                           \
  USE(sass_data_context_get_options)                                           \
  USE(sass_delete_data_context)                                                \
  USE(sass_importer_get_cookie)                                                \
  USE(sass_importer_set_list_entry)                                            \
  USE(sass_make_data_context)                                                  \
  USE(sass_make_import_entry)                                                  \
  USE(sass_make_import_list)                                                   \
  USE(sass_make_importer)                                                      \
  USE(sass_make_importer_list)                                                 \
  USE(sass_option_set_c_importers)                                             \
  USE(sass_option_set_output_style)                                            \
  USE(sass_option_set_precision)

#define KP_SASS_MEMBER(name) __typeof__(name) *name;
typedef struct {
  KP_SASS_FUNCTIONS(KP_SASS_MEMBER)
} KpSassLibrary;
#undef KP_SASS_MEMBER

/* The library, loaded by the first call and kept; any thread. NULL and
 * KP_ERROR_IO where it cannot be loaded. */
const KpSassLibrary *kp_sass_library(GError **error);

#endif
