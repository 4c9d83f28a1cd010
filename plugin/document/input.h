/* SPDX-License-Identifier: MIT */
/* Whether a file is Markdown or plain text. */
#ifndef KP_INPUT_H
#define KP_INPUT_H

#include "article.h"

/* The rule of KP_INPUT_AUTO. The first of these that holds decides:
 *
 * 1. The name ends in .md, .markdown, .mdown or .mkd: Markdown. It ends in
 *    .txt or .text: text. Upper and lower case are one.
 * 2. The first line is `---` or `+++`: Markdown.
 * 3. A line is a heading (`# Title`), a code fence, a fenced div (`:::`), or
 *    holds a link or image (`](`), strong emphasis (`**`) or an HTML comment
 *    or tag at its start: Markdown.
 * 4. A line begins with a bullet sign (U+2022 and its like): text.
 * 5. A line begins with `- `, `* `, `+ ` or `> `: Markdown.
 * 6. Text.
 *
 * Never KP_INPUT_AUTO. Linear; `path` may be NULL. */
KpInput kp_input_find(const gchar *path, const gchar *text, gsize length);

/* The bytes of the bullet sign at the start of [at, end), 0 where there is
 * none. */
gsize kp_input_bullet(const gchar *at, const gchar *end);

#endif
