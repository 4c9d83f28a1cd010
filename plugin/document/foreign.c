/* SPDX-License-Identifier: MIT */
/* The first lines of a file come in; the form of front matter that they are,
 * where it is one that is not read, goes out. */
#include "foreign.h"

#include <string.h>

#include "lines.h"
#include "pattern.h"

static gboolean
opens_toml(const gchar *at, const gchar *end)
{
  return kp_line_is_fence(at, kp_line_next(at, end), "+++");
}

static gboolean
opens_fenced_json(const gchar *at, const gchar *end)
{
  return kp_line_is_fence(at, kp_line_next(at, end), ";;;");
}

/* TRUE where an object of JSON with a name in it begins: `{ "title":`. A tag of
 * a site generator, such as `{{< "x" >}}`, is none. */
static gboolean
opens_json(const gchar *at, const gchar *end)
{
  if (at == end || *at != '{')
    return FALSE;
  at = kp_skip_space(at + 1, end);
  if (at == end || *at != '"')
    return FALSE;
  for (at++; at < end && strchr("\"\r\n", *at) == NULL;)
    at += *at == '\\' && at + 1 < end ? 2 : 1;
  if (at == end || *at != '"')
    return FALSE;
  at = kp_skip_space(at + 1, end);
  return at < end && *at == ':';
}

/* TRUE where a map of EDN with a keyword in it begins: `{:title "x"`. The mark
 * of a heading, `{: .class}`, is none. */
static gboolean
opens_edn(const gchar *at, const gchar *end)
{
  if (at == end || *at != '{')
    return FALSE;
  at = kp_skip_space(at + 1, end);
  return end - at > 1 && *at == ':' && g_ascii_isalpha(at[1]);
}

/* TRUE where the line is a field that generators know, and says something. */
static gboolean
is_known_field(const gchar *at, const gchar *end)
{
  static const gchar *const NAMES[] = {
      "author:", "authors:",  "category:", "date:",   "keywords:",
      "lang:",   "modified:", "slug:",     "status:", "summary:",
      "tags:",   "template:", NULL};
  const gchar *after;
  return kp_begins_one(at, end, NAMES, &after) && !kp_line_is_blank(after, end);
}

/* TRUE where a title and another field stand in the first lines, as Pelican and
 * MultiMarkdown have them: a title alone may be an article's first words. */
static gboolean
opens_fields(const gchar *at, const gchar *end)
{
  gboolean titled = FALSE, known = FALSE;
  for (guint n = 0; n < 2 && at < end; n++) {
    const gchar *next = kp_line_next(at, end);
    titled |= kp_begins(at, next, "title:", NULL);
    known |= is_known_field(at, next);
    at = next;
  }
  return titled && known;
}

/* TRUE where the first two lines are pandoc's title and authors. */
static gboolean
opens_title_block(const gchar *at, const gchar *end)
{
  return kp_begins(at, end, "% ", NULL) &&
         kp_begins(kp_line_next(at, end), end, "% ", NULL);
}

static const KpForeign FOREIGN[] = {
    {opens_toml, "+++", "TOML", "write it as YAML between two lines of ---"},
    {opens_fenced_json, ";;;", "JSON",
     "write it as YAML between two lines of ---"},
    {opens_json, "{", "JSON",
     "put it between two lines of ---, where JSON serves as YAML"},
    {opens_edn, "{:", "EDN", "write it as YAML between two lines of ---"},
    {opens_title_block, "%", "a title block of pandoc",
     "write it as YAML between two lines of ---"},
    {opens_fields, "Title:", "a list of fields without a fence",
     "put a line of --- above it and one below it"},
};

const KpForeign *
kp_foreign_find(const gchar *source, const gchar *end)
{
  for (gsize i = 0; i < G_N_ELEMENTS(FOREIGN); i++) {
    if (FOREIGN[i].opens(source, end))
      return &FOREIGN[i];
  }
  return NULL;
}
