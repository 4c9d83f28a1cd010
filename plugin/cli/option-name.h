/* SPDX-License-Identifier: MIT */
/* "Did you mean": the option that is nearest to a mistyped one. */
#ifndef KP_OPTION_NAME_H
#define KP_OPTION_NAME_H

#include <glib.h>

/* Where `*error` says that a long option is unknown, adds the one of those in
 * `help`, the text of GOption, that is nearest. */
void kp_option_name_suggest(GError **error, const gchar *help);

#endif
