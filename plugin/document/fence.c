/* SPDX-License-Identifier: MIT */
/* The first lines of a file come in; where its front matter stands goes out. */
#include "fence.h"

#include <string.h>

#include "error.h"
#include "foreign.h"
#include "lines.h"

/* TRUE where a line can be the first of front matter: `name:`, or what YAML
 * takes for a mapping. */
static gboolean
looks_like_field(const gchar *start, const gchar *end)
{
  if (strchr("{?\"'", *start) != NULL)
    return TRUE;
  for (const gchar *at = start; at < end; at++) {
    if (*at == ':')
      return at + 1 == end || strchr(" \t\r\n", at[1]) != NULL;
    if (g_ascii_isspace(*at))
      return FALSE;
  }
  return FALSE;
}

/* TRUE where `---` on the first line is a thematic break. */
static gboolean
is_thematic_break(const gchar *source, gsize length, gsize second)
{
  const gchar *end = source + length;
  const gchar *at = source + second;
  if (!kp_line_is_blank(at, kp_line_next(at, end)))
    return FALSE;
  while (at < end) {
    const gchar *next = kp_line_next(at, end);
    gboolean counts = !kp_line_is_blank(at, next) && *at != '#';
    if (kp_line_is_fence(at, next, "---"))
      return FALSE;
    if (counts)
      return !looks_like_field(at, next);
    at = next;
  }
  return TRUE;
}

/* Behind the blank lines at the start; counts them. */
static gsize
skip_blank(const gchar *source, const gchar *end, guint *lines)
{
  const gchar *at = source;
  for (; at < end && kp_line_is_blank(at, kp_line_next(at, end)); ++*lines)
    at = kp_line_next(at, end);
  return (gsize)(at - source);
}

/* Sets the fence whose YAML begins at byte `start`, on this line; FALSE:
 * nothing closes it. */
static gboolean
find_close(
    const gchar *source, gsize length, gsize start, guint line, KpFence *fence)
{
  guint n = 0; /* lines of the YAML */
  for (gsize at = start; at < length; n++) {
    gsize next = (gsize)(kp_line_next(source + at, source + length) - source);
    if (kp_line_is_fence(source + at, source + next, "---") ||
        kp_line_is_fence(source + at, source + next, "...")) {
      *fence = (KpFence){start, line, at, next, line + n + 1};
      return TRUE;
    }
    at = next;
  }
  return FALSE;
}

gboolean
kp_fence_find(const gchar *path,
              const gchar *source,
              gsize length,
              KpFence *fence,
              GError **error)
{
  const gchar *end = source + length;
  const KpForeign *foreign = kp_foreign_find(source, end);
  if (foreign != NULL) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, 1, 1,
                 "the front matter is %s (%s), which is not read; %s",
                 foreign->name, foreign->mark, foreign->remedy);
    return FALSE;
  }
  guint blank = 0;
  gsize open = skip_blank(source, end, &blank);
  gsize start = (gsize)(kp_line_next(source + open, end) - source);
  if (!kp_line_is_fence(source + open, source + start, "---") ||
      is_thematic_break(source, length, start) ||
      (blank > 0 &&
       !looks_like_field(source + start, kp_line_next(source + start, end))))
    return TRUE;
  /* Below blank lines one that is not closed is a thematic break. */
  if (find_close(source, length, start, blank + 2, fence) || blank > 0)
    return TRUE;
  kp_error_set(error, KP_ERROR_SYNTAX, path, 1, 1,
               "the front matter is not closed; end it with a line of ---, or "
               "put a blank line after this one if it is a thematic break");
  return FALSE;
}

gboolean
kp_fence_opens(const gchar *source, const gchar *end)
{
  return (end - source >= 3 && memcmp(source, "---", 3) == 0) ||
         kp_foreign_find(source, end) != NULL;
}
