/* SPDX-License-Identifier: MIT */
/* The final wording of a candidate, from the tokens that are kept. */
#ifndef KP_WORDING_H
#define KP_WORDING_H

#include <glib.h>

#include "draft.h"

/* One line of plain text: the kept tokens with single spaces, a capital first
 * letter, no mark left over from what was cut, no final stop or comma. */
gchar *kp_wording_new(const KpDraft *draft);

/* TRUE where `text` holds no Markdown, HTML or template marks: no "](", "**",
 * "{{", "<b>". */
gboolean kp_wording_plain(const gchar *text);

/* TRUE where `text` ends in a question mark, inside a quotation or not. */
gboolean kp_wording_asks(const gchar *text);

/* TRUE where brackets and quotation marks of `text` come in pairs. An
 * apostrophe is no mark: don't, '90s, the officials' plan. Linear. */
gboolean kp_wording_balanced(const gchar *text);

#endif
