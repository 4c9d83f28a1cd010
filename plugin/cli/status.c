/* SPDX-License-Identifier: MIT */
/* keypoints status: the state of each page's points. */
#include <stdio.h>

#include "command.h"
#include "json.h"
#include "pages.h"
#include "session.h"
#include "state.h"
#include "terminal.h"

typedef struct {
  guint n;
  guint of[KP_N_STATES];
} Counts;

static KpStyle
style_of(KpStateKind kind)
{
  switch (kind) {
  case KP_STATE_CURRENT:
  case KP_STATE_OWN:
    return KP_STYLE_GOOD;
  case KP_STATE_MISSING:
  case KP_STATE_STALE:
    return KP_STYLE_BAD;
  case KP_STATE_EDITED:
    return KP_STYLE_BAR;
  default:
    return KP_STYLE_DIM;
  }
}

static void
print_page(const gchar *path, const KpState *state)
{
  g_autofree gchar *name = g_strdup_printf("%-7s", kp_state_name(state->kind));
  kp_terminal_print(style_of(state->kind), name);
  fputs("  ", stdout);
  kp_terminal_print(KP_STYLE_PLAIN, path);
  if (state->why != NULL)
    printf("  (%s)", state->why);
  putchar('\n');
}

static void
print_counts(const Counts *counts)
{
  printf("%u %s", counts->n, counts->n == 1 ? "page" : "pages");
  const gchar *before = ": ";
  for (guint i = 0; i < KP_N_STATES; i++) {
    if (counts->of[i] == 0)
      continue;
    printf("%s%u %s", before, counts->of[i], kp_state_name(i));
    before = ", ";
  }
  putchar('\n');
}

static void
write_page(KpJson *json, const KpArticle *article, const KpState *state)
{
  kp_json_open(json, '{');
  kp_json_named_text(json, "file", article->path);
  kp_json_named_text(json, "title", article->title);
  kp_json_named_text(json, "state", kp_state_name(state->kind));
  kp_json_named_text(json, "reason", state->why);
  kp_json_close(json, '}');
}

static void
write_counts(KpJson *json, const Counts *counts)
{
  kp_json_name(json, "counts");
  kp_json_open(json, '{');
  kp_json_named_integer(json, "pages", counts->n);
  for (guint i = 0; i < KP_N_STATES; i++)
    kp_json_named_integer(json, kp_state_name(i), counts->of[i]);
  kp_json_close(json, '}');
}

static void
flush(GString *out)
{
  fwrite(out->str, 1, out->len, stdout);
  g_string_truncate(out, 0);
}

/* The state is told by what a reading holds. */
static gpointer
make_nothing(const KpReading *reading, KpStems *stems, gconstpointer data)
{
  (void)reading;
  (void)stems;
  (void)data;
  return NULL;
}

/* Looks at all pages, printing each; as JSON where `json` is not NULL. */
static Counts
look(KpPages *pages, KpJson *json)
{
  Counts counts = {0};
  for (;;) {
    gpointer nothing;
    g_autoptr(KpReading) reading = kp_pages_next(pages, &nothing);
    if (reading == NULL)
      break;
    KpState state = kp_state_new(reading->article, reading->bullets);
    counts.n++;
    counts.of[state.kind]++;
    if (json == NULL) {
      print_page(reading->article->path, &state);
      continue;
    }
    write_page(json, reading->article, &state);
    flush(json->out);
  }
  return counts;
}

static void
look_json(KpPages *pages)
{
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out, .pretty = TRUE};
  kp_json_open(&json, '{');
  kp_json_name(&json, "pages");
  kp_json_open(&json, '[');
  Counts counts = look(pages, &json);
  kp_json_close(&json, ']');
  write_counts(&json, &counts);
  kp_json_close(&json, '}');
  g_string_append_c(out, '\n');
  flush(out);
}

int
kp_command_status(int argc, char **argv)
{
  static const gchar *const FORMATS[] = {"text", "json", NULL};
  gint chosen = 0;
  const KpUsage usage = {
      .arguments = "PATH...",
      .summary = "Shows how it stands with the points of each page.",
      .description =
          "  missing  none are written; some can be generated\n"
          "  current  accepted, and the article's prose is as it was\n"
          "  stale    accepted; the article's prose has changed since\n"
          "  edited   accepted, then changed by hand\n"
          "  own      written by hand\n"
          "  off      the page wants none\n"
          "  none     none are written, and no good ones can be generated\n",
      .formats = FORMATS,
      .format = &chosen,
      .many = TRUE,
      .pages = TRUE,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  g_auto(KpSession) session = {0};
  if (!kp_session_init(&session, &options, &error))
    return kp_options_fail(error);
  session.quiet = TRUE;     /* check tells of warnings */
  session.own_first = TRUE; /* for the others the state needs no bullets */
  g_autoptr(KpPages) pages =
      kp_pages_new(&session, (const gchar *const *)paths, make_nothing, NULL);
  if (chosen == 1) {
    look_json(pages);
    return kp_session_status(&session);
  }
  Counts counts = look(pages, NULL);
  print_counts(&counts);
  return kp_session_status(&session);
}
