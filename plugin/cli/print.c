/* SPDX-License-Identifier: MIT */
/* keypoints print: the points of articles on standard output. */
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "error.h"
#include "html.h"
#include "json-points.h"
#include "json.h"
#include "session.h"
#include "terminal.h"

typedef enum {
  FORMAT_TEXT,
  FORMAT_MARKDOWN,
  FORMAT_HTML,
  FORMAT_JSON,
} Format;

typedef struct {
  Format format;
  gboolean own;  /* the author's points stand in for the generated ones */
  gboolean many; /* several files: each gets a heading */
  gboolean begun;
} Printer;

/* The texts to show, in order; borrowed from the reading. */
static GPtrArray *
points_to_show(const Printer *self, const KpReading *reading)
{
  return self->own && reading->article->points->len > 0
             ? kp_article_point_texts(reading->article)
             : kp_bullets_texts(reading->bullets);
}

static const gchar *
heading_of(const KpReading *reading)
{
  const KpArticle *article = reading->article;
  return article->title != NULL ? article->title : article->path;
}

/* Escapes what Markdown would take for markup. */
static void
append_markdown(GString *out, const gchar *text)
{
  for (const gchar *at = text; *at != '\0'; at++) {
    gboolean list_number = (*at == '.' || *at == ')') && at > text &&
                           strspn(text, "0123456789") == (gsize)(at - text);
    gboolean list_mark = at == text && strchr("+-=~", *at) != NULL;
    if (strchr("\\`*_[]<>#&!|", *at) != NULL || list_number || list_mark)
      g_string_append_c(out, '\\');
    g_string_append_c(out, *at);
  }
}

static void
print_text(const Printer *self, const KpReading *reading, GPtrArray *points)
{
  if (self->many) {
    if (self->begun)
      putchar('\n');
    kp_terminal_print(KP_STYLE_BOLD, heading_of(reading));
    putchar('\n');
  }
  for (guint i = 0; i < points->len; i++)
    printf("• %s\n", (const gchar *)g_ptr_array_index(points, i));
}

static void
print_markdown(const Printer *self, const KpReading *reading, GPtrArray *points)
{
  g_autoptr(GString) out = g_string_new(NULL);
  if (self->many) {
    if (self->begun)
      g_string_append_c(out, '\n');
    g_string_append(out, "## ");
    append_markdown(out, heading_of(reading));
    g_string_append(out, "\n\n");
  }
  for (guint i = 0; i < points->len; i++) {
    g_string_append(out, "- ");
    append_markdown(out, g_ptr_array_index(points, i));
    g_string_append_c(out, '\n');
  }
  fwrite(out->str, 1, out->len, stdout);
}

static void
print_html(const Printer *self, const KpReading *reading, GPtrArray *points)
{
  g_autoptr(GString) out = g_string_new(NULL);
  if (self->many) {
    kp_html_open(out, "h2", NULL);
    kp_html_text(out, heading_of(reading), -1);
    kp_html_close(out, "h2");
    g_string_append_c(out, '\n');
  }
  if (points->len > 0) {
    kp_html_open(out, "ul", "class", "key-points", "lang",
                 reading->prose->lang != NULL ? reading->prose->lang : "",
                 NULL);
    g_string_append_c(out, '\n');
    for (guint i = 0; i < points->len; i++) {
      kp_html_open(out, "li", NULL);
      kp_html_text(out, g_ptr_array_index(points, i), -1);
      kp_html_close(out, "li");
      g_string_append_c(out, '\n');
    }
    kp_html_close(out, "ul");
    g_string_append_c(out, '\n');
  }
  fwrite(out->str, 1, out->len, stdout);
}

static void
write_json(KpJson *json, const KpReading *reading)
{
  kp_json_open(json, '{');
  kp_points_write_page(json, reading);
  kp_json_close(json, '}');
}

static void
print_reading(Printer *self, const KpReading *reading)
{
  g_autoptr(GPtrArray) points = points_to_show(self, reading);
  if (self->format == FORMAT_TEXT)
    print_text(self, reading, points);
  else if (self->format == FORMAT_MARKDOWN)
    print_markdown(self, reading, points);
  else
    print_html(self, reading, points);
  self->begun = TRUE;
  if (points->len > 0)
    return;
  fflush(stdout);
  g_autofree gchar *path = kp_error_line(g_strdup(reading->article->path));
  fprintf(stderr, "%s: no key points: %s\n", path, reading->bullets->reason);
}

static void
print_all(Printer *self, KpSession *session, GStrv paths)
{
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out, .pretty = TRUE};
  if (self->format == FORMAT_JSON && self->many)
    kp_json_open(&json, '[');
  for (guint i = 0; paths[i] != NULL; i++) {
    g_autoptr(KpReading) reading = kp_session_read(session, paths[i]);
    if (reading == NULL)
      continue;
    if (self->format != FORMAT_JSON) {
      print_reading(self, reading);
      continue;
    }
    write_json(&json, reading);
    fwrite(out->str, 1, out->len, stdout);
    g_string_truncate(out, 0);
  }
  if (self->format != FORMAT_JSON)
    return;
  if (self->many)
    kp_json_close(&json, ']');
  if (json.filled)
    g_string_append_c(out, '\n');
  fwrite(out->str, 1, out->len, stdout);
}

int
kp_command_print(int argc, char **argv)
{
  static const gchar *const FORMATS[] = {"text", "markdown", "html", "json",
                                         NULL};
  gint chosen = FORMAT_TEXT;
  Printer printer = {0};
  const GOptionEntry entries[] = {
      {"own", 'o', 0, G_OPTION_ARG_NONE, &printer.own,
       "Print the points of the author instead, where there are any", NULL},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "FILE...",
      .summary = "Prints the key points of articles, chosen from their own "
                 "sentences.\n'-' is standard input.",
      .description = "An article without key points is named on standard "
                     "error, with the reason.\n",
      .entries = entries,
      .formats = FORMATS,
      .format = &chosen,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  if (paths[0] == NULL)
    return kp_options_refuse("print", "name an article, or - for standard "
                                      "input");
  printer.format = (Format)chosen;
  printer.many = paths[1] != NULL;
  g_auto(KpSession) session = {0};
  if (!kp_session_init(&session, &options, &error))
    return kp_options_fail(error);
  print_all(&printer, &session, paths);
  return kp_session_status(&session);
}
