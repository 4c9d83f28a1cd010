/* SPDX-License-Identifier: MIT */
/* keypoints compare: the author's points beside the generated ones. */
#include <stdio.h>

#include "command.h"
#include "json.h"
#include "paths.h"
#include "points.h"
#include "session.h"
#include "terminal.h"
#include "verdict.h"

typedef struct {
  guint n_compared;
  KpRouge sum;        /* of the F1 of all pages compared */
  GPtrArray *without; /* of gchar *: pages without points of their own */
} Summary;

static void
add_to_summary(Summary *self,
               const KpReading *reading,
               const KpVerdict *verdict)
{
  if (verdict == NULL) {
    g_ptr_array_add(self->without, g_strdup(reading->article->path));
    return;
  }
  self->n_compared++;
  self->sum.rouge1.f1 += verdict->rouge.rouge1.f1;
  self->sum.rouge2.f1 += verdict->rouge.rouge2.f1;
  self->sum.rougeL.f1 += verdict->rouge.rougeL.f1;
}

/* ---- text ---- */

static void
print_number(const gchar *name, gdouble number)
{
  gchar digits[G_ASCII_DTOSTR_BUF_SIZE];
  printf("  %s %s", name,
         g_ascii_formatd(digits, sizeof digits, "%.3f", number));
}

static void
print_rouge(gdouble rouge1, gdouble rouge2, gdouble rouge_l)
{
  print_number("ROUGE-1", rouge1);
  print_number("ROUGE-2", rouge2);
  print_number("ROUGE-L", rouge_l);
  putchar('\n');
}

static void
print_point(KpStyle style, const gchar *side, guint line, const gchar *text)
{
  kp_terminal_print(style, side);
  printf(" %4u  %s\n", line, text);
}

static const KpBullet *
bullet_at(const KpReading *reading, guint i)
{
  return g_ptr_array_index(reading->bullets->bullets, i);
}

static void
print_pair(const KpReading *reading, const KpPair *pair)
{
  const KpPoint *own = g_ptr_array_index(reading->article->points, pair->own);
  if (pair->generated == G_MAXUINT) {
    print_point(KP_STYLE_BAD, "  only yours   ", own->line, own->text);
    return;
  }
  const KpBullet *bullet = bullet_at(reading, pair->generated);
  print_point(KP_STYLE_GOOD, "  yours        ", own->line, own->text);
  print_point(KP_STYLE_GOOD, "  = generated  ", bullet->line, bullet->text);
}

static void
print_unpaired(const KpReading *reading, const KpVerdict *verdict)
{
  for (guint i = 0; i < reading->bullets->bullets->len; i++) {
    gboolean paired = FALSE;
    for (guint j = 0; j < verdict->pairs->len; j++)
      paired |= g_array_index(verdict->pairs, KpPair, j).generated == i;
    if (!paired)
      print_point(KP_STYLE_BAR, "  + generated  ", bullet_at(reading, i)->line,
                  bullet_at(reading, i)->text);
  }
}

static void
print_page(const KpReading *reading, const KpVerdict *verdict)
{
  if (verdict == NULL)
    return;
  const KpArticle *article = reading->article;
  kp_terminal_print(KP_STYLE_BOLD,
                    article->title != NULL ? article->title : article->path);
  printf("\n  %s\n\n", article->path);
  for (guint i = 0; i < verdict->pairs->len; i++)
    print_pair(reading, &g_array_index(verdict->pairs, KpPair, i));
  print_unpaired(reading, verdict);
  if (reading->bullets->reason != NULL)
    printf("  nothing generated: %s\n", reading->bullets->reason);
  putchar('\n');
  print_rouge(verdict->rouge.rouge1.f1, verdict->rouge.rouge2.f1,
              verdict->rouge.rougeL.f1);
  putchar('\n');
}

static void
print_summary(const Summary *self)
{
  guint n = self->n_compared;
  if (n + self->without->len > 1 && n > 0) {
    printf("%u %s compared; mean:", n, n == 1 ? "page" : "pages");
    print_rouge(self->sum.rouge1.f1 / n, self->sum.rouge2.f1 / n,
                self->sum.rougeL.f1 / n);
  }
  if (self->without->len == 0)
    return;
  printf("%u without points of %s own:\n", self->without->len,
         self->without->len == 1 ? "its" : "their");
  for (guint i = 0; i < self->without->len; i++)
    printf("  %s\n", (const gchar *)g_ptr_array_index(self->without, i));
}

/* ---- JSON ---- */

