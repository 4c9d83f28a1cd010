/* SPDX-License-Identifier: MIT */
/* Texts come in; scalars and lists of YAML go out. */
#include "yaml-write.h"

#include <string.h>

/* TRUE where the plain text is a string in YAML 1.1 and 1.2 alike: it begins
 * with a letter, so with no sign of YAML's; it holds a blank, so it is no
 * number, date or truth; and nothing in it ends it. */
static gboolean
is_plain(const gchar *text)
{
  gsize length = strlen(text);
  return g_unichar_isalpha(g_utf8_get_char(text)) &&
         strchr(text, ' ') != NULL && strstr(text, ": ") == NULL &&
         strstr(text, " #") == NULL && strchr(" :", text[length - 1]) == NULL;
}

/* In single quotes stands only what holds none. */
static void
write_quoted(GString *out, const gchar *text, gchar mark)
{
  g_string_append_c(out, mark);
  for (const gchar *at = text; *at != '\0'; at++) {
    if (mark == '"' && (*at == '"' || *at == '\\'))
      g_string_append_c(out, '\\');
    g_string_append_c(out, *at);
  }
  g_string_append_c(out, mark);
}

static void
write_scalar(GString *out, const gchar *text)
{
  if (is_plain(text))
    g_string_append(out, text);
  else if (strpbrk(text, "\"\\") != NULL && strchr(text, '\'') == NULL)
    write_quoted(out, text, '\'');
  else
    write_quoted(out, text, '"');
}

void
kp_yaml_write_list(GString *out,
                   guint column,
                   const gchar *const *texts,
                   const gchar *line_end)
{
  for (guint i = 0; texts[i] != NULL; i++) {
    g_string_append_printf(out, "%*s- ", (int)column, "");
    write_scalar(out, texts[i]);
    g_string_append(out, line_end);
  }
}
