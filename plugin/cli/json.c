/* SPDX-License-Identifier: MIT */
/* Values come in one by one; JSON grows at the end of a string. */
#include "json.h"

#include <string.h>

static void
new_line(KpJson *self)
{
  if (!self->pretty)
    return;
  g_string_append_c(self->out, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append(self->out, "  ");
}

/* What stands before a name, or before a value that has none. */
static void
separate(KpJson *self)
{
  if (self->named) {
    self->named = FALSE;
    return;
  }
  if (self->filled)
    g_string_append_c(self->out, ',');
  if (self->depth > 0)
    new_line(self);
  self->filled = TRUE;
}

static void
append_quoted(GString *out, const gchar *text)
{
  static const gchar HEX[] = "0123456789abcdef";
  g_string_append_c(out, '"');
  while (*text != '\0') {
    gsize plain = 0;
    while ((guchar)text[plain] >= 0x20 && text[plain] != '"' &&
           text[plain] != '\\')
      plain++;
    g_string_append_len(out, text, (gssize)plain);
    text += plain;
    if (*text == '\0')
      break;
    guchar c = (guchar)*text++;
    if (c == '"' || c == '\\') {
      g_string_append_c(out, '\\');
      g_string_append_c(out, (gchar)c);
    } else if (c == '\n') {
      g_string_append(out, "\\n");
    } else if (c == '\t') {
      g_string_append(out, "\\t");
    } else {
      g_string_append(out, "\\u00");
      g_string_append_c(out, HEX[c >> 4]);
      g_string_append_c(out, HEX[c & 15]);
    }
  }
  g_string_append_c(out, '"');
}

void
kp_json_open(KpJson *self, gchar bracket)
{
  separate(self);
  g_string_append_c(self->out, bracket);
  self->depth++;
  self->filled = FALSE;
}

void
kp_json_close(KpJson *self, gchar bracket)
{
  self->depth--;
  if (self->filled)
    new_line(self);
  g_string_append_c(self->out, bracket);
  self->filled = TRUE;
}

void
kp_json_name(KpJson *self, const gchar *name)
{
  separate(self);
  append_quoted(self->out, name);
  g_string_append(self->out, self->pretty ? ": " : ":");
  self->named = TRUE;
}

void
kp_json_text(KpJson *self, const gchar *text)
{
  separate(self);
  if (text == NULL)
    g_string_append(self->out, "null");
  else
    append_quoted(self->out, text);
}

void
kp_json_number(KpJson *self, gdouble number)
{
  gchar digits[G_ASCII_DTOSTR_BUF_SIZE + 320];
  g_ascii_formatd(digits, sizeof digits, "%.4f", number);
  gsize length = strlen(digits);
  while (digits[length - 1] == '0')
    length--;
  if (digits[length - 1] == '.')
    length--;
  digits[length] = '\0';
  separate(self);
  g_string_append(self->out, strcmp(digits, "-0") == 0 ? "0" : digits);
}

void
kp_json_integer(KpJson *self, gint64 number)
{
  separate(self);
  g_string_append_printf(self->out, "%" G_GINT64_FORMAT, number);
}

void
kp_json_boolean(KpJson *self, gboolean truth)
{
  kp_json_value(self, truth ? "true" : "false");
}

void
kp_json_value(KpJson *self, const gchar *json)
{
  separate(self);
  g_string_append(self->out, json);
}

void
kp_json_named_text(KpJson *self, const gchar *name, const gchar *text)
{
  kp_json_name(self, name);
  kp_json_text(self, text);
}

void
kp_json_named_number(KpJson *self, const gchar *name, gdouble number)
{
  kp_json_name(self, name);
  kp_json_number(self, number);
}

void
kp_json_named_integer(KpJson *self, const gchar *name, gint64 number)
{
  kp_json_name(self, name);
  kp_json_integer(self, number);
}
