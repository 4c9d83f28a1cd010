/* SPDX-License-Identifier: MIT */
/* Marks of libyaml come in; places of the file and messages go out. */
#include "yaml-error.h"

#include <string.h>

#include "error.h"

/* The commonest slip in points: they begin with what somebody said. */
static const gchar BEHIND_QUOTATION[] =
    "a value that begins with a quotation mark ends at the next one; put all "
    "of it in quotes of the other kind, or double a ' inside '...'";

/* What libyaml says, and what an author is told instead. */
static const struct {
  const gchar *problem;
  const gchar *told;
  gboolean opened; /* the place to name is where the thing was opened */
} TOLD[] = {
    {"found a tab character that violates indentation",
     "a tab at the start of a line; indent with spaces, not with tabs", FALSE},
    {"mapping values are not allowed in this context",
     "a value that holds ': ' must stand in quotes; write name: \"A: b\"",
     FALSE},
    {"found character that cannot start any token",
     "a value cannot begin with this character; put the value in quotes, and "
     "indent with spaces, not with tabs",
     FALSE},
    {"could not find expected ':'",
     "this is no 'name: value'; write a colon and a space after the name, or "
     "indent a line that goes on",
     FALSE},
    {"did not find expected key",
     "this does not fit what stands before it; close or double the quotes of "
     "the value above, and indent names alike",
     FALSE},
    {"did not find expected <document start>",
     "this does not fit what stands before it; indent names alike, and put "
     "values with special characters in quotes",
     FALSE},
    {"found unexpected end of stream",
     "a quotation mark is not closed; close it, or double a ' inside '...'",
     TRUE},
    {"found unexpected document indicator",
     "a quotation mark is not closed before the front matter ends; close it",
     TRUE},
    {"did not find expected alphabetic or numeric character",
     "a value cannot begin with '*' or '&'; put it in quotes", FALSE},
    {"found unknown escape character",
     "a backslash inside \"...\" begins an escape; write \\\\, or use '...'",
     FALSE},
    {"did not find expected ',' or ']'",
     "a list that begins with '[' is not closed; end it with ']', or put the "
     "value in quotes",
     TRUE},
    {"did not find expected ',' or '}'",
     "a value that begins with '{' is a mapping; close it, or put the value "
     "in quotes",
     TRUE},
    {"did not find expected '-' indicator",
     "this does not fit the list above; indent its lines alike, and put a "
     "value with special characters in quotes",
     FALSE},
    {"block sequence entries are not allowed in this context",
     "a list begins on the line after its name; put a value that begins with "
     "'- ' in quotes",
     FALSE},
    {"control characters are not allowed", "a control character; remove it",
     FALSE},
};

/* TRUE where a quotation ends right before the place: `"We won," she said`. */
static gboolean
is_behind_quotation(const KpYamlCursor *cursor)
{
  gsize at = cursor->at;
  while (at > 0 && cursor->yaml->text[at - 1] == ' ')
    at--;
  return at > 0 && strchr("\"'", cursor->yaml->text[at - 1]) != NULL;
}

KpYamlCursor
kp_yaml_cursor(const KpYaml *yaml)
{
  return (KpYamlCursor){.yaml = yaml, .place = {yaml->line, 1}};
}

static void
step(KpYamlCursor *self)
{
  const gchar *text = self->yaml->text + self->at;
  gsize rest = self->yaml->length - self->at;
  gsize size = MIN(rest, (gsize)g_utf8_skip[(guchar)*text]);
  gboolean ends =
      *text == '\n' || (*text == '\r' && rest > 1 && text[1] != '\n');
  self->at += size;
  self->index++;
  if (ends)
    self->place = (KpPlace){self->place.line + 1, 1};
  else
    self->place.column += (guint)size;
}

KpPlace
kp_yaml_place(KpYamlCursor *self, gsize index)
{
  if (index < self->index)
    *self = kp_yaml_cursor(self->yaml);
  while (self->index < index)
    step(self);
  return self->place;
}

void
kp_yaml_error(const yaml_parser_t *parser, const KpYaml *yaml, GError **error)
{
  KpYamlCursor cursor = kp_yaml_cursor(yaml);
  KpPlace place;
  if (parser->error == YAML_READER_ERROR) {
    while (cursor.at < parser->problem_offset)
      step(&cursor);
    place = cursor.place;
  } else {
    place = kp_yaml_place(&cursor, parser->problem_mark.index);
  }
  const gchar *problem = parser->problem != NULL ? parser->problem : "no YAML";
  for (gsize i = 0; i < G_N_ELEMENTS(TOLD); i++) {
    if (strcmp(problem, TOLD[i].problem) == 0) {
      gboolean quotation = g_str_has_prefix(problem, "did not find expected") &&
                           is_behind_quotation(&cursor);
      if (!quotation && TOLD[i].opened)
        place = kp_yaml_place(&cursor, parser->context_mark.index);
      kp_error_set(error, KP_ERROR_SYNTAX, yaml->path, place.line, place.column,
                   "%s", quotation ? BEHIND_QUOTATION : TOLD[i].told);
      return;
    }
  }
  kp_error_set(error, KP_ERROR_SYNTAX, yaml->path, place.line, place.column,
               "the front matter is no YAML (%s); put values with special "
               "characters in quotes",
               problem);
}
