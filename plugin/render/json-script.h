/* SPDX-License-Identifier: MIT */
/* JSON that may stand inside an HTML element: the one place that knows how. */
#ifndef KP_JSON_SCRIPT_H
#define KP_JSON_SCRIPT_H

#include <json-glib/json-glib.h>

/* `root` as JSON on one line. Whatever its texts hold, the result has no "<",
 * ">" or "&", so that nothing in it can end a <script> or begin a comment, and
 * no U+2028 or U+2029, which end lines of JavaScript. The caller frees it. */
gchar *kp_json_script(JsonNode *root);

#endif
