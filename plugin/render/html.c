/* SPDX-License-Identifier: MIT */
/* Text comes in, markup goes out. */
#include "html.h"

#include <string.h>

static const gchar *
entity(gchar byte)
{
  switch (byte) {
  case '&':
    return "&amp;";
  case '<':
    return "&lt;";
  case '>':
    return "&gt;";
  case '"':
    return "&quot;";
  case '\'':
    return "&#39;";
  default:
    return NULL;
  }
}

void
kp_html_text(GString *out, const gchar *text, gssize length)
{
  const gchar *end = text + (length < 0 ? strlen(text) : (gsize)length);
  const gchar *plain = text;
  for (const gchar *at = text; at < end; at++) {
    const gchar *escaped = entity(*at);
    if (escaped == NULL)
      continue;
    g_string_append_len(out, plain, at - plain);
    g_string_append(out, escaped);
    plain = at + 1;
  }
  g_string_append_len(out, plain, end - plain);
}

void
kp_html_attribute(GString *out, const gchar *name, const gchar *value)
{
  g_string_append_c(out, ' ');
  g_string_append(out, name);
  g_string_append(out, "=\"");
  kp_html_text(out, value, -1);
  g_string_append_c(out, '"');
}

void
kp_html_open(GString *out, const gchar *name, ...)
{
  g_string_append_c(out, '<');
  g_string_append(out, name);
  va_list attributes;
  va_start(attributes, name);
  const gchar *attribute;
  while ((attribute = va_arg(attributes, const gchar *)) != NULL) {
    const gchar *value = va_arg(attributes, const gchar *);
    if (value != NULL)
      kp_html_attribute(out, attribute, value);
  }
  va_end(attributes);
  g_string_append_c(out, '>');
}

void
kp_html_close(GString *out, const gchar *name)
{
  g_string_append(out, "</");
  g_string_append(out, name);
  g_string_append_c(out, '>');
}
