/* SPDX-License-Identifier: MIT */
/* Names and texts come in; JSON that is safe inside <script> goes out. */
#include "json-script.h"

#include <string.h>

/* Bytes of the character at `at` that JSON or a <script> does not take as it
 * is; 0: it is taken. U+2028 and U+2029 are 0xe2 and two more. */
static gsize
special_size(const gchar *at)
{
  guchar byte = (guchar)*at;
  if (byte < ' ' || byte == 0x7f)
    return 1;
  switch (byte) {
  case '"':
  case '\\':
  case '<':
  case '>':
  case '&':
    return 1;
  case 0xe2:
    return (guchar)at[1] == 0x80 && ((guchar)at[2] & ~1) == 0xa8 ? 3 : 0;
  default:
    return 0;
  }
}

static void
append_special(GString *json, const gchar *at)
{
  static const gchar NAMED[] = "\"\"\\\\b\bf\fn\nr\rt\t"; /* and for what */
  for (const gchar *name = NAMED; *name != '\0'; name += 2) {
    if (name[1] == *at) {
      g_string_append_c(json, '\\');
      g_string_append_c(json, *name);
      return;
    }
  }
  g_string_append_printf(json, "\\u%04x", g_utf8_get_char(at));
}

static void
append_string(GString *json, const gchar *text)
{
  g_string_append_c(json, '"');
  const gchar *plain = text, *at = text;
  while (*at != '\0') {
    gsize size = special_size(at);
    if (size == 0) {
      at++;
      continue;
    }
    g_string_append_len(json, plain, at - plain);
    append_special(json, at);
    at = plain = at + size;
  }
  g_string_append_len(json, plain, at - plain);
  g_string_append_c(json, '"');
}

/* What comes before a member or an item: a comma behind another one, and the
 * name. */
static void
begin(GString *json, const gchar *name)
{
  if (json->len > 0 && strchr("{[", json->str[json->len - 1]) == NULL)
    g_string_append_c(json, ',');
  if (name == NULL)
    return;
  append_string(json, name);
  g_string_append_c(json, ':');
}

void
kp_script_open(GString *json, const gchar *name, gchar bracket)
{
  begin(json, name);
  g_string_append_c(json, bracket);
}

void
kp_script_close(GString *json, gchar bracket)
{
  g_string_append_c(json, bracket);
}

void
kp_script_text(GString *json, const gchar *name, const gchar *text)
{
  if (text == NULL)
    return;
  begin(json, name);
  append_string(json, text);
}
