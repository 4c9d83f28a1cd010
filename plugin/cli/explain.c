/* SPDX-License-Identifier: MIT */
/* keypoints explain: what each sentence is worth, why, and what became of it.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "digits.h"
#include "explained.h"
#include "session.h"
#include "terminal.h"

/* Wordings shown of a sentence among many. */
#define FEW_TRIES 2

typedef enum {
  FORMAT_TEXT,
  FORMAT_JSON,
  FORMAT_HTML,
} Format;

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
  g_autoptr(GArray) order = kp_rank_order(rank);
  for (guint i = 0; i < order->len; i++) {
    guint feature = g_array_index(order, guint, i);
    printf("       %-16s ", features[feature].name);
    print_number("%+6.3f", rank->shares[feature]);
    if (kp_terminal_colours()) {
      putchar(' ');
      print_bar(rank->shares[feature] / greatest);
    }
    putchar('\n');
  }
}

static void
print_fate(const KpExplained *self, guint sentence)
{
  g_autofree gchar *fate = kp_fate_describe(self->reading->bullets,
                                            self->reading->ranking, sentence);
  const KpBullet *bullet = kp_explained_bullet(self, sentence);
  kp_terminal_print(bullet != NULL ? KP_STYLE_GOOD : KP_STYLE_DIM, fate);
  putchar('\n');
}

static void
print_cuts(GStrv cuts)
{
  g_autofree gchar *names = g_strjoinv(", ", cuts);
  if (*names != '\0')
    printf(" [%s]", names);
}

/* What a wording's worth is the sum of. */
static void
print_parts(const KpTry *try)
{
  const gchar *mark = "= ";
  fputs("             ", stdout);
  for (guint i = 0; i < try->shares->len; i++) {
    const KpShare *part = &g_array_index(try->shares, KpShare, i);
    if (fabs(part->share) < KP_LEAST_SHARE)
      continue;
    printf("%s%s ", mark, part->name);
    print_number("%+.3f", part->share);
    mark = ", ";
  }
  putchar('\n');
}

static void
print_try(const KpTry *try, gboolean parts)
{
  fputs("       tried ", stdout);
  if (try->refused == NULL)
    print_number("%+6.3f", try->worth);
  else
    printf("(%s)", try->refused);
  printf("  %s", try->text);
  print_cuts(try->cuts);
  putchar('\n');
  if (parts && try->refused == NULL)
    print_parts(try);
}

/* The wordings that were weighed, the best first and with its parts; with those
 * of all where one sentence is asked for. */
static void
print_tries(const KpExplained *self, guint sentence)
{
  if (!self->one && !kp_tries_contends(self->tries, sentence))
    return;
  g_autoptr(GPtrArray) tries = kp_tries_of(self->tries, sentence);
  guint shown = self->one ? tries->len : MIN(tries->len, FEW_TRIES);
  for (guint i = 0; i < shown; i++) {
    const KpTry *try = g_ptr_array_index(tries, i);
    print_try(try, self->one || i == 0);
  }
  if (shown < tries->len)
    printf("       and %u more: --line=%u shows all\n", tries->len - shown,
           kp_prose_sentence(self->reading->prose, sentence)->line);
}

static void
print_bullet(const KpBullet *bullet)
{
  printf("  • %s", bullet->text);
  print_cuts(bullet->cuts);
  putchar('\n');
}

static void
print_sentence(const KpExplained *self, guint i, gdouble greatest)
{
  const KpReading *reading = self->reading;
  const KpRank *rank = &g_array_index(reading->ranking->ranks, KpRank, i);
  const KpBullet *bullet = kp_explained_bullet(self, i);
  g_autofree gchar *text = kp_prose_sentence_text(self->reading->prose, i);
  printf("line %u  rank %u  score ", kp_prose_sentence(reading->prose, i)->line,
         rank->rank);
  printf("%s  ", kp_digits(rank->score, 3).text);
  print_fate(self, i);
  fputs("  ", stdout);
  kp_terminal_print(bullet != NULL ? KP_STYLE_BOLD : KP_STYLE_PLAIN, text);
  putchar('\n');
  if (bullet != NULL && strcmp(bullet->text, text) != 0)
    print_bullet(bullet);
  print_shares(rank, greatest);
  print_tries(self, i);
  putchar('\n');
}

static void
print_text(const KpExplained *self)
{
  const KpReading *reading = self->reading;
  const KpArticle *article = reading->article;
  kp_terminal_print(KP_STYLE_BOLD,
                    article->title != NULL ? article->title : article->path);
  const gchar *lang = reading->prose->lang;
  guint n_sentences = reading->prose->sentences->len;
  guint n_points = reading->bullets->bullets->len;
  printf("\n%u %s, language %s%s, %u %s\n\n", n_sentences,
         n_sentences == 1 ? "sentence" : "sentences",
         lang != NULL ? lang : "unknown",
         reading->prose->language_known ? "" : " (without data of its own)",
         n_points, n_points == 1 ? "point" : "points");
  if (reading->bullets->reason != NULL)
    printf("no key points: %s\n\n", reading->bullets->reason);
  gdouble greatest = kp_ranking_greatest_share(reading->ranking);
  for (guint i = self->first; i < self->end; i++)
    print_sentence(self, i, greatest);
}

static void
print_json(const KpExplained *self)
{
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out, .pretty = TRUE};
  kp_explained_write(&json, self);
  puts(out->str);
}

static void
print_html(const KpExplained *self, KpStems *stems)
{
  g_autoptr(GString) document = kp_explained_html(self, stems);
  fwrite(document->str, 1, document->len, stdout);
}

static int
explain(const KpReadingOptions *options,
        const gchar *path,
        Format format,
        guint line)
{
  g_auto(KpSession) session = {0};
  g_autoptr(GError) error = NULL;
  if (!kp_session_init(&session, options, &error))
    return kp_options_fail(error);
  g_autoptr(KpReading) reading = kp_session_read(&session, path);
  if (reading == NULL)
    return KP_EXIT_FAILED;
  KpLimits limits = kp_session_limits(&session);
  g_autoptr(KpTries) tries = kp_tries_new(reading->ranking, &limits);
  KpExplained explained = {.reading = reading, .tries = tries};
  if (!kp_explained_seek(&explained, line, &error))
    return kp_options_fail(error);
  if (format == FORMAT_TEXT)
    print_text(&explained);
  else if (format == FORMAT_JSON)
    print_json(&explained);
  else
    print_html(&explained, session.stems);
  return KP_EXIT_OK;
}

int
kp_command_explain(int argc, char **argv)
{
  static const gchar *const FORMATS[] = {"text", "json", "html", NULL};
  gint chosen = 0;
  gint line = 0;
  const GOptionEntry entries[] = {
      {"line", 'L', 0, G_OPTION_ARG_INT, &line,
       "Only the sentences on line N of the file, with all cuts tried", "N"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "FILE",
      .summary = "Shows each sentence of an article: its line, rank and score, "
                 "the share that each\nfeature has in the score, the cuts that "
                 "were tried, and what became of it.",
      .entries = entries,
      .formats = FORMATS,
      .format = &chosen,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  if (paths[0] == NULL || paths[1] != NULL)
    return kp_options_refuse("explain", "name one article, or - for standard "
                                        "input");
  if (line < 0)
    return kp_options_refuse("explain", "--line is a line of the file, from 1");
  if (line > 0 && chosen == FORMAT_HTML)
    return kp_options_refuse("explain", "--line goes with text and json");
  return explain(&options, paths[0], (Format)chosen, (guint)line);
}
