/* SPDX-License-Identifier: MIT */
/* JSON that may stand inside an HTML element: the one place that knows how.
 * Whatever its texts hold, it is one line without "<", ">" and "&", so that
 * nothing in it can end a <script> or begin a comment, and without U+2028 and
 * U+2029, which end lines of JavaScript. */
#ifndef KP_JSON_SCRIPT_H
#define KP_JSON_SCRIPT_H

#include <glib.h>

/* Opens an object ('{') or a list ('['), the member `name` of what is open; of
 * NULL where it has none. It is closed with '}' or ']'. */
void kp_script_open(GString *json, const gchar *name, gchar bracket);
void kp_script_close(GString *json, gchar bracket);

/* Adds the text as a member `name`, or as an item of a list where that is
 * NULL. No `text`, no member. */
void kp_script_text(GString *json, const gchar *name, const gchar *text);

#endif
