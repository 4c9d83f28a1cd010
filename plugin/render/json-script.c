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
  /* JSON's own syntax has none of these: they stand in strings only. U+2028
   * and U+2029 begin with the byte 0xe2; of the control characters json-glib
   * forgets 0x1f. */
  for (const gchar *at = plain, *next; *at != '\0'; at = next) {
    next = at + strcspn(at, "<>&\x1f\xe2");
    g_string_append_len(out, at, next - at);
    if (*next == '\0')
      break;
    at = next;
    next = g_utf8_next_char(at);
    gunichar letter = g_utf8_get_char(at);
    if (letter < 0x80 || letter == 0x2028 || letter == 0x2029)
      g_string_append_printf(out, "\\u%04x", letter);
    else
      g_string_append_len(out, at, next - at);
  }
  return g_string_free(out, FALSE);
}
