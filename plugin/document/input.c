/* SPDX-License-Identifier: MIT */
/* A name and a text come in; Markdown or text goes out. */
#include "input.h"

#include <string.h>

#include "fence.h"
#include "lines.h"

static const struct {
  const gchar *ending;
  KpInput input;
} ENDINGS[] = {
    {".md", KP_INPUT_MARKDOWN},    {".markdown", KP_INPUT_MARKDOWN},
    {".mdown", KP_INPUT_MARKDOWN}, {".mkd", KP_INPUT_MARKDOWN},
    {".txt", KP_INPUT_TEXT},       {".text", KP_INPUT_TEXT},
};

static KpInput
by_name(const gchar *path)
{
  gsize length = path != NULL ? strlen(path) : 0;
  for (gsize i = 0; i < G_N_ELEMENTS(ENDINGS); i++) {
    gsize n = strlen(ENDINGS[i].ending);
    if (length >= n &&
        g_ascii_strcasecmp(path + length - n, ENDINGS[i].ending) == 0)
      return ENDINGS[i].input;
  }
  return KP_INPUT_AUTO;
}

gsize
kp_input_bullet(const gchar *at, const gchar *end)
{
  /* bullet, triangular, small square, white, black circle, operator */
  static const gchar *const SIGNS[] = {
      "\xE2\x80\xA2", "\xE2\x80\xA3", "\xE2\x96\xAA",
      "\xE2\x97\xA6", "\xE2\x97\x8F", "\xE2\x88\x99",
  };
  if (end - at < 3 || (guchar)*at != 0xE2)
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS(SIGNS); i++) {
    if (memcmp(at, SIGNS[i], 3) == 0)
      return 3;
  }
  return 0;
}

static gboolean
starts(const gchar *at, const gchar *end, const gchar *with)
{
  gsize n = strlen(with);
  return (gsize)(end - at) >= n && memcmp(at, with, n) == 0;
}

static gboolean
is_heading(const gchar *at, const gchar *end)
{
  guint level = 0;
  while (at < end && *at == '#') {
    level++;
    at++;
  }
  return level >= 1 && level <= 6 && at < end && *at == ' ';
}

static gboolean
is_tag(const gchar *at, const gchar *end)
{
  if (end - at < 3 || *at != '<')
    return FALSE;
  return at[1] == '!' || at[1] == '/' || g_ascii_isalpha(at[1]);
}

/* TRUE where the line can hardly be anything but Markdown. */
static gboolean
is_markdown(const gchar *at, const gchar *end)
{
  if (is_heading(at, end) || is_tag(at, end) || starts(at, end, "```") ||
      starts(at, end, "~~~") || starts(at, end, ":::"))
    return TRUE;
  for (; at + 1 < end; at++) {
    if ((at[0] == ']' && at[1] == '(') ||
        (at[0] == '*' && at[1] == '*' && at + 2 < end &&
         !g_ascii_isspace(at[2])))
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the line could open a list or a quotation of Markdown. */
static gboolean
is_item(const gchar *at, const gchar *end)
{
  return end - at > 2 && strchr("-*+>", *at) != NULL && at[1] == ' ';
}

KpInput
kp_input_find(const gchar *path, const gchar *text, gsize length)
{
  KpInput named = by_name(path);
  if (named != KP_INPUT_AUTO)
    return named;
  const gchar *end = text + length;
  if (kp_fence_opens(text, end))
    return KP_INPUT_MARKDOWN;
  gboolean bullets = FALSE, items = FALSE;
  for (const gchar *at = text; at < end;) {
    const gchar *next = kp_line_next(at, end);
    const gchar *first = at;
    while (first < next && (*first == ' ' || *first == '\t'))
      first++;
    if (is_markdown(first, next))
      return KP_INPUT_MARKDOWN;
    bullets = bullets || kp_input_bullet(first, next) > 0;
    items = items || is_item(first, next);
    at = next;
  }
  return items && !bullets ? KP_INPUT_MARKDOWN : KP_INPUT_TEXT;
}