static void
write_pairs(KpJson *json, const KpVerdict *verdict)
{
  kp_json_name(json, "pairs");
  kp_json_open(json, '[');
  for (guint i = 0; verdict != NULL && i < verdict->pairs->len; i++) {
    const KpPair *pair = &g_array_index(verdict->pairs, KpPair, i);
    kp_json_open(json, '{');
    kp_json_named_integer(json, "own", pair->own);
    if (pair->generated == G_MAXUINT)
      kp_json_named_text(json, "generated", NULL);
    else
      kp_json_named_integer(json, "generated", pair->generated);
    kp_json_named_number(json, "overlap", pair->overlap);
    kp_json_named_number(json, "shared", pair->shared);
    kp_json_close(json, '}');
  }
  kp_json_close(json, ']');
}

static void
write_page(KpJson *json, const KpReading *reading, const KpVerdict *verdict)
{
  kp_json_open(json, '{');
  kp_json_named_text(json, "file", reading->article->path);
  kp_json_named_text(json, "title", reading->article->title);
  kp_points_write_own(json, reading->article);
  kp_points_write_generated(json, reading->bullets);
  kp_json_named_text(json, "reason", reading->bullets->reason);
  write_pairs(json, verdict);
  kp_json_name(json, "rouge");
  if (verdict == NULL) {
    kp_json_text(json, NULL);
  } else {
    kp_json_open(json, '{');
    kp_json_named_number(json, "rouge1", verdict->rouge.rouge1.f1);
    kp_json_named_number(json, "rouge2", verdict->rouge.rouge2.f1);
    kp_json_named_number(json, "rougeL", verdict->rouge.rougeL.f1);
    kp_json_close(json, '}');
  }
  kp_json_close(json, '}');
}

/* ---- the command ---- */

static void
compare_text(KpSession *session, const GPtrArray *files)
{
  Summary summary = {.without = g_ptr_array_new_with_free_func(g_free)};
  for (guint i = 0; i < files->len; i++) {
    g_autoptr(KpReading) reading =
        kp_session_read(session, g_ptr_array_index(files, i));
    if (reading == NULL)
      continue;
    g_autoptr(KpVerdict) verdict =
        kp_verdict_new(reading->ranking, reading->bullets);
    print_page(reading, verdict);
    add_to_summary(&summary, reading, verdict);
  }
  print_summary(&summary);
  g_ptr_array_unref(summary.without);
}

static void
compare_json(KpSession *session, const GPtrArray *files, gboolean many)
{
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out, .pretty = TRUE};
  if (many)
    kp_json_open(&json, '[');
  for (guint i = 0; i < files->len; i++) {
    g_autoptr(KpReading) reading =
        kp_session_read(session, g_ptr_array_index(files, i));
    if (reading == NULL)
      continue;
    g_autoptr(KpVerdict) verdict =
        kp_verdict_new(reading->ranking, reading->bullets);
    write_page(&json, reading, verdict);
    fwrite(out->str, 1, out->len, stdout);
    g_string_truncate(out, 0);
  }
  if (many)
    kp_json_close(&json, ']');
  if (json.filled)
    g_string_append_c(out, '\n');
  fwrite(out->str, 1, out->len, stdout);
}

int
kp_command_compare(int argc, char **argv)
{
  static const gchar *const FORMATS[] = {"text", "json", NULL};
  g_autofree gchar *format = NULL;
  const GOptionEntry entries[] = {
      {"format", 'f', 0, G_OPTION_ARG_FILENAME, &format,
       "How to print: text (default) or json", "FORMAT"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "FILE|FOLDER...",
      .summary = "Shows the points that authors wrote beside the generated "
                 "ones, paired where they say\nthe same, and how far they "
                 "agree: ROUGE-1, -2 and -L as F1, from 0 to 1.",
      .description = "Pages without points of their own are counted and named; "
                     "in JSON their \"rouge\" is\nnull. JSON is an object for "
                     "one file, a list for several files or a folder.\n",
      .entries = entries,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  gint chosen = 0;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths, &error) ||
      !kp_options_choice("--format", format, FORMATS, &chosen, &error))
    return kp_options_refuse("compare", error->message);
  if (paths[0] == NULL)
    return kp_options_refuse("compare", "name articles or folders, or - for "
                                        "standard input");
  g_auto(KpSession) session = {0};
  if (!kp_session_init(&session, &options, &error))
    return kp_options_fail(error);
  gboolean many = paths[1] != NULL || g_file_test(paths[0], G_FILE_TEST_IS_DIR);
  g_autoptr(GPtrArray) files =
      kp_paths_expand((const gchar *const *)paths, &session.failed);
  if (chosen == 0)
    compare_text(&session, files);
  else
    compare_json(&session, files, many);
  return kp_session_status(&session);
}
