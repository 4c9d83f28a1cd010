/* SPDX-License-Identifier: MIT */
/* HTML with footnotes comes in; the same in the words of its page goes out. */
#include "notes.h"

#include <string.h>

#include "html.h"

gchar *
kp_notes_name(gchar *html, const gchar *back)
{
  /* The notes are the end of what is rendered, and an author's text holds no
   * quotation marks that are not escaped. */
  static const gchar notes[] = "<section class=\"footnotes\"";
  static const gchar name[] = " data-footnote-backref aria-label=\"";
  const gchar *at = g_strrstr(html, notes);
  if (at == NULL)
    return html;
  GString *out = g_string_sized_new(strlen(html));
  g_string_append_len(out, html, at - html);
  const gchar *found;
  while ((found = strstr(at, name)) != NULL) {
    const gchar *value = found + strlen(name);
    g_string_append_len(out, at, value - at);
    kp_html_text(out, back, -1);
    at = strchr(value, '"');
  }
  g_string_append(out, at);
  g_free(html);
  return g_string_free(out, FALSE);
}
