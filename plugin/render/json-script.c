/* SPDX-License-Identifier: MIT */
/* A JSON value comes in; text that is safe inside <script> goes out. */
#include "json-script.h"

#include <string.h>

gchar *
kp_json_script(JsonNode *root)
{
  g_autoptr(JsonGenerator) generator = json_generator_new();
  json_generator_set_root(generator, root);
  g_autofree gchar *plain = json_generator_to_data(generator, NULL);
  GString *out = g_string_sized_new(strlen(plain));
  /* JSON's own syntax has none of these: they stand in strings only. */
  for (const gchar *at = plain; *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar letter = g_utf8_get_char(at);
    if (letter == '<' || letter == '>' || letter == '&' || letter == 0x2028 ||
        letter == 0x2029)
      g_string_append_printf(out, "\\u%04x", letter);
    else
      g_string_append_len(out, at, g_utf8_next_char(at) - at);
  }
  return g_string_free(out, FALSE);
}
