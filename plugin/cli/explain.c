/* SPDX-License-Identifier: MIT */
/* keypoints explain: what each sentence is worth, why, and what became of it.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "json.h"
#include "points.h"
#include "session.h"
#include "terminal.h"

/* Shares that are too small to be seen in two decimals are left out. */
static const gdouble LEAST_SHARE = 0.005;

static const KpBullet *
bullet_of(const KpReading *reading, guint sentence)
{
  const GPtrArray *bullets = reading->bullets->bullets;
  for (guint i = 0; i < bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(bullets, i);
    if (bullet->sentence == sentence)
      return bullet;
  }
  return NULL;
}

static gchar *
sentence_text(const KpReading *reading, const KpSentence *sentence)
{
  gchar *text = g_strndup(reading->article->text + sentence->span.start,
                          sentence->span.length);
  return g_strdelimit(text, "\n", ' ');
}

static void
print_number(const gchar *format, gdouble number)
{
  gchar digits[G_ASCII_DTOSTR_BUF_SIZE];
  fputs(g_ascii_formatd(digits, sizeof digits, format, number), stdout);
}

/* A bar of up to 20 cells for -1..1, in eighths of a cell. */
static void
print_bar(gdouble share)
{
  static const gchar *const PARTS[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const guint cells = 20;
  guint eighths = (guint)lround(MIN(fabs(share), 1) * cells * 8);
  g_autoptr(GString) bar = g_string_new(NULL);
  for (guint i = 0; i < eighths / 8; i++)
    g_string_append(bar, "█");
  g_string_append(bar, PARTS[eighths % 8]);
  kp_terminal_print(share < 0 ? KP_STYLE_BAD : KP_STYLE_BAR, bar->str);
}

/* One line for each share that counts, the greatest first; bars where colours
 * are, since both are for people at a terminal. */
static void
print_shares(const KpRank *rank, gdouble greatest)
{
  guint n_features;
  const KpFeature *features = kp_features(&n_features);
  g_autofree gboolean *done = g_new0(gboolean, n_features);
  for (guint round = 0; round < n_features; round++) {
    guint next = n_features;
    for (guint i = 0; i < n_features; i++) {
      if (done[i] || fabs(rank->shares[i]) < LEAST_SHARE)
        continue;
      if (next == n_features ||
          fabs(rank->shares[i]) > fabs(rank->shares[next]))
        next = i;
    }
    if (next == n_features)
      return;
    done[next] = TRUE;
    printf("       %-16s ", features[next].name);
    print_number("%+6.3f", rank->shares[next]);
    if (kp_terminal_colours()) {
      putchar(' ');
      print_bar(rank->shares[next] / greatest);
    }
    putchar('\n');
  }
}

static void
print_fate(const KpReading *reading, guint sentence)
{
  g_autofree gchar *fate =
      kp_fate_describe(reading->bullets, reading->ranking, sentence);
  const KpBullet *bullet = bullet_of(reading, sentence);
  kp_terminal_print(bullet != NULL ? KP_STYLE_GOOD : KP_STYLE_DIM, fate);
  putchar('\n');
}

static void
print_sentence(const KpReading *reading, guint i, gdouble greatest)
{
  const KpSentence *sentence =
      &g_array_index(reading->prose->sentences, KpSentence, i);
  const KpRank *rank = &g_array_index(reading->ranking->ranks, KpRank, i);
  const KpBullet *bullet = bullet_of(reading, i);
  g_autofree gchar *text = sentence_text(reading, sentence);
  printf("line %u  rank %u  score ", sentence->line, rank->rank);
  print_number("%.3f", rank->score);
  fputs("  ", stdout);
  print_fate(reading, i);
  fputs("  ", stdout);
  kp_terminal_print(bullet != NULL ? KP_STYLE_BOLD : KP_STYLE_PLAIN, text);
  putchar('\n');
  if (bullet != NULL && strcmp(bullet->text, text) != 0) {
    fputs("  • ", stdout);
    fputs(bullet->text, stdout);
    g_autofree gchar *cuts = g_strjoinv(", ", bullet->cuts);
    if (*cuts != '\0')
      printf(" [%s]", cuts);
    putchar('\n');
  }
  print_shares(rank, greatest);
  putchar('\n');
}

static gboolean
is_wanted(const KpReading *reading, guint sentence, gint line)
{
  return line == 0 ||
         g_array_index(reading->prose->sentences, KpSentence, sentence).line ==
             (guint)line;
}

static void
print_text(const KpReading *reading, gint line)
{
  const KpArticle *article = reading->article;
  kp_terminal_print(KP_STYLE_BOLD,
                    article->title != NULL ? article->title : article->path);
  printf("\n%u sentences, language %s, %u points\n\n",
         reading->prose->sentences->len,
         kp_language_code(reading->prose->language),
         reading->bullets->bullets->len);
  if (reading->bullets->reason != NULL)
    printf("no key points: %s\n\n", reading->bullets->reason);
  gdouble greatest = LEAST_SHARE;
  for (guint i = 0; i < reading->ranking->ranks->len; i++)
    greatest =
        MAX(greatest, g_array_index(reading->ranking->ranks, KpRank, i).score);
  for (guint i = 0; i < reading->prose->sentences->len; i++) {
    if (is_wanted(reading, i, line))
      print_sentence(reading, i, greatest);
  }
}

static void
write_shares(KpJson *json, const KpRank *rank)
{
  guint n_features;
  const KpFeature *features = kp_features(&n_features);
  kp_json_name(json, "shares");
  kp_json_open(json, '{');
  for (guint i = 0; i < n_features; i++)
    kp_json_named_number(json, features[i].name, rank->shares[i]);
  kp_json_close(json, '}');
}

static void
write_sentence(KpJson *json, const KpReading *reading, guint i)
{
  const KpSentence *sentence =
      &g_array_index(reading->prose->sentences, KpSentence, i);
  const KpRank *rank = &g_array_index(reading->ranking->ranks, KpRank, i);
  const KpBullet *bullet = bullet_of(reading, i);
  g_autofree gchar *text = sentence_text(reading, sentence);
  g_autofree gchar *fate =
      kp_fate_describe(reading->bullets, reading->ranking, i);
  kp_json_open(json, '{');
  kp_json_named_integer(json, "line", sentence->line);
  kp_json_named_text(json, "text", text);
  kp_json_named_integer(json, "rank", rank->rank);
  kp_json_named_number(json, "score", rank->score);
  write_shares(json, rank);
  kp_json_name(json, "chosen");
  kp_json_boolean(json, bullet != NULL);
  kp_json_named_text(json, "fate", fate);
  kp_json_close(json, '}');
}

static void
write_json(KpJson *json, const KpReading *reading, gint line)
{
  kp_json_open(json, '{');
  kp_json_named_text(json, "file", reading->article->path);
  kp_json_named_text(json, "title", reading->article->title);
  kp_json_named_text(json, "language",
                     kp_language_code(reading->prose->language));
  kp_points_write_own(json, reading->article);
  kp_points_write_generated(json, reading->bullets);
  kp_json_named_text(json, "reason", reading->bullets->reason);
  kp_json_name(json, "sentences");
  kp_json_open(json, '[');
  for (guint i = 0; i < reading->prose->sentences->len; i++) {
    if (is_wanted(reading, i, line))
      write_sentence(json, reading, i);
  }
  kp_json_close(json, ']');
  kp_json_close(json, '}');
}

int
kp_command_explain(int argc, char **argv)
{
  static const gchar *const FORMATS[] = {"text", "json", NULL};
  g_autofree gchar *format = NULL;
  gint line = 0;
  const GOptionEntry entries[] = {
      {"format", 'f', 0, G_OPTION_ARG_FILENAME, &format,
       "How to print: text (default) or json", "FORMAT"},
      {"line", 'L', 0, G_OPTION_ARG_INT, &line,
       "Only the sentences that begin on line N of the file", "N"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "FILE",
      .summary = "Shows each sentence of an article: its line, rank and score, "
                 "the share that each\nfeature has in the score, and what "
                 "became of it.",
      .entries = entries,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  gint chosen = 0;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths, &error) ||
      !kp_options_choice("--format", format, FORMATS, &chosen, &error))
    return kp_options_refuse("explain", error->message);
  if (paths[0] == NULL || paths[1] != NULL)
    return kp_options_refuse("explain", "name one article, or - for standard "
                                        "input");
  if (line < 0)
    return kp_options_refuse("explain", "--line is a line of the file, from 1");
  g_auto(KpSession) session = {0};
  if (!kp_session_init(&session, &options, &error))
    return kp_options_fail(error);
  g_autoptr(KpReading) reading = kp_session_read(&session, paths[0]);
  if (reading == NULL)
    return KP_EXIT_FAILED;
  if (chosen == 0) {
    print_text(reading, line);
    return KP_EXIT_OK;
  }
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out, .pretty = TRUE};
  write_json(&json, reading, line);
  puts(out->str);
  return KP_EXIT_OK;
}
